import ArgumentParser
import Foundation
import Mizan
import TMX

/// `mizan segment FILE`: the sentences of an article.
struct Segment: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Cut an article into sentences.")

  @Argument(help: "A text, Markdown, HTML or DOCX file; - for standard input.")
  var file: String

  func run() throws {
    let text = try String(contentsOfFile: file, encoding: .utf8)
    let article = Article(parsing: text, language: "ar")
    for s in Segmenter(for: "ar").sentences(in: article) { print("\(s.block) \(s.kind)", s.text) }
  }
}
