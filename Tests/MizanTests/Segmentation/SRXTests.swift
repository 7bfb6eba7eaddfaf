import Foundation
import TMX
import Testing

@testable import Mizan

/// An SRX file with these rules (`before -> after`, `no` in front of exceptions) for every language.
private func srx(
  _ rules: [String], header: String = "<header cascade=\"yes\"/>", maps: String? = nil
) -> [UInt8] {
  let elements = rules.map { rule -> String in
    let breaks = !rule.hasPrefix("no ")
    let halves = (breaks ? rule : String(rule.dropFirst(3))).components(separatedBy: " -> ")
    return "<rule break=\"\(breaks ? "yes" : "no")\"><beforebreak>\(halves[0])</beforebreak>"
      + "<afterbreak>\(halves[1])</afterbreak></rule>"
  }
  let map = maps ?? "<languagemap languagepattern=\".*\" languagerulename=\"All\"/>"
  return Array(
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <srx xmlns="http://www.lisa.org/srx20" xmlns:okpsrx="http://okapi.sf.net/srx-extensions" version="2.0">
    \(header)
    <body><languagerules>
    <languagerule languagerulename="All">
    \(elements.joined(separator: "\n"))
    </languagerule>
    <languagerule languagerulename="Colons"><rule break="yes"><beforebreak>:</beforebreak><afterbreak>\\s</afterbreak></rule></languagerule>
    </languagerules><maprules>\(map)</maprules></body></srx>
    """.utf8)
}

private func cut(_ text: String, _ bytes: [UInt8], _ language: LanguageTag = "en") throws
  -> [String]
{
  try Segmenter(for: language, srx: SRX(bytes, name: "my.srx")).sentences(in: text)
}

@Test func theFirstMatchingRuleDecides() throws {
  let exceptionFirst = srx(["no \\bDr\\. -> \\s", "\\. -> \\s"])
  #expect(try cut("Dr. Smith left. He ran.", exceptionFirst) == ["Dr. Smith left.", "He ran."])
  let exceptionLast = srx(["\\. -> \\s", "no \\bDr\\. -> \\s"])
  #expect(try cut("Dr. Smith left.", exceptionLast) == ["Dr.", "Smith left."])
}

@Test func rulesMayOverlap() throws {
  let rules = srx(["no [A-Z]\\. -> \\s[A-Z]\\.", "[a-zA-Z]\\. -> \\s"])
  #expect(try cut("By J. K. Rowling. Good.", rules) == ["By J. K.", "Rowling.", "Good."])
}

@Test func patternsSeeTheWholeText() throws {
  // A look-behind and an anchor reach back over earlier breaks.
  let rules = srx(["no (?&lt;=^\\d)\\. -> \\s", "\\. -> \\s"])
  #expect(try cut("1. One. 2. Two.", rules) == ["1. One.", "2.", "Two."])
}

@Test func emptyPatternsMatchAnywhere() throws {
  #expect(try cut("a|b", srx(["\\| -> "])) == ["a|", "b"])
  #expect(try cut("a|b", srx([" -> \\|"])) == ["a", "|b"])
}

@Test func placesAreRightBeyondTheBasicPlane() throws {
  #expect(try cut("🙂🙂. نعم. ثم", srx(["\\. -> \\s"])) == ["🙂🙂.", "نعم.", "ثم"])
}

@Test func mapsMayCascade() throws {
  let maps = """
    <languagemap languagepattern="ar.*" languagerulename="Colons"/>\
    <languagemap languagepattern=".*" languagerulename="All"/>
    """
  let text = "قال: نعم. ثم خرج."
  let cascading = srx(["\\. -> \\s"], maps: maps)
  #expect(try cut(text, cascading, "ar-SA") == ["قال:", "نعم.", "ثم خرج."])
  let first = srx(["\\. -> \\s"], header: "<header cascade=\"no\"/>", maps: maps)
  #expect(try cut(text, first, "AR_sa") == ["قال:", "نعم. ثم خرج."])
  #expect(try cut(text, first, "fa") == ["قال: نعم.", "ثم خرج."])
}

@Test func javasFlagsAndLookBehindsAreRead() throws {
  #expect(try cut("ОН. Да.", srx(["(?iu)он\\. -> \\s"])) == ["ОН.", "Да."])
  #expect(try cut("ОН. Да.", srx(["(?U)\\w\\. -> \\s"])) == ["ОН.", "Да."])
  #expect(try cut("XVI. Da", srx(["(?&lt;=[XVI]+)\\. -> \\s"])) == ["XVI.", "Da"])
}

@Test func headersOfOtherToolsAreIgnored() throws {
  let header = """
    <header segmentsubflows="yes" cascade="yes"><formathandle type="start" include="no"/>\
    <okpsrx:options oneSegmentIncludesAll="no" trimLeadingWhitespaces="no"/></header>
    """
  #expect(try cut("One. Two.", srx(["\\. -> \\s"], header: header)) == ["One.", "Two."])
}

struct BadRules: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let bytes: [UInt8]
  let message: String
}

@Test(arguments: [
  BadRules(
    testDescription: "a pattern", bytes: srx(["\\. -> \\s", "( -> \\s"]),
    message: "my.srx:7: not a regular expression: ("),
  BadRules(
    testDescription: "a language pattern",
    bytes: srx([], maps: "<languagemap languagepattern='[' languagerulename='All'/>"),
    message: "my.srx:9: not a regular expression: ["),
  BadRules(
    testDescription: "rules that are missing",
    bytes: srx([], maps: "<languagemap languagepattern='.*' languagerulename='Some'/>"),
    message: "my.srx:9: a language map names the rules 'Some', which are not in the file"),
  BadRules(
    testDescription: "no map for the language",
    bytes: srx([], maps: "<languagemap languagepattern='fr' languagerulename='All'/>"),
    message: "my.srx: no language map matches 'en'; add one or choose another --lang"),
  BadRules(
    testDescription: "version 1", bytes: Array("<srx version=\"1.0\"/>".utf8),
    message: "my.srx:1: SRX version '1.0' is not supported; save the rules as SRX 2.0"),
  BadRules(
    testDescription: "another format", bytes: Array("<tmx version=\"1.4\"/>".utf8),
    message: "my.srx: this is no SRX file: its root element is not <srx>"),
  BadRules(
    testDescription: "no XML", bytes: Array("<srx>\n<body>".utf8),
    message: "my.srx:2: not well-formed XML: Premature end of data in tag body line 2"),
  BadRules(
    testDescription: "empty", bytes: [],
    message: "my.srx:1: not well-formed XML: the document is empty"),
  BadRules(
    testDescription: "entities",
    bytes: Array("<!DOCTYPE srx [\n<!ENTITY a 'b'>]>\n<srx version='2.0'>&a;</srx>".utf8),
    message: "my.srx:2: not well-formed XML: entity declarations are not allowed"),
])
func refusesBadRules(_ test: BadRules) {
  let error = #expect(throws: SRXError.self) {
    _ = try Segmenter(for: "en", srx: SRX(test.bytes, name: "my.srx"))
  }
  #expect(error?.description == test.message)
}

@Test func aMissingRuleFileIsNamed() {
  let error = #expect(throws: SRXError.self) { _ = try SRX(contentsOf: "/nowhere/my.srx") }
  #expect(error?.description == "/nowhere/my.srx: cannot be read: no such file")
}
