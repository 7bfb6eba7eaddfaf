extension Rule {
  /// Latin common words in Arabic prose.
  static let latinWords = Rule(
    id: "untranslated.latin-word", category: .accuracy, subtype: "Untranslated", severity: .major,
    precision: 0.5,
    summary: Wording(
      ar: "كلمات لاتينية عادية بقيت دون ترجمة.", en: "Common Latin words were left untranslated."),
    explanation: Wording(
      ar:
        "كلمة واحدة تفصيل، وكلمتان فأكثر أو أداة (the, of) خلل كبير. الأسماء والمختصرات والوحدات والروابط وما بين قوسين صحيحة.",
      en: """
        One word is a detail, two or more or a function word (the, of) a serious fault. Names, acronyms, units, \
        addresses and words in brackets after their Arabic form are right.
        """),
    reads: .having(.latin),
    examples: [
      "أعلنت الشركة عن نظام ⟦backup⟧ جديد.", "يستخدم التطبيق ⟦end-to-end encryption⟧ دائمًا.",
      "قال ⟦the minister⟧ ذلك.", "عطل نقص القطع ⟦supply chain⟧ في المصنع.",
      "نقلت هيئة BBC وشركة Apple الخبر.", "التشفير (encryption) ضروري.",
      "بلغت السرعة 120 km في الساعة.",
      "فاز فيلم Gone with the Wind بالجائزة.", "زوروا www.example.org وexample.com/news اليوم.",
      "اشترى iPhone وeBay.",
      "شاهد «the voice» أمس.", "نقل موقع le matin الخبر.", "يعمل الجهاز بنظام windows منذ سنة.",
      "تحدث الناس عن الحمم البركانية lava أمس.", "وتعني كلمة school مدرسة.",
      "وحل الفلاحون أو peasants محلهم.",
    ]
  ) { context, report in
    let text = context.text
    var index = 0
    while index < text.tokens.count {
      guard text.tokens[index].script == .latin else {
        index += 1
        continue
      }
      var last = index
      while let next = nextLatin(text, after: last) { last = next }
      if let severity = severityOf(context, index...last) {
        report.flag(text.range(index, last), severity: severity)
      }
      index = last + 1
    }
  }

  /// Persian words, also those that use only letters Arabic has.
  static let persianWords = Rule(
    id: "untranslated.persian-word", category: .accuracy, subtype: "Untranslated", severity: .major,
    precision: 0.8,
    summary: Wording(
      ar: "كلمة فارسية بقيت دون ترجمة.", en: "A Persian word was left untranslated."),
    explanation: Wording(
      ar:
        "كلمات فارسية لا تحتملها العربية، أو لاحقة فارسية بحروفها. كلمة تحتمل اللغتين لا تُعلَّم إلا مع غيرها.",
      en: """
        Words that Arabic does not have, or Persian endings with Persian letters. A word that both languages share is \
        reported only beside another one.
        """),
    reads: .always.at { word in
      persianOnly.contains(word.token.foldedKey) || word.letters.contains(where: isPersianLetter)
    },
    examples: [
      "زار ⟦فرماندار⟧ المدينة المدارس.", "تدعم الدولة ⟦تولیدکنندگان⟧ المحليين.",
      "قال ⟦سخنگوی⟧ الوزارة ذلك.",
      "افتتح ⟦دانشگاه⟧ جديد.", "طرحت ⟦شهرداري⟧ الأهواز مناقصة.",
      "زار المحافظ المدارس.", "رأى هر المنزل.", "أين خود الفتاة؟",
      "تقع الجامعة (بالفارسية: دانشگاه) في الشمال.", "وصل الوفد إلى دوشنبه أمس.",
      "خواجه = بزرگ، وخوان = سفره.", "تدعم الدولة المنتجين.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors
    where isPersian(text, text.tokens[index]) && !isSpokenOf(context, index) {
      report.flag(text.tokens[index].range)
    }
  }

  /// The whole segment in another language.
  static let foreignSegment = Rule(
    id: "untranslated.segment", category: .accuracy, subtype: "Untranslated", severity: .critical,
    precision: 0.95,
    summary: Wording(ar: "المقطع كله ليس بالعربية.", en: "The whole segment is not in Arabic."),
    explanation: Wording(
      ar: "أكثر من نصف الكلمات بلغة أخرى وليست أسماء، أو النص فارسي بحروفه وكلماته.",
      en:
        "More than half of the words are in another language and no names, or the text is Persian by its words."
    ),
    reads: .everything.having([.latin, .foreignArabicLetter]),
    examples: [
      "⟦The minister said that talks will go on.⟧", "⟦وزير خارجه گفت که مذاکرات ادامه خواهد داشت.⟧",
      "⟦Le ministre a dit que les pourparlers continuent.⟧",
      "Microsoft Office 365", "قال الوزير إن المحادثات ستستمر.", "Reuters, Associated Press",
      "صمم تاجر البندقية (The Merchant of Venice) وحيوانات (The Glass Animals) وغيرها (and the others).",
    ]
  ) { context, report in
    let text = context.text
    var arabic = 0
    var latin = 0
    var persian = 0
    var letters = 0
    var brackets = 0
    for token in text.tokens {
      // Names of the source in brackets behind their Arabic form say nothing.
      if token.mark == 0x28 || token.mark == 0x5B { brackets += 1 }
      if token.mark == 0x29 || token.mark == 0x5D { brackets = max(0, brackets - 1) }
      guard token.isWord, brackets == 0 || token.script == .arabic else { continue }
      if token.script != .arabic { letters += token.letters.count }
      switch token.script {
      case .arabic:
        arabic += token.letters.count
        if isPersian(text, token) || persianFunctionWords.contains(token.foldedKey) { persian += 1 }
      case .latin
      where isLowerLatin(text.letters[token.letters.lowerBound]) && token.letters.count > 1:
        latin += 1
      default: break
      }
    }
    let isLatin = letters > arabic && latin >= 3
    let isPersianText =
      persian >= 3 && 4 * persian >= text.wordCount && text.traits.contains(.foreignArabicLetter)
    if isLatin || isPersianText { report.flag(text.contentRange) }
  }
}

/// The next Latin word of the same run: only spaces, apostrophes, hyphens and ampersands in between.
private func nextLatin(_ text: SegmentView, after index: Int) -> Int? {
  var next = index + 1
  if [0x26, 0x27, 0x2D, 0x2019, 0x2F].contains(text.mark(at: next)) { next += 1 }
  return text.isWord(at: next) && text.tokens[next].script == .latin ? next : nil
}

/// How serious the run of Latin words is; nil when it is right.
private func severityOf(_ context: RuleContext, _ run: ClosedRange<Int>) -> Severity? {
  let text = context.text
  let words = run.filter { text.tokens[$0].isWord }
  // A capital anywhere makes the run a name; so does a digit (x86) or an address beside it.
  let allLower = words.allSatisfy {
    text.letters(of: text.tokens[$0]).allSatisfy { isLowerLatin($0) || $0 == 0x2D || $0 == 0x27 }
  }
  guard allLower, !isAddress(text, run), !isNamed(text, run) else { return nil }
  let before = text.mark(at: run.lowerBound - 1)
  let after = text.mark(at: run.upperBound + 1)
  if before == 0x28 || after == 0x29 || PairedMark.isQuote(before) || PairedMark.isQuote(after) {
    return nil
  }
  let hasFunctionWord = words.contains {
    latinFunctionWords.contains(text.tokens[$0].key)
  }
  if !hasFunctionWord, isGloss(text, run) { return nil }
  if words.count == 1 {
    let token = text.tokens[words[0]]
    if token.letters.count < 3 || unitSymbols.contains(token.key) || !hasVowel(text, token) {
      return nil
    }
  }
  if hasFunctionWord { return .critical }
  return words.count > 1 || text.letters(of: text.tokens[words[0]]).contains(0x2D) ? .major : .minor
}

/// «موقع le matin», «windows», «كلمة school»: the name of a thing, or a word that is spoken of.
private func isNamed(_ text: SegmentView, _ run: ClosedRange<Int>) -> Bool {
  // «لSaturday night»: the name began before.
  if text.token(run.lowerBound - 1)?.script == .mixed { return true }
  if run.contains(where: { products.contains(text.tokens[$0].key) }) { return true }
  for index in max(0, run.lowerBound - 2)..<run.lowerBound {
    let token = text.tokens[index]
    guard token.isArabicWord else { continue }
    if citing.contains(token.stemKey) || languages.contains(token.stemKey) { return true }
    if namedThings.contains(token.stemKey), index == run.lowerBound - 1 || token.isDefinite {
      return true
    }
  }
  return false
}

/// «الحمم البركانية lava», «التبشيري أو misional», «الحوت، requin»: the foreign word behind its Arabic form.
private func isGloss(_ text: SegmentView, _ run: ClosedRange<Int>) -> Bool {
  guard let before = text.token(run.lowerBound - 1) else { return false }
  if glossMarks.contains(before.mark) || before.key == either { return true }
  if text.mark(at: run.upperBound + 1) == 0x28
    || text.token(run.upperBound + 1).map({ citing.contains($0.stemKey) }) == true
  {
    return true
  }
  guard before.isArabicWord, before.isDefinite, before.clitics.isDisjoint(with: .conjunction),
    let noun = text.token(run.lowerBound - 2), noun.isArabicWord
  else { return false }
  // «عطل نقص القطع supply chain»: behind a subject stands an object.
  return !text.looksFinite(run.lowerBound - 2) && !text.looksFinite(run.lowerBound - 3)
    && noun.verb == nil
    && (!noun.isAny(of: text.functionWords) || noun.isAny(of: .preposition))
}

private let glossMarks: Set<UInt32> = [0x60C, 0x2C, 0x3D, 0x3A, 0x2A, 0x2F, 0x29, 0xB4]
private let either = LetterKey("أو")
private let products = WordSet(
  """
  windows android linux google facebook twitter youtube instagram whatsapp microsoft excel word photoshop apple iphone samsung
  """)
private let namedThings = WordSet(
  """
  موقع مواقع صحيفة جريدة مجلة قناة برنامج حصة جمعية شركة شركات وكالة وكالات فيلم فيلمين أغنية أغنيات ألبوم البوم طبق فرقة مسلسل كتاب رواية
  لعبة مطعم مقهى نزل فندق راديو إذاعة ماركة علامة مناظرة مهرجان حزب منظمة مؤسسة مدونة صفحة حساب هاشتاغ سنجل سلسلة نادي مجموعة دار
  """)
private let citing = WordSet(
  "كلمة كلمات لفظ لفظة مصطلح تعني يعني جذر مسمى يسمى تسمى اسم حرف لاحقة بادئة نوع جنس")
private let languages = WordSet(
  "إنجليزية إنكليزية إنگليزية فرنسية لاتينية ألمانية إسبانية إيطالية تركية")

/// A word, not an acronym in lower case (mbc).
private func hasVowel(_ text: SegmentView, _ token: TextToken) -> Bool {
  text.letters(of: token).contains {
    [0x61, 0x65, 0x69, 0x6F, 0x75, 0x79].contains($0) || $0 > 0x7F
  }
}

private func isAddress(_ text: SegmentView, _ run: ClosedRange<Int>) -> Bool {
  let joints: Set<UInt32> = [
    0x2E, 0x2F, 0x40, 0x3A, 0x5F, 0x23, 0x3D, 0x26, 0x5C, 0x3C, 0x3E, 0x5B, 0x7B, 0x25, 0x3B,
  ]
  let before = run.lowerBound - 1
  let after = run.upperBound + 1
  if joints.contains(text.mark(at: before)), text.touchesPrevious(run.lowerBound) { return true }
  guard joints.contains(text.mark(at: after)), text.touchesPrevious(after) else { return false }
  return text.mark(at: after) != Mark.stop || text.touchesPrevious(after + 1)
}

private let unitSymbols = WordSet(
  "km cm mm kg mg ml kwh mhz ghz gb mb kb tb hz ppm mph kmh nm rpm bps mbps")
private let latinFunctionWords = WordSet(
  "the of and to in is are was were for with that this from by on at as an or but not le la les des du et der die das und"
)

/// «بالفارسية: دانشگاه», «خواجه = بزرگ», «عباس بزرگ»: the original form, a list of loan words, a name.
private func isSpokenOf(_ context: RuleContext, _ index: Int) -> Bool {
  let text = context.text
  if context.article.isQuoted(text.tokens[index].range.lowerBound, in: context.index)
    || text.token(index - 1)?.isAny(of: .personName) == true || text.isWord(index - 2, son)
  {
    return true
  }
  return (max(0, index - 6)...min(text.tokens.count - 1, index + 2)).contains {
    let token = text.tokens[$0]
    return token.mark == 0x3D || token.isDefinite && iranian.contains(token.stemKey)
  }
}

private let son = LetterKey("بن")
private let iranian = WordSet("فارسية كردية أردية پشتوية پشتو بشتو دارية أوردية طاجيكية")

/// Whether a word is Persian for certain: a listed word, or Persian letters with a Persian ending or ZWNJ.
private func isPersian(_ text: SegmentView, _ token: TextToken) -> Bool {
  if persianOnly.contains(token.foldedKey) { return true }
  guard text.traits.contains(.foreignArabicLetter) else { return false }
  let letters = text.letters(of: token)
  guard letters.contains(where: isPersianLetter) else { return false }
  if text.bytes[token.range].contains(0xE2), text.string(token).unicodeScalars.contains("\u{200C}")
  {
    return true
  }
  return letters.count >= 5
    && persianEndings.contains { letters.suffix($0.count).elementsEqual($0) }
}

/// ی ک گ چ پ ژ
private func isPersianLetter(_ letter: UInt16) -> Bool {
  switch letter {
  case 0x6CC, 0x6A9, 0x6AF, 0x686, 0x67E, 0x698: true
  default: false
  }
}

private let persianEndings: [[UInt16]] = [
  "گان", "گاه", "گی", "ترین", "های", "نند", "گران", "کنندگان",
].map {
  Array($0.utf8).bareLetters
}

/// Folded Persian words that are no Arabic words in any reading, and no names.
private let persianOnly: WordSet = {
  guard let data = try? Resource.data("persian-words.txt") else { return WordSet("") }
  return WordSet(String(decoding: data, as: UTF8.self))
}()

private let persianFunctionWords = WordSet(
  "را كه اين آن ان براي است شد شده بود كرد خود هم نيز بايد هر از در با تا گفت خواهد داشت")
