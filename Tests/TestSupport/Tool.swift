public import Foundation
import Glibc

/// The built `mizan`, run as a user runs it.
public enum Tool {
  public struct Run: Sendable {
    public var output: String
    public var errors: String
    /// The exit code; the signal when one ended the tool.
    public var status: Int32
    /// Whether a signal ended the tool.
    public var wasEnded = false
  }

  /// The tool lies beside the test program.
  public static let executable = URL(filePath: CommandLine.arguments[0])
    .deletingLastPathComponent().appending(path: "mizan")

  /// Runs the tool to its end. Output beyond what pipes hold is read while it runs.
  ///
  /// - Parameters:
  ///   - environment: added to the test's own.
  ///   - folder: where the tool works; nil is the test's own.
  public static func run(
    _ arguments: [String], input: Data = Data(), environment: [String: String] = [:],
    in folder: URL? = nil
  ) throws -> Run {
    try run(executable, arguments, input: input, environment: environment, in: folder)
  }

  public static func run(
    _ arguments: [String], input: String, environment: [String: String] = [:], in folder: URL? = nil
  ) throws -> Run {
    try run(arguments, input: Data(input.utf8), environment: environment, in: folder)
  }

  /// Runs a line of bash in which `$mizan` is the tool.
  public static func shell(_ line: String, in folder: URL? = nil) throws -> Run {
    try run(
      URL(filePath: "/bin/bash"), ["-c", line], environment: ["mizan": executable.path], in: folder)
  }

  private static func run(
    _ program: URL, _ arguments: [String], input: Data = Data(), environment: [String: String],
    in folder: URL?
  ) throws -> Run {
    _ = brokenPipesAreErrors
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.currentDirectoryURL = folder
    let (stdin, stdout, stderr) = (Pipe(), Pipe(), Pipe())
    (process.standardInput, process.standardOutput, process.standardError) = (stdin, stdout, stderr)
    try process.run()
    // A tool that ends without reading its input is no fault of the test.
    try? stdin.fileHandleForWriting.write(contentsOf: input)
    try stdin.fileHandleForWriting.close()
    let output = stdout.fileHandleForReading.readDataToEndOfFile()
    let errors = stderr.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Run(
      output: String(decoding: output, as: UTF8.self),
      errors: String(decoding: errors, as: UTF8.self),
      status: process.terminationStatus,
      wasEnded: process.terminationReason == .uncaughtSignal)
  }

  private static let brokenPipesAreErrors: Void = { signal(SIGPIPE, SIG_IGN) }()
}
