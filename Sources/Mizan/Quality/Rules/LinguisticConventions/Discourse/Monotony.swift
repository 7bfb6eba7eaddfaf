extension Rule {
  /// The same opening words in three of five sentences.
  static let sameOpening = Rule(
    id: "discourse.same-opening", category: .style, subtype: "Awkward style", severity: .info,
    precision: 0.45,
    summary: Wording(
      ar: "تبدأ عدة فقرات متقاربة بالعبارة نفسها.",
      en: "Several sentences close to each other open with the same words."),
    explanation: Wording(
      ar: "تكرار «ووفقًا له» و«وأضاف أن» يثقل النص: نوع أفعال القول.",
      en: "Repeated «according to him», «he added» tires the reader: vary the verbs of saying."),
    examples: [
      Example(
        "⟦وأضاف أن⟧ المصنع سيفتح.",
        before: ["وأضاف أن العمل بدأ.", "وصل الوفد.", "وأضاف أن الكلفة معقولة."]),
      Example(
        "⟦ووفقا له⟧، انتهى العمل.", before: ["ووفقا له، بدأ العمل.", "ووفقا له، استمر العمل."]),
      Example(
        "⟦وقال إن⟧ الطريق مفتوح.", before: ["وقال إن المطر توقف.", "وقال إن الجسر سليم."]),
      Example("أكد مدير المدرسة ذلك.", before: ["أكد مدير المسرح ذلك.", "أكد مدير النادي ذلك."]),
      Example("وفي عام 1990 سافر.", before: ["وفي عام 1980 ولد.", "وفي عام 1985 انتقل."]),
      Example("وأضاف أن المصنع سيفتح.", before: ["وأضاف أن العمل بدأ."]),
      Example("وقالت ليلى ذلك.", before: ["وقال إن الجسر سليم.", "وقال إن المطر توقف."]),
      "وقال إن الطريق مفتوح.",
    ],
    checkArticle: { context, report in
      let article = context.article
      for index in article.segments.indices.dropFirst(2) {
        guard let opening = opening(of: article.segments[index]) else { continue }
        let earlier = (max(0, index - 4)..<index).filter {
          Self.opening(of: article.segments[$0])?.keys == opening.keys
        }
        guard earlier.count >= 2 else { continue }
        report.flag(opening.range, segment: index)
      }
    })

  /// A sentence that comes twice in the article.
  static let sentenceRepeated = Rule(
    id: "discourse.sentence-repeated", category: .accuracy, subtype: "Addition", severity: .major,
    precision: 0.6,
    summary: Wording(
      ar: "جملة مكررة في المقال.",
      en: "The sentence stands in the article twice."),
    explanation: Wording(
      ar: "دارت آلة الترجمة في حلقة أو أخطأت المحاذاة. العبارات القصيرة والعناوين قد تتكرر.",
      en:
        "The translation engine went round in a circle, or the alignment slipped. Short lines may recur."
    ),
    examples: [
      Example(
        "⟦أعلنت البلدية أن الجسر القديم سيغلق ثلاثة أيام.⟧",
        before: ["أعلنت البلدية أن الجسر القديم سيغلق ثلاثة أيام."]),
      Example(
        "⟦سافر الفريق صباح أمس إلى المدينة المجاورة للعب.⟧",
        before: ["سافر الفريق صباح أمس إلى المدينة المجاورة للعب.", "وصل الوفد."]),
      Example(
        "⟦وأعلنت البلدية أن الجسر القديم سيغلق ثلاثة أيام.⟧",
        before: ["وأعلنت البلدية أن الجسر القديم سيغلق ثلاثة أيام."]),
      Example("وصل الوفد.", before: ["وصل الوفد."]),
      "سافر الفريق صباح أمس إلى المدينة المجاورة للعب.",
      Example("عُرض أول مرة عام 2004.", before: ["عُرض أول مرة عام 2004."]),
      Example(
        "تفتح المكتبة الثانية أبوابها للزوار في الساعة التاسعة صباحا.",
        before: [
          "تفتح المكتبة الأولى أبوابها للزوار في الساعة الثامنة صباحا.",
          "تفتح المكتبة الثانية أبوابها للزوار في الساعة التاسعة صباحا.",
          "تفتح المكتبة الثالثة أبوابها للزوار في الساعة العاشرة صباحا.",
        ]),
      Example(
        "أعلنت البلدية أن الجسر الجديد سيفتح بعد أسبوع.",
        before: ["أعلنت البلدية أن الجسر القديم سيغلق ثلاثة أيام."]),
    ],
    checkArticle: { context, report in
      let article = context.article
      var seen: [LetterKey: Int] = [:]
      var again: [Int] = []
      // The different sentences with the same first two words.
      var alike: [LetterKey: Set<LetterKey>] = [:]
      for (index, text) in article.segments.enumerated()
      // Lines with figures are forms of stubs: «يبقى بعده 36 يومًا».
      where text.wordCount >= 7 && text.tokens[0].isWord
        && !text.tokens.contains(where: { $0.kind == .number })
      {
        let key = Self.words(of: text)
        alike[LetterKey(text.tokens[0].key, text.tokens[1].key), default: []].insert(key)
        if let first = seen[key], index - first <= 24 { again.append(index) }
        seen[key] = index
      }
      for index in again {
        let text = article.segments[index]
        // «يبقى بعده …»: three lines of one form come from as many articles.
        let form = alike[LetterKey(text.tokens[0].key, text.tokens[1].key)]
        if form?.count ?? 0 < 3 { report.flag(text.contentRange, segment: index) }
      }
    })

  /// One key for all the words and numbers of a text.
  private static func words(of text: SegmentView) -> LetterKey {
    var words = LetterKey([], in: 0..<0)
    for token in text.tokens where token.kind == .word || token.kind == .number {
      words = LetterKey(words, token.foldedKey)
    }
    return words
  }

  private static func opening(of text: SegmentView) -> (keys: [LetterKey], range: Range<Int>)? {
    guard text.tokens.count >= 4, text.tokens[0].isArabicWord, text.tokens[1].isArabicWord,
      // «أكد وزير», «محطة …» open reports of their own and lines of a list; «وفي عام 1990» goes on in time.
      !text.tokens[0].clitics.isDisjoint(with: .conjunction) || text.tokens[0].key == also,
      !text.tokens[0].isDefinite, text.tokens[2].kind != .number,
      text.tokens[text.tokens.count - 1].mark != 0x3A
    else { return nil }
    return ([text.tokens[0].key, text.tokens[1].key], text.range(0, 1))
  }
}

private let also = LetterKey("كما")
