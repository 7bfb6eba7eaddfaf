extension Rule {
  /// «التي تقع في الشمال.», «مما أدى إلى»: a sentence that opens with the rest of another.
  static let fragmentStart = Rule(
    id: "omission.fragment-start", category: .accuracy, subtype: "Omission", severity: .major,
    precision: 0.85,
    summary: Wording(
      ar: "تبدأ الجملة ببقية جملة أخرى.",
      en: "The sentence opens with the rest of another one."),
    explanation: Wording(
      ar: """
        الموصول و«مما» والضمير المتصل لا تبدأ بها جملة: انقطع أولها أو قُطعت عما قبلها. يصح الموصول في أول الجملة إذا كان \
        مبتدأ له خبر (الذي يزرع يحصد).
        """,
      en: """
        A relative, مما or a suffix pronoun opens no sentence: its beginning is lost, or it was cut from the one before. A \
        relative that is a subject with a predicate is right.
        """),
    reads: .body.at { word in
      word.clitics.isEmpty
        && (word.isAny(of: .relative) || word.key == whereof || suffixes.contains(word.key))
    },
    examples: [
      "⟦التي⟧ تقع في شمال البلاد.", "⟦الذي⟧ كان قد غادر المدينة في مارس.",
      "⟦مما⟧ أدى إلى إغلاق الطريق.",
      "⟦ه⟧ وأكد الوزير أن العمل مستمر.", "⟦الذي⟧ من هذا الوسط ثلاثة أشخاص حالهم سيئ.",
      "انتهى العمل. ⟦الذين⟧ شاركوا في الحفل أمس.",
      "الذي يزرع في الشتاء يحصد في الصيف.", "التي تصل أولًا تفوز.", "مما لا شك فيه أن الخطة نجحت.",
      "ومما زاد الأمر صعوبة أن المطر توقف.", "«التي لا تعود»، هذا عنوان الفيلم.",
      Example("التي تقع في الشمال", kind: .headline),
      Example("التي تقع في شمال البلاد.", before: ["زار الوفد المدينة،"]),
    ]
  ) { context, report in
    let text = context.text
    for sentence in text.sentences {
      let first = sentence.lowerBound
      let token = text.tokens[first]
      guard token.isArabicWord, token.clitics.isEmpty else { continue }
      if first == 0 {
        if context.article.startsInQuotation[context.index] { continue }
        // The sentence goes on from the segment before.
        if let last = context.previous?.tokens.last, !Mark.endsSentence(last.mark),
          last.mark != 0xBB,
          last.mark != 0x201D, last.mark != 0x22
        {
          continue
        }
        if context.previous == nil, context.article.isExtract { continue }
      }
      guard let last = sentence.last, Mark.endsSentence(text.tokens[last].mark) else { continue }
      if suffixes.contains(token.key), text.token(first + 1)?.isArabicWord == true {
        report.flag(token.range)
      } else if token.key == whereof {
        guard let next = text.token(first + 1), next.verb?.tense == .past, !increased(next) else {
          continue
        }
        report.flag(token.range)
      } else if token.isAny(of: .relative),
        saysOneThing(text, behindCopula(text, first + 1)..<sentence.upperBound)
          || opensWithoutVerb(text, first + 1..<sentence.upperBound)
      {
        report.flag(token.range)
      }
    }
  }

  /// A short line whose words open the next one.
  static let openingRepeated = Rule(
    id: "discourse.opening-repeated", category: .accuracy, subtype: "Addition", severity: .major,
    precision: 0.85,
    summary: Wording(
      ar: "كلمات السطر هي أول السطر التالي.",
      en: "The words of the line open the next line again."),
    explanation: Wording(
      ar: "عنوان فرعي التصق بالمتن أو جملة قُطعت ثم أُعيدت. العنوان الذي يكرره أول الخبر صحيح.",
      en: """
        A subheading stuck to the text, or a sentence cut off and begun anew. A headline that the lead repeats is right.
        """),
    examples: [
      Example(
        "⟦أعلنت البلدية إغلاق الجسر القديم⟧.",
        after: ["أعلنت البلدية إغلاق الجسر القديم ثلاثة أيام لإصلاحه."]),
      Example(
        "⟦قال رئيس اتحاد المزارعين⟧.",
        after: ["قال رئيس اتحاد المزارعين إن المحصول وفير هذا العام."]),
      Example(
        "⟦سافر الفريق إلى المدينة المجاورة⟧.",
        after: ["سافر الفريق إلى المدينة المجاورة للعب مباراته الأخيرة."]),
      Example(
        "أعلنت البلدية إغلاق الجسر القديم.", after: ["أعلنت الوزارة افتتاح المدرسة الجديدة."]),
      Example("قال المدير ذلك.", after: ["قال المدير إن العمل انتهى."]),
      Example(
        "أعلنت البلدية إغلاق الجسر القديم", after: ["أعلنت البلدية إغلاق الجسر القديم ثلاثة أيام."],
        kind: .headline),
    ],
    checkArticle: { context, report in
      let article = context.article
      for index in article.segments.indices.dropLast() where article.segments[index].kind == .body {
        let text = article.segments[index]
        guard let mark = text.tokens.last?.mark, Mark.endsSentence(mark),
          (4...8).contains(text.tokens.count { $0.isWord })
        else { continue }
        let words = text.tokens.indices.filter { text.tokens[$0].isWord }
        guard let first = words.first, let last = words.last else { continue }
        let next = article.segments[index + 1].tokens.lazy.filter(\.isWord).map(\.foldedKey)
        let start = Array(next.prefix(words.count + 1))
        guard start.count > words.count,
          zip(words, start).allSatisfy({ text.tokens[$0].foldedKey == $1 })
        else { continue }
        report.flag(text.range(first, last), segment: index)
      }
    })

  /// «سالم حداد، رئيس البلدية،»: titles behind names, again and again.
  static let titleBehindName = Rule(
    id: "discourse.title-behind-name", category: .style, subtype: "Awkward style", severity: .info,
    precision: 0.8,
    summary: Wording(
      ar: "المنصب بعد الاسم بين فاصلتين، أكثر من مرتين في المقال.",
      en: "Titles stand behind names between commas more than twice in the article."),
    explanation: Wording(
      ar: "تقدم العربية المنصب: رئيس البلدية سالم حداد. تقديم الاسم ترتيب لغة المصدر.",
      en: "Arabic puts the title first; the name first is the order of the source."),
    reads: .everything.having(.punctuation).at {
      $0.clitics.isEmpty && $0.isAny(of: .titleHead)
    },
    examples: [
      Example(
        "ووصل كريم صالح⟦، وزير النقل،⟧ مساء.",
        before: ["قال سالم حداد، رئيس البلدية، ذلك.", "ورد سامي سعيد، مدير الشركة، عليه."]),
      Example(
        "وغادرت ليلى حداد⟦، رئيسة اللجنة،⟧ القاعة.",
        before: ["قال سالم حداد، رئيس البلدية، ذلك.", "ورد سامي سعيد، مدير الشركة، عليه."]),
      Example(
        "وأضاف يوسف كريم⟦، نائب المدير،⟧ تفاصيل.",
        before: ["قال سالم حداد، رئيس البلدية، ذلك.", "ورد سامي سعيد، مدير الشركة، عليه."]),
      "قال سالم حداد، رئيس البلدية، ذلك.",
      Example("ورد سامي سعيد، مدير الشركة، عليه.", before: ["قال سالم حداد، رئيس البلدية، ذلك."]),
      Example(
        "وصل وزير النقل كريم صالح مساء.",
        before: ["قال سالم حداد، رئيس البلدية، ذلك.", "ورد سامي سعيد، مدير الشركة، عليه."]),
    ],
    checkArticle: { context, report in
      var count = 0
      for segment in context.segments {
        let text = context.article.segments[segment]
        for title in context.anchors(in: segment)
        where title > 2 && title + 1 < text.tokens.count {
          let comma = title - 1
          guard Mark.isComma(text.tokens[comma].mark), mayBeName(text, text.tokens[comma - 1]),
            mayBeName(text, text.tokens[comma - 2]),
            let end = (title + 1..<min(title + 7, text.tokens.count)).first(where: {
              Mark.isComma(text.tokens[$0].mark)
            })
          else { continue }
          count += 1
          if count > 2 { report.flag(text.range(comma, end), segment: segment) }
        }
      }
    })
}

/// «الذي كان قد تولى»: the copula and قد belong to the verb behind them.
private func behindCopula(_ text: SegmentView, _ index: Int) -> Int {
  guard let copula = text.token(index), copula.isAny(of: .copula), !copula.isAny(of: .negator),
    text.isWord(index + 1, already), index + 2 < text.tokens.count
  else { return index }
  return index + 2
}

private let already = LetterKey("قد")

/// Whether the words have one finite verb, the verb of the relative clause, and nothing that could be a predicate.
private func saysOneThing(_ text: SegmentView, _ range: Range<Int>) -> Bool {
  guard let first = range.first, text.looksFinite(first) || text.tokens[first].verb != nil else {
    return false
  }
  return range.dropFirst().allSatisfy { index in
    let token = text.tokens[index]
    guard token.isArabicWord else {
      return token.kind == .number || Mark.endsSentence(token.mark)
    }
    if token.isAny(of: [.pronoun, .negator, .particle, .copula, .relative]) { return false }
    // مارس is a month as well.
    if token.isAny(of: .month) { return true }
    return !text.looksFinite(index) && (token.verb == nil || token.isDefinite)
      && !token.clitics.contains(.fa)
      // A bare word that nobody knows may be a verb.
      && (token.isDefinite || !token.classes.isEmpty
        || token.statistics.isKnown
          && !token.statistics.isVerb
        || text.endsInTaMarbuta(token))
  }
}

/// A relative clause that opens with a preposition or a demonstrative, with one verb at most in the sentence.
private func opensWithoutVerb(_ text: SegmentView, _ range: Range<Int>) -> Bool {
  guard let first = range.first, range.count >= 5,
    text.tokens[first].isAny(of: [.preposition, .demonstrative]),
    !range.contains(where: {
      text.tokens[$0].isAny(of: [.pronoun, .copula, .relative])
        || text.tokens[$0].clitics.contains(.fa)
    })
  else { return false }
  return range.count { text.looksFinite($0) } <= 1
}

/// A bare word that is none of the kinds that go before a title in other constructions.
private func mayBeName(_ text: SegmentView, _ token: TextToken) -> Bool {
  token.isArabicWord && !token.isDefinite && token.verb == nil
    && !token.isAny(of: text.functionWords.union([.titleHead, .institution, .verbalNoun, .noun]))
}

private func increased(_ token: TextToken) -> Bool {
  token.verb.map { additions.contains($0.lemma) } ?? false
}

private let suffixes = WordSet("ه ته تها تهم")
private let whereof = LetterKey("مما")
private let additions = NewsVerbs.indices(of: "زاد")
