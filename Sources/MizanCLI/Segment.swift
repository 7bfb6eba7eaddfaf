import ArgumentParser
import Foundation
import Mizan
import TMX

/// `mizan segment FILE`: the sentences of an article.
struct Segment: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Cut an article into sentences, one a line.",
    discussion: """
      Reads plain text, Markdown, HTML (the main text of a page) and DOCX. The built-in rules know Arabic, Persian, \
      English, Russian, French, Turkish, Hebrew, German and Spanish; --srx takes rules of your own (SRX 2.0).
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument { case text, jsonl }

  @Argument(help: "An article; - for standard input.", completion: .file())
  var file: String

  @Option(
    help: "Language of the article, such as ar or fa-IR; detected when not given.",
    transform: LanguageTag.named)
  var lang: LanguageTag?

  @Option(help: "Encoding of the file; detected when not given.")
  var encoding: String?

  @Option(help: "Break rules of your own, SRX 2.0.", completion: .file(extensions: ["srx"]))
  var srx: String?

  @Option(
    help: "text: one sentence a line. jsonl: with its block, kind, and offsets in Unicode scalars.")
  var format: Format = .text

  func run() throws {
    let reader = ArticleReader(language: lang, encoding: encoding)
    let reading = try reader.read(file)
    for notice in reading.notices { StandardError.write("mizan: \(notice)") }
    let article = reading.article
    let segmenter =
      if let srx {
        try Segmenter(for: article.language, srx: SRX(contentsOf: srx))
      } else {
        Segmenter(for: article.language)
      }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    for sentence in segmenter.sentences(in: article) {
      switch format {
      case .text: print(sentence.text.replacing("\n", with: " "))
      case .jsonl:
        print(String(decoding: try encoder.encode(Line(sentence, in: article)), as: UTF8.self))
      }
    }
  }
}

/// One sentence as a JSON line; `start` and `end` count Unicode scalars from the beginning of the block.
private struct Line: Encodable {
  let block: Int
  let kind: Block.Kind
  let start, end: Int
  let text: String

  init(_ sentence: Sentence, in article: Article) {
    block = sentence.block
    kind = sentence.kind
    start = article.blocks[block].text.scalarOffset(ofUTF8: sentence.range.lowerBound)
    end = start + sentence.text.unicodeScalars.count
    text = sentence.text
  }
}
