public import Foundation

extension FluencyModel {
  /// The model that comes with mizan; read once.
  ///
  /// - Throws: ``ModelFileError`` when the resource is missing or damaged.
  public static func shipped() throws -> FluencyModel { try shippedResult.get() }

  private static let shippedResult = Result {
    try FluencyModel(fileContents: Resource.data("fluency.bin"))
  }

  /// Reads a model that ``fileContents`` wrote.
  ///
  /// - Throws: ``ModelFileError``, or the error of reading the file.
  public convenience init(contentsOf url: URL) throws {
    try self.init(fileContents: Data(contentsOf: url, options: .mappedIfSafe))
  }

  package convenience init(fileContents: Data) throws {
    var reader = try ModelReader(
      fileContents, of: "fluency.bin", signature: Self.signature)
    let keys = try reader.array(UInt64.self)
    let conjunctions = try reader.array(UInt8.self)
    guard keys.count == conjunctions.count else { throw reader.damaged }
    let seed = try reader.array(UInt64.self)
    let cells = try reader.array(UInt16.self)
    guard seed.count == 1, cells.count % 3 == 0 else { throw reader.damaged }
    let vocabulary = FluencyVocabulary(keys: keys, conjunctions: conjunctions.map { $0 != 0 })
    let counts = QuantisedCounts(seed: seed[0], cells: cells)
    let vectors = WordVectors(
      forms: try reader.vectors(vocabulary.rowCount),
      stems: try reader.vectors(WordParts.stemBuckets),
      prefixes: try reader.vectors(AffixSignature.prefixCount),
      suffixes: try reader.vectors(AffixSignature.suffixCount),
      heads: try reader.vectors(WordParts.edgeBuckets),
      tails: try reader.vectors(WordParts.edgeBuckets))
    let weights = try reader.array(Float.self)
    let width = Hidden.count
    guard weights.count == (ContrastNetwork.inputCount + 2) * width + 1 else {
      throw reader.damaged
    }
    let wordScale = SurpriseScale(thresholds: try reader.array(Float.self))
    let endScale = SurpriseScale(thresholds: try reader.array(Float.self))
    let rows = (0..<ContrastNetwork.inputCount + 2).map { row in
      let half = row * width + 16
      return Hidden(
        SIMD16(weights[half - 16..<half]), SIMD16(weights[half..<half + 16]))
    }
    let network = ContrastNetwork(
      input: Array(rows.dropLast(2)), hiddenBias: rows[rows.count - 2],
      output: rows[rows.count - 1], outputBias: weights[weights.count - 1])
    self.init(
      vocabulary: vocabulary, counts: counts, vectors: vectors, network: network,
      wordScale: wordScale, endScale: endScale)
  }

  /// The model as a file: sections of little-endian numbers, each after its length.
  package var fileContents: Data {
    var writer = ModelWriter()
    writer.append(Array(Self.signature.utf8))
    writer.append(vocabulary.keys)
    writer.append(vocabulary.conjunctions.map { $0 ? UInt8(1) : 0 })
    writer.append([counts.seed])
    writer.append(counts.cells)
    for table in [
      vectors.forms, vectors.stems, vectors.prefixes, vectors.suffixes, vectors.heads,
      vectors.tails,
    ] { writer.append(table) }
    let rows = network.input + [network.hiddenBias, network.output]
    writer.append(
      rows.flatMap { row in (0..<16).map { row.low[$0] } + (0..<16).map { row.high[$0] } }
        + [network.outputBias])
    writer.append(wordScale.thresholds)
    writer.append(endScale.thresholds)
    return writer.data
  }

  private static let signature = "mizan fluency 2\n"
}
