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

extension SegmentView {
  /// Whether some words are a subject and nothing else, «ارتفاع حرارة المحيطات الناجم عن الانبعاثات»: definite words, nouns
  /// that govern the next, and prepositional phrases that can be no predicate. False where a word may be a verb.
  package func isBareSubject(_ range: Range<Int>) -> Bool {
    guard let first = range.first, let last = range.last, tokens[first].isArabicWord else {
      return false
    }
    if tokens[first].isAny(of: [.preposition, .pronominal]) { return false }
    return range.allSatisfy { index in
      let token = tokens[index]
      guard token.isArabicWord else { return token.kind == .number && index > first }
      if token.isAny(of: .preposition) {
        // «الحل في الحوار» is a sentence, «المدن الواقعة في الشمال» is none.
        return index < last && !token.isAny(of: .pronominal)
          && (attached.contains(token.key) || measures.contains(tokens[first].stemKey)
            || tokens[index - 1].isDefinite
              && tokens[index - 1].statistics.isAdjective)
      }
      if token.isAny(of: functionWords.union([.copula, .particle])) || looksFinite(index)
        || !token.clitics.isDisjoint(with: .conjunction) && index == first
      {
        return false
      }
      if token.isDefinite {
        return token.clitics.isDisjoint(with: .preposition) || index > first
      }
      if token.isAny(of: [.month, .placeName, .unit]) { return index > first }
      let isNoun =
        token.statistics.isNoun || token.isAny(of: [.noun, .verbalNoun, .institution, .numberWord])
      guard isNoun || index == first,
        token.verb == nil || index == first && measures.contains(token.stemKey)
          || DerivedNouns.isVerbalNoun(token.stemKey)
      else {
        return false
      }
      if token.clitics.contains(.pronoun) { return index > first || token.isAny(of: .verbalNoun) }
      return index < last && !tokens[index + 1].isAny(of: .preposition)
    }
  }
}

/// «عدد اللاجئين في المخيمات» has no predicate without a number.
private let measures = WordSet(
  "عدد نسبة قيمة حجم معدل متوسط سعر كلفة تكلفة أسعار أعداد عائدات حصيلة ارتفاع انخفاض زيادة تراجع")
/// Prepositions that belong to a verbal noun more often than they make a predicate.
private let attached = WordSet("عن إلى ضد خلال بعد قبل تجاه إزاء حيال عبر منذ")
private let openParticle = LetterKey("أن")
private let governors = WordSet(
  """
  قائلا قائلة مضيفا مضيفة مؤكدا مؤكدة موضحا موضحة مشيرا مشيرة معلنا معلنة معتبرا معتبرة زاعما زاعمة مدعيا متوقعا متوقعة محذرا \
  محذرة لافتا لافتة القول قول قبل بعد دون رغم حد درجة شرط بشرط غير احتمال ضرورة حقيقة حيث مع يجب يمكن
  """)
