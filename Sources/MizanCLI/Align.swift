import ArgumentParser
import Foundation
import Mizan
import TMX

/// `mizan align SOURCE TARGET`: an article and its translation become a memory.
struct Align: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Align an article with its translation, sentence by sentence.",
    discussion: """
      Writes tmx/NAME.tmx in the project (NAME: the file name of SOURCE up to its first dot) and prints a \
      summary. With --format jsonl, tsv or html the result goes to standard output, or to the file of -o.

      Many pairs: --batch MANIFEST.tsv, one pair a line: SOURCE, TARGET and, if wanted, OUTPUT, separated by \
      tabs, relative to the manifest.
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument { case tmx, jsonl, tsv, html }

  @Argument(
    help: "The original: .txt, .md, .html, .docx, or - for standard input.", completion: .file())
  var source: String?

  @Argument(help: "The translation.", completion: .file())
  var target: String?

  @Option(
    help: "Language of the original; detected when not given.", transform: LanguageTag.named)
  var from: LanguageTag?

  @Option(
    help: "Language of the translation; detected when not given.", transform: LanguageTag.named)
  var to: LanguageTag?

  @Option(name: .shortAndLong, help: "Where the result goes.", completion: .file())
  var output: String?

  @Option(help: "tmx writes a memory; jsonl, tsv and html show the beads.")
  var format: Format = .tmx

  @Flag(help: "The files hold one sentence a line.")
  var presegmented = false

  @Option(help: "Break rules of your own, SRX 2.0.", completion: .file(extensions: ["srx"]))
  var srx: String?

  @Option(help: "Encoding of the files; detected when not given.")
  var encoding: String?

  @Option(help: "Leave out beads below this confidence, 0 to 1.")
  var minConfidence: Double?

  @Option(help: "Print the evidence for bead N (from 1, as in the output) and its rivals.")
  var explain: Int?

  @Option(help: "A manifest of pairs.", completion: .file(extensions: ["tsv"]))
  var batch: String?

  @Option(help: "Pairs of a batch that are aligned at the same time.")
  var jobs = 2

  @OptionGroup var lexicon: LexiconOptions
  @OptionGroup var encoder: EncoderOptions
  @OptionGroup var learned: LearnedOptions

  @Option(help: "The project's folder.", completion: .directory)
  var project = "."

  @Option(
    help:
      "Whose journal notes the new alignment of a memory that was reviewed. Default: as 'mizan decide'."
  )
  var reviewer: String?

  func validate() throws {
    if batch != nil {
      guard source == nil, target == nil else {
        throw ValidationError("--batch names the files; leave out SOURCE and TARGET")
      }
      guard output == nil, explain == nil else {
        throw ValidationError("-o and --explain go with one pair, not with --batch")
      }
    } else if source == nil || target == nil {
      throw ValidationError("name two files, SOURCE and TARGET, or --batch MANIFEST.tsv")
    }
    guard source != "-" || target != "-" else {
      throw ValidationError("only one of the two texts can come from standard input")
    }
    if let minConfidence, !(0...1).contains(minConfidence) {
      throw ValidationError("--min-confidence takes a number from 0 to 1")
    }
    guard jobs > 0 else { throw ValidationError("--jobs takes a number from 1") }
  }

  // Whatever can be wrong with the files is said before the encoder is loaded.
  func run() async throws {
    let learned = try learned.load(project: project)
    if let batch {
      let batch = try AlignBatch(manifest: batch, settings: self)
      try await batch.run(aligner(lexicon.load(learned)), scorer(learned))
    } else if let source, let target {
      let pair = try ArticlePair(source, target, settings: self)
      if let explain {
        print(
          try await pair.explanation(of: explain, aligner(lexicon.load(learned))), terminator: "")
        return
      }
      let lexicons = try lexicon.load(learned)
      let path = try path(of: pair.name, output)
      let alignment = try await pair.align(aligner(lexicons), minimumConfidence: minConfidence)
      try await write(alignment, of: pair, to: path, scorer(learned))
    }
  }

  private func aligner(_ lexicons: PairLexicons) async throws -> Aligner {
    try Aligner(encoder: await encoder.makeEncoder(project: project), lexicons: lexicons)
  }

  /// What scores the units of a memory.
  private func scorer(_ learned: Learned) throws -> Scorer? {
    guard format == .tmx else { return nil }
    return try Scorer.shipped().taught(by: learned.approved, precision: learned.precision)
  }

  /// Where the result of a pair goes: a file that can be written, or `-`.
  func path(of name: String, _ output: String?) throws -> String {
    var path = output ?? "-"
    if output == nil, format == .tmx {
      path = try Project.made(at: project).path(of: name)
      if path.hasPrefix("./") { path.removeFirst(2) }
    }
    if path != "-" { try AtomicFile.check(path) }
    return path
  }

  /// Writes one alignment as the options ask.
  func write(
    _ alignment: Alignment, of pair: ArticlePair, to path: String, _ scorer: Scorer?
  ) async throws {
    if format == .tmx {
      let scored = scorer.flatMap { assessed(alignment, pair, $0) }
      let document = TMXDocument(
        alignment, article: pair.name, from: pair.sourceLanguage, to: pair.targetLanguage,
        scores: scored?.scores ?? [:])
      let report = try await store(document, at: path)
      if path != "-" { print(summary(alignment, pair, path, scored, report)) }
      return
    }
    var result = ""
    switch format {
    case .jsonl: for bead in alignment.beads { result += alignment.jsonLine(of: bead) + "\n" }
    case .tsv: for bead in alignment.beads { result += alignment.tsvLine(of: bead) + "\n" }
    case .html, .tmx:
      result = alignment.htmlReport(
        title: pair.name, from: pair.sourceLanguage, to: pair.targetLanguage)
    }
    try TextFile.write(result, to: path)
  }

  /// Writes the memory; one that was reviewed keeps its reviews.
  ///
  /// - Returns: what became of the reviews, if there are any.
  private func store(_ document: TMXDocument, at path: String) async throws -> ImportReport? {
    guard path != "-", let project = try? Project(at: project),
      let memory = try project.knownMemory(at: path)
    else {
      for warning in try document.write(to: path) { StandardError.write("mizan: \(warning)") }
      return nil
    }
    return try await project.realign(
      memory, with: document, by: ReviewerOptions.name(reviewer), client: ReviewerOptions.client)
  }

  /// The target side scored, where it is Arabic.
  private func assessed(
    _ alignment: Alignment, _ pair: ArticlePair, _ scorer: Scorer
  ) -> ScoredArticle? {
    guard pair.targetLanguage.primary == "ar" else { return nil }
    return ScoredArticle(
      alignment, name: pair.name, from: pair.sourceLanguage, scorer: scorer)
  }

  private func summary(
    _ alignment: Alignment, _ pair: ArticlePair, _ path: String, _ scored: ScoredArticle?,
    _ report: ImportReport?
  ) -> String {
    let summary = AlignmentSummary(alignment)
    let confidence = Int((summary.meanConfidence * 100).rounded())
    var lines = [
      "\(path): \(alignment.beads.count) beads from \(alignment.source.count) \(pair.sourceLanguage) and "
        + "\(alignment.target.count) \(pair.targetLanguage) sentences",
      "  types       \(summary.typeList)",
      "  confidence  \(confidence) % on average; \(summary.safe) of \(summary.paired) pairs are safe to "
        + "approve unread (99 % right)",
    ]
    if summary.moved > 0 {
      lines.append("  moved       \(summary.moved) beads stand elsewhere in the source")
    }
    if let scored {
      let flagged = scored.assessments.filter { ($0.worst ?? .info) >= .minor }
      let severe = flagged.count { ($0.worst ?? .info) >= .major }
      lines.append(
        "  flagged     \(flagged.count) of \(scored.items.count) units, \(severe) of them major or worse; "
          + "'mizan score \(path)' says why")
    }
    if let report, !report.isUnchanged {
      lines.append(
        "  reviews     kept; \(report.stale) decided units are stale: their text, bead or place changed"
      )
    }
    return lines.joined(separator: "\n")
  }
}

extension ScoredArticle {
  /// Scores by the index of the bead.
  fileprivate var scores: [Int: Double] {
    Dictionary(
      zip(items, assessments).compactMap { item, assessment in
        Int(item.id).map { ($0, assessment.score) }
      }, uniquingKeysWith: { first, _ in first })
  }
}
