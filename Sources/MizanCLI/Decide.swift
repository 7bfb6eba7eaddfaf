public import ArgumentParser
import Foundation
public import Mizan

/// Exit codes: 0 every decision is on disk, 1 one is not, 64 wrong usage.
struct Decide: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Decide about segments: approve, correct, reject, dismiss, split, merge, undo.",
    discussion: """
      One decision by options, or many as JSON Lines on standard input:
        {"seg":"d1:01","op":"correct","tgt":"…"}
        {"seg":"d1:02","op":"reject","reason":2}
        {"seg":"d1:03","op":"dismiss","fid":"54f832065710","reason":4,"scope":"text"}
        {"seg":"d1:04","op":"split","bead":[{"src":"…","tgt":"…"},{"src":"…","tgt":"…"}]}
        {"seg":"d1:05","op":"merge","with":["d1:06"]}
        {"op":"undo"}
      Each is answered by one JSON line, once it is on disk: {"id","seg","status","rev"}; the status is
      ok, duplicate, conflict or invalid. 'mizan apply' then writes the memories.

      Reasons to reject: 1 not a translation, 2 misaligned, 3 wrong language, 4 source unusable,
      5 duplicate, 6 must not be reused, 7 other.
      Reasons to dismiss a finding: 1 the rule is wrong here, 2 acceptable in this context, 3 house style,
      4 the source is wrong, 5 name or term, 6 same as another finding, 7 other (with --note).
      """)

  @Argument(help: "The segment's id. Without one, decisions are read from standard input.")
  var segment: String?

  @Flag(name: [.long, .customLong("accept")], help: "The text is right.")
  var approve = false
  @Option(help: ArgumentHelp("The new target text.", valueName: "text"))
  var correct: String?
  @Option(
    help: ArgumentHelp("The unit is not to be used: a reason, 1…7 or words.", valueName: "reason"))
  var reject: String?
  @Flag(help: "Set aside.")
  var `defer` = false
  @Flag(help: "Take a decided segment up again.")
  var reopen = false
  @Option(help: ArgumentHelp("A finding is no error: a reason, 1…7.", valueName: "reason"))
  var dismiss: String?
  @Flag(help: "A finding is an error that stays for now.")
  var confirm = false
  @Option(help: ArgumentHelp("A remark on the segment.", valueName: "text"))
  var comment: String?
  @Flag(help: "Split into the parts given by --source and --target.")
  var split = false
  @Option(help: ArgumentHelp("A part's source text; repeat in order.", valueName: "text"))
  var source: [String] = []
  @Option(help: ArgumentHelp("A part's target text; repeat in order.", valueName: "text"))
  var target: [String] = []
  @Option(help: ArgumentHelp("Merge with this segment; repeat for more.", valueName: "segment"))
  var merge: [String] = []
  @Option(help: ArgumentHelp("End a conflict with the text of this event.", valueName: "event"))
  var resolve: String?
  @Flag(help: "Take back your last decision, or the one given by --event.")
  var undo = false
  @Flag(help: "Restore what was taken back last, or the one given by --event.")
  var redo = false
  @Option(help: "The event that --undo or --redo is about.")
  var event: String?

  @Option(help: ArgumentHelp("The finding that --dismiss or --confirm is about.", valueName: "fid"))
  var finding: [String] = []
  @Option(help: "How far a dismissal reaches: segment, text, pair, article or outlet.")
  var scope: DismissalScope?
  @Option(help: "Why a text is approved with findings open: a reason, 1…7.")
  var reason: String?
  @Option(help: "A note that is stored with the decision.")
  var note: String?
  @Option(help: "The revision you saw: if the segment changed since, the decision is a conflict.")
  var base: String?

  @OptionGroup var project: ProjectOptions
  @OptionGroup var reviewer: ReviewerOptions

  func validate() throws {
    let operations = chosen
    guard operations.count <= 1 else {
      throw ValidationError(
        "Give one decision at a time; many come as JSON Lines on standard input.")
    }
    let needsSegment = operations.first.map { $0 != .undo && $0 != .redo } ?? false
    if needsSegment, segment == nil { throw ValidationError("Name the segment to decide about.") }
    if segment != nil, operations.isEmpty {
      throw ValidationError("Say what to decide, such as --approve or --correct TEXT.")
    }
    if source.count != target.count || split && source.count < 2 {
      throw ValidationError("--split needs at least two --source and as many --target.")
    }
  }

  func run() async throws {
    let desk = try await reviewer.desk(for: try project.open())
    guard let operation = chosen.first else { return try await decideFromStandardInput(at: desk) }
    let acknowledgements = try await desk.submit([try decision(operation)], by: reviewer.name)
    for acknowledgement in acknowledgements { try StandardOutput.write(acknowledgement.line) }
    if let failed = acknowledgements.first(where: { !$0.isStored }) {
      StandardError.write("\(failed.segment): \(failed.reason ?? failed.status.rawValue)")
      throw ExitCode.failure
    }
  }

  private var chosen: [ReviewOperation] {
    var operations: [ReviewOperation] = []
    if approve { operations.append(.approve) }
    if correct != nil { operations.append(.correct) }
    if reject != nil { operations.append(.reject) }
    if self.defer { operations.append(.deferring) }
    if reopen { operations.append(.reopen) }
    if dismiss != nil { operations.append(.dismiss) }
    if confirm { operations.append(.confirm) }
    if comment != nil { operations.append(.comment) }
    if split { operations.append(.split) }
    if !merge.isEmpty { operations.append(.merge) }
    if resolve != nil { operations.append(.resolve) }
    if undo { operations.append(.undo) }
    if redo { operations.append(.redo) }
    return operations
  }

  private func decision(_ operation: ReviewOperation) throws -> ReviewDecision {
    var decision = ReviewDecision(operation, segment ?? "")
    decision.base = base.map { Revision($0) }
    decision.target = correct
    decision.reason = reject ?? dismiss ?? reason
    decision.scope = scope
    decision.note = comment ?? note
    decision.findings = finding
    decision.pieces = zip(source, target).map { .init(source: $0, target: $1) }
    decision.others = merge
    decision.take = try resolve.map(eventID)
    decision.event = try event.map(eventID)
    return decision
  }

  private func eventID(_ text: String) throws -> ULID {
    guard let id = ULID(text) else { throw ValidationError("'\(text)' is no id of an event.") }
    return id
  }

  /// Takes whatever lines have arrived as one batch: many decisions, one sync.
  private func decideFromStandardInput(at desk: ReviewDesk) async throws {
    var input = LineInput()
    var isAllStored = true
    while let lines = try input.nextLines() {
      var decisions: [ReviewDecision] = []
      var bad: [(number: Int, reason: String)] = []
      for (number, line) in lines {
        do {
          decisions.append(try ReviewDecision(line: line))
        } catch {
          bad.append((number, error.reason))
        }
      }
      for acknowledgement in try await desk.submit(decisions, by: reviewer.name) {
        isAllStored = isAllStored && acknowledgement.isStored
        try StandardOutput.write(acknowledgement.line)
      }
      for (number, reason) in bad {
        isAllStored = false
        let answer = Acknowledgement(
          segment: "", status: .invalid, reason: "line \(number): \(reason)")
        try StandardOutput.write(answer.line)
      }
    }
    if !isAllStored { throw ExitCode.failure }
  }
}

extension Acknowledgement {
  fileprivate var isStored: Bool { status == .ok || status == .duplicate }
}

extension DismissalScope: ExpressibleByArgument {}
