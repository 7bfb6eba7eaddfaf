import TMX

extension Rule {
  /// One source with two translations.
  static let differentTargets = Rule(
    id: "consistency.target", category: .terminology, subtype: "Inconsistent use of terminology",
    severity: .minor, precision: 0.7,
    summary: Wording(
      ar: "الجملة نفسها تُرجمت بوجهين.", en: "The same source has two translations."),
    explanation: Wording(
      ar: """
        يُعلَّم المقطع الثاني حين يتكرر الأصل بثلاث كلمات فأكثر ويختلف النص العربي في غير التشكيل والهمزات. في المقاطع التي \
        تُقيَّم معًا.
        """,
      en: """
        Reported at the later segment when a source of three words or more comes twice and the Arabic differs in more \
        than marks and hamzas. Compares the segments that are scored together.
        """),
    examples: [
      Example(
        "⟦وعقد الوزراء جلسة صباح الأحد.⟧", before: ["اجتمع الوزراء صباح يوم الأحد."],
        sourcesBefore: ["The ministers met on Sunday morning."],
        source: "The ministers met on Sunday morning.", from: "en"),
      Example(
        "⟦تنشر الصور تباعًا.⟧", before: ["ستُنشر الصور لاحقًا.", "قال ذلك اليوم."],
        sourcesBefore: ["عکس‌ها بعدا منتشر می‌شود.", "او امروز این را گفت."],
        source: "عکس‌ها بعدا منتشر می‌شود!", from: "fa"),
      Example(
        "⟦الأسئلة مفتوحة أمام الجميع.⟧", before: ["أسئلة مفتوحة."],
        sourcesBefore: ["Открытые вопросы для всех"], source: "Открытые вопросы для всех.",
        from: "ru"),
      Example(
        "اجتمع الوزراء صباح يوم الاحد", before: ["اجتمع الوزراءُ صباح يوم الأحد."],
        sourcesBefore: ["The ministers met on Sunday morning."],
        source: "The ministers met on Sunday morning.", from: "en"),
      Example(
        "حسنًا، لنبدأ.", before: ["طيب."], sourcesBefore: ["All right."], source: "All right.",
        from: "en"),
      Example(
        "اجتمع الوزراء مساء الأحد.", before: ["اجتمع الوزراء صباح الأحد."],
        sourcesBefore: ["The ministers met on Sunday morning."],
        source: "The ministers met on Sunday evening.", from: "en"),
    ],
    checkArticle: { context, report in
      let article = context.article
      let repetitions = Repetitions(article, least: 3) { article.sources[$0]?.foldedWords }
      for (first, index) in repetitions.pairs
      where article.segments[first].foldedWords != article.segments[index].foldedWords {
        report.flag(
          article.segments[index].contentRange,
          message: Wording(
            ar: "تُرجم الأصل نفسه قبل ذلك: \(article.segments[first].text)",
            en: "The same source was translated before as: \(article.segments[first].text)"),
          segment: index)
      }
    })

  /// One translation of two sources.
  static let sameTarget = Rule(
    id: "consistency.source", category: .accuracy, subtype: "Mistranslation: wrong segment",
    severity: .major, precision: 0.7,
    summary: Wording(
      ar: "النص نفسه ترجمة لجملتين مختلفتين.", en: "Two different sources have the same target."),
    explanation: Wording(
      ar: """
        يُعلَّم المقطع الثاني حين يتكرر النص العربي بخمس كلمات فأكثر والأصلان مختلفان في كلماتهما. الأصلان المتقاربان لا يُعلَّمان.
        """,
      en: """
        Reported at the later segment when an Arabic text of five words or more comes twice and its sources differ in \
        most of their words. Sources that are alike are left alone.
        """),
    examples: [
      Example(
        "⟦اجتمع الوزراء صباح يوم الأحد.⟧", before: ["اجتمع الوزراء صباح يوم الأحد."],
        sourcesBefore: ["The ministers met on Sunday morning."],
        source: "Prices of bread rose again in the capital.", from: "en"),
      Example(
        "⟦ستُنشر الصور لاحقًا هذا الأسبوع.⟧",
        before: ["ستُنشر الصور لاحقًا هذا الأسبوع.", "قال ذلك اليوم."],
        sourcesBefore: ["عکس‌ها بعدا در این هفته منتشر می‌شود.", "او امروز این را گفت."],
        source: "بازی فردا در ورزشگاه آزادی برگزار خواهد شد.", from: "fa"),
      Example(
        "⟦الأسئلة مفتوحة أمام جميع الحاضرين.⟧", before: ["الأسئلة مفتوحة أمام جميع الحاضرين"],
        sourcesBefore: ["Вопросы открыты для всех присутствующих"], source: "Фильм выйдет весной.",
        from: "ru"),
      Example(
        "اجتمع الوزراء صباح يوم الأحد.", before: ["اجتمع الوزراء صباح يوم الأحد."],
        sourcesBefore: ["The ministers met on Sunday morning."],
        source: "The ministers held a meeting on Sunday morning.", from: "en"),
      Example(
        "نعم، بالطبع.", before: ["نعم، بالطبع."], sourcesBefore: ["Yes, of course."],
        source: "Sure thing.", from: "en"),
      Example(
        "اجتمع الوزراء صباح يوم الأحد.", before: ["اجتمع النواب صباح يوم الأحد."],
        sourcesBefore: ["The deputies met on Sunday morning."],
        source: "The ministers met on Sunday morning.", from: "en"),
    ],
    checkArticle: { context, report in
      let article = context.article
      let repetitions = Repetitions(article, least: 5) { article.segments[$0].foldedWords }
      for (first, index) in repetitions.pairs {
        guard let mine = article.sources[index]?.foldedWords,
          let before = article.sources[first]?.foldedWords, !mine.isEmpty, !before.isEmpty
        else { continue }
        let shared = Set(mine).intersection(before).count
        guard 2 * shared < max(Set(mine).count, Set(before).count) else { continue }
        report.flag(article.segments[index].contentRange, segment: index)
      }
    })
}

/// Segments whose words came before in the article.
private struct Repetitions {
  private(set) var pairs: [(first: Int, later: Int)] = []

  init(_ article: ArticleView, least: Int, words: (Int) -> [LetterKey]?) {
    guard article.sources.contains(where: { $0 != nil }) else { return }
    var seen: [[LetterKey]: Int] = [:]
    for index in article.segments.indices where article.sources[index] != nil {
      guard let words = words(index), words.count >= least else { continue }
      if let first = seen[words] {
        pairs.append((first, index))
      } else {
        seen[words] = index
      }
    }
  }
}

extension SegmentView {
  /// The keys of all words and numbers, folded.
  fileprivate var foldedWords: [LetterKey] {
    tokens.filter { $0.kind == .word || $0.kind == .number }.map(\.foldedKey)
  }
}
