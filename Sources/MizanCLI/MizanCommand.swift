import ArgumentParser
import Glibc
import Mizan

@main
struct MizanCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mizan",
    abstract: "Weigh an Arabic text against its source: align, score, review, export.",
    discussion: """
      Results go to standard output, everything else to standard error. A file appears whole or not at all.
      Exit codes: 0 fine; 1 failure, or nothing found, or a fault found by verify; 2 findings at --fail-on or \
      above; 64 wrong usage.
      """,
    version: mizanVersion,
    subcommands: [
      Align.self,
      Segment.self,
      Score.self,
      Rules.self,
      Decide.self,
      Apply.self,
      Worker.self,
      Doctor.self,
      Export.self,
      Import.self,
      Find.self,
      Stats.self,
      Learn.self,
      Convert.self,
      Verify.self,
    ]
  )

  static func main() async {
    // `mizan … | head -1` ends the tool quietly, also where a parent left SIGPIPE ignored.
    signal(SIGPIPE, SIG_DFL)
    do {
      var command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
      try StandardOutput.finish()
    } catch {
      exit(withError: error)
    }
  }
}

/// What a command prints for programs: one object, or one a line where there are several.
enum PrintFormat: String, CaseIterable, ExpressibleByArgument { case text, json }
