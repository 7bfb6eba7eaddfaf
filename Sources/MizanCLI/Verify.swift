import ArgumentParser
import Mizan
import TMX

/// `mizan verify`: whether a project is sound; `mizan verify FILE.tmx`: whether a memory is, and what it holds.
struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check a memory, or the whole project.",
    discussion: """
      Without a file: the hash chain of every journal, base copies against their names, and that tmx/ is what
      base and journals make of it. Each fault is named with file, line and what to do; then the exit code
      is 1.
      A file that is well-formed to its last byte gives 0 and a summary; what is odd in it is listed with \
      the line of its first occurrence. Anything else gives 1 and the line and reason.
      """)

  @Argument(
    help: "A TMX file, - for standard input; without one the project.",
    completion: .file(extensions: ["tmx"]))
  var file: String?

  @Flag(help: "Make an error of the first oddity in a file.")
  var strict = false

  @Option(help: "text or json (one object).")
  var format = PrintFormat.text

  @OptionGroup var project: ProjectOptions

  func run() throws {
    if let file {
      let memory = try TMXVerification(path: file, strict: strict)
      for line in format == .json ? [memory.json] : memory.lines { print(line) }
      return
    }
    let result = try project.open().verify()
    if format == .json {
      print(result.json)
      if !result.faults.isEmpty { throw ExitCode.failure }
      return
    }
    for remark in result.remarks { print("note: \(remark)") }
    for fault in result.faults { StandardError.write(fault) }
    guard result.faults.isEmpty else { throw ExitCode.failure }
    print("\(result.memories) memories, \(result.units) units, \(result.events) events: all sound")
  }
}
