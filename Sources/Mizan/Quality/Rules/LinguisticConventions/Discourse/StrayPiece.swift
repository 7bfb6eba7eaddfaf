extension Rule {
  /// «كما هو مبين في الجدول أعلاه», «نعم، مع الأسف»: pieces of another kind of text between the sentences of news.
  static let strayPiece = Rule(
    id: "discourse.stray-piece", category: .linguisticConventions, subtype: "Unintelligible",
    severity: .major, precision: 0.6,
    summary: Wording(
      ar: "قطعة من نص من نوع آخر: إحالة إلى جدول أو جواب أو بند أو تعليق صورة.",
      en:
        "A piece of another kind of text: a reference to a table, an answer, an item of a list, a caption."
    ),
    explanation: Wording(
      ar:
        "لا جدول في الخبر ولا سؤال قبل الجواب ولا بند قبل هذا البند. احذف القطعة أو أعدها إلى مكانها.",
      en:
        "The news has no table, no question before the answer, no other item beside this one. Delete the piece or put it where it belongs."
    ),
    reads: .body,
    examples: [
      Example("⟦وذلك كما هو موضح في الشكل أدناه.⟧", before: ["ارتفعت الأسعار."]),
      Example("⟦نعم⟧، بكل سرور، وفي كل وقت.", before: ["وصل الوفد إلى العاصمة."]),
      Example("⟦ثالثا⟧: توسيع الطريق.", before: ["وصل الوفد إلى العاصمة."]),
      Example("⟦- تفاح وعنب⟧", before: ["وصل الوفد إلى العاصمة."]),
      "⟦صيادون يصلحون شباكهم في صورة من الأرشيف.⟧",
      Example("⟦امرأة تبيع الخبز أمام باب المدرسة.⟧", before: ["وصل الوفد إلى العاصمة."]),
      Example("امرأة تقول إنها رأت السفينة.", before: ["وصل الوفد إلى العاصمة."]),
      Example("نعم، سأعود.", before: ["هل تعود إلى المدينة؟"]),
      Example("ثالثا: توسيع الطريق.", before: ["ثانيا: بناء الجسر."]),
      Example("- تفاح وعنب", before: ["- خبز وملح"]),
      "والمذكور أعلاه صحيح.", "نعم، قال الوزير.",
      Example("- تفاح وعنب", before: ["وتشمل القائمة:"]),
    ]
  ) { context, report in
    let text = context.text
    guard let first = text.tokens.first, !context.article.startsInQuotation[context.index] else {
      return
    }
    let previous = context.previous?.tokens.last?.mark
    if let previous, Mark.endsSentence(previous), previous != 0x61F, previous != 0x3F {
      if answers.contains(first.key), Mark.isComma(text.mark(at: 1)) {
        report.flag(first.range)
      } else if ordinals.contains(first.key), first.key != firstly, text.mark(at: 1) == Mark.colon,
        !hasOrdinal(context)
      {
        report.flag(first.range)
      } else if isItem(text) && !neighboursHaveItem(context) || describesPicture(text) {
        report.flag(text.contentRange)
      }
    }
    for sentence in text.sentences where text.wordCount(in: sentence) <= 14 {
      guard let last = text.lastWord(of: sentence),
        refersToFigure(text, sentence) || isCaption(text, last)
      else { continue }
      report.flag(text.range(sentence.lowerBound, sentence.upperBound - 1))
    }
  }
}

/// «رجل يحمل طفلا عند المعبر.»: somebody unknown, and what he is doing, as the only sentence.
private func describesPicture(_ text: SegmentView) -> Bool {
  guard text.sentences.count == 1, (5...14).contains(text.wordCount),
    text.tokens.last?.mark == Mark.stop, let somebody = text.tokens.first,
    somebody.isArabicWord, somebody.clitics.isEmpty, somebody.verb == nil,
    NewsNouns.persons.contains(somebody.stemKey) || somebody.isAny(of: .humanPlural),
    !somebody.isAny(of: .titleHead)
  else { return false }
  let verb = text.finiteVerb(1) == nil && text.isBareNoun(1) ? 2 : 1
  guard let form = text.finiteVerb(verb), form.tense == .present, !form.traits.contains(.reports),
    text.tokens[verb].clitics.isEmpty
  else { return false }
  return text.tokens.indices.dropFirst(verb + 1).dropLast().allSatisfy {
    text.tokens[$0].isArabicWord && !text.looksFinite($0) && !text.opensClause($0)
  }
}

/// «في الجدول أعلاه»
private func refersToFigure(_ text: SegmentView, _ sentence: Range<Int>) -> Bool {
  sentence.contains {
    places.contains(text.tokens[$0].key)
      && text.token($0 - 1).map { $0.isDefinite && figures.contains($0.stemKey) } == true
  }
}

/// «في صورة من الأرشيف»
private func isCaption(_ text: SegmentView, _ last: Int) -> Bool {
  if text.tokens[last].stemKey == archive {
    return text.isWord(last - 1, from) && text.isWord(last - 2, picture)
  }
  return archival.contains(text.tokens[last].stemKey) && text.isWord(last - 1, picture)
}

/// «- طماطم وخيار»: a dash and nouns, no verb, no stop.
private func isItem(_ text: SegmentView) -> Bool {
  guard let first = text.tokens.first, bullets.contains(first.mark), text.tokens.count >= 2,
    text.tokens[1].spaceBefore, (1...7).contains(text.wordCount),
    let last = text.tokens.last, !Mark.endsSentence(last.mark)
  else { return false }
  return text.tokens.indices.dropFirst().allSatisfy {
    text.tokens[$0].isArabicWord && !text.looksFinite($0)
  }
}

private func neighboursHaveItem(_ context: RuleContext) -> Bool {
  [context.previous, context.next].contains {
    $0?.tokens.first.map { bullets.contains($0.mark) } == true
  }
}

private func hasOrdinal(_ context: RuleContext) -> Bool {
  let around = max(0, context.index - 12)..<min(context.article.segments.count, context.index + 13)
  return around.contains { index in
    index != context.index
      && context.article.segments[index].tokens.contains { ordinals.contains($0.stemKey) }
  }
}

private let bullets: Set<UInt32> = [0x2D, 0x2013, 0x2022, 0x2A]
private let answers = WordSet("نعم أجل بلى كلا")
/// «أولا» may open a list whose other items stand far behind.
private let firstly = LetterKey("أولا")
private let ordinals = WordSet("أولا ثانيا ثالثا رابعا خامسا سادسا سابعا ثامنا")
private let places = WordSet("أعلاه أدناه")
private let figures = WordSet("جدول شكل رسم قسم فقرة مثال قائمة صورة مخطط ملحق بند")
private let archive = LetterKey("أرشيف")
private let archival = WordSet("أرشيفية")
private let from = LetterKey("من")
private let picture = LetterKey("صورة")
