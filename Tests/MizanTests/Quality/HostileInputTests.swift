import Testing

@testable import Mizan

/// The short form of `MizanBench fuzz`: the same inputs in every run.
struct HostileInputTests {
  @Test(arguments: HostileInput.Recipe.allCases)
  func articlesRulesAndReportsStandEveryKindOfInput(_ recipe: HostileInput.Recipe) throws {
    let probe = ScorerProbe(scorer: try Scorer.shipped())
    var inputs = HostileInput(seed: 20_261_126)
    for size in [0, 1, 40, 400, 1_500] {
      let bytes = inputs.bytes(recipe, size: size)
      for name in HostileInput.names.prefix(3) {
        #expect(probe.faults(of: bytes, named: name) == [], "\(size) bytes as \(name)")
      }
    }
  }

  @Test func theSameSeedGivesTheSameInputs() {
    var one = HostileInput(seed: 3, largest: 2_000)
    var other = HostileInput(seed: 3, largest: 2_000)
    for _ in 0..<50 {
      let (bytes, recipe) = one.next()
      let again = other.next()
      #expect(bytes == again.bytes && recipe == again.recipe)
      #expect(bytes.count <= 2_000)
    }
  }

  @Test func aFaultIsSeen() {
    let liar = Rule(
      id: "test.liar", category: .style, subtype: "", severity: .minor, precision: 1,
      summary: Wording(ar: "س.", en: "x."), explanation: Wording(ar: "س.", en: "x."), examples: []
    ) { context, report in
      if context.text.bytes.count > 1 { report.flag(0..<1) }
    }
    let faults = ScorerProbe(scorer: Scorer(rules: [liar])).faults(
      of: Array("كتاب".utf8), named: "a.txt")
    #expect(faults.contains { $0.hasPrefix("test.liar") })
  }
}
