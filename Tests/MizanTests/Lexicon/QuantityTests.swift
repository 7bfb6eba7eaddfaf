import Testing

@testable import Mizan

struct QuantityCase: CustomTestStringConvertible {
  let language: LexicalLanguage
  let text: String
  let values: [Double]
  var testDescription: String { "\(language.code): \(text)" }
  init(_ language: LexicalLanguage, _ text: String, _ values: [Double]) {
    (self.language, self.text, self.values) = (language, text, values)
  }
}

@Test(arguments: [
  QuantityCase(.arabic, "نزح 820 ألف شخص", [820_000]),
  QuantityCase(.arabic, "نزح ٨٢٠ ألف شخص", [820_000]),
  QuantityCase(.arabic, "دفع ثمانمئة وعشرين ألف دولار", [820_000]),
  QuantityCase(.arabic, "مليونان ونصف المليون", [2_500_000]),
  QuantityCase(.arabic, "بألفي دينار", [2000]),
  QuantityCase(.arabic, "خمسة وعشرون كتابًا", [25]),
  QuantityCase(.arabic, "خمسة عشر كتابًا", [15]),
  QuantityCase(.arabic, "القرن الحادي والعشرون", [21]),
  QuantityCase(.arabic, "ثلث السكان وثلثا الناخبين", [1.0 / 3, 2.0 / 3]),
  QuantityCase(.arabic, "ملايين الناس", []),
  QuantityCase(.arabic, "بلغ ٣٫٥ في المئة", [3.5]),
  QuantityCase(.arabic, "ألف مليار دولار", [1e12]),
  QuantityCase(.arabic, "خمسة أو ستة أيام", [5, 6]),
  QuantityCase(.arabic, "للمرة الثانية", [2]),
  QuantityCase(.arabic, "3 ملايين و200 ألف", [3_200_000]),
  QuantityCase(.arabic, "مئة وخمسة أشخاص", [105]),
  QuantityCase(.persian, "هشتصد و بیست هزار نفر", [820_000]),
  QuantityCase(.persian, "۸۲۰ هزار نفر", [820_000]),
  QuantityCase(.persian, "۳/۵ درصد", [3.5]),
  QuantityCase(.persian, "یک و نیم میلیون", [1_500_000]),
  QuantityCase(.persian, "۳ میلیون و ۲۰۰ هزار تومان", [3_200_000]),
  QuantityCase(.persian, "دو سوم آرا", [2.0 / 3]),
  QuantityCase(.persian, "هزار میلیارد تومان", [1e12]),
  QuantityCase(.persian, "سال بیست و یکم", [21]),
  QuantityCase(.persian, "نه، او نرفت", []),
  QuantityCase(.english, "820 thousand people", [820_000]),
  QuantityCase(.english, "$3.5bn", [3.5e9]),
  QuantityCase(.english, "two hundred and five", [205]),
  QuantityCase(.english, "twenty-five thousand", [25_000]),
  QuantityCase(.english, "five and six", [5, 6]),
  QuantityCase(.english, "half a million", [500_000]),
  QuantityCase(.english, "one and a half million", [1_500_000]),
  QuantityCase(.english, "two-thirds", [2.0 / 3]),
  QuantityCase(.english, "three quarters", [0.75]),
  QuantityCase(.english, "one of them, a man", []),
  QuantityCase(.english, "a million people", [1_000_000]),
  QuantityCase(.english, "the twenty-first century", [21]),
  QuantityCase(.english, "at 10:30 with 1,000.5 litres", [630, 1000.5]),
  QuantityCase(.french, "quatre-vingt-dix-sept", [97]),
  QuantityCase(.french, "820 000 personnes", [820_000]),
  QuantityCase(.french, "3,5 millions", [3.5e6]),
  QuantityCase(.french, "soixante-dix ans", [70]),
  QuantityCase(.russian, "двадцать пять тысяч", [25_000]),
  QuantityCase(.russian, "3,5 млрд рублей", [3.5e9]),
  QuantityCase(.russian, "полтора миллиона", [1.5e6]),
  QuantityCase(.russian, "с восемьюстами и двумя", [2]),
  QuantityCase(.russian, "на 820 тыс. человек", [820_000]),
  QuantityCase(.turkish, "yirmi beş bin", [25_000]),
  QuantityCase(.turkish, "3,5 milyon", [3.5e6]),
])
func readsQuantities(_ test: QuantityCase) {
  let quantities = Quantity.quantities(in: test.text, language: test.language)
  #expect(quantities.count == test.values.count, "\(quantities.map(\.value))")
  for (quantity, value) in zip(quantities, test.values) {
    #expect(abs(quantity.value - value) <= 1e-9 * value, "\(quantity.value)")
  }
}

@Test func aQuantityKnowsItsPlaceAndItsKind() throws {
  let text = "ارتفع بنسبة 3.5% في عام 2024"
  let quantities = Quantity.quantities(in: text, language: .arabic)
  #expect(quantities.map(\.kind) == [.cardinal, .year])
  #expect(quantities.map(\.isPercent) == [true, false])
  let bytes = Array(text.utf8)
  #expect(quantities.map { String(decoding: bytes[$0.range], as: UTF8.self) } == ["3.5", "2024"])
}

@Test func anAmbiguousSeparatorAgreesInEitherReading() throws {
  let arabic = try #require(Quantity.quantities(in: "1.500", language: .arabic).first)
  let french = try #require(Quantity.quantities(in: "1,500", language: .french).first)
  let other = try #require(Quantity.quantities(in: "1700", language: .french).first)
  #expect(arabic.agrees(with: french))
  #expect(!arabic.agrees(with: other))
}
