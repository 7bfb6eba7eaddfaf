extension Rule {
  /// ۰–۹ in Arabic text.
  static let persianDigits = Rule(
    id: "number.persian-digit", category: .localeConventions, subtype: "Number format",
    severity: .minor,
    precision: 0.97,
    summary: Wording(ar: "أرقام فارسية في نص عربي.", en: "Persian digits stand in Arabic text."),
    explanation: Wording(
      ar:
        "تشبه الأرقام الفارسية الأرقام المشرقية وترميزها مختلف، فلا يجدها البحث ولا تفهمها البرامج.",
      en:
        "They look like Arabic-Indic digits but are other characters: search and programs miss them."
    ),
    reads: .having(.persianDigit),
    examples: [
      "بلغ الطول ⟦۳⟧ كيلومترات.", "في عام ⟦۲۰۲۱⟧ عاد.", "ارتفع ⟦۱۲٫۵⟧ في المئة.",
      "بلغ الطول 3 كيلومترات.", "في عام ٢٠٢١ عاد.", "ارتفع 12.5 في المئة.",
    ]
  ) { context, report in
    let text = context.text
    for token in text.tokens where token.kind == .number && hasDigit(text, token, 0x6F0...0x6F9) {
      let arabic = context.article.segments.contains { $0.traits.contains(.arabicDigit) }
      report.flag(
        token.range,
        fix: text.respelled(token) { _, letter in
          (0x6F0...0x6F9).contains(letter) ? [letter - 0x6F0 + (arabic ? 0x660 : 0x30)] : [letter]
        })
    }
  }

  /// ASCII and Arabic-Indic digits in one article.
  static let mixedDigits = Rule(
    id: "number.mixed-digits", category: .localeConventions, subtype: "Number format",
    severity: .minor,
    precision: 0.88,
    summary: Wording(
      ar: "نوعان من الأرقام في مقال واحد.", en: "The article mixes two systems of digits."),
    explanation: Wording(
      ar: "يلتزم المقال الأرقام العربية المشرقية أو المغربية. تبقى أسماء الطرز والروابط كما هي.",
      en: "An article keeps to 0–9 or to ٠–٩. Model numbers and addresses stay as they are."),
    reads: .everything.having(.arabicDigit),
    examples: [
      Example("وفي عام ⟦٢٠١٥⟧ عاد.", before: ["ولد عام 1980 وسافر عام 1999."]),
      Example("بلغ السعر ⟦15⟧ دينارًا.", before: ["ارتفع ٣ في المئة، ثم ٤ في المئة."]),
      Example("انتهى في ⟦٣٠⟧ مايو.", after: ["وبدأ في 1 يونيو عام 2001."]),
      Example("وفي عام 2015 عاد.", before: ["ولد عام 1980."]), "اشترى طائرة F-16 بـ٣ ملايين.",
      "ولد عام ١٩٨٠ وسافر عام ١٩٩٩.",
    ],
    checkArticle: { context, report in
      let article = context.article
      var places: [(segment: Int, range: Range<Int>, arabic: Bool)] = []
      for (segment, view) in article.segments.enumerated()
      where !view.traits.isDisjoint(with: .digit) {
        for (index, token) in view.tokens.enumerated() where token.kind == .number {
          if view.mark(at: index - 1) == 0x2D, view.touchesPrevious(index) { continue }
          if index > 0, view.tokens[index - 1].script == .latin { continue }
          let arabic = hasDigit(view, token, 0x660...0x669)
          if arabic || hasDigit(view, token, 0x30...0x39) {
            places.append((segment, token.range, arabic))
          }
        }
      }
      let arabic = places.count(where: \.arabic)
      guard arabic > 0, arabic < places.count else { return }
      let rare = 2 * arabic <= places.count
      for (number, place) in places.filter({ $0.arabic == rare }).enumerated() {
        let view = article.segments[place.segment]
        let fix = String(
          String.UnicodeScalarView(
            view.string(place.range).unicodeScalars.map {
              rare ? $0.withASCIIDigit : $0.withArabicDigit
            }))
        report.flag(
          place.range, fix: fix, severity: number == 0 ? nil : .info, segment: place.segment)
      }
    })

  /// «3,5» and «3.5» in one article.
  static let decimalMark = Rule(
    id: "number.decimal-mark", category: .localeConventions, subtype: "Number format",
    severity: .minor,
    precision: 0.85,
    summary: Wording(
      ar: "فاصلة عشرية تختلف عن بقية المقال.",
      en: "The decimal mark differs from the rest of the article."),
    explanation: Wording(
      ar: "تُقرأ 3,5 و3.5 قراءتين إذا اجتمعتا. فواصل الآلاف (1,000) صحيحة.",
      en: "3,5 and 3.5 side by side can be misread. Separators of thousands (1,000) are right."),
    examples: [
      Example("ثم بلغ ⟦4,2⟧ في المئة.", before: ["ارتفع 3.5 في المئة، ثم 3.6."]),
      Example("وزاد ⟦0.5⟧ نقطة.", before: ["ارتفع 3,5 في المئة، ثم 3,6."]),
      Example("بلغ ⟦7,25⟧ دولارًا.", after: ["وكان 6.75 دولارًا، ثم 6.5."]),
      Example("ثم بلغ 1,000 شخص.", before: ["ارتفع 3.5 في المئة."]), "ارتفع 3,5 ثم 3,6 في المئة.",
      "بدأ في 10:30 وانتهى 12.5.2020.",
    ],
    checkArticle: { context, report in
      let article = context.article
      var places: [(segment: Int, range: Range<Int>, mark: UInt16)] = []
      for (segment, view) in article.segments.enumerated()
      where !view.traits.isDisjoint(with: .digit) {
        for token in view.tokens where token.kind == .number {
          if let mark = digitSeparator(in: view.letters(of: token)) {
            places.append((segment, token.range, mark))
          }
        }
      }
      let commas = places.count { $0.mark == 0x2C }
      guard commas > 0, commas < places.count else { return }
      let rare: UInt16 = 2 * commas <= places.count ? 0x2C : 0x2E
      for place in places where place.mark == rare {
        let other = rare == 0x2C ? "." : ","
        let fix = article.segments[place.segment].string(place.range).replacing(
          rare == 0x2C ? "," : ".", with: other)
        report.flag(place.range, fix: fix, segment: place.segment)
      }
    })
}

private func hasDigit(_ text: SegmentView, _ token: TextToken, _ digits: ClosedRange<UInt16>)
  -> Bool
{
  text.letters(of: token).contains(where: digits.contains)
}

/// The decimal mark of a number with one that can be no separator of thousands; nil otherwise.
private func digitSeparator(in letters: ArraySlice<UInt16>) -> UInt16? {
  let marks = letters.indices.filter { letters[$0] == 0x2C || letters[$0] == 0x2E }
  guard marks.count == 1, let place = marks.first, letters.endIndex - place - 1 != 3 else {
    return nil
  }
  guard letters.endIndex - place <= 3, !letters.contains(where: { $0 == 0x3A || $0 == 0x2F }) else {
    return nil
  }
  return letters[place]
}

extension Unicode.Scalar {
  fileprivate var withASCIIDigit: Unicode.Scalar {
    (0x660...0x669).contains(value) ? Unicode.Scalar(UInt8(value - 0x660 + 0x30)) : self
  }
  fileprivate var withArabicDigit: Unicode.Scalar {
    (0x30...0x39).contains(value) ? Unicode.Scalar(value - 0x30 + 0x660) ?? self : self
  }
}
