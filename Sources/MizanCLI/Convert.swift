import ArgumentParser
import Mizan
import TMX

/// `mizan convert IN OUT`: a memory in another format.
struct Convert: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Convert a memory: tmx, tsv, jsonl, xliff, moses.",
    discussion: """
      Formats go by the ending: .tmx, .tsv, .jsonl, .xlf; --from and --to overrule it. Moses is two files: \
      'mizan convert memory.tmx corpus --to moses' writes corpus.fa and corpus.ar, and reading needs both \
      languages. What the target format has no place for is counted on standard error.
      """)

  @Argument(help: "The memory to read; - for standard input.", completion: .file())
  var input: String

  @Argument(help: "The file to write; - for standard output.", completion: .file())
  var output: String

  @Option(help: "Format of the input: \(formats).", transform: Self.named)
  var from: ExchangeFormat?

  @Option(help: "Format of the output: \(formats).", transform: Self.named)
  var to: ExchangeFormat?

  @Option(
    help: "Source language: which variant it is, and its tag in the output, letter for letter.")
  var sourceLang: String?

  @Option(
    help: "Target language: which variant it is, and its tag in the output, letter for letter.")
  var targetLang: String?

  @Option(
    help: "Codes in a TMX: 1 leaves them out, 2 writes them as every program reads them.",
    transform: Self.named)
  var level: TMXLevel?

  @Flag(help: "One file for each pair of languages, with the tags before the ending.")
  var pairs = false

  func validate() throws {
    _ = try format(from, of: input, option: "--from")
    _ = try format(to, of: output, option: "--to")
    if pairs && output == "-" { throw ValidationError("--pairs needs a file name, not -") }
    let isSingle = output == "-" || input == "-"
    if isSingle && (from == .moses || to == .moses) {
      throw ValidationError("Moses is two files and needs a name, not -")
    }
  }

  func run() throws {
    let conversion = try Conversion(
      from: format(from, of: input, option: "--from"), to: format(to, of: output, option: "--to"),
      options: ExportOptions(
        level: level, source: sourceLang.map { LanguageTag($0) },
        target: targetLang.map { LanguageTag($0) }, separatesPairs: pairs))
    let report = try conversion.run(input: input, output: output)
    for line in report.lines { StandardError.write(line) }
    let files = report.files.map { $0 == "-" ? "standard output" : $0 }.joined(separator: ", ")
    StandardError.write("units: \(report.read) read, \(report.written) written to \(files)")
  }

  /// The value that an option names.
  private static func named<Value: RawRepresentable<String> & CaseIterable>(
    _ text: String
  ) throws -> Value {
    if let value = Value(rawValue: text) { return value }
    throw ValidationError(
      "'\(text)' is none of \(Value.allCases.map(\.rawValue).joined(separator: ", "))")
  }

  private func format(
    _ given: ExchangeFormat?, of path: String, option: String
  ) throws -> ExchangeFormat {
    if let format = given ?? ExchangeFormat(path: path) { return format }
    throw ValidationError("'\(path)' does not tell the format: give \(option) (\(formats))")
  }
}

private let formats = ExchangeFormat.allCases.map(\.rawValue).joined(separator: ", ")
