import Foundation
import Mizan

/// `MizanBench fit-lexicon CORPORA WORDS OUT`: learns the shipped lexicons and word frequencies.
///
/// CORPORA holds `parallel/*.LANG-ar.tsv`; WORDS holds `words.LANG.tsv` (`WORD<TAB>FREQUENCY`) and the
/// `induced.LANG-ar.tsv` of `induce-lexicon`; OUT is `Sources/Mizan/Resources`. Pairs into Arabic are learned
/// from sentences, over English where the same Arabic sentence has an English side, and from the encoder.
enum FitLexicon {
  static func run(_ arguments: [String]) throws {
    guard arguments.count == 3 else {
      print("usage: MizanBench fit-lexicon CORPORA WORDS OUT")
      return
    }
    let corpora = try Corpora(URL(filePath: arguments[0]))
    let words = URL(filePath: arguments[1])
    let out = URL(filePath: arguments[2])
    let english = train(corpora.pairs(.english), from: .english, to: .arabic)
    for language in [LexicalLanguage.english, .persian, .french, .russian, .turkish] {
      let pairs = corpora.pairs(language)
      var lexicon = language == .english ? english : train(pairs, from: language, to: .arabic)
      if language != .english {
        let toEnglish = train(corpora.pairsWithEnglish(language), from: language, to: .english)
        lexicon = lexicon.merging(toEnglish.followed(by: english).scaled(by: overEnglish))
      }
      let induced = try inducedPairs(
        words.appending(path: "induced.\(language.code)-ar.tsv"), language)
      lexicon = lexicon.merging(induced.complementing(lexicon))
      let file = out.appending(path: "lexicon.\(language.code)-ar.bin")
      try lexicon.encoded.write(to: file)
      print(
        "\(file.lastPathComponent): \(pairs.count) sentence pairs, \(induced.pairCount) induced pairs,"
          + " \(lexicon.sourceCount) source stems, \(lexicon.pairCount) translations,"
          + " \(lexicon.encoded.count) bytes")
    }
    for language in LexicalLanguage.allCases where language != .other {
      let table = try frequencies(words.appending(path: "words.\(language.code).tsv"), language)
      let file = out.appending(path: "frequencies.\(language.code).bin")
      try table.encoded.write(to: file)
      print("\(file.lastPathComponent): \(table.count) stems, \(table.encoded.count) bytes")
    }
  }

  /// How far a translation over English is trusted beside a direct one.
  private static let overEnglish: Float = 0.5

  /// Word pairs of the encoder: the probability falls with the similarity and with the number of rivals.
  private static func inducedPairs(_ file: URL, _ language: LexicalLanguage) throws
    -> TranslationLexicon
  {
    guard FileManager.default.fileExists(atPath: file.path) else { return TranslationLexicon([]) }
    var bySource: [WordKey: [(target: WordKey, similarity: Float)]] = [:]
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
      let fields = line.split(separator: "\t")
      guard fields.count == 3, let similarity = Float(fields[2]),
        let source = String(fields[0]).stemKeys(language).first,
        let target = String(fields[1]).stemKeys(.arabic).first
      else { continue }
      bySource[source, default: []].append((target, similarity))
    }
    var entries: [(source: WordKey, target: WordKey, probability: Float)] = []
    for (source, list) in bySource {
      let sum = list.reduce(0) { $0 + exp($1.similarity / temperature) }
      for (target, similarity) in list {
        let trust = 1 / (1 + exp(-(similarity - middle) / width))
        let probability = 0.5 * trust * exp(similarity / temperature) / sum
        if probability >= 0.03 { entries.append((source, target, probability)) }
      }
    }
    return TranslationLexicon(entries)
  }

  // A pair guessed by the encoder is worth at most half of one seen in sentences.
  private static let temperature: Float = 0.08
  private static let middle: Float = 0.15
  private static let width: Float = 0.08

  /// Word frequencies added up over the forms of a stem, in occurrences per thousand million.
  private static func frequencies(_ file: URL, _ language: LexicalLanguage) throws
    -> WordFrequencies
  {
    var counts: [WordKey: Int] = [:]
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
      let fields = line.split(separator: "\t")
      guard fields.count == 2, let frequency = Double(fields[1]),
        let key = String(fields[0]).stemKeys(language).first
      else { continue }
      counts[key, default: 0] += Int(frequency * 1e9)
    }
    return WordFrequencies(counts: counts, minimum: 1)
  }

  private static func train(
    _ pairs: [(String, String, Float)], from source: LexicalLanguage, to target: LexicalLanguage
  ) -> TranslationLexicon {
    var trainer = LexiconTrainer(from: source, to: target)
    for (source, target, weight) in pairs { trainer.add(source, target, weight: weight) }
    return trainer.train()
  }
}

/// The parallel texts of a folder.
private struct Corpora {
  private var parallel: [String: [(name: String, source: String, target: String)]] = [:]

  init(_ folder: URL) throws {
    let files = FileManager.default
    for name in try files.contentsOfDirectory(atPath: folder.appending(path: "parallel").path)
      .sorted()
    {
      let parts = name.split(separator: ".")
      guard parts.count == 3, parts[2] == "tsv" else { continue }
      for line in try lines(folder.appending(path: "parallel/\(name)")) {
        let fields = line.split(separator: "\t")
        guard fields.count == 2 else { continue }
        parallel[String(parts[1]), default: []].append(
          (String(parts[0]), String(fields[0]), String(fields[1])))
      }
    }
  }

  private func lines(_ file: URL) throws -> [Substring] {
    try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
  }

  /// Software strings and lists of names weigh less than prose.
  private func weight(_ name: String) -> Float { name == "libreoffice" ? 0.5 : 1 }

  func pairs(_ language: LexicalLanguage) -> [(String, String, Float)] {
    (parallel["\(language.code)-ar"] ?? []).map { ($0.source, $0.target, weight($0.name)) }
  }

  /// Pairs of the language with English: given ones, and those that share an Arabic sentence.
  func pairsWithEnglish(_ language: LexicalLanguage) -> [(String, String, Float)] {
    var result = (parallel["en-\(language.code)"] ?? []).map {
      ($0.target, $0.source, weight($0.name))
    }
    var english: [String: String] = [:]
    for pair in parallel["en-ar"] ?? [] { english[pair.target] = pair.source }
    for pair in parallel["\(language.code)-ar"] ?? [] {
      guard let text = english[pair.target] else { continue }
      if language == .persian, pair.name == "tico19" { continue }  // given above
      result.append((pair.source, text, weight(pair.name)))
    }
    return result
  }
}
