extension Rule {
  /// «وإن الشائعات بهذا الشأ»: the text stops inside a word.
  static let cutWord = Rule(
    id: "omission.cut-word", category: .accuracy, subtype: "Omission", severity: .critical,
    precision: 0.8,
    summary: Wording(
      ar: "انقطع النص في وسط كلمة.", en: "The text stops in the middle of a word."),
    explanation: Wording(
      ar:
        "آخر النص كلمة غير معروفة، لا علامة بعدها، يكملها حرف أو حرفان. الأسماء النادرة قد تشبهها.",
      en:
        "The last word is unknown, no mark follows, and a letter more makes it a known word. Rare names look alike."
    ),
    reads: .body,
    examples: [
      "أعلنت الوزارة أمس أن المدارس في العاصمة ستغلق أبوابها بسبب ⟦المفاوضا⟧",
      "وقال المدير إن العمل في المشروع الجديد يسير وفق ⟦البرنا⟧",
      "أكدت الشركة أنها سترد على جميع الأسئلة التي طرحها ⟦المسؤولو⟧",
      "سيلتقي الفريق الفائز خصمه الجديد في الملعب ⟦القدي⟧",
      "أعلنت الوزارة أمس أن المدارس في العاصمة ستغلق أبوابها بسبب العاصفة",
      "وصل العاصف", "وقال المدير إن العمل في المشروع الجديد يسير وفق البرنا.",
    ]
  ) { context, report in
    let text = context.text
    guard text.wordCount >= 7, let last = text.tokens.last, last.isArabicWord,
      last.letters.count >= 3,
      last.classes.isEmpty, last.verb == nil, last.statistics.commonness < 4,
      context.next == nil || !continues(context)
    else { return }
    let isCut =
      last.isDefinite || text.lastLetter(last) != Letter.alif && last.statistics.commonness == 0
    if isCut,
      grows(text.letters, last.stem)
        || last.isDefinite && last.stem.count <= 3
          && growsByTwo(text.letters, last.stem)
    {
      report.flag(last.range)
    }
  }

  /// «القطار السريع بين المدينتين، الذي بدأ إنشاؤه عام 2014،»: the text stops at a comma.
  static let endsInComma = Rule(
    id: "omission.ends-in-comma", category: .accuracy, subtype: "Omission", severity: .major,
    precision: 0.75,
    summary: Wording(
      ar: "ينتهي النص بفاصلة: سقط ما بعدها.", en: "The text ends in a comma: the rest is lost."),
    explanation: Wording(
      ar: "لا تُختم الفقرة بفاصلة. وتصح إذا أكمل المقطع التالي الجملة.",
      en:
        "No paragraph ends in a comma. It is right when the next segment goes on with the sentence."
    ),
    reads: .body.having(.punctuation),
    examples: [
      "القطار السريع بين المدينتين، الذي بدأ إنشاؤه قبل أعوام⟦،⟧",
      "وقال الوزير بعد الاجتماع الأخير⟦،⟧",
      "وصل الوفد إلى العاصمة مساء أمس⟦,⟧", "وصل الوفد إلى العاصمة مساء أمس.",
      Example("وقال الوزير بعد الاجتماع الأخير،", after: ["إن الخطة جاهزة."]), "السيد المدير،",
    ]
  ) { context, report in
    let text = context.text
    guard let last = text.tokens.last, Mark.isComma(last.mark), text.wordCount >= 4,
      !continues(context)
    else { return }
    report.flag(last.range)
  }

  /// «وقال الوزير إن الحكومة الجديدة.»: what was said has a subject and nothing else.
  static let clauseWithoutPredicate = Rule(
    id: "omission.clause-without-predicate", category: .accuracy, subtype: "Omission",
    severity: .critical, precision: 0.75,
    summary: Wording(
      ar: "جملة «أن» بلا خبر: سقط ما بعد اسمها.",
      en: "The clause behind أن has a subject and no predicate."),
    explanation: Wording(
      ar: "بعد «أن» اسم وخبر. إذا انتهت الجملة عند الاسم فقد سقط الخبر.",
      en:
        "A subject and a predicate follow أن. When the sentence stops behind the subject, the rest is lost."
    ),
    reads: .body.at { thats.contains($0.key) },
    examples: [
      "وقال الوزير ⟦إن⟧ الحكومة الجديدة.", "أكد المتحدث ⟦أن⟧ سعر الخبز.",
      "وأضافت الشركة ⟦أن⟧ المنتجات الإلكترونية المستوردة",
      "⟦إن⟧ انخفاض مستوى المياه الناتج عن الجفاف.",
      "وذكر التقرير ⟦أن⟧ عدد السكان في المدن الكبيرة.", "⟦لأن⟧ إغلاق الطريق المؤدي إلى المطار.",
      "وأعلن المدير ⟦أن⟧ السفينة.", "وقال الوزير إن الحكومة مستقيلة.",
      "أكد المتحدث أن الخبز مدعوم.", "وأكد أن الحل في الحوار.",
      "وقال إن العدد مئة.", "يرى النقاد أن السبب الخوف.",
    ]
  ) { context, report in
    let text = context.text
    for sentence in text.sentences {
      guard let last = text.lastWord(of: sentence), text.endsPlainly(sentence, behind: last),
        let start = barePhrase(text, endingAt: last, notBefore: sentence.lowerBound)
          ?? bareSubject(text, sentence.lowerBound...last)
      else { continue }
      report.flag(text.tokens[start].range)
    }
  }
}

/// Whether the next segment may go on with the sentence.
func continues(_ context: RuleContext) -> Bool {
  guard let next = context.next else { return context.article.isExtract }
  return next.kind == .body
}

/// Whether one letter or ending more makes a frequent word.
private func grows(_ letters: [UInt16], _ stem: Range<Int>) -> Bool {
  let first = letters[stem.lowerBound]
  if stem.count >= 5, [Letter.lam, Letter.ba, Letter.waw, Letter.seen].contains(first),
    grows(letters, stem.dropFirst())
  {
    return true
  }
  let table = WordStatisticsTable.shared
  var word = Array(letters[stem])
  let count = word.count
  for ending in endings {
    word.append(contentsOf: ending)
    let key = LetterKey(word, in: 0..<word.count)
    if table[key].commonness >= 7 || !WordClass.of(word, in: 0..<word.count).isEmpty { return true }
    word.removeLast(word.count - count)
  }
  return false
}

/// Whether any two letters more make a frequent word.
private func growsByTwo(_ letters: [UInt16], _ stem: Range<Int>) -> Bool {
  let table = WordStatisticsTable.shared
  var word = Array(letters[stem]) + [0, 0]
  let count = word.count
  for (first, second) in letterPairs {
    (word[count - 2], word[count - 1]) = (first, second)
    if table[LetterKey(word, in: 0..<count)].commonness >= 8 { return true }
  }
  return false
}

private let letterPairs: [(UInt16, UInt16)] = {
  let letters = Array("ابتثجحخدذرزسشصضطظعغفقكلمنهوي".utf16)
  return letters.flatMap { first in letters.map { (first, $0) } }
}()

private let endings: [[UInt16]] =
  "ا ب ة ت ث ج ح خ د ذ ر ز س ش ص ض ط ظ ع غ ف ق ك ل م ن ه و ى ي ء ات ية ين ون ان ني لة رة نة مة دة عة مج في يل ير فى فيات ار ال اء اد يم ول ور وم ام"
  .split(separator: " ").map { Array($0.utf16) }

/// The particle before a subject of definite words, or of nouns and a definite genitive, that end the sentence.
private func barePhrase(_ text: SegmentView, endingAt last: Int, notBefore first: Int) -> Int? {
  var index = last
  var definite = 0
  while index > first, last - index < 5 {
    let token = text.tokens[index]
    guard token.isArabicWord else { return nil }
    if thats.contains(token.key) {
      guard index < last, definite > 0, index > first, text.tokens[last].isDefinite else {
        return nil
      }
      return isSubjectOnly(text, index + 1...last) ? index : nil
    }
    guard token.clitics.isSubset(of: .article), !token.isAny(of: text.functionWords),
      !token.isAny(of: [.numberWord, .name])
    else { return nil }
    definite += token.isDefinite ? 1 : 0
    index -= 1
  }
  return nil
}

/// The last particle of a sentence, when what follows it is a verbal noun with what belongs to it.
private func bareSubject(_ text: SegmentView, _ range: ClosedRange<Int>) -> Int? {
  guard let index = range.reversed().first(where: { thats.contains(text.tokens[$0].key) }),
    range.upperBound - index >= 4, let noun = text.token(index + 1),
    noun.isAny(of: .verbalNoun) || counts.contains(noun.key)
      || DerivedNouns.isVerbalNoun(noun.stemKey),
    text.isBareSubject(index + 1..<range.upperBound + 1)
  else { return nil }
  return index
}

/// «الحكومة الجديدة», «دعم الخبز»: one noun phrase.
private func isSubjectOnly(_ text: SegmentView, _ range: ClosedRange<Int>) -> Bool {
  let table = WordStatisticsTable.shared
  for index in range.dropFirst() {
    let before = text.tokens[index - 1]
    let token = text.tokens[index]
    guard token.isDefinite else { return false }
    let joins =
      before.isDefinite
      ? token.statistics.isAdjective
        && (table.isAttribute(before.stemKey, token.stemKey) || before.statistics.isAdjective
          || text.lastLetter(token) == Letter.taMarbuta || text.lastLetter(token) == Letter.ya)
      : before.verb == nil
        && (before.statistics.isNoun
          || before.isAny(of: [.noun, .verbalNoun, .institution, .titleHead]))
    if !joins { return false }
  }
  return true
}

private let counts = WordSet("عدد نسبة قيمة حجم معدل متوسط سعر كلفة تكلفة أسعار أعداد")
private let thats = WordSet("أن إن بأن وأن وإن لأن")
