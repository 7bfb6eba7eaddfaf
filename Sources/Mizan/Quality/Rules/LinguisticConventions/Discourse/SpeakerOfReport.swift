extension Rule {
  /// «قالت المتحدثة إن … وأضافوا أن»: the verb that goes on with a report has another speaker than the sentence before.
  static let speakerOfReport = Rule(
    id: "discourse.speaker-of-report", category: .linguisticConventions, subtype: "Agreement",
    severity: .major, precision: 0.5,
    summary: Wording(
      ar: "فعل القول لا يوافق المتحدث في الجملة السابقة.",
      en: "The verb of saying does not agree with the speaker of the sentence before."),
    explanation: Wording(
      ar: "«وأضاف» و«وأضافت» و«وأضافوا» لمن تحدث قبل ذلك. إن كان المتكلم غيره فليُذكر.",
      en: "وأضاف, وأضافت, وأضافوا go on with the speaker named before. Another one must be named."),
    reads: .body.at {
      $0.clitics == .waw && $0.verb?.traits.contains(.reports) == true && $0.verb?.tense == .past
    },
    examples: [
      Example(
        "⟦وأضافوا⟧ أن المخزون يكفي شهرا.", before: ["قالت الوزيرة إن القمح وصل إلى الميناء."]),
      Example("⟦وأكد⟧ أن المخزون يكفي شهرا.", before: ["قالت الوزيرة إن الشحنة وصلت."]),
      Example("⟦وأضافت⟧ أن المخزون يكفي شهرا.", before: ["قال المدير إن القمح وصل أمس."]),
      Example("وأضافت أن المخزون يكفي شهرا.", before: ["قالت الوزيرة إن القمح وصل."]),
      Example("وأضاف المدير أن المخزون يكفي.", before: ["قالت الوزيرة إن القمح وصل."]),
      Example("وأضافوا أن المخزون يكفي.", before: ["قالت الوزيرة إن الخبراء فحصوا القمح."]),
      "وأضافوا أن المخزون يكفي شهرا.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors where text.sentence(of: index).lowerBound == index {
      guard let verb = text.tokens[index].verb, text.token(index + 1).map(opensReport) == true,
        let (view, sentence) = before(index, context), sentence.count <= 60,
        let speaker = Speaker(view, sentence), speaker.clashes(with: verb.subject)
      else { continue }
      report.flag(text.tokens[index].range)
    }
  }
}

/// The sentence before the one that a word opens.
private func before(_ index: Int, _ context: RuleContext) -> (SegmentView, Range<Int>)? {
  if index > 0 { return (context.text, context.text.sentence(of: index - 1)) }
  guard let previous = context.previous, let sentence = previous.sentences.last else { return nil }
  return (previous, sentence)
}

private func opensReport(_ token: TextToken) -> Bool {
  token.isArabicWord && particles.contains(token.key)
}

/// Who speaks in a sentence that a verb of saying opens, and who else it names.
private struct Speaker {
  private enum Kind { case man, woman, body }
  private var kind: Kind
  private var named: Named = []

  /// Whom the sentence names besides the speaker.
  private struct Named: OptionSet {
    let rawValue: UInt8
    static let man = Named(rawValue: 1)
    static let woman = Named(rawValue: 2)
    static let people = Named(rawValue: 4)
  }

  init?(_ text: SegmentView, _ sentence: Range<Int>) {
    guard let first = text.firstWord(of: sentence), let verb = text.finiteVerb(first),
      verb.traits.contains(.reports), verb.tense == .past,
      text.tokens[first].clitics.isDisjoint(with: .pronoun), let noun = text.token(first + 1),
      noun.isArabicWord, noun.clitics.isSubset(of: .article), !text.isPeople(noun)
    else { return nil }
    let isPerson =
      NewsNouns.persons.contains(noun.stemKey) || noun.isAny(of: .titleHead)
      || officials.contains(noun.stemKey)
    switch verb.subject {
    case .she where isPerson && text.endsInTaMarbuta(noun): kind = .woman
    case .she where noun.isAny(of: .institution) || NewsNouns.feminineBodies.contains(noun.stemKey):
      kind = .body
    case .he where isPerson && !text.endsInTaMarbuta(noun): kind = .man
    default: return nil
    }
    for index in first + 2..<max(first + 2, sentence.upperBound) { name(text, index, first) }
  }

  private mutating func name(_ text: SegmentView, _ index: Int, _ first: Int) {
    let token = text.tokens[index]
    guard token.isArabicWord else {
      // A quotation may name anybody.
      if token.mark == 0xAB || token.mark == 0x22 {
        named = [.man, .woman, .people]
      }
      return
    }
    if text.isPeople(token) || crowds.contains(token.stemKey) || text.isDual(token) {
      named.insert(.people)
    }
    if text.ends(token, with: Letter.waw, Letter.noon)
      || text.ends(token, with: Letter.ya, Letter.noon) && token.stem.count >= 6
    {
      named.insert(.people)
    }
    let isFeminine = text.endsInTaMarbuta(token)
    if token.isAny(of: [.titleHead, .institution]) || NewsNouns.persons.contains(token.stemKey)
      || NewsNouns.masculineSpeakers.contains(token.stemKey) || papers.contains(token.stemKey)
      || NewsNouns.feminineBodies.contains(token.stemKey) || officials.contains(token.stemKey)
    {
      named.insert(isFeminine ? .woman : .man)
    }
    if token.isAny(of: .placeName) { named.insert(.woman) }
    // Names right behind the title are the speaker's.
    if index > first + 6, token.isAny(of: .personName) { named.formUnion([.man, .woman]) }
  }

  func clashes(with subject: VerbForm.Subject) -> Bool {
    switch (kind, subject) {
    case (_, .they): !named.contains(.people)
    case (.woman, .he): !named.contains(.man)
    case (.man, .she): !named.contains(.woman)
    default: false
    }
  }
}

private let particles = WordSet("أن إن بأن أنه إنه بأنه أنها إنها بأنها أنهم إنهم بأنهم")
private let officials = WordSet(
  "متحدث متحدثة ناطق ناطقة مسؤول مسؤولة خبير خبيرة محلل محللة باحث باحثة مدير مديرة قائد ناشط ناشطة طبيب طبيبة محام محامي محامية شاهد"
)
private let crowds = WordSet(
  "مسؤولون ناس سكان أهالي شهود خبراء محللون بعض عدد عدة آخرون طرفان مصادر وسائل")
private let papers = WordSet(
  "بيان تقرير صحيفة وكالة موقع قناة مصدر دراسة رسالة نص تلفزيون إذاعة كتاب تغريدة")
