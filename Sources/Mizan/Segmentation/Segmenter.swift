public import TMX

/// Cuts the text of blocks into sentences.
///
///     Segmenter(for: "ar").sentences(in: "قال د. أحمد ذلك. ثم خرج.")   // ["قال د. أحمد ذلك.", "ثم خرج."]
///
/// The built-in rules follow SRX 2.0: at each place where a sentence may end, the first rule that matches
/// decides. Sentences never reach over blocks.
public struct Segmenter: Sendable {
  private enum Rules {
    case builtIn(BreakTables, [BreakRule])
    case srx([SRXRule])
  }

  private let rules: Rules

  /// The built-in rules of a language; a language without rules of its own gets the default ones.
  public init(for language: LanguageTag) {
    let tables = BreakTables.tables(for: language)
    rules = .builtIn(tables, tables.rules + BreakRule.common)
  }

  /// The rules that an SRX file has for a language.
  ///
  /// - Throws: ``SRXError/noRules(_:language:)`` when none of its language maps matches.
  public init(for language: LanguageTag, srx: SRX) throws(SRXError) {
    rules = .srx(try srx.rules(for: language))
  }

  /// The sentences of a text, without the white space between them.
  public func sentences(in text: String) -> [String] {
    let bytes = Array(text.utf8)
    return ranges(in: bytes).map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  /// The sentences of a block, in reading order.
  ///
  /// Ranges and the white space between them give the block back byte for byte.
  ///
  /// - Parameter index: the block's index in its article.
  /// - Complexity: O(*n*) in the length of the text.
  public func sentences(in block: Block, index: Int = 0) -> [Sentence] {
    let bytes = Array(block.text.utf8)
    return ranges(in: bytes).map {
      Sentence(
        String(decoding: bytes[$0], as: UTF8.self), block: index, range: $0, kind: block.kind)
    }
  }

  /// The sentences of an article, in reading order.
  public func sentences(in article: Article) -> [Sentence] {
    article.blocks.indices.flatMap { sentences(in: article.blocks[$0], index: $0) }
  }

  /// UTF-8 ranges of the sentences; between them white space only.
  func ranges(in bytes: [UInt8]) -> [Range<Int>] {
    switch rules {
    case .builtIn(let tables, let rules): Self.ranges(in: bytes, tables, rules)
    case .srx(let rules): SRXRule.ranges(in: bytes, rules)
    }
  }

  private static func ranges(
    in bytes: [UInt8], _ tables: BreakTables, _ rules: [BreakRule]
  ) -> [Range<Int>] {
    var scanner = SentenceScanner(bytes)
    var ranges: [Range<Int>] = []
    while let site = scanner.nextSite() {
      guard scanner.isForced(site) || breaks(at: site, tables, rules) else { continue }
      ranges.append(site.sentenceStart..<site.end)
      scanner.sentenceStart = site.next
    }
    let rest = scanner.rest
    if !rest.isEmpty { ranges.append(rest) }
    return ranges
  }

  private static func breaks(
    at site: BreakSite, _ tables: BreakTables, _ rules: [BreakRule]
  ) -> Bool {
    for rule in rules where rule.matches(site, tables) { return rule.breaks }
    return false
  }
}
