public import TMX

/// Segments to be scored together: an article, a piece of a memory, or one item with its neighbours.
public struct ScoreInput: Sendable {
  public var file: String
  public var items: [ScoreItem]
  /// Whether the article goes on before or after the items.
  public var isExtract = false
  /// The item that is asked for; the others are its context. Nil: all of them.
  public var only: Int?

  public init(file: String, items: [ScoreItem], isExtract: Bool = false, only: Int? = nil) {
    self.file = file
    self.items = items
    self.isExtract = isExtract
    self.only = only
  }

  /// The indices of the items that are asked for.
  public var asked: Range<Int> { only.map { $0..<$0 + 1 } ?? items.indices }

  /// What kind of file scores are wanted for.
  public enum Format: Sendable {
    case memory, article, jsonLines

    /// By the name's ending, and for standard input by the first characters.
    public init(name: String, bytes: some Collection<UInt8>) {
      let name = name.lowercased()
      if name.hasSuffix(".tmx") {
        self = .memory
        return
      }
      if name.hasSuffix(".jsonl") || name.hasSuffix(".ndjson") {
        self = .jsonLines
        return
      }
      let start = String(decoding: bytes.prefix(400), as: UTF8.self)
      if name == "-", start.drop(while: \.isWhitespace).hasPrefix("{") {
        self = .jsonLines
        return
      }
      self = name == "-" && start.contains("<tmx") ? .memory : .article
    }
  }

  /// The sentences of an article in Arabic: text, Markdown, HTML or DOCX.
  ///
  /// - Returns: The article, and what its reader had to guess.
  public static func article(
    _ bytes: [UInt8], file: String
  ) throws(ArticleError) -> (input: ScoreInput, notices: [ArticleNotice]) {
    let reading = try ArticleReader(language: "ar").read(
      bytes, name: file == "-" ? "standard input" : file)
    let sentences = Segmenter(for: "ar").sentences(in: reading.article)
    let items = sentences.enumerated().map { index, sentence in
      ScoreItem(
        id: String(index + 1), target: sentence.text, kind: SegmentKind(sentence.kind),
        paragraph: sentence.block)
    }
    return (ScoreInput(file: file, items: items), reading.notices)
  }

  /// Reads a memory, article by article: consecutive units of the same `x-mizan:doc`, at most 500 at a time.
  ///
  /// Units without a source and a target side are left out. An id is the unit's `tuid`, or its number.
  ///
  /// - Parameter ids: ids to use instead, one a unit of the file, such as ``Project/segmentIDs(in:memory:)``.
  public static func memory(
    _ reader: inout TMXReader, file: String, ids: [String]? = nil,
    receive: (ScoreInput) throws -> Void
  ) throws {
    var items: [ScoreItem] = []
    var article: String?
    var number = 0
    var isCut = false
    while let unit = try reader.next() {
      number += 1
      guard let sides = unit.sides(headerLanguage: reader.header.sourceLanguage) else { continue }
      let name = unit.properties.first { $0.type == MizanProperty.article }?.text
      if !items.isEmpty, name != article || items.count == 500 {
        let cut = name == article
        try receive(ScoreInput(file: file, items: items, isExtract: cut || isCut))
        isCut = cut
        items = []
      }
      article = name
      let source = unit.variants[sides.source]
      items.append(
        ScoreItem(
          id: ids?[number - 1] ?? unit.id ?? String(number),
          target: unit.variants[sides.target].text,
          source: source.text,
          sourceLanguage: source.language))
    }
    if !items.isEmpty { try receive(ScoreInput(file: file, items: items, isExtract: isCut)) }
  }
}

extension SegmentKind {
  init(_ kind: Block.Kind) {
    switch kind {
    case .heading: self = .headline
    case .paragraph, .item: self = .body
    case .caption: self = .caption
    case .boilerplate: self = .boilerplate
    }
  }
}
