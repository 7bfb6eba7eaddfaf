import Foundation
import TestSupport
import Testing

@testable import TMX

private let fixtures = Bundle.module.resourceURL?.appending(path: "Fixtures")

/// The sample memories beside the tests: our own writing, in the manner of the common tools.
let sampleNames = [
  "all-attributes", "bidi-controls", "bitextor", "fa-zwnj", "level1-en-ar", "level2-inline",
  "memoq", "omegat-project-save", "srclang-all", "trados-studio", "utf16le-bom", "windows-1256",
]

func sample(_ name: String) throws -> [UInt8] {
  let url = try #require(fixtures).appending(path: "\(name).tmx")
  return Array(try Data(contentsOf: url))
}

func document(_ bytes: [UInt8], chunkSize: Int = 1 << 16) throws -> TMXDocument {
  let source = ByteSource(bytes: bytes, name: "memory.tmx", chunkSize: chunkSize)
  var reader = try TMXReader(source, limits: ReadingLimits(), strict: false)
  return try TMXDocument(&reader)
}

@Test(arguments: sampleNames)
func aRewriteKeepsEverything(_ name: String) throws {
  let first = try document(sample(name))
  let second = try document(first.encoded())
  #expect(!first.units.isEmpty)
  #expect(second.header == first.header.completed)
  #expect(second.closing == first.closing)
  // The writer turns the `lang` of TMX 1.1 into `xml:lang`; everything else is equal as it stands.
  let expected = first.units.map { unit in
    var unit = unit
    for index in unit.variants.indices where unit.variants[index].attributes["lang"] != nil {
      let attributes = unit.variants[index].attributes.map { attribute in
        attribute.name == "lang" ? .init(name: "xml:lang", value: attribute.value) : attribute
      }
      unit.variants[index].attributes = Attributes(attributes)
    }
    return unit
  }
  #expect(second.units == expected)
  #expect(try second.encoded() == first.encoded(), "a second rewrite must not change a byte")
}

@Test(arguments: sampleNames, [1, 2, 3, 7])
func pieceSizeDoesNotMatter(_ name: String, size: Int) throws {
  let bytes = try sample(name)
  #expect(try document(bytes, chunkSize: size) == document(bytes))
}

@Test(arguments: sampleNames)
func aRewriteWithoutChangeKeepsEveryByte(_ name: String) throws {
  var reader = try TMXReader(bytes: sample(name), named: "memory.tmx")
  let isTranscoded = reader.encodingName != "UTF-8"
  let result = try rewrite(&reader, ByteOutput()) { _ in .keep }
  if isTranscoded {
    #expect(try document(result.bytes) == document(sample(name)))
  } else {
    #expect(try result.bytes == sample(name))
  }
}

@Test(arguments: sampleNames, [1, 5, 1 << 16])
func changingOneUnitKeepsTheBytesOfTheOthers(_ name: String, size: Int) throws {
  let original = try document(sample(name))
  for changed in original.units.indices {
    let source = ByteSource(bytes: try sample(name), name: "memory.tmx", chunkSize: size)
    var reader = try TMXReader(source, limits: ReadingLimits(), strict: false)
    var kept: [[UInt8]] = []
    var number = 0
    let result = try rewrite(&reader, ByteOutput()) { reader in
      defer { number += 1 }
      guard number == changed else {
        kept.append(reader.unitBytes)
        return .keep
      }
      var unit = reader.unit
      unit.variants[1].segment = Segment("نص مصحح")
      return .replace(unit)
    }
    let text = String(decoding: result.bytes, as: UTF8.self)
    for bytes in kept { #expect(text.contains(String(decoding: bytes, as: UTF8.self))) }
    let units = try document(result.bytes).units
    #expect(units.count == original.units.count)
    #expect(units[changed].variants[1].text == "نص مصحح")
    #expect(units[changed].properties == original.units[changed].properties)
    #expect(units[changed].notes == original.units[changed].notes)
    #expect(units[changed].preceding == original.units[changed].preceding)
  }
}

@Test func unitsGoAwayAndComeWithTheirLines() throws {
  var reader = try TMXReader(bytes: sample("level1-en-ar"), named: "memory.tmx")
  let new = TranslationUnit(variants: [Variant("en", "New"), Variant("ar", "جديد")])
  var number = 0
  let result = try rewrite(&reader, ByteOutput(), appending: [new]) { _ in
    number += 1
    return number == 2 ? .remove : .keep
  }
  let text = String(decoding: result.bytes, as: UTF8.self)
  #expect(
    text.hasSuffix(
      """
      <tu><tuv xml:lang="en"><seg>Do you want to delete the file?</seg></tuv>\
      <tuv xml:lang="ar"><seg>هل تريد حذف الملف؟</seg></tuv></tu>
      <tu>
        <tuv xml:lang="en"><seg>New</seg></tuv>
        <tuv xml:lang="ar"><seg>جديد</seg></tuv>
      </tu>
      </body>
      </tmx>

      """))
  #expect(!text.contains("\n\n"))
  #expect(result.summary.kept == 2 && result.summary.removed == 1 && result.summary.appended == 1)
}

@Test func aHotLoopSeesTheTextOfTheValues() throws {
  for name in sampleNames {
    var reader = try TMXReader(bytes: sample(name), named: name)
    var buffer: [UInt8] = []
    while try reader.advance() {
      let unit = reader.unit
      #expect(reader.languages == unit.variants.map(\.language))
      #expect(reader.unitID == unit.id)
      for (index, variant) in unit.variants.enumerated() {
        buffer.removeAll(keepingCapacity: true)
        reader.appendText(ofVariant: index, to: &buffer)
        #expect(buffer == Array(variant.text.utf8))
      }
    }
  }
}

// MARK: - Against the yardstick

private struct Expected: Decodable {
  struct File: Decodable {
    var path: String
    var expect: String
    var content: [Unit]?
    var tus: Int?
  }
  struct Unit: Decodable {
    var segs: [[String]]
    var tuid: String?
    var notes: [String]?
    var props: [[String]]?
    var attrs: [String: String]?
  }
  var files: [File]
}

@Test(.enabled(if: SharedData.isPresent, "\(SharedData.reason)"))
func samplesReadAsExpected() throws {
  let data = try Data(contentsOf: SharedData.file("tmx/expected.json"))
  let expected = try JSONDecoder().decode(Expected.self, from: data)
  #expect(expected.files.count >= 12)
  for file in expected.files {
    var reader = try TMXReader(path: SharedData.file("tmx/\(file.path)").path)
    let document = try TMXDocument(&reader)
    #expect(document.units.count == file.tus, "\(file.path)")
    if file.expect == "accept-warn" { #expect(!reader.warnings.isEmpty, "\(file.path)") }
    for rewritten in [document, try TMXTests.document(document.encoded())] {
      for (unit, wanted) in zip(rewritten.units, file.content ?? []) {
        expectSame(unit.variants.map { [$0.language.text, $0.text] }, wanted.segs, file.path)
        if let id = wanted.tuid { #expect(unit.id == id) }
        if let notes = wanted.notes { expectSame([unit.notes.map(\.text)], [notes], file.path) }
        if let properties = wanted.props {
          expectSame(unit.properties.map { [$0.type, $0.text] }, properties, file.path)
        }
        for (name, value) in wanted.attrs ?? [:] { #expect(unit.attributes[name] == value) }
      }
    }
  }
}

/// Compares code points: `==` would call composed and decomposed letters equal.
private func expectSame(_ found: [[String]], _ wanted: [[String]], _ file: String) {
  #expect(
    found.map { $0.map { Array($0.unicodeScalars) } }
      == wanted.map { $0.map { Array($0.unicodeScalars) } }, "\(file)")
}
