import Foundation
import TestSupport
import Testing

@testable import TMX

struct HostileCase: CustomTestStringConvertible {
  let testDescription: String
  let bytes: [UInt8]
  let message: String

  init(_ name: String, _ text: String, _ message: String) {
    self.init(name, Array(text.utf8), message)
  }

  init(_ name: String, _ bytes: [UInt8], _ message: String) {
    (testDescription, self.bytes, self.message) = (name, bytes, message)
  }
}

/// A memory of one complete unit and whatever is put after it.
private func memory(_ more: String, doctype: String = "", encoding: String = "UTF-8") -> String {
  """
  <?xml version="1.0" encoding="\(encoding)"?>
  \(doctype)<tmx version="1.4"><header creationtool="t" creationtoolversion="1" segtype="sentence" \
  o-tmf="t" adminlang="en" srclang="en" datatype="plaintext"/><body>
  <tu tuid="a"><tuv xml:lang="en"><seg>Yes</seg></tuv><tuv xml:lang="ar"><seg>نعم</seg></tuv></tu>
  \(more)
  </body></tmx>
  """
}

/// The same with a second unit, tuid b, that holds `text`.
private func segment(_ text: String, doctype: String = "") -> String {
  memory("<tu tuid=\"b\"><tuv xml:lang=\"ar\"><seg>\(text)</seg></tuv></tu>", doctype: doctype)
}

private let billionLaughs = """
  <!DOCTYPE tmx [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">\
  <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">]>

  """

private func messageOfReading(_ bytes: [UInt8], chunkSize: Int = 1 << 16) -> String {
  do {
    _ = try document(bytes, chunkSize: chunkSize)
    return "read without an error"
  } catch {
    return "\(error)"
  }
}

private let declared =
  "refused: declarations inside the DOCTYPE; a memory needs none: delete them (after 0 complete units)"

private let hostileCases = [
  HostileCase(
    "nested entities", segment("&d;", doctype: billionLaughs), "memory.tmx:2:15: \(declared)"),
  HostileCase(
    "one long entity used often",
    segment(
      String(repeating: "&a;", count: 1000),
      doctype: "<!DOCTYPE tmx [<!ENTITY a \"\(String(repeating: "a", count: 9000))\">]>\n"),
    "memory.tmx:2:15: \(declared)"),
  HostileCase(
    "external entity",
    segment("&a;", doctype: "<!DOCTYPE tmx [<!ENTITY a SYSTEM \"/etc/hosts\">]>\n"),
    "memory.tmx:2:15: \(declared)"),
  HostileCase(
    "external entity over http",
    segment("&a;", doctype: "<!DOCTYPE tmx [<!ENTITY a SYSTEM \"http://127.0.0.1:9/a\">]>\n"),
    "memory.tmx:2:15: \(declared)"),
  HostileCase(
    "parameter entities",
    segment("", doctype: "<!DOCTYPE tmx [<!ENTITY % a \"x\"><!ENTITY % b \"%a;%a;\"> %b;]>\n"),
    "memory.tmx:2:15: \(declared)"),
  HostileCase(
    "attribute defaults", segment("", doctype: "<!DOCTYPE tmx [<!ATTLIST tu tuid CDATA \"x\">]>\n"),
    "memory.tmx:2:15: \(declared)"),
  HostileCase(
    "unknown entity with a DOCTYPE",
    segment("a&nbsp;b", doctype: "<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">\n"),
    "memory.tmx:5:45: not well-formed XML: the entity &nbsp; is unknown; TMX has only &amp; &lt; &gt; "
      + "&quot; &apos; (in unit 2 (tuid 'b'), after 1 complete unit)"),
  HostileCase(
    "unknown entity without a DOCTYPE", segment("a&nbsp;b"),
    "memory.tmx:4:45: not well-formed XML: the entity &nbsp; is unknown; TMX has only &amp; &lt; &gt; "
      + "&quot; &apos; (in unit 2 (tuid 'b'), after 1 complete unit)"),
  HostileCase(
    "unknown entity in an attribute",
    memory("<tu tuid=\"&x;\"/>", doctype: "<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">\n"),
    "memory.tmx:5:14: not well-formed XML: the entity &x; is unknown; TMX has only &amp; &lt; &gt; "
      + "&quot; &apos; (after 1 complete unit)"),
  HostileCase(
    "deep nesting",
    segment(String(repeating: "<hi>", count: 100_000)),
    "memory.tmx:4:1045: refused: more than 256 elements inside one another (in unit 2 (tuid 'b'), "
      + "after 1 complete unit)"),
  HostileCase(
    "many attributes",
    memory("<tu " + (0..<20_000).map { "a\($0)=\"\"" }.joined(separator: " ") + "/>"),
    "memory.tmx:4:188894: refused: more than 256 attributes on one element (after 1 complete unit)"),
  HostileCase(
    "a huge attribute", memory("<tu tuid=\"\(String(repeating: "a", count: 11_000_000))\"/>"),
    "memory.tmx:4:1: refused: a tag or comment of more than 4 MiB (after 1 complete unit)"
  ),
  HostileCase(
    "a huge segment", segment(String(repeating: "a", count: 5_000_000)),
    "memory.tmx:4:4259548: refused: a segment of more than 4 MiB (in unit 2 (tuid 'b'), after 1 "
      + "complete unit)"),
  HostileCase(
    "a huge unit",
    memory(
      "<tu tuid=\"c\">" + String(repeating: "<prop type=\"x\">abcdefgh</prop>", count: 400_000)),
    "memory.tmx:4:6894757: refused: a unit of more than 16 MiB (in unit 2 (tuid 'c'), after 1 complete "
      + "unit)"),
  HostileCase(
    "nothing but white space for long", memory(String(repeating: "\n", count: 20_000_000)),
    "memory.tmx:16973535:1: refused: more than 16 MiB without a unit (after 1 complete unit)"),
  HostileCase(
    "a NUL", segment("a\u{0}b"),
    "memory.tmx:4:39: not well-formed XML: the character U+0000 is not allowed in XML (in unit 2 (tuid "
      + "'b'), after 1 complete unit)"),
  HostileCase(
    "a control character", segment("a\u{B}b"),
    "memory.tmx:4:39: not well-formed XML: the character U+000B is not allowed in XML (in unit 2 (tuid "
      + "'b'), after 1 complete unit)"),
  HostileCase(
    "a control character by reference", segment("a&#x1F;b"),
    "memory.tmx:4:45: not well-formed XML: the character U+001F is not allowed in XML (in unit 2 (tuid "
      + "'b'), after 1 complete unit)"),
  HostileCase(
    "a surrogate by reference", segment("a&#xD83D;&#xDE00;b"),
    "memory.tmx:4:47: not well-formed XML: the character U+D83D is not allowed in XML (in unit 2 (tuid "
      + "'b'), after 1 complete unit)"),
  HostileCase(
    "a non-character", segment("a\u{FFFE}b"),
    "memory.tmx:4:39: not well-formed XML: the character U+FFFE is not allowed in XML (in unit 2 (tuid "
      + "'b'), after 1 complete unit)"),
  HostileCase(
    "tags that do not match", segment("<hi>a</it>"),
    "memory.tmx:4:48: not well-formed XML: Opening and ending tag mismatch: hi line 4 and it (in unit 2 "
      + "(tuid 'b'), after 1 complete unit)"),
  HostileCase(
    "content after the end", memory("") + "<tmx/>",
    "memory.tmx:5:14: not well-formed XML: Extra content at the end of the document (after 1 complete "
      + "unit)"),
  HostileCase(
    "UTF-7", memory("", encoding: "UTF-7"),
    "memory.tmx: encoding 'UTF-7' is not supported; save the file as UTF-8"),
  HostileCase(
    "an encoding nobody knows", memory("", encoding: "x-klingon"),
    "memory.tmx: encoding 'x-klingon' is not supported; save the file as UTF-8"),
  HostileCase(
    "a game map", "<?xml version=\"1.0\"?>\n<map version=\"1.0\"><layer/></map>",
    "memory.tmx:2:19: not a TMX file: the root element is <map>; this is a game map of the Tiled "
      + "editor, which also uses .tmx"),
  HostileCase(
    "another root", "<html><body/></html>",
    "memory.tmx:1:6: not a TMX file: the root element is <html>, not <tmx>"),
  HostileCase("nothing", "", "memory.tmx: not a TMX file: the file is empty"),
  HostileCase("white space", " \n", "memory.tmx: not a TMX file: the file is empty"),
  HostileCase(
    "plain text", "Hello", "memory.tmx: not a TMX file: it does not begin with '<'"),
  HostileCase(
    "gzip", [0x1F, 0x8B, 0x08, 0x00],
    "memory.tmx: not a TMX file: it is compressed with gzip; unpack it first"),
  HostileCase(
    "ZIP", Array("PK\u{3}\u{4}".utf8),
    "memory.tmx: not a TMX file: it is a ZIP archive; unpack it first"),
  HostileCase(
    "EBCDIC", [0x4C, 0x6F, 0xA7, 0x94, 0x93],
    "memory.tmx: not a TMX file: it does not begin with '<'"),
]

@Test(arguments: hostileCases)
func refusesWithPlaceAndReason(_ test: HostileCase) {
  #expect(messageOfReading(test.bytes) == test.message)
}

private let notText = "bytes that are not text in the file's encoding"

@Test(
  arguments: [
    ("a stray byte", [0xFF], notText), ("an overlong slash", [0xC0, 0xAF], notText),
    ("an overlong letter", [0xC1, 0x81], notText),
    ("a surrogate", [0xED, 0xA0, 0x80], "the character U+D800 is not allowed in XML"),
    ("beyond Unicode", [0xF4, 0x90, 0x80, 0x80], "the character U+110000 is not allowed in XML"),
    ("a cut character", [0xD8], notText),
  ] as [(String, [UInt8], String)])
func refusesInvalidUTF8(name: String, bytes: [UInt8], reason: String) {
  let parts = segment("\u{1}").utf8.split(separator: 1)
  let message = messageOfReading(Array(parts[0]) + bytes + Array(parts[1]))
  #expect(
    message == "memory.tmx:4:38: not well-formed XML: \(reason) (in "
      + "unit 2 (tuid 'b'), after 1 complete unit)")
}

@Test func namesTheElementInWhichACutFileEnds() {
  let whole = segment("نص")
  let cuts: [(String, String)] = [
    (
      "<seg>نص",
      "<seg> in <tuv> in <tu> in <body> in <tmx> (in unit 2 (tuid 'b'), after 1 complete unit)"
    ),
    ("<tu tuid=\"b", "<body> in <tmx> (after 1 complete unit)"),
    ("<tu tuid=\"b\">", "<tu> in <body> in <tmx> (in unit 2 (tuid 'b'), after 1 complete unit)"),
    ("</body>", "<tmx> (after 2 complete units)"),
    ("<?xml", "what comes before <tmx> (after 0 complete units)"),
  ]
  for (last, inside) in cuts {
    guard let range = whole.range(of: last) else {
      Issue.record("no \(last)")
      continue
    }
    let message = messageOfReading(Array(whole[..<range.upperBound].utf8))
    let expected = "the file ends inside \(inside); it was cut off: copy or export it again"
    #expect(message.hasSuffix(expected), "\(message)")
  }
}

@Test func everyCutIsAnErrorAndNeverACrash() throws {
  let whole = try sample("all-attributes")
  let end =
    (String(decoding: whole, as: UTF8.self).range(of: "</tmx>").map { _ in whole.count - 1 }) ?? 0
  for length in 0..<end - 1 {
    #expect(throws: TMXError.self) { try document(Array(whole[..<length])) }
  }
}

@Test(arguments: [1, 2, 3, 7])
func refusesInPiecesAsInOne(size: Int) {
  for test in hostileCases where test.bytes.count < 10_000 {
    let message = messageOfReading(test.bytes, chunkSize: size)
    #expect(message == test.message, "\(test.testDescription)")
  }
}

@Test func aMissingFileAndAFolderAreNamed() throws {
  #expect(throws: TMXError.unreadable(file: "/nowhere/a.tmx", reason: "No such file or directory"))
  {
    _ = try TMXReader(path: "/nowhere/a.tmx").file
  }
  try withTemporaryFolder { folder in
    _ = #expect(throws: TMXError.unreadable(file: folder.path, reason: "it is a folder")) {
      _ = try TMXReader(path: folder.path).file
    }
  }
}
