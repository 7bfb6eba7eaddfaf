import ArgumentParser
import Foundation
import Mizan

/// Which project, and who works on it.
struct ProjectOptions: ParsableArguments {
  @Option(help: "The project: a folder with tmx/ and reviews/.", completion: .directory)
  var project = "."

  func open() throws -> Project { try Project(at: project) }
}

struct ReviewerOptions: ParsableArguments {
  @Option(
    help: "Whose journal is written: a folder below reviews/. Default: $MIZAN_REVIEWER, then $USER."
  )
  var reviewer: String?

  @Flag(help: "Decide as the lead of the desk.")
  var lead = false

  @Option(
    help: "Findings of the rules, JSON Lines: what 'dismiss', 'confirm' and 'approve' answer.",
    completion: .file(extensions: ["jsonl"]))
  var findings: String?

  /// Whose journal it is.
  var name: String { Self.name(reviewer) }

  /// The reviewer that was named, or that the environment names.
  static func name(_ given: String?) -> String {
    let environment = ProcessInfo.processInfo.environment
    return given ?? environment["MIZAN_REVIEWER"] ?? environment["USER"] ?? "reviewer"
  }

  /// The project's desk, with a place for the reviewer.
  func desk(for project: Project) async throws -> ReviewDesk {
    let desk = try ReviewDesk(
      project: project, findings: try findings.map(ReviewFinding.findings(at:)) ?? [])
    try await desk.join(
      name, role: lead ? .lead : .reviewer, client: Self.client)
    return desk
  }

  /// How the journal names this program.
  static var client: String { "cli/\(MizanCommand.configuration.version)" }
}
