import Testing

@testable import Mizan

struct RuleExampleTests {
  @Test(
    arguments: Rule.all.flatMap { rule in rule.examples.map { RuleCase(rule: rule, example: $0) } })
  func reportsExactlyTheMarkedPlaces(_ test: RuleCase) {
    let (text, marked) = test.example.unmarked()
    let found = test.rule.findings(in: test.example).map(\.range)
    let expected = marked.sorted { $0.lowerBound < $1.lowerBound }
    #expect(
      found == expected, "found \(found.map { places($0, in: text) }) in \(test.example.marked)")
  }

  @Test(arguments: Rule.all)
  func hasThreeExamplesOfEachKind(_ rule: Rule) {
    #expect(rule.examples.count(where: \.fires) >= 3)
    #expect(rule.examples.count { !$0.fires } >= 3)
  }

  @Test func idsAreUniqueAndInTheCatalogueForm() {
    #expect(Set(Rule.all.map(\.id)).count == Rule.all.count)
    for rule in Rule.all {
      #expect(
        rule.id.allSatisfy { $0.isASCII && $0.isLowercase || $0 == "." || $0 == "-" }, "\(rule.id)")
      #expect(rule.id.split(separator: ".").count == 2, "\(rule.id)")
    }
  }

  @Test(arguments: Rule.all)
  func proseEndsLikeASentence(_ rule: Rule) {
    for wording in [rule.summary, rule.explanation] {
      #expect(wording.english.plain.hasSuffix("."))
      #expect(wording.arabic.plain.hasSuffix("."))
    }
    #expect((0.0...1.0).contains(rule.precision))
  }

  private func places(_ range: Range<Int>, in text: String) -> String {
    String(decoding: Array(text.utf8)[range], as: UTF8.self)
  }
}

struct RuleCase: CustomTestStringConvertible {
  let rule: Rule
  let example: Rule.Example
  var testDescription: String { "\(rule.id): \(example.marked)" }
}
