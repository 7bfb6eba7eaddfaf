/// A place in a file. Lines and columns count from 1; columns count characters.
public struct SourceLocation: Hashable, Sendable, CustomStringConvertible {
  public var file: String
  public var line: Int
  public var column: Int

  public init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }

  public var description: String { "\(file):\(line):\(column)" }
}

/// How far the reader had come when it stopped.
public struct ReadingProgress: Hashable, Sendable, CustomStringConvertible {
  /// Units that were complete.
  public var units: Int
  /// The unit that was open, as `unit 3 (tuid 'a7')`; nil between units.
  public var open: String?

  public init(units: Int, open: String? = nil) {
    self.units = units
    self.open = open
  }

  public var description: String {
    let count = units == 1 ? "1 complete unit" : "\(units) complete units"
    guard let open else { return "after \(count)" }
    return "in \(open), after \(count)"
  }
}

/// Why a memory could not be read or written.
public enum TMXError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The file cannot be opened or read.
  case unreadable(file: String, reason: String)
  /// The file cannot be written; the old one, if any, is untouched.
  case unwritable(file: String, reason: String)
  /// The file has its new content, but a power cut now may bring the old one back.
  case notDurable(file: String, reason: String)
  /// Not an XML file at all, by its first bytes.
  case notXML(file: String, reason: String)
  /// Another kind of XML.
  case notTMX(SourceLocation, root: String)
  case unsupportedEncoding(file: String, name: String)
  case malformed(SourceLocation, reason: String, ReadingProgress)
  /// The file stops before its end.
  case cutOff(SourceLocation, inside: String, ReadingProgress)
  /// Well-formed, but built to exhaust the reader: declarations of entities, or over a limit.
  case refused(SourceLocation, reason: String, ReadingProgress)
  /// A warning, where the caller asked for strictness.
  case notStrict(SourceLocation, TMXWarning.Kind, detail: String)

  /// What is wrong, where, and what to do about it.
  public var description: String {
    switch self {
    case .unreadable(let file, let reason): "\(file): cannot read: \(reason)"
    case .unwritable("standard output", let reason): "standard output: cannot write: \(reason)"
    case .unwritable(let file, let reason): "\(file): cannot write: \(reason); nothing was changed"
    case .notDurable(let file, let reason):
      "\(file): written, but the folder cannot be made durable: \(reason); write it again"
    case .notXML(let file, let reason): "\(file): not a TMX file: \(reason)"
    case .notTMX(let place, let root): "\(place): not a TMX file: \(Self.explanation(ofRoot: root))"
    case .unsupportedEncoding(let file, let name):
      "\(file): encoding '\(name)' is not supported; save the file as UTF-8"
    case .malformed(let place, let reason, let progress):
      "\(place): not well-formed XML: \(reason) (\(progress))"
    case .cutOff(let place, let inside, let progress):
      "\(place): the file ends inside \(inside) (\(progress)); it was cut off: copy or export it again"
    case .refused(let place, let reason, let progress): "\(place): refused: \(reason) (\(progress))"
    case .notStrict(let place, let kind, let detail):
      "\(place): \(kind.text)\(detail.isEmpty ? "" : ": \(detail)") (an error because of --strict)"
    }
  }

  private static func explanation(ofRoot root: String) -> String {
    switch root {
    case "map":
      "the root element is <map>; this is a game map of the Tiled editor, which also uses .tmx"
    case "xliff": "the root element is <xliff>; convert it with 'mizan convert --from xliff'"
    case "TMX": "the root element is <TMX>; names of TMX are lower case"
    default: "the root element is <\(root)>, not <tmx>"
    }
  }
}
