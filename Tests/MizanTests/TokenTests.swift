import Testing

@testable import Mizan

struct TokenCase: CustomTestStringConvertible {
  let testDescription: String
  let text: String
  let tokens: [String]
  init(_ name: String, _ text: String, _ tokens: [String]) {
    (testDescription, self.text, self.tokens) = (name, text, tokens)
  }
}

@Test(arguments: [
  TokenCase("marks stay with their letter", "قالَ.", ["قالَ", "."]),
  TokenCase("ZWNJ stays inside a Persian word", "می‌رود", ["می‌رود"]),
  TokenCase(
    "a separator between digits belongs to the number", "بلغ 1,000.5.", ["بلغ", "1,000.5", "."]),
  TokenCase("a proclitic before a number is a word", "و200 COVID19", ["و", "200", "COVID19"]),
  TokenCase("a proclitic before a quote is a word", "و«المدن»", ["و", "«", "المدن", "»"]),
  TokenCase("an invisible control is no token", "\u{200F}نعم", ["نعم"]),
])
func tokenises(_ test: TokenCase) {
  let bytes = Array(test.text.utf8)
  let tokens = Token.tokens(in: bytes).map { String(decoding: bytes[$0.range], as: UTF8.self) }
  #expect(tokens == test.tokens)
}

@Test func foldingJoinsSpellingsOfOneWord() {
  #expect("أُسْرَة".folded == "اسره")
  #expect("کی‌یف".folded == "كييف")
  #expect("۲۰٢1 МОСКВА Ёлка".folded == "2021 москва елка")
}
