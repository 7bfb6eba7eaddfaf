import Foundation
import Mizan

/// `MizanBench fit-lexicon CORPORA OUT`: learns the shipped lexicons and word frequencies.
///
/// CORPORA holds `parallel/*.LANG-ar.tsv` and `mono/*.ar.txt`; OUT is `Sources/Mizan/Resources`. Pairs into
/// Arabic are also learned over English, where the same Arabic sentence has an English side.
enum FitLexicon {
  static func run(_ arguments: [String]) throws {
    guard arguments.count == 2 else {
      print("usage: MizanBench fit-lexicon CORPORA OUT")
      return
    }
    let corpora = try Corpora(URL(filePath: arguments[0]))
    let out = URL(filePath: arguments[1])
    let english = train(corpora.pairs(.english), from: .english, to: .arabic)
    for language in [LexicalLanguage.english, .persian, .french, .russian, .turkish] {
      let pairs = corpora.pairs(language)
      var lexicon = language == .english ? english : train(pairs, from: language, to: .arabic)
      if language != .english {
        let toEnglish = train(corpora.pairsWithEnglish(language), from: language, to: .english)
        lexicon = lexicon.merging(toEnglish.followed(by: english).scaled(by: 0.5))
      }
      let file = out.appending(path: "lexicon.\(language.code)-ar.bin")
      try lexicon.encoded.write(to: file)
      print(
        "\(file.lastPathComponent): \(pairs.count) pairs, \(lexicon.sourceCount) source stems,"
          + " \(lexicon.pairCount) translations, \(lexicon.encoded.count) bytes")
    }
    for language in LexicalLanguage.allCases where language != .other {
      let counts = corpora.counts(language)
      let table = WordFrequencies(counts: counts, minimum: language == .arabic ? 5 : 2)
      let file = out.appending(path: "frequencies.\(language.code).bin")
      try table.encoded.write(to: file)
      print("\(file.lastPathComponent): \(table.count) stems, \(table.encoded.count) bytes")
    }
  }

  private static func train(
    _ pairs: [(String, String, Float)], from source: LexicalLanguage, to target: LexicalLanguage
  ) -> TranslationLexicon {
    var trainer = LexiconTrainer(from: source, to: target)
    for (source, target, weight) in pairs { trainer.add(source, target, weight: weight) }
    return trainer.train()
  }
}

/// The parallel and monolingual texts of a folder.
private struct Corpora {
  private var parallel: [String: [(name: String, source: String, target: String)]] = [:]
  private var arabic: [String] = []

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
    for name in try files.contentsOfDirectory(atPath: folder.appending(path: "mono").path).sorted()
    where name.hasSuffix(".ar.txt") {
      arabic += try lines(folder.appending(path: "mono/\(name)")).map(String.init)
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

  func counts(_ language: LexicalLanguage) -> [WordKey: Int] {
    var counts: [WordKey: Int] = [:]
    if language == .arabic {
      for line in arabic { for key in line.stemKeys(.arabic) { counts[key, default: 0] += 1 } }
    }
    for (name, pairs) in parallel {
      let sides = name.split(separator: "-")
      for pair in pairs where pair.name != "libreoffice" && pair.name != "isocodes" {
        if sides[0] == language.code {
          for key in pair.source.stemKeys(language) { counts[key, default: 0] += 1 }
        } else if sides[1] == language.code, language != .arabic {
          for key in pair.target.stemKeys(language) { counts[key, default: 0] += 1 }
        }
      }
    }
    return counts
  }
}
