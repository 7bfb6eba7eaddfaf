import Foundation
import TestSupport
import Testing

@testable import Mizan

struct RulePageTests {
  @Test func theDocumentIsWhatTheRulesSay() throws {
    let document = try String(
      contentsOf: SharedData.repository.appending(path: "docs/rules.md"), encoding: .utf8)
    #expect(
      document == RulePage().catalogue(), "run: mizan rules --format markdown > docs/rules.md")
  }

  @Test func everyRuleIsInTheTableOfFrequencies() throws {
    let table = try String(
      contentsOf: SharedData.repository.appending(path: "docs/rule-frequency.md"), encoding: .utf8)
    for rule in Rule.all { #expect(table.contains("`\(rule.id)`"), "\(rule.id)") }
  }
}
