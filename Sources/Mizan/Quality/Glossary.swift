import Foundation

/// Terms of a house: what a source term must become, and what it must not.
public struct Glossary: Hashable, Sendable {
  public struct Term: Hashable, Sendable {
    public var source: String
    /// Any of these will do.
    public var allowed: [String]
    public var forbidden: [String]

    public init(source: String, allowed: [String], forbidden: [String] = []) {
      self.source = source
      self.allowed = allowed
      self.forbidden = forbidden
    }
  }

  public var terms: [Term]

  public init(terms: [Term]) { self.terms = terms }

  public enum Failure: Error, Equatable, CustomStringConvertible {
    case noTranslation(file: String, line: Int)

    public var description: String {
      switch self {
      case .noTranslation(let file, let line):
        "\(file):\(line): no translation; write SOURCE<TAB>TRANSLATION[<TAB>FORBIDDEN], alternatives with |"
      }
    }
  }

  /// Reads a TBX term base (`.tbx`), or a table: source, translation and forbidden words, separated by tabs,
  /// alternatives by `|`. Blank lines and lines that begin with `#` are skipped.
  ///
  /// - Throws: ``Failure`` with the line, the place in the XML, or what Foundation says about the file.
  public init(contentsOf path: String) throws {
    if path.lowercased().hasSuffix(".tbx") {
      try self.init(tbx: Array(Data(contentsOf: URL(filePath: path))), file: path)
      return
    }
    try self.init(tsv: String(contentsOfFile: path, encoding: .utf8), file: path)
  }

  /// Reads a table from text.
  public init(tsv text: String, file: String) throws(Failure) {
    terms = []
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      guard line.contains(where: { !$0.isWhitespace }), !line.hasPrefix("#") else { continue }
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map { field in
        field.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }.filter {
          !$0.isEmpty
        }
      }
      guard let source = fields[0].first, fields.count > 1, !fields[1].isEmpty || fields.count > 2
      else {
        throw .noTranslation(file: file, line: number + 1)
      }
      terms.append(
        Term(source: source, allowed: fields[1], forbidden: fields.count > 2 ? fields[2] : []))
    }
  }
}
