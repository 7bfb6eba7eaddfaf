import Testing

@testable import Mizan

struct GlossaryTests {
  private let glossary = Glossary(terms: [
    Glossary.Term(source: "nuclear deal", allowed: ["الاتفاق النووي"], forbidden: ["الاتفاقية"]),
    Glossary.Term(source: "cabinet", allowed: ["حكومة", "مجلس الوزراء"]),
    Glossary.Term(source: "ceasefire", allowed: ["وقف إطلاق النار", "هدنة"]),
  ])

  @Test func theExamplesOfTheRuleHold() {
    let rule = Rule.terminology(glossary)
    for example in rule.examples {
      #expect(
        rule.findings(in: example).map(\.range) == example.unmarked().ranges, "\(example.marked)")
    }
    #expect(rule.examples.count(where: \.fires) >= 3)
  }

  @Test func aTableIsRead() throws {
    let table =
      "# terms\n\nnuclear deal\tالاتفاق النووي\tالاتفاقية|الصفقة\ncabinet\tحكومة | مجلس الوزراء\n"
    let read = try Glossary(tsv: table, file: "terms.tsv")
    #expect(read.terms.map(\.source) == ["nuclear deal", "cabinet"])
    #expect(read.terms[0].forbidden == ["الاتفاقية", "الصفقة"])
    #expect(read.terms[1].allowed == ["حكومة", "مجلس الوزراء"])
  }

  @Test func aLineWithoutTranslationIsRefused() {
    #expect(throws: Glossary.Failure.noTranslation(file: "t.tsv", line: 2)) {
      try Glossary(tsv: "cabinet\tحكومة\nceasefire\n", file: "t.tsv")
    }
    #expect(
      Glossary.Failure.noTranslation(file: "t.tsv", line: 2).description
        == "t.tsv:2: no translation; write SOURCE<TAB>TRANSLATION[<TAB>FORBIDDEN], alternatives with |"
    )
  }

  @Test(arguments: [
    TermBase(
      name: "2019",
      text: """
        <?xml version="1.0" encoding="UTF-8"?>
        <tbx type="TBX-Core" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><text><body>
        <conceptEntry id="c1"><langSec xml:lang="en-US"><termSec><term>nuclear deal</term></termSec></langSec>
        <langSec xml:lang="ar"><termSec><term>الاتفاق النووي</term></termSec>
        <termSec><term>الصفقة النووية</term>
        <termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termSec></langSec></conceptEntry>
        <conceptEntry id="c2"><langSec xml:lang="en"><termSec><term>cabinet</term></termSec></langSec></conceptEntry>
        </body></text></tbx>
        """),
    TermBase(
      name: "2008",
      text: """
        <?xml version="1.0"?>
        <!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
        <martif type="TBX" xml:lang="en"><martifHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></martifHeader>
        <text><body><termEntry id="c1"><langSet xml:lang="en"><tig><term> nuclear deal </term></tig></langSet>
        <langSet xml:lang="ar-SA"><tig><term>الاتفاق النووي</term></tig><ntig><termGrp><term>الصفقة النووية</term>
        <termNote type="administrativeStatus">supersededTerm-admn-sts</termNote></termGrp></ntig></langSet></termEntry>
        </body></text></martif>
        """),
  ])
  func aTermBaseIsRead(_ base: TermBase) throws {
    let read = try Glossary(tbx: Array(base.text.utf8), file: "terms.tbx")
    #expect(
      read.terms == [
        Glossary.Term(
          source: "nuclear deal", allowed: ["الاتفاق النووي"], forbidden: ["الصفقة النووية"])
      ])
  }

  @Test func aBrokenTermBaseIsRefusedWithItsPlace() {
    #expect {
      try Glossary(tbx: Array("<tbx><text>".utf8), file: "terms.tbx")
    } throws: { "\($0)".contains("terms.tbx:1") }
  }
}

struct TermBase: CustomTestStringConvertible {
  let name: String
  let text: String
  var testDescription: String { name }
}
