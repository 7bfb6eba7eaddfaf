import Foundation
import Testing

@testable import Mizan

struct FluencyTableTests {
  @Test func storedCountsComeBackWithinTheirStep() {
    let keys = (0..<20_000).map { StableHash.spread(UInt64($0)) }
    let counts = keys.indices.map { UInt32(1 + ($0 * $0) % 1_000_000) }
    let table = QuantisedCounts(keys: keys, counts: counts)
    let step = exp2(1.0 / 6) + 1e-4
    for (key, count) in zip(keys, counts) {
      let ratio = Double(table.count(key)) / Double(count)
      #expect(ratio <= step && ratio >= 1 / step)
    }
    #expect(table.cells.count * 2 < keys.count * 3)
  }

  @Test func anUnseenKeyIsRarelyTakenForAStoredOne() {
    let table = QuantisedCounts(
      keys: (0..<20_000).map { StableHash.spread(UInt64($0)) },
      counts: [UInt32](repeating: 5, count: 20_000))
    let mistaken = (20_000..<60_000).count { table.count(StableHash.spread(UInt64($0))) > 0 }
    #expect(mistaken < 40_000 / 500)
  }

  @Test func anEmptyTableKnowsNothing() {
    #expect(QuantisedCounts(keys: [], counts: []).count(7) == 0)
  }

  @Test(arguments: [
    SignatureCase("article and nisba", "الوطنية", false, stem: "وطن"),
    SignatureCase("conjunction, preposition and article", "وبالمدارس", true, stem: "مدارس"),
    SignatureCase("a verb with its plural", "يعملون", false, stem: "عمل"),
    SignatureCase("a first letter that is no conjunction", "وزير", false, stem: "وزير"),
    SignatureCase("a word too short to cut", "في", false, stem: "في"),
  ])
  func splitsAffixes(_ test: SignatureCase) {
    let letters = test.word.unicodeScalars.map(\.value)
    let signature = AffixSignature(letters, hasConjunction: test.hasConjunction)
    #expect(Array(letters[signature.stem]) == test.stem.unicodeScalars.map(\.value))
    #expect(signature.prefix < AffixSignature.prefixCount)
    #expect(signature.suffix < AffixSignature.suffixCount)
  }

  @Test func surpriseGrowsWithTheLogitAndShrinksWithTheChances() {
    let scale = SurpriseScale(sample: (0..<4096).map { Float($0) / 100 })
    let bits = stride(from: Float(-5), through: 60, by: 0.5).map(scale.bits)
    #expect(bits == bits.sorted())
    #expect(bits.first == 0 && abs(scale.bits(30.72) - 2) < 0.1)
    for own in [Float(0.5), 3, 9, 20] {
      #expect(SurpriseScale.corrected(own, count: 1) <= own + 0.01)
      #expect(
        SurpriseScale.corrected(own, count: 30) < SurpriseScale.corrected(own, count: 3))
    }
    #expect(abs(SurpriseScale.corrected(12, count: 8) - 9) < 0.1)
  }

  @Test(arguments: Damage.allCases)
  func damageMarksWhatItChanges(_ damage: Damage) throws {
    let model = try FluencyModel.shipped()
    let text =
      "وقال وزير الخارجية الفرنسي أمس، إن الحكومة الجديدة ستدرس القرار الذي صدر عن البرلمان."
    let clean = DamagedSentence(Array(text.utf8), vocabulary: model.vocabulary)
    var generator = SeededGenerator(seed: 3)
    var damaged = clean
    let done = (0..<40).contains { _ in
      damaged.apply(damage, pool: clean.words, using: &generator)
    }
    #expect(done)
    #expect(damaged.text != clean.text)
    #expect(damaged.labels.contains(true))
    #expect(damaged.labels.count == damaged.symbols.count)
  }
}

struct SignatureCase: CustomTestStringConvertible {
  let testDescription: String
  let word: String
  let hasConjunction: Bool
  let stem: String
  init(_ name: String, _ word: String, _ hasConjunction: Bool, stem: String) {
    (testDescription, self.word, self.hasConjunction, self.stem) = (
      name, word, hasConjunction, stem
    )
  }
}
