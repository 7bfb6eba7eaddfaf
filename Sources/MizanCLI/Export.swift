public import ArgumentParser
public import Mizan
import TMX

/// Exit codes: 0 written, 1 failure, 64 wrong usage.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write the project's units, with all decisions, for another program.",
    discussion: """
      Formats: tmx, xliff (2.1), tsv, jsonl, moses; by the ending of --output, or --format.
      A filter is made of state:corrected, rule:num.mismatch, article:d1, by:salma, since:2026-11-01,
      badness<50 with and, or, not and parentheses. Rejected units leave the project only with
      state:rejected, stale ones that a newer import lacks only with state:stale. What a format has no place for is counted on standard error.
      """)

  @Option(
    name: .shortAndLong, help: "The file to write; - for standard output.", completion: .file())
  var output = "-"

  @Option(help: "tmx, xliff, tsv, jsonl or moses.")
  var format: ExchangeFormat?

  @Option(help: "Which segments.")
  var filter = ""

  @Option(help: "Only this memory; repeat for more.")
  var memory: [String] = []

  @Option(help: "Codes in a TMX: 1 leaves them out, 2 writes them as every program reads them.")
  var level: TMXLevel?

  @Option(help: "Source language, and its tag in the file, letter for letter.")
  var sourceLang: String?

  @Option(help: "Target language, and its tag in the file, letter for letter.")
  var targetLang: String?

  @Flag(help: "One file for each pair of languages, with the tags before the ending.")
  var pairs = false

  @Option(
    help: "Findings of the rules, for rule: and badness.", completion: .file(extensions: ["jsonl"]))
  var findings: String?

  @Flag(help: "Open comments of reviewers go along as notes.")
  var comments = false

  @OptionGroup var project: ProjectOptions

  func run() throws {
    guard let format = format ?? ExchangeFormat(path: output) ?? (output == "-" ? .jsonl : nil)
    else {
      throw ValidationError("'\(output)' does not tell the format; give --format")
    }
    if output == "-", pairs || format == .moses {
      throw ValidationError("several files need a name: give --output")
    }
    let report = try project.open().export(
      to: output, as: format, filter: ExportFilter(filter),
      memories: memory.isEmpty ? nil : Set(memory),
      findings: findings.map(ReviewFinding.findings(at:)) ?? [],
      options: ExportOptions(
        level: level, source: sourceLang.map { LanguageTag($0) },
        target: targetLang.map { LanguageTag($0) }, separatesPairs: pairs), withComments: comments)
    for line in report.lines { StandardError.write(line) }
    StandardError.write("units: \(report.read) read, \(report.written) written")
  }
}

extension ExchangeFormat: ExpressibleByArgument {}
extension TMXLevel: ExpressibleByArgument {}
