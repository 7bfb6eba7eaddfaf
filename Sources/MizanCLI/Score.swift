public import ArgumentParser
public import Mizan
import TMX

/// `mizan score INPUT…`: findings and scores of Arabic segments.
struct Score: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Find broken Arabic and say why.",
    discussion: """
      Reads translation memories (.tmx), Arabic articles (.txt .md .html .docx) and score items in JSON Lines (.jsonl). \
      A score is the probability that an editor would leave the segment as it is; lower is worse.
      --rules takes ids or topics: 'punctuation,spelling.common' runs those, '-punctuation.mixed-quotes' all others.
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json, jsonl, html, sarif, findings
  }

  enum MessageLanguage: String, CaseIterable, ExpressibleByArgument { case en, ar }

  @Argument(
    help: "Memories, Arabic articles, JSON Lines; - for standard input.", completion: .file())
  var inputs: [String]

  @Option(
    help: """
      text: for a terminal. json: everything. jsonl: one line an item, {"id","score","flags"}. html: a page. sarif: \
      2.1.0. findings: a findings file for mizan review.
      """)
  var format: Format = .text

  @Option(help: "Exit with 2 if a finding is at least this severe: critical, major, minor or info.")
  var failOn: Severity?

  @Option(help: "Leave out findings below: critical, major, minor or info.")
  var minSeverity: Severity = .info

  @OptionGroup var rules: RuleOptions
  @OptionGroup var learned: LearnedOptions

  @Option(help: "Language of the messages.")
  var lang: MessageLanguage = .en

  @Option(help: "The project's folder.", completion: .directory)
  var project = "."

  @OptionGroup var neural: NeuralOptions

  func run() async throws {
    let learned = try learned.load(project: project)
    let task = ScoreTask(
      scorer: try Scorer.shipped(rules: rules.selected)
        .taught(by: learned.approved, precision: learned.precision), minimumSeverity: minSeverity,
      inArabic: lang == .ar)
    var output = ScoreOutput(
      format: format, task: task, project: project,
      neural: try await neural.evidence(project: project))
    for input in inputs {
      try output.score(input)
      try await output.takeWaiting()
    }
    try output.finish()
    if output.hasFailed { throw ExitCode.failure }
    if let failOn, let worst = output.worst, worst >= failOn { throw ExitCode(2) }
  }
}

extension Severity: ExpressibleByArgument {}

/// Prints what can be printed at once, and keeps what a report needs as a whole.
private struct ScoreOutput {
  let format: Score.Format
  let task: ScoreTask
  /// The folder of the project whose segment ids a findings file names.
  let project: String
  private(set) var worst: Severity?
  private(set) var hasFailed = false
  private var articles: [ScoredArticle] = []
  private var contents: [String: String] = [:]
  private let neural: NeuralEvidence
  // What waits for the encoder, in the order of the file.
  private var waiting: [Waiting] = []
  private var waitingItems = 0

  private enum Waiting {
    case input(ScoreInput)
    /// The answer to a line that was no score item.
    case answer(String)

    var input: ScoreInput? { if case .input(let input) = self { input } else { nil } }
  }

  init(format: Score.Format, task: ScoreTask, project: String, neural: NeuralEvidence) {
    self.format = format
    self.task = task
    self.project = project
    self.neural = neural
  }

  mutating func score(_ path: String) throws {
    let bytes = try ArticleReader.bytes(of: path)
    switch ScoreInput.Format(name: path, bytes: bytes) {
    case .memory:
      var reader = try TMXReader(bytes: bytes, named: path)
      let ids = format == .findings ? try Project.segmentIDs(of: bytes, at: path, in: project) : nil
      try ScoreInput.memory(&reader, file: path, ids: ids) { take($0) }
    case .article:
      let (input, notices) = try ScoreInput.article(bytes, file: path)
      for notice in notices { StandardError.write("mizan: \(notice)") }
      if format == .sarif { contents[path] = String(decoding: bytes, as: UTF8.self) }
      take(input)
    case .jsonLines:
      let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      for (number, line) in lines.enumerated() where line.contains(where: { $0 > 0x20 }) {
        do {
          take(try ScoreTask.input(String(decoding: line, as: UTF8.self), file: path))
        } catch {
          hasFailed = true
          if format == .jsonl { take(answer: error.answer) }
          StandardError.write("mizan: \(path):\(number + 1): \(error.reason)")
        }
      }
    }
  }

  private mutating func take(_ input: ScoreInput) {
    guard waits else { return report(input) }
    waiting.append(.input(input))
    waitingItems += input.asked.count
    guard !waits else { return }
    StandardError.write(
      "mizan: \(input.file): more than \(neural.most) segments: scored without the encoder; --encoder e5 uses it (\(NeuralOptions.speed))"
    )
    for entry in waiting {
      switch entry {
      case .input(let input): report(input)
      case .answer(let answer): print(answer)
      }
    }
    waiting = []
  }

  private mutating func take(answer: String) {
    if waits { waiting.append(.answer(answer)) } else { print(answer) }
  }

  /// Whether what is read waits for the encoder; not in a file that has turned out too long for it.
  private var waits: Bool { !neural.isNone && waitingItems <= neural.most }

  /// Scores what waits; the next file starts anew.
  mutating func takeWaiting() async throws {
    var inputs = waiting.compactMap(\.input)
    let evidence = try await neural.evidence(of: &inputs)
    var next = 0
    for entry in waiting {
      switch entry {
      case .answer(let answer): print(answer)
      case .input:
        report(inputs[next], more: evidence[next])
        next += 1
      }
    }
    waiting = []
    waitingItems = 0
  }

  private mutating func report(_ input: ScoreInput, more: [[ScoreEvidence]] = []) {
    let article = task.scorer.assess(input, more: more).keeping(task.minimumSeverity)
    if let severity = article.worst { worst = max(worst ?? severity, severity) }
    switch format {
    case .text:
      let text = TextReport(inArabic: task.inArabic).text(of: article)
      if !text.isEmpty { print(text) }
      articles.append(article)
    case .jsonl:
      for (item, assessment) in zip(article.items, article.assessments) {
        print(task.line(item, assessment))
      }
    case .findings:
      for line in FindingsFile().lines(of: article) { print(line) }
    case .json, .html, .sarif:
      articles.append(article)
    }
  }

  func finish() throws {
    switch format {
    case .text: print(TextReport().summary(of: articles))
    case .json: print(JSONReport().text(of: articles))
    case .html: print(HTMLReport(inArabic: task.inArabic).text(of: articles))
    case .sarif:
      let report = SARIFReport(toolVersion: MizanCommand.configuration.version)
      print(report.text(of: articles, rules: task.scorer.rules, contents: contents))
    case .jsonl, .findings: break
    }
  }
}
