import Foundation
import TMX

/// Sends bytes through everything that `mizan score` does with an article, and says what is wrong with the answer.
package struct ScorerProbe: Sendable {
  private let scorer: Scorer

  package init(scorer: Scorer) { self.scorer = scorer }

  /// What is wrong; empty when all is well. A file that is refused with an error is well.
  ///
  /// - Parameter name: The file's name, which chooses the format.
  package func faults(of bytes: [UInt8], named name: String) -> [String] {
    var faults: [String] = []
    if let (input, _) = try? ScoreInput.article(bytes, file: name) {
      faults += self.faults(of: input)
    }
    // The same bytes as one segment beside themselves as a source, which no article reader has cleaned.
    let text = String(decoding: bytes, as: UTF8.self)
    let half = String(decoding: bytes.prefix(bytes.count / 2), as: UTF8.self)
    faults += self.faults(
      of: ScoreInput(
        file: name,
        items: [
          ScoreItem(id: "1", target: text, source: half, sourceLanguage: "fa"),
          ScoreItem(id: "2", target: half, source: text, sourceLanguage: "en", kind: .headline),
        ]))
    return faults
  }

  private func faults(of input: ScoreInput) -> [String] {
    let article = scorer.assess(input)
    var faults: [String] = []
    if article.assessments.count != input.items.count { faults.append("an item has no assessment") }
    for (item, assessment) in zip(input.items, article.assessments) {
      if !(0...1).contains(assessment.score) { faults.append("score \(assessment.score)") }
      let target = Array(item.target.utf8)
      let source = Array((item.source ?? "").utf8)
      for finding in assessment.findings {
        let bytes = finding.side == .target ? target : source
        if !Self.isSound(finding.range, in: bytes) {
          faults.append("\(finding.rule): \(finding.range) is cut or out of range")
        }
        if let counterpart = finding.counterpart,
          !Self.isSound(counterpart, in: finding.side == .target ? source : target)
        {
          faults.append("\(finding.rule): counterpart \(counterpart) is cut or out of range")
        }
      }
    }
    faults += reportFaults(article)
    return faults
  }

  private func reportFaults(_ article: ScoredArticle) -> [String] {
    var faults: [String] = []
    _ = TextReport().text(of: article)
    if !HTMLReport().text(of: [article]).hasSuffix("</html>") { faults.append("HTML is cut off") }
    let json = JSONReport().text(of: [article])
    let sarif = SARIFReport(toolVersion: "0").text(
      of: [article], rules: scorer.rules,
      contents: [article.file: article.items.first?.target ?? ""])
    for (name, text) in [("JSON", json), ("SARIF", sarif)] where !Self.isJSON(text) {
      faults.append("the \(name) report is not JSON")
    }
    for line in FindingsFile().lines(of: article).prefix(500) where !Self.isJSON(line) {
      faults.append("a line of the findings file is not JSON")
    }
    return faults
  }

  private static func isSound(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    [range.lowerBound, range.upperBound].allSatisfy { offset in
      offset == bytes.count || bytes.indices.contains(offset) && bytes[offset] & 0xC0 != 0x80
    }
  }

  /// Whether a report parses; of a long one only the end is looked at, since the parser takes longer than all that
  /// is tested here.
  private static func isJSON(_ text: String) -> Bool {
    guard text.utf8.count <= 200_000 else {
      return text.utf8.last { $0 > 0x20 } == UInt8(ascii: "}")
    }
    return (try? JSONSerialization.jsonObject(with: Data(text.utf8))) != nil
  }
}
