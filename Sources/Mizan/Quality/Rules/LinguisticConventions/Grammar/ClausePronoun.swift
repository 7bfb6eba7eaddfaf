extension Rule {
  /// «أعلن الحزب أنها ستشارك»: the pronoun of أن has another gender or number than who speaks.
  static let clausePronoun = Rule(
    id: "grammar.clause-pronoun", category: .linguisticConventions, subtype: "Agreement",
    severity: .minor, precision: 0.65,
    summary: Wording(
      ar: "ضمير «أن» لا يوافق فاعل القول.",
      en: "The pronoun of أن does not agree with the one who speaks."),
    explanation: Wording(
      ar: """
        «أعلن الحزب أنها ستشارك» و«أعلن الوزيران أنهم»: يعود الضمير إلى القائل ما لم يُذكر غيره. و«أنه» قد يكون ضمير الشأن.
        """,
      en: """
        In «the party announced that she will take part» the pronoun is the speaker's unless somebody else is named. أنه         may introduce a clause of its own.
        """),
    reads: .body.at { $0.isAny(of: .particle) && thats.contains($0.stemKey) },
    examples: [
      "أعلن الحزب ⟦أنها⟧ ستشارك في الانتخابات.", "قال الوزيران ⟦إنهم⟧ سيسافران غدًا.",
      "أعلنت الشركة ⟦أنهم⟧ سيفتحون فرعًا.", "أعلن الحزب ⟦أنها⟧ لن تشارك في الانتخابات.",
      "قال اللاعبون ⟦إنه⟧ متفائلون بالفوز.",
      "أكدت الوزيرة ⟦أنه⟧ ملتزمة بالإصلاحات.", "قالوا ⟦إنه⟧ قادرة على الفوز.",
      "أعلن الحزب أنه سيشارك في الانتخابات.", "قال الوزير إن الحكومة أكدت أنها ستسافر.",
      "أعلنت الوزارة أنه من المتوقع هطول المطر.", "أكدت الوزيرة أنه مهمة صعبة تنتظرهم.",
      "ذكر المصدر أنها أكبر محطة.", "أخبرت الطبيبة جارتها أنها حامل بتوأم.",
      "أعلنت البلدية أنه مراعاة للسكان أغلق السوق.", "قال إنه صادرة ضده ثلاثة أحكام.",
      "قال الوزير عن القمة إنها ستعقد غدًا.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors where index > 0 && index + 1 < text.tokens.count {
      guard let pronoun = Suffix(text, text.tokens[index]),
        predicateClashes(text, index + 1, pronoun) || speakerClashes(text, index, pronoun)
      else { continue }
      report.flag(text.tokens[index].range)
    }
  }

  /// «الطلاب الذين نجح», «اللواتي شاركوا»: the verb of the relative clause does not agree with the relative.
  static let relativeVerb = Rule(
    id: "grammar.relative-verb", category: .linguisticConventions, subtype: "Agreement",
    severity: .major, precision: 0.65,
    summary: Wording(
      ar: "فعل الصلة لا يوافق الاسم الموصول.",
      en: "The verb of the relative clause does not agree with the relative."),
    explanation: Wording(
      ar:
        "إذا لم يُذكر فاعل آخر بعد فعل الصلة ففاعله الموصول: الطلاب الذين نجحوا. ويصح غيره إذا ذُكر فاعله أو عاد ضمير.",
      en:
        "When no other subject follows, the relative is the subject of its verb. Another subject, or a pronoun, is right."
    ),
    reads: .always.at { $0.isAny(of: .relative) },
    examples: [
      "حضر الطلاب ⟦الذين نجح⟧ في الامتحان.", "النساء ⟦اللواتي شاركوا⟧ في الحفل.",
      "زار المنطقة ⟦التي يمتد⟧ في الشمال.", "الرجل ⟦الذي وصلت⟧ إلى القرية أمس.",
      "حضر الطلاب الذين نجحوا في الامتحان.", "الطلاب الذين نجح مدرسهم.",
      "المدينة التي يقع فيها القصر.",
      "المدينة التي يمكن زيارتها.", "المباراة التي تجمع اليوم الفريقين.",
      "الطلاب ⟦الذين نجح⟧ سيحصلون على منح.", "الرجل الذي وصلت إليه الرسالة.",
      "الطلاب الذين قتل منهم ثلاثة.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors {
      guard let next = text.token(index + 1), let verb = next.verb,
        next.clitics.isSubset(of: .seen),
        verb.traits.isDisjoint(with: [.passive, .copula]), !impersonal.contains(verb.lemma),
        clashes(
          text.tokens[index].stemKey, verb,
          beginsWithTa: text.firstLetter(next) == Letter.ta),
        hasNoSubject(text, index + 2)
      else { continue }
      report.flag(text.range(index, index + 1))
    }
  }
}

/// «أنه ملتزمة بـ», «إنه متفائلون»: an adjective of another gender or number, and no noun that it could describe.
private func predicateClashes(_ text: SegmentView, _ index: Int, _ pronoun: Suffix) -> Bool {
  // «أنها غير واقعي»
  let index = text.isWord(index, unlike) ? index + 1 : index
  guard let token = text.token(index), token.isArabicWord, token.clitics.isEmpty, token.verb == nil,
    !token.isAny(
      of: text.functionWords.union([
        .noun, .verbalNoun, .institution, .titleHead, .name, .numberWord,
      ])),
    let next = text.token(index + 1)
  else { return false }
  guard
    !ofWomen.contains(token.key), !text.ends(token, with: Letter.alif, Letter.taMarbuta),
    !text.isVerbalNoun(token),
    // «صادرة ضده أحكام»: the subject comes later.
    !next.clitics.contains(.pronoun), !next.isAny(of: .pronominal),
    text.token(index + 2)?.clitics.contains(.pronoun) != true,
    next.isAny(of: .preposition) || next.clitics == .ba || next.mark != 0
      || !next.clitics.isDisjoint(with: .preposition)
  else { return false }
  let first = text.firstLetter(token)
  if text.ends(token, with: Letter.waw, Letter.noon) {
    return pronoun == .his && first == Letter.meem && token.letters.count >= 6
  }
  let isFeminine = text.lastLetter(token) == Letter.taMarbuta
  // By its shape a participle: ملتزمة, قادر.
  let isParticiple =
    first == Letter.meem && isFeminine && token.letters.count >= 6 && !token.statistics.isNoun
    || token.letters.count == 4 && text.letters[token.letters.lowerBound + 1] == Letter.alif
      && !token.statistics.isNoun
  guard token.statistics.isAdjective || isParticiple, first != Letter.alifHamza else {
    return false
  }
  switch pronoun {
  case .his: return isFeminine
  case .her: return !isFeminine && first != Letter.meem && isMasculineForm(text, token)
  case .their, .theirTwo: return false
  }
}

/// The feminine of the adjective is as frequent: قادر, قادرة.
private func isMasculineForm(_ text: SegmentView, _ token: TextToken) -> Bool {
  let feminine = Array(text.letters[token.stem]) + [Letter.taMarbuta]
  return WordStatisticsTable.shared[LetterKey(feminine, in: 0..<feminine.count)].commonness >= 4
}

/// Whether verb, subject and أن with its pronoun stand together, and the pronoun is not the subject's.
private func speakerClashes(_ text: SegmentView, _ index: Int, _ pronoun: Suffix) -> Bool {
  var place = index - 1
  if text.tokens[place].statistics.isAdjective, text.tokens[place].isDefinite { place -= 1 }
  guard place >= 1, let verb = text.finiteVerb(place - 1), verb.traits.contains(.reports),
    text.tokens[place].clitics == .article
      || text.ends(text.tokens[place], with: Letter.alif, Letter.noon)
  else { return false }
  let subject = text.tokens[place]
  let isBody =
    NewsNouns.feminineBodies.contains(subject.stemKey)
    || NewsNouns.masculineSpeakers.contains(subject.stemKey) || subject.isAny(of: .institution)
  if text.ends(subject, with: Letter.alif, Letter.noon),
    twoSpeakers.contains(subject.stemKey) || subject.clitics == .article && text.isDual(subject)
  {
    return pronoun == .their
  }
  switch verb.subject {
  case .he:
    return pronoun == .her && isBody && text.isFeminine(subject) != true
      && actsItself(text, index + 1, .she)
  case .she:
    return isBody && (pronoun == .their || pronoun == .his && actsItself(text, index + 1, .he))
  default:
    return false
  }
}

/// A future verb of the pronoun's gender that only people and bodies are the subject of, and no other subject.
private func actsItself(_ text: SegmentView, _ index: Int, _ subject: VerbForm.Subject) -> Bool {
  if text.isWord(index, never) {
    guard let token = text.token(index + 1), let verb = token.verb, token.clitics.isEmpty else {
      return false
    }
    return text.firstLetter(token) == (subject == .she ? Letter.ta : Letter.ya)
      && acts.contains(verb.lemma)
      && (subject == .she || text.token(index + 2)?.isDefinite != true)
  }
  guard let token = text.token(index), let verb = token.verb, token.clitics == .seen,
    verb.subject == subject,
    verb.traits.isDisjoint(with: [.passive, .copula]), acts.contains(verb.lemma),
    let next = text.token(index + 1), next.isArabicWord
  else { return false }
  return subject == .she || !next.isDefinite
}

/// - Parameter beginsWithTa: تحدث is «she happens» as well as «he spoke».
private func clashes(_ relative: LetterKey, _ verb: VerbForm, beginsWithTa: Bool) -> Bool {
  switch relative {
  case masculine: verb.subject == .she && verb.tense == .past
  case feminine: verb.subject == .he && !beginsWithTa
  case plural: verb.subject == .he && !beginsWithTa || verb.subject == .she && verb.tense == .past
  default: women.contains(relative) && verb.subject == .they
  }
}

/// A preposition without a pronoun behind the verb, and no pronoun to the end of the clause.
private func hasNoSubject(_ text: SegmentView, _ start: Int) -> Bool {
  if text.looksFinite(start), text.tokens[start].clitics.isSubset(of: .seen) { return true }
  guard let next = text.token(start), next.isAny(of: [.preposition, .adverb]),
    !next.isAny(of: .pronominal),
    next.clitics.isEmpty, !subordinators.contains(next.key)
  else { return false }
  var index = start + 1
  while let token = text.token(index), index < start + 9 {
    guard token.isArabicWord || token.kind == .number else { break }
    if Suffix(text, token) != nil || text.lastLetter(token) == Letter.ha || text.opensClause(index)
    {
      return false
    }
    if text.looksFinite(index) { break }
    // An indefinite noun behind the phrase may be the subject: «الذين وصل إلى العاصمة وفد منهم».
    if !token.isDefinite, index > start + 1, token.isArabicWord,
      !token.isAny(of: text.functionWords),
      text.tokens[index - 1].isDefinite || text.tokens[index - 1].isAny(of: .name)
    {
      return false
    }
    index += 1
  }
  return true
}

/// Said of women without ـة.
private let ofWomen = WordSet("حامل عاقر مرضع حائض طالق عانس طامث")
private let masculine = LetterKey("الذي")
private let feminine = LetterKey("التي")
private let plural = LetterKey("الذين")
private let women = WordSet("اللواتي اللاتي اللائي")
private let unlike = LetterKey("غير")
private let never = LetterKey("لن")
private let subordinators = WordSet("أن بعد قبل حيث خلال")
private let thats = WordSet(
  "أنه إنه بأنه لأنه أنها إنها بأنها لأنها أنهم إنهم بأنهم")
private let twoSpeakers = WordSet(
  "وزيران رئيسان زعيمان طرفان جانبان فريقان بلدان منتخبان لاعبان مسؤولان نائبان وزيرين دولتان شركتان حكومتان جيشان حزبان"
)
private let impersonal = NewsVerbs.indices(
  of: "أمكن وجب انبغى تم توقع وجد تعين جرى لزم أجرى حدث سبق ظهر تبين بدا تطلب حل ورد حكم سمح")
private let acts = NewsVerbs.indices(
  of: """
    أعلن أطلق فتح باع اشترى وافق رفض شارك سافر زار دعم قدم أرسل واصل بدأ أنهى افتتح خفض رفع دفع استثمر وظف أنشأ بنى أصدر نشر
    انضم انسحب التقى قرر حاول سعى عمل أجرى منح شن اتخذ راجع عقد حضر غادر عاد واجه طالب دعا ساعد تعاون نفذ استأنف ألغى أغلق
    """)
