import Testing

/// A text and its sentences, marked with `|` between them where the white space (if any) goes.
struct SplitCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let text: String
  let sentences: [String]

  /// - Parameter marked: the text with `|` at each break, before the white space that parts the sentences.
  init(_ name: String, _ marked: String) {
    testDescription = name
    text = marked.replacing("|", with: "")
    sentences = marked.split(separator: "|", omittingEmptySubsequences: false).map { part in
      var scalars = Substring(part).unicodeScalars
      while scalars.first?.properties.isWhitespace == true { scalars.removeFirst() }
      while scalars.last?.properties.isWhitespace == true { scalars.removeLast() }
      return String(scalars)
    }
  }
}
