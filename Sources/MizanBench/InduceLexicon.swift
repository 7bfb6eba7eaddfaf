import Foundation
import Mizan

/// `MizanBench induce-lexicon WORDS WORK`: guesses word translations from the sentence encoder.
///
/// WORDS holds `words.LANG.tsv` (`WORD<TAB>FREQUENCY`, most frequent first). The commonest form of each stem is
/// embedded; words whose centred vectors are nearest neighbours across languages, by cross-domain similarity
/// local scaling (Conneau et al., 2018), are written to `WORK/induced.LANG-ar.tsv` with that similarity.
/// Vectors are kept in WORK, so an interrupted run goes on.
enum InduceLexicon {
  private static let sizes: [(LexicalLanguage, Int)] = [
    (.arabic, 14_000), (.russian, 10_000), (.french, 8000), (.persian, 8000), (.turkish, 6000),
    (.english, 8000),
  ]
  private static let neighbours = 10
  private static let kept = 5

  static func run(_ arguments: [String]) async throws {
    guard arguments.count >= 2 else {
      print("usage: MizanBench induce-lexicon WORDS WORK [LANG…]")
      return
    }
    let words = URL(filePath: arguments[0])
    let work = URL(filePath: arguments[1])
    let wanted = Set(arguments.dropFirst(2))
    let encoder = try E5Encoder(
      folder: E5Encoder.folder(environment: ProcessInfo.processInfo.environment))
    var arabic: Vocabulary?
    for (language, size) in sizes
    where wanted.isEmpty || wanted.contains(language.code) || language == .arabic {
      let list = try vocabulary(words.appending(path: "words.\(language.code).tsv"), language, size)
      let vectors = try await embedded(list, work.appending(path: "\(language.code).f32"), encoder)
      let vocabulary = Vocabulary(words: list, vectors: vectors)
      if language == .arabic {
        arabic = vocabulary
      } else if let arabic {
        let pairs = vocabulary.matches(in: arabic, neighbours: neighbours, kept: kept)
        let text = pairs.map { "\($0)\t\($1)\t\(String(format: "%.3f", $2))\n" }.joined()
        try Data(text.utf8).write(to: work.appending(path: "induced.\(language.code)-ar.tsv"))
        print("induced.\(language.code)-ar.tsv: \(list.count) words, \(pairs.count) pairs")
      }
    }
  }

  /// The commonest form of each stem, most frequent first, three letters or longer.
  private static func vocabulary(_ file: URL, _ language: LexicalLanguage, _ size: Int) throws
    -> [String]
  {
    var seen: Set<WordKey> = []
    var result: [String] = []
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
      let word = String(line.prefix { $0 != "\t" })
      let keys = word.stemKeys(language)
      guard keys.count == 1, word.count >= 3, seen.insert(keys[0]).inserted else { continue }
      result.append(word)
      if result.count == size { break }
    }
    return result
  }

  private static func embedded(_ words: [String], _ file: URL, _ encoder: E5Encoder) async throws
    -> EmbeddingMatrix
  {
    let dimension = 384
    var values = [Float](unsafeUninitializedCapacity: words.count * dimension) { _, count in
      count = 0
    }
    if let data = try? Data(contentsOf: file) {
      data.withUnsafeBytes { values += Array($0.bindMemory(to: Float.self)) }
    }
    var done = values.count / dimension
    while done < words.count {
      let end = min(done + 512, words.count)
      values += try encoder.embed(Array(words[done..<end])).values
      done = end
      try values.withUnsafeBytes { try Data($0).write(to: file) }
    }
    return EmbeddingMatrix(
      dimension: dimension, values: Array(values.prefix(words.count * dimension)))
  }
}

private struct Vocabulary {
  let words: [String]
  var vectors: EmbeddingMatrix

  init(words: [String], vectors: EmbeddingMatrix) {
    self.words = words
    self.vectors = vectors
    self.vectors.subtract(vectors.mean)
    self.vectors.normalizeRows()
  }

  /// Pairs of this vocabulary's words with their best matches, by falling similarity of each word.
  func matches(in other: Vocabulary, neighbours: Int, kept: Int) -> [(String, String, Float)] {
    let here = density(in: other, neighbours: neighbours)
    let there = other.density(in: self, neighbours: neighbours)
    var result: [(String, String, Float)] = []
    forEachRow(in: other) { row, similarities in
      var scored: [(column: Int, score: Float)] = []
      for (column, similarity) in similarities.enumerated() {
        let score = 2 * similarity - here[row] - there[column]
        if score > -0.1 { scored.append((column, score)) }
      }
      scored.sort { ($0.score, $1.column) > ($1.score, $0.column) }
      for (column, score) in scored.prefix(kept) {
        result.append((words[row], other.words[column], score))
      }
    }
    return result
  }

  // Mean similarity of each word to its nearest neighbours in the other language.
  private func density(in other: Vocabulary, neighbours: Int) -> [Float] {
    var result: [Float] = []
    forEachRow(in: other) { _, similarities in
      var nearest = [Float](repeating: -1, count: neighbours)
      for value in similarities where value > nearest[neighbours - 1] {
        nearest[neighbours - 1] = value
        var place = neighbours - 1
        while place > 0, nearest[place] > nearest[place - 1] {
          nearest.swapAt(place, place - 1)
          place -= 1
        }
      }
      result.append(nearest.reduce(0, +) / Float(neighbours))
    }
    return result
  }

  private func forEachRow(in other: Vocabulary, _ body: (Int, ArraySlice<Float>) -> Void) {
    let columns = other.words.count
    for first in stride(from: 0, to: words.count, by: 64) {
      let rows = first..<min(first + 64, words.count)
      let block = vectors.products(rows: rows, with: other.vectors, columns: 0..<columns)
      for row in rows { body(row, block[(row - first) * columns..<(row - first + 1) * columns]) }
    }
  }
}
