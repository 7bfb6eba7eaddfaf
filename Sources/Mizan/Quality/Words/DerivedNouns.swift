/// The verbal nouns and participles that follow from the letters of a verb of a derived form.
package enum DerivedNouns {
  /// Whether a stem is the verbal noun of a verb: تقسيم of قسم, مواصلة of واصل, اكتشاف of اكتشف.
  @inline(__always)
  package static func isVerbalNoun(_ stem: LetterKey, of lemma: UInt16) -> Bool {
    verbalNouns[stem] == lemma
  }

  /// Whether a stem is the verbal noun of any verb.
  package static func isVerbalNoun(_ stem: LetterKey) -> Bool { verbalNouns[stem] > 0 }

  /// Whether a stem is «what is V-ed», as in «من المتوقع»: متوقع of توقع, منتظر of انتظر.
  package static func isParticiple(_ stem: LetterKey, of lemma: UInt16) -> Bool {
    participles[stem] == lemma
  }

  private static let verbalNouns = table { firstForms[$0].map { [$0] } ?? verbalNouns(of: $0) }
  private static let participles = table { past in
    ["م" + (past.first == "ا" || past.first == "أ" ? past.dropFirst() : past[...])]
  }

  /// Verbal nouns of the first form, which no letters tell, when they are longer than the verb.
  private static let firstForms = [
    "بدأ": "بدء", "دخل": "دخول", "خرج": "خروج", "وصل": "وصول", "عاد": "عودة", "قبل": "قبول",
    "زار": "زيارة",
    "كتب": "كتابة", "قرأ": "قراءة", "درس": "دراسة", "حضر": "حضور", "سرق": "سرقة", "بنى": "بناء",
    "نزل": "نزول",
    "صعد": "صعود", "سقط": "سقوط", "هبط": "هبوط", "رجع": "رجوع", "رحل": "رحيل", "سار": "مسيرة",
    "قاد": "قيادة",
    "حمى": "حماية", "رعى": "رعاية", "صنع": "صناعة", "زرع": "زراعة", "نجا": "نجاة", "شهد": "شهادة",
    "ظهر": "ظهور",
    "حصل": "حصول", "عبر": "عبور", "مر": "مرور", "لجأ": "لجوء", "نشأ": "نشوء", "هجم": "هجوم",
    "قام": "قيام", "صام": "صيام", "وفى": "وفاء", "شفى": "شفاء", "قضى": "قضاء",
  ]

  private static func table(_ words: (String) -> [String]) -> WordTable<UInt16> {
    var table = WordTable<UInt16>(absent: 0)
    for lemma in 1...max(1, NewsVerbs.count) {
      for word in words(NewsVerbs.lemma(lemma)) where word.unicodeScalars.count >= 4 {
        let key = LetterKey(word)
        if table[key] == 0 { table[key] = lemma }
      }
    }
    return table
  }

  /// By the letters of the third person past: none for the first form, whose verbal nouns no letters tell.
  private static func verbalNouns(of past: String) -> [String] {
    let letters = Array(past)
    guard letters.count >= 3, let first = letters.first, let last = letters.last else { return [] }
    let start = String(letters.dropLast())
    switch (letters.count, first) {
    case (3, _) where last != "ى" && letters[1] != "ا":  // قسم: تقسيم
      return ["ت" + start + "ي" + String(last)]
    case (4, "أ") where last == "ى": return ["إ" + String(letters[1...2]) + "اء"]
    case (4, "أ") where letters[2] == "ا": return ["إ" + String(letters[1...3]) + "ة"]
    case (4, "أ"): return ["إ" + String(letters[1...2]) + "ا" + String(last)]
    case (4, _) where letters[1] == "ا":  // واصل: مواصلة
      return last == "ى" ? ["م" + start + "اة"] : ["م" + past + "ة"]
    case (4, "ا"): return [past + "ا" + String(last)]  // انضم: انضمام
    case (4..., "ت"): return [last == "ى" ? start + "ي" : past]
    case (5..., "ا") where last == "ى": return [start + "اء"]
    case (6, "ا") where letters[4] == "ا": return [past + "ة"]  // استعاد: استعادة
    case (5, "ا") where letters[3] == "ا":  // اختار: اختيار
      return [String(letters[0...2]) + "يا" + String(last)]
    case (5..., "ا"): return [start + "ا" + String(last)]
    default: return []
    }
  }
}
