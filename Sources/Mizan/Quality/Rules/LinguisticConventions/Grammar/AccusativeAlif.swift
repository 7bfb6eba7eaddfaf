extension Rule {
  /// «إن هجوم على», «كان الوضع صعب», «أصدرت الوزارة بيان حول»: the accusative without its alif.
  static let accusativeAlif = Rule(
    id: "grammar.accusative-alif", category: .linguisticConventions, subtype: "Agreement",
    severity: .major, precision: 0.75,
    summary: Wording(
      ar: "ألف النصب ساقطة.", en: "The accusative lacks its alif."),
    explanation: Wording(
      ar: """
        ينصب اسم «إن» وخبر «كان» والمفعول به وتمييز العدد من 11 إلى 99، وعلامة النصب في النكرة المذكرة ألف: إن هجومًا، كان الوضع \
        صعبًا، أصدرت بيانًا، عشرون ضيفًا. ولا ألف في المضاف (إن رئيس بلدية) والممنوع من الصرف.
        """,
      en: """
        The noun of إن, the predicate of كان, the object and what 11 to 99 count are accusative, which an indefinite masculine \
        shows by its alif. Before a genitive (إن رئيس بلدية) and in diptotes there is none.
        """),
    reads: .body.at { word in
      word.clitics.isEmpty && word.verb == nil && word.letters.count >= 3
        && word.last != Letter.alif && word.last != Letter.taMarbuta && word.last != Letter.hamza
        && word.last != Letter.alifMaqsura
        && (word.token.statistics.isNoun || word.token.statistics.isAdjective
          || NewsNouns.persons.contains(word.key) || guests.contains(word.key))
    },
    examples: [
      "قال إن ⟦هجوم⟧ على القاعدة أوقع قتلى.", "وذكرت الوكالة أن ⟦عدد⟧ من الجنود أصيبوا.",
      "كان الوضع ⟦صعب⟧ للغاية في القرية.", "أصبح الباب ⟦مفتوح⟧ أمام الجميع.",
      "أصدرت الوزارة ⟦بيان⟧ حول الحادث.", "حضر الحفل عشرون ⟦ضيف⟧ من تونس.",
      "قال إن هجومًا على القاعدة أوقع قتلى.", "قال إن رئيس بلدية القرية غائب.",
      "كان الوضع صعبًا للغاية.", "كان الوزير شديد الغضب.", "أصدرت الوزارة بيان الإدانة.",
      "غادر بعد أن رد على السؤال.", "زارت المدينة مساء أمس.", "حضر الحفل عشرون ضيفًا.",
      "التقى عشرين رجل أعمال.", "كانت الشركة قريب عهدها.", "قال إن أكبر من ذلك ممكن.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors
    where index > 0 && mayEndPhrase(text, index) && text.lacksAccusativeAlif(text.tokens[index]) {
      if isNounOfThat(text, index) || isPredicate(text, index) || isObject(text, index)
        || isCounted(text, index)
      {
        let token = text.tokens[index]
        report.flag(token.range, fix: text.string(token) + "ًا")
      }
    }
  }
}

/// Whether what follows lets the word be what one of the checks below looks for.
private func mayEndPhrase(_ text: SegmentView, _ index: Int) -> Bool {
  isAlone(text, index) || isBeforeGlued(text, index)
    || text.token(index + 1).map { $0.clitics.isEmpty && text.isAdjective($0) } == true
}

/// «أن عدد من»: right behind إن, and a preposition shows that no genitive follows.
private func isNounOfThat(_ text: SegmentView, _ index: Int) -> Bool {
  let noun = text.tokens[index]
  guard thats.contains(text.tokens[index - 1].key), noun.statistics.isNoun,
    noun.statistics.commonness >= 5 || text.hasVerbalForm(noun.stem),
    (noun.statistics.verb ?? 0) < 0.3,
    !quantities.contains(noun.key), let next = text.token(index + 1),
    phrasePrepositions.contains(next.key), text.token(index + 2)?.kind != .number
  else { return false }
  guard let governor = text.token(index - 2) else { return true }
  return !beforeVerbs.contains(governor.stemKey)
}

/// «كان الوضع صعب للغاية»: copula, definite subject, and nothing that the adjective could hold behind it.
private func isPredicate(_ text: SegmentView, _ index: Int) -> Bool {
  let adjective = text.tokens[index]
  guard text.isAdjective(adjective), isAlone(text, index) || isBeforeGlued(text, index),
    NewsNouns.qualities.contains(adjective.stemKey) || adjective.statistics.commonness >= 4,
    !givenNames.contains(adjective.key)
  else { return false }
  var place = index - 1
  while place > 0, place > index - 4, text.tokens[place].clitics == .article { place -= 1 }
  guard place < index - 1, place >= 0, let verb = text.finiteVerb(place),
    verb.traits.contains(.copula), verb.subject == .he,
    text.tokens[place].clitics.isDisjoint(with: .pronoun)
  else { return false }
  return !text.tokens[place + 1].isAny(of: [.weekday, .adverb, .numberWord])
    && !NewsNouns.adverbial.contains(text.tokens[place + 1].stemKey)
}

/// «أصدرت الوزارة بيان حول»: behind a verb of hers and her, so that it can be no subject.
private func isObject(_ text: SegmentView, _ index: Int) -> Bool {
  let noun = text.tokens[index]
  guard noun.statistics.isNoun, noun.statistics.commonness >= 6,
    (noun.statistics.feminine ?? 1) <= 0.15, !NewsNouns.adverbial.contains(noun.stemKey),
    !noun.isAny(of: [.unit, .titleHead]), !circumstances.contains(noun.key),
    isAlone(text, index) || isBareAttribute(text, index + 1)
  else { return false }
  var place = index - 1
  while place > 0, place > index - 3, text.isPlainDefinite(place) { place -= 1 }
  guard place < index - 1, let verb = text.finiteVerb(place), verb.subject == .she,
    !text.takesNoObject(place), !NewsVerbs.withTwoObjects.contains(verb.lemma),
    verb.traits.isDisjoint(with: [.copula, .startsVerb, .passive]),
    text.tokens[place].clitics.isDisjoint(with: .pronoun),
    text.isSurelyFeminine(text.tokens[place + 1])
  else { return false }
  return place + 2 == index || text.isAdjective(text.tokens[place + 2])
}

/// «عشرون ضيف», «15 شخص»: a person, behind 11 to 99.
private func isCounted(_ text: SegmentView, _ index: Int) -> Bool {
  let noun = text.tokens[index]
  guard NewsNouns.persons.contains(noun.key) || guests.contains(noun.key), isAlone(text, index),
    !noun.isAny(of: .titleHead)
  else { return false }
  let number = text.tokens[index - 1]
  if number.kind == .number { return isTwoDigits(text, number) }
  if tens.contains(number.stemKey) { return !number.isDefinite }
  return (number.key == ten || number.key == tenFeminine)
    && text.token(index - 2).map { $0.isAny(of: .numberWord) || units.contains($0.stemKey) } == true
}

/// 11 to 99.
private func isTwoDigits(_ text: SegmentView, _ number: TextToken) -> Bool {
  let digits = text.letters[number.letters]
  guard digits.count == 2, number.spaceBefore, let first = digits.first, let last = digits.last
  else { return false }
  return [0x31...0x39, 0x661...0x669].contains { $0.contains(first) }
    && !(first == 0x31 && last == 0x30 || first == 0x661 && last == 0x660)
}

/// Whether nothing behind the word can be its genitive: a preposition, a mark or the end of the sentence.
private func isAlone(_ text: SegmentView, _ index: Int) -> Bool {
  guard let next = text.token(index + 1) else { return true }
  return next.mark == Mark.stop || Mark.isComma(next.mark) || phrasePrepositions.contains(next.key)
}

/// «جاهز لاستقبال»
private func isBeforeGlued(_ text: SegmentView, _ index: Int) -> Bool {
  text.token(index + 1).map { !$0.clitics.isDisjoint(with: [.ba, .lam]) } ?? false
}

/// «اجتماع طارئ في»: an adjective without article and alif.
private func isBareAttribute(_ text: SegmentView, _ index: Int) -> Bool {
  guard let token = text.token(index) else { return false }
  return text.isAdjective(token) && text.lacksAccusativeAlif(token) && isAloneOrTime(text, index)
}

private func isAloneOrTime(_ text: SegmentView, _ index: Int) -> Bool {
  isAlone(text, index) || text.token(index + 1)?.isAny(of: .adverb) == true
}

private let thats = WordSet("إن أن بأن لأن وأن فإن وإن كأن")
private let beforeVerbs = WordSet(
  "بعد قبل منذ دون إلى مجرد بمجرد بعدما حد غير لولا على يجب يمكن ينبغي يريد أراد قبيل عقب إثر فور شرط بشرط"
)
private let phrasePrepositions = WordSet(
  "في من على عن إلى مع ضد حول بين خلال منذ أمام ضمن تحت للغاية جدا لدى بشأن بسبب بعد قبل لكن")
// Annexed to what a preposition hides, or used without case.
private let quantities = WordSet("كل أي بعض أحد غير مثل مجرد عدم ما أيا سوى قبل بعد خارج داخل")
private let circumstances = WordSet(
  "قيد رهن طوع عبر بدل نحو حيث سبب باسم فرض حسب صوب ضد وفق أمام قدر")
private let tens = WordSet(
  """
  عشرون عشرين ثلاثون ثلاثين أربعون أربعين خمسون خمسين ستون ستين سبعون سبعين ثمانون ثمانين تسعون تسعين
  """)
private let ten = LetterKey("عشر")
private let tenFeminine = LetterKey("عشرة")
private let guests = WordSet(
  "ضيف عضو شريك متسابق مشارك متفرج متدرب متطوع ناخب حاج حاضر منقذ متسلق خاطف سجان لاعب عداء")
private let givenNames = WordSet(
  "مراد محمود منصور مسعود مبارك مختار سعيد كريم نجيب رشيد أمين حكيم عادل")
private let units = WordSet("أحد إحدى اثنا اثني اثنتا اثنتي")
