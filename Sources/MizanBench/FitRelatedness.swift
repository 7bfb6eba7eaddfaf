import Foundation
import Mizan
import TMX

/// `MizanBench fit-relatedness [DEV_FOLDER] [OUTPUT.json]`: fits what the encoder says about segments that belong
/// nowhere, and prints how well it tells them apart on documents it was not fitted on.
///
/// Related: a sentence and its own article, both sides of a gold bead. Unrelated: the sentence put in the place of
/// one in another article; the source sentence of the same article whose length is nearest.
enum FitRelatedness {
  private struct Example {
    var fold: Int
    var isUnrelated: Bool
    var cosine: Float
    var letters: Float
  }

  static func run(_ arguments: [String]) async throws {
    let folder = arguments.first ?? "../shared/data/align/dev"
    let output = arguments.dropFirst().first ?? "Sources/Mizan/Resources/relatedness.json"
    let encoder = CachingEncoder(
      try E5Encoder(folder: E5Encoder.folder(environment: ProcessInfo.processInfo.environment)),
      folder: URL(filePath: ".mizan"))
    var context: [Example] = []
    var source: [Example] = []
    for language in ["fas", "eng", "rus", "fra"] {
      let documents = try GoldDocument.read("\(folder)/\(language)-arb.clean.jsonl")
      var articles: [Article] = []
      for document in documents { articles.append(try await Article(document, encoder)) }
      source += articles.flatMap(sourceExamples)
      if language == "fas" { context = contextExamples(articles) }
    }
    var model = RelatednessModel()
    model.context = fitted(context, "context")
    model.source = fitted(source, "source")
    let json = JSONEncoder()
    json.outputFormatting = [.prettyPrinted, .sortedKeys]
    try json.encode(model).write(to: URL(filePath: output))
    print("wrote \(output)")
  }

  private struct Article {
    var fold: Int
    var source: EmbeddingMatrix
    var target: EmbeddingMatrix
    var sourceLetters: [Float]
    var targetLetters: [Float]
    /// Source and target sentence of the gold beads of one sentence each.
    var pairs: [(Int, Int)]

    init(_ document: GoldDocument, _ encoder: CachingEncoder) async throws {
      let source = GoldSide(unitsOf: document.sourceText, document.sourceUnits)
      let target = GoldSide(unitsOf: document.targetText, document.targetUnits)
      let means = try LanguageMeans(encoder: encoder.name)
      self.source = try await encoder.embed(source.sentences.map(\.text))
      self.target = try await encoder.embed(target.sentences.map(\.text))
      means.center(&self.source, language: document.sourceLanguage.primary)
      means.center(&self.target, language: document.targetLanguage.primary)
      sourceLetters = SideMeasures(source.sentences.map(\.text)).letters
      targetLetters = SideMeasures(target.sentences.map(\.text)).letters
      pairs = document.beads.compactMap {
        $0[0].count == 1 && $0[1].count == 1 ? ($0[0][0], $0[1][0]) : nil
      }
      fold = Int(document.id.utf8.reduce(UInt32(7)) { $0 &* 31 &+ UInt32($1) } % 3)
    }
  }

  private static func sourceExamples(_ article: Article) -> [Example] {
    article.pairs.flatMap { source, target -> [Example] in
      let own = article.sourceLetters[source]
      let other = article.pairs.map(\.0).filter { $0 != source }.min {
        abs(article.sourceLetters[$0] - own) < abs(article.sourceLetters[$1] - own)
      }
      return [source, other].compactMap { row in
        row.map {
          Example(
            fold: article.fold, isUnrelated: $0 != source,
            cosine: dotProduct(article.source[$0], article.target[target]),
            letters: min(article.sourceLetters[$0], article.targetLetters[target]))
        }
      }
    }
  }

  // Every sentence once in its own article and once in the place of a sentence of the next.
  private static func contextExamples(_ articles: [Article]) -> [Example] {
    articles.indices.flatMap { index -> [Example] in
      let article = articles[index]
      let other = articles[(index + 1) % articles.count]
      guard article.target.count > 5, other.target.count > 5 else { return [] }
      return (0..<article.target.count).flatMap { row in
        [(article, row, false), (other, row % other.target.count, true)].map {
          Example(
            fold: article.fold, isUnrelated: $0.2,
            cosine: RelatednessModel.closeness(
              of: article.target[row], to: $0.0.target, except: $0.1),
            letters: article.targetLetters[row])
        }
      }
    }
  }

  private static func fitted(_ examples: [Example], _ name: String) -> RelatednessModel.Line {
    var held: [(Example, Double)] = []
    for fold in 0..<3 {
      let line = regression(examples.filter { $0.fold != fold })
      held += examples.filter { $0.fold == fold }.map {
        ($0, line.unrelated(cosine: $0.cosine, letters: $0.letters))
      }
    }
    let auc = FitScoreBench.auc(
      held.filter(\.0.isUnrelated).map(\.1), held.filter { !$0.0.isUnrelated }.map(\.1))
    let short = held.filter { $0.0.letters < 40 }
    let shortAUC = FitScoreBench.auc(
      short.filter(\.0.isUnrelated).map(\.1), short.filter { !$0.0.isUnrelated }.map(\.1))
    let related = held.filter { !$0.0.isUnrelated }
    print(
      "\(name): \(examples.count) examples, cross-validated AUC "
        + String(format: "%.3f, below 40 letters %.3f (%d); ", auc, shortAUC, short.count)
        + String(
          format: "%.2f %% of related ones above 2 nats",
          Double(related.count { $0.1 > 2 }) / Double(max(1, related.count)) * 100))
    return regression(examples)
  }

  // Logistic regression by gradient ascent on centred features.
  private static func regression(_ examples: [Example]) -> RelatednessModel.Line {
    let rows = examples.map {
      RelatednessModel.Line.features(cosine: $0.cosine, letters: $0.letters)
    }
    .map { [$0.0, $0.1, $0.2] }
    let count = Double(rows.count)
    let mean = (0..<3).map { column in rows.reduce(0) { $0 + $1[column] } / count }
    let deviation = (0..<3).map { column in
      (rows.reduce(0) { $0 + ($1[column] - mean[column]) * ($1[column] - mean[column]) } / count)
        .squareRoot()
    }
    let scaled = rows.map { row in (0..<3).map { (row[$0] - mean[$0]) / deviation[$0] } }
    var weights = [0.0, 0, 0]
    var bias = 0.0
    for _ in 0..<3000 {
      var gradient = [0.0, 0, 0]
      var slope = 0.0
      for (row, example) in zip(scaled, examples) {
        let logOdds = bias + row[0] * weights[0] + row[1] * weights[1] + row[2] * weights[2]
        let error = (example.isUnrelated ? 1 : 0) - 1 / (1 + exp(-logOdds))
        for column in 0..<3 { gradient[column] += error * row[column] }
        slope += error
      }
      for column in 0..<3 {
        weights[column] += 0.5 * (gradient[column] / count - 0.001 * weights[column])
      }
      bias += 0.5 * slope / count
    }
    var line = RelatednessModel.Line()
    line.cosine = weights[0] / deviation[0]
    line.logLetters = weights[1] / deviation[1]
    line.product = weights[2] / deviation[2]
    line.offset =
      bias - zip(zip(weights, mean), deviation).reduce(0) { $0 + $1.0.0 * $1.0.1 / $1.1 }
    return line
  }
}
