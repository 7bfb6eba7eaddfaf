extension Rule {
  /// «حذر الخبير عن الخطر»: a preposition that the verb before it never takes.
  static let wrongPreposition = Rule(
    id: "grammar.wrong-preposition", category: .linguisticConventions, subtype: "Grammar",
    severity: .minor, precision: 0.7,
    summary: Wording(
      ar: "حرف جر لا يتعدى به الفعل.",
      en: "The verb does not take this preposition."),
    explanation: Wording(
      ar: """
        لكل فعل حرفه: حذر من، أصر على، نجح في، طالب بـ. وما يتعدى بنفسه لا حرف بعده: ناقش القضية. ويصح الحرف إذا تعلق بغير الفعل \
        (على هامش، من قبل، إلى جانب) أو باسم قبله.
        """,
      en: """
        A verb has its preposition: حذر من, أصر على, نجح في, طالب بـ; others take their object directly. A preposition of \
        an adverbial (على هامش, من قبل, إلى جانب) or of another noun is right.
        """),
    reads: .always.at { VerbGovernment.place(of: $0.stemKey) != nil },
    examples: [
      "حذر الخبير ⟦عن⟧ ارتفاع الأسعار.", "أصرت النقابة ⟦إلى⟧ مطالبها.",
      "تمكن رجال الإطفاء ⟦على⟧ السيطرة على الحريق.", "رحبت الحكومة ⟦من⟧ القرار.",
      "يعاني السكان ⟦عن⟧ نقص المياه.", "ناقش الوزراء ⟦حول⟧ الميزانية.",
      "طالب العمال ⟦من⟧ الإدارة زيادة الأجور.", "أطلقت حملة للحصول ⟦عن⟧ التمويل.",
      "حذر الخبير في تقرير عن المياه من نقصها.", "حذر الخبير من ارتفاع الأسعار.",
      "أصر الوزير إلى جانب زملائه على الرفض.", "رحبت الحكومة من جانبها بالقرار.",
      "دعا المشاركون إلى وقف القتال.", "طالب من جامعة دمشق فاز بالجائزة.",
      "واجه الفريق خصمه على أرضه.", "تأهل الفريق على حساب ضيفه.",
      "أكد المدير ⟦إلى⟧ أن العمل انتهى.", "انتقلوا من السيطرة إلى الشراكة.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors {
      guard let place = VerbGovernment.place(of: text.tokens[index].stemKey) else { continue }
      let government = VerbGovernment.all[Int(place.line)]
      guard let wrong = wrongPlace(text, index, place.isVerb, government) else { continue }
      let say = government.preposition.map { "«\($0)»" }
      report.flag(
        text.tokens[wrong].range,
        message: Wording(
          ar: say.map { "يتعدى الفعل بـ\($0)." } ?? "يتعدى الفعل بنفسه دون حرف جر.",
          en: say.map { "The verb takes \($0)." }
            ?? "The verb takes its object without preposition."
        ))
    }
  }
}

/// The place of a wrong preposition behind a verb and its subject, or straight behind a verbal noun.
func wrongPlace(
  _ text: SegmentView, _ index: Int, _ isVerb: Bool, _ government: VerbGovernment
) -> Int? {
  let token = text.tokens[index]
  let walks = isVerb && isFinite(text, index)
  // «لم تحتج إلى»: of احتاج.
  if token.verb?.tense == .present, let before = text.token(index - 1),
    needs.contains(token.stemKey),
    before.key == notYet
  {
    return nil
  }
  // A verbal noun with its pronoun, or a verb with its object, leaves the preposition to another word.
  guard walks || !isVerb, !token.clitics.contains(.pronoun) else { return nil }
  var wrong = walks ? government.wrong : government.wrong.intersection(behindNoun)
  var place = index + 1
  let isShort = government.preposition == nil && token.verb?.traits.contains(.reports) != true
  let limit = walks ? index + (isShort ? 2 : 5) : place
  while place < limit, isSubject(text, place) { place += 1 }
  // What stands between may be the object itself.
  if isShort, place > index + 1 { wrong.formIntersection([.with, .around, .from]) }
  guard let next = text.token(place), next.isArabicWord else { return nil }
  let preposition = Prepositions(of: next)
  guard next.clitics.isDisjoint(with: .conjunction), !preposition.isEmpty,
    wrong.contains(preposition)
  else { return nil }
  // عليه may belong to any word between.
  if next.isAny(of: .pronominal), !walks || place > index + 1 { return nil }
  for between in index + 1..<place {
    let word = text.tokens[between]
    if governs(word, preposition) || preposition == .on && isParticiple(text, word) { return nil }
  }
  // طالب من الجامعة: a student.
  if place == index + 1, token.verb?.traits.contains(.looksLikeNoun) == true,
    text.isSentenceStart(index)
  {
    return nil
  }
  // أكد إلى أن: verbs of saying only before their clause; else إلى أن is «until».
  if government.preposition == nil, token.verb?.traits.contains(.reports) == true {
    return text.token(place + 1).map { particles.contains($0.key) } == true ? place : nil
  }
  // شكر من ساعدوه: who.
  if government.preposition == nil, preposition == .from, !text.isPlainDefinite(place + 1) {
    return nil
  }
  if isAdjunct(text, place, preposition) { return nil }
  for before in max(0, index - 8)..<index {
    let other = text.tokens[before]
    if governs(other, preposition) || preposition == .to && other.stemKey == from { return nil }
  }
  return place
}

private func isSubject(_ text: SegmentView, _ place: Int) -> Bool {
  guard let token = text.token(place), token.isArabicWord, Prepositions(of: token).isEmpty,
    !token.isAny(of: [.relative, .weekday, .month]),
    token.clitics.isDisjoint(with: .conjunction)
  else { return false }
  if text.isPlainDefinite(place) { return true }
  if text.hasUnsplitPreposition(token) { return false }
  return token.isAny(of: [.name, .titleHead, .institution, .demonstrative])
    || text.token(place + 1)?.isDefinite == true && text.isNominal(place)
}

/// A participle with ال may bring the preposition: الموقعة على.
private func isParticiple(_ text: SegmentView, _ token: TextToken) -> Bool {
  guard token.isDefinite, token.stem.count >= 4,
    !token.isAny(of: [.titleHead, .institution, .humanPlural])
  else { return false }
  return text.firstLetter(token) == Letter.meem && token.statistics.isAdjective
    || text.letters[token.stem.lowerBound + 1] == Letter.alif
      && text.endsInTaMarbuta(token) && !text.ends(token, with: Letter.ya, Letter.taMarbuta)
}

private func isFinite(_ text: SegmentView, _ index: Int) -> Bool {
  let token = text.tokens[index]
  guard !token.isDefinite, token.clitics.isDisjoint(with: .preposition) else { return false }
  if token.verb != nil { return text.finiteVerb(index) != nil }
  return text.firstLetter(token) != Letter.ta && token.stem.count > 3 || text.isSentenceStart(index)
}

/// Whether the word itself takes the preposition: تقرير عن, المسؤول عن, a verb of the table.
private func governs(_ token: TextToken, _ preposition: Prepositions) -> Bool {
  if let place = VerbGovernment.place(of: token.stemKey),
    VerbGovernment.all[Int(place.line)].right.contains(preposition)
  {
    return true
  }
  return preposition.follows(noun: token)
}

/// Whether the preposition opens an adverbial: على هامش, من قبل, إلى جانب.
private func isAdjunct(
  _ text: SegmentView, _ place: Int, _ preposition: Prepositions
) -> Bool {
  guard let next = text.token(place + 1) else { return true }
  guard next.isArabicWord else { return next.kind != .number || preposition == .from }
  if preposition == .from || preposition == .to,
    next.isAny(of: [.placeName, .month, .weekday, .numberWord])
  {
    return true
  }
  return preposition.makesAdverbial(with: next)
}

private let needs = WordSet("يحتج تحتج يستعد تستعد")
private let notYet = LetterKey("لم")
private let particles = WordSet("أن أنه أنها أنهم أنهما")
private let from = LetterKey("من")
private let behindNoun: Prepositions = [.on, .about, .with, .around]
