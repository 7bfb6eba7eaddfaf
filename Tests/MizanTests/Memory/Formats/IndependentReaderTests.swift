import Foundation
import TMX
import TestSupport
import Testing

@testable import Mizan

/// Readers that are not ours; `Tests/tools/install-readers.sh` installs them.
private enum Toolkit {
  static let python: String? = {
    let own = SharedData.repository.appending(path: ".build/readers/bin/python3").path
    return [own, "/usr/bin/python3"].first {
      (try? output(of: $0, ["-c", "import translate.storage.tmx, lxml"])) != nil
    }
  }()

  /// Source and target of every unit, as translate-toolkit reads them.
  static func units(of path: String) throws -> [[String?]] {
    let listing = """
      import json, sys
      from translate.storage import tmx
      store = tmx.tmxfile.parsefile(sys.argv[1])
      print(json.dumps([[unit.source, unit.target] for unit in store.units]))
      """
    let text = try output(of: #require(python), ["-c", listing, path])
    return try JSONDecoder().decode([[String?]].self, from: Data(text.utf8))
  }
}

private enum OmegaT {
  static let jar = "/usr/share/omegat/OmegaT.jar"
  static let isInstalled =
    FileManager.default.fileExists(atPath: jar)
    && (try? output(of: "/usr/bin/env", ["java", "-version"])) != nil

  /// Translates lines by a memory alone: what OmegaT's console mode makes of a text that holds its sources.
  ///
  /// - Parameter memory: is put in as the project's memory.
  static func translations(
    of lines: [String], with memory: URL, from source: String, in folder: URL
  ) throws -> [String] {
    let project = folder.appending(path: "omegat-\(source)")
    for name in ["source", "target", "tm", "omegat", "glossary", "dictionary"] {
      try FileManager.default.createDirectory(
        at: project.appending(path: name), withIntermediateDirectories: true)
    }
    try FileManager.default.copyItem(
      at: memory, to: project.appending(path: "omegat/project_save.tmx"))
    try Data((lines.joined(separator: "\n") + "\n").utf8).write(
      to: project.appending(path: "source/text.utf8"))
    let folders = ["source_dir", "target_dir", "tm_dir", "glossary_dir", "glossary_file"]
    try Data(
      """
      <omegat><project version="1.0">
      \(folders.map { "<\($0)>__DEFAULT__</\($0)>" }.joined())<dictionary_dir>__DEFAULT__</dictionary_dir>
      <source_lang>\(source)</source_lang><target_lang>ar</target_lang><sentence_seg>false</sentence_seg>
      <support_default_translations>true</support_default_translations><remove_tags>false</remove_tags>
      </project></omegat>
      """.utf8
    ).write(to: project.appending(path: "omegat.project"))
    // One segment a line, its white space kept.
    try Data(
      """
      <filters removeTags="false" removeSpacesNonseg="false" preserveSpaces="true" ignoreFileContext="false">
      <filter className="org.omegat.filters2.text.TextFilter" enabled="true">
      <files sourceFilenameMask="*.utf8" targetFilenamePattern="${filename}" sourceEncoding="UTF-8" \
      targetEncoding="UTF-8"/>
      <option name="segmentOn" value="BREAKS"/></filter></filters>
      """.utf8
    ).write(to: project.appending(path: "omegat/filters.xml"))
    _ = try output(
      of: "/usr/bin/env",
      [
        "java", "-Djava.awt.headless=true", "-Duser.home=\(folder.path)", "-jar", jar,
        project.path, "--mode=console-translate", "--config-dir=\(folder.path)/config",
      ])
    let text = try String(
      contentsOf: project.appending(path: "target/text.utf8"), encoding: .utf8)
    return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }
}

private struct ProgramFailed: Error {}

/// What a program prints.
private func output(of program: String, _ arguments: [String]) throws -> String {
  let run = try Tool.run(arguments, program: program)
  guard run.status == 0 else { throw ProgramFailed() }
  return run.output
}

/// The code points of a text: `==` of strings would take two of them for one.
private func scalars(_ texts: [[String?]]) -> [[[UInt32]?]] {
  texts.map { $0.map { $0?.unicodeScalars.map(\.value) } }
}

private let fixtures = SharedData.repository.appending(path: "Tests/TMXTests/Fixtures")
private let names = [
  "all-attributes", "bidi-controls", "bitextor", "fa-zwnj", "level1-en-ar", "level2-inline",
  "memoq",
  "omegat-project-save", "srclang-all", "trados-studio", "utf16le-bom", "windows-1256",
]

@Test(
  .enabled(
    if: Toolkit.python != nil, "needs translate-toolkit: Tests/tools/install-readers.sh installs it"
  ),
  arguments: names)
func translateToolkitReadsTheSameText(_ name: String) throws {
  try withTemporaryFolder { folder in
    let sample = fixtures.appending(path: "\(name).tmx").path
    let path = folder.appending(path: "export.tmx").path
    let conversion = Conversion(from: .tmx, to: .tmx, options: ExportOptions(level: .plain))
    _ = try conversion.run(input: sample, output: path)
    let written = try TMXDocument(path: sample).units.map { unit in
      (0..<2).map { unit.variants.indices.contains($0) ? unit.variants[$0].text : nil }
    }
    #expect(try scalars(Toolkit.units(of: path)) == scalars(written))
  }
}

// MARK: - Exported projects

/// A memory of what is hard to carry: marks of direction, joiners, white space, entities, codes.
private let hardUnits: [(source: String, target: String)] = [
  ("one  two", "واحد  اثنان"), ("  around  ", " \u{A0}حول  "),
  ("a & b < c > d", "أ & ب < ج > د \" '"),
  ("marks", "\u{200F}قال\u{200E} \u{2067}abc\u{2069} \u{202B}نص\u{202C}\u{61C}"),
  ("joiners", "می\u{200C}خواهم ه\u{200D} ـــ"), ("vowels", "مُحَمَّدٌ شَدَّة"),
  ("digits", "١٢ ۱۲ 12٪"), ("&amp; again", "&lt;ليس رمزا&gt; &amp;"), ("emoji 🙂", "وجه 🙂 𐤀"),
  ("=1+1", "=1+1"), ("tab\tin", "فيه\tجدولة"),
]

/// A project of hard units, one corrected and one rejected, and of every fixture.
private func makeProject(in folder: URL) async throws -> TestProject {
  let units = hardUnits.enumerated().map { index, texts in
    TranslationUnit(
      attributes: ["tuid": "hard:\(index)"],
      variants: [Variant("en", texts.source), Variant("ar", texts.target)])
  }
  let bold = TranslationUnit(
    attributes: ["tuid": "hard:codes"],
    variants: [
      Variant(attributes: ["xml:lang": "en"], segment: codes("The ", "cat", " eats.")),
      Variant(
        attributes: ["xml:lang": "ar"], segment: codes("أكل ", "القط", " \u{200F}كثيرا.")),
    ])
  let project = try TestProject(in: folder, memories: [:])
  try TMXDocument(header: Header(source: "en", toolVersion: "1"), units: units + [bold])
    .write(to: folder.appending(path: "tmx/hard.tmx").path)
  for name in names {
    try FileManager.default.copyItem(
      at: fixtures.appending(path: "\(name).tmx"),
      to: folder.appending(path: "tmx/\(name).tmx"))
  }
  try await project.decide(.correct("hard:0", "واحد\u{200F}  ثم اثنان "))
  try await project.decide(.reject("hard:9"))
  return project
}

private func codes(_ before: String, _ inside: String, _ after: String) -> Segment {
  Segment(content: [
    .text(before),
    .element(Element("bpt", attributes: ["i": "1"], content: [.text("<b>")])), .text(inside),
    .element(Element("ept", attributes: ["i": "1"], content: [.text("</b>")])), .text(after),
  ])
}

/// Texts that an export of a pair must hold, from the files themselves.
///
/// - Parameter defaultOnly: leaves out what OmegaT binds to one place of one file.
private func expectedTexts(
  from source: LanguageTag, defaultOnly: Bool = false
) throws -> [[String]] {
  var texts: [String: [[String]]] = [:]
  if source == "en" {
    texts["hard"] =
      hardUnits.enumerated().compactMap { index, unit in
        index == 9 ? nil : [unit.source, index == 0 ? "واحد\u{200F}  ثم اثنان " : unit.target]
      } + [["The cat eats.", "أكل القط \u{200F}كثيرا."]]
  }
  for name in names {
    for unit in try TMXDocument(path: fixtures.appending(path: "\(name).tmx").path).units {
      guard let first = unit.index(of: source), let second = unit.index(of: "ar"), first != second
      else { continue }
      if defaultOnly, unit.properties.contains(where: { $0.type == "file" }) { continue }
      texts[name, default: []].append([unit.variants[first].text, unit.variants[second].text])
    }
  }
  return texts.sorted { $0.key < $1.key }.flatMap(\.value)
}

@Test(
  .enabled(
    if: Toolkit.python != nil, "needs translate-toolkit: Tests/tools/install-readers.sh installs it"
  ),
  arguments: ["en", "fa"])
func translateToolkitReadsAnExportedProject(from source: String) async throws {
  try await withFolder { folder in
    let project = try await makeProject(in: folder).project
    let path = folder.appending(path: "export.tmx").path
    let tag = LanguageTag(source)
    _ = try project.export(
      to: path, as: .tmx, options: ExportOptions(level: .plain, source: tag, target: "ar"))
    #expect(try scalars(Toolkit.units(of: path)) == scalars(expectedTexts(from: tag)))
  }
}

@Test(
  .enabled(
    if: OmegaT.isInstalled, "needs OmegaT and Java: Tests/tools/install-readers.sh installs them"),
  arguments: ["en", "fa"])
func omegaTTranslatesByAnExportedProject(from source: String) async throws {
  try await withFolder { folder in
    let project = try await makeProject(in: folder).project
    let path = folder.appending(path: "export.tmx")
    let tag = LanguageTag(source)
    _ = try project.export(
      to: path.path, as: .tmx, options: ExportOptions(level: .plain, source: tag, target: "ar"))
    // A line is what it looks up: sources of one line, each once.
    var seen: [String: Int] = [:]
    let all = try expectedTexts(from: tag, defaultOnly: true)
    for texts in all { seen[texts[0].precomposedStringWithCanonicalMapping, default: 0] += 1 }
    let asked = all.filter { texts in
      seen[texts[0].precomposedStringWithCanonicalMapping] == 1
        && !texts[0].trimmingCharacters(in: .whitespaces).isEmpty && !texts[1].isEmpty
        && !texts.contains {
          $0.unicodeScalars.contains { "\n\r\u{85}\u{2028}".unicodeScalars.contains($0) }
        }
    }
    #expect(asked.count >= (source == "en" ? 20 : 1))
    let read = try OmegaT.translations(
      of: asked.map { $0[0] }, with: path, from: source, in: folder)
    // OmegaT composes every text it loads (NFC).
    let wanted = asked.map { $0[1].precomposedStringWithCanonicalMapping }
    #expect(read.count == wanted.count)
    let different = zip(read, wanted).filter { scalars([[$0]]) != scalars([[$1]]) }
    #expect(different.isEmpty, "\(different)")
  }
}

@Test(
  .enabled(
    if: OmegaT.isInstalled, "needs OmegaT and Java: Tests/tools/install-readers.sh installs them"))
func omegaTKeepsTheCodesOfAnExport() async throws {
  try await withFolder { folder in
    let project = try await makeProject(in: folder).project
    let path = folder.appending(path: "export.tmx")
    _ = try project.export(
      to: path.path, as: .tmx, memories: ["hard"], options: ExportOptions(level: .codes))
    let read = try OmegaT.translations(
      of: ["The <b0>cat</b0> eats.", "one  two"], with: path, from: "en", in: folder)
    #expect(read == ["أكل <b0>القط</b0> \u{200F}كثيرا.", "واحد\u{200F}  ثم اثنان "])
  }
}
