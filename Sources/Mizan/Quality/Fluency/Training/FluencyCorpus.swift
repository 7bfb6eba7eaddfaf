/// Sentences that a fluency model is fitted on, and what is counted in them.
package struct FluencyCorpus: Sendable {
  /// UTF-8 of each sentence.
  package var sentences: [[UInt8]]

  package init(_ sentences: [[UInt8]]) { self.sentences = sentences }

  /// The words that occur often enough to be known by themselves.
  ///
  /// - Parameters:
  ///   - limit: most rows.
  ///   - minimum: occurrences that a word needs.
  package func words(limit: Int, minimum: UInt32) -> CorpusWords {
    var forms: [UInt64: FormCount] = [:]
    let empty = FluencyVocabulary(keys: [], conjunctions: [])
    var letters: [UInt32] = []
    for bytes in sentences {
      for token in Token.tokens(in: bytes) where token.kind == .word {
        guard let symbol = empty.symbol(for: token, in: bytes, letters: &letters),
          symbol.kind == .word
        else { continue }
        forms[symbol.form, default: FormCount(symbol, letters)].count += 1
      }
    }
    var spellings: [UInt64: UInt32] = [:]
    for form in forms.values where form.count >= TrainingCounts.minimum {
      spellings[form.folded, default: 0] = max(spellings[form.folded] ?? 0, form.count)
    }
    let frequent = forms.filter { $0.value.count >= minimum }
      .sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
      .prefix(limit)
    let conjunctions = frequent.map { entry in
      guard let rest = entry.value.rest, let restCount = forms[rest]?.count else { return false }
      return restCount * 2 >= entry.value.count
    }
    let vocabulary = FluencyVocabulary(keys: frequent.map(\.key), conjunctions: conjunctions)
    let known = frequent.map { vocabulary.symbol(forLetters: $0.value.letters) }
    return CorpusWords(vocabulary: vocabulary, parts: known.map(\.parts), spellings: spellings)
  }

  /// Counts all n-grams, a few kinds at a time to bound memory.
  package func counts(_ words: CorpusWords) -> TrainingCounts {
    var result = TrainingCounts()
    for (key, count) in words.spellings.sorted(by: { $0.key < $1.key }) {
      result.append(Ngram.key(.spelling1, key), count)
    }
    let passes: [Set<Ngram.Kind>] = [
      [.form1, .bare1, .shape1, .signature1], [.form2, .bare2],
      [.bareSignature, .signatureBare, .shape2], [.shape3, .shape4],
    ]
    for kinds in passes {
      var keys: [Ngram.Kind: [UInt64]] = [:]
      for bytes in sentences {
        let text = FluencyText(bytes, tokens: Token.tokens(in: bytes), vocabulary: words.vocabulary)
        Ngram.forEach(in: text.symbols) { kind, key in
          if kinds.contains(kind) { keys[kind, default: []].append(key) }
        }
      }
      for kind in Ngram.Kind.allCases {
        guard let found = keys.removeValue(forKey: kind) else { continue }
        Self.appendRuns(of: found.sorted(), minimum: Self.minimum(kind), to: &result)
      }
    }
    result.index()
    return result
  }

  /// Rarer n-grams of the kinds with many members say little and would fill the table.
  private static func minimum(_ kind: Ngram.Kind) -> UInt32 {
    switch kind {
    case .bareSignature, .signatureBare, .shape4: 3
    default: TrainingCounts.minimum
    }
  }

  private static func appendRuns(
    of sorted: [UInt64], minimum: UInt32, to counts: inout TrainingCounts
  ) {
    var start = 0
    while start < sorted.count {
      var end = start + 1
      while end < sorted.count, sorted[end] == sorted[start] { end += 1 }
      let count = UInt32(end - start)
      if count >= minimum { counts.append(sorted[start], count) }
      start = end
    }
  }
}

/// What a corpus teaches about single words.
package struct CorpusWords: Sendable {
  package var vocabulary: FluencyVocabulary
  /// Parts of each known word, by row less the reserved ones.
  package var parts: [WordParts]
  /// For each folded key, the count of its most frequent spelling.
  package var spellings: [UInt64: UInt32]
}

private struct FormCount {
  var count: UInt32 = 0
  var letters: [UInt32]
  var folded: UInt64
  /// Key of the form without its first letter, if that may be a conjunction.
  var rest: UInt64?

  init(_ symbol: FluencySymbol, _ letters: [UInt32]) {
    folded = symbol.folded
    self.letters = letters
    if letters.count > 2, letters[0] == 0x648 || letters[0] == 0x641 {
      rest = FluencyVocabulary.key(letters, 1..<letters.count)
    }
  }
}
