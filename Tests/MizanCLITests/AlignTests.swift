import Foundation
import TMX
import TestSupport
import Testing

struct AlignTests {
  @Test func writesAMemoryAndASummary() throws {
    try withSamplePair { pair in
      let run = try pair.align()
      #expect(run.status == 0 && run.errors == noEncoder)
      let lines = run.output.split(separator: "\n")
      #expect(lines[0] == "tmx/port.tmx: 3 beads from 3 fa and 3 ar sentences")
      #expect(lines[1] == "  types       1-1 3")
      #expect(lines[2].hasSuffix("of 3 pairs are safe to approve unread (99 % right)"))
      #expect(lines[3].hasPrefix("  flagged     "))
      #expect(
        lines[3].hasSuffix(
          "of 3 units, 0 of them major or worse; 'mizan score tmx/port.tmx' says why"))
      let memory = try TMXDocument(path: pair.folder.appending(path: "tmx/port.tmx").path)
      #expect(
        memory.units.map { $0.variants.map(\.language.text) }
          == Array(repeating: ["fa", "ar"], count: 3))
      #expect(
        memory.units.map { $0.variants[1].text + "\n" }.joined() == SamplePair.arabic)
      #expect(
        memory.units.allSatisfy { unit in unit.properties.contains { $0.type == "x-mizan:score" } })
      #expect(try pair.names(in: "tmx") == ["port.tmx"])

      // The same input gives the same bytes, whenever and wherever they go.
      let again = try pair.align("-o", "-")
      #expect(try again.output == pair.read("tmx/port.tmx"))
    }
  }

  @Test func printsBeadsAsJSONLines() throws {
    try withSamplePair { pair in
      let run = try pair.align("--format", "jsonl")
      #expect(run.status == 0)
      struct Line: Decodable {
        var source, target: [String]
        var confidence: Double
        var type: String
      }
      let beads = try run.output.split(separator: "\n").map {
        try JSONDecoder().decode(Line.self, from: Data($0.utf8))
      }
      #expect(beads.map(\.type) == ["1-1", "1-1", "1-1"])
      #expect(beads.flatMap(\.source).map { $0 + "\n" }.joined() == SamplePair.persian)
      #expect(beads.flatMap(\.target).map { $0 + "\n" }.joined() == SamplePair.arabic)
      #expect(beads.allSatisfy { (0...1).contains($0.confidence) })
      #expect(run.output.hasPrefix(#"{"source":["بندر"#))
      #expect(try pair.names() == ["port.ar.txt", "port.fa.txt"])

      #expect(try pair.align("--format", "jsonl", "-o", "out.jsonl").output.isEmpty)
      #expect(try pair.read("out.jsonl") == run.output)
    }
  }

  @Test func printsBeadsAsTable() throws {
    try withSamplePair { pair in
      let run = try pair.align("--format", "tsv")
      let rows = run.output.split(separator: "\n").map { $0.components(separatedBy: "\t") }
      #expect(rows.map(\.count) == [4, 4, 4])
      #expect(rows.map { $0[0] + "\n" }.joined() == SamplePair.persian)
      #expect(rows.map { $0[3] } == ["1-1", "1-1", "1-1"])
    }
  }

  @Test func showsBothTextsSideBySide() throws {
    try withSamplePair { pair in
      try pair.write("The new port opened: \"A & B < C\".\n", to: "port.en.txt")
      let run = try pair.align("--format", "html", "--from", "en", source: "port.en.txt")
      let page = run.output
      #expect(page.hasPrefix("<!doctype html>\n<html lang=\"en\" dir=\"ltr\">"))
      #expect(page.contains("<td lang=\"ar\" dir=\"rtl\"><p>افتتح الميناء"))
      #expect(page.contains("<td lang=\"en\" dir=\"ltr\"><p>The new port"))
      #expect(page.contains("&quot;A &amp; B &lt; C&quot;."))
      // Nothing is fetched and nothing runs.
      for part in ["http:", "https:", "src=", "href=", "url(", "@import", "<script", "<link"] {
        #expect(!page.contains(part), "\(part)")
      }
      #expect(page.firstMatch(of: /<[^>]* on[a-z]+=/) == nil)
      // Every cell is closed and every row has three.
      let rows = page.components(separatedBy: "<tr ").dropFirst()
      #expect(!rows.isEmpty && rows.allSatisfy { $0.components(separatedBy: "<td").count == 4 })
    }
  }

  @Test func presegmentedLinesStayAsTheyAre() throws {
    try withSamplePair { pair in
      // Lines of one width without stops look like wrapped text, and these begin like items of a list.
      let source = (1...6).map { "- سطر شماره \($0) از متن بندر، و ادامه دارد. نه" }
      let target = (1...6).map { "1. السطر رقم \($0) من نص الميناء، وله تتمة. لا" }
      try pair.write(source.joined(separator: "\n") + "\n\n", to: "port.fa.txt")
      try pair.write(target.joined(separator: "\r\n"), to: "port.ar.txt")
      let run = try pair.align("--presegmented", "--format", "tsv", "--from", "fa", "--to", "ar")
      let rows = run.output.split(separator: "\n").map { $0.components(separatedBy: "\t") }
      #expect(rows.map { $0[0] } == source)
      #expect(rows.map { $0[1] } == target)
    }
  }

  @Test func leavesOutDoubtfulBeads() throws {
    try withSamplePair { pair in
      try pair.write(SamplePair.arabic + "اشترك الآن في نشرتنا البريدية.\n", to: "port.ar.txt")
      let all = try pair.align("--format", "tsv").output.split(separator: "\n")
      let confidences = try all.map { try #require(Double($0.components(separatedBy: "\t")[2])) }
      let limit = try #require(confidences.max())
      let sure = try pair.align("--format", "tsv", "--min-confidence", "\(limit - 0.00005)")
      #expect(sure.output.split(separator: "\n").count == confidences.count { $0 == limit })
      #expect(confidences.contains { $0 < limit })
    }
  }

  @Test func explainsABead() throws {
    try withSamplePair { pair in
      let run = try pair.align("--explain", "2")
      #expect(run.status == 0)
      let lines = run.output.components(separatedBy: "\n")
      #expect(lines[0].hasPrefix("bead 2, 1-1, posterior 0."))
      #expect(
        lines[1] == "  source  مریم صالحی، مدیر بندر، گفت که ظرفیت آن سالانه ۱٫۵ میلیون تن است.")
      #expect(lines.contains { $0.hasSuffix("sum, in nats") })
      #expect(lines.contains { $0.hasPrefix("rival 1, ") })
      #expect(run.output.hasSuffix("nats\n"))
      let none = try pair.align("--explain", "9")
      #expect(none.status == 1)
      #expect(
        none.errors == noEncoder + "Error: there is no bead 9; the alignment has beads 1 to 3\n")
    }
  }

  @Test func takesBreakRulesOfTheUsersOwn() throws {
    try withSamplePair { pair in
      try pair.write(
        """
        <srx version="2.0"><header cascade="yes"/><body><languagerules><languagerule languagerulename="a">
        <rule break="yes"><beforebreak>[،]</beforebreak><afterbreak>\\s</afterbreak></rule>
        </languagerule></languagerules><maprules><languagemap languagepattern=".*" languagerulename="a"/></maprules>
        </body></srx>
        """, to: "my.srx")
      let run = try pair.align("--srx", "my.srx", "--format", "tsv", "--presegmented")
      #expect(run.output.split(separator: "\n").count == 3)
      let cut = try pair.align("--srx", "my.srx", "--format", "jsonl")
      #expect(
        cut.output.contains(#""مریم صالحی،""#) && cut.output.contains(#""وقالت مريم صالحي،""#))
    }
  }

  @Test func takesTheOriginalFromStandardInput() throws {
    try withSamplePair { pair in
      let run = try pair.align(source: "-", input: SamplePair.persian)
      #expect(run.output.hasPrefix("tmx/article.tmx: 3 beads"))
    }
  }
}

struct BatchTests {
  /// Names and contents of a batch's results.
  private func results(_ pair: SamplePair, jobs: Int) throws -> [String: String] {
    let out = pair.folder.appending(path: "out-\(jobs)")
    try FileManager.default.createDirectory(at: out, withIntermediateDirectories: true)
    let manifest = (0..<5).map { "p\($0).fa.txt\tp\($0).ar.txt\tout-\(jobs)/p\($0).jsonl\n" }
      .joined()
    try pair.write("# pairs\n\n" + manifest, to: "pairs.tsv")
    let run = try Tool.run(
      [
        "align", "--batch", "pairs.tsv", "--jobs", "\(jobs)", "--format", "jsonl", "--encoder",
        "none",
      ], in: pair.folder)
    #expect(run.status == 0 && run.errors == noEncoder)
    return try pair.names(in: "out-\(jobs)").reduce(into: [:]) {
      $0[$1] = try pair.read("out-\(jobs)/\($1)")
    }
  }

  @Test func theNumberOfJobsChangesNothing() throws {
    try withSamplePair { pair in
      for number in 0..<5 {
        // Pairs of different size, so that they end out of order.
        let count = number == 0 ? 12 : 1
        try pair.write(
          String(repeating: SamplePair.persian, count: count), to: "p\(number).fa.txt")
        try pair.write(
          String(repeating: SamplePair.arabic, count: count), to: "p\(number).ar.txt")
      }
      let one = try results(pair, jobs: 1)
      #expect(one.count == 5 && one.values.allSatisfy { !$0.isEmpty })
      #expect(try results(pair, jobs: 2) == one)
      #expect(try results(pair, jobs: 8) == one)
    }
  }

  @Test func aPairThatFailsDoesNotStopTheOthers() throws {
    try withSamplePair { pair in
      try pair.write(
        "port.fa.txt\tmissing.txt\ta.tsv\nport.fa.txt\tport.ar.txt\tb.tsv\n", to: "pairs.tsv")
      let run = try Tool.run(
        ["align", "--batch", "pairs.tsv", "--format", "tsv", "--encoder", "none"], in: pair.folder)
      #expect(run.status == 1)
      #expect(
        run.errors == noEncoder + """
          mizan: pairs.tsv:1: missing.txt: no such file; check the path
          Error: 1 of 2 pairs failed; the others are written

          """)
      #expect(try pair.names() == ["b.tsv", "pairs.tsv", "port.ar.txt", "port.fa.txt"])
    }
  }

  struct ManifestCase: CustomTestStringConvertible {
    let testDescription: String
    let manifest: String
    let message: String
  }

  @Test(arguments: [
    ManifestCase(
      testDescription: "a line of one field", manifest: "a.txt\tb.txt\na.txt\n",
      message: "pairs.tsv:2: a line holds SOURCE, TARGET and perhaps OUTPUT, separated by tabs"),
    ManifestCase(
      testDescription: "no pair", manifest: "# nothing yet\n",
      message: "pairs.tsv: the manifest names no pair"),
    ManifestCase(
      testDescription: "two sources of one name",
      manifest: "a/news.fa.txt\ta/news.ar.txt\nb/news.fa.txt\tb/news.ar.txt\n",
      message: "pairs.tsv:2: line 1 writes 'news' too; name another OUTPUT in the third column"),
  ])
  func aManifestThatCannotBeMeant(_ test: ManifestCase) throws {
    try withSamplePair { pair in
      try pair.write(test.manifest, to: "pairs.tsv")
      let run = try Tool.run(
        ["align", "--batch", "pairs.tsv", "--encoder", "none"], in: pair.folder)
      #expect(run.status == 1)
      #expect(run.errors == "Error: \(test.message)\n")
    }
  }
}
