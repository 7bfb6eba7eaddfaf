extension Rule {
  /// «السفينتان اللتين», «هذين الجسران»: two of something in two cases.
  static let dualCase = Rule(
    id: "grammar.dual-case", category: .linguisticConventions, subtype: "Agreement",
    severity: .major, precision: 0.85,
    summary: Wording(
      ar: "المثنى وتابعه في حالتين: «ـان» و«ـين».",
      en: "A dual and what agrees with it are in two cases: ـان and ـين."),
    explanation: Wording(
      ar: """
        يتبع الموصول والصفة واسم الإشارة المثنى في إعرابه: السفينتان اللتان، السفينتين اللتين، هذان الجسران. ما يضاف إليه \
        المثنى (وزيرا الصين اللذان) ليس متبوعًا.
        """,
      en: """
        Relative, adjective and demonstrative follow their dual in case: السفينتان اللتان, هذان الجسران. In «the two ministers \
        of China who» the neighbour is not the noun they follow.
        """),
    reads: .always.at { word in
      word.last == Letter.taMarbuta && word.clitics == .article
        && word.token.statistics.isAdjective
        || word.last == Letter.noon && word.letters.count >= 4
          && (word.clitics == .article
            || word.isAny(of: .relative) && word.clitics.isDisjoint(with: .conjunction))
    },
    examples: [
      "تحتاج ⟦السفينتان اللتين⟧ غرقتا إلى ترميم.", "رمم ⟦هذين الجسران⟧ قبل عام.",
      "وصلت ⟦الحافلتان الكبيرتين⟧ أمس.", "زار ⟦القريتين اللتان⟧ تضررتا.",
      "أعلن ⟦الوزيران الجديدين⟧ استقالتهما.", "وصلت ⟦السيارتان المسروقة⟧ إلى الميناء.",
      "فازت ⟦الباحثتان الشابتين⟧ بالجائزة.",
      "السفينتان اللتان غرقتا.", "تدرس اللغتان العربية والفارسية هنا.",
      "حضر وزيرا الصين اللذان وقعا الاتفاق.", "رمم هذان الجسران.",
      "وصلت الحافلتان الكبيرتان.", "نقلت الحافلتان المسافرتين.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors where index > 0 {
      let token = text.tokens[index]
      let before = text.tokens[index - 1]
      if isOneOfHers(text, token) {
        if before.isDefinite, isOfTwoFeminines(text, before), text.isDual(before),
          !before.isAny(of: .numberWord), !text.isWord(index - 2, both),
          before.clitics.isDisjoint(with: .preposition),
          !isJoined(text, index), !text.isBehindBareNoun(index - 1)
        {
          report.flag(text.range(index - 1, index))
        }
        continue
      }
      guard before.isArabicWord, let first = dualEnding(text, before),
        let second = dualEnding(text, token), first != second
      else { continue }
      let clashes =
        token.isAny(of: .relative)
        ? before.isDefinite && !text.isBehindBareNoun(index - 1)
        : dualDemonstratives.contains(before.stemKey)
          || before.isDefinite && isOfTwoFeminines(text, before)
            && isOfTwoFeminines(text, token) && isAdjective(text, token)
          // «الباحثتان الشابتين»: behind a verb that takes no object the second is an adjective.
          || before.isDefinite && first == .nominative && isOfTwoFeminines(text, before)
            && isOfTwoFeminines(text, token) && text.takesNoObject(index - 2)
          || first == .nominative && isOfTwoMen(text, before) && isQuality(text, token)
      if clashes { report.flag(text.range(index - 1, index)) }
    }
  }
}

private enum Case { case nominative, oblique }

/// What the ending ـان or ـين says.
private func dualEnding(_ text: SegmentView, _ token: TextToken) -> Case? {
  if text.ends(token, with: Letter.alif, Letter.noon) { return .nominative }
  return text.ends(token, with: Letter.ya, Letter.noon) && token.key != pluralRelative
    ? .oblique : nil
}

private func isOfTwoFeminines(_ text: SegmentView, _ token: TextToken) -> Bool {
  text.ends(token, with: Letter.ta, Letter.alif, Letter.noon)
    || text.ends(token, with: Letter.ta, Letter.ya, Letter.noon)
}

private func isAdjective(_ text: SegmentView, _ token: TextToken) -> Bool {
  text.statistics(of: token, dropping: 3, adding: [Letter.taMarbuta]).isAdjective
}

/// «اللغتين العربية والفارسية»: two adjectives of one each.
private func isJoined(_ text: SegmentView, _ index: Int) -> Bool {
  (index + 1..<max(index + 1, min(text.tokens.count, index + 8))).contains {
    let token = text.tokens[$0]
    return token.isDefinite && text.endsInTaMarbuta(token)
      && (token.clitics.contains(.waw) || text.token($0 - 1)?.key == and)
  }
}

/// «المسروقة»: an adjective of one.
private func isOneOfHers(_ text: SegmentView, _ token: TextToken) -> Bool {
  text.endsInTaMarbuta(token) && text.isAdjective(token)
    && !token.isAny(of: .numberWord) && !NewsNouns.ordinals.contains(token.stemKey)
    && token.stemKey != firstPart && !NewsNouns.abstractNouns.contains(token.stemKey)
}

/// «الوزيران»: two of somebody who is known by list.
private func isOfTwoMen(_ text: SegmentView, _ token: TextToken) -> Bool {
  token.clitics == .article && text.isDual(token)
    && NewsNouns.persons.contains(text.key(of: token, dropping: 2, adding: []))
}

/// «الجديدين»: an adjective by which nobody is called.
private func isQuality(_ text: SegmentView, _ token: TextToken) -> Bool {
  NewsNouns.qualities.contains(text.key(of: token, dropping: 2, adding: []))
}

private let both = LetterKey("كلتا")
private let and = LetterKey("و")
private let firstPart = LetterKey("حادية")
private let pluralRelative = LetterKey("الذين")
private let dualDemonstratives = WordSet("هذان هذين هاتان هاتين")
