extension Rule {
  /// One word in two scripts. Arabic proclitics before a Latin name are right.
  static let mixedScriptWord = Rule(
    id: "script.mixed-word", category: .linguisticConventions, subtype: "Spelling",
    severity: .critical,
    precision: 0.93,
    summary: Wording(
      ar: "كلمة واحدة بحروف عربية ولاتينية.", en: "One word is written in two scripts."),
    explanation: Wording(
      ar: "حرف لاتيني يشبه حرفًا عربيًا أو نصف كلمة لم يُترجم. تصح حروف الجر والتعريف قبل اسم لاتيني.",
      en:
        "A look-alike letter or half a word that was not translated. Proclitics before a Latin name are right."
    ),
    reads: .everything.having([.latin, .otherScript]),
    examples: [
      "زار الوفد ⟦الأميرcan⟧ المدينة.", "أعلنت ⟦الشركةs⟧ أرباحها.", "فتح ⟦المعرضo⟧ أبوابه.",
      "نقلت عن الـBBC الخبر.", "اشترى هاتف iPhone جديدًا.", "ارتفع سعر بـUSD أمس.",
      "حمّله من موقعExample مجانًا.", "عُزل فيروس كورونا البشري-HKU1.",
      "اسمها بالأذرية Azərbaycan منذ قرن.",
      "مسرحية True ⟦Westمن⟧ قبل شيبرد.",
    ]
  ) { context, report in
    let text = context.text
    for token in text.tokens where token.script == .mixed {
      let letters = text.letters(of: token)
      let arabic = letters.prefix { $0 >= 0x600 && $0 < 0x700 }
      // «فيروس كورونا البشري-HKU1»: a hyphen joins two words.
      if letters.contains(0x2D) { continue }
      if let head = latinHead(letters) {
        report.flag(
          token.range, fix: text.respelled(token) { $0 == head ? [0x20, $1] : [$1] },
          severity: .minor)
        continue
      }
      if arabic.count < letters.count, isProclitics(text, token, arabic.count) { continue }
      if isNameRunTogether(letters, arabic.count) { continue }
      report.flag(token.range)
    }
  }

  /// The article or a preposition glued to a Latin common word.
  static let articleOnLatinWord = Rule(
    id: "untranslated.article-on-latin", category: .accuracy, subtype: "Untranslated",
    severity: .major,
    precision: 0.93,
    summary: Wording(
      ar: "أداة عربية متصلة بكلمة لاتينية لم تُترجم.",
      en: "An Arabic article or preposition is glued to a Latin word that was left untranslated."),
    explanation: Wording(
      ar: "كلمة عادية بقيت بلغة المصدر. أسماء الشركات والمختصرات بالحروف الكبيرة مقبولة.",
      en:
        "A common word stayed in the source language. Names and acronyms in capitals are accepted."),
    reads: .everything.having(.latin),
    examples: [
      "أسقط الجيش ⟦الـdrone⟧ قرب الحدود.", "التزم الفريق ⟦بـdeadline⟧ ضيق.",
      "ناقش ⟦الfeedback⟧ مع الفريق.",
      "أسقط الجيش الطائرة المسيّرة.", "نقلت عن الـBBC الخبر.", "أعلن الـiPhone الجديد.",
    ]
  ) { context, report in
    let text = context.text
    for token in text.tokens where token.script == .mixed {
      let letters = text.letters(of: token)
      let arabic = letters.prefix { $0 >= 0x600 && $0 < 0x700 }
      guard isProclitics(text, token, arabic.count) else { continue }
      let latin = letters[arabic.endIndex...]
      if latin.count > 1, latin.allSatisfy(isLowerLatin) { report.flag(token.range) }
    }
  }

  /// Cyrillic, Hebrew, Chinese … in Arabic prose.
  static let thirdScript = Rule(
    id: "untranslated.third-script", category: .accuracy, subtype: "Untranslated", severity: .major,
    precision: 0.9,
    summary: Wording(
      ar: "كلمات بخط ليس عربيًا ولا لاتينيًا.", en: "Words in a script neither Arabic nor Latin."),
    explanation: Wording(
      ar:
        "بقي جزء من المصدر دون ترجمة. تصح التسمية الأصلية بين قوسين بعد مقابلها العربي، والرموز العلمية.",
      en: """
        Part of the source was left as it was. The original name in brackets after its Arabic form and single Greek \
        letters are right.
        """),
    reads: .everything.having(.otherScript),
    examples: [
      "زار الوفد مدينة ⟦Москва⟧ أمس.", "قال ⟦שר החוץ⟧ إن الزيارة تأجلت.", "افتتح معرض ⟦上海⟧ للكتاب.",
      "زار الوفد موسكو (Москва) أمس.", "قيس مستوى β في الدم.", "يساوي العدد π ثلاثة تقريبًا.",
      "تقع أثينا (باليونانية: Αθήνα أو أثينا) في الجنوب.", "اشتق الاسم من كلمة λόγος اليونانية.",
      "تسمى بالروسية Волга منذ قرون.", "كتب على الباب «שלום» بخط كبير.",
    ]
  ) { context, report in
    let text = context.text
    var index = 0
    while index < text.tokens.count {
      guard text.tokens[index].script == .other, text.mark(at: index - 1) != 0x28 else {
        index += 1
        continue
      }
      var last = index
      while last + 1 < text.tokens.count, text.tokens[last + 1].script == .other { last += 1 }
      if last > index || text.tokens[index].letters.count > 1,
        !isOriginalForm(context, index...last)
      {
        report.flag(text.range(index, last))
      }
      index = last + 1
    }
  }
}

/// The original name or word, named as such: in quotation marks, in a bracket, behind «بالروسية» or «كلمة».
private func isOriginalForm(_ context: RuleContext, _ run: ClosedRange<Int>) -> Bool {
  let text = context.text
  if context.article.isQuoted(text.tokens[run.lowerBound].range.lowerBound, in: context.index) {
    return true
  }
  for mark in [text.mark(at: run.lowerBound - 1), text.mark(at: run.upperBound + 1)]
  where mark == 0x28 || mark == 0x29 || mark == 0x2F || mark == 0x3D || PairedMark.isQuote(mark) {
    return true
  }
  if text.token(run.upperBound + 1)?.isArabicWord == true,
    isNameOfLanguage(text, run.upperBound + 1)
  {
    return true
  }
  for index in (max(0, run.lowerBound - 12)..<run.lowerBound).reversed() {
    let token = text.tokens[index]
    // An open bracket holds it.
    if token.mark == 0x28 || token.mark == 0x5B { return true }
    if token.mark == 0x29 || token.mark == 0x5D || token.mark == Mark.stop { return false }
    guard token.isArabicWord, run.lowerBound - index <= 6 else { continue }
    if isNameOfLanguage(text, index) || words.contains(token.stemKey) { return true }
  }
  return false
}

/// «باليونانية», «العبرية»
private func isNameOfLanguage(_ text: SegmentView, _ index: Int) -> Bool {
  let token = text.tokens[index]
  return token.isDefinite && token.stem.count >= 5
    && text.ends(token, with: Letter.ya, Letter.taMarbuta)
    && (token.clitics.contains(.ba) || languages.contains(token.stemKey))
}

private let languages = WordSet(
  """
  يونانية إغريقية روسية أرمنية عبرية صينية يابانية كورية هندية سنسكريتية تاميلية بلغارية صربية مقدونية أوكرانية بيلاروسية جورجية
  أمهرية سريانية آرامية قبطية يديشية بنغالية تايلاندية كازاخية قرغيزية طاجيكية منغولية
  """)
private let words = WordSet(
  "كلمة كلمات لفظ لفظة مصطلح فعل جذر اسم حرف حروف أصل تعني يعني مشتق مشتقة ضمير علامة رمز تختصر يختصر تعرف يعرف عرفت تسمى يسمى تدعى يدعى سميت سمي"
)

func isLowerLatin(_ letter: UInt16) -> Bool {
  (0x61...0x7A).contains(letter) || (0xDF...0xFF).contains(letter) && letter != 0xF7
}

/// Whether an Arabic word runs into a Latin name or address without a space: `spelling.run-together` says so.
func isNameRunTogether(_ letters: ArraySlice<UInt16>, _ arabic: Int) -> Bool {
  guard arabic >= 3, letters.count - arabic >= 3 else { return false }
  let latin = letters.dropFirst(arabic)
  guard let first = latin.first, latin.allSatisfy({ $0 < 0x250 }) else { return false }
  return !isLowerLatin(first) || latin.starts(with: [0x77, 0x77, 0x77])
}

/// The number of Latin letters and digits of a Latin name with an Arabic word run into it («Westمن»); nil when the
/// word is something else.
private func latinHead(_ letters: ArraySlice<UInt16>) -> Int? {
  let head = letters.prefix { $0 < 0x2B0 }
  let tail = letters.dropFirst(head.count)
  guard head.count >= 2, tail.count >= 2, tail.allSatisfy({ (0x621...0x64A).contains($0) }) else {
    return nil
  }
  return head.count
}

/// Whether the first `count` letters are nothing but proclitics and the article.
private func isProclitics(_ text: SegmentView, _ token: TextToken, _ count: Int) -> Bool {
  let letters = text.letters
  var start = token.letters.lowerBound
  let end = start + count
  if start < end, letters[start] == Letter.waw || letters[start] == Letter.fa { start += 1 }
  if start < end, [Letter.ba, Letter.lam, Letter.kaf].contains(letters[start]) { start += 1 }
  if start == end { return count > 0 }
  return end - start == 2 && letters[start] == Letter.alif && letters[start + 1] == Letter.lam
    || end - start == 1 && letters[start] == Letter.lam
}
