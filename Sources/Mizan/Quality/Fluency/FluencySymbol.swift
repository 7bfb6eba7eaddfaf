/// One position of a text as the fluency model sees it: a word, a number, a mark or one of the two ends.
package struct FluencySymbol: Sendable {
  package enum Kind: UInt8, Sendable { case word, number, foreign, mark, start, end }

  package var kind: Kind
  /// UTF-8 offsets of the token; empty at the two ends of the text.
  package var range: Range<Int>
  /// Key of the form as written, without marks.
  package var form: UInt64
  /// Key of the form without conjunction, and without a preposition before the article.
  package var bare: UInt64
  /// Key of the folded form: the spellings of one word share it.
  package var folded: UInt64
  /// Key of the frequent form, or of the signature of a rarer one.
  package var shape: UInt64
  package var signature: UInt64
  /// Row of the form in the vocabulary, or nil.
  package var row: Int?
  /// Rows of the parts that stand for an unknown word: stem, prefix, suffix, first and last letters.
  package var parts: WordParts
}

/// Buckets of the pieces of a word; the network knows rare words by them.
package struct WordParts: Hashable, Sendable {
  package static let stemBuckets = 8192
  package static let edgeBuckets = 2048

  package var stem = 0
  package var prefix = 0
  package var suffix = 0
  package var head = 0
  package var tail = 0
}

/// The positions of one text, between a start and an end.
package struct FluencyText: Sendable {
  package var symbols: [FluencySymbol]

  /// - Complexity: O(*n*) in the length of the text.
  package init(_ bytes: [UInt8], tokens: [Token], vocabulary: FluencyVocabulary) {
    symbols = []
    symbols.reserveCapacity(tokens.count + 2)
    symbols.append(vocabulary.start)
    var letters: [UInt32] = []
    // The stop at the end is where a text ends, not one of its words.
    let last = Self.endOfWords(tokens.lazy.map(\.kind))
    for token in tokens[..<last] {
      if let symbol = vocabulary.symbol(for: token, in: bytes, letters: &letters) {
        symbols.append(symbol)
      }
    }
    var end = vocabulary.end
    let place = symbols.last?.range.upperBound ?? 0
    end.range = place..<place
    symbols.append(end)
  }

  /// Number of tokens without the marks that end the text.
  static func endOfWords(_ kinds: some BidirectionalCollection<Token.Kind>) -> Int {
    let marks = kinds.reversed().prefix { $0 == .punctuation || $0 == .symbol }
    return kinds.count - marks.count
  }
}
