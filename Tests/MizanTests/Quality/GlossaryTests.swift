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
}
