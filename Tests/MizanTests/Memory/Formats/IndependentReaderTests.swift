import Foundation
import TMX
import TestSupport
import Testing

@testable import Mizan

/// translate-toolkit, a reader that is not ours: `pip install translate-toolkit lxml`.
private enum Toolkit {
  static let isInstalled = (try? run("import translate.storage.tmx, lxml")).flatMap { $0 } != nil

  /// Runs a Python program and returns its output; nil if it fails.
  static func run(_ program: String, _ arguments: String...) throws -> String? {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "-c", program] + arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return process.terminationStatus == 0 ? text : nil
  }

  static let listing = """
    import json, sys
    from translate.storage import tmx
    store = tmx.tmxfile.parsefile(sys.argv[1])
    print(json.dumps([[unit.source, unit.target] for unit in store.units]))
    """
}

@Test(
  .enabled(if: Toolkit.isInstalled, "needs python3 with translate-toolkit and lxml"),
  arguments: ["bidi-controls", "bitextor", "fa-zwnj", "level2-inline", "memoq", "trados-studio"])
func translateToolkitReadsTheSameText(_ name: String) throws {
  try withTemporaryFolder { folder in
    let sample = SharedData.repository.appending(path: "Tests/TMXTests/Fixtures/\(name).tmx").path
    let path = folder.appending(path: "export.tmx").path
    let conversion = Conversion(from: .tmx, to: .tmx, options: ExportOptions(level: .plain))
    _ = try conversion.run(input: sample, output: path)
    let output = try #require(try Toolkit.run(Toolkit.listing, path))
    let read = try JSONDecoder().decode([[String]].self, from: Data(output.utf8))
    let written = try TMXDocument(path: sample).units.map { $0.variants.map(\.text) }
    #expect(
      read.map { $0.map { Array($0.unicodeScalars) } }
        == written.map { $0.map { Array($0.unicodeScalars) } })
  }
}
