extension Rule {
  /// «غادروا الملعب مبكرًا وغادروا الملعب»: a verb with the same object twice in a sentence.
  static let verbPhraseAgain = Rule(
    id: "repetition.verb-phrase", category: .linguisticConventions, subtype: "Unintelligible",
    severity: .major, precision: 0.7,
    summary: Wording(
      ar: "الفعل نفسه ومفعوله مرتين في جملة واحدة.",
      en: "The same verb stands with the same noun twice in one sentence."),
    explanation: Wording(
      ar: "أعادت الآلة الجملة بتغيير طفيف. التوازي في الأرقام والمقارنة صحيح.",
      en: "The engine said the same again with a small change. Parallels in figures and comparisons are right."),
    examples: [
      "تركوا القاعة مبكرًا ⟦وتركوا القاعة⟧ قبل الموعد.", "ناقشت اللجنة الميزانية، ⟦وناقشت اللجنة⟧ خطة الإنفاق.", "أعلن الوزير ⟦أعلن⟧ أمس عن الخطة الجديدة للنقل.",
      "افتتح المعرض أمس ⟦وافتتح المعرض⟧ بحضور الوزير.",
      "تركوا القاعة مبكرًا وتركوا الحقائب.", "ارتفعت الأسعار 3 نقاط في مايو، وارتفعت الأسعار 5 نقاط في يونيو.",
      "ناقشت اللجنة الميزانية. ناقشت اللجنة أيضًا الخطة.", "قال الوزير إن الخطة جاهزة وقال الوزير الآخر غير ذلك.",
    ]
  ) { context, report in
    let text = context.text
    guard text.wordCount >= 6 else { return }
    for sentence in text.sentences {
      var verbs: [(key: LetterKey, index: Int)] = []
      for index in sentence where text.tokens[index].verb != nil && text.finiteVerb(index) != nil {
        let token = text.tokens[index]
        let key = token.keyWithoutWaw
        // «أعلن الوزير أعلن»: the verb again behind its subject.
        if token.clitics.isEmpty, let before = verbs.last, before.key == key, index - before.index <= 3,
          index - before.index >= 2, token.verb?.traits.contains(.looksLikeNoun) == false,
          text.tokens[before.index + 1..<index].allSatisfy({
            $0.isArabicWord && !$0.isAny(of: text.functionWords) && $0.clitics.isSubset(of: .article)
          })
        {
          report.flag(text.tokens[index].range, fix: "")
        }
        if token.verb?.traits.contains(.reports) == true { verbs.append((key, index)) }
        guard let next = text.token(index + 1), next.isArabicWord, next.isDefinite,
          token.verb?.traits.isDisjoint(with: [.reports, .copula]) == true
        else { continue }
        if let first = verbs.last(where: { $0.key == key })?.index, index - first <= 12,
          !isCondition(text, first..<index),
          text.tokens[first + 1].foldedKey == next.foldedKey,
          !text.tokens[first..<index].contains(where: { $0.kind == .number }),
          text.token(index + 2)?.statistics.isAdjective != true
        {
          report.flag(text.range(index, index + 1))
        }
        verbs.append((key, index))
      }
    }
  }

  /// «بحسب شهود، سُمع الانفجار، بحسب ما أفاد شهود»: one source named twice.
  static let attributionAgain = Rule(
    id: "repetition.attribution", category: .linguisticConventions, subtype: "Unintelligible",
    severity: .major, precision: 0.8,
    summary: Wording(
      ar: "إسناد الخبر إلى المصدر نفسه مرتين في جملة.",
      en: "One sentence names its source twice."),
    explanation: Wording(
      ar: "يكفي إسناد واحد في الجملة: احذف الآخر. إسنادان إلى مصدرين مختلفين صحيحان.",
      en: "One attribution is enough. Two different sources are right."),
    examples: [
      "بحسب شهود عيان، سُمع دوي في المدينة، ⟦بحسب ما أفاد شهود⟧ عيان.",
      "وفقًا للشرطة، فرّ السائق من المكان، ⟦بحسب الشرطة⟧.",
      "ووفقًا لما ذكرته الوزارة، أُغلق الجسر ⟦وفقًا للوزارة⟧.",
      "قالت الشرطة إن السائق فرّ، ⟦بحسب الشرطة⟧.",
      "بحسب شهود عيان، سُمع دوي في المدينة.", "وفقًا للشرطة، فرّ السائق، بحسب وكالة الأنباء.",
      "وفقًا للشرطة، فرّ السائق. ووفقًا للشرطة، اعتُقل لاحقًا.",
    ]
  ) { context, report in
    let text = context.text
    for sentence in text.sentences {
      var sources: [LetterKey] = []
      if let first = text.firstWord(of: sentence), let verb = text.finiteVerb(first),
        verb.traits.contains(.reports), let subject = text.token(first + 1), subject.clitics == .article
      {
        sources.append(subject.stemKey)
      }
      for index in sentence {
        guard let source = sourceOfAttribution(text, index) else { continue }
        let key = text.tokens[source].stemKey
        if sources.contains(key) { report.flag(text.range(index, source)) }
        sources.append(key)
      }
    }
  }

  /// «خلال الأسبوع الماضي … خلال الأسبوع الماضي»: an adverbial twice in a sentence.
  static let adverbialAgain = Rule(
    id: "repetition.adverbial", category: .linguisticConventions, subtype: "Unintelligible",
    severity: .minor, precision: 0.7,
    summary: Wording(
      ar: "ظرف مكرر في جملة واحدة.", en: "One sentence says the same time or place twice."),
    explanation: Wording(
      ar: "العبارة نفسها مرتين في جملة قصيرة من دوران آلة الترجمة. المقارنة والعطف صحيحان.",
      en: "The same phrase twice in a short sentence shows a loop. Comparisons and lists are right."),
    examples: [
      "وصل الوفد خلال الأسبوع الماضي إلى العاصمة ⟦خلال الأسبوع الماضي⟧.",
      "عُقد اللقاء في قصر المؤتمرات بحضور الوزير ⟦في قصر المؤتمرات⟧.",
      "أُغلق الطريق بسبب الأمطار الغزيرة أمام السيارات ⟦بسبب الأمطار الغزيرة⟧.",
      "سافر الوفد إلى باريس صباح الأحد ⟦إلى باريس⟧.", "وصل الوفد خلال الأسبوع الماضي إلى العاصمة.", "زاد الإنتاج في العام الماضي وتراجع البيع في العام الجاري.",
      "ارتفع في العام الماضي وانخفض التصدير في العام الماضي.", "من بيت إلى بيت.",
    ]
  ) { context, report in
    let text = context.text
    guard text.wordCount >= 6, text.wordCount <= 60 else { return }
    for sentence in text.sentences where sentence.count >= 6 && sentence.count <= 40 {
      flagPlaceAgain(text, sentence, &report)
      for index in sentence.dropLast(5) where sentence.count >= 8 && isAdverbialHead(text, index) {
        for later in index + 3..<min(sentence.upperBound - 2, index + 20)
        where text.tokens[later].key == text.tokens[index].key {
          if text.tokens[later + 1].key == text.tokens[index + 1].key,
            text.tokens[later + 2].key == text.tokens[index + 2].key,
            text.tokens[later + 1].isArabicWord, text.tokens[later + 2].isArabicWord,
            text.tokens[later + 2].isDefinite,
            !text.tokens[index + 3..<later].contains(where: {
              $0.clitics.contains(.waw) || $0.isAny(of: [.conjunction, .relative, .particle]) || $0.mark != 0
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
    severity: .major, precision: 0.7,
    summary: Wording(
      ar: "العبارة نفسها ثلاث مرات في جملة.", en: "One sentence has the same phrase three times."),
    explanation: Wording(
      ar: "دوران آلة الترجمة مع تغيير طفيف في كل مرة. أسماء المؤسسات في القوائم صحيحة.",
      en: "A loop with small changes. Names of bodies in lists are right."),
    examples: [
      "تعمل على تحسين الوضع، وعلى تحسين الوضع المالي، وعلى ⟦تحسين الوضع⟧ المعيشي.",
      "يزداد التضخم ثم يزداد التضخم بسرعة ثم ⟦يزداد التضخم⟧ أكثر.",
      "زيادة الأجور تعني زيادة الأجور لمن يريد ⟦زيادة الأجور⟧ فقط.",
      "تعمل على تحسين الوضع وعلى تحسين الأجور.", "حضر وزير الصحة ووزير الصحة السابق.",
      "حضر مجلس الأمن وخبراء مجلس الأمن ولجنة مجلس الأمن.",
    ]
  ) { context, report in
    let text = context.text
    guard text.wordCount >= 9, text.wordCount <= 80 else { return }
    for sentence in text.sentences where sentence.count >= 9 {
      for index in sentence.dropLast(6) where isPhraseHead(text, index) {
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
        if count == 3 { report.flag(text.range(last, last + 1)) }
      }
    }
  }
}

/// «لا … إلا», «لكن», a negation: a contrast of the same verb with itself.
private func isCondition(_ text: SegmentView, _ range: Range<Int>) -> Bool {
  range.contains {
    text.tokens[$0].isAny(of: [.negator, .conjunction]) || text.tokens[$0].mark == 0x22
      || text.opensClause($0)
  } || text.token(range.lowerBound - 1)?.isAny(of: .negator) == true
}

/// «إلى باريس يوم الأحد إلى باريس»: a preposition with the same name, and no verb or conjunction in between.
private func flagPlaceAgain(_ text: SegmentView, _ sentence: Range<Int>, _ report: inout Report) {
  for index in sentence.dropLast(4) where places.contains(text.tokens[index].key) {
    let name = text.tokens[index + 1]
    guard name.isArabicWord, name.clitics.isSubset(of: .article),
      name.isAny(of: .placeName) || name.isDefinite
    else { continue }
    for later in index + 2..<min(sentence.upperBound - 1, index + 8) {
      let token = text.tokens[later]
      guard token.isArabicWord, token.letters.count > 1, token.clitics.isDisjoint(with: .conjunction),
        !text.opensClause(later),
        !token.isAny(of: .conjunction), later == index + 2 || !text.looksFinite(later)
      else { break }
      if later > index + 2, token.key == text.tokens[index].key, text.tokens[later + 1].key == name.key,
        text.token(later + 2)?.isArabicWord != true
      {
        report.flag(text.range(later, later + 1), fix: "")
        break
      }
    }
  }
}

/// The first word of the source that an attribution names.
private func sourceOfAttribution(_ text: SegmentView, _ index: Int) -> Int? {
  let token = text.tokens[index]
  guard token.isArabicWord, attributions.contains(token.key) || attributions.contains(token.stemKey)
  else { return nil }
  var place = index + 1
  while let next = text.token(place), next.isArabicWord, place < index + 5 {
    if next.isAny(of: [.preposition, .reportingVerb, .particle]) || fillers.contains(next.key) || next.verb != nil {
      place += 1
    } else if NewsVerbs.form(next.stemKey)?.traits.contains(.reports) == true {
      place += 1
    } else {
      return place
    }
  }
  return nil
}

private func isAdverbialHead(_ text: SegmentView, _ index: Int) -> Bool {
  let token = text.tokens[index]
  return token.isArabicWord && (heads.contains(token.key) && text.tokens[index + 2].isDefinite)
}

/// A verbal noun or verb, before a definite noun.
private func isPhraseHead(_ text: SegmentView, _ index: Int) -> Bool {
  let token = text.tokens[index]
  guard token.isArabicWord, !token.isDefinite, text.tokens[index + 1].clitics == .article,
    !text.tokens[index + 1].isAny(of: [.weekday, .month])
  else { return false }
  return token.isAny(of: .verbalNoun) || token.verb != nil && !token.isAny(of: [.reportingVerb, .copula, .titleHead])
}

private let attributions = WordSet("وفقا بحسب حسب نقلا وفق حسبما بحسبما وفقما")
private let fillers = WordSet("ما لما عن قول تصريح تصريحات بيان تقرير قال ذكرته ذكره أفادت أعلنته أعلنه قالته قاله")
private let places = WordSet("إلى في خلال عند داخل أمام قرب")
private let heads = WordSet("خلال في بسبب منذ قبل بعد أثناء يوم صباح مساء مع أمام ضد حول بشأن")
