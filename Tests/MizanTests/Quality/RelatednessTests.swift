import TMX
import Testing

@testable import Mizan

struct RelatednessTests {
  /// Every text has the same vector but for its length.
  private struct FlatEncoder: SentenceEncoder {
    let name = "test/e5-small"

    func embed(_ texts: [String]) -> EmbeddingMatrix {
      var matrix = EmbeddingMatrix(dimension: 384)
      for text in texts {
        matrix.append(row: (0..<384).map { $0 == text.utf8.count % 384 ? 1 : 0 as Float })
      }
      return matrix
    }
  }

  @Test func aFewSourcesOfAnUnknownLanguageSayNothing() async throws {
    // Their mean would be themselves, and every segment unrelated to them.
    let relatedness = try Relatedness(encoder: FlatEncoder())
    let item = ScoreItem(
      target: "لم يوافق المجلس على الطلب.", source: "The council did not approve the request.")
    #expect(try await relatedness.evidence(of: [item]) == [[]])
    var known = item
    known.sourceLanguage = "en"
    #expect(try await relatedness.evidence(of: [known])[0].map(\.name) == ["encoder.source"])
  }
}
