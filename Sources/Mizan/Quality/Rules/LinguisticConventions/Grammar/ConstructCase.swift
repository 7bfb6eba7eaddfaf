extension Rule {
  /// «إلى مسؤولو الوزارة», «قال متحدثي الحزب», «حضر مسؤولو في»: a plural before its genitive in the wrong case, or
  /// without a genitive.
  static let constructCase = Rule(
    id: "grammar.construct-case", category: .linguisticConventions, subtype: "Agreement",
    severity: .major, precision: 0.8,
    summary: Wording(
      ar: "جمع مذكر مضاف في غير حالته، أو بلا مضاف إليه.",
      en: "A plural before its genitive is in the wrong case, or has no genitive."),
    explanation: Wording(
      ar: """
        تحذف نون الجمع قبل المضاف إليه: قال مسؤولو الوزارة، إلى مسؤولي الوزارة. فإن لم يكن مضاف إليه بقيت النون: مسؤولون في الوزارة.
        """,
      en: """
        The ن goes before a genitive: مسؤولو as a subject, مسؤولي behind a preposition or إن. Without a genitive it stays: \
        مسؤولون في الوزارة.
        """),
    reads: .body.at { word in
      nominativeTwos.contains(word.key) || obliqueTwos.contains(word.key)
        || (word.last == Letter.waw || word.last == Letter.ya) && word.stem.count >= 5
          && word.verb == nil && word.clitics.isDisjoint(with: [.article, .pronoun, .seen])
    },
    examples: [
      "تحدث إلى ⟦مسؤولو⟧ الوزارة.", "قال إن ⟦مسؤولو⟧ الوزارة غادروا.",
      "حضر ⟦مسؤولو⟧ في الوزارة أمس.",
      "قال ⟦مسؤولي⟧ الوزارة إن العمل مستمر.", "اتفق مع ⟦ممثلو⟧ الشركة.",
      "أعلن ⟦وزيري⟧ الخارجية والدفاع الاتفاق.", "اجتمع مع ⟦وزيرا⟧ البلدين أمس.",
      "تحدث إلى مسؤولي الوزارة.", "التقى وزيرا الخارجية والدفاع.", "عبر وزيرا البلدين عن أملهما.",
      "قال مسؤولو الوزارة إن العمل مستمر.", "حضر مسؤولون في الوزارة.",
      "قال محامي الدفاع ذلك.", "التقى مسؤولي الوزارة.", "زار طوكيو في الصيف.",
      "اتفق مع مساعدي على الأمر.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors {
      let token = text.tokens[index]
      if obliqueTwos.contains(token.key) || nominativeTwos.contains(token.key) {
        let isOblique = obliqueTwos.contains(token.key)
        guard index > 0, text.isPlainDefinite(index + 1),
          isOblique
            ? isBehindVerbOfHis(text, index - 1)
            : text.isGoverned(index) && text.tokens[index - 1].key != across
        else { continue }
        report.flag(
          token.range,
          fix: text.respelled(token, lastLetter: isOblique ? Letter.alif : Letter.ya))
      } else if text.lastLetter(token) == Letter.waw {
        guard text.isConstructPlural(token, in: Letter.waw) else { continue }
        if text.isGoverned(index) && text.tokens[max(0, index - 1)].key != across
          || index > 0 && thats.contains(text.tokens[index - 1].key)
        {
          report.flag(token.range, fix: text.respelled(token, lastLetter: Letter.ya))
        } else if hasNoGenitive(text, index) {
          report.flag(token.range, fix: text.string(token) + "ن")
        }
      } else if index > 0, token.clitics.isEmpty, text.isConstructPlural(token, in: Letter.ya),
        text.isPlainDefinite(index + 1), isBehindVerbOfHis(text, index - 1),
        !singulars.contains(token.key), !text.isAdjective(token)
      {
        report.flag(token.range, fix: text.respelled(token, lastLetter: Letter.waw))
      }
    }
  }
}

/// «مسؤولو في», «مسؤولو.»
private func hasNoGenitive(_ text: SegmentView, _ index: Int) -> Bool {
  guard let next = text.token(index + 1) else { return true }
  return next.mark == Mark.stop
    || next.isAny(of: .preposition) && !next.isAny(of: .pronominal) && next.clitics.isEmpty
}

/// A verb that takes no person as its object, so that its subject follows.
private func isBehindVerbOfHis(_ text: SegmentView, _ index: Int) -> Bool {
  guard let verb = text.finiteVerb(index), verb.subject == .he,
    text.tokens[index].clitics.isDisjoint(with: .pronoun)
  else { return false }
  return verb.traits.contains(.takesNoPerson) || text.takesNoObject(index)
}

// Duals before a genitive, of nouns with a broken plural.
private let obliqueTwos = WordSet("وزيري سفيري زعيمي قائدي نائبي خبيري مديري")
private let nominativeTwos = WordSet("وزيرا سفيرا رئيسا زعيما قائدا نائبا")
// «across», but «expressed» as well.
private let across = LetterKey("عبر")
private let thats = WordSet("إن أن بأن لأن وأن فإن وإن")
// Singulars in ي, and a name.
private let singulars = WordSet(
  """
  محامي قاضي مفتي ساعي راعي حامي داعي راوي مدعي مشتري مغني نادي والي ثاني ماضي ناجي جاني رئيسي معتدي منادي مؤدي متحدي مرتضي مصلي مربي \
  معادي موازي ممضي منتدي هادي عاصي كافي
  """)
