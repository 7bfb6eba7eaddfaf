import Foundation
import TestSupport
import Testing

private func mizan(_ arguments: [String], input: String = "") throws -> Tool.Run {
  try Tool.run(arguments, input: input)
}

private func sample(_ name: String) -> String {
  SharedData.repository.appending(path: "Tests/TMXTests/Fixtures/\(name).tmx").path
}

@Test func convertSaysWhatItLeftOut() throws {
  let result = try mizan(["convert", sample("bitextor"), "-", "--to", "tsv"])
  #expect(result.status == 0)
  #expect(
    result.output == "tuid\ten\tar\tnote\n421311448\tHello world\tمرحبًا بالعالم\t\n")
  #expect(
    result.errors == """
      properties left out: 9
      attributes left out: 1
      units: 1 read, 1 written to standard output

      """)
}

@Test func convertReadsStandardInput() throws {
  let result = try Tool.shell(
    "printf 'بله\\tنعم\\n' | \"$mizan\" convert - - --from tsv --to jsonl --source-lang fa --target-lang ar | cat"
  )
  #expect(result.status == 0)
  #expect(
    result.output == #"{"source_lang":"fa","source":"بله","target_lang":"ar","target":"نعم"}"#
      + "\n")
}

struct UsageCase: CustomTestStringConvertible {
  let testDescription: String
  let arguments: [String]
  let message: String
}

@Test(arguments: [
  UsageCase(
    testDescription: "no format", arguments: ["a.txt", "b.tmx"],
    message: "'a.txt' does not tell the format: give --from (tmx, tsv, jsonl, xliff, moses)"),
  UsageCase(
    testDescription: "pairs to standard output",
    arguments: ["a.tmx", "-", "--to", "tmx", "--pairs"],
    message: "--pairs needs a file name, not -"),
  UsageCase(
    testDescription: "Moses to standard output", arguments: ["a.tmx", "-", "--to", "moses"],
    message: "Moses is two files and needs a name, not -"),
])
func wrongUsageOfConvert(_ test: UsageCase) throws {
  let result = try mizan(["convert"] + test.arguments)
  #expect(result.status == 64)
  #expect(result.errors.hasPrefix("Error: \(test.message)\n"))
}

@Test func verifyTellsWhatAMemoryHolds() throws {
  let path = sample("all-attributes")
  let result = try mizan(["verify", path])
  #expect(result.status == 0)
  #expect(
    result.output == """
      \(path): TMX 1.4, UTF-8, level 1
      units: 1; variants: ar 1, en 1
      notes: 2; properties: 4

      """)
}

@Test func verifySpeaksJSONToo() throws {
  let path = sample("all-attributes")
  let result = try mizan(["verify", path, "--format", "json"])
  #expect(
    result.output == """
      {"file":"\(path)","version":"1.4","encoding":"UTF-8","level":1,"units":1,"languages":[{"tag":"ar",\
      "variants":1},{"tag":"en","variants":1}],"notes":2,"properties":4,"codes":0,"warnings":[]}

      """)
}

@Test func verifyNamesLineAndReason() throws {
  try withTemporaryFolder { folder in
    let path = folder.appending(path: "memory.tmx").path
    let text = try String(contentsOfFile: sample("level1-en-ar"), encoding: .utf8)
    try String(text.prefix(400)).write(toFile: path, atomically: false, encoding: .utf8)
    let result = try mizan(["verify", path])
    #expect(result.status == 1 && result.output.isEmpty)
    #expect(
      result.errors
        == "Error: \(path):7:44: the file ends inside <seg> in <tuv> in <tu> in <body> in <tmx> (in "
        + "unit 2, after 1 complete unit); it was cut off: copy or export it again\n")
  }
}

@Test func strictVerifyFailsOnTheFirstOddity() throws {
  let path = sample("windows-1256")
  let result = try mizan(["verify", "--strict", path])
  #expect(result.status == 1)
  #expect(
    result.errors
      == "Error: \(path):1:1: encoding: windows-1256, which TMX does not provide for (an error "
      + "because of --strict)\n")
}
