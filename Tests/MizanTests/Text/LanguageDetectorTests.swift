import Foundation
import TMX
import TestSupport
import Testing

@testable import Mizan

struct LanguageCase: CustomTestStringConvertible, Sendable {
  var testDescription: String { text }
  let text: String
  let language: String?

  init(_ language: String?, _ text: String) { (self.language, self.text) = (language, text) }
}

@Test(arguments: [
  LanguageCase("ar", "وصل الوفد إلى العاصمة."),
  LanguageCase("ar", "هل هذا صحيح؟"),
  LanguageCase("fa", "هیئت به پایتخت رسید."),
  LanguageCase("fa", "این خبر درست است."),
  LanguageCase("ckb", "ئەم هەواڵە ڕاستە بۆ هەموو کوردستان."),
  LanguageCase("ur", "یہ خبر درست ہے اور سب نے کہا۔"),
  LanguageCase("he", "הוא הגיע לעיר בערב."),
  LanguageCase("ru", "Он сказал, что это не так."),
  LanguageCase("en", "He said that it was not true."),
  LanguageCase("fr", "Il a dit que ce n’est pas vrai dans la ville."),
  LanguageCase("de", "Er hat gesagt, dass das nicht wahr ist."),
  LanguageCase("es", "El ministro dijo que no es verdad en la ciudad."),
  LanguageCase("tr", "Bu haber doğru değil ve bir daha olmadı."),
  LanguageCase(nil, "Il ministro ha detto che non è vero nella città."),
  LanguageCase(nil, "Він сказав, що це не так, і пішов."),
  LanguageCase(nil, "Reuters"),
  LanguageCase(nil, "12345 67"),
  LanguageCase(nil, ""),
])
func detects(_ test: LanguageCase) {
  #expect(LanguageDetector.detect(test.text).language?.text == test.language)
}

@Test func anUnsureDetectorNamesItsCandidates() {
  #expect(LanguageDetector.detect("no la").candidates.contains("es"))
}

@Test(.enabled(if: SharedData.isPresent, "\(SharedData.reason)"))
func detectsWholeArticles() throws {
  let codes = ["fas": "fa", "eng": "en", "rus": "ru", "fra": "fr"]
  for (code, language) in codes {
    let file = SharedData.file("align/dev/\(code)-arb.clean.jsonl")
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
      let document = try JSONDecoder().decode(Document.self, from: Data(line.utf8))
      #expect(LanguageDetector.detect(document.source).language?.text == language)
      #expect(LanguageDetector.detect(document.target).language?.text == "ar")
    }
  }
}

private struct Document: Decodable {
  var source, target: String
  enum CodingKeys: String, CodingKey {
    case source = "src_text"
    case target = "tgt_text"
  }
}
