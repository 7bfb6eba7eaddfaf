extension Rule {
  /// «القوات والحكومية», «قانون والضرائب»: a و between a noun and its adjective or genitive.
  static let wawBeforeAdjective = Rule(
    id: "grammar.waw-before-adjective", category: .linguisticConventions, subtype: "Grammar",
    severity: .major, precision: 0.75,
    summary: Wording(
      ar: "واو بين الموصوف وصفته أو بين المضاف والمضاف إليه.",
      en: "A و stands between a noun and its adjective or genitive."),
    explanation: Wording(
      ar: """
        الصفة تتبع موصوفها بلا واو: القوات الحكومية. وتصح الواو بين صفتين (السياسية والاقتصادية)، وقبل صفة صارت اسمًا (الجيش والبحرية).
        """,
      en: """
        An adjective follows its noun without و. Between two adjectives و is right, and before an adjective that has become \
        a noun (الجيش والبحرية).
        """),
    reads: .body.at { word in
      word.clitics.contains(.waw) && word.clitics.isSubset(of: [.waw, .article])
        && word.stem.count >= 4 && !word.isAny(of: [.numberWord, .adverb])
        && !especially.contains(word.stemKey)
        && (word.token.isDefinite || word.token.statistics.isAdjective)
    },
    examples: [
      "اجتمعت اللجنة ⟦والوطنية⟧ أمس.", "شكل الرئيس حكومة ⟦وانتقالية⟧ لمدة عام.",
      "زار الوفد المحكمة ⟦والجنائية⟧ في المدينة.", "ناقش البرلمان قانون ⟦والانتخابات⟧ أمس.",
      "ناقش المجلس الشؤون السياسية والاقتصادية.", "شارك الجيش والبحرية في التدريب.",
      "التقى وزيري الخارجية والداخلية.", "درس الأدب والموسيقى.",
      "قرأ القرار الذي أصدره المدير والمتعلق بالعطل.", "فاز ثلاث مرات والكأس بين يديه.",
      "حضر الزعيم والنقابي صباحا.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors {
      let token = text.tokens[index]
      guard let noun = text.token(index - 1), noun.isArabicWord else { continue }
      if splitsAnnexation(text, noun, index) {
        report.flag(token.range, fix: text.withoutFirstLetter(token))
        continue
      }
      guard token.statistics.isAdjective, token.verb == nil,
        !text.isSoundPlural(token), !isOtherKind(text, index),
        text.token(index - 2)?.kind != .number, !noun.isAny(of: .unit),
        noun.isDefinite == token.isDefinite, noun.clitics.isSubset(of: [.article, .waw]),
        noun.statistics.isNoun, !noun.isAny(of: text.functionWords.union(.anyAdjective)),
        noun.verb == nil, !text.isRelational(noun),
        WordStatisticsTable.shared.isAttribute(noun.stemKey, token.stemKey),
        // «شمال وغربي البلاد»
        token.isDefinite
          ? text.token(index + 1)?.statistics.isAdjective != true : !text.isPlainDefinite(index + 1)
      else { continue }
      report.flag(token.range, fix: text.withoutFirstLetter(token))
    }
  }
}

/// «والمتعلق بـ» continues a relative clause, «والثانية» and «والأكثر» contrast, «الزعيم والنقابي» are people.
private func isOtherKind(_ text: SegmentView, _ index: Int) -> Bool {
  let token = text.tokens[index]
  let before = text.tokens[index - 1]
  let first = text.letters[token.stem.lowerBound]
  if first == Letter.alifHamza || ordinals.contains(token.stemKey) { return true }
  if NewsNouns.persons.contains(before.stemKey) || before.isAny(of: .titleHead) { return true }
  let isParticiple =
    first == Letter.meem || text.letters[token.stem.lowerBound + 1] == Letter.alif
  guard isParticiple, let next = text.token(index + 1) else { return false }
  return next.isAny(of: .preposition) || !next.clitics.isDisjoint(with: .preposition)
}

/// «قانون والضرائب»: a bare noun that clean text annexes to the definite one behind the و.
private func splitsAnnexation(_ text: SegmentView, _ noun: TextToken, _ index: Int) -> Bool {
  let token = text.tokens[index]
  return token.isDefinite && noun.clitics.isEmpty && noun.statistics.isNoun && noun.verb == nil
    && !noun.isAny(
      of: text.functionWords.union([.name, .anyAdjective, .numberWord, .unit, .month]))
    && text.lastLetter(noun) != Letter.alif && token.statistics.isNoun
    && (WordStatisticsTable.shared.isAnnexation(noun.stemKey, token.stemKey)
      || noun.isAny(of: .humanPlural)
        && WordStatisticsTable.shared.isAttribute(noun.stemKey, token.stemKey))
    && !text.isGoverned(index - 1) && !isCountedOrCompared(text, index - 2)
}

/// «خمس مرات والوصول», «أكبر مدينة والميناء»: the noun is held by what stands before it.
private func isCountedOrCompared(_ text: SegmentView, _ index: Int) -> Bool {
  guard let before = text.token(index) else { return false }
  return before.kind == .number || before.isAny(of: .numberWord)
    || before.isArabicWord && text.firstLetter(before) == Letter.alifHamza
      && before.stem.count <= 4 && !before.isDefinite && before.verb == nil
      && before.clitics.isSubset(of: .conjunction)
}

private let ordinals = WordSet("أولى أول ثانية ثاني ثالثة ثالث رابعة رابع خامسة خامس أخيرة أخير")
private let especially = WordSet("خاصة عامة كافة أخرى آخر")
