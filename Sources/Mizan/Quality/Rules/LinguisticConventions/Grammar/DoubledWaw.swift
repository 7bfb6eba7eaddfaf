extension Rule {
  /// «ووأضاف», «نشرت ووزارة الطاقة»: a و too many, before another و or between a verb and its subject.
  static let doubledWaw = Rule(
    id: "grammar.doubled-waw", category: .linguisticConventions, subtype: "Grammar",
    severity: .major, precision: 0.8,
    summary: Wording(
      ar: "واو زائدة: قبل واو عطف أخرى أو بين الفعل وفاعله.",
      en: "A و too many: before another و, or between a verb and its subject."),
    explanation: Wording(
      ar: "تكفي واو واحدة للعطف: وأضاف. وتصح الواوان إذا كانت الثانية من أصل الكلمة: ووصل، ووزير.",
      en: "One و joins. Two are right when the second belongs to the word: ووصل, ووزير."),
    reads: .body.at { $0.clitics.contains(.waw) && $0.letters.count >= 5 },
    examples: [
      "قال المدير إن العمل بدأ، ⟦ووأكد⟧ أنه مستمر.", "ارتفع الذهب ⟦ووانخفض⟧ النفط.",
      "زار القاهرة ⟦ووالخرطوم⟧ أمس.", "أصدرت ⟦ووزارة⟧ الصحة بيانًا.",
      "وصل الوفد ووقع الاتفاق.", "حضر الوزير ووكيل الوزارة.", "شارك ووليد في المباراة.",
      "أعلنت الوزارة ووكالات الإغاثة ذلك.", "سافر ووالده إلى حلب.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors {
      let token = text.tokens[index]
      guard text.firstLetter(token) == Letter.waw,
        hasSecondClitic(text, token) || isSubject(text, index)
      else { continue }
      report.flag(token.range, fix: text.withoutFirstLetter(token))
    }
  }
}

/// Whether a stem that no list and no clean text knows is و and a known word.
private func hasSecondClitic(_ text: SegmentView, _ token: TextToken) -> Bool {
  guard token.clitics == .waw, token.verb == nil, token.classes.isEmpty,
    token.statistics.commonness == 0, token.stem.count >= 4
  else { return false }
  let inner = token.stem.dropFirst()
  let key = LetterKey(text.letters, in: inner)
  if let verb = NewsVerbs.form(key) {
    return verb.subject != .we
      && (inner.count >= 4 || text.letters[inner.lowerBound] == Letter.alifHamza)
  }
  // «ووالخرطوم»
  return inner.count >= 6 && text.letters[inner.lowerBound] == Letter.alif
    && text.letters[inner.lowerBound + 1] == Letter.lam
    && WordStatisticsTable.shared[LetterKey(text.letters, in: inner.dropFirst(2))].commonness >= 5
}

/// «نشرت ووزارة الطاقة»: a body behind the verb that opens the sentence.
private func isSubject(_ text: SegmentView, _ index: Int) -> Bool {
  let token = text.tokens[index]
  guard token.clitics == .waw, token.isAny(of: .institution), let verb = text.finiteVerb(index - 1),
    text.isSentenceStart(index - 1), verb.subject == .he || verb.subject == .she,
    text.token(index + 1)?.isDefinite == true
  else { return false }
  return !text.tokens[index - 1].clitics.contains(.pronoun)
}
