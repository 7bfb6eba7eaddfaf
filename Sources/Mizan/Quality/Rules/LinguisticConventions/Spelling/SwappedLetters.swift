extension Rule {
  /// «ضروف» for ظروف: a letter that sounds like another.
  static let soundAlike = Rule(
    id: "spelling.sound-alike", category: .linguisticConventions, subtype: "Spelling",
    severity: .minor, precision: 0.85,
    summary: Wording(
      ar: "حرف كُتب مكان حرف يشبهه في النطق.", en: "A letter stands for another that sounds like it."
    ),
    explanation: Wording(
      ar:
        "الكلمة غير معروفة، وهي معروفة شائعة بحرف يشبهه نطقًا (ض ظ، ذ ز، س ص، ت ط). الأسماء الأعجمية قد تشبهها.",
      en:
        "The word is unknown, and frequent with a letter that sounds alike (ض ظ, ذ ز, س ص, ت ط). Foreign names look alike."
    ),
    reads: .always.at { word in
      (word.token.classes.isEmpty && word.verb == nil || word.token.isGuessedVerb)
        && !word.token.statistics.isKnown
        && (4...longestWord).contains(word.letters.count)
    },
    examples: [
      "يعيشون في ⟦ضروف⟧ صعبة.", "بدأت ⟦المفاوظات⟧ أمس.", "⟦رفظت⟧ المحكمة الطعن.",
      "أعلنت ⟦الحقومة⟧ القرار.",
      "طالب بحقوق ⟦السكاان⟧ أمس.", "ارتفعت ⟦الضرائيب⟧ كثيرًا.",
      "يعيشون في ظروف صعبة.", "ضاعت الفرصة.", "زار مدينة طهران.", "وصل تامر أمس.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors {
      let token = text.tokens[index]
      if let place = superfluousLetter(text, token) {
        report.flag(token.range, fix: text.respelled(token) { $0 == place ? [] : [$1] })
        continue
      }
      guard let fixed = likelySpelling(text, token) else { continue }
      report.flag(
        token.range,
        fix: text.respelled(token) { place, old in
          place + token.letters.lowerBound == fixed.place ? [fixed.letter] : [old]
        })
    }
  }

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

/// The letter too many of an unknown word with the article: «المواطنيين», «الضرائيب».
private func superfluousLetter(_ text: SegmentView, _ token: TextToken) -> Int? {
  guard token.isDefinite, token.stem.count >= 5 else { return nil }
  for place in token.stem.dropFirst() {
    let letter = text.letters[place]
    let last = token.stem.upperBound - 1
    guard
      letter == text.letters[place - 1]
        || letter == Letter.ya && place == last - 1 && text.letters[last] != Letter.taMarbuta
        || letter == Letter.alif && place == last - 1 && text.letters[last] == Letter.taMarbuta
    else { continue }
    var word = Array(text.letters[token.stem])
    word.remove(at: place - token.stem.lowerBound)
    if WordStatisticsTable.shared[LetterKey(word, in: 0..<word.count)].commonness >= 8 {
      return place - token.letters.lowerBound
    }
  }
  return nil
}

/// The frequent word that an unknown one becomes by one letter that sounds alike.
private func likelySpelling(
  _ text: SegmentView, _ token: TextToken
) -> (place: Int, letter: UInt16)? {
  var word: [UInt16] = []
  for place in token.stem {
    let letter = text.letters[place]
    // Names and rare roots differ in other letters; ض and ظ are confused everywhere.
    guard let other = soundAlikes[letter],
      isEmphatic(letter) || token.isDefinite && token.stem.count >= 5
    else { continue }
    if word.isEmpty { word = Array(text.letters[token.stem]) }
    let index = place - token.stem.lowerBound
    word[index] = other
    let commonness = WordStatisticsTable.shared[LetterKey(word, in: 0..<word.count)].commonness
    if commonness >= 8
      || isEmphatic(letter)
        && (commonness >= 5 || !WordClass.of(word, in: 0..<word.count).isEmpty)
    {
      return (place, other)
    }
    word[index] = letter
  }
  return nil
}

private func isEmphatic(_ letter: UInt16) -> Bool { letter == 0x636 || letter == 0x638 }

private let soundAlikes: [UInt16: UInt16] = [
  0x636: 0x638, 0x638: 0x636, 0x630: 0x632, 0x632: 0x630, 0x633: 0x635, 0x635: 0x633, 0x62A: 0x637,
  0x637: 0x62A, 0x62B: 0x633, 0x642: 0x643, 0x643: 0x642,
]

// Every letter is tried; longer runs are no words, and would cost the square of their length.
private let longestWord = 24
