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
      en:
        "The engine said the same again with a small change. Parallels in figures and comparisons are right."
    ),
    reads: .always.at { $0.verb != nil && $0.clitics.isDisjoint(with: [.article, .ba, .kaf]) },
    examples: [
      "تركوا القاعة مبكرًا ⟦وتركوا القاعة⟧ قبل الموعد.",
      "ناقشت اللجنة الميزانية، ⟦وناقشت اللجنة⟧ خطة الإنفاق.",
      "أعلن الوزير ⟦أعلن⟧ أمس عن الخطة الجديدة للنقل.",
      "افتتح المعرض أمس ⟦وافتتح المعرض⟧ بحضور الوزير.",
      "تركوا القاعة مبكرًا وتركوا الحقائب.",
      "ارتفعت الأسعار 3 نقاط في مايو، وارتفعت الأسعار 5 نقاط في يونيو.",
      "مات الصياد مثلما مات أبوه في البحر.", "عاشت المدينة عاشت القرية.",
      "راجع المدير دفاتره (راجع المدير السابق) ثم خرج.",
      "ناقشت اللجنة الميزانية. ناقشت اللجنة أيضًا الخطة.",
      "قال الوزير إن الخطة جاهزة وقال الوزير الآخر غير ذلك.",
    ]
  ) { context, report in
    let text = context.text
    guard text.wordCount >= 6 else { return }
    var verbs: [(key: LetterKey, index: Int)] = []
    var end = 0
    for index in context.anchors where text.finiteVerb(index) != nil {
      if index >= end {
        verbs.removeAll(keepingCapacity: true)
        end = text.sentence(of: index).upperBound
      }
      let token = text.tokens[index]
      let key = token.clitics.contains(.fa) ? token.stemKey : token.keyWithoutWaw
      // «أعلن الوزير أعلن»: the verb again behind its subject.
      if token.clitics.isEmpty, let before = verbs.last, before.key == key,
        index - before.index <= 3,
        index - before.index >= 2, !(token.verb?.lemma == say && text.isBareNoun(index - 1)),
        token.verb?.traits.contains(.looksLikeNoun) == false,
        !slogans.contains(key),
        text.tokens[before.index + 1..<index].allSatisfy({
          $0.isArabicWord && !$0.isAny(of: text.functionWords)
            && $0.clitics.isSubset(of: .article) && !comparing.contains($0.key)
        })
      {
        report.flag(text.tokens[index].range, fix: "")
      }
      if token.verb?.traits.contains(.reports) == true { verbs.append((key, index)) }
      guard let next = text.token(index + 1), next.clitics == .article,
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

  /// «بحسب شهود، سُمع الانفجار، بحسب ما أفاد شهود»: one source named twice.
  static let attributionAgain = Rule(
    id: "repetition.attribution", category: .linguisticConventions, subtype: "Unintelligible",
    severity: .major, precision: 0.65,
    summary: Wording(
      ar: "إسناد الخبر إلى المصدر نفسه مرتين في جملة.",
      en: "One sentence names its source twice."),
    explanation: Wording(
      ar: "يكفي إسناد واحد في الجملة: احذف الآخر. إسنادان إلى مصدرين مختلفين صحيحان.",
      en: "One attribution is enough. Two different sources are right."),
    reads: .always.at { isAttribution($0.token, last: $0.last) || asWords.contains($0.key) },
    examples: [
      "بحسب شهود عيان، سُمع دوي في المدينة، ⟦بحسب ما أفاد شهود⟧ عيان.",
      "وفقًا للشرطة، فرّ السائق من المكان، ⟦بحسب الشرطة⟧.",
      "ووفقًا لما ذكرته الوزارة، أُغلق الجسر ⟦وفقًا للوزارة⟧.",
      "قالت الشرطة إن السائق فرّ، ⟦بحسب الشرطة⟧.", "وأضاف المدير أن العمل مستمر، ⟦كما أضاف⟧.",
      "قال المدير إن العمل مستمر كما كان.",
      "بحسب شهود عيان، سُمع دوي في المدينة.", "وفقًا للشرطة، فرّ السائق، بحسب وكالة الأنباء.",
      "بني الجسر وفقا للقانون ورمم وفقا للقانون الجديد.",
      "بحسب صحيفة محلية ونقلا عن صحيفة أخرى، وصل الوفد.",
      "يحتفلون به حسب التقويم الشمسي وحسب التقويم القمري.",
      "وفقًا للشرطة، فرّ السائق. ووفقًا للشرطة، اعتُقل لاحقًا.",
    ]
  ) { context, report in
    let text = context.text
    var words = context.anchors
    var word = words.next()
    for sentence in text.sentences {
      if let tail = tail(text, sentence) { report.flag(tail) }
      var sources: [Source] = []
      var unread = sentence.lowerBound
      if let first = text.firstWord(of: sentence), let verb = text.finiteVerb(first),
        verb.traits.contains(.reports), let subject = text.token(first + 1),
        subject.clitics == .article
      {
        sources.append(Source(text, first + 1))
      }
      while let index = word, index < sentence.upperBound {
        word = words.next()
        guard let source = sourceOfAttribution(text, index) else { continue }
        // Two sentences with no space behind the stop.
        if text.tokens[unread..<index].contains(where: { $0.mark == Mark.stop }) {
          sources.removeAll()
        }
        unread = index
        let named = Source(text, source)
        guard !norms.contains(named.key) else { continue }
        if text.tokens[index].stemKey != quoting, text.tokens[index].key != quoting,
          sources.contains(where: { $0.isSame(as: named) })
        {
          report.flag(text.range(index, source))
        }
        sources.append(named)
      }
    }
  }
}

/// Who says it: «صحيفة محلية», «الكنيسة الغربية».
private struct Source {
  let key: LetterKey
  let isDefinite: Bool
  /// The next word of the name.
  let rest: LetterKey?

  init(_ text: SegmentView, _ index: Int) {
    let token = text.tokens[index]
    key = token.stemKey
    isDefinite = token.isDefinite
    var next = index + 1
    if let mark = text.token(next)?.mark, PairedMark.isQuote(mark) { next += 1 }
    rest = text.token(next).flatMap {
      $0.isArabicWord && (!token.isDefinite || $0.clitics == .article) ? $0.key : nil
    }
  }

  /// A bare noun with another word behind it is another source than the one known before.
  func isSame(as later: Source) -> Bool {
    guard key == later.key else { return false }
    if let rest, let other = later.rest, rest != other { return false }
    return later.isDefinite || later.rest == nil || !isDefinite && rest == later.rest
  }
}

/// «لا … إلا», «لكن», a negation: a contrast of the same verb with itself.
private func isCondition(_ text: SegmentView, _ range: Range<Int>) -> Bool {
  range.contains {
    text.tokens[$0].isAny(of: [.negator, .conjunction, .question])
      || text.tokens[$0].mark == 0x22 || text.tokens[$0].mark == 0x28
      || comparing.contains(text.tokens[$0].key)
      || text.opensClause($0)
  } || text.token(range.lowerBound - 1)?.isAny(of: .negator) == true
}

/// وفقا, بحسب, وفق
private func isAttribution(_ token: TextToken, last: UInt16) -> Bool {
  (last == Letter.alif || last == Letter.ba || last == 0x642)
    && token.key != only
    && (attributions.contains(token.key) || attributions.contains(token.stemKey))
}

/// «وأضاف … أن …، كما أضاف.»: the verb of saying that opens the sentence also closes it.
private func tail(_ text: SegmentView, _ sentence: Range<Int>) -> Range<Int>? {
  guard let first = text.firstWord(of: sentence), let verb = text.tokens[first].verb,
    verb.traits.contains(.reports), let last = text.lastWord(of: sentence), last > first + 4
  else { return nil }
  for index in [last, last - 1] {
    if let other = text.tokens[index].verb, other.lemma == verb.lemma,
      asWords.contains(text.tokens[index - 1].key)
    {
      return text.range(index - 1, last)
    }
  }
  return nil
}

/// The first word of the source that an attribution names.
private func sourceOfAttribution(_ text: SegmentView, _ index: Int) -> Int? {
  let token = text.tokens[index]
  guard isAttribution(token, last: text.lastLetter(token)) else { return nil }
  var place = index + 1
  while let next = text.token(place), next.isArabicWord, place < index + 5 {
    if next.isAny(of: [.preposition, .reportingVerb, .particle]) || fillers.contains(next.key)
      || next.verb != nil
    {
      place += 1
    } else if NewsVerbs.form(next.stemKey)?.traits.contains(.reports) == true {
      place += 1
    } else {
      return place
    }
  }
  return nil
}

private let attributions = WordSet("وفقا بحسب حسب نقلا وفق حسبما بحسبما وفقما")
private let say = NewsVerbs.index(of: "قال")
private let only = LetterKey("فحسب")
private let quoting = LetterKey("نقلا")
private let comparing = WordSet("مثلما مثملا كما لماذا كيف")
private let slogans = WordSet("عاش عاشت يحيا تحيا يسقط تسقط")
/// What one acts by, not who says it.
private let norms = WordSet(
  """
  قانون دستور قاعدة قواعد تقويم معيار معايير حد حدود اتفاق اتفاقية لائحة نظام جدول مبدأ مبادئ شريعة أسلوب طريقة نوع عمر سن حاجة
  ظروف شروط إمكانيات قدرات ترتيب تصنيف منطقة
  """)
private let asWords = WordSet("كما وكما حسبما مثلما وفقما")
private let fillers = WordSet(
  "ما لما عن قول تصريح تصريحات بيان تقرير قال ذكرته ذكره أفادت أعلنته أعلنه قالته قاله")
