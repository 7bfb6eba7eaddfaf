extension Rule {
  /// Two words without a space between them: ة or ى inside a word, في or على glued to an article.
  static let runTogether = Rule(
    id: "spelling.run-together", category: .linguisticConventions, subtype: "Spelling",
    severity: .minor,
    precision: 0.9,
    summary: Wording(
      ar: "كلمتان بلا فراغ بينهما.", en: "Two words are written without a space between them."),
    explanation: Wording(
      ar:
        "لا تقع التاء المربوطة والألف المقصورة إلا آخر الكلمة، ولا تتصل «في» و«على» بأداة التعريف.",
      en: "ة and ى only end words, and في, على, إلى and من are never glued to the article."),
    reads: .always.noting { word in
      word.token.letters.count >= 5 && gluedHead(word.letters, word.token) != nil
    },
    examples: [
      "اجتمع ⟦فيالمدينة⟧ أمس.", "وصل ⟦الساعةالسادسة⟧ مساءً.", "اتفقا ⟦علىالخطة⟧ الجديدة.",
      "حمّله من ⟦موقعExample⟧ مجانًا.", "رُفضت ⟦منقبل⟧ المفتشين.",
      "زار ⟦رئيسالوزراء⟧ المصنع.", "أعلن ذلك ⟦فيمؤتمر⟧ صحفي.", "انخفض ⟦عددالعمال⟧ كثيرًا.",
      "شاركت منال وفيصل في الحفل.", "زار الفيالق العسكرية.", "تعلق بمستواها العالي.",
      "عنوان المنال صعب.", "سافر عبدالرحمن إلى كوالالمبور.", "استهدفوهم في المدينة.",
    ]
  ) { context, report in
    let text = context.text
    let mayMix = !text.traits.isDisjoint(with: [.latin, .otherScript])
    let words = mayMix ? Array(text.tokens.indices) : Array(context.anchors)
    for index in words where text.tokens[index].isWord && text.tokens[index].letters.count >= 5 {
      let token = text.tokens[index]
      if token.script == .mixed {
        let arabic = text.letters(of: token).prefix { $0 >= 0x600 && $0 < 0x700 }.count
        if isNameRunTogether(text.letters(of: token), arabic),
          !text.letters(of: token).contains(0x2D)
        {
          report.flag(token.range, fix: text.respelled(token) { $0 == arabic ? [0x20, $1] : [$1] })
        }
        continue
      }
      guard token.script == .arabic, let head = gluedHead(text.letters(of: token), token)
      else { continue }
      let fix = text.respelled(token) { $0 == head ? [0x20, $1] : [$1] }
      report.flag(token.range, fix: fix)
    }
  }

  /// A number glued to a word: «16في», «يوم16».
  static let gluedNumber = Rule(
    id: "spelling.glued-number", category: .design, subtype: "Spacing", severity: .minor,
    precision: 0.85,
    summary: Wording(ar: "عدد ملتصق بكلمة.", en: "A number is glued to a word."),
    explanation: Wording(
      ar: "يتصل بالعدد حرف الجر وأداة التعريف وحدهما (ب20، الـ22).",
      en: "Only prepositions and the article may touch a number (ب20, الـ22)."),
    reads: .having(.digit),
    examples: [
      "زاد ⟦16في⟧ المئة.", "انتهى ⟦يوم16⟧ مايو.", "بلغت ⟦25دولارًا⟧ فقط.",
      "شارك في الدورة الـ22.", "ارتفع ب20 نقطة.", "وصلت طائرة إف16 إلى القاعدة.", "ولد عام 1400هـ.",
    ]
  ) { context, report in
    let text = context.text
    for (index, token) in text.tokens.enumerated().dropFirst() where text.touchesPrevious(index) {
      let before = text.tokens[index - 1]
      let isGlued =
        if before.kind == .number, token.isArabicWord {
          // «9ر2»: a decimal written with the letter ر.
          token.letters.count >= 2
        } else if before.isArabicWord, token.kind == .number {
          holdsNoProclitic(text, before)
        } else {
          false
        }
      guard isGlued else { continue }
      let words = text.string(before) + " " + text.string(token)
      report.flag(text.range(index - 1, index), fix: words)
    }
  }

  /// One word with a space in it: single letters, and words that begin with a letter no word begins with.
  static let splitWord = Rule(
    id: "spelling.split-word", category: .design, subtype: "Spacing", severity: .minor,
    precision: 0.8,
    summary: Wording(ar: "كلمة مقطوعة بفراغ.", en: "A space splits a word."),
    explanation: Wording(
      ar:
        "لا تبدأ كلمة بتاء مربوطة أو ألف مقصورة، ولا تقف أداة التعريف وحدها. حروف الترقيم والأسماء المختصرة صحيحة.",
      en:
        "No word begins with ة or ى, and the article never stands alone. List letters and initials are right."
    ),
    reads: .always.at {
      $0.key == article || startsImpossibly($0.first) || FormFrequencies.shared.mayBePart($0.key)
    },
    examples: [
      "أعلنت ⟦الحكوم ة⟧ القرار.", "زار ⟦ال وزير⟧ المدينة.", "حضر ⟦المستشف ى⟧ أمس.",
      "زاد ⟦الاستث مار⟧ الأجنبي.", "جرت ⟦الانت خابات⟧ أمس.", "تحسن ⟦الاقت صاد⟧ كثيرًا.",
      "أعلنت الحكومة القرار.", "زار د. أحمد المدينة.", "المجموعة أ والمجموعة ب.",
      "وصل اللو رد إلى لندن.",
      "كتب حرف ة بخط جميل.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors {
      let token = text.tokens[index]
      if let first = firstPart(text, index) {
        report.flag(
          text.range(first, first + 1),
          fix: text.string(text.tokens[first]) + text.string(text.tokens[first + 1]))
      } else if index > 0, text.tokens[index - 1].isArabicWord,
        startsImpossibly(text.firstLetterAsWritten(token)),
        text.tokens[index - 1].foldedKey != letterWord
      {
        let pair = text.range(index - 1, index)
        report.flag(pair, fix: text.string(text.tokens[index - 1]) + text.string(token))
      } else if token.key == article, text.isWord(at: index + 1),
        text.tokens[index + 1].script == .arabic,
        !text.tokens[index + 1].isAny(of: .letterName),  // «نادي ال إس يو»
        !text.string(token).unicodeScalars.contains("\u{640}")
      {
        report.flag(
          text.range(index, index + 1),
          fix: text.string(token) + text.string(text.tokens[index + 1]))
      }
    }
  }

  /// A vowel mark that stands on nothing, or two vowels on one letter.
  static let strayMarks = Rule(
    id: "spelling.stray-vowel-mark", category: .linguisticConventions, subtype: "Spelling",
    severity: .minor,
    precision: 0.85,
    summary: Wording(
      ar: "حركة بلا حرف أو حركتان على حرف.", en: "A vowel mark stands on no letter, or two on one."),
    explanation: Wording(
      ar: "تتصل الحركة بحرفها بلا فراغ، وتجتمع الشدة وحدها مع حركة.",
      en: "A vowel mark follows its letter without a space; only shadda goes with another mark."),
    reads: .having(.harakat),
    examples: [
      "غادر فجر⟦ ً⟧ إلى البلاد.", "قرأ ⟦كتابًٌ⟧ كبيرًا.", "وصل⟦ َ⟧ أمس.",
      "غادر فجرًا إلى البلاد.", "علّمَ الأستاذُ الطلابَ.", "تقدّمٌ كبير.",
    ]
  ) { context, report in
    let text = context.text
    for token in text.tokens {
      if token.kind == .symbol, isVowel(token.mark) {
        let start =
          token.spaceBefore && token.range.lowerBound > 0
          ? token.range.lowerBound - 1 : token.range.lowerBound
        let isPlainSpace = start < token.range.lowerBound && text.bytes[start] == 0x20
        report.flag((isPlainSpace ? start : token.range.lowerBound)..<token.range.upperBound)
      } else if token.isWord, hasTwoVowels(text, token.range) {
        report.flag(token.range)
      }
    }
  }
}

/// The number of letters of the first of two words that were run together, or nil.
private func gluedHead(_ letters: ArraySlice<UInt16>, _ token: TextToken) -> Int? {
  let first = letters.startIndex
  // ة or ى before three letters or more. «ىٔ» and suffixes would not keep them.
  for place in letters.indices.dropFirst(2).dropLast(3)
  where letters[place] == Letter.taMarbuta || letters[place] == Letter.alifMaqsura {
    if (Letter.hamza...Letter.ya).contains(letters[place + 1]) { return place + 1 - first }
  }
  if token.classes.isEmpty || token.isGuessedVerb, !token.statistics.isKnown,
    let head = FormFrequencies.shared.gluedHead(letters)
  {
    return head
  }
  // في, من or عن before ال and four letters more.
  guard token.classes.isEmpty, letters.count >= 8, letters[first + 2] == Letter.alif,
    letters[first + 3] == Letter.lam
  else { return nil }
  switch (letters[first], letters[first + 1]) {
  case (Letter.fa, Letter.ya), (Letter.meem, Letter.noon), (0x639, Letter.noon): return 2
  default: return nil
  }
}

/// Whether a word before a number is more than a preposition, the article, a letter name or a letter.
private func holdsNoProclitic(_ text: SegmentView, _ word: TextToken) -> Bool {
  guard word.letters.count > 3 || word.letters.count == 3 && !word.classes.isEmpty else {
    return false
  }
  if word.isAny(of: .letterName) || text.bytes[word.range].suffix(2).elementsEqual([0xD9, 0x80]) {
    return false
  }
  return !(word.letters.count <= 4 && text.ends(word, with: Letter.alif, Letter.lam))
}

private let article = LetterKey("ال")
private let letterWord = LetterKey("حرف")

/// The first of two neighbours that are one word, of which the token at the index is a part.
private func firstPart(_ text: SegmentView, _ index: Int) -> Int? {
  let forms = FormFrequencies.shared
  return [index, index - 1].first { first in
    guard let token = text.token(first), let next = text.token(first + 1),
      token.isArabicWord, next.isArabicWord, next.spaceBefore,
      !startsImpossibly(text.firstLetterAsWritten(next)),
      // A first part that is rare was looked at by itself.
      first == index || !forms.mayBePart(token.key)
    else { return false }
    return forms.areOneWord(token, next, in: text.letters)
  }
}

private func startsImpossibly(_ first: UInt16) -> Bool {
  first == Letter.taMarbuta || first == Letter.alifMaqsura
}

private func isVowel(_ mark: UInt32) -> Bool { (0x64B...0x650).contains(mark) || mark == 0x652 }

private func hasTwoVowels(_ text: SegmentView, _ range: Range<Int>) -> Bool {
  var previousIsVowel = false
  var offset = range.lowerBound
  while offset < range.upperBound {
    let (value, length) = text.bytes.scalar(at: offset)
    offset += length
    let isVowel = isVowel(value)
    if isVowel, previousIsVowel { return true }
    previousIsVowel = isVowel
  }
  return false
}
