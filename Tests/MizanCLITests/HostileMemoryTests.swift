import Foundation
import Glibc
import TestSupport
import Testing

/// A file built to exhaust or mislead a reader, written piece by piece.
struct HostileFile: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let head: String
  var filler = ""
  var repeats = 0
  let reason: String
}

private let start = """
  <?xml version="1.0" encoding="UTF-8"?>
  <tmx version="1.4"><header creationtool="t" creationtoolversion="1" segtype="sentence" o-tmf="t" \
  adminlang="en" srclang="en" datatype="plaintext"/><body>
  """
private let segment = start + "<tu><tuv xml:lang=\"ar\"><seg>"
private let laughs = (1...12).map { level in
  "<!ENTITY e\(level) \"\(String(repeating: "&e\(level - 1);", count: 10))\">"
}.joined()
private let nested = (1...30).map { level in
  "<!ENTITY % p\(level) \"%p\(level - 1);%p\(level - 1);\">"
}.joined()

private let files = [
  HostileFile(
    testDescription: "a segment of 100 MB", head: segment,
    filler: String(repeating: "نص ", count: 20_000), repeats: 1_000,
    reason: "a segment of more than 4 MiB"),
  HostileFile(
    testDescription: "a million elements inside one another", head: segment,
    filler: String(repeating: "<hi>", count: 1_000), repeats: 1_000,
    reason: "more than 256 elements inside one another"),
  HostileFile(
    testDescription: "an attribute of 100 MB", head: start + "<tu tuid=\"",
    filler: String(repeating: "a", count: 100_000), repeats: 1_000,
    reason: "a tag or comment of more than 4 MiB"),
  HostileFile(
    testDescription: "a comment of 100 MB", head: start + "<!--",
    filler: String(repeating: "a", count: 100_000), repeats: 1_000,
    reason: "a tag or comment of more than 4 MiB"),
  HostileFile(
    testDescription: "a million attributes", head: start + "<tu",
    filler: (0..<1000).map { " a\($0)=\"\"" }.joined(), repeats: 1_000,
    reason: "a tag or comment of more than 4 MiB"),
  HostileFile(
    testDescription: "a unit of 100 MB", head: start + "<tu>",
    filler: String(repeating: "<prop type=\"x\">abcdefgh</prop>", count: 4_000), repeats: 1_000,
    reason: "a unit of more than 16 MiB"),
  HostileFile(
    testDescription: "a billion laughs",
    head: "<!DOCTYPE tmx [<!ENTITY e0 \"ha\">\(laughs)]>" + segment + "&e12;",
    reason: "declarations inside the DOCTYPE"),
  HostileFile(
    testDescription: "parameter entities 30 deep",
    head: "<!DOCTYPE tmx [<!ENTITY % p0 \"x\">\(nested)%p30;]>" + segment,
    reason: "declarations inside the DOCTYPE"),
  HostileFile(
    testDescription: "one long entity used often",
    head: "<!DOCTYPE tmx [<!ENTITY a \"\(String(repeating: "a", count: 80_000))\">]>" + segment,
    filler: String(repeating: "&a;", count: 10_000), repeats: 3,
    reason: "declarations inside the DOCTYPE"),
  HostileFile(
    testDescription: "an entity that is a file",
    head: "<!DOCTYPE tmx [<!ENTITY a SYSTEM \"/etc/passwd\">]>" + segment + "&a;",
    reason: "declarations inside the DOCTYPE"),
  HostileFile(
    testDescription: "an entity over http",
    head: "<!DOCTYPE tmx [<!ENTITY a SYSTEM \"http://127.0.0.1:9/a\">]>" + segment + "&a;",
    reason: "declarations inside the DOCTYPE"),
]

extension HostileFile {
  fileprivate func write(to url: URL) throws {
    try Data(head.utf8).write(to: url)
    let file = try FileHandle(forWritingTo: url)
    try file.seekToEnd()
    let piece = Data(filler.utf8)
    for _ in 0..<repeats { try file.write(contentsOf: piece) }
    try file.close()
  }
}

/// CPU seconds that a refusal may take: one, and in a build without optimisation ten times as much.
#if DEBUG
  private let allowance = 10.0
#else
  private let allowance = 1.0
#endif

/// Time and memory of a file of one unit are what the program itself takes.
private func costOfNothing(in folder: URL) throws -> ChildProcess.End {
  let path = folder.appending(path: "small.tmx").path
  try Data((segment + "نعم</seg></tuv></tu></body></tmx>").utf8).write(to: URL(filePath: path))
  let run = try Tool.run(["verify", path])
  #expect(run.status == 0)
  return run.end
}

@Suite(.serialized) struct HostileMemoryTests {
  @Test(arguments: files)
  func isRefusedInASecondAndLittleMemory(_ test: HostileFile) throws {
    try withTemporaryFolder { folder in
      let base = try costOfNothing(in: folder)
      let path = folder.appending(path: "hostile.tmx").path
      try test.write(to: URL(filePath: path))
      let run = try Tool.run(["verify", path])
      let cost = run.end
      #expect(run.status == 1)
      #expect(run.errors.contains(test.reason), "\(run.errors.prefix(300))")
      // What the file adds to an empty run.
      #expect(
        cost.seconds - base.seconds < allowance, "\(cost.seconds) s, an empty run \(base.seconds) s"
      )
      #expect(
        cost.peak - base.peak < 64 << 20,
        "\(cost.peak >> 20) MB, an empty run \(base.peak >> 20) MB")
    }
  }

  private static let strace = ["/usr/bin/strace", "/bin/strace"].first {
    guard FileManager.default.isExecutableFile(atPath: $0) else { return false }
    return (try? Tool.run(["-o", "/dev/null", "/bin/true"], program: $0).status) == 0
  }

  /// Files that a run opens and addresses it connects to, by strace.
  private func calls(_ path: String, _ strace: String, in folder: URL) throws -> Set<String> {
    let trace = folder.appending(path: "trace").path
    _ = try Tool.run(
      [
        "-f", "-qq", "-e", "trace=open,openat,openat2,socket,connect,execve", "-o", trace,
        Tool.executable.path, "verify", path,
      ], program: strace)
    let lines = try String(contentsOfFile: trace, encoding: .utf8).split(separator: "\n")
    return Set(
      lines.filter { !$0.contains("ENOENT") }.compactMap { line in
        let call = line.drop { $0.isNumber || $0 == " " }
        guard let open = call.firstIndex(of: "(") else { return nil }
        let name = call[..<open]
        let argument = call[open...].split(separator: "\"").dropFirst().first ?? call
        return "\(name) \(argument.replacing(path, with: "FILE"))"
      })
  }

  @Test(
    .enabled(if: strace != nil, "needs strace that may trace processes"),
    arguments: files.filter { $0.repeats <= 3 })
  func opensNothingThatAHarmlessFileDoesNot(_ test: HostileFile) throws {
    let strace = try #require(Self.strace)
    try withTemporaryFolder { folder in
      _ = try costOfNothing(in: folder)
      let path = folder.appending(path: "hostile.tmx").path
      try test.write(to: URL(filePath: path))
      let harmless = try calls(folder.appending(path: "small.tmx").path, strace, in: folder)
      let hostile = try calls(path, strace, in: folder)
      #expect(harmless.contains("openat FILE"))
      #expect(hostile.subtracting(harmless).isEmpty)
      #expect(!hostile.contains { $0.hasPrefix("socket") || $0.hasPrefix("connect") })
    }
  }
}
