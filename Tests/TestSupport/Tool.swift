public import Foundation

/// The built `mizan`, run as a user runs it.
public enum Tool {
  public struct Run: Sendable {
    public var output: String
    public var errors: String
    public var status: Int32
  }

  /// The tool lies beside the test program.
  public static let executable = URL(filePath: CommandLine.arguments[0])
    .deletingLastPathComponent().appending(path: "mizan")

  /// Runs the tool to its end. Output beyond what pipes hold is read while it runs.
  public static func run(_ arguments: [String], input: Data = Data()) throws -> Run {
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    let (stdin, stdout, stderr) = (Pipe(), Pipe(), Pipe())
    (process.standardInput, process.standardOutput, process.standardError) = (stdin, stdout, stderr)
    try process.run()
    try stdin.fileHandleForWriting.write(contentsOf: input)
    try stdin.fileHandleForWriting.close()
    let output = stdout.fileHandleForReading.readDataToEndOfFile()
    let errors = stderr.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Run(
      output: String(decoding: output, as: UTF8.self),
      errors: String(decoding: errors, as: UTF8.self),
      status: process.terminationStatus)
  }

  public static func run(_ arguments: [String], input: String) throws -> Run {
    try run(arguments, input: Data(input.utf8))
  }
}
