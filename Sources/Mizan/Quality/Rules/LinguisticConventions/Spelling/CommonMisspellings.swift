extension Rule {
  /// A closed list of frequent misspellings with their fixes.
  static let commonMisspellings = Rule(
    id: "spelling.common", category: .linguisticConventions, subtype: "Spelling", severity: .minor,
    precision: 0.96,
    summary: Wording(ar: "خطأ إملائي شائع.", en: "A frequent misspelling."),
    explanation: Wording(
      ar: "قائمة مغلقة من الأخطاء الشائعة، أكثرها في كرسي الهمزة.",
      en: "A closed list of frequent mistakes, most of them in the seat of the hamza."),
    reads: .always.at { word in
      misspellings.contains(word.key) || misspellings.contains(word.stemKey)
        || word.key == creation
    },
    examples: [
      "صرح ⟦مسئول⟧ كبير.", "تابع ⟦شئون⟧ البلاد.", "قال ⟦لاكن⟧ لم يذهب.", "سنعود ⟦إنشاء الله⟧ غدًا.",
      "صرح مسؤول كبير.", "تابع شؤون البلاد.", "تقرر إنشاء مدرسة.", "لكن لم يذهب.", "بُرّئ المتهم.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors {
      let token = text.tokens[index]
      // «بُرّئ»: with its vowels written a word is meant as it is.
      guard token.range.count == 2 * token.letters.count else { continue }
      if let fix = misspellings[token.key] {
        report.flag(token.range, fix: fix)
      } else if token.stemKey != token.key, let fix = misspellings[token.stemKey] {
        let spelled = Array(fix.utf8).bareLetters
        let head = token.stem.lowerBound - token.letters.lowerBound
        report.flag(
          token.range,
          fix: text.respelled(token) { place, old in
            if place < head { return [old] }
            return place == head ? spelled : []
          })
      } else if token.key == creation, index + 1 < text.tokens.count,
        text.tokens[index + 1].key == god
      {
        report.flag(text.range(index, index + 1), fix: "إن شاء الله")
      }
    }
  }

  /// عادو for عادوا: the alif after the و of a verb's plural.
  static let pluralAlif = Rule(
    id: "spelling.plural-alif", category: .linguisticConventions, subtype: "Spelling",
    severity: .minor,
    precision: 0.9,
    summary: Wording(
      ar: "ألف التفريق ساقطة بعد واو الجماعة.",
      en: "The alif after the plural و of the verb is missing."),
    explanation: Wording(
      ar:
        "تُكتب بعد واو الجماعة في الفعل ألف: عادوا. ولا تُكتب بعد واو الاسم المضاف: مسؤولو الوزارة.",
      en:
        "Verbs in the plural end in وا. A plural noun in annexation ends in و alone: مسؤولو الوزارة."
    ),
    reads: .always.at { $0.last == Letter.waw && $0.letters.count >= 4 },
    examples: [
      "⟦عادو⟧ إلى منازلهم.", "⟦وصلو⟧ أمس إلى الحدود.", "الذين ⟦شاركو⟧ في الحفل.",
      "السكان لم ⟦يزرعو⟧ أرضهم.", "عليهم أن ⟦يحترمو⟧ القانون.",
      "عليه أن يدعو إلى الهدوء.", "لن ينمو الاقتصاد.", "زار طوكيو وأوسلو والكونغو.",
      "عادوا إلى منازلهم.", "أعلن مسؤولو الوزارة ذلك.", "قال لاعبو المنتخب ذلك.",
      "زاد نمو الاقتصاد.", "وصف راصدو الزلازل الهزة.", "وهي فكرة تنحو إلى التبسيط.",
      "وقال غادو للصحفيين ذلك.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors {
      let token = text.tokens[index]
      guard
        pluralsWithoutAlif.contains(token.key) && !isNounInWaw(text, index)
          || isPresentPlural(text, index)
      else { continue }
      let last = token.letters.count - 1
      report.flag(
        token.range, fix: text.respelled(token) { $0 == last ? [$1, Letter.alif] : [$1] })
    }
  }

  /// The same letter three times: «كبييير».
  static let stretchedLetters = Rule(
    id: "spelling.stretched-letters", category: .linguisticConventions, subtype: "Spelling",
    severity: .minor,
    precision: 0.8,
    summary: Wording(ar: "حرف مكرر ثلاث مرات.", en: "A letter is written three times."),
    explanation: Wording(
      ar: "تكرار الحرف للمبالغة من لغة الدردشة. يصح التكرار في مثل «للّجنة» و«تتتبع».",
      en:
        "Letters repeated for emphasis belong to chat. A proclitic before a doubled letter is right."
    ),
    reads: .always.at { isStretched($0.letters) },
    examples: [
      "كان الحفل ⟦كبييير⟧ جدًا.", "صرخ: ⟦لااا⟧ تفعل.", "قال ⟦شكرررا⟧ للجميع.",
      "كان الحفل كبيرًا جدًا.", "هي تتتبع الأخبار.", "سُلمت للّجنة المختصة.",
    ]
  ) { context, report in
    for index in context.anchors { report.flag(context.text.tokens[index].range) }
  }
}

private func isStretched(_ word: ArraySlice<UInt16>) -> Bool {
  word.count > 3
    && word.indices.dropFirst(2).contains { place in
      word[place] == word[place - 1] && word[place] == word[place - 2] && stretches(word[place])
    }
}

private func stretches(_ letter: UInt16) -> Bool {
  letter >= Letter.hamza && letter <= Letter.ya
    && ![Letter.lam, Letter.ta, Letter.waw, Letter.noon, Letter.ba, Letter.meem].contains(letter)
}

/// «قال كادو», «ولا غيرو», «دافعو الضرائب»: a name, a noun behind a preposition, a participle before its genitive.
private func isNounInWaw(_ text: SegmentView, _ index: Int) -> Bool {
  let token = text.tokens[index]
  if endsInRootWaw.contains(LetterKey(text.letters, in: token.stem, first: Letter.ya)),
    [Letter.ta, Letter.ya, Letter.noon, Letter.alifHamza].contains(text.firstLetter(token))
  {
    return true
  }
  if text.letters[token.stem.lowerBound + 1] == Letter.alif, token.stem.count == 5,
    text.isPlainDefinite(index + 1)
  {
    return true
  }
  guard token.clitics.isEmpty, let before = text.token(index - 1) else { return false }
  if text.isGoverned(index) || before.isAny(of: [.titleHead, .personName]) { return true }
  // «ألونسو كانو», «حزب كانو»: behind another name, or in the genitive.
  if before.isArabicWord, before.classes.isEmpty, before.verb == nil, !before.isDefinite,
    !before.statistics.isKnown || text.isBareNoun(index - 1) && !text.isPeople(before)
  {
    return true
  }
  return before.verb.map { $0.traits.contains(.reports) && $0.subject == .he } ?? false
}

/// «لم يحصدو»: a present tense behind لم or أن that ends in a و which is not of its root.
private func isPresentPlural(_ text: SegmentView, _ index: Int) -> Bool {
  let token = text.tokens[index]
  guard let before = text.token(index - 1), beforePlural.contains(before.stemKey),
    !token.isDefinite,
    [Letter.ya, Letter.ta].contains(text.firstLetter(token)), token.stem.count >= 4,
    !token.clitics.contains(.fa), !namesInWaw.contains(token.key),
    !token.isAny(of: [.noun, .name])
  else { return false }
  return !endsInRootWaw.contains(LetterKey(text.letters, in: token.stem, first: Letter.ya))
}

private let namesInWaw = WordSet("ترودو يونيو يوليو تورنيو")
private let beforePlural = WordSet("لم لن أن كي لكي ألا حتى")
private let endsInRootWaw = WordSet(
  """
  يبدو يدعو يشكو ينمو يعلو يرجو يسمو يتلو يغزو يمحو يصحو يطفو يدنو يعفو يخلو يقفو يجلو يحدو يحبو يكسو يرنو يزهو يسلو يسطو يشدو   يصفو يغدو يغفو يقسو يلهو ينجو ينبو يهفو يعدو يحنو يربو يرسو يكبو يخبو ينحو يهجو يجفو يضفو يعرو يدلو يعزو يبلو يألو يعنو يحذو   يخطو يجثو يرثو يكفو يهوو يسهو يفشو يشفو يطهو يذوو يحثو يرفو يزكو يصبو يقنو
  """)
private let creation = LetterKey("إنشاء")
private let god = LetterKey("الله")

private let misspellings: WordTable<String?> = {
  var table = WordTable<String?>(absent: nil)
  for entry in misspelled.split(separator: "،") {
    let pair = entry.split(whereSeparator: \.isWhitespace)
    if pair.count == 2 { table[LetterKey(String(pair[0]))] = String(pair[1]) }
  }
  return table
}()

private let misspelled = """
  مسئول مسؤول، مسئولة مسؤولة، مسئولون مسؤولون، مسئولين مسؤولين، مسئولية مسؤولية، مسئوليات مسؤوليات، مسئولو مسؤولو، \
  شئون شؤون، رؤوساء رؤساء، قرأة قراءة، هاذا هذا، هاذه هذه، لاكن لكن، ولاكن ولكن، حتا حتى، شئ شيء، ذالك ذلك، \
  لذالك لذلك، كذالك كذلك، هاؤلاء هؤلاء، ملىء مليء، برئ بريء، جرئ جريء، مبدء مبدأ، إنشاءالله إن شاء الله، اللذي الذي، \
  اللتي التي، ايظا أيضا، أيظا أيضا، أيضن أيضا، شكرن شكرا، بطئ بطيء، دفئ دفء، هيئه هيئة، مئه مئة، إجراأت إجراءات، \
  إجرائات إجراءات، قرائة قراءة، برائة براءة، كفائة كفاءة، إضائة إضاءة، إسائة إساءة، عبائة عباءة، مرؤة مروءة، \
  تفائل تفاؤل، تسائلات تساؤلات، تضائل تضاؤل، تواطئ تواطؤ، تباطئ تباطؤ، جائت جاءت، جائوا جاؤوا، شائت شاءت، \
  سائت ساءت، أضائت أضاءت، منشئات منشآت، مكافئات مكافآت، مفاجئات مفاجآت، رئوس رؤوس، كئوس كؤوس، فئوس فؤوس، تنبئ تنبؤ، \
  تنبئات تنبؤات، شيئ شيء، ضوأ ضوء، جزأ جزء، سؤل سئل، سوئل سئل، مأساوى مأساوي، هنائك هناك، الي إلى، مسؤل مسؤول، مسؤلة مسؤولة، مسؤلون مسؤولون، مسؤلين مسؤولين، مسؤلية مسؤولية، رءيس رئيس، رءيسة رئيسة، \
  جزيلن جزيلا، قليلن قليلا، كثيرن كثيرا، أولائك أولئك، أولإك أولئك، هذى هذه، هاذى هذه، لاكنه لكنه، لاكنها لكنها، \
  بائت باءت، شيأ شيئا، شيئ شيء، ضؤ ضوء، يبدء يبدأ، \
  قرائته قراءته، سيئه سيئة، مليئ مليء، بريئ بريء، جزئ جزء، عبئ عبء، بطؤ بطء، \
  فجئة فجأة، رئوف رؤوف، مبادىء مبادئ، شاطىء شاطئ، طارىء طارئ، هادىء هادئ، ناشىء ناشئ، قارىء قارئ، لاجىء لاجئ، \
  سيىء سيئ، خاطىء خاطئ، مفاجىء مفاجئ، موانىء موانئ، ينشىء ينشئ، يهنىء يهنئ، إنشاالله إن شاء الله، \
  بالاظافة بالإضافة، إظافة إضافة، الاظافة الإضافة، اظافة إضافة، نضرا نظرا، نضرية نظرية، منضمة منظمة، أيضاا أيضا، إنتضار انتظار، \
  انتضار انتظار، نضام نظام، النضام النظام، ضاهرة ظاهرة، موضف موظف، موضفين موظفين، وضيفة وظيفة، محافضة محافظة، محافض محافظ
  """

/// Frequent verbs in the plural written without their alif, but not those that are nouns as well.
private let pluralsWithoutAlif: WordSet = {
  let nouns: Set<String> = [
    "قاتلو", "حاكمو", "وعدو", "عدو", "نمو", "فرو", "مرو", "حملو", "عملو", "شكلو", "بينو", "ماتو",
    "طالبو", "تخلو", "تولو", "خسرو",
    // Names, and words with the ـو of dialects.
    "ترودو", "كادو", "ناورو", "فوتو", "أودو", "فاقو", "غادو", "سادو", "رادو", "نادو", "باتو",
    "بيتو", "ميزو", "يورو", "زيرو", "أمرو", "أوردو",
    "وحدو", "غيرو",
  ]
  let plurals = NewsVerbs.all.filter { $0.form.subject == .they && $0.form.tense == .past }
    .map { String($0.word.dropLast()) }
  return WordSet(
    plurals.filter { $0.unicodeScalars.count >= 4 && !nouns.contains($0) }.joined(separator: " "))
}()
