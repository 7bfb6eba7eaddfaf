extension Rule {
  /// «خلال الأسبوع الماضي … خلال الأسبوع الماضي»: an adverbial twice in a sentence.
  static let adverbialAgain = Rule(
    id: "repetition.adverbial", category: .linguisticConventions, subtype: "Unintelligible",
    severity: .minor, precision: 0.7,
    summary: Wording(
      ar: "ظرف مكرر في جملة واحدة.", en: "One sentence says the same time or place twice."),
    explanation: Wording(
      ar: "العبارة نفسها مرتين في جملة قصيرة من دوران آلة الترجمة. المقارنة والعطف صحيحان.",
      en: "The same phrase twice in a short sentence shows a loop. Comparisons and lists are right."
    ),
    examples: [
      "وصل الوفد خلال الأسبوع الماضي إلى العاصمة ⟦خلال الأسبوع الماضي⟧.",
      "عُقد اللقاء في قصر المؤتمرات بحضور الوزير ⟦في قصر المؤتمرات⟧.",
      "أُغلق الطريق بسبب الأمطار الغزيرة أمام السيارات ⟦بسبب الأمطار الغزيرة⟧.",
      "يشارك مئات الناشرين من ⟦مئات الناشرين⟧ حول العالم.",
      "سافر الوفد إلى باريس صباح الأحد ⟦إلى باريس⟧.",
      "وقال المدير من جانبه إن العمل ⟦من جانبه⟧ مستمر.",
      "وصل الوفد خلال الأسبوع الماضي إلى العاصمة.",
      "زاد الإنتاج في العام الماضي وتراجع البيع في العام الجاري.",
      "ارتفع في العام الماضي وانخفض التصدير في العام الماضي.", "من بيت إلى بيت.",
    ]
  ) { context, report in
    let text = context.text
    guard text.wordCount >= 6, text.wordCount <= 60 else { return }
    for sentence in text.sentences where sentence.count >= 6 && sentence.count <= 40 {
      flagPlaceAgain(text, sentence, &report)
      flagSideAgain(text, sentence, &report)
      flagPairAgain(text, sentence, &report)
      for index in sentence.dropLast(5) where sentence.count >= 8 && isAdverbialHead(text, index) {
        for later in index + 3..<min(sentence.upperBound - 2, index + 20)
        where text.tokens[later].key == text.tokens[index].key {
          if text.tokens[later + 1].key == text.tokens[index + 1].key,
            text.tokens[later + 2].key == text.tokens[index + 2].key,
            text.tokens[later + 1].isArabicWord, text.tokens[later + 2].isArabicWord,
            text.tokens[later + 2].isDefinite || text.tokens[later + 2].isAny(of: .weekday),
            !text.tokens[index + 3..<later].contains(where: {
              $0.clitics.contains(.waw) || $0.isAny(of: [.conjunction, .relative, .particle])
                || $0.mark != 0
                || $0.letters.count == 1
            })
          {
            report.flag(text.range(later, later + 2), fix: "")
          }
        }
      }
    }
  }

  /// «لتحسين الوضع، وتحسين الوضع المالي، وتحسين الوضع المعيشي»: two content words together three times.
  static let phraseThrice = Rule(
    id: "repetition.phrase-thrice", category: .linguisticConventions, subtype: "Unintelligible",
    severity: .major, precision: 0.6,
    summary: Wording(
      ar: "العبارة نفسها ثلاث مرات في جملة.", en: "One sentence has the same phrase three times."),
    explanation: Wording(
      ar: "دوران آلة الترجمة مع تغيير طفيف في كل مرة. أسماء المؤسسات في القوائم صحيحة.",
      en: "A loop with small changes. Names of bodies in lists are right."),
    reads: .always.at { isPhraseHead($0.token) },
    examples: [
      "تعمل على تحسين الوضع، وعلى تحسين الوضع المالي، وعلى ⟦تحسين الوضع⟧ المعيشي.",
      "يزداد التضخم ثم يزداد التضخم بسرعة ثم ⟦يزداد التضخم⟧ أكثر.",
      "زيادة الأجور تعني زيادة الأجور لمن يريد ⟦زيادة الأجور⟧ فقط.",
      "تعمل على تحسين الوضع وعلى تحسين الأجور.", "حضر وزير الصحة ووزير الصحة السابق.",
      "قبل الميلاد ثم قبل الميلاد بقرن ثم قبل الميلاد بقرنين من الزمن.",
      "يعد علم النفس التربوي أو علم النفس المدرسي فرعا من علم النفس وله مناهج.",
      "حضر مجلس الأمن وخبراء مجلس الأمن ولجنة مجلس الأمن.",
    ]
  ) { context, report in
    let text = context.text
    guard text.wordCount >= 9, text.wordCount <= 80 else { return }
    for index in context.anchors {
      let sentence = text.sentence(of: index)
      guard sentence.count >= 9, index < sentence.upperBound - 6,
        text.tokens[index + 1].clitics == .article,
        !text.tokens[index + 1].isAny(of: [.weekday, .month])
      else { continue }
      var count = 1
      var last = index
      for later in index + 2..<min(sentence.upperBound - 1, index + 40)
      where text.tokens[later].keyWithoutWaw == text.tokens[index].keyWithoutWaw
        && text.tokens[later + 1].key == text.tokens[index + 1].key
      {
        // Back to back they are a loop, which has a rule of its own.
        if later <= last + 2 { count = -100 }
        count += 1
        last = later
      }
      if count == 3, !isPartOfTerm(text, index, last) { report.flag(text.range(last, last + 1)) }
    }
  }
}

/// «إلى باريس يوم الأحد إلى باريس»: a preposition with the same name, and no verb or conjunction in between.
private func flagPlaceAgain(_ text: SegmentView, _ sentence: Range<Int>, _ report: inout Report) {
  for index in sentence.dropLast(4)
  where text.tokens[index].isAny(of: .preposition) && places.contains(text.tokens[index].key) {
    let name = text.tokens[index + 1]
    guard name.isArabicWord, name.clitics.isSubset(of: .article),
      name.isAny(of: .placeName) || name.isDefinite
    else { continue }
    for later in index + 2..<min(sentence.upperBound - 1, index + 8) {
      let token = text.tokens[later]
      guard token.isArabicWord, token.letters.count > 1,
        token.clitics.isDisjoint(with: .conjunction),
        !text.opensClause(later),
        !token.isAny(of: .conjunction), later == index + 2 || !text.looksFinite(later)
      else { break }
      if later > index + 2, token.key == text.tokens[index].key,
        text.tokens[later + 1].key == name.key,
        text.token(later + 2)?.isArabicWord != true
      {
        report.flag(text.range(later, later + 1), fix: "")
        break
      }
    }
  }
}

/// «قال المدير من جهته إن الوضع من جهته مستقر»: for his part, twice.
private func flagSideAgain(_ text: SegmentView, _ sentence: Range<Int>, _ report: inout Report) {
  var side: LetterKey?
  for index in sentence.dropFirst() where sides.contains(text.tokens[index].key) {
    let key = text.tokens[index].key
    if side == key, text.tokens[index - 1].isAny(of: .preposition) {
      report.flag(text.range(index - 1, index), fix: "")
    }
    side = key
  }
}

/// «مئات الناشرين من مئات الناشرين», «أهمية التعاون وأكد أهمية التعاون»: a noun phrase again behind one preposition
/// or verb.
private func flagPairAgain(_ text: SegmentView, _ sentence: Range<Int>, _ report: inout Report) {
  for index in sentence.dropLast(4) {
    let noun = text.tokens[index]
    // The rarest first.
    guard noun.keyWithoutWaw == text.tokens[index + 3].key,
      text.tokens[index + 1].key == text.tokens[index + 4].key,
      noun.isArabicWord, !noun.isDefinite, noun.letters.count > 2,
      !noun.isAny(of: text.functionWords),
      text.tokens[index + 1].clitics == .article
    else { continue }
    let link = text.tokens[index + 2]
    if link.isAny(of: .preposition) && link.clitics.isEmpty
      || link.verb != nil && link.clitics == .waw
    {
      report.flag(text.range(index + 3, index + 4), fix: "")
    }
  }
}

private func isAdverbialHead(_ text: SegmentView, _ index: Int) -> Bool {
  let token = text.tokens[index]
  return token.isAny(of: [.preposition, .noun, .adverb]) && heads.contains(token.key)
    && (text.tokens[index + 2].isDefinite || text.tokens[index + 2].isAny(of: .weekday))
}

/// «فيروس نقص المناعة»: the same noun holds the phrase each time.
private func isPartOfTerm(_ text: SegmentView, _ first: Int, _ last: Int) -> Bool {
  guard let one = text.token(first - 1), let other = text.token(last - 1) else { return false }
  return one.keyWithoutWaw == other.keyWithoutWaw && one.isArabicWord
    && !one.isAny(of: text.functionWords) && one.verb == nil
}

/// A verbal noun or verb; علم, قبل and بين are neither.
private func isPhraseHead(_ token: TextToken) -> Bool {
  !token.isDefinite && !token.isAny(of: .preposition) && !terms.contains(token.stemKey)
    && (token.isAny(of: .verbalNoun)
      || token.verb != nil && !token.isAny(of: [.reportingVerb, .copula, .titleHead]))
}

private let terms = WordSet("علم قبل بعد بين نقص حكم سنة عام")
private let sides = WordSet("جهته جهتها جهتهم جانبه جانبها جانبهم ناحيته ناحيتها المقابل")
private let places = WordSet("إلى في خلال عند داخل أمام قرب")
private let heads = WordSet("خلال في بسبب منذ قبل بعد أثناء يوم صباح مساء مع أمام ضد حول بشأن")
