/// The suffix pronoun of a word: his, her, their.
package enum Suffix: Sendable, Hashable {
  case his, her, their, theirTwo

  /// The pronoun at the end of a noun, verb or preposition; nil when the word has none.
  package init?(_ text: SegmentView, _ token: TextToken) {
    guard
      token.clitics.contains(.pronoun)
        || token.isAny(of: [.pronominal, .particle]) || kin.contains(token.stemKey),
      !token.isDefinite, token.letters.count >= 2
    else { return nil }
    switch text.lastLetter(token) {
    case Letter.ha: self = .his
    case Letter.alif where text.ends(token, with: Letter.ha, Letter.meem, Letter.alif):
      self = .theirTwo
    case Letter.alif where text.ends(token, with: Letter.ha, Letter.alif): self = .her
    case Letter.meem where text.ends(token, with: Letter.ha, Letter.meem): self = .their
    default: return nil
    }
  }
}

/// Listed as whole words, since they look like verbs otherwise.
private let kin = WordSet(
  "والده والدها والدهم والدهما والدته والدتها والدتهم والداه والداها والديه والديها والديهم")
