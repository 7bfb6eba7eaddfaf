import TMX
import Testing

@testable import Mizan

/// A ZIP archive of these entries; `deflated` packs them as deflate's stored blocks.
private func zip(_ entries: [(name: String, contents: [UInt8])], deflated: Bool = true) -> [UInt8] {
  var archive: [UInt8] = []
  var directory: [UInt8] = []
  for (name, contents) in entries {
    let size = contents.count
    let packed = deflated ? [1] + le(size, 2) + le(~size & 0xFFFF, 2) + contents : contents
    let fields =
      le(20, 2) + le(0, 2) + le(deflated ? 8 : 0, 2) + le(0, 4) + le(Int(crc(contents)), 4)
    let sizes = le(packed.count, 4) + le(size, 4) + le(name.utf8.count, 2) + le(0, 2)
    directory +=
      le(0x0201_4B50, 4) + le(20, 2) + fields + sizes + le(0, 2) + le(0, 2) + le(0, 2) + le(0, 4)
    directory += le(archive.count, 4) + Array(name.utf8)
    archive += le(0x0403_4B50, 4) + fields + sizes + Array(name.utf8) + packed
  }
  let end = le(0x0605_4B50, 4) + le(0, 4) + le(entries.count, 2) + le(entries.count, 2)
  return archive + directory + end + le(directory.count, 4) + le(archive.count, 4) + le(0, 2)
}

private func le(_ value: Int, _ length: Int) -> [UInt8] {
  (0..<length).map { UInt8(value >> (8 * $0) & 0xFF) }
}

private func crc(_ bytes: [UInt8]) -> UInt32 {
  ~bytes.reduce(~UInt32(0)) { crc, byte in
    (0..<8).reduce(crc ^ UInt32(byte)) { value, _ in value >> 1 ^ (value & 1 == 1 ? 0xEDB8_8320 : 0)
    }
  }
}

private func document(_ body: String) -> [UInt8] {
  Array(
    """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
    xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>\(body)</w:body></w:document>
    """.utf8)
}

private let styles = Array(
  """
  <w:styles xmlns:w="w"><w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style>
  <w:style w:type="paragraph" w:styleId="Mine"><w:name w:val="My style"/><w:basedOn w:val="1"/></w:style>
  <w:style w:type="paragraph" w:styleId="a"><w:name w:val="caption"/></w:style></w:styles>
  """.utf8)

@Test(arguments: [
  BlockCase(
    "paragraphs of several runs",
    "<w:p><w:r><w:t xml:space='preserve'>وصل </w:t></w:r><w:r><w:t>الوفد.</w:t></w:r></w:p><w:p/><w:p><w:r><w:t>ثم غادر.</w:t></w:r></w:p>",
    ["paragraph: وصل الوفد.", "paragraph: ثم غادر."]),
  BlockCase(
    "styles by name and by parent",
    "<w:p><w:pPr><w:pStyle w:val='1'/></w:pPr><w:r><w:t>One</w:t></w:r></w:p>"
      + "<w:p><w:pPr><w:pStyle w:val='Mine'/></w:pPr><w:r><w:t>Two</w:t></w:r></w:p>"
      + "<w:p><w:pPr><w:pStyle w:val='a'/></w:pPr><w:r><w:t>Three</w:t></w:r></w:p>",
    ["heading: One", "heading: Two", "caption: Three"]),
  BlockCase(
    "list items",
    "<w:p><w:pPr><w:numPr><w:ilvl w:val='0'/></w:numPr></w:pPr><w:r><w:t>One</w:t></w:r></w:p>",
    ["item: One"]),
  BlockCase(
    "tracked changes",
    "<w:p><w:ins><w:r><w:t>New</w:t></w:r></w:ins><w:del><w:r><w:delText>Old</w:delText></w:r></w:del>"
      + "<w:moveFrom><w:r><w:t>Gone</w:t></w:r></w:moveFrom></w:p>",
    ["paragraph: New"]),
  BlockCase(
    "breaks, tabs and hyphens",
    "<w:p><w:r><w:t>One</w:t><w:br/><w:t>two</w:t><w:tab/><w:t>three</w:t><w:noBreakHyphen/><w:t>four</w:t>"
      + "<w:br w:type='page'/></w:r></w:p>",
    ["paragraph: One", "paragraph: two three\u{2011}four"]),
  BlockCase(
    "field codes and the second form of a drawing",
    "<w:p><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><mc:AlternateContent><mc:Choice><w:t>Yes</w:t></mc:Choice>"
      + "<mc:Fallback><w:t>No</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>",
    ["paragraph: Yes"]),
  BlockCase(
    "entities", "<w:p><w:r><w:t>a &amp; b &#1587;</w:t></w:r></w:p>", ["paragraph: a & b س"]),
])
func readsDOCX(_ test: BlockCase) throws {
  for deflated in [true, false] {
    let archive = zip(
      [("word/styles.xml", styles), ("word/document.xml", document(test.text))], deflated: deflated)
    let reading = try ArticleReader(language: "und").read(archive, name: "a.docx")
    #expect(described(reading.article.blocks) == test.blocks)
    #expect(reading.format == .docx)
  }
}

@Test(arguments: [
  BadArticle(
    testDescription: "a ZIP archive of something else", bytes: zip([("a.txt", [65])]),
    name: "a.docx",
    message:
      "a.docx: not text (it is a ZIP archive, but no Word document); give a .txt, .md, .html or .docx file"
  ),
  BadArticle(
    testDescription: "a cut document",
    bytes: Array(zip([("word/document.xml", document(""))]).dropLast(30)),
    name: "a.docx",
    message: "a.docx: the document is damaged: it has no ZIP directory; the file may be cut off"),
  BadArticle(
    testDescription: "text that is called .docx", bytes: Array("نعم".utf8), name: "a.docx",
    message: "a.docx: the document is damaged: it has no ZIP directory; the file may be cut off"),
  BadArticle(
    testDescription: "broken XML", bytes: zip([("word/document.xml", Array("<p>\n<".utf8))]),
    name: "a.docx",
    message: "a.docx: the document is damaged: line 2 of its XML: StartTag: invalid element name"),
  BadArticle(
    testDescription: "a document without text",
    bytes: zip([("word/document.xml", document("<w:p/>"))]), name: "a.docx",
    message: "a.docx: no article text found; save the text alone as .txt"),
  BadArticle(
    testDescription: "a changed byte",
    bytes: changed(zip([("word/document.xml", document("<w:p/>"))])),
    name: "a.docx", message: "a.docx: the document is damaged: its packed data are corrupt"),
  BadArticle(
    testDescription: "a bomb", bytes: bomb(zip([("word/document.xml", document("<w:p/>"))])),
    name: "a.docx",
    message: "a.docx: the document is damaged: it unpacks to more than 64 MiB"),
])
func refusesBadDOCX(_ test: BadArticle) {
  let error = #expect(throws: ArticleError.self) {
    try ArticleReader(language: "und").read(test.bytes, name: test.name)
  }
  #expect(error?.description == test.message)
}

/// One letter of the contents changed: the checksum tells.
private func changed(_ archive: [UInt8]) -> [UInt8] {
  var archive = archive
  archive[90] ^= 1
  return archive
}

/// A directory that promises 4 GiB.
private func bomb(_ archive: [UInt8]) -> [UInt8] {
  var archive = archive
  let directory = archive.count - 22 - 46 - "word/document.xml".utf8.count
  archive.replaceSubrange(directory + 24..<directory + 28, with: [0xFF, 0xFF, 0xFF, 0xFF])
  return archive
}
