import Foundation

extension Rule {
  /// Shaped letters copied from a PDF: U+FB50…FDFF, U+FE70…FEFF.
  static let presentationForms = Rule(
    id: "script.presentation-form", category: .design, subtype: "Character encoding",
    severity: .major,
    precision: 0.97,
    summary: Wording(
      ar: "أشكال عرض للحروف مكان الحروف نفسها.",
      en: "Shaped forms of letters stand instead of the letters."),
    explanation: Wording(
      ar:
        "نُسخ النص من ملف PDF أو من برنامج صف، فصار كل حرف شكلًا مستقلًا لا يجده البحث. «ﷺ» و«ﷲ» و«﷼» وأقواس الآيات صحيحة.",
      en: """
        The text was copied from a PDF or a typesetting program: search does not find it. ﷺ, ﷲ, ﷼ and the ornate \
        brackets round a verse are right.
        """),
    reads: .everything.having(.presentationForm),
    examples: [
      "زار ⟦ﺍﻟﻮﻓﺪ⟧ المدينة.", "انعقد ⟦ﺍﻟﻤﺆﺗﻤﺮ⟧ أمس.", "فتح ⟦ﻻعب⟧ باب التسجيل.",
      "قال النبي ﷺ ذلك.", "بلغ السعر مئة ﷼ فقط.", "قرأ ﴿والعصر﴾ في الصلاة.",
    ]
  ) { context, report in
    let text = context.text
    for token in text.tokens where token.isWord {
      guard text.letters(of: token).contains(where: isShapedLetter) else { continue }
      report.flag(token.range, fix: text.string(token).precomposedStringWithCompatibilityMapping)
    }
  }
}

private func isShapedLetter(_ letter: UInt16) -> Bool {
  switch letter {
  case 0xFDF0...0xFDFF: false  // ligatures of whole words: ﷲ ﷴ ﷺ
  case 0xFB50...0xFDCF, 0xFE70...0xFEFC: true
  default: false
  }
}
