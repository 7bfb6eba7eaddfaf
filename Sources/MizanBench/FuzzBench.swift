import Foundation
import Glibc
import Mizan
import Synchronization

/// `MizanBench fuzz [--minutes 10] [--seed N] [--save FOLDER]`
///
/// Sends hostile bytes through article reading, all rules, fluency, score and every report until the time is up.
/// Each input is written to `FOLDER/fuzz-SEED-current.bin` before it runs, so that a crash leaves it behind; an
/// input with a fault, or one that takes more than a second per 100 KB (and more than a second), is kept as
/// `fuzz-SEED-NUMBER.bin`. Exit code 1 after any fault. A watchdog ends a run whose input takes ten times that.
enum FuzzBench {
  static func run(_ arguments: [String]) throws {
    let minutes = value(of: "--minutes", in: arguments).flatMap { Double($0) } ?? 10
    let seed = value(of: "--seed", in: arguments).flatMap { UInt64($0) } ?? 1
    let folder = URL(
      filePath: value(of: "--save", in: arguments) ?? NSTemporaryDirectory(),
      directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let current = folder.appending(path: "fuzz-\(seed)-current.bin")
    let probe = ScorerProbe(scorer: try Scorer.shipped())
    var inputs = HostileInput(seed: seed)
    let watchdog = Watchdog()
    watchdog.start()

    let end = ContinuousClock.now + .seconds(minutes * 60)
    var slowest = (perKilobyte: 0.0, note: "")
    var number = 0
    var bytesRead = 0
    var failures = 0
    while ContinuousClock.now < end {
      let (bytes, recipe) = inputs.next()
      let name = HostileInput.names[number % HostileInput.names.count]
      try Data(bytes).write(to: current)
      let allowed = max(1, Double(bytes.count) / 100_000)
      let note = "input \(number), \(recipe.rawValue), \(bytes.count) bytes as \(name)"
      watchdog.begin(note, seconds: allowed * 10)
      let start = cpuSeconds()
      var faults = probe.faults(of: bytes, named: name)
      let seconds = cpuSeconds() - start
      watchdog.end()
      if seconds > allowed { faults.append("took " + String(format: "%.2f s", seconds)) }
      let perKilobyte = seconds / max(Double(bytes.count) / 1000, 10)
      if perKilobyte > slowest.perKilobyte { slowest = (perKilobyte, note) }
      if !faults.isEmpty {
        failures += 1
        let kept = folder.appending(path: "fuzz-\(seed)-\(number).bin")
        try Data(bytes).write(to: kept)
        print("\(note): \(faults.prefix(5).joined(separator: "; ")); kept as \(kept.path)")
      }
      number += 1
      bytesRead += bytes.count
    }
    try FileManager.default.removeItem(at: current)
    let megabytes = String(format: "%.0f", Double(bytesRead) / 1e6)
    print("\(number) inputs, \(megabytes) MB, \(minutes) minutes, seed \(seed): \(failures) failed")
    print(
      "slowest: " + String(format: "%.2f ms a KB", slowest.perKilobyte * 1000),
      "(\(slowest.note)); peak memory \(peakMegabytes()) MB")
    if failures > 0 { exit(1) }
  }

  private static func value(of option: String, in arguments: [String]) -> String? {
    guard let place = arguments.firstIndex(of: option), place + 1 < arguments.count else {
      return nil
    }
    return arguments[place + 1]
  }
}

/// Ends the process when an input takes too long; the input stays in its file.
private final class Watchdog: Sendable {
  private struct Watch {
    var note: String
    var deadline: ContinuousClock.Instant
  }

  private let watch = Mutex<Watch?>(nil)

  func begin(_ note: String, seconds: Double) {
    watch.withLock { $0 = Watch(note: note, deadline: .now + .seconds(seconds)) }
  }

  func end() { watch.withLock { $0 = nil } }

  func start() {
    Thread.detachNewThread { [self] in
      while true {
        Thread.sleep(forTimeInterval: 0.2)
        let late = watch.withLock { watch in
          watch.flatMap { $0.deadline < .now ? $0.note : nil }
        }
        if let late {
          print("hangs: \(late)")
          fflush(nil)
          _exit(1)
        }
      }
    }
  }
}
