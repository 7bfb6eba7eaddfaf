extension Rule {
  /// «قُتل في الهجوم جنديين», «شارك عشرين لاعبا»: the subject in ـين behind a verb that has no object.
  static let lateSubjectCase = Rule(
    id: "grammar.late-subject-case", category: .linguisticConventions, subtype: "Agreement",
    severity: .major, precision: 0.8,
    summary: Wording(
      ar: "فاعل منصوب: «ـين» مكان «ـون» أو «ـان».",
      en: "The subject of a verb without object ends in ـين."),
    explanation: Wording(
      ar: """
        الفعل اللازم والمبني للمجهول لا مفعول لهما، فما بعدهما من اسم بلا حرف جر فاعل أو نائبه: أصيب في الحادث جنديان، شارك عشرون لاعبًا. \
        ويصح النصب في الظرف (استمر يومين) والحال (عاد سالمين) والمقدار (ارتفع عشرين نقطة).
        """,
      en: """
        Behind an intransitive or a passive the noun that no preposition governs is the subject: أصيب جنديان, شارك عشرون لاعبًا. \
        Times (استمر يومين), circumstances (عاد سالمين) and amounts (ارتفع عشرين نقطة) are right.
        """),
    reads: .body.at { word in
      word.last == Letter.noon && word.letters.count >= 4 && word.clitics.isSubset(of: .waw)
        && word.letters.dropLast().last == Letter.ya && word.verb == nil
    },
    examples: [
      "أصيب في الحادث ⟦جنديين⟧ من الجيش.", "وصل إلى المطار ⟦مسافرين⟧ من الهند.",
      "شارك ⟦عشرين⟧ لاعبًا في التدريب.", "سقط على الجبهة ⟦ثلاثين⟧ مقاتلا.",
      "شارك ثلاثة ⟦وعشرين⟧ لاعبًا في التدريب.",
      "أصيب في الحادث جنديان.", "استمر الحصار في المدينة يومين.", "عاد إلى بلاده مرتين.",
      "عاد العمال إلى بيوتهم سالمين.", "ارتفع السهم عشرين نقطة.", "قتل في الهجوم جنديين.",
      "شارك مع عشرين لاعبًا في التدريب.", "شارك في حصار مدينتين.", "وصل بعد عشرين شخصًا.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors where index > 0 {
      let token = text.tokens[index]
      let isNumber = tens.contains(token.stemKey)
      guard isNumber ? countsPersons(text, index + 1) : isTwoOrMany(text, index) else { continue }
      // «ثلاثة وعشرين»
      let start = isNumber && token.clitics == .waw ? index - 1 : index
      guard start == index ? token.clitics.isEmpty : text.tokens[start].isAny(of: .numberWord),
        isBehindPhrases(text, start)
      else { continue }
      report.flag(
        token.range,
        // «مئتين» before its noun is «مئتا», which is another change.
        fix: isNumber && !twos.contains(token.stemKey)
          ? text.replacingEnding(of: token, letters: 2, by: "ون") : nil)
    }
  }
}

/// «لاعبا»: one of the persons that a number of tens counts.
private func countsPersons(_ text: SegmentView, _ index: Int) -> Bool {
  guard let noun = text.token(index), noun.isArabicWord, noun.clitics.isEmpty else { return false }
  if NewsNouns.persons.contains(noun.stemKey) { return true }
  return text.lastLetter(noun) == Letter.alif
    && NewsNouns.persons.contains(text.key(of: noun, dropping: 1, adding: []))
}

/// «جنديين», «لاعبين»: people that can be no circumstance, or two of a thing that is no measure.
private func isTwoOrMany(_ text: SegmentView, _ index: Int) -> Bool {
  let noun = text.tokens[index]
  guard noun.clitics.isEmpty, noun.stem.count >= 5, !noun.isAny(of: [.numberWord, .name, .unit]),
    !text.isAny(of: measures, noun)
  else { return false }
  let singular = text.key(of: noun, dropping: 2, adding: [])
  guard NewsNouns.persons.contains(singular), !circumstances.contains(noun.key) else {
    return false
  }
  // «عادوا مصابين»
  return text.token(index + 1).map {
    $0.isAny(of: .preposition) || $0.clitics.contains(.waw) || $0.mark == Mark.stop
      || $0.mark == 0x60C || text.isAdjective($0)
  } ?? true
}

extension SegmentView {
  /// Whether the singular of a dual is one of some words.
  fileprivate func isAny(of words: WordSet, _ noun: TextToken) -> Bool {
    words.contains(key(of: noun, dropping: 2, adding: []))
      || words.contains(key(of: noun, dropping: 3, adding: [Letter.taMarbuta]))
  }
}

/// Whether a verb without object stands before, with nothing but phrases of a preposition between.
private func isBehindPhrases(_ text: SegmentView, _ index: Int) -> Bool {
  var place = index - 1
  while place > 0, place > index - 10, text.finiteVerb(place) == nil {
    let token = text.tokens[place]
    guard token.isWord || token.kind == .number, !text.opensClause(place) else { return false }
    place -= 1
  }
  guard place >= 0, let verb = text.finiteVerb(place), verb.subject == .he || verb.subject == .she,
    text.takesNoObject(place) || verb.traits.contains(.passive), !text.opensClause(place - 1),
    !measuring.contains(verb.lemma), text.tokens[place].clitics.isDisjoint(with: .pronoun)
  else { return false }
  if place == index - 1 { return true }
  guard text.tokens[place + 1].isAny(of: .preposition),
    !text.tokens[place + 1].isAny(of: .pronominal)
  else { return false }
  return text.endOfPhrase(from: place + 1, limit: text.tokens.count) == index
    && text.tokens[index - 1].isDefinite
}

private let twos = WordSet("مئتين مائتين ألفين")
private let tens = WordSet(
  "عشرين ثلاثين أربعين خمسين ستين سبعين ثمانين تسعين مئتين مائتين ألفين")
private let measures = WordSet(
  "يوم عام شهر أسبوع سنة ساعة دقيقة مرة متر كيلومتر ميل ضعف درجة نقطة دولار طن هدف شوط مركز خطوة")
// Participles that say in what state somebody is.
private let circumstances = WordSet(
  "مصابين جريحين معتقلين مسلحين متهمين أسيرين شهيدين قتيلين محتجين مهاجرين لاجئين نازحين متظاهرين معارضين سجينين"
)
private let measuring = NewsVerbs.indices(
  of: "ارتفع انخفض تراجع استمر زاد ازداد هبط تقدم تأخر امتد بلغ دام بقي ظل كان عاد")
