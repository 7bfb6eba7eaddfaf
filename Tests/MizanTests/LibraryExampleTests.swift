import Foundation
import Mizan
import TMX  // only because this package asks for MemberImportVisibility; a user's does not by default
import TestSupport
import Testing

/// README.md shows how the library is used; this is that code, compiled and run.
struct LibraryExampleTests {
  private func example() async throws -> Alignment {
    // <example>
    let persian = "بندر تازه روز دوشنبه گشایش یافت. ساخت آن پنج سال طول کشید."
    let arabic = "افتتح الميناء الجديد يوم الاثنين. واستغرق بناؤه خمس سنوات."
    let aligner = try Aligner(encoder: nil)
    let alignment = try await aligner.align(persian, arabic, from: "fa", to: "ar")
    for bead in alignment.beads { print(alignment.jsonLine(of: bead)) }
    // </example>
    return alignment
  }

  @Test func alignsTwoStrings() async throws {
    let alignment = try await example()
    #expect(alignment.beads.map(\.type) == ["1-1", "1-1"])
  }

  @Test func theReadmeShowsThisCode() throws {
    let readme = SharedData.repository.appending(path: "README.md")
    guard let text = try? String(contentsOf: readme, encoding: .utf8) else {
      return  // not written yet
    }
    let block = try #require(
      part(of: text, from: "<!-- library example -->\n", to: "<!-- /library example -->"),
      "README.md has no <!-- library example --> … <!-- /library example -->")
    let source = try String(contentsOf: URL(filePath: #filePath), encoding: .utf8)
    let body = try #require(part(of: source, from: "// <example>\n", to: "    // </example>"))
    let code = body.split(separator: "\n").map { $0.dropFirst(4) + "\n" }.joined()
    #expect(block == "```swift\nimport Mizan\n\n\(code)```\n")
  }

  private func part(of text: String, from opening: String, to closing: String) -> String? {
    guard let start = text.firstRange(of: opening)?.upperBound,
      let end = text[start...].firstRange(of: closing)?.lowerBound
    else { return nil }
    return String(text[start..<end])
  }
}
