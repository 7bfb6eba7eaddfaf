import Foundation
import Glibc
import TMX
import TestSupport
import Testing

/// Real faults of a real file system, and what the tool says about them.
@Suite(.serialized) struct WriteFaultTests {
  private static let setpriv = ["/usr/bin/setpriv", "/bin/setpriv"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }
  private static let canBeDenied =
    geteuid() != 0
    || setpriv.map { program in
      (try? Tool.run(Self.withoutOverride + ["/bin/true"], program: program).status) == 0
    } == true

  /// Root may write everywhere; without this capability permissions hold for it too.
  private static let withoutOverride = [
    "--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-dac_override,-dac_read_search",
  ]

  private func denied(_ arguments: [String]) throws -> Tool.Run {
    guard geteuid() == 0, let setpriv = Self.setpriv else { return try Tool.run(arguments) }
    return try Tool.run(
      Self.withoutOverride + [Tool.executable.path] + arguments, program: setpriv)
  }

  private func withProject(_ body: (URL) throws -> Void) throws {
    try withTemporaryFolder { folder in
      try FileManager.default.createDirectory(
        at: folder.appending(path: "tmx"), withIntermediateDirectories: true)
      let unit = TranslationUnit(
        attributes: ["tuid": "d1:01"], variants: [Variant("en", "He left."), Variant("ar", "رحل.")])
      try TMXDocument(header: Header(source: "en", toolVersion: "1"), units: [unit])
        .write(to: folder.appending(path: "tmx/news.tmx").path)
      let decided = try Tool.run([
        "decide", "d1:01", "--correct", "غادر.", "--project", folder.path, "--reviewer", "salma",
      ])
      #expect(decided.status == 0)
      try body(folder)
    }
  }

  @Test(.enabled(if: canBeDenied, "needs a user who is not root, or setpriv"))
  func aReadOnlyMemoryFolderKeepsTheDecision() throws {
    try withProject { folder in
      let tmx = folder.appending(path: "tmx").path
      let before = try Data(contentsOf: folder.appending(path: "tmx/news.tmx"))
      chmod(tmx, 0o555)
      let run = try denied(["apply", "--project", folder.path])
      chmod(tmx, 0o755)
      #expect(run.status == 1)
      #expect(
        run.errors
          == "Error: journal saved, memory not written: \(tmx)/news.tmx: Permission denied; run 'mizan apply' "
          + "when it is writable\n")
      #expect(try Data(contentsOf: folder.appending(path: "tmx/news.tmx")) == before)
      #expect(try Tool.run(["apply", "--project", folder.path]).status == 0)
      #expect(try Tool.run(["verify", "--project", folder.path]).status == 0)
    }
  }

  @Test(.enabled(if: canBeDenied, "needs a user who is not root, or setpriv"))
  func aReadOnlyJournalSaysThatNothingIsSaved() throws {
    try withProject { folder in
      let journals = folder.appending(path: "reviews/salma").path
      let file = try #require(FileManager.default.contentsOfDirectory(atPath: journals).first)
      let before = try Data(contentsOf: URL(filePath: "\(journals)/\(file)"))
      chmod("\(journals)/\(file)", 0o444)
      let run = try denied([
        "decide", "d1:01", "--approve", "--project", folder.path, "--reviewer", "salma",
      ])
      chmod("\(journals)/\(file)", 0o644)
      #expect(run.status == 1)
      #expect(run.output.isEmpty)
      #expect(run.errors.contains("\(journals)/\(file): cannot be opened: Permission denied"))
      #expect(run.errors.contains("nothing was saved now"))
      #expect(try Data(contentsOf: URL(filePath: "\(journals)/\(file)")) == before)
    }
  }

  /// A limit on the size of files stops a write in its middle, as a full disk does.
  private static let prlimit = ["/usr/bin/prlimit", "/bin/prlimit"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  @Test(.enabled(if: prlimit != nil, "needs prlimit"))
  func aWriteThatStopsInTheMiddleLeavesTheJournalWhole() throws {
    try withProject { folder in
      let journals = folder.appending(path: "reviews/salma").path
      let file = try #require(FileManager.default.contentsOfDirectory(atPath: journals).first)
      let path = "\(journals)/\(file)"
      let before = try Data(contentsOf: URL(filePath: path))
      let run = try Tool.run(
        [
          "--fsize=\(before.count + 100)", Tool.executable.path, "decide", "d1:01", "--approve",
          "--project", folder.path, "--reviewer", "salma",
        ], program: Self.prlimit)
      #expect(run.status == 1)
      #expect(run.output.isEmpty)
      #expect(
        run.errors
          == "Error: \(path): 1 decision is not saved: File too large; everything acknowledged before is safe; "
          + "make room and send them again\n")
      #expect(try Data(contentsOf: URL(filePath: path)) == before)
      #expect(try Tool.run(["verify", "--project", folder.path]).errors.contains("mizan apply"))
    }
  }
}
