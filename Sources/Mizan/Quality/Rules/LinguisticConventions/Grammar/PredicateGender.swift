extension Rule {
  /// «كانت المدينة ملوثًا», «إن الوضع صعبة»: subject and predicate differ in gender.
  static let predicateGender = Rule(
    id: "grammar.predicate-gender", category: .linguisticConventions, subtype: "Agreement",
    severity: .major, precision: 0.7,
    summary: Wording(
      ar: "الخبر لا يوافق المبتدأ في الجنس.",
      en: "The predicate differs from its subject in gender."),
    explanation: Wording(
      ar:
        "كانت المدينة هادئة، إن الوضع صعب. وتصح المخالفة إذا كان للصفة فاعل بعدها (كانت المدينة جميلًا منظرها).",
      en: """
        كانت المدينة هادئة, إن الوضع صعب. They may differ when the adjective has a subject of its own behind it.
        """),
    reads: .body.at { word in
      word.clitics.isEmpty && word.verb == nil
        && (word.describesThings
          || word.last == Letter.alif && word.stem.count >= 4
            && NewsNouns.qualities.contains(word.keyWithoutEnding))
    },
    examples: [
      "كانت المدينة ⟦ملوثًا⟧ أمس.", "إن الوضع ⟦صعبة⟧ في القرية.", "أصبحت الطريقة ⟦معقدًا⟧ جدًا.",
      "أكد أن القضية ⟦خطير⟧ للغاية.", "باتت المنطقة ⟦آمن⟧ من القصف.",
      "كانت المدينة هادئة أمس.", "إن الوضع صعب في القرية.", "كانت المدينة واسعًا ميدانها.",
      "قال إن الاجتماع مهمة صعبة.", "أكد أن القضية محل خلاف.", "كانت الشركة سابقًا في تونس.",
      "إن الحكومة قريبًا ستعلن ذلك.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors where index > 1 {
      let subject = text.tokens[index - 1]
      guard subject.clitics == .article, !text.isAdjective(subject),
        !subject.isAny(of: [.weekday, .month, .adverb, .name, .numberWord]),
        !NewsNouns.adverbial.contains(subject.stemKey), isSubject(text, index - 1),
        clashes(
          text, subject, text.tokens[index], opensWithThat: !isCopula(text, index - 2),
          isPhraseNext: text.token(index + 1).map {
            $0.isAny(of: .preposition) || $0.mark == Mark.stop
          } ?? true),
        !hasOwnSubject(text, index + 1)
      else { continue }
      report.flag(text.tokens[index].range)
    }
  }
}

private func isCopula(_ text: SegmentView, _ index: Int) -> Bool {
  text.token(index)?.verb?.traits.contains(.copula) == true
}

/// Behind a copula, or behind إن and أن.
private func isSubject(_ text: SegmentView, _ index: Int) -> Bool {
  isCopula(text, index - 1) || thats.contains(text.tokens[index - 1].key)
}

private func clashes(
  _ text: SegmentView, _ subject: TextToken, _ adjective: TextToken, opensWithThat: Bool,
  isPhraseNext: Bool
) -> Bool {
  if text.endsInTaMarbuta(adjective) {
    return text.isSurelyMasculine(subject) && !NewsNouns.abstractNouns.contains(adjective.stemKey)
      && !nouns.contains(adjective.stemKey)
  }
  guard text.isSurelyFeminine(subject) else { return false }
  // Behind إن the alif shows an adverb, behind كان its lack a genitive.
  let hasAlif = text.lastLetter(adjective) == Letter.alif
  return (hasAlif || opensWithThat || isPhraseNext) && !(hasAlif && opensWithThat)
    && !NewsNouns.adverbsOfQuality.contains(adjective.key)
}

/// «واسعًا ميدانها», «سريع الخطى»: a subject or a genitive of the adjective's own.
private func hasOwnSubject(_ text: SegmentView, _ index: Int) -> Bool {
  guard let next = text.token(index), next.isArabicWord else { return false }
  if next.isAny(of: text.functionWords) { return false }
  return next.clitics.contains(.pronoun) || next.clitics == .article || text.isBareNoun(index)
}

// Feminines that are nouns as well.
private let nouns = WordSet(
  "مناسبة مهمة خاصة عادة قاعدة حاسمة ضربة متابعة مشتركة قوية سارية نافذة فارغة")
private let thats = WordSet("إن أن بأن لأن وأن فإن")
