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
    case notText(file: String)

    public var description: String {
      switch self {
      case .notText(let file): "\(file): not UTF-8 text; save the table as UTF-8"
      case .noTranslation(let file, let line):
        "\(file):\(line): no translation; write SOURCE<TAB>TRANSLATION[<TAB>FORBIDDEN], alternatives with |"
      }
    }
  }

  /// Reads a TBX term base (`.tbx`), or a table: source, translation and forbidden words, separated by tabs,
  /// alternatives by `|`. Blank lines and lines that begin with `#` are skipped.
  ///
  /// - Throws: ``Failure``, the place in a term base that is no XML, or ``ArticleError`` when there is no such file.
  public init(contentsOf path: String) throws {
    let bytes = try ArticleReader.bytes(of: path)
    if path.lowercased().hasSuffix(".tbx") {
      try self.init(tbx: bytes, file: path)
      return
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Failure.notText(file: path)
    }
    try self.init(tsv: text, file: path)
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
