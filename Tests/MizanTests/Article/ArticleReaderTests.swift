import Foundation
import TMX
import TestSupport
import Testing

@testable import Mizan

private let arabic = "وصل الوفد إلى المدينة."
private let windows1256: [UInt8] = [
  0xE6, 0xD5, 0xE1, 0x20, 0xC7, 0xE1, 0xE6, 0xDD, 0xCF, 0x20, 0xC5, 0xE1, 0xEC, 0x20, 0xC7, 0xE1,
  0xE3, 0xCF, 0xED,
  0xE4, 0xC9, 0x2E,
]

struct EncodingCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let bytes: [UInt8]
  var name = "a.txt"
  let encoding: String
  var notices: [String] = []
}

@Test(arguments: [
  EncodingCase(testDescription: "UTF-8", bytes: Array(arabic.utf8), encoding: "UTF-8"),
  EncodingCase(
    testDescription: "UTF-8 with a byte order mark",
    bytes: [0xEF, 0xBB, 0xBF] + Array(arabic.utf8),
    encoding: "UTF-8"),
  EncodingCase(
    testDescription: "UTF-16, little end first",
    bytes: [0xFF, 0xFE] + arabic.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
    encoding: "UTF-16LE"),
  EncodingCase(
    testDescription: "UTF-16, big end first",
    bytes: [0xFE, 0xFF] + arabic.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] },
    encoding: "UTF-16BE"),
  EncodingCase(
    testDescription: "windows-1256 by its letters", bytes: windows1256, encoding: "windows-1256",
    notices: [
      "a.txt: not UTF-8, and no encoding is declared; read as windows-1256 (--encoding names another)"
    ]),
  EncodingCase(
    testDescription: "windows-1256 as a page declares it",
    bytes: Array("<meta charset=\"windows-1256\"><p>".utf8) + windows1256, name: "a.html",
    encoding: "windows-1256"),
  EncodingCase(
    testDescription: "a declaration after the title",
    bytes: Array(
      "<title>x</title><meta http-equiv='Content-Type' content='text/html; charset=windows-1256'><p>"
        .utf8)
      + windows1256,
    name: "a.html", encoding: "windows-1256"),
  EncodingCase(
    testDescription: "a page that declares windows-1256 and is UTF-8",
    bytes: Array("<meta charset=windows-1256><p>\(arabic)".utf8), name: "a.html", encoding: "UTF-8",
    notices: ["a.html: declares windows-1256, but its bytes are UTF-8; read as UTF-8"]),
  EncodingCase(
    testDescription: "a page that declares UTF-8 and is windows-1256",
    bytes: Array("<meta charset=utf-8><p>".utf8) + windows1256, name: "a.html",
    encoding: "windows-1256",
    notices: ["a.html: declares utf-8, but its bytes are windows-1256; read as windows-1256"]),
])
func readsEncodings(_ test: EncodingCase) throws {
  let reading = try ArticleReader().read(test.bytes, name: test.name)
  #expect(reading.article.blocks.map(\.text) == [arabic])
  #expect(reading.article.language == "ar")
  #expect(reading.encoding == test.encoding)
  #expect(reading.notices.map(\.description) == test.notices)
}

@Test func theCallersEncodingWins() throws {
  let latin: [UInt8] = Array("Une ".utf8) + [0xE9] + Array("glise est l".utf8) + [0xE0, 0x2E]
  let reading = try ArticleReader(language: "fr", encoding: "windows-1252").read(
    latin, name: "a.txt")
  #expect(reading.article.blocks.map(\.text) == ["Une église est là."])
  #expect(reading.notices.isEmpty)
}

struct BadArticle: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let bytes: [UInt8]
  var name = "a.txt"
  var encoding: String?
  let message: String
}

@Test(arguments: [
  BadArticle(
    testDescription: "empty", bytes: [],
    message: "a.txt: the file is empty; there is nothing to read"),
  BadArticle(
    testDescription: "white space only", bytes: Array(" \n\n".utf8),
    message: "a.txt: the file is empty; there is nothing to read"),
  BadArticle(
    testDescription: "an image", bytes: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A],
    message: "a.txt: not text (it is a PNG image); give a .txt, .md, .html or .docx file"),
  BadArticle(
    testDescription: "a PDF", bytes: Array("%PDF-1.7\n".utf8),
    message: "a.txt: not text (it is a PDF); give a .txt, .md, .html or .docx file"),
  BadArticle(
    testDescription: "NUL bytes", bytes: Array("abc\u{0}def".utf8),
    message: "a.txt: not text (it holds NUL bytes); give a .txt, .md, .html or .docx file"),
  BadArticle(
    testDescription: "a damaged byte in UTF-8",
    bytes: Array(arabic.utf8) + [0xFF] + Array(arabic.utf8),
    message:
      "a.txt: byte 40 is not valid UTF-8; save the file as UTF-8 or name its encoding with --encoding"
  ),
  BadArticle(
    testDescription: "a cut UTF-8 text", bytes: Array(Array(arabic.utf8).dropLast(2)),
    message:
      "a.txt: byte 37 is not valid UTF-8; save the file as UTF-8 or name its encoding with --encoding"
  ),
  BadArticle(
    testDescription: "Latin letters that are no UTF-8",
    bytes: Array("caf".utf8) + [0xE9, 0x20, 0xFF, 0xFB],
    message:
      "a.txt: byte 3 is not valid UTF-8; save the file as UTF-8 or name its encoding with --encoding"
  ),
  BadArticle(
    testDescription: "the named encoding is wrong", bytes: windows1256, encoding: "utf-8",
    message:
      "a.txt: byte 0 is not valid UTF-8; save the file as UTF-8 or name its encoding with --encoding"
  ),
  BadArticle(
    testDescription: "the named encoding is unknown", bytes: windows1256, encoding: "klingon-8",
    message: "a.txt: unknown encoding 'klingon-8'; try --encoding utf-8, utf-16 or windows-1256"),
  BadArticle(
    testDescription: "an encoding with options of iconv", bytes: windows1256,
    encoding: "ascii//IGNORE",
    message: "a.txt: unknown encoding 'ascii//IGNORE'; try --encoding utf-8, utf-16 or windows-1256"
  ),
  BadArticle(
    testDescription: "UTF-16 that is cut", bytes: [0xFF, 0xFE, 0x48, 0x06, 0x35],
    message:
      "a.txt: byte 4 is not valid UTF-16LE; save the file as UTF-8 or name its encoding with --encoding"
  ),
  BadArticle(
    testDescription: "a page without text",
    bytes: Array("<html><body><nav>Home</nav></body></html>".utf8),
    name: "a.html", message: "a.html: no article text found; save the text alone as .txt"),
  BadArticle(
    testDescription: "too few words to tell the language", bytes: Array("Xyzzy plugh.".utf8),
    message: "a.txt: cannot tell the language; name it with --from, --to or --lang"),
])
func refusesBadInput(_ test: BadArticle) {
  let error = #expect(throws: ArticleError.self) {
    try ArticleReader(encoding: test.encoding).read(test.bytes, name: test.name)
  }
  #expect(error?.description == test.message)
}

@Test func refusesMissingFilesAndFolders() throws {
  try withTemporaryFolder { folder in
    let missing = folder.appending(path: "none.txt").path
    let absent = #expect(throws: ArticleError.self) { try ArticleReader().read(missing) }
    #expect(absent?.description == "\(missing): no such file; check the path")
    let directory = #expect(throws: ArticleError.self) { try ArticleReader().read(folder.path) }
    #expect(directory?.description == "\(folder.path): this is a folder; name one file")
  }
}

@Test func readsAFile() throws {
  try withTemporaryFolder { folder in
    let file = folder.appending(path: "a.txt")
    try Data(arabic.utf8).write(to: file)
    let reading = try ArticleReader().read(file.path)
    #expect(reading.article == Article(language: "ar", blocks: [Block(arabic)]))
    #expect(reading.format == .text)
  }
}
