import Foundation
import TMX
import TestSupport
import Testing

@testable import Mizan

private let sampleNames = [
  "all-attributes", "bidi-controls", "bitextor", "fa-zwnj", "level1-en-ar", "level2-inline",
  "memoq", "omegat-project-save", "srclang-all", "trados-studio", "utf16le-bom", "windows-1256",
]

private func sample(_ name: String) -> String {
  SharedData.repository.appending(path: "Tests/TMXTests/Fixtures/\(name).tmx").path
}

private func units(_ path: String) throws -> [TranslationUnit] { try TMXDocument(path: path).units }

/// Converts in a folder of its own and hands over what each file holds.
private func converted(
  _ input: String, from: ExchangeFormat = .tmx, to: ExchangeFormat, name: String,
  options: ExportOptions = ExportOptions()
) throws -> (files: [String: String], report: ConversionReport) {
  try withTemporaryFolder { folder in
    var report = try Conversion(from: from, to: to, options: options)
      .run(input: input, output: folder.appending(path: name).path)
    report.files = report.files.map { URL(filePath: $0).lastPathComponent }
    var files: [String: String] = [:]
    for file in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      files[file] = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
    }
    return (files, report)
  }
}

/// Writes a file and converts it.
private func converted(
  text: String, from: ExchangeFormat, to: ExchangeFormat = .tmx,
  options: ExportOptions = ExportOptions()
) throws -> [TranslationUnit] {
  try withTemporaryFolder { folder in
    let input = folder.appending(path: "input").path
    let output = folder.appending(path: "output.tmx").path
    try text.write(toFile: input, atomically: false, encoding: .utf8)
    _ = try Conversion(from: from, to: to, options: options).run(input: input, output: output)
    return try units(output)
  }
}

// MARK: - There and back

@Test(arguments: sampleNames, [ExchangeFormat.tmx, .jsonl])
func nothingIsLostThereAndBack(_ name: String, format: ExchangeFormat) throws {
  try withTemporaryFolder { folder in
    let middle = folder.appending(path: "middle").path
    let end = folder.appending(path: "end.tmx").path
    let report = try Conversion(from: .tmx, to: format).run(input: sample(name), output: middle)
    _ = try Conversion(from: format, to: .tmx).run(input: middle, output: end)
    #expect(report.losses[.codes] == nil && report.losses[.properties] == nil)
    let original = try units(sample(name)).map(\.withXMLLang)
    #expect(try units(end) == original)
  }
}

@Test(arguments: sampleNames)
func xliffKeepsTextCodesNotesAndProperties(_ name: String) throws {
  try withTemporaryFolder { folder in
    let middle = folder.appending(path: "middle.xlf").path
    let end = folder.appending(path: "end.tmx").path
    _ = try Conversion(from: .tmx, to: .xliff).run(input: sample(name), output: middle)
    _ = try Conversion(from: .xliff, to: .tmx).run(input: middle, output: end)
    for (unit, all) in zip(try units(end), try units(sample(name))) {
      let sides = try #require(all.sides(headerLanguage: unit.variants[0].language))
      var original = all
      original.variants = [all.variants[sides.source], all.variants[sides.target]]
      #expect(unit.variants[0].text.isSameText(as: original.variants[0].text))
      #expect(unit.variants[1].text.isSameText(as: original.variants[1].text))
      #expect(unit.notes.map(\.text) == original.notes.map(\.text))
      #expect(unit.properties.map(\.type) == original.properties.map(\.type))
      #expect(unit.properties.map(\.text) == original.properties.map(\.text))
      for index in 0..<2 {
        let codes = { (unit: TranslationUnit) in
          unit.variants[index].segment.withCompatibleCodes.content.compactMap { piece in
            if case .element(let element) = piece {
              [element.name, TMX.Segment.codeText(element.content)]
            } else {
              nil
            }
          }
        }
        #expect(codes(unit) == codes(original))
      }
      for attribute in original.attributes where attribute.name != "tuid" {
        #expect(unit.attributes[attribute.name] == attribute.value)
      }
    }
  }
}

extension TranslationUnit {
  /// As the writer spells it: `lang` becomes `xml:lang`, in its place.
  fileprivate var withXMLLang: TranslationUnit {
    var unit = self
    for index in unit.variants.indices where unit.variants[index].attributes["lang"] != nil {
      unit.variants[index].attributes = Attributes(
        unit.variants[index].attributes.map { attribute in
          attribute.name == "lang" ? .init(name: "xml:lang", value: attribute.value) : attribute
        })
    }
    return unit
  }
}

// MARK: - TSV

struct CellCase: CustomTestStringConvertible {
  let testDescription: String
  let text: String
  let cell: String
}

@Test(arguments: [
  CellCase(testDescription: "plain text", text: "نعم", cell: "نعم"),
  CellCase(testDescription: "a formula", text: "=1+1", cell: "'=1+1"),
  CellCase(testDescription: "a sum", text: "+1", cell: "'+1"),
  CellCase(testDescription: "a dash", text: "-نعم", cell: "'-نعم"),
  CellCase(testDescription: "an address", text: "@sara", cell: "'@sara"),
  CellCase(testDescription: "an apostrophe before a formula", text: "'=1", cell: "''=1"),
  CellCase(testDescription: "an apostrophe before a word", text: "'tis", cell: "'tis"),
  CellCase(testDescription: "controls", text: "a\tb\nc\rd\\t", cell: #"a\tb\nc\rd\\t"#),
  CellCase(testDescription: "a formula after a TAB", text: "\t=1", cell: #"\t=1"#),
  CellCase(
    testDescription: "invisible characters", text: "می‌خواهم\u{200F}", cell: "می‌خواهم\u{200F}"),
])
func cellsSurviveSpreadsheets(_ test: CellCase) throws {
  try withTemporaryFolder { folder in
    let input = folder.appending(path: "in.tmx").path
    let unit = TranslationUnit(variants: [Variant("en", "x"), Variant("ar", test.text)])
    try TMXDocument(header: Header(source: "en", toolVersion: "1"), units: [unit]).write(to: input)
    let table = try converted(input, to: .tsv, name: "out.tsv").files["out.tsv"]
    #expect(table == "tuid\ten\tar\tnote\n\tx\t\(test.cell)\t\n")
    #expect(try converted(text: table ?? "", from: .tsv) == [unit])
  }
}

@Test func aTableOfOthersIsReadWordForWord() throws {
  let languages = ExportOptions(source: "fa", target: "ar")
  let text = "\u{FEFF}C:\\temp\t=نعم\r\n\r\nبله\tنعم\tthird\r\n"
  let units = try converted(text: text, from: .tsv, options: languages)
  #expect(units.map { $0.variants.map(\.text) } == [["C:\\temp", "=نعم"], ["بله", "نعم"]])
  #expect(units[0].variants.map(\.language.text) == ["fa", "ar"])
}

@Test func columnsOfOurOwnTableMayMove() throws {
  let text = "tuid\tnote\tar-SA\tfa\tx-client\nd1:1\tانتبه\tنعم\tبله\tAcme\n"
  let unit = try converted(text: text, from: .tsv)[0]
  #expect(unit.id == "d1:1" && unit.notes.map(\.text) == ["انتبه"])
  #expect(unit.variants == [Variant("ar-SA", "نعم"), Variant("fa", "بله")])
  #expect(unit.properties == [Property("x-client", "Acme")])
}

// MARK: - JSON Lines

@Test func jsonLinesAreWhatScoreReads() throws {
  let text = try converted(sample("fa-zwnj"), to: .jsonl, name: "out.jsonl").files["out.jsonl"]
  #expect(
    text?.split(separator: "\n").last.map(String.init)
      == #"{"source_lang":"en","source":"Yes/No","target_lang":"fa-IR","target":"بله/خیر"}"#)
}

@Test func anEditedLineChangesTheTextAndKeepsTheRest() throws {
  let text = try converted(sample("level2-inline"), to: .jsonl, name: "o.jsonl").files["o.jsonl"]
  let edited = (text ?? "").replacing(
    "\"target\":\"انقر  الآن.\"", with: "\"target\":\"اضغط  الآن.\"")
  let unit = try converted(text: edited, from: .jsonl)[1]
  #expect(unit.variants[1].text == "اضغط  الآن.")
  #expect(unit.variants[1].segment.codeCount == 2)
  let original = try units(sample("level2-inline"))[1]
  #expect(unit.variants[0] == original.variants[0])
}

// MARK: - Export of pairs, tags, levels

@Test func onePairAFile() throws {
  let options = ExportOptions(separatesPairs: true)
  let result = try converted(sample("srclang-all"), to: .tmx, name: "out.tmx", options: options)
  #expect(result.files.keys.sorted() == ["out.en-ar.tmx", "out.en-fa.tmx", "out.en-fr.tmx"])
  #expect(result.files["out.en-ar.tmx"]?.contains("srclang=\"en\"") == true)
  #expect(result.report.written == 3)
}

@Test func tagsAreWrittenLetterForLetter() throws {
  let options = ExportOptions(source: "en-US", target: "ar-SA")
  let text = try converted(sample("level1-en-ar"), to: .tmx, name: "o.tmx", options: options)
    .files["o.tmx"]
  #expect(text?.contains("srclang=\"en-US\"") == true)
  #expect(text?.contains("<tuv xml:lang=\"ar-SA\">") == true)
  #expect(text?.contains("\"ar\"") == false)
}

@Test func unitsWithoutThePairAreCounted() throws {
  let options = ExportOptions(source: "en", target: "ru")
  let result = try converted(sample("srclang-all"), to: .tsv, name: "o.tsv", options: options)
  #expect(result.report.lines == ["units without both languages left out: 1"])
  #expect(result.files["o.tsv"] == "tuid\ten\tru\tnote\n")
}

@Test func levelOneHasNoCodesAndLevelTwoOnlySafeOnes() throws {
  for (level, lost) in [(TMXLevel.plain, 16), (.codes, 4)] {
    let result = try converted(
      sample("level2-inline"), to: .tmx, name: "o.tmx", options: ExportOptions(level: level))
    let text = result.files["o.tmx"] ?? ""
    #expect(!text.contains("<hi") && !text.contains("<sub"))
    #expect(text.contains("<bpt") == (level == .codes))
    #expect(result.report.losses == [.codes: lost])
  }
}

@Test func codesThatStandAloneAreRewritten() {
  let segment = TMX.Segment(content: [
    .element(Element("ept", attributes: ["i": "1"], content: [.text("</b>")])),
    .element(Element("bpt", attributes: ["i": "2"])), .text("a"),
    .element(Element("ept", attributes: ["i": "2"])),
    .element(Element("ut", content: [.text("{\\f1}")])),
    .element(Element("bpt", attributes: ["i": "3", "type": "bold"])),
  ])
  #expect(
    segment.withCompatibleCodes.content == [
      .element(Element("it", attributes: ["pos": "end"], content: [.text("</b>")])),
      .element(Element("bpt", attributes: ["i": "2"])), .text("a"),
      .element(Element("ept", attributes: ["i": "2"])),
      .element(Element("ph", content: [.text("{\\f1}")])),
      .element(Element("it", attributes: ["type": "bold", "pos": "begin"])),
    ])
}

// MARK: - Moses and XLIFF

@Test func mosesIsLineByLine() throws {
  try withTemporaryFolder { folder in
    let input = folder.appending(path: "in.tmx").path
    let unit = TranslationUnit(variants: [Variant("en", "a\nb"), Variant("ar", "أ\u{2028}ب")])
    try TMXDocument(header: Header(source: "en", toolVersion: "1"), units: [unit, unit])
      .write(to: input)
    let result = try converted(input, to: .moses, name: "corpus")
    #expect(result.files == ["corpus.en": "a b\na b\n", "corpus.ar": "أ ب\nأ ب\n"])
    #expect(result.report.losses == [.lineBreaks: 4])
  }
}

@Test func mosesOfUnequalLengthIsRefused() throws {
  try withTemporaryFolder { folder in
    let base = folder.appending(path: "corpus").path
    try "a\nb\nc\n".write(toFile: base + ".en", atomically: false, encoding: .utf8)
    try "أ\n".write(toFile: base + ".ar", atomically: false, encoding: .utf8)
    let conversion = Conversion(
      from: .moses, to: .tsv, options: ExportOptions(source: "en", target: "ar"))
    let error = #expect(throws: ExchangeError.self) {
      _ = try conversion.run(input: base, output: base + ".tsv")
    }
    #expect(
      error?.description.replacing(folder.path + "/", with: "")
        == "corpus.en has 3 lines, corpus.ar has 1: line n of one must translate line n of the other"
    )
    #expect(!FileManager.default.fileExists(atPath: base + ".tsv"))
  }
}

@Test func xliffOfOtherToolsIsRead() throws {
  let text = """
    <x:xliff xmlns:x="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="ar">
     <x:file id="f"><x:group id="g"><x:unit id="tip">
      <x:notes><x:note>Button</x:note></x:notes>
      <x:originalData><x:data id="d1">&lt;b&gt;</x:data><x:data id="d2">&lt;/b&gt;</x:data></x:originalData>
      <x:segment><x:source>Press <x:pc id="1" dataRefStart="d1" dataRefEnd="d2" type="fmt">OK</x:pc>.</x:source>
       <x:target>اضغط <x:pc id="1" dataRefStart="d1" dataRefEnd="d2" type="fmt">موافق</x:pc>.</x:target></x:segment>
      <x:ignorable><x:source> </x:source></x:ignorable>
      <x:segment><x:source>Bye<x:cp hex="0007"/></x:source></x:segment>
     </x:unit></x:group></x:file>
    </x:xliff>
    """
  let units = try converted(text: text, from: .xliff)
  #expect(units.map(\.id) == ["tip", "tip/2"])
  #expect(
    units[0].variants[1].segment.content == [
      .text("اضغط "),
      .element(
        Element("bpt", attributes: ["i": "1", "x": "1", "type": "fmt"], content: [.text("<b>")])),
      .text("موافق"), .element(Element("ept", attributes: ["i": "1"], content: [.text("</b>")])),
      .text("."),
    ])
  #expect(units[0].notes.map(\.text) == ["Button"])
  #expect(units[1].variants.map(\.text) == ["Bye\u{FFFD}"])
}

struct BadExchangeFile: CustomTestStringConvertible {
  let testDescription: String
  let format: ExchangeFormat
  let text: String
  let message: String
}

@Test(arguments: [
  BadExchangeFile(
    testDescription: "a table without languages", format: .tsv, text: "a\tb\n",
    message: "input: the languages are not known: give --source-lang and --target-lang"),
  BadExchangeFile(
    testDescription: "a table of one language", format: .tsv, text: "tuid\tar\n",
    message: "input:1:1: the first line names fewer than two languages"),
  BadExchangeFile(
    testDescription: "a row that is too long", format: .tsv, text: "tuid\ten\tar\n1\ta\tb\tc\n",
    message: "input:2:1: 4 columns instead of 3"),
  BadExchangeFile(
    testDescription: "no JSON", format: .jsonl, text: "{\"id\":\"1\"}\n{oops\n",
    message: "input:2:1: not a JSON object"),
  BadExchangeFile(
    testDescription: "a number for a text", format: .jsonl, text: "{\"source\":1}\n",
    message: "input:1:1: the field 'source' has another type"),
  BadExchangeFile(
    testDescription: "a line without languages", format: .jsonl, text: "{\"source\":\"a\"}\n",
    message: "input: the languages are not known: give --source-lang and --target-lang"),
  BadExchangeFile(
    testDescription: "broken XML in a line", format: .jsonl, text: "{\"tmx\":\"<tu>\"}\n",
    message:
      "input:1:1: the field 'tmx' cannot be read: tmx:1:46: not well-formed XML: Opening and ending "
      + "tag mismatch: tu line 1 and body (in unit 1, after 0 complete units)"),
  BadExchangeFile(
    testDescription: "old XLIFF", format: .xliff, text: "<xliff version=\"1.2\"></xliff>",
    message: "input:1:1: XLIFF '1.2' is not supported; save the file as XLIFF 2.1"),
  BadExchangeFile(
    testDescription: "no XLIFF", format: .xliff, text: "<tmx/>",
    message:
      "input:1:1: not well-formed XML: the root element is <tmx>, not <xliff> (after 0 complete "
      + "units)"),
  BadExchangeFile(
    testDescription: "a cut XLIFF", format: .xliff,
    text: "<xliff version=\"2.1\"><file><unit><segment>",
    message:
      "input:1:43: the file ends inside <segment> in <unit> in <file> in <xliff> (in unit 1, after 0 "
      + "complete units); it was cut off: copy or export it again"),
])
func refusesInWords(_ test: BadExchangeFile) throws {
  try withTemporaryFolder { folder in
    let input = folder.appending(path: "input").path
    try test.text.write(toFile: input, atomically: false, encoding: .utf8)
    let output = folder.appending(path: "output").path
    do {
      _ = try Conversion(from: test.format, to: .tmx).run(input: input, output: output)
      Issue.record("read without an error")
    } catch {
      #expect("\(error)".replacing(folder.path + "/", with: "") == test.message)
    }
    #expect(!FileManager.default.fileExists(atPath: output))
  }
}

@Test func aHeaderWithNotesGoesThroughJSONLines() throws {
  try withTemporaryFolder { folder in
    let (lines, back) = (
      folder.appending(path: "o.jsonl").path, folder.appending(path: "back.tmx").path
    )
    let original = try TMXDocument(path: sample("all-attributes"))
    #expect(!original.header.annotations.isEmpty)
    let there = try Conversion(from: .tmx, to: .jsonl).run(
      input: sample("all-attributes"), output: lines)
    #expect(there.losses[.header] == nil)
    _ = try Conversion(from: .jsonl, to: .tmx).run(input: lines, output: back)
    #expect(try TMXDocument(path: back).header == original.header)
    let text = try String(contentsOfFile: lines, encoding: .utf8)
    #expect(text.components(separatedBy: "\"header\":").count == 2)
  }
}
