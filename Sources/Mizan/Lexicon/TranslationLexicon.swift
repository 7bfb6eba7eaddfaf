package import Foundation

/// How words of one language are translated into another: P(target stem | source stem).
///
/// Learned by ``LexiconTrainer``, read from a shipped table, or from a dictionary of the user's own. Words are
/// keys of stems; probabilities have 8 bits.
package struct TranslationLexicon: Sendable {
  package struct Translation: Sendable, Hashable {
    package var target: WordKey
    package var probability: Float
  }

  private var sources: KeyTable
  private var starts: [Int32]
  private var translations: [Translation]
  private var targets: KeyTable
  private var targetShares: [Float]
  // The keys in the order of their indices, for writing and merging.
  private var sourceKeys: [WordKey]
  private var targetKeys: [WordKey]

  package var isEmpty: Bool { translations.isEmpty }
  package var sourceCount: Int { sourceKeys.count }
  package var pairCount: Int { translations.count }

  /// - Parameters:
  ///   - entries: pairs with P(target | source); of a pair that occurs twice the greater counts.
  ///   - targetShares: how likely an occurrence of a target word translates a source word of the lexicon;
  ///     for words that are missing here, the greatest probability of its pairs.
  package init(
    _ entries: some Sequence<(source: WordKey, target: WordKey, probability: Float)>,
    targetShares given: [WordKey: Float] = [:]
  ) {
    var bySource: [WordKey: [WordKey: Float]] = [:]
    var shares = given
    for (source, target, probability) in entries {
      let known = bySource[source]?[target] ?? 0
      bySource[source, default: [:]][target] = max(known, probability)
      if given[target] == nil { shares[target] = max(shares[target] ?? 0, probability) }
    }
    sourceKeys = bySource.keys.sorted()
    starts = [0]
    translations = []
    for source in sourceKeys {
      let list = (bySource[source] ?? [:]).map {
        Translation(target: $0.key, probability: $0.value)
      }
      translations += list.sorted { ($0.probability, $1.target) > ($1.probability, $0.target) }
      starts.append(Int32(translations.count))
    }
    targetKeys = shares.keys.sorted()
    targetShares = targetKeys.map { shares[$0] ?? 0 }
    sources = KeyTable(sourceKeys.indexed)
    targets = KeyTable(targetKeys.indexed)
  }

  /// The translations of a source stem, likeliest first.
  ///
  /// - Complexity: O(1)
  @inline(__always)
  package subscript(source: WordKey) -> ArraySlice<Translation> {
    guard let index = sources[source] else { return [] }
    return translations[Int(starts[Int(index)])..<Int(starts[Int(index) + 1])]
  }

  /// How likely an occurrence of a target stem translates a source word that the lexicon knows; 0 for an
  /// unknown one.
  @inline(__always)
  package func share(ofTarget key: WordKey) -> Float {
    targets[key].map { targetShares[Int($0)] } ?? 0
  }

  /// Both lexicons in one; of a pair in both the greater probability counts.
  package func merging(_ other: TranslationLexicon) -> TranslationLexicon {
    var shares: [WordKey: Float] = [:]
    for lexicon in [self, other] {
      for (key, share) in zip(lexicon.targetKeys, lexicon.targetShares) {
        shares[key] = max(shares[key] ?? 0, share)
      }
    }
    return TranslationLexicon(entries + other.entries, targetShares: shares)
  }

  /// Every pair, ordered by source key and falling probability.
  package var entries: [(source: WordKey, target: WordKey, probability: Float)] {
    sourceKeys.indices.flatMap { index in
      translations[Int(starts[index])..<Int(starts[index + 1])].map {
        (sourceKeys[index], $0.target, $0.probability)
      }
    }
  }
}

extension [WordKey] {
  fileprivate var indexed: [(key: WordKey, value: Int32)] {
    enumerated().map { (key: $0.element, value: Int32($0.offset)) }
  }
}

// MARK: Files

extension TranslationLexicon {
  /// The table that ships with mizan for a pair; nil when there is none.
  package static func shipped(from source: LexicalLanguage, to target: LexicalLanguage)
    -> TranslationLexicon?
  {
    target == .arabic ? ShippedLexicons.shared.lexicon(from: source) : nil
  }

  /// Reads a file that ``encoded`` wrote.
  ///
  /// - Throws: ``LexiconError/damaged(_:)`` when the bytes are not such a file.
  package init(contentsOf data: Data, name: String) throws(LexiconError) {
    var reader = TableReader(data, name: name)
    try reader.expect(Self.magic)
    let sourceCount = try reader.count()
    let pairCount = try reader.count()
    let targetCount = try reader.count()
    sourceKeys = try reader.words(sourceCount)
    let lengths = try reader.bytes(sourceCount)
    let pairTargets = try reader.words(pairCount)
    let probabilities = try reader.bytes(pairCount)
    targetKeys = try reader.words(targetCount)
    targetShares = try reader.bytes(targetCount).map { Float($0) / 255 }
    starts = lengths.reduce(into: [0]) { $0.append($0[$0.count - 1] + Int32($1)) }
    guard Int(starts[starts.count - 1]) == pairCount else { throw .damaged(name) }
    translations = zip(pairTargets, probabilities).map {
      Translation(target: $0, probability: Float($1) / 255)
    }
    sources = KeyTable(sourceKeys.indexed)
    targets = KeyTable(targetKeys.indexed)
  }

  /// The lexicon as a file: little-endian, keys and then 8-bit probabilities.
  package var encoded: Data {
    var writer = TableWriter(Self.magic)
    writer.append([UInt32(sourceKeys.count), UInt32(translations.count), UInt32(targetKeys.count)])
    writer.append(sourceKeys)
    writer.append(sourceKeys.indices.map { UInt8(clamping: starts[$0 + 1] - starts[$0]) })
    writer.append(translations.map(\.target))
    writer.append(translations.map { UInt8(clamping: Int(($0.probability * 255).rounded())) })
    writer.append(targetKeys)
    writer.append(targetShares.map { UInt8(clamping: Int(($0 * 255).rounded())) })
    return writer.data
  }

  private static let magic: UInt32 = 0x3158_4C4D  // MLX1

  /// Reads a dictionary of the user's: `source TAB target [TAB probability]` a line, `#` begins a comment.
  ///
  /// A phrase gives pairs of all its words, each with its share of the probability (0.8 when none is
  /// given).
  ///
  /// - Throws: ``LexiconError/line(_:_:)`` for a line without a tab or with a probability outside 0…1.
  package init(
    tabSeparated text: String, source: LexicalLanguage, target: LexicalLanguage
  ) throws(LexiconError) {
    var entries: [(source: WordKey, target: WordKey, probability: Float)] = []
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      if line.hasPrefix("#") || line.allSatisfy(\.isWhitespace) { continue }
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count >= 2 else { throw .line(index + 1, "expected SOURCE, a tab, TARGET") }
      let probability = fields.count > 2 ? Float(fields[2]) : 0.8
      guard let probability, (0...1).contains(probability) else {
        throw .line(index + 1, "the third field is no probability between 0 and 1")
      }
      let sourceKeys = String(fields[0]).stemKeys(source)
      let targetKeys = String(fields[1]).stemKeys(target)
      for key in sourceKeys {
        for translation in targetKeys {
          entries.append((key, translation, probability / Float(targetKeys.count)))
        }
      }
    }
    self.init(entries)
  }
}

extension String {
  /// The keys of the stems of all words.
  package func stemKeys(_ language: LexicalLanguage) -> [WordKey] {
    let list = WordList(of: Array(utf8), language: language)
    return list.words.compactMap { word in
      word.kind == .word ? Stemmer.key(list.letters[word.letters], language) : nil
    }
  }
}

/// Why a lexicon could not be read.
package enum LexiconError: Error, Equatable, CustomStringConvertible {
  case damaged(String)
  case line(Int, String)

  package var description: String {
    switch self {
    case .damaged(let name):
      "\(name) is not a lexicon of this version of mizan; install mizan again"
    case .line(let line, let reason): "line \(line): \(reason)"
    }
  }
}

// MARK: Composition

extension TranslationLexicon {
  /// The lexicon from this one's source to the other's target: P(c | a) = Σ P(b | a) · P(c | b).
  package func followed(by other: TranslationLexicon, minimum: Float = 0.03) -> TranslationLexicon {
    var entries: [(source: WordKey, target: WordKey, probability: Float)] = []
    for (index, source) in sourceKeys.enumerated() {
      var sums: [WordKey: Float] = [:]
      for middle in translations[Int(starts[index])..<Int(starts[index + 1])] {
        for last in other[middle.target] {
          sums[last.target, default: 0] += middle.probability * last.probability
        }
      }
      let list = sums.filter { $0.value >= minimum }.sorted {
        ($0.value, $1.key) > ($1.value, $0.key)
      }
      for (target, probability) in list.prefix(12) {
        entries.append((source, target, min(1, probability)))
      }
    }
    return TranslationLexicon(entries)
  }

  /// The same pairs, less probable.
  package func scaled(by factor: Float) -> TranslationLexicon {
    TranslationLexicon(entries.map { ($0.source, $0.target, $0.probability * factor) })
  }

  /// The pairs of this lexicon, less probable the more of a source word the other one explains.
  package func complementing(_ other: TranslationLexicon) -> TranslationLexicon {
    TranslationLexicon(
      entries.map { source, target, probability in
        let explained = other[source].reduce(0) { $0 + $1.probability }
        return (source, target, probability * (1 - min(explained, 1)))
      }.filter { $0.probability >= 0.02 })
  }
}
