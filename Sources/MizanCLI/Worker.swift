import ArgumentParser
import Foundation
import Mizan

/// `mizan worker`: JSON Lines in, JSON Lines out, in the same order.
struct Worker: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Do tasks from standard input, one JSON line each; one line out per line in, in order.",
    discussion: """
      {"id":"1","task":"align","source_text":"…","target_text":"…","source_lang":"fa","target_lang":"ar"}
        → {"id":"1","beads":[{"source":["…"],"target":["…"],"confidence":0.97,"type":"1-1"},…]}
      {"id":"2","task":"score","target":"…","source":"…"} → {"id":"2","score":0.93,"flags":[…]}
      A line that cannot be done gives {"id":"…","error":"…"}, and the worker goes on. docs/formats.md has \
      every field; docs/spark.md runs it under Apache Spark.
      """)

  @OptionGroup var lexicon: LexiconOptions
  @OptionGroup var encoder: EncoderOptions
  @OptionGroup var rules: RuleOptions
  @OptionGroup var learned: LearnedOptions

  @Flag(
    help:
      "Let score tasks go through the quality estimator of --encoder e5 too, about 12 a second on two cores."
  )
  var estimate = false

  @Option(help: "The project's folder.", completion: .directory)
  var project = "."

  func run() async throws {
    let learned = try learned.load(project: project)
    let aligner = try Aligner(
      encoder: await encoder.makeEncoder(project: project), lexicons: lexicon.load(learned))
    let scoring = try ScoreTask(
      scorer: Scorer.shipped(rules: rules.selected)
        .taught(by: learned.approved, precision: learned.precision))
    let estimator =
      estimate
      ? try QualityEstimator(
        encoderFolder: E5Encoder.folder(environment: ProcessInfo.processInfo.environment)) : nil
    var input = LineInput()
    while let lines = try input.nextLines() {
      for (_, line) in lines {
        try StandardOutput.write(await answer(Data(line), aligner, scoring, estimator))
      }
    }
  }

  private struct Head: Decodable {
    var id: String?
    var task: String?
  }

  private func answer(
    _ line: Data, _ aligner: Aligner, _ scoring: ScoreTask, _ estimator: QualityEstimator?
  ) async -> String {
    let decoder = JSONDecoder()
    let head = try? decoder.decode(Head.self, from: line)
    do {
      guard let head else { throw TaskError.notAnObject }
      guard head.id != nil else { throw TaskError.noID }
      switch head.task {
      case "align":
        return try await decoder.decode(AlignmentTask.self, from: line).answer(with: aligner)
      case "score":
        let input = try ScoreTask.input(String(decoding: line, as: UTF8.self), file: "-")
        return scoring.answer(try await estimator?.estimated(input) ?? input)
      case let task: throw TaskError.unknown(task)
      }
    } catch {
      return JSONObject.failure(id: head?.id, reason: TaskError.reason(error))
    }
  }
}

enum TaskError: Error, CustomStringConvertible {
  case notAnObject
  case noID
  case unknown(String?)

  var description: String {
    switch self {
    case .notAnObject: "not a JSON object; a task is one line of JSON"
    case .noID: "the field 'id' is missing or no string"
    case .unknown(let task):
      task.map { "unknown task '\($0)'; there are align and score" }
        ?? "the field 'task' is missing"
    }
  }

  /// The text of an error; JSON errors name the field.
  static func reason(_ error: any Error) -> String {
    switch error {
    case DecodingError.keyNotFound(let key, _): "the field '\(key.stringValue)' is missing"
    case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
      "the field '\(context.codingPath.last?.stringValue ?? "")' has the wrong type"
    default: "\(error)"
    }
  }
}

extension JSONObject {
  /// The line that answers a task that could not be done.
  static func failure(id: String?, reason: String) -> String {
    var object = JSONObject()
    object.add("id", id)
    object.add("error", reason)
    return object.text
  }
}
