extension Rule {
  /// «وصل الخميس … يوم الخميس», «للمرة الأولى … لأول مرة»: one time said twice in one clause.
  static let timeAgain = Rule(
    id: "repetition.time", category: .linguisticConventions, subtype: "Unintelligible",
    severity: .minor, precision: 0.7,
    summary: Wording(
      ar: "الزمن نفسه مرتين في جملة واحدة.", en: "One clause says the same time twice."),
    explanation: Wording(
      ar:
        "يكفي ذكر اليوم أو المرة مرة واحدة. ويصح التكرار بين جملتين وفي المدى: من الخميس إلى الخميس.",
      en: "The day or the occasion is said once. Twice is right in two clauses and in a span."),
    reads: .body.at { $0.isAny(of: .weekday) || firstWords[$0.key] != nil },
    examples: [
      "وصل الأحد وفد تجاري إلى العاصمة ⟦يوم الأحد⟧ لبحث الاتفاق.",
      "تعزف الفرقة للمرة الأولى في المدينة ⟦لأول مرة⟧ مع مغنية.",
      "تزور البعثة القرية سنويا في الربيع ⟦كل عام⟧.",
      "وصل الأحد وفد تجاري إلى العاصمة.", "استمر العمل من الأحد إلى الأحد.",
      "وصل الوفد الأحد، وغادر المدينة يوم الأحد التالي.",
      "قال الأحد إن المدرسة ستفتح يوم الأحد المقبل.",
    ]
  ) { context, report in
    let text = context.text
    var last: (time: Time, end: Int)?
    for index in context.anchors {
      guard let (time, end) = Time.read(text, index) else { continue }
      if let last, last.time == time, isOneClause(text, last.end..<index) {
        let isNamed = time.isDay && text.isWord(index - 1, day)
        guard !spans.contains(text.tokens[isNamed ? index - 2 : index - 1].key) else { continue }
        report.flag(text.range(isNamed ? index - 1 : index, end - 1), fix: "")
      }
      last = (time, end)
    }
  }
}

/// A day of the week, or one of the meanings of the table.
private enum Time: Equatable {
  case day(LetterKey)
  case meaning(Int)

  var isDay: Bool { if case .day = self { true } else { false } }

  /// The time that opens at a place, and the place behind it.
  static func read(_ text: SegmentView, _ index: Int) -> (Time, end: Int)? {
    let token = text.tokens[index]
    if token.isAny(of: .weekday) {
      guard token.clitics.isSubset(of: .article), !isOther(text, index + 1) else { return nil }
      return (.day(token.key), index + 1)
    }
    guard let lines = firstWords[token.key] else { return nil }
    for (meaning, words) in lines
    where words.indices.allSatisfy({ text.token(index + $0)?.key == words[$0] }) {
      return (.meaning(meaning), index + words.count)
    }
    return nil
  }

  /// «الأحد الماضي», «الأحد 3 مايو»: a certain one.
  private static func isOther(_ text: SegmentView, _ index: Int) -> Bool {
    guard let next = text.token(index) else { return false }
    return next.kind == .number || next.mark == 0x28 || next.isDefinite
      || next.isAny(of: [.adjective, .weekday])
  }
}

/// Whether nothing between opens, joins or divides clauses or makes a span.
private func isOneClause(_ text: SegmentView, _ range: Range<Int>) -> Bool {
  range.count <= 16
    && range.allSatisfy { index in
      let token = text.tokens[index]
      guard token.isArabicWord else { return token.kind == .number }
      return token.clitics.isDisjoint(with: .conjunction) && !text.opensClause(index)
        && !token.isAny(of: [.conjunction, .particle, .negator, .question])
    }
}

private let table = """
  للمرة الأولى | لأول مرة
  حاليا | في الوقت الحالي | في الوقت الراهن
  سنويا | كل عام | كل سنة
  يوميا | كل يوم
  شهريا | كل شهر
  أسبوعيا | كل أسبوع
  مجددا | مرة أخرى | من جديد | مرة ثانية
  سابقا | في السابق
  قريبا | في وقت قريب | عما قريب
  غالبا | في غالب الأحيان | في أغلب الأحيان
  لاحقا | في وقت لاحق | فيما بعد
  فورا | على الفور
  """

/// The phrases of the table by their first word, each with the number of its line.
private let firstWords: WordTable<[(Int, [LetterKey])]?> = {
  var firstWords = WordTable<[(Int, [LetterKey])]?>(absent: nil)
  for (line, phrases) in table.split(separator: "\n").enumerated() {
    for phrase in phrases.split(separator: "|") {
      let words = phrase.split(separator: " ").map { LetterKey(String($0)) }
      firstWords[words[0]] = (firstWords[words[0]] ?? []) + [(line, words)]
    }
  }
  return firstWords
}()
private let day = LetterKey("يوم")
private let spans = WordSet("من إلى حتى بين منذ قبل بعد")
