import ArgumentParser
import Mizan

/// Exit codes: 0 the memories are what the journals say, 1 one could not be written.
struct Apply: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write the decisions of the journals into tmx/.",
    discussion: """
      Units that did not change keep their bytes; rejected units are in tmx/rejected/. A memory that was
      changed by another program since is left alone and named; 'mizan import' takes it as a new base,
      --rebuild writes over it. Journals are never touched.
      """)

  @Flag(help: "Make tmx/ anew from base copies and journals, whatever it holds now.")
  var rebuild = false

  @Option(help: "text or json (one object a line).")
  var format = PrintFormat.text

  @OptionGroup var project: ProjectOptions

  func run() throws {
    for memory in try project.open().apply(rebuild: rebuild) {
      print(format == .json ? memory.json : memory.line)
    }
  }
}
