public import Foundation

/// The built `mizan`, run as a user runs it.
public enum Tool {
  public struct Run: Sendable {
    public var output: String
    public var errors: String
    public var end: ChildProcess.End

    /// The exit code; the signal when one ended the tool.
    public var status: Int32 { end.status }
  }

  /// The tool lies beside the test program.
  public static let executable = URL(filePath: CommandLine.arguments[0])
    .deletingLastPathComponent().appending(path: "mizan")

  /// Runs the tool, or another program, to its end.
  ///
  /// - Parameters:
  ///   - program: a path; the tool when nil.
  ///   - environment: added to the test's own.
  ///   - folder: where the program works; nil is the test's own.
  public static func run(
    _ arguments: [String], program: String? = nil, input: Data = Data(),
    environment: [String: String] = [:], in folder: URL? = nil
  ) throws -> Run {
    try withTemporaryFolder { streams in
      let (stdin, stdout, stderr) = (
        streams.appending(path: "in"), streams.appending(path: "out"),
        streams.appending(path: "err")
      )
      try input.write(to: stdin)
      let end = try ChildProcess(
        program ?? executable.path, arguments, input: .file(stdin),
        output: .file(stdout), errors: .file(stderr),
        environment: ProcessInfo.processInfo.environment.merging(environment) { $1 }, in: folder
      ).end()
      return Run(
        output: String(decoding: try Data(contentsOf: stdout), as: UTF8.self),
        errors: String(decoding: try Data(contentsOf: stderr), as: UTF8.self), end: end)
    }
  }

  public static func run(
    _ arguments: [String], input: String, environment: [String: String] = [:], in folder: URL? = nil
  ) throws -> Run {
    try run(arguments, input: Data(input.utf8), environment: environment, in: folder)
  }

  /// Runs a line of bash in which `$mizan` is the tool.
  public static func shell(_ line: String, in folder: URL? = nil) throws -> Run {
    try run(
      ["-c", line], program: "/bin/bash", environment: ["mizan": executable.path], in: folder)
  }
}
