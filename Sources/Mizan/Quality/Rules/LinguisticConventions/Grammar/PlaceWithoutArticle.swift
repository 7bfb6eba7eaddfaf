extension Rule {
  /// «في سودان», «سفير عراق»: the name of a country or city without the article that belongs to it.
  static let placeWithoutArticle = Rule(
    id: "grammar.place-without-article", category: .linguisticConventions, subtype: "Grammar",
    severity: .major, precision: 0.5,
    summary: Wording(
      ar: "اسم بلد أو مدينة سقطت منه «ال» اللازمة.",
      en: "The name of this country or city has an article."),
    explanation: Wording(
      ar: """
        السودان والعراق والصين والقاهرة أسماء لا تفارقها «ال»، ولا أثر لها في الفارسية والإنجليزية. وتحذف إذا وصف الاسم بنكرة (عراق موحد).
        """,
      en: """
        السودان, العراق, الصين and القاهرة keep their article, of which Persian and English know nothing. It goes when an indefinite \
        adjective follows (عراق موحد).
        """),
    reads: .always.at { names.contains($0.key) },
    examples: [
      "عاد المراقبون من ⟦سودان⟧ أمس.", "ارتفعت الأسعار في ⟦أردن⟧.", "زارت سفيرة ⟦عراق⟧ المدرسة.",
      "عاد المراقبون من السودان أمس.", "يحلم بالعيش في عراق موحد.", "قالت هند إنها عادت.",
      "من أجل سودان ديمقراطي مستقل.", "نحو صومال بلا حرب.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors where index > 0 {
      let before = text.tokens[index - 1]
      let isHeld =
        prepositions.contains(before.stemKey) && !before.isAny(of: .pronominal)
        || before.clitics.isDisjoint(with: [.article, .pronoun])
          && (before.isAny(of: .titleHead) || bodies.contains(before.stemKey))
      guard isHeld, isClosed(text, index + 1) else { continue }
      report.flag(text.tokens[index].range, fix: "ال" + text.string(text.tokens[index]))
    }
  }
}

/// No adjective without article, which would make it one of several: «عراق موحد».
private func isClosed(_ text: SegmentView, _ index: Int) -> Bool {
  guard let next = text.token(index) else { return true }
  guard next.isArabicWord else { return Mark.dividesSentence(next.mark) }
  if next.clitics.contains(.waw) || next.isDefinite { return true }
  return next.isAny(of: [.adverb, .weekday, .relative]) || followers.contains(next.key)
    || text.finiteVerb(index) != nil
}

private let prepositions = WordSet("في من إلى على عن مع داخل خارج عبر نحو بين ضد تجاه")
private let bodies = WordSet(
  "حكومة سفارة جيش منتخب شعب جمهورية حدود رئاسة شمال جنوب شرق غرب اقتصاد برلمان شرطة")
private let followers = WordSet("في من إلى على عن منذ خلال بعد قبل حتى مع بسبب عام")
private let names = WordSet(
  """
  سودان عراق صين يابان سعودية أردن كويت بحرين يمن مغرب نمسا برازيل أرجنتين مكسيك سنغال صومال فلبين دنمارك سويد نرويج مجر برتغال \
  فاتيكان خرطوم منامة بصرة إسكندرية نجف فلوجة حسكة لاذقية
  """)
