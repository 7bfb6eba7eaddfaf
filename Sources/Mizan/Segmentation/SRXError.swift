/// Why an SRX file cannot be used. The text says what is wrong, where, and what to do.
public enum SRXError: Error, Equatable, CustomStringConvertible {
  case unreadable(String, reason: String)
  case notWellFormed(String, line: Int, reason: String)
  case notSRX(String)
  case unsupportedVersion(String, line: Int, version: String)
  case badPattern(String, line: Int, pattern: String)
  case unknownRules(String, line: Int, name: String)
  case noRules(String, language: String)

  public var description: String {
    switch self {
    case .unreadable(let file, let reason): "\(file): cannot be read: \(reason)"
    case .notWellFormed(let file, let line, let reason):
      "\(file):\(line): not well-formed XML: \(reason)"
    case .notSRX(let file): "\(file): this is no SRX file: its root element is not <srx>"
    case .unsupportedVersion(let file, let line, let version):
      "\(file):\(line): SRX version '\(version)' is not supported; save the rules as SRX 2.0"
    case .badPattern(let file, let line, let pattern):
      "\(file):\(line): not a regular expression: \(pattern)"
    case .unknownRules(let file, let line, let name):
      "\(file):\(line): a language map names the rules '\(name)', which are not in the file"
    case .noRules(let file, let language):
      "\(file): no language map matches '\(language)'; add one or choose another --lang"
    }
  }
}
