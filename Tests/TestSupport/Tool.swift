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

  /// What a run took from the machine.
  public struct Cost: Sendable {
    /// CPU seconds, so that other work on the machine does not count.
    public var seconds: Double
    /// Most resident memory at any moment, in bytes.
    public var peak: Int
  }

  /// Runs a program to its end in a process of its own that is measured.
  ///
  /// - Parameter program: a path; the tool when nil.
  public static func measured(
    _ arguments: [String], program: String? = nil
  ) throws -> (run: Run, cost: Cost) {
    let program = program ?? executable.path
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "mizan-run-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (output, errors) = (folder.appending(path: "out"), folder.appending(path: "err"))
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(
      &actions, STDOUT_FILENO, output.path, O_WRONLY | O_CREAT, 0o600)
    posix_spawn_file_actions_addopen(
      &actions, STDERR_FILENO, errors.path, O_WRONLY | O_CREAT, 0o600)
    var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var process: pid_t = 0
    let code = posix_spawn(&process, program, &actions, nil, &words, environ)
    guard code == 0 else { throw POSIXError(POSIXErrorCode(rawValue: code) ?? .EIO) }
    var status: Int32 = 0
    var usage = rusage()
    while wait4(process, &status, 0, &usage) < 0, errno == EINTR {}
    let run = Run(
      output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self),
      status: status & 0x7F == 0 ? status >> 8 & 0xFF : -(status & 0x7F))
    let seconds = [usage.ru_utime, usage.ru_stime].reduce(0.0) {
      $0 + Double($1.tv_sec) + Double($1.tv_usec) / 1e6
    }
    return (run, Cost(seconds: seconds, peak: usage.ru_maxrss * 1024))
  }

  private static let brokenPipesAreErrors: Void = { signal(SIGPIPE, SIG_IGN) }()
}
