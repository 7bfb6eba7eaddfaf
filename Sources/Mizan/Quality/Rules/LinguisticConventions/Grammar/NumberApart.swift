extension Rule {
  /// «ارتفع في المئة خلال العام»: a percentage without its number.
  static let percentWithoutNumber = Rule(
    id: "grammar.percent-without-number", category: .linguisticConventions, subtype: "Word order",
    severity: .major, precision: 0.8,
    summary: Wording(
      ar: "«في المئة» بلا عدد قبلها.", en: "«Per cent» without a number before it."),
    explanation: Wording(
      ar: "يسبق العدد «في المئة». إما سقط العدد أو جاء بعدها على ترتيب لغة المصدر.",
      en:
        "The number comes before «per cent»: it is lost, or stands behind in the order of the source."
    ),
    reads: .always.at { hundred.contains($0.key) || perHundred.contains($0.key) },
    examples: [
      "ارتفع السعر ⟦في المئة⟧ خلال العام.", "زاد الإنتاج بنسبة ⟦في المئة⟧ 12 هذا العام.",
      "انخفضت الأسعار ⟦بالمئة⟧.", "ارتفع السعر 12 في المئة خلال العام.",
      "زاد الإنتاج خمسة ونصفًا في المئة.", "أثق به مئة في المئة.",
      "تغير العالم في المئة عام الأخيرة.", "كم في المئة من السكان؟",
    ]
  ) { context, report in
    let text = context.text
    for last in context.anchors {
      let index = perHundred.contains(text.tokens[last].key) ? last : last - 1
      guard index > 0, index == last || text.tokens[index].key == inside else { continue }
      let isCounted = (max(0, index - 4)..<index).contains {
        let before = text.tokens[$0]
        return before.kind == .number || before.isAny(of: [.numberWord, .question])
          || before.mark == 0x25
          || zero.contains(before.stemKey)
      }
      guard !isCounted else { continue }
      // «في المئة عام الأخيرة»: a hundred of something.
      if let next = text.token(last + 1), next.isArabicWord,
        !next.isAny(of: [.preposition, .conjunction, .adverb, .weekday, .verb, .pronominal]),
        !next.isDefinite,
        next.clitics.isDisjoint(with: .conjunction)
      {
        continue
      }
      report.flag(text.range(index, last))
    }
  }

  /// «12، بحسب الشرطة، شخصًا», «ثلاثة أمس جنود»: a number apart from what it counts.
  static let numberApart = Rule(
    id: "grammar.number-apart", category: .linguisticConventions, subtype: "Word order",
    severity: .major, precision: 0.75,
    summary: Wording(
      ar: "عدد فُصل عن معدوده.", en: "A number is apart from what it counts."),
    explanation: Wording(
      ar: "يلي المعدود عدده. ما يقع بينهما من ظرف أو إسناد مكانه قبلهما أو بعدهما.",
      en:
        "What is counted follows its number. An adverb or a source between them belongs before or behind."
    ),
    reads: .always.at { $0.clitics.isEmpty && $0.verb == nil && isCounted($0.token) },
    examples: [
      "قُتل 12، بحسب الشرطة، ⟦شخصًا⟧ في الحادث.", "أصيب ثلاثة أمس ⟦جنود⟧ في الهجوم.",
      "شارك ثلاثة سريعة ⟦قوارب⟧ في السباق.",
      "بلغت الكلفة 12 أمس ⟦مليون⟧ دولار.", "يبلغ عدد السكان ألف نحو ⟦نسمة⟧.",
      "قُتل 12 شخصًا، بحسب الشرطة، في الحادث.", "وصل في الساعة 5 أمس مسؤول كبير.",
      "في عام 2014، بحسب الوزارة، جنودًا.",
      "فاز خمسة أمس وخسر جنود.",
    ]
  ) { context, report in
    let text = context.text
    for index in text.tokens.indices.dropLast(2) {
      let token = text.tokens[index]
      guard
        token.kind == .number
          ? token.letters.count != 4 : token.isAny(of: .numberWord) && !token.isDefinite
      else { continue }
      var next = index + 1
      if Mark.isComma(text.mark(at: next)) {
        // One insertion between commas.
        guard text.token(next + 1).map({ sources.contains($0.key) }) == true,
          let close = (next + 2..<min(next + 8, text.tokens.count)).first(where: {
            Mark.isComma(text.mark(at: $0))
          })
        else { continue }
        next = close + 1
      } else if token.kind == .word, isAdjective(text, text.tokens[next]) {
        next += 1
      } else if approximate.contains(text.tokens[next].key) {
        next += 1
      } else if let last = endOfAdverbial(text, next), text.tokens[next].key != today {
        next = last + 1
      } else {
        continue
      }
      guard let counted = text.token(next), counted.isArabicWord, counted.clitics.isEmpty,
        counted.verb == nil,
        isCounted(counted)
      else { continue }
      report.flag(counted.range)
    }
  }

  /// «هذه أمس المدينة»: a demonstrative apart from its noun.
  static let demonstrativeApart = Rule(
    id: "grammar.demonstrative-apart", category: .linguisticConventions, subtype: "Word order",
    severity: .major, precision: 0.7,
    summary: Wording(
      ar: "ظرف بين اسم الإشارة والمشار إليه.", en: "An adverb parts a demonstrative from its noun."),
    explanation: Wording(
      ar: "يلي الاسم المعرف اسم الإشارة بلا فاصل. يصح الفصل إذا كان اسم الإشارة مبتدأ أو خبرًا.",
      en:
        "The noun follows its demonstrative at once, unless the demonstrative is a sentence's subject or predicate."
    ),
    reads: .always.at { apart.contains($0.key) },
    examples: [
      "زار الوفد ⟦هذه أمس⟧ المدينة.", "ورفضت الشركة ⟦هذا حاليا⟧ العرض.",
      "وصل إلى ⟦هذه غدا⟧ القرية.",
      "زار الوفد هذه المدينة أمس.", "كان هذا أمس الموضوع.", "هذا أيضا السبب.",
      "يعمل هؤلاء اليوم هنا.",
    ]
  ) { context, report in
    let text = context.text
    for place in context.anchors {
      guard let before = text.token(place - 2), before.isArabicWord, !before.isAny(of: .copula),
        thisWords.contains(text.tokens[place - 1].key),
        let noun = text.token(place + 1), noun.clitics == .article,
        !noun.isAny(of: [.weekday, .month]), !timeAdjectives.contains(noun.stemKey)
      else { continue }
      report.flag(text.range(place - 1, place))
    }
  }
}

/// «خمسة طفيفة ركاب»: a bare adjective of things in the place of what is counted.
private func isAdjective(_ text: SegmentView, _ token: TextToken) -> Bool {
  token.isArabicWord && token.clitics.isEmpty && text.describesThings(token)
    && text.lastLetter(token) != Letter.ya
}

private func isCounted(_ token: TextToken) -> Bool {
  if token.isAny(of: .unit) { return !token.isAny(of: .preposition) }
  if magnitudes.contains(token.key) { return true }
  return NewsNouns.countedMasculine.contains(token.key)
    || NewsNouns.countedFeminine.contains(token.key)
    || persons.contains(token.key)
}

private let today = LetterKey("اليوم")
private let approximate = WordSet("نحو حوالي قرابة زهاء")
private let magnitudes = WordSet("ألف آلاف مليون مليونا ملايين مليار مليارا مليارات")
private let persons = WordSet(
  "شخصا جنديا عاملا طفلا مواطنا لاعبا طالبا موظفا قتيلا جريحا مصابا مدنيا راكبا مسلحا متهما عضوا عاما يوما شهرا كيلومترا مترا دولة مدينة قرية نسمة طنا دولار دولارا يورو طن شخص"
)
private let sources = WordSet("بحسب حسب وفقا وفق كما نقلا على")
private let thisWords = WordSet("هذا هذه هؤلاء تلك ذلك")
private let apart = WordSet("أمس غدا حاليا مؤخرا مجددا")
private let hundred = WordSet("المئة المائة الماية")
private let perHundred = WordSet("بالمئة بالمائة")
private let zero = WordSet("صفر نصف واحد مية مئة مائة")
private let inside = LetterKey("في")
