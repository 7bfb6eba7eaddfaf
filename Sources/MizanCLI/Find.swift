import ArgumentParser
import Foundation
import Mizan

/// Exit codes: 0 found, 1 nothing found or failure.
struct Find: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Find a phrase, or texts like it, in all memories of the project.",
    discussion: """
      First every unit that holds the phrase, then units that are similar as a whole, with a score from 0 to
      100 and the difference: [-yours-]{+the memory's+}. Both sides are looked at. Spelling is folded: marks,
      tatweel, hamza carriers, digits of any script, upper case. The index in .mizan/ is made when a memory
      changed.
      """)

  @Argument(help: "A phrase or sentence.")
  var text: String

  @Option(name: .shortAndLong, help: "The most results of each kind.")
  var limit = 10

  @Option(help: "The lowest score of a similar text, 0…100.")
  var minScore = 60

  @Flag(help: "Only units that hold the phrase.")
  var phrase = false

  @Flag(help: "Only similar units.")
  var similar = false

  @Option(help: "text or json (one object a line).")
  var format = PrintFormat.text

  @OptionGroup var project: ProjectOptions

  func run() throws {
    let index = try project.open().index {
      if isatty(STDERR_FILENO) == 1 { StandardError.write("indexing the memories…") }
    }
    let hits = similar ? [] : try index.concordance(text, limit: limit)
    let matches = phrase ? [] : try index.matches(text, minimum: minScore, limit: limit)
    for hit in hits { print(format == .json ? hit.json : hit.text) }
    for match in matches { print(format == .json ? match.json : match.text) }
    if hits.isEmpty && matches.isEmpty {
      StandardError.write("nothing found in \(index.unitCount) units")
      throw ExitCode.failure
    }
  }
}
