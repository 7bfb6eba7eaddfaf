import Foundation
import Testing

@testable import Mizan

/// The table of written forms, and what it says of words that nobody writes.
@Suite struct FormFrequenciesTests {
  @Test func theShippedTableKnowsFrequentAndRareForms() {
    let forms = FormFrequencies.shared
    #expect(forms.countIfFrequent(LetterKey("في")) > 1_000_000)
    #expect(forms.countIfFrequent(LetterKey("الحكومة")) > 1000)
    #expect(forms.count(LetterKey("المسيتوى")) == 0)
  }

  @Test func aTableComesBackFromItsFile() throws {
    let counts: [LetterKey: UInt32] = [LetterKey("كتاب"): 5000, LetterKey("كتبة"): 3]
    let forms = try FormFrequencies(fileContents: FormFrequencies(counts).fileContents)
    #expect((4400...5700).contains(forms.countIfFrequent(LetterKey("كتاب"))))
    #expect((2.6...3.5).contains(forms.count(LetterKey("كتبة"))))
    #expect(forms.countIfFrequent(LetterKey("كتبة")) == 0)
    #expect(forms.count(LetterKey("مكتب")) == 0)
  }

  @Test func aDamagedFileIsRefused() {
    let file = FormFrequencies([LetterKey("كتاب"): 5000]).fileContents
    #expect(throws: ModelFileError.damaged(file: "forms.ar.bin")) {
      try FormFrequencies(fileContents: file.dropLast(3))
    }
    #expect(throws: ModelFileError.self) { try FormFrequencies(fileContents: Data("x".utf8)) }
  }

  @Test(arguments: [
    ("جرت الانتخباات أمس.", "الانتخابات"), ("زار الشارع الرئييسي أمس.", "الرئيسي"),
    ("حسّنت الوزارة المسيتوى كثيرًا.", "المستوى"), ("وصلت إلى المؤتمرر أمس.", "المؤتمر"),
    ("تحملت المسؤولبة كاملة.", "المسؤولية"), ("بحث التعاو بين البلدين.", "التعاون"),
    ("سافر إلى كوالالمبور.", nil),
    ("فاز في الانتخابا أمس.", "الانتخابات"), ("يعيش في ضروف صعبة.", "ظروف"),
  ])
  func aSlipIsMendedByOneEdit(_ text: String, _ mended: String?) throws {
    let rule = try #require(Rule.named("spelling.letter-slip"))
    let slips = Scorer(rules: [rule])
      .assess([ScoreItem(id: "1", target: text, kind: .body)])[0].findings
    #expect(slips.first?.suggestions.first == mended)
  }
}
