import Foundation
public import TMX

/// An article with what there is to say about how it was read.
public struct ArticleReading: Equatable, Sendable {
  public var article: Article
  public var format: ArticleFormat
  /// The encoding of the file, as iconv names it.
  public var encoding: String
  public var notices: [ArticleNotice]
}

/// Reads articles from files, standard input or memory: plain text, Markdown, HTML and DOCX.
///
/// The format comes from the name's extension or the first bytes. Encodings: UTF-8 and UTF-16 with or without byte
/// order mark, what a page declares, and windows-1256 by its letters; a guess is among the notices.
public struct ArticleReader: Sendable {
  /// The language of the articles; nil detects it.
  public var language: LanguageTag?
  /// The encoding of the files; nil detects it.
  public var encoding: String?
  /// Whether every line that is not blank is a block of its own, word for word, whatever the format.
  public var keepsLines = false

  /// Larger files are refused.
  static let maximumSize = 256 << 20

  public init(language: LanguageTag? = nil, encoding: String? = nil, keepsLines: Bool = false) {
    self.language = language
    self.encoding = encoding
    self.keepsLines = keepsLines
  }

  /// Reads the file at `path`; `-` is standard input.
  public func read(_ path: String) throws(ArticleError) -> ArticleReading {
    try read(Self.bytes(of: path), name: path == "-" ? "standard input" : path)
  }

  /// Reads an article from memory.
  ///
  /// - Parameters:
  ///   - name: stands in messages; its extension tells the format.
  ///   - format: nil takes the format from the name and the first bytes.
  public func read(
    _ bytes: [UInt8], name: String, format: ArticleFormat? = nil
  ) throws(ArticleError) -> ArticleReading {
    guard !bytes.isEmpty else { throw .empty(name) }
    guard bytes.count <= Self.maximumSize else { throw .tooLarge(name, limit: Self.maximumSize) }
    let format = keepsLines ? .text : format ?? ArticleFormat(name: name, bytes: bytes)
    var notices: [ArticleNotice] = []
    var declaredLanguage: String?
    var encoding = "UTF-8"
    let blocks: [Block]
    if format == .docx {
      blocks = try DOCXParser.blocks(of: bytes, name: name)
    } else {
      let declared = format == .html ? HTMLDeclaration.encoding(in: bytes) : nil
      let text = try TextDecoding.decode(
        bytes, name: name, declared: declared, given: self.encoding)
      notices += text.notice.map { [$0] } ?? []
      encoding = text.encoding
      switch format {
      case .html:
        let outline = Self.outline(of: text.bytes)
        blocks = HTMLContent.blocks(of: outline.pieces)
        declaredLanguage = outline.language
      case .markdown:
        blocks = MarkdownParser.blocks(of: String(decoding: text.bytes, as: UTF8.self))
      case .text where keepsLines:
        blocks = Sentence.lines(of: String(decoding: text.bytes, as: UTF8.self)).map {
          Block(.paragraph, $0.text)
        }
      case .text, .docx:
        blocks = PlainTextParser.blocks(of: String(decoding: text.bytes, as: UTF8.self))
      }
    }
    guard !blocks.isEmpty else { throw format == .text ? .empty(name) : .noText(name) }
    let language = try language(of: blocks, name, declaredLanguage, &notices)
    return ArticleReading(
      article: Article(language: language, blocks: blocks), format: format, encoding: encoding,
      notices: notices)
  }

  private static func outline(of bytes: [UInt8]) -> HTMLOutline {
    var outline = HTMLOutline()
    MarkupParser.parseHTML(bytes) { outline.read($0) }
    outline.finish()
    return outline
  }

  /// The caller's word, then the words of the text, then what the page declares.
  private func language(
    of blocks: [Block], _ name: String, _ declared: String?, _ notices: inout [ArticleNotice]
  ) throws(ArticleError) -> LanguageTag {
    if let language { return language }
    let detection = LanguageDetector.detect(blocks.lazy.map(\.text))
    guard let detected = detection.language else {
      if let declared, !declared.isEmpty { return LanguageTag(declared) }
      throw .unsureLanguage(name, candidates: detection.candidates.map(\.text))
    }
    guard let declared else { return detected }
    if LanguageTag(declared).primary == detected.primary { return LanguageTag(declared) }
    notices.append(.languageDiffers(name, declared: declared, detected: detected.text))
    return detected
  }

  /// The bytes of a file; `-` is standard input.
  package static func bytes(of path: String) throws(ArticleError) -> [UInt8] {
    if path == "-" { return try bytes(of: .standardInput, named: "standard input") }
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw .missing(path)
    }
    if isFolder.boolValue { throw .folder(path) }
    guard let file = FileHandle(forReadingAtPath: path) else {
      throw .unreadable(path, reason: String(cString: strerror(errno)))
    }
    return try bytes(of: file, named: path)
  }

  /// Everything up to the largest size and one byte more, so that an endless input ends.
  private static func bytes(of file: FileHandle, named name: String) throws(ArticleError) -> [UInt8]
  {
    do {
      return [UInt8](try file.read(upToCount: maximumSize + 1) ?? Data())
    } catch {
      throw .unreadable(name, reason: error.localizedDescription)
    }
  }
}
