import ArgumentParser
import Mizan

@main
struct MizanCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mizan",
    abstract: "Weigh an Arabic text against its source: align, score, review, export.",
    discussion: """
      Results go to standard output, everything else to standard error.
      Exit codes: 0 fine, 1 failure, 2 findings at --fail-on or above, 64 wrong usage.
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
}
