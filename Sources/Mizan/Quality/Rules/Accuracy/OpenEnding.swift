extension Rule {
  /// A sentence that stops behind a preposition, a conjunction or أن.
  static let openEnding = Rule(
    id: "omission.open-ending", category: .accuracy, subtype: "Omission", severity: .critical,
    precision: 0.9,
    summary: Wording(
      ar: "انتهت الجملة عند كلمة لا تُختم بها جملة: سقط ما بعدها.",
      en: "The sentence stops behind a word that cannot end one: what follows is lost."),
    explanation: Wording(
      ar: """
        حرف الجر وأداة الربط والاسم الموصول تحتاج إلى ما بعدها. راجع المصدر. يصح الوقف على «قبل» و«بعد» و«عنه»، وعلى \
        ما تليه علامة اقتباس أو نقط الحذف.
        """,
      en: """
        Prepositions, conjunctions and relatives need something behind them: look at the source. Ending on an adverb \
        (before, after), on a preposition with a pronoun, or with an ellipsis is right.
        """),
    reads: .body,
    examples: [
      "رفضت المحكمة الطعن ⟦لأن⟧.", "لم يحضر الجلسة المتهم محاميه ⟦ولا⟧.",
      "وصل الوفد إلى العاصمة صباح أمس ⟦من أجل⟧",
      "وقال إنه إذا عاد المستثمرون إلى المدينة ⟦فإن الأسعار⟧.", "أغلقت الشركة أبوابها ⟦بسبب⟧.",
      "وأشار إلى أن اللجنة ⟦التي⟧", "توقفت السفينة في البحر ⟦قرب⟧. ميناء قديم.",
      "وارتفعت الأسعار هذا العام ⟦بنسبة⟧.", "غادر الوفد العاصمة ⟦وفقًا⟧", "وسيعقد اللقاء ⟦في هذه⟧.",
      "لن يتغير شيء ⟦بما في ذلك⟧.", "ولن تفتح المحال أبوابها ⟦حتى⟧", "أدى ذلك إلى إغلاق الطرق ⟦و⟧",
      "والأزمة ناتجة عن ⟦عدم⟧", "لم يكتف المدير بالاعتذار، ⟦بل⟧.",
      "ارتفع عدد الطلاب ⟦بين عامي 2010⟧.", "وقعت الاتفاقية ⟦بين الحكومة⟧.",
      "سقطت الطائرة ⟦على بعد⟧.", "ما زال السبب ⟦غير⟧.", "رفعوا الأجور بنسبة ⟦لا تقل⟧.",
      "أدى الحادث إلى مقتل أربعة أشخاص ⟦وإصابة⟧.", "هذا ليس إلا.", "وهذا ما لا يطاق.",
      "ويعد البرج ⟦من أطول⟧.", "وناقش الوفد سبل ⟦تعزيز⟧.", "اعتقلت الشرطة أربعة أشخاص ⟦من بينهم⟧.",
      "حكم عليه بالسجن ⟦بتهمة⟧.",
      "ارتفع عدد الطلاب بين عامي 2010 و2015.", "وقعت الاتفاقية بين الجانبين.",
      "وجاء الصوت من فوق.", "وضع الكتاب هنا وتلك هناك.", "هذا كل ما في الأمر، بل وأكثر.",
      "رفضت المحكمة الطعن لأنه متأخر.", "لم يصدر القرار بعد.", "ووقعه الطرفان في القاهرة ⟦بعد⟧",
      "ووصف الوزير القرار ⟦بأنه⟧", "هذا ما كان يبحث عنه.",
      "قال إنه سيعود إلى…", "لم ير مثل ذلك من قبل.", "فإن لم تجد فاصبر.",
      "نقلت الخبر شبكة سي إن إن.", "لم يكن أحد يعرف اسمه حتى.", "فاختاروا قائدا من بينهم.",
      "تجمعه به صلة قرابة.", "واستخدم الخشب مادة بناء.", "وعليه أن يتعامل مع هؤلاء.",
      "وتوقف القتال إلى حين.", "اعتقلت الشرطة المتهم ب.",
    ]
  ) { context, report in
    let text = context.text
    for sentence in text.sentences {
      guard let last = text.lastWord(of: sentence), last > sentence.lowerBound,
        last - sentence.lowerBound >= 2
      else { continue }
      let isLastSentence = sentence.upperBound == text.tokens.count
      let tail = text.tokens[last + 1..<sentence.upperBound]
      guard tail.allSatisfy({ $0.mark == 0x2E || $0.mark == 0x21 }),
        tail.count <= 1, isLastSentence || !tail.isEmpty
      else { continue }
      if let start = openEnd(text, last, sentence) { report.flag(text.range(start, last)) }
    }
  }
}

/// «لم يعرف اسمه حتى.», «صلة قرابة», «قائدا من بينهم», «إلى حين», «المتهم ب.»: these end a sentence.
private func isComplete(_ text: SegmentView, _ last: Int, _ sentence: Range<Int>) -> Bool {
  let token = text.tokens[last]
  let before = text.tokens[last - 1]
  let hasStop = last + 1 < text.tokens.count
  if token.key == until {
    return hasStop
      && text.tokens[sentence.lowerBound..<last].contains { $0.isAny(of: .negator) }
  }
  if nouns.contains(token.key) {
    return before.isArabicWord && !before.isDefinite && !before.isAny(of: text.functionWords)
      && before.verb == nil && before.statistics.isNoun
  }
  if token.key == those { return before.isAny(of: .preposition) }
  if token.key == time { return before.key == towards }
  if before.key == from, amongThem.contains(token.key) {
    // «أربعة أشخاص من بينهم» wants their names.
    return hasStop
      && !text.tokens[max(sentence.lowerBound, last - 4)..<last].contains {
        $0.kind == .number || $0.isAny(of: .numberWord)
      }
  }
  // The initial of a name; «مقارنة بـ» has its line.
  return token.letters.count == 1 && token.range.count == 2 && token.key == initial && hasStop
    && before.isDefinite && !text.tokens[last + 1].spaceBefore
}

private let until = LetterKey("حتى")
private let nouns = WordSet("قرابة بناء")
private let those = LetterKey("هؤلاء")
private let time = LetterKey("حين")
private let towards = LetterKey("إلى")
private let initial = LetterKey("ب")

private func openEnd(_ text: SegmentView, _ last: Int, _ sentence: Range<Int>) -> Int? {
  let token = text.tokens[last]
  if token.kind == .number { return halfOfPair(text, last, sentence) }
  if isComplete(text, last, sentence) { return nil }
  // «شبكة سي إن إن.»
  guard token.isArabicWord, !text.isSpelledLetter(last), !text.isSpelledLetter(last - 1) else {
    return nil
  }
  if causes.contains(token.key) { return last }
  if let start = unfinished(text, last) { return start }
  if token.key == sake, text.isWord(last - 1, from) { return last - 1 }
  if openWords.contains(token.key) || openWords.contains(token.stemKey) && token.clitics == .waw {
    return last
  }
  let before = text.tokens[last - 1]
  // A proclitic alone: «إغلاق الطرق و», «مقارنة بـ.».
  if token.letters.count == 1, proclitics.contains(token.key), before.isArabicWord,
    last + 1 == text.tokens.count || before.letters.count > 2
  {
    return last
  }
  // «من أطول.», «من بينهم.»
  if before.key == from, amongThem.contains(token.key) || superlatives.contains(token.key) {
    return last - 1
  }
  if seeking.contains(before.stemKey), !before.isDefinite, token.clitics.isEmpty,
    text.isVerbalNoun(token) || DerivedNouns.isVerbalNoun(token.stemKey)
  {
    return last
  }
  if needsNoun.contains(token.key) {
    // «من قرب», «إلى الداخل»: an adverb.
    let isAdverb =
      before.isAny(of: [.preposition, .negator]) && mayBeAdverb.contains(token.stemKey)
    return isAdverb || before.isAny(of: .pronominal) || before.mark != 0 ? nil : last
  }
  // «وقعه الطرفان في القاهرة بعد»: no stop, and nothing negated that it could be an adverb of.
  if last + 1 == text.tokens.count, beforeAfter.contains(token.key),
    !before.isAny(of: .preposition),
    !text.tokens[sentence.lowerBound..<last].contains(where: { $0.isAny(of: .negator) })
  {
    return last
  }
  if near.contains(token.key), before.isArabicWord, before.clitics.isEmpty,
    strictPrepositions.contains(before.key)
  {
    return last - 1
  }
  if token.key == that, before.key == inside, text.isWord(last - 2, including) { return last - 2 }
  if let between = halfOfPair(text, last, sentence) { return between }
  // «فإن» and its bare subject.
  for length in 1...2 where last - length > sentence.lowerBound {
    if therefore.contains(text.tokens[last - length].key) {
      let subject = text.tokens[last - length + 1]
      guard subject.isArabicWord, subject.isDefinite || subject.isAny(of: .name) else { return nil }
      return length == 1 || text.tokens[last].isDefinite ? last - length : nil
    }
  }
  return nil
}

/// «على بعد.», «لا تقل.», «ما وصفته.», «غير.», «عامل معظمهم.»: words that only some places make open.
private func unfinished(_ text: SegmentView, _ last: Int) -> Int? {
  let token = text.tokens[last]
  let before = text.tokens[last - 1]
  guard before.isArabicWord else { return nil }
  if token.key == after, before.key == on { return last - 1 }
  if limits.contains(token.key), before.key == no { return last - 1 }
  if naming.contains(token.key), before.key == what { return last - 1 }
  if exceptions.contains(token.key), !before.isAny(of: [.negator, .preposition, .pronominal]) {
    return last
  }
  if mostOfThem.contains(token.key), before.clitics.isEmpty, text.isBareNoun(last - 1) {
    return last
  }
  // «مقتل عشرة أشخاص وإصابة.»
  if token.clitics == .waw, token.verb == nil, before.verb == nil,
    token.isAny(of: .verbalNoun) || text.hasVerbalForm(token.stem)
      || DerivedNouns.isVerbalNoun(token.stemKey),
    text.endsInTaMarbuta(token) || DerivedNouns.isVerbalNoun(token.stemKey),
    before.isDefinite
      || !text.isVerbalNoun(before) && before.isAny(of: [.humanPlural, .noun, .unit]),
    !before.clitics.contains(.waw)
  {
    return last
  }
  return nil
}

private let limits = WordSet("تقل يقل تزيد يزيد تتعدى يتعدى تتجاوز يتجاوز")
private let naming = WordSet(
  "وصفه وصفته وصفوه سماه سمته أسماه أسمته اعتبره اعتبرته اعتبروه يسمى تسمى يسميه تسميه عده عدته")
private let exceptions = WordSet("غير إلا فور لولا باستثناء")
private let mostOfThem = WordSet("معظمهم معظمها أغلبهم أغلبها بعضهم بعضها غالبيتهم غالبيتها")
/// «بين عامي 2015.», «بين الحكومة.»: «between» and only one of two.
private func halfOfPair(_ text: SegmentView, _ last: Int, _ sentence: Range<Int>) -> Int? {
  let token = text.tokens[last]
  if last - 2 >= sentence.lowerBound, text.isWord(last - 2, between),
    token.kind == .number && pairs.contains(text.tokens[last - 1].key)
      || text.tokens[last - 1].kind == .number && token.isAny(of: .unit)
  {
    return last - 2
  }
  guard text.isWord(last - 1, between), !text.isWord(last - 2, from),
    token.clitics.isSubset(of: .article),
    token.isAny(of: .name) || token.isDefinite && token.isAny(of: [.institution, .titleHead])
  else { return nil }
  return last - 1
}

private let amongThem = WordSet("بينهم بينها بينهن ضمنهم ضمنها")
private let superlatives = WordSet(
  """
  أطول أكبر أهم أبرز أفضل أقدم أشهر أكثر أجمل أخطر أصعب أقوى أسوأ أغنى أحدث أول أقرب أعرق أصغر أضخم أشد أقل أوسع أسرع أعنف أنجح أغلى أفقر
  """)
/// Nouns that a verbal noun and its object complete: ways of strengthening.
private let seeking = WordSet(
  "سبل جهود مساعي آليات كيفية إمكانية ضرورة أهمية بهدف بغرض بغية بقصد أجل")
private let between = LetterKey("بين")
private let from = LetterKey("من")
private let pairs = WordSet("عامي سنتي شهري يومي ساعتي دورتي موسمي عقدي قرني بين")
private let causes = WordSet(
  """
  بتهمة بحجة بذريعة بدعوى بقيادة برئاسة بحضور بمشاركة بإشراف برعاية بمعدل بفارق بواقع باستثناء بصدد خلفا مقارنة بغية بصفته بمن
  بسبب بشأن بخصوص بموجب بفضل لغرض بغرض بهدف بغية بنسبة بمقدار بقيمة بواسطة بغض لصالح بدلا وفقا نظرا استنادا تمهيدا ابتداء \
  اعتبارا سعيا بناء إضافة خلافا نتيجة نقلا
  """)
private let proclitics = WordSet("و ف ب ل ك")
private let beforeAfter = WordSet("بعد قبل")
private let including = LetterKey("بما")
private let inside = LetterKey("في")
private let sake = LetterKey("أجل")
private let that = LetterKey("ذلك")
private let near = WordSet("هذه هؤلاء تلك")
private let strictPrepositions = WordSet("في من إلى على عن مع خلال بعد قبل ضد بين حول")
private let mayBeAdverb = WordSet(
  "قرب خارج داخل كل بعض جميع مثل نفس حول ضد وسط قيد أحد طوال رغم بين")
/// Nouns and prepositions that are nothing without a genitive, unless a preposition makes them adverbs.
private let needsNoun = WordSet(
  """
  قرب ضد بين حول تجاه إزاء حيال طوال أثناء عقب إثر لدى سوى كل بعض جميع معظم أغلب غالبية شتى سائر كلا كلتا \
  إحدى ذات ذو ذوي مثل شبه قيد حوالي قرابة زهاء نفس رغم برغم بحسب حسب مما فيما بدون باسم لأجل \
  عدم لعدم بعدم وسط خلال بجانب بجوار خارج داخل ضمن رهن مجرد بضع بضعة ريثما كأنما إنما مهما حيثما أينما مثلما
  طالما حالما كلما حينما بعدما قبلما وقتما
  """)
private let therefore = WordSet("فإن")
private let openWords = WordSet(
  """
  بل في من إلى على عن منذ عبر نحو لدى مع أن إن لأن فإن بأن وأن وإن كأن الذي التي الذين اللذان اللتان لكن ولكن أو ثم
  عندما بينما حيث لكي كي قد لم لن سوف إذا لو كما والتي والذي إذ حين أنه أنها أنهم بأنه بأنها بأنهم إنه إنها إنهم لأنه لأنها فإنه فإنها كأنه حتى ولا
  """)
private let on = LetterKey("على")
private let after = LetterKey("بعد")
private let no = LetterKey("لا")
private let what = LetterKey("ما")
