import Foundation
import TMX

/// A set of segmentation rules of the user's own: an SRX 2.0 file.
///
/// Patterns are ICU's (what SRX 2.0 asks for); what other tools write for Java is read as ``SRXPattern`` says.
/// Elements of other namespaces are ignored.
public struct SRX: Sendable {
  /// Whether all matching language maps count (`cascade="yes"`), or the first only.
  private(set) var cascades = true
  private var rules: [String: [SRXRule.Source]] = [:]
  private var maps: [(pattern: NSRegularExpression, rules: String)] = []
  private let file: String

  /// Reads an SRX file.
  public init(contentsOf path: String) throws(SRXError) {
    let data: Data
    do {
      data = try Data(contentsOf: URL(filePath: path))
    } catch {
      let exists = FileManager.default.fileExists(atPath: path)
      throw .unreadable(path, reason: exists ? error.localizedDescription : "no such file")
    }
    try self.init([UInt8](data), name: path)
  }

  /// - Parameter name: stands in messages.
  public init(_ bytes: [UInt8], name: String) throws(SRXError) {
    file = name
    var reader = SRXReader(file: name)
    do throws(MarkupError) {
      try MarkupParser.parseXML(bytes) { reader.read($0, $1) }
    } catch {
      throw .notWellFormed(name, line: error.line, reason: error.reason)
    }
    if let error = reader.error { throw error }
    guard reader.isSRX else { throw .notSRX(name) }
    for map in reader.maps where reader.rules[map.rules] == nil {
      throw .unknownRules(name, line: map.line, name: map.rules)
    }
    cascades = reader.cascades
    rules = reader.rules
    maps = reader.maps.map { ($0.pattern, $0.rules) }
  }

  /// The rules that hold for a language, in order. Only theirs are compiled: a pattern that is wrong in the rules of
  /// another language does no harm.
  func rules(for language: LanguageTag) throws(SRXError) -> [SRXRule] {
    let text = language.text.replacing("_", with: "-")
    let whole = NSRange(location: 0, length: text.utf16.count)
    let matching = maps.filter { map in
      map.pattern.firstMatch(in: text, options: .anchored, range: whole)?.range == whole
    }
    guard !matching.isEmpty else { throw .noRules(file, language: language.text) }
    var compiled: [SRXRule] = []
    for map in cascades ? matching[...] : matching.prefix(1) {
      for source in rules[map.rules] ?? [] { compiled.append(try SRXRule(source, file: file)) }
    }
    return compiled
  }
}
