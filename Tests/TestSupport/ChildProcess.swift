public import Foundation
import Glibc

/// A program that a test runs.
///
/// Not Foundation's `Process`: that waits for the end of a program on a run loop, reads the number of the program
/// before it is written, and may give a program the pipes of another, which then waits for an end of its input that
/// does not come. A test run that hung, perhaps for such a reason, told nobody which test it was; here a program that does
/// not end is ended, and its test fails.
public final class ChildProcess {
  /// Where a program reads from or writes to.
  public enum Stream {
    /// No input; output that nobody reads.
    case none
    /// A file to read, or one to make and fill.
    case file(URL)
    /// An open file or pipe, which the program shares.
    case descriptor(Int32)
  }

  /// How a program ended, and what it took from the machine.
  public struct End: Sendable {
    /// The exit code; the signal when one ended the program.
    public var status: Int32
    public var wasEndedBySignal: Bool
    /// CPU seconds, so that other work on the machine does not count.
    public var seconds: Double
    /// Most resident memory at any moment, in bytes.
    public var peak: Int
  }

  /// A program that ran longer than its test allows.
  public struct DidNotEnd: Error, CustomStringConvertible {
    public var description: String
  }

  private let process: pid_t
  private let command: String

  /// Starts a program in a process group of its own, with no signal ignored or blocked.
  ///
  /// - Parameters:
  ///   - environment: all of it.
  ///   - folder: where the program works; nil is the test's own.
  /// - Throws: `POSIXError` when there is no such program.
  public init(
    _ program: String, _ arguments: [String], input: Stream = .none, output: Stream = .none,
    errors: Stream = .none, environment: [String: String] = ProcessInfo.processInfo.environment,
    in folder: URL? = nil
  ) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (stream, target) in [
      (input, STDIN_FILENO), (output, STDOUT_FILENO), (errors, STDERR_FILENO),
    ] {
      let mode = target == STDIN_FILENO ? O_RDONLY : O_WRONLY | O_CREAT
      switch stream {
      case .none: posix_spawn_file_actions_addopen(&actions, target, "/dev/null", mode, 0)
      case .file(let url):
        posix_spawn_file_actions_addopen(&actions, target, url.path, mode, 0o600)
      case .descriptor(let descriptor):
        posix_spawn_file_actions_adddup2(&actions, descriptor, target)
      }
    }

    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    for signal in [SIGPIPE, SIGINT, SIGTERM, SIGHUP] { sigaddset(&signals, signal) }
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))

    // The function that changes the folder of a new process is not among those that Swift sees.
    let there = folder.map { ["/bin/sh", "-c", #"cd "$0" && exec "$@""#, $0.path] } ?? []
    let line = there + [program] + arguments
    var words = line.map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { for text in words + variables { free(text) } }
    var process: pid_t = 0
    let code = posix_spawn(&process, line[0], &actions, &attributes, &words, &variables)
    guard code == 0 else { throw POSIXError(POSIXErrorCode(rawValue: code) ?? .EIO) }
    self.process = process
    command = ([program] + arguments).joined(separator: " ")
  }

  public func send(_ signal: Int32) { kill(process, signal) }

  /// Waits for the end of the program; call it once.
  ///
  /// - Parameter patience: seconds. Far more than any test needs: it is there for programs that never end.
  /// - Throws: ``DidNotEnd`` after that time, when the program and all that it started were ended.
  public func end(within patience: Int = 300) throws -> End {
    let deadline = ContinuousClock.now.advanced(by: .seconds(patience))
    var status: Int32 = 0
    var usage = rusage()
    while true {
      let found = wait4(process, &status, WNOHANG, &usage)
      if found == process { break }
      guard found == 0 || errno == EINTR else {
        throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .ECHILD)
      }
      guard ContinuousClock.now < deadline else {
        kill(-process, SIGKILL)
        wait4(process, &status, 0, nil)
        throw DidNotEnd(description: "did not end within \(patience) s: \(command)")
      }
      usleep(1000)
    }
    let signal = status & 0x7F
    let seconds = [usage.ru_utime, usage.ru_stime].reduce(0.0) {
      $0 + Double($1.tv_sec) + Double($1.tv_usec) / 1e6
    }
    return End(
      status: signal == 0 ? status >> 8 & 0xFF : signal, wasEndedBySignal: signal != 0,
      seconds: seconds, peak: usage.ru_maxrss * 1024)
  }
}
