/// What words, names, numbers and dates say about every pair of sentences of two stretches.
package struct LexicalTable: Sendable {
  private let evidence: LexicalEvidence
  private let columns: Int
  private let sums: [Float]
  private let maxima: LocalMaxima

  package init(source: [LexicalProfile], target: [LexicalProfile], lexicon: TranslationLexicon?) {
    let evidence = LexicalEvidence(source: source, target: target, lexicon: lexicon)
    self.evidence = evidence
    columns = target.count
    sums = evidence.pairSums()
    maxima = LocalMaxima(sums, rows: source.count, columns: target.count, nothing: -20)
  }

  package func features(_ rows: Range<Int>, _ columns: Range<Int>) -> LexicalEvidence.Features {
    evidence.features(rows, columns)
  }

  /// All terms of two runs together, in nats.
  package func sum(_ rows: Range<Int>, _ columns: Range<Int>) -> Float {
    if rows.count == 1, columns.count == 1 {
      return sums[rows.lowerBound * self.columns + columns.lowerBound]
    }
    return evidence.sum(rows, columns)
  }

  package func hasLink(_ row: Int, _ column: Int) -> Bool { evidence.hasLink(row, column) }

  /// The best sum of a source sentence with a target sentence near `columnRange` but not in it.
  package func bestOutside(row: Int, _ columnRange: Range<Int>) -> Float {
    maxima.outside(row: row, columnRange)
  }

  /// The best sum of a target sentence with a source sentence near `rowRange` but not in it.
  package func bestOutside(column: Int, _ rowRange: Range<Int>) -> Float {
    maxima.outside(column: column, rowRange)
  }
}
