/// A few words in a row, in any of their forms: how tables of expressions say what they look for.
///
/// Written as words between spaces:
///
/// - `كلمة`: the word as it stands.
/// - `+كلمة`: a noun, with or without the article, a pronoun, the accusative alif.
/// - `@فعل` or `@فعل~يفعل`: a verb in any third-person form, known to ``NewsVerbs`` or with its present given.
/// - `كلمة|كلمة`: any of these.
/// - `…`: up to three words in between; `……`: up to seven, for words that hardly meet otherwise.
/// - `^` first: the expression opens its sentence; `$` last: a mark or the end follows; `$|كلمة`: that, or a word.
///
/// A conjunction may be glued to the first word, and a preposition to a first noun.
package struct PhrasePattern: Sendable {
  private enum Element: Sendable {
    case words([LetterKey], isNoun: Bool, orEnd: Bool)
    /// So many words at most.
    case gap(Int)
    case end
  }

  private var elements: [Element] = []
  private var opensSentence = false

  package init(_ pattern: String) {
    for part in pattern.split(separator: " ") {
      switch part {
      case "^": opensSentence = true
      case "$": elements.append(.end)
      case "…": elements.append(.gap(3))
      case "……": elements.append(.gap(Self.longestGap))
      default:
        let alternatives = part.split(separator: "|")
        let isNoun = alternatives.contains { $0.first == "+" }
        elements.append(
          .words(
            alternatives.filter { $0 != "$" }.flatMap(Self.keys), isNoun: isNoun,
            orEnd: alternatives.contains("$")))
      }
    }
  }

  /// The words that the expression may begin with.
  package var firstWords: [LetterKey] {
    if case .words(let keys, _, _)? = elements.first { keys } else { [] }
  }

  /// The words one of which must follow behind a gap; nil when the pattern has no gap behind its first word.
  package var wordsBehindGap: [LetterKey]? {
    if elements.count > 2, case .gap = elements[1], case .words(let keys, _, false) = elements[2] {
      keys
    } else {
      nil
    }
  }

  /// The longest gap, in words.
  static let longestGap = 7

  /// The words one of which must follow at once; nil when any may.
  package var secondWords: [LetterKey]? {
    if elements.count > 1, case .words(let keys, _, false) = elements[1] { keys } else { nil }
  }

  /// The index of the last word of the expression that begins at a token; nil when none does.
  ///
  /// - Complexity: O(*k*) in the length of the pattern, gaps of at most three words tried in turn
  package func end(in text: SegmentView, at index: Int) -> Int? {
    guard case .words(let keys, let isNoun, _)? = elements.first else { return nil }
    let token = text.tokens[index]
    var clitics = Clitics.conjunction.union(.seen)
    if isNoun { clitics.formUnion(Clitics.preposition.union(.article)) }
    guard
      keys.contains(token.key)
        || token.clitics.isSubset(of: clitics) && keys.contains(token.stemKey),
      !opensSentence || text.isSentenceStart(index)
    else { return nil }
    return end(in: text, from: 1, behind: index)
  }

  private func end(in text: SegmentView, from place: Int, behind index: Int) -> Int? {
    guard place < elements.count else { return index }
    switch elements[place] {
    case .gap(let longest):
      for skipped in 0...longest {
        if let end = end(in: text, from: place + 1, behind: index + skipped) { return end }
        guard text.token(index + skipped + 1)?.isArabicWord == true else { return nil }
      }
      return nil
    case .end:
      return text.token(index + 1)?.isWord == true ? nil : index
    case .words(let keys, let isNoun, let orEnd):
      if orEnd, text.token(index + 1)?.isWord != true {
        return end(in: text, from: place + 1, behind: index)
      }
      guard let token = text.token(index + 1),
        keys.contains(token.key)
          || isNoun && (token.clitics == .article || token.clitics == .pronoun)
            && keys.contains(token.stemKey)
      else { return nil }
      return end(in: text, from: place + 1, behind: index + 1)
    }
  }

  private static func keys(of word: Substring) -> [LetterKey] {
    switch word.first {
    case "+":
      let noun = String(word.dropFirst())
      return [LetterKey(noun), LetterKey("ال" + noun)]
        + (noun.hasSuffix("ة")
          // as before a pronoun
          ? [LetterKey(noun.dropLast() + "ت")]
          : noun.hasSuffix("اء") ? [] : [LetterKey(noun + "ا")])
    case "@":
      let parts = word.dropFirst().split(separator: "~")
      let past = String(parts[0])
      let present = parts.count > 1 ? String(parts[1]) : NewsVerbs.present(of: past)
      return NewsVerbs.forms(past: past, present: present).flatMap { form in
        form.hasPrefix("ي") || form.hasPrefix("ت")
          ? [LetterKey(form), LetterKey("س" + form)] : [LetterKey(form)]
      }
    default:
      return [LetterKey(String(word))]
    }
  }
}
