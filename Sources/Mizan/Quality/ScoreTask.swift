import Foundation
import TMX

/// One score item as a line of JSON, and its answer as another: the wire format of `mizan score` and of the
/// worker task `score` (docs/formats.md).
public struct ScoreTask: Sendable {
  public var scorer: Scorer
  /// Findings below are left out of answers.
  public var minimumSeverity: Severity
  /// Whether messages are in Arabic; otherwise in English.
  public var inArabic: Bool

  public init(scorer: Scorer, minimumSeverity: Severity = .info, inArabic: Bool = false) {
    self.scorer = scorer
    self.minimumSeverity = minimumSeverity
    self.inArabic = inArabic
  }

  /// Scores a line: `{"id","target","source"?,…}` gives `{"id","score","flags":[…]}`, offsets in Unicode scalars;
  /// a bad line gives `{"id"?,"error":"…"}`. Never throws, so a worker goes on.
  public func answer(to line: String) -> String {
    do {
      return answer(try Self.input(line, file: "-"))
    } catch {
      return error.answer
    }
  }

  /// The answer to an item that was read.
  public func answer(_ input: ScoreInput) -> String {
    let article = scorer.assess(input)
    return zip(article.items, article.assessments).map { line($0, $1) }.joined(separator: "\n")
  }

  /// An assessment as its answer.
  public func line(_ item: ScoreItem, _ assessment: Assessment) -> String {
    var object = JSONObject()
    object.add("id", item.id)
    object.add("score", (assessment.score * 10_000).rounded() / 10_000)
    let target = TextOffsets(item.target)
    object.add(
      "flags",
      assessment.findings.filter { $0.severity >= minimumSeverity }.map { flag($0, target) })
    return object.text
  }

  private func flag(_ finding: Finding, _ target: TextOffsets) -> JSONObject {
    // A finding about the source is shown at its counterpart in the target.
    let range = finding.side == .target ? finding.range : finding.counterpart ?? 0..<0
    var flag = JSONObject()
    flag.add("rule", finding.rule)
    flag.add("severity", finding.severity.rawValue)
    flag.add("start", target.scalars(before: range.lowerBound))
    flag.add("end", target.scalars(before: range.upperBound))
    flag.add(
      "message", inArabic ? finding.message.arabic.isolated : finding.message.english.isolated)
    flag.add("suggestion", finding.suggestions.first)
    return flag
  }

  /// A line that is no score item.
  public struct BadLine: Error, CustomStringConvertible {
    /// The line's id when at least that could be read.
    public var id: String?
    public var reason: String

    public var description: String { reason }

    /// The line that answers it.
    public var answer: String {
      var object = JSONObject()
      object.add("id", id)
      object.add("error", reason)
      return object.text
    }
  }

  /// Reads a score item with its neighbours.
  public static func input(_ line: String, file: String) throws(BadLine) -> ScoreInput {
    let fields: Fields
    do {
      fields = try JSONDecoder().decode(Fields.self, from: Data(line.utf8))
    } catch {
      let id = (try? JSONDecoder().decode(Identity.self, from: Data(line.utf8)))?.id
      throw BadLine(id: id, reason: reason(of: error))
    }
    var items = fields.contextBefore.map { [ScoreItem(target: $0, kind: .body)] } ?? []
    let place = items.count
    items.append(
      ScoreItem(
        id: fields.id, target: fields.target, source: fields.source,
        sourceLanguage: fields.sourceLanguage.map { LanguageTag($0) }, kind: fields.kind))
    if let after = fields.contextAfter { items.append(ScoreItem(target: after, kind: .body)) }
    return ScoreInput(file: file, items: items, isExtract: items.count > 1, only: place)
  }

  private static func reason(of error: any Error) -> String {
    guard let error = error as? DecodingError else { return "not a JSON object: \(error)" }
    switch error {
    case .keyNotFound(let key, _): return "the field '\(key.stringValue)' is missing"
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      let name = context.codingPath.last?.stringValue ?? ""
      return name.isEmpty ? "not a JSON object" : "the field '\(name)' has the wrong type"
    case .dataCorrupted(let context):
      let name = context.codingPath.last?.stringValue
      return name.map { "the field '\($0)' has no known value" } ?? "not JSON"
    @unknown default: return "not a score item"
    }
  }

  private struct Identity: Decodable { var id: String }

  // The names of the wire format.
  private struct Fields: Decodable {
    var id: String
    var target: String
    var source: String?
    var sourceLanguage: String?
    var contextBefore: String?
    var contextAfter: String?
    var kind: SegmentKind?

    private enum CodingKeys: String, CodingKey {
      case id, target, source, kind
      case sourceLanguage = "source_lang"
      case contextBefore = "context_before"
      case contextAfter = "context_after"
    }
  }
}
