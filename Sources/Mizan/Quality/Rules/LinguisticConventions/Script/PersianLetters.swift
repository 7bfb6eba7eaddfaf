extension Rule {
  /// ی and ک where Arabic has ي, ى and ك.
  static let persianLetters = Rule(
    id: "script.persian-letter", category: .linguisticConventions, subtype: "Spelling",
    severity: .major,
    precision: 0.98,
    summary: Wording(
      ar: "حرف فارسي (ی أو ک) في كلمة عربية.",
      en: "A Persian letter (ی or ک) stands in an Arabic word."),
    explanation: Wording(
      ar:
        "يبدو الحرفان متشابهين على الشاشة لكنهما مختلفان في الترميز، فلا يجدهما البحث ولا تطابقهما الذاكرة.",
      en:
        "The letters look alike but are other characters: search and memory no longer match the word."
    ),
    reads: .everything.having(.foreignArabicLetter),
    examples: [
      "انعقد المجلس ⟦الأعلی⟧ أمس.", "زار الوفد ⟦مدینة⟧ حلب.", "أعلن ⟦البنک⟧ رفع الفائدة.",
      "انعقد المجلس الأعلى أمس.", "زار الوفد مدينة حلب.", "أعلن البنك المركزي رفع الفائدة.",
    ]
  ) { context, report in
    let text = context.text
    for token in text.tokens where token.isArabicWord {
      let letters = text.letters(of: token)
      guard letters.contains(where: { $0 == 0x6CC || $0 == 0x6A9 }) else { continue }
      let last = token.letters.count - 1
      let fix = text.respelled(token) { index, letter in
        switch letter {
        case 0x6A9: [Letter.kaf]
        case 0x6CC:
          [
            index == last && endsInMaqsura.contains(token.foldedKey)
              ? Letter.alifMaqsura : Letter.ya
          ]
        default: [letter]
        }
      }
      report.flag(token.range, fix: fix)
    }
  }

  /// گ چ پ ژ: letters Arabic does not have.
  static let nonArabicLetters = Rule(
    id: "script.letter-beyond-arabic", category: .linguisticConventions, subtype: "Spelling",
    severity: .major, precision: 0.9,
    summary: Wording(
      ar: "حرف ليس من حروف العربية (گ چ پ ژ) في الكلمة.",
      en: "The word has a letter that Arabic lacks (گ چ پ ژ)."),
    explanation: Wording(
      ar:
        "بقية من اسم أو كلمة فارسية. تُكتب الأسماء بحروف عربية: گ غالبًا غ أو ج أو ك، چ تش، پ ب، ژ ج.",
      en: """
        What is left of a Persian name or word. Names are written with Arabic letters: گ mostly as غ, ج or ك by \
        house style, چ as تش, پ as ب, ژ as ج.
        """),
    reads: .everything.having(.foreignArabicLetter),
    examples: [
      "وصل القطار إلى ⟦چالوس⟧ ليلًا.", "تقع ⟦پاوه⟧ في الغرب.", "فاز ⟦بيژن⟧ بالجائزة.",
      "وصل القطار إلى تشالوس ليلًا.", "تقع باوه في الغرب.", "زار الوفد مدينة غرغان.",
    ]
  ) { context, report in
    let text = context.text
    for token in text.tokens where token.isArabicWord {
      let letters = text.letters(of: token)
      guard letters.contains(where: { [0x6AF, 0x686, 0x67E, 0x698].contains($0) }) else { continue }
      let gafs: [UInt16] = letters.contains(0x6AF) ? [0x63A, 0x62C, 0x643] : [0x63A]
      report.flag(
        token.range,
        fixes: gafs.map { gaf in text.respelled(token) { _, letter in arabic(letter, gaf: gaf) } })
    }
  }

  /// Letters of Urdu, Kurdish and Pashto, which look like Arabic ones.
  static let otherArabicScriptLetters = Rule(
    id: "script.urdu-kurdish-letter", category: .linguisticConventions, subtype: "Spelling",
    severity: .major,
    precision: 0.95,
    summary: Wording(
      ar: "حرف أردي أو كردي في كلمة عربية.",
      en: "A letter of Urdu or Kurdish stands in an Arabic word."),
    explanation: Wording(
      ar:
        "كثيرًا ما تُكتب «ھ» مكان «ه» بلوحة مفاتيح أردية أو كردية. الشكل واحد تقريبًا والترميز مختلف.",
      en:
        "Most often ھ for ه, typed with an Urdu or Kurdish keyboard: nearly the same shape, another character."
    ),
    reads: .everything.having(.foreignArabicLetter),
    examples: [
      "نشرت الصحيفة ⟦ھذا⟧ الخبر.", "غادر ⟦المدينہ⟧ مساءً.", "سافر إلى ⟦لاہور⟧ أمس.",
      "نشرت الصحيفة هذا الخبر.", "غادر المدينة مساءً.", "سافر إلى لاهور أمس.",
    ]
  ) { context, report in
    let text = context.text
    for token in text.tokens where token.isArabicWord {
      guard text.letters(of: token).contains(where: isUrduOrKurdish) else { continue }
      report.flag(token.range, fix: text.respelled(token) { _, letter in [arabicCousin(letter)] })
    }
  }
}

private func arabic(_ letter: UInt16, gaf: UInt16) -> [UInt16] {
  switch letter {
  case 0x6AF: [gaf]
  case 0x686: [Letter.ta, 0x634]
  case 0x67E: [Letter.ba]
  case 0x698: [0x62C]
  case 0x6CC: [Letter.ya]
  case 0x6A9: [Letter.kaf]
  default: [letter]
  }
}

private func isUrduOrKurdish(_ letter: UInt16) -> Bool { arabicCousin(letter) != letter }

private func arabicCousin(_ letter: UInt16) -> UInt16 {
  switch letter {
  case 0x6BE, 0x6C1, 0x6D5, 0x6C0: Letter.ha
  case 0x6C3: Letter.taMarbuta
  case 0x6BA: Letter.noon
  case 0x6D2, 0x6CE, 0x6CD, 0x6D0: Letter.ya
  case 0x679: Letter.ta
  case 0x688: 0x62F
  case 0x691, 0x695: 0x631
  case 0x6C6, 0x6C7, 0x6CB, 0x6C8: Letter.waw
  case 0x6B5: Letter.lam
  case 0x6AA: Letter.kaf
  default: letter
  }
}

/// Folded forms of frequent words that end in ى.
private let endsInMaqsura = WordSet(
  """
  علي الي حتي لدي متي مدي سوي الاعلي اعلي ادني كبري الكبري اخري الاخري مستوي المستوي جدوي دعوي شكوي قوي القوي \
  ذكري الذكري مستشفي المستشفي منتدي المنتدي الاقصي الاسري القتلي الجرحي
  """)
