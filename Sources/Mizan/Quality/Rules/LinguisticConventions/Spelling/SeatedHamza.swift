extension Rule {
  /// «الإجرائات», «قرائة»: a hamza seated on ي behind alif before ا and ة.
  static let hamzaBehindAlif = Rule(
    id: "spelling.hamza-behind-alif", category: .linguisticConventions, subtype: "Spelling",
    severity: .minor, precision: 0.9,
    summary: Wording(
      ar: "همزة على ياء بعد ألف، وحقها أن تُكتب مفردة.",
      en: "A hamza behind alif sits on ي and should stand alone."),
    explanation: Wording(
      ar: "الهمزة المفتوحة بعد الألف تُكتب على السطر: إجراءات، قراءة، براءة. مائة وهيئة صحيحة.",
      en: "An open hamza behind alif stands alone: إجراءات, قراءة. مائة and هيئة are right."),
    reads: .always.at { word in
      word.letters.count >= 5 && word.letters.contains(Letter.yaHamza)
        && !word.isAny(of: .numberWord)
        && word.token.statistics.commonness < 7
    },
    examples: [
      "شددت الوزارة ⟦الانتمائات⟧ الحزبية.", "كثرت ⟦الادعائات⟧ في المحكمة.",
      "أنهت ⟦عبائتها⟧ السوداء.", "⟦تثائبت⟧ القطة.", "ما زالوا ⟦يتشائمون⟧ من المستقبل.",
      "تلائم الخطة ظروف المدينة.", "أعلن انتمائه إلى الحزب.", "جمع التمائم والكتائب.",
      "شددت الوزارة الإجراءات الأمنية.", "وصل مائة عامل.", "عقدت الهيئات اجتماعًا.",
      "جمع الفائدة كلها.",
      "زار جزائر المحيط.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors {
      let token = text.tokens[index]
      guard let place = seatedHamza(text, token) else { continue }
      report.flag(
        token.range, fix: text.respelled(token) { $0 == place ? [Letter.hamza] : [$1] })
    }
  }

  /// «شاطيء», «مباديء»: a last hamza written behind the ي that should carry it.
  static let finalHamza = Rule(
    id: "spelling.final-hamza", category: .linguisticConventions, subtype: "Spelling",
    severity: .minor, precision: 0.9,
    summary: Wording(
      ar: "همزة متطرفة بعد كسر حقها أن تُكتب على الياء.",
      en: "A last hamza behind i sits on ي."),
    explanation: Wording(
      ar:
        "تُكتب الهمزة المتطرفة على حرف من جنس حركة ما قبلها: شاطئ، مبادئ، لاجئ. وتُكتب على السطر بعد ياء المد: بطيء، بريء.",
      en: """
        Behind an i the hamza sits on ي: شاطئ, مبادئ, لاجئ. Behind a long ī it stands alone: بطيء, بريء.
        """),
    reads: .always.at { word in
      let end = word.letters.endIndex
      return word.letters.count >= 5 && word.last == Letter.hamza
        && word.letters[end - 2] == Letter.ya && word.letters[end - 4] == Letter.alif
        && word.letters[end - 3] != Letter.ya && word.letters[end - 3] != 0x634  // لاشيء
    },
    examples: [
      "أُغلق ⟦الشاطيء⟧ أمس.", "تمسك بهذه ⟦المباديء⟧ كلها.", "وصل ⟦لاجيء⟧ إلى المدينة.",
      "أُغلق الشاطئ أمس.", "سار ببطء شديد.", "كان الحل بطيئًا.", "هو رجل بريء.",
      "تناول طعامه المريء.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors {
      let token = text.tokens[index]
      let last = token.letters.count - 1
      report.flag(
        token.range,
        fix: text.respelled(token) { $0 == last ? [] : $0 == last - 1 ? [Letter.yaHamza] : [$1] })
    }
  }
}

/// Where ئ stands behind alif and before ات, ة or ت with a pronoun, as an index of the word.
private func seatedHamza(_ text: SegmentView, _ token: TextToken) -> Int? {
  for index in token.letters.dropFirst(2).dropLast()
  where text.letters[index] == Letter.yaHamza && text.letters[index - 1] == Letter.alif {
    let rest = text.letters[index + 1..<token.letters.upperBound]
    if behindLongAlif(text, token, index) { return index - token.letters.lowerBound }
    let isOpen =
      rest.elementsEqual([Letter.alif, Letter.ta]) || rest.elementsEqual([Letter.taMarbuta])
      || rest.elementsEqual([Letter.ta, Letter.ha, Letter.alif])
      || rest.elementsEqual([Letter.ta, Letter.ha])
    // مائة, فائة
    let isHundred = rest.first == Letter.taMarbuta && text.letters[index - 2] == Letter.meem
    if isOpen, index - token.letters.lowerBound >= 3, !isHundred {
      return index - token.letters.lowerBound
    }
  }
  return nil
}

/// «تضائلت», «يتسائلون»: form VI has its hamza open everywhere, so alone behind the alif.
private func behindLongAlif(_ text: SegmentView, _ token: TextToken, _ place: Int) -> Bool {
  // ت and the first letter of the root before the alif, one letter behind the hamza.
  let start = place - 3
  guard start >= token.letters.lowerBound, text.letters[start] == Letter.ta,
    place + 1 < token.letters.upperBound
  else { return false }
  let prefix = text.letters[token.letters.lowerBound..<start]
  let ending = text.letters[place + 2..<token.letters.upperBound]
  let isPast =
    prefix.isEmpty || prefix.elementsEqual([Letter.waw]) || prefix.elementsEqual([Letter.fa])
  if isPast {
    return ending.elementsEqual([Letter.ta]) || ending.elementsEqual([Letter.waw, Letter.alif])
      || ending.elementsEqual([Letter.noon, Letter.alif])
  }
  // «انتمائه»: before the letter of the person stand clitics only, and a final ه is a pronoun.
  guard let person = prefix.last,
    [Letter.ya, Letter.ta, Letter.noon, Letter.alifHamza].contains(person),
    prefix.dropLast().allSatisfy({ [Letter.waw, Letter.fa, Letter.seen, Letter.lam].contains($0) }),
    text.letters[place + 1] != Letter.ha
  else { return false }
  return ending.isEmpty || ending.elementsEqual([Letter.waw, Letter.noon])
    || ending.elementsEqual([Letter.waw, Letter.alif])
    || ending.elementsEqual([Letter.alif, Letter.noon])
}
