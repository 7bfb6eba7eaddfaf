import ArgumentParser

@main
struct MizanCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mizan",
    abstract: "Weigh an Arabic text against its source: align, score, review, export.",
    discussion: """
      Results go to standard output, everything else to standard error.
      Exit codes: 0 fine, 1 failure, 2 findings at --fail-on or above, 64 wrong usage.
      """,
    version: "0.1.0",
    subcommands: [
      Segment.self,
      Score.self,
      Rules.self,
      Decide.self,
      Apply.self,
    ]
  )
}
