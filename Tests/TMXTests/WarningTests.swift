import Testing

@testable import TMX

struct OddCase: CustomTestStringConvertible {
  let testDescription: String
  let text: String
  let warnings: [String]
}

private let header =
  "<header creationtool=\"t\" creationtoolversion=\"1\" segtype=\"sentence\" o-tmf=\"t\" "
  + "adminlang=\"en\" srclang=\"en\" datatype=\"plaintext\"/>"

private func odd(_ name: String, _ body: String, _ warnings: String...) -> OddCase {
  OddCase(
    testDescription: name, text: "<tmx version=\"1.4\">\(header)<body>\n\(body)\n</body></tmx>",
    warnings: warnings)
}

private let pair =
  "<tu><tuv xml:lang=\"en\"><seg>Yes</seg></tuv><tuv xml:lang=\"ar\"><seg>نعم</seg></tuv></tu>"

private let oddCases = [
  odd("nothing is odd", pair),
  OddCase(
    testDescription: "no header", text: "<tmx version=\"1.4\"><body>\(pair)</body></tmx>",
    warnings: ["line 1: no header"]),
  OddCase(
    testDescription: "a header that lacks attributes",
    text: "<tmx version=\"1.4\"><header srclang=\"en\"/><body>\(pair)</body></tmx>",
    warnings: [
      "line 1: header lacks a required attribute: creationtool, creationtoolversion, segtype, o-tmf, "
        + "adminlang, datatype"
    ]),
  OddCase(
    testDescription: "another version",
    text: "<tmx version=\"1.4b\">\(header)<body>\(pair)</body></tmx>",
    warnings: ["line 1: version is not 1.4: 1.4b"]),
  OddCase(
    testDescription: "a namespace",
    text:
      "<tmx version=\"1.4\" xmlns=\"http://www.lisa.org/tmx14\">\(header)<body>\(pair)</body></tmx>",
    warnings: ["line 1: a namespace, which TMX does not have: http://www.lisa.org/tmx14"]),
  odd(
    "a variant without language", "<tu><tuv><seg>Yes</seg></tuv></tu>",
    "line 2: variant without a language"),
  odd(
    "lang in a file of today", "<tu><tuv lang=\"en\"><seg>Yes</seg></tuv></tu>",
    "line 2: lang instead of xml:lang"),
  odd(
    "no segment", "<tu><tuv xml:lang=\"en\"/></tu>", "line 2: variant without a segment"),
  odd(
    "two segments", "<tu><tuv xml:lang=\"en\"><seg>a</seg><seg>b</seg></tuv></tu>",
    "line 2: variant with several segments; the first counts"),
  odd("no variants", "<tu/>", "line 2: unit without variants"),
  odd(
    "a note after a variant", "<tu><tuv xml:lang=\"en\"><seg>a</seg></tuv><note>n</note></tu>",
    "line 2: element at a place where TMX does not allow it: <note> after <tuv>"),
  odd(
    "an element from elsewhere",
    "<tu><tuv xml:lang=\"en\"><seg>a<g id=\"1\">b</g></seg></tuv></tu>",
    "line 2: element that TMX does not know: <g>"),
  odd(
    "an unknown attribute, three times",
    String(repeating: "<tu score=\"1\"><tuv xml:lang=\"en\"><seg>a</seg></tuv></tu>\n", count: 3),
    "line 2: attribute that TMX does not know: score on <tu> (3 times)"),
  odd(
    "text between variants", "<tu>oops<tuv xml:lang=\"en\"><seg>a</seg></tuv></tu>",
    "line 2: text outside of a segment: in <tu>"),
  OddCase(
    testDescription: "an encoding outside of TMX",
    text:
      "<?xml version='1.0' encoding='windows-1252'?><tmx version=\"1.4\">\(header)<body/></tmx>",
    warnings: ["line 1: encoding: windows-1252, which TMX does not provide for"]),
]

@Test(arguments: oddCases)
func countsWhatIsOdd(_ test: OddCase) throws {
  var reader = try TMXReader(bytes: Array(test.text.utf8), named: "memory.tmx")
  let first = try TMXDocument(&reader)
  #expect(reader.warnings.map(\.description) == test.warnings)
  #expect(try document(first.encoded()).units == first.units.map(\.withXMLLang), "and keeps it")
}

@Test(arguments: oddCases)
func strictnessMakesAnErrorOfIt(_ test: OddCase) throws {
  func read() throws {
    var reader = try TMXReader(bytes: Array(test.text.utf8), named: "memory.tmx", strict: true)
    while try reader.advance() {}
  }
  guard !test.warnings.isEmpty else { return try read() }
  #expect(throws: TMXError.self) { try read() }
}

extension TranslationUnit {
  /// As the writer spells it: `lang` becomes `xml:lang`.
  fileprivate var withXMLLang: TranslationUnit {
    var unit = self
    for index in unit.variants.indices where unit.variants[index].attributes["lang"] != nil {
      unit.variants[index].language = unit.variants[index].language
    }
    return unit
  }
}

@Test func readsUTF16OfBothKinds() throws {
  let text = String(decoding: try sample("fa-zwnj"), as: UTF8.self)
    .replacing("encoding=\"UTF-8\"", with: "encoding=\"UTF-16\"").replacing("کتاب", with: "🕌")
  let units = try document(Array(text.utf8)).units
  for bigEndian in [false, true] {
    let bytes = ("\u{FEFF}" + text).utf16.flatMap { unit in
      let low = UInt8(truncatingIfNeeded: unit)
      let high = UInt8(truncatingIfNeeded: unit >> 8)
      return bigEndian ? [high, low] : [low, high]
    }
    for size in [1, 2, 3, 7] { #expect(try document(bytes, chunkSize: size).units == units) }
    let half = Array(bytes.dropLast())
    #expect(throws: TMXError.self) { try document(half) }
  }
}
