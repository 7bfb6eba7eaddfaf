/// Clauses behind verbs of saying.
extension SegmentView {
  /// The first of some particles behind a verb of saying, with nothing between that could
  /// govern a clause of its own.
  package func particle(behind verb: Int, in particles: WordSet) -> Int? {
    for index in verb + 1..<min(tokens.count, verb + 8) {
      let token = tokens[index]
      guard token.isArabicWord || token.kind == .number || token.mark == 0x60C else { return nil }
      if particles.contains(token.key) {
        let before = tokens[index - 1]
        if before.isAny(of: [.preposition, .conjunction, .pronominal, .negator, .demonstrative]) {
          return nil
        }
        // سي إن إن, إن بي سي
        if before.isAny(of: .letterName) || self.token(index + 1)?.isAny(of: .letterName) == true {
          return nil
        }
        if governors.contains(before.stemKey) || before.mark != 0 { return nil }
        // «قال لها أن تنتظر»: a request.
        if token.key == openParticle, let next = self.token(index + 1), let verb = next.verb,
          verb.tense != .past, next.clitics.isEmpty
        {
          return nil
        }
        return index
      }
      if opensClause(index) || finiteVerb(index) != nil { return nil }
      if token.isAny(of: .conjunction) || token.clitics.contains(.waw) { return nil }
    }
    return nil
  }
}

private let openParticle = LetterKey("أن")
private let governors = WordSet(
  """
  قائلا قائلة مضيفا مضيفة مؤكدا مؤكدة موضحا موضحة مشيرا مشيرة معلنا معلنة معتبرا معتبرة زاعما زاعمة مدعيا متوقعا متوقعة محذرا \
  محذرة لافتا لافتة القول قول قبل بعد دون رغم حد درجة شرط بشرط غير احتمال ضرورة حقيقة حيث مع يجب يمكن
  """)
