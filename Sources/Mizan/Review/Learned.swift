import Foundation
import TMX

/// What the decisions of a project's reviewers teach the aligner and the scorer.
///
/// Made by ``Project/learn(prior:)`` and kept in `.mizan/learned/`; it can be deleted and learned again.
public struct Learned: Sendable {
  /// How often a rule is right here, by its id.
  public var precision: [String: Double] = [:]
  /// Arabic segments that were approved or corrected.
  public var approved: [String] = []
  package var lexicons: [PairLexicons.Pair: TranslationLexicon] = [:]

  /// Nothing: what ships with mizan stands alone.
  public init() {}

  public var isEmpty: Bool { precision.isEmpty && approved.isEmpty && lexicons.isEmpty }
}

/// What learning changed.
public struct LearnReport: Sendable {
  /// Every rule with an answer.
  public var rules: [PrecisionChange] = []
  public var lexicons: [LexiconChange] = []
  /// Approved Arabic segments: before, and now.
  public var approved = (before: 0, now: 0)

  /// The lexicon of one language pair.
  public struct LexiconChange: Sendable {
    public var source: String
    public var target: String
    public var units: Int
    /// Pairs of words: before, and now.
    public var pairs: (before: Int, now: Int)
  }

  /// One line for everything that moved; empty when nothing did.
  public var lines: [String] {
    var lines = rules.filter(\.isMove).map(\.line)
    for change in lexicons where change.pairs.before != change.pairs.now {
      let reason =
        change.units < Project.fewestUnitsForLexicon
        ? "\(change.units) approved units; it takes \(Project.fewestUnitsForLexicon)"
        : "\(change.units) approved units"
      lines.append(
        "lexicon \(change.source)-\(change.target): \(change.pairs.before) → \(change.pairs.now) word pairs "
          + "(\(reason))")
    }
    if approved.before != approved.now {
      lines.append("fluency: \(approved.before) → \(approved.now) approved segments counted")
    }
    return lines
  }
}

extension Project {
  /// Fewer approved units say too little about which words translate which.
  package static let fewestUnitsForLexicon = 50

  private var learnedFolder: String { "\(cache)/learned" }
  private var approvedPath: String { "\(learnedFolder)/approved.ar.jsonl" }
  private var lexiconPrefix: String { "lexicon." }

  /// Recomputes what journals and approved units teach, and keeps it in `.mizan/`.
  ///
  /// The same project always teaches the same. Units count that are approved or corrected.
  ///
  /// - Parameter prior: the precision shipped with a rule.
  /// - Complexity: O(words² of a unit) for every approved unit.
  public func learn(prior: (String) -> Double) throws -> LearnReport {
    // Damaged lessons are about to be replaced: they count as none.
    let before = (try? learned()) ?? Learned()
    let replay = try replay()
    var report = LearnReport(rules: try learnPrecision(from: replay, prior: prior))
    var texts = ApprovedTexts()
    try forEachUnit(of: replay) { segment, unit, header in texts.add(segment, unit, header) }
    try JournalFolder.make(learnedFolder)
    for name in try JournalFolder.list(learnedFolder) where name.hasPrefix(lexiconPrefix) {
      unlink("\(learnedFolder)/\(name)")
    }
    let pairs = Set(texts.trainers.keys).union(before.lexicons.keys)
    for pair in pairs.sorted(by: {
      ($0.source.code, $0.target.code) < ($1.source.code, $1.target.code)
    }) {
      let trainer = texts.trainers[pair]
      let units = trainer?.pairCount ?? 0
      var lexicon: TranslationLexicon?
      if let trainer, units >= Self.fewestUnitsForLexicon {
        let trained = trainer.train()
        lexicon = trained
        try write(
          Array(trained.encoded),
          to: "\(learnedFolder)/\(lexiconPrefix)\(pair.source.code)-\(pair.target.code).bin")
      }
      report.lexicons.append(
        .init(
          source: pair.source.code, target: pair.target.code, units: units,
          pairs: (before.lexicons[pair]?.pairCount ?? 0, lexicon?.pairCount ?? 0)))
    }
    let lines = texts.arabic.map { text in
      var object = JSONObject()
      object.add("target", text)
      return object.text + "\n"
    }
    try write(Array(lines.joined().utf8), to: approvedPath)
    report.approved = (before.approved.count, texts.arabic.count)
    return report
  }

  /// What was learned last; nothing when nothing was.
  ///
  /// - Throws: ``ReviewError/learnedDamaged(path:)``.
  public func learned() throws -> Learned {
    var learned = Learned()
    learned.precision = learnedPrecision()
    for name in try JournalFolder.list(learnedFolder) where name.hasPrefix(lexiconPrefix) {
      let path = "\(learnedFolder)/\(name)"
      let codes = name.dropFirst(lexiconPrefix.count).prefix { $0 != "." }.split(separator: "-")
      guard codes.count == 2,
        let source = LexicalLanguage.allCases.first(where: { $0.code == codes[0] }),
        let target = LexicalLanguage.allCases.first(where: { $0.code == codes[1] })
      else { continue }
      do {
        learned.lexicons[.init(source, target)] = try TranslationLexicon(
          contentsOf: Data(readFile(path)), name: path)
      } catch { throw ReviewError.learnedDamaged(path: path) }
    }
    if access(approvedPath, F_OK) == 0 {
      let decoder = JSONDecoder()
      do {
        learned.approved = try readFile(approvedPath).split(separator: newline).map {
          try decoder.decode(ApprovedLine.self, from: Data($0)).target
        }
      } catch { throw ReviewError.learnedDamaged(path: approvedPath) }
    }
    return learned
  }

  private func write(_ bytes: [UInt8], to path: String) throws(TMXError) {
    var output = try ByteOutput(path: path)
    output.buffer = bytes
    try output.finish()
  }
}

private struct ApprovedLine: Decodable { var target: String }

/// Units that a person stands behind, sorted by what can be learned from them.
private struct ApprovedTexts {
  var trainers: [PairLexicons.Pair: LexiconTrainer] = [:]
  var arabic: [String] = []

  mutating func add(_ segment: ReviewSegment, _ unit: TranslationUnit, _ header: Header) {
    guard segment.unit.state == .approved || segment.unit.state == .corrected,
      let sides = unit.sides(headerLanguage: header.sourceLanguage)
    else { return }
    let (first, second) = (unit.variants[sides.source], unit.variants[sides.target])
    let (source, target) = (LexicalLanguage(first.language), LexicalLanguage(second.language))
    if target == .arabic, !second.text.isEmpty { arabic.append(second.text) }
    guard source != .other, target != .other, source != target else { return }
    var trainer = trainers[.init(source, target)] ?? LexiconTrainer(small: source, to: target)
    trainer.add(first.text, second.text)
    trainers[.init(source, target)] = trainer
  }
}

extension LexiconTrainer {
  /// A trainer for a few thousand sentences: a pair of words counts when it was met about twice.
  fileprivate init(small source: LexicalLanguage, to target: LexicalLanguage) {
    self.init(from: source, to: target)
    minimumCount = 1.2
    minimumProbability = 0.15
    most = 4
  }
}
