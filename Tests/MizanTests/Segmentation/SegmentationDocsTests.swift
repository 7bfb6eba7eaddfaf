import Foundation
import TMX
import TestSupport
import Testing

@testable import Mizan

@Test func theDocumentationNamesEveryRule() throws {
  let page = try String(
    contentsOf: SharedData.repository.appending(path: "docs/segmentation.md"), encoding: .utf8)
  for (number, rule) in BreakRule.common.enumerated() {
    #expect(page.contains("\n\(number + 1). \(rule.name)\n"))
  }
  for language in ["ar", "fa", "en", "ru", "fr", "tr", "he", "de", "es"] {
    for rule in BreakTables.tables(for: LanguageTag(language)).rules {
      #expect(page.contains("| \(rule.name) |"))
    }
  }
}

@Test func theRulesShownInTheDocumentationWork() throws {
  let page = try String(
    contentsOf: SharedData.repository.appending(path: "docs/segmentation.md"), encoding: .utf8)
  let start = try #require(page.range(of: "```xml\n")).upperBound
  let end = try #require(page.range(of: "```\n", range: start..<page.endIndex)).lowerBound
  let srx = try SRX(Array(page[start..<end].utf8), name: "docs")
  let segmenter = try Segmenter(for: "ar-EG", srx: srx)
  #expect(
    segmenter.sentences(in: "عام 1445 هـ. ثم عاد؛ فخرج.") == ["عام 1445 هـ. ثم عاد؛", "فخرج."])
}
