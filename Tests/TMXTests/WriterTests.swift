import Testing

@testable import TMX

@Test func aMemoryIsWrittenAsEveryProgramExpects() throws {
  var unit = TranslationUnit(
    attributes: ["tuid": "d1:01", "creationid": "CORP\\سارة"],
    annotations: [
      .note(Note("\"كذا\" & <كذا>")), .property(Property("x-mizan:state", "approved")),
    ],
    variants: [Variant("fa", "می‌خواهم\r\n"), Variant("ar", "أريد & <هذا>")])
  unit.variants[0].annotations = [.property(Property("x-context-pre", ""))]
  let header = Header(source: "fa", toolVersion: "0.1.0")
  let bytes = try TMXDocument(header: header, units: [unit]).encoded()
  #expect(
    String(decoding: bytes, as: UTF8.self) == """
      <?xml version="1.0" encoding="UTF-8"?>
      <tmx version="1.4">
      <header creationtool="mizan" creationtoolversion="0.1.0" segtype="sentence" o-tmf="mizan" \
      adminlang="en" srclang="fa" datatype="plaintext"/>
      <body>
      <tu tuid="d1:01" creationid="CORP\\سارة">
        <note>"كذا" &amp; &lt;كذا&gt;</note>
        <prop type="x-mizan:state">approved</prop>
        <tuv xml:lang="fa">
          <prop type="x-context-pre"/>
          <seg>می‌خواهم&#13;
      </seg>
        </tuv>
        <tuv xml:lang="ar"><seg>أريد &amp; &lt;هذا&gt;</seg></tuv>
      </tu>
      </body>
      </tmx>

      """)
  #expect(try document(bytes).units == [unit])
}

@Test func everyCharacterOfXMLSurvives() throws {
  var text = ""
  for value in UInt32(0)...0x10FFFF {
    guard let scalar = Unicode.Scalar(value) else { continue }
    let isXML = value >= 0x20 && value != 0xFFFE && value != 0xFFFF || [9, 10, 13].contains(value)
    if isXML { text.unicodeScalars.append(scalar) }
  }
  var unit = TranslationUnit(
    attributes: ["tuid": "\t\r\n\"<>&'&#38;&amp;"], variants: [Variant("ar", "")])
  // Several units, for the limit of a segment.
  let scalars = Array(text.unicodeScalars)
  for start in stride(from: 0, to: scalars.count, by: 100_000) {
    var piece = String.UnicodeScalarView()
    piece.append(contentsOf: scalars[start..<min(start + 100_000, scalars.count)])
    unit.variants.append(Variant("ar", String(piece)))
  }
  let read = try document(TMXDocument(header: Header(), units: [unit]).encoded())
  #expect(read.units == [unit])
}

@Test func charactersThatXMLForbidsAreReplacedAndCounted() throws {
  var writer = try TMXWriter(ByteOutput(), header: Header())
  try writer.write(TranslationUnit(variants: [Variant("ar", "a\u{0}b\u{B}c\u{FFFF}\u{FFFD}")]))
  let (bytes, warnings) = try writer.finishBytes()
  #expect(try document(bytes).units[0].variants[0].text == "a\u{FFFD}b\u{FFFD}c\u{FFFD}\u{FFFD}")
  #expect(
    warnings.map(\.description) == [
      "character that XML does not allow, replaced by U+FFFD (3 times)"
    ])
}

@Test func equalityIsByCodePoint() {
  let typed = Segment("ت\u{0651}\u{064E}")
  let normalised = Segment("ت\u{064E}\u{0651}")
  #expect(typed.text == normalised.text, "Swift's own comparison is canonical")
  #expect(typed != normalised)
}

@Test func commentsAndInstructionsCannotBreakOut() throws {
  let unit = TranslationUnit(
    variants: [Variant("ar", "نعم")],
    preceding: [
      .comment("a--b-"), .instruction(target: "p", data: "x?>y"), .text(" "),
    ])
  let read = try document(TMXDocument(header: Header(), units: [unit]).encoded()).units
  #expect(read[0].preceding == [.comment("a- -b- "), .instruction(target: "p", data: "x? >y")])
  #expect(read[0].variants == unit.variants)
}

@Test func propertiesAreFoundSetAndRemovedByType() {
  var annotations: [Annotation] = [.note(Note("n")), .property(Property("a", "1"))]
  annotations[property: "b"] = "2"
  annotations[property: "a"] = "3"
  #expect(annotations.properties == [Property("a", "3"), Property("b", "2")])
  annotations[property: "a"] = nil
  #expect(annotations[property: "a"] == nil)
  #expect(annotations.notes.map(\.text) == ["n"])
}

struct SourceCase: CustomTestStringConvertible {
  let testDescription: String
  let header: LanguageTag?
  let unit: String?
  let languages: [String]
  let found: String?
}

@Test(arguments: [
  SourceCase(
    testDescription: "the header's language", header: "en", unit: nil, languages: ["ar", "en"],
    found: "en"),
  SourceCase(
    testDescription: "the unit's own wins", header: "en", unit: "ar", languages: ["en", "AR"],
    found: "AR"),
  SourceCase(
    testDescription: "underscore and case", header: "EN_us", unit: nil, languages: ["ar", "en-US"],
    found: "en-US"),
  SourceCase(
    testDescription: "without region before another region", header: "en-US", unit: nil,
    languages: ["en-GB", "en"], found: "en"),
  SourceCase(
    testDescription: "any region", header: "en-US", unit: nil, languages: ["ar", "en-GB"],
    found: "en-GB"),
  SourceCase(
    testDescription: "any variant can be the source", header: "en", unit: "*all*",
    languages: ["ar", "en"], found: "ar"),
  SourceCase(
    testDescription: "no such variant", header: "fr", unit: nil, languages: ["ar", "en"],
    found: "ar"),
  SourceCase(
    testDescription: "no variants", header: "fr", unit: nil, languages: [], found: nil),
])
func findsTheSource(_ test: SourceCase) {
  var unit = TranslationUnit(variants: test.languages.map { Variant(LanguageTag($0), "x") })
  unit.attributes["srclang"] = test.unit
  #expect(unit.source(test.header)?.language.text == test.found)
}
