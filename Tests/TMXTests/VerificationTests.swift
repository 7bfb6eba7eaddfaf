import Testing

@testable import TMX

private func verify(_ text: String, strict: Bool = false) throws -> TMXVerification {
  var reader = try TMXReader(bytes: Array(text.utf8), named: "memory.tmx")
  return try TMXVerification(&reader, strict: strict)
}

private func memory(_ body: String) -> String {
  """
  <tmx version="1.4"><header creationtool="t" creationtoolversion="1" segtype="sentence" o-tmf="t" \
  adminlang="en" srclang="en" datatype="plaintext"/><body>
  \(body)
  </body></tmx>
  """
}

private func pair(_ source: String, _ target: String, attributes: String = "") -> String {
  "<tu\(attributes)><tuv xml:lang=\"en\"><seg>\(source)</seg></tuv>"
    + "<tuv xml:lang=\"ar\"><seg>\(target)</seg></tuv></tu>"
}

struct CheckCase: CustomTestStringConvertible {
  let testDescription: String
  let body: String
  let warnings: [String]
}

@Test(arguments: [
  CheckCase(testDescription: "nothing is odd", body: pair("Yes", "نعم"), warnings: []),
  CheckCase(
    testDescription: "a date of another shape",
    body: pair("Yes", "نعم", attributes: " changedate=\"2024-01-15T10:15:30Z\""),
    warnings: ["line 2: date that is not YYYYMMDDThhmmssZ: 2024-01-15T10:15:30Z"]),
  CheckCase(
    testDescription: "a date with Arabic digits",
    body: pair("Yes", "نعم", attributes: " changedate=\"٢٠٢٤٠١١٥T101530Z\""),
    warnings: ["line 2: date that is not YYYYMMDDThhmmssZ: ٢٠٢٤٠١١٥T101530Z"]),
  CheckCase(
    testDescription: "a right date and count",
    body: pair("Yes", "نعم", attributes: " changedate=\"20240115T101530Z\" usagecount=\"7\""),
    warnings: []),
  CheckCase(
    testDescription: "a count in words",
    body: pair("Yes", "نعم", attributes: " usagecount=\"many\""),
    warnings: ["line 2: usagecount that is not a number: many"]),
  CheckCase(
    testDescription: "an id that comes twice",
    body: pair("Yes", "نعم", attributes: " tuid=\"1\"") + "\n"
      + pair("No", "لا", attributes: " tuid=\"1\""),
    warnings: ["line 3: tuid that occurred before: 1"]),
  CheckCase(
    testDescription: "no source",
    body:
      "<tu><tuv xml:lang=\"fa\"><seg>بله</seg></tuv><tuv xml:lang=\"ar\"><seg>نعم</seg></tuv></tu>",
    warnings: ["line 2: no variant in the source language: en"]),
  CheckCase(
    testDescription: "one variant", body: "<tu><tuv xml:lang=\"en\"><seg>Yes</seg></tuv></tu>",
    warnings: ["line 2: unit with one variant only"]),
  CheckCase(
    testDescription: "one language twice",
    body: "<tu><tuv xml:lang=\"en\"><seg>a</seg></tuv><tuv xml:lang=\"EN\"><seg>b</seg></tuv></tu>",
    warnings: ["line 2: two variants in one language; several programs keep the last"]),
  CheckCase(
    testDescription: "an underscore",
    body:
      "<tu><tuv xml:lang=\"en_US\"><seg>a</seg></tuv><tuv xml:lang=\"ar\"><seg>ب</seg></tuv></tu>",
    warnings: ["line 2: language tag with an underscore, which some programs refuse: en_US"]),
  CheckCase(
    testDescription: "an empty segment", body: pair("Yes", ""), warnings: ["line 2: empty segment"]),
  CheckCase(
    testDescription: "a blank at the end", body: pair("Yes ", "نعم"),
    warnings: ["line 2: segment that begins or ends with white space"]),
  CheckCase(
    testDescription: "an isolate left open", body: pair("Yes", "\u{2067}نعم"),
    warnings: ["line 2: direction controls that are not closed in their segment"]),
  CheckCase(
    testDescription: "closed isolates and single marks",
    body: pair("Yes", "\u{2067}نعم\u{2069}\u{200F} \u{202B}ب\u{202C}"), warnings: []),
  CheckCase(
    testDescription: "an opening code alone", body: pair("<bpt i=\"1\"/>Yes", "نعم"),
    warnings: ["line 2: code without its partner; OmegaT drops the whole segment: bpt i='1'"]),
  CheckCase(
    testDescription: "a closing code alone", body: pair("Yes<ept i=\"1\"/>", "نعم"),
    warnings: ["line 2: code without its partner; OmegaT drops the whole segment: ept i='1'"]),
  CheckCase(
    testDescription: "pairs that overlap",
    body: pair("<bpt i=\"1\"/><bpt i=\"2\"/>a<ept i=\"1\"/>b<ept i=\"2\"/>", "نعم"), warnings: []),
  CheckCase(
    testDescription: "a number used twice",
    body: pair("<bpt i=\"1\"/>a<ept i=\"1\"/><bpt i=\"1\"/>b<ept i=\"1\"/>", "نعم"),
    warnings: ["line 2: two pairs of codes with one number: i='1'"]),
])
func findsWhatADTDCannot(_ test: CheckCase) throws {
  #expect(try verify(memory(test.body)).warnings.map(\.description) == test.warnings)
  if test.warnings.isEmpty {
    #expect(throws: Never.self) { try verify(memory(test.body), strict: true) }
  } else {
    #expect(throws: TMXError.self) { try verify(memory(test.body), strict: true) }
  }
}

@Test func countsWhatAMemoryHolds() throws {
  var reader = try TMXReader(bytes: sample("level2-inline"), named: "memory.tmx")
  let result = try TMXVerification(&reader, strict: false)
  #expect(
    result.lines == [
      "memory.tmx: TMX 1.4, UTF-8, level 2 (codes: 16)", "units: 3; variants: ar 3, en 3",
      "notes: 0; properties: 0",
    ])
}
