/// Why an article cannot be read. The text says what is wrong, where, and what to do.
public enum ArticleError: Error, Equatable, CustomStringConvertible {
  case missing(String)
  case folder(String)
  case unreadable(String, reason: String)
  case empty(String)
  case tooLarge(String, limit: Int)
  /// `kind` names what the file is, where its first bytes say so.
  case binary(String, kind: String?)
  case unknownEncoding(String, encoding: String)
  /// `offset` counts bytes from 0.
  case undecodable(String, encoding: String, offset: Int)
  case noText(String)
  case damaged(String, reason: String)
  case unsureLanguage(String, candidates: [String])

  public var description: String {
    switch self {
    case .missing(let name): "\(name): no such file; check the path"
    case .folder(let name): "\(name): this is a folder; name one file"
    case .unreadable(let name, let reason): "\(name): cannot be read: \(reason)"
    case .empty(let name): "\(name): the file is empty; there is nothing to read"
    case .tooLarge(let name, let limit):
      "\(name): larger than \(limit / 1_048_576) MiB; split it into articles"
    case .binary(let name, let kind):
      "\(name): not text (\(kind ?? "it holds NUL bytes")); give a .txt, .md, .html or .docx file"
    case .unknownEncoding(let name, let encoding):
      "\(name): unknown encoding '\(encoding)'; try --encoding utf-8, utf-16 or windows-1256"
    case .undecodable(let name, let encoding, let offset):
      "\(name): byte \(offset) is not valid \(encoding); save the file as UTF-8 or name its encoding with --encoding"
    case .noText(let name): "\(name): no article text found; save the text alone as .txt"
    case .damaged(let name, let reason): "\(name): the document is damaged: \(reason)"
    case .unsureLanguage(let name, let candidates):
      candidates.isEmpty
        ? "\(name): cannot tell the language; name it with --from, --to or --lang"
        : "\(name): cannot tell the language (\(candidates.joined(separator: " or "))?); name it with --from, --to or --lang"
    }
  }
}

/// What a reader should know about an article that was read all the same.
public enum ArticleNotice: Equatable, Sendable, CustomStringConvertible {
  /// No byte order mark, no declaration, and no UTF-8: the encoding was guessed from the letters.
  case guessedEncoding(String, encoding: String)
  /// The page declares another encoding than its bytes are in.
  case wrongDeclaration(String, declared: String, used: String)
  /// The page declares another language than its words are in.
  case languageDiffers(String, declared: String, detected: String)

  public var description: String {
    switch self {
    case .guessedEncoding(let name, let encoding):
      "\(name): not UTF-8, and no encoding is declared; read as \(encoding) (--encoding names another)"
    case .wrongDeclaration(let name, let declared, let used):
      "\(name): declares \(declared), but its bytes are \(used); read as \(used)"
    case .languageDiffers(let name, let declared, let detected):
      "\(name): declares the language '\(declared)', but reads as '\(detected)'; taken as '\(detected)'"
    }
  }
}
