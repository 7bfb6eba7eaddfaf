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

  func desk(for project: Project) throws -> ReviewDesk {
    let environment = ProcessInfo.processInfo.environment
    let name = reviewer ?? environment["MIZAN_REVIEWER"] ?? environment["USER"] ?? "reviewer"
    return try ReviewDesk(
      project: project, reviewer: name, role: lead ? .lead : .reviewer,
      client: "cli/\(MizanCommand.configuration.version)",
      findings: try findings.map(ReviewFinding.findings(at:)) ?? [])
  }
}

/// Writes a line to standard output at once: an acknowledgement must not wait in a buffer.
func printNow(_ line: String) throws {
  try FileHandle.standardOutput.write(contentsOf: Data((line + "\n").utf8))
}

/// Writes a line to standard error.
func printError(_ line: String) {
  FileHandle.standardError.write(Data((line + "\n").utf8))
}
