extension Rule {
  /// «بالنظر إلى الأوضاع في الشمال» as a subheading: the beginning of a sentence instead of a title.
  static let hangingHeadline = Rule(
    id: "discourse.hanging-headline", category: .linguisticConventions, subtype: "Coherence",
    severity: .major, precision: 0.7,
    summary: Wording(
      ar: "عنوان يبدأ بظرف ينتظر جملة.",
      en: "The heading opens like a sentence that never comes."),
    explanation: Wording(
      ar:
        "العنوان اسم أو جملة. «بالإشارة إلى» و«وفقًا لـ» تفتح جملة لا عنوانًا إلا إذا تلاها فعل أو اسم بعد فاصلة.",
      en: """
        A heading is a noun phrase or a sentence. «With reference to», «according to» open a sentence; a verb or a comma \
        behind them makes it right.
        """),
    reads: Reads(kinds: [.headline]).at { openers.contains($0.key) },
    examples: [
      Example("⟦بالإشارة إلى⟧ نجاح المهرجان", kind: .headline),
      Example("⟦بالنظر إلى⟧ الأوضاع في الشمال", kind: .headline),
      Example("⟦ردا على⟧ مطالب المزارعين", kind: .headline),
      Example("إشادة بنجاح المهرجان", kind: .headline),
      Example("وفقا للوزير، الخطة جاهزة", kind: .headline),
      Example("بالنظر إلى الأوضاع يتأجل اللقاء", kind: .headline),
      "بالإشارة إلى نجاح المهرجان",
    ]
  ) { context, report in
    let text = context.text
    guard text.tokens.count >= 3,
      openers.contains(text.tokens[0].key),
      text.tokens[1].isAny(of: .preposition),
      !text.tokens.contains(where: { $0.mark == 0x60C || $0.mark == 0x3A }),
      !text.tokens.indices.dropFirst().contains(where: { text.looksFinite($0) })
    else { return }
    report.flag(text.range(0, 1))
  }

  /// «5 آذار» here and «7 مارس» there.
  static let mixedMonths = Rule(
    id: "discourse.mixed-months", category: .localeConventions, subtype: "Date format",
    severity: .minor, precision: 0.85,
    summary: Wording(
      ar: "أسماء شهور من نظامين في مقال واحد.",
      en: "The article uses two systems of month names."),
    explanation: Wording(
      ar: "اختر نظامًا واحدًا، أو اكتب الاسمين بينهما خط مائل في كل موضع.",
      en: "Keep to one system, or write both names with a slash everywhere."),
    reads: .everything.at { easternMonths.contains($0.key) || westernMonths.contains($0.key) },
    examples: [
      Example("وينتهي في 7 ⟦مارس⟧.", before: ["بدأ العمل في 5 آذار.", "وتوقف في 3 نيسان."]),
      Example("وعاد في 9 ⟦تموز⟧.", before: ["سافر في 5 مايو.", "وصل في 8 يونيو."]),
      Example("وولد في 2 ⟦أيار⟧ 1990.", before: ["وتوفي في 4 ديسمبر 2020.", "ودفن في 6 ديسمبر."]),
      Example("وينتهي في 7 نيسان.", before: ["بدأ العمل في 5 آذار."]),
      Example("وينتهي في 7 مارس/آذار.", before: ["بدأ العمل في 5 آذار."]),
      Example("مارس هوايته في المساء.", before: ["بدأ العمل في 5 آذار."]),
    ],
    checkArticle: { context, report in
      var places: [Bool: [(segment: Int, range: Range<Int>)]] = [:]
      for segment in context.segments {
        let text = context.article.segments[segment]
        for index in context.anchors(in: segment) where text.token(index - 1)?.kind == .number {
          let token = text.tokens[index]
          if text.token(index + 1)?.mark == 0x2F || text.token(index + 1)?.mark == 0x28 { continue }
          // «8 يونيو أو 8 حزيران»
          if text.isWord(index + 1, or) || text.isWord(index - 2, or) { continue }
          places[easternMonths.contains(token.key), default: []].append((segment, token.range))
        }
      }
      guard let eastern = places[true], let western = places[false] else { return }
      for place in eastern.count < western.count ? eastern : western {
        report.flag(place.range, segment: place.segment)
      }
    })
}

private let or = LetterKey("أو")
private let openers = WordSet("بالإشارة بالنظر نظرا ردا وفقا استنادا")
private let easternMonths = WordSet("شباط آذار نيسان أيار حزيران تموز آب أيلول")
private let westernMonths = WordSet(
  "يناير فبراير مارس أبريل إبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر")
