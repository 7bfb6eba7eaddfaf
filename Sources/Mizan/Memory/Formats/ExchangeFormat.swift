/// The formats in which memories come and go.
public enum ExchangeFormat: String, CaseIterable, Sendable {
  /// Translation Memory eXchange 1.4: everything is kept.
  case tmx
  /// One unit a line, columns by TAB: id, source, target, note.
  case tsv
  /// One JSON object a line: everything is kept.
  case jsonl
  /// XLIFF 2.1, one file for a pair of languages.
  case xliff
  /// Two plain text files, one segment a line, line by line the same unit.
  case moses

  /// The format of a file by its ending; nil when the ending is none of ours.
  public init?(path: String) {
    let name = path.lowercased()
    switch true {
    case name.hasSuffix(".tmx"): self = .tmx
    case name.hasSuffix(".tsv"), name.hasSuffix(".tab"): self = .tsv
    case name.hasSuffix(".jsonl"), name.hasSuffix(".ndjson"): self = .jsonl
    case name.hasSuffix(".xlf"), name.hasSuffix(".xliff"): self = .xliff
    default: return nil
    }
  }

  /// The usual ending, without the dot; Moses uses the language instead.
  public var ending: String {
    switch self {
    case .tmx: "tmx"
    case .tsv: "tsv"
    case .jsonl: "jsonl"
    case .xliff: "xlf"
    case .moses: ""
    }
  }

  /// Whether a file holds one source and one target language.
  public var isBilingual: Bool {
    switch self {
    case .tmx, .jsonl: false
    case .tsv, .xliff, .moses: true
    }
  }
}
