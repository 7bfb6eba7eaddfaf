import Foundation
import TestSupport
import Testing

@Suite struct SegmentTests {
  @Test func printsOneSentenceALine() throws {
    let run = try Tool.run(["segment", "-", "--lang", "ar"], input: "وصل د. أحمد. ثم غادر.\n")
    #expect(run.output == "وصل د. أحمد.\nثم غادر.\n")
    #expect(run.status == 0)
  }

  @Test func printsJSONLines() throws {
    let run = try Tool.run(
      ["segment", "-", "--format", "jsonl", "--lang", "en"], input: "Yés. No.\n")
    #expect(
      run.output == """
        {"block":0,"end":4,"kind":"paragraph","start":0,"text":"Yés."}
        {"block":0,"end":8,"kind":"paragraph","start":5,"text":"No."}

        """)
  }

  @Test func takesRulesOfTheUsersOwn() throws {
    try withTemporaryFolder { folder in
      let rules = folder.appending(path: "my.srx")
      try Data(
        """
        <srx version="2.0"><header cascade="yes"/><body><languagerules><languagerule languagerulename="a">
        <rule break="yes"><beforebreak>;</beforebreak><afterbreak>\\s</afterbreak></rule>
        </languagerule></languagerules><maprules><languagemap languagepattern=".*" languagerulename="a"/></maprules>
        </body></srx>
        """.utf8
      ).write(to: rules)
      let run = try Tool.run(
        ["segment", "-", "--lang", "en", "--srx", rules.path], input: "a; b. c\n")
      #expect(run.output == "a;\nb. c\n")
    }
  }

  @Test func saysWhatIsWrongAndFails() throws {
    let run = try Tool.run(["segment", "/nowhere/a.txt"])
    #expect(run.output.isEmpty)
    #expect(run.errors == "Error: /nowhere/a.txt: no such file; check the path\n")
    #expect(run.status == 1)
  }

  @Test func reportsAGuess() throws {
    let bytes: [UInt8] = [0xE6, 0xD5, 0xE1, 0x20, 0xC7, 0xE1, 0xE6, 0xDD, 0xCF, 0x2E]
    let run = try Tool.run(["segment", "-", "--lang", "ar"], input: Data(bytes))
    #expect(run.output == "وصل الوفد.\n")
    #expect(
      run.errors
        == "mizan: standard input: not UTF-8, and no encoding is declared; read as windows-1256 (--encoding names another)\n"
    )
  }

  @Test func anUnknownOptionIsWrongUsage() throws {
    #expect(try Tool.run(["segment", "-", "--colour"]).status == 64)
  }
}
