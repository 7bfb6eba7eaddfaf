import Foundation
import Mizan
import TMX

/// An item of a quality set: a segment with its source, and what a broken one should have been.
struct DevelopmentItem: Decodable {
  struct Span: Decodable {
    var start: Int
    var end: Int
  }

  var id: String
  var target: String
  var label: String
  var corrected: String?
  var category: String
  var source: String?
  var sourceLang: String?
  var sourceNeeded: Bool?
  var span: Span?
  var contextBefore: String?
  var contextAfter: String?

  /// The items of a set in JSON Lines, or of the groups of a `.tsv` (docs/samples/quality).
  static func items(ofFile path: String) throws -> [DevelopmentItem] {
    let lines = try FitFluencyBench.lines(ofFile: path)
    if path.hasSuffix(".tsv") { return groups(lines.map { String(decoding: $0, as: UTF8.self) }) }
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try lines.map { try decoder.decode(DevelopmentItem.self, from: Data($0)) }
  }

  /// Kinds of defect that only the source shows.
  private static let needSource: Set<String> = ["number", "negation", "names", "sense"]

  private static func groups(_ lines: [String]) -> [DevelopmentItem] {
    var items: [DevelopmentItem] = []
    var source = (language: "", text: "")
    var right = ""
    for line in lines {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      switch (fields[0], fields.count) {
      case ("S", 3): source = (fields[1], fields[2])
      case ("C", 2):
        right = fields[1]
        items.append(
          DevelopmentItem(
            id: "clean-\(items.count + 1)", target: right, label: "clean", category: "clean",
            source: source.text, sourceLang: source.language))
      case ("B", 3):
        items.append(
          DevelopmentItem(
            id: "\(fields[1])-\(items.count + 1)", target: fields[2], label: "broken",
            corrected: right, category: fields[1], source: source.text,
            sourceLang: source.language, sourceNeeded: needSource.contains(fields[1])))
      default: break
      }
    }
    return items
  }

  /// The item's text, or another one in its place, with its neighbours; and which of them it is.
  func article(_ text: String, withSource: Bool) -> (segments: [ScoreItem], place: Int) {
    var segments = contextBefore.map { [ScoreItem(target: $0, kind: .body)] } ?? []
    let place = segments.count
    segments.append(
      ScoreItem(
        target: text, source: withSource ? source : nil,
        sourceLanguage: sourceLang.map { .init($0) }))
    if let after = contextAfter { segments.append(ScoreItem(target: after, kind: .body)) }
    return (segments, place)
  }
}
