import ArgumentParser
import TMX

/// `mizan verify FILE.tmx`: whether a memory is sound, and what it holds.
struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check a memory, or the whole project.",
    discussion: """
      A file that is well-formed to its last byte gives 0 and a summary; what is odd in it is listed with \
      the line of its first occurrence. Anything else gives 1 and the line and reason.
      """)

  @Argument(help: "A TMX file; - for standard input.", completion: .file(extensions: ["tmx"]))
  var file: String

  @Flag(help: "Make an error of the first oddity.")
  var strict = false

  func run() throws {
    for line in try TMXVerification(path: file, strict: strict).lines { print(line) }
  }
}
