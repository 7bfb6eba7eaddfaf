extension Rule {
  /// «قالوا المسؤولون», «أعلن الوزارة», «قالت الوزير», «ارتفع الأسعار»: a verb before its subject.
  static let verbBeforeSubject = Rule(
    id: "grammar.verb-before-subject", version: 2, category: .linguisticConventions,
    subtype: "Agreement", severity: .major, precision: 0.85,
    summary: Wording(
      ar: "الفعل قبل فاعله مفرد ويوافقه في الجنس.",
      en: "A verb before its subject is singular and has the subject's gender."),
    explanation: Wording(
      ar:
        "يطابق الفعل المتقدم فاعله في التذكير والتأنيث ويبقى مفردًا. وتصح المخالفة إذا كان الاسم مفعولًا به أو ظرفًا.",
      en: """
        A verb in front agrees with its subject in gender and stays singular. A noun that is its object or an adverb may \
        differ.
        """),
    examples: [
      "⟦قالوا المسؤولون⟧ إن الطريق مغلق.", "⟦وصلوا المتطوعون⟧ إلى القرية.",
      "⟦أعلن الوزارة⟧ عن مسابقة جديدة.", "⟦انخفضت سعر⟧ الفضة قليلًا.", "⟦اندلع حرائق⟧ في الغابة.",
      "⟦استقالت رئيس⟧ البلدية أمس.", "⟦يقولون الخبراء⟧ إن الحل قريب.",
      "⟦اتفقا الجانبان⟧ على الهدنة.",
      "⟦وأوضحت المتحدث⟧ باسم الشرطة أن التحقيق مستمر.", "⟦قالت مجلس⟧ المدينة إن المدارس ستفتح.",
      "قال المسؤولون إن الطريق مغلق.", "أعلنت الوزارة عن مسابقة جديدة.", "انتخبوا الرئيس الجديد.",
      "⟦انتهت أحد⟧ الفصول الباردة.", "انتهى أحد الفصول الباردة.", "زارت أحد المعارض.",
      "اعتقلوا المسؤولين.", "قالت المتحدثة باسم الشرطة ذلك.", "أدان الحكومة الحالية.",
      "قالت وزير التعليم ليلى حسن إن المدارس ستفتح.", "عادت صباح الأحد.", "استمر ساعات.",
      "وصلت المطار قبل الظهر.", "ارتفعت العام الماضي.", "تراجع درجة واحدة.",
    ]
  ) { context, report in
    let text = context.text
    for index in text.tokens.indices.dropLast() where text.tokens[index].verb != nil {
      guard let verb = text.finiteVerb(index),
        text.tokens[index].clitics.isDisjoint(with: [.pronoun, .lam])
      else { continue }
      let noun = text.tokens[index + 1]
      guard noun.isArabicWord, noun.clitics.isSubset(of: .article) else { continue }
      if isClash(text, verb, at: index) || isOtherOne(verb, noun) {
        report.flag(text.range(index, index + 1))
      }
    }
  }
}

private func isClash(_ text: SegmentView, _ verb: VerbForm, at index: Int) -> Bool {
  let noun = text.tokens[index + 1]
  switch verb.subject {
  case .they: return isClashingPlural(text, verb, at: index)
  case .theyTwo, .theyTwoFeminine:
    return noun.clitics == .article && text.ends(noun, with: Letter.alif, Letter.noon)
      && text.isDual(noun) && !verb.traits.contains(.copula)
  case .he:
    if NewsNouns.feminineBodies.contains(noun.stemKey) {
      return
        (speaking.contains(verb.lemma)
        || verb.traits.contains(.takesNoPerson) && noun.isAny(of: .titleHead))
        && isDefinitePhrase(text, index + 1)
    }
    return text.takesNoObject(index) && isSubjectOfIts(text, verb, at: index + 1)
      && text.isSurelyFeminine(noun) && !mayBeHers(text, index)
  case .she:
    if NewsNouns.masculineSpeakers.contains(noun.stemKey) || noun.isAny(of: .titleHead),
      !text.endsInTaMarbuta(noun), noun.stemKey != member
    {
      guard
        speaking.contains(verb.lemma)
          || verb.traits.contains(.takesNoPerson)
            && (noun.isAny(of: .titleHead) || text.takesNoObject(index))
      else { return false }
      // A bare title is the subject only with its genitive: «قالت وزير التعليم».
      return isDefinitePhrase(text, index + 1) && !namesWoman(text, behind: index + 1)
    }
    return text.takesNoObject(index) && isSubjectOfIts(text, verb, at: index + 1)
      && text.isSurelyMasculine(noun)
  default: return false
  }
}

/// With ال, or annexed to a word that has it.
private func isDefinitePhrase(_ text: SegmentView, _ index: Int) -> Bool {
  text.tokens[index].isDefinite || text.isPlainDefinite(index + 1)
    || text.isBareNoun(index + 1) && text.isPlainDefinite(index + 2)
}

/// Whether the noun behind a verb without object is its subject, and no adverb of time, place or measure.
private func isSubjectOfIts(_ text: SegmentView, _ verb: VerbForm, at index: Int) -> Bool {
  let noun = text.tokens[index]
  // يظهر and تصدر belong to أظهر and أصدر as well, which have objects; تدخل is a past tense of another verb.
  let letters = text.tokens[index - 1].stem.count
  guard verb.tense == .past || letters >= 5, !verb.traits.contains(.copula), !arrivals.contains(verb.lemma),
    !NewsNouns.adverbial.contains(noun.stemKey),
    !noun.isAny(of: text.functionWords.union([.name, .month, .weekday, .numberWord, .unit]))
  else { return false }
  return noun.isDefinite ? !text.isAdjective(noun) : text.isBareNoun(index)
}

/// «تسبب», «تراجع»: a past tense of his that is a present tense of hers of another verb.
private func mayBeHers(_ text: SegmentView, _ index: Int) -> Bool {
  let verb = text.tokens[index]
  guard text.firstLetter(verb) == Letter.ta else { return false }
  let rest = LetterKey(text.letters, in: verb.stem.dropFirst())
  if NewsVerbs.form(rest) != nil || causatives.contains(rest) { return true }
  guard let before = text.token(index - 1), before.isArabicWord else { return false }
  return text.opensClause(index - 1) || before.isAny(of: [.negator, .particle])
    || text.endsInTaMarbuta(before) || text.isSurelyFeminine(before)
}

private func isClashingPlural(_ text: SegmentView, _ verb: VerbForm, at index: Int) -> Bool {
  let noun = text.tokens[index + 1]
  guard verb.tense != .subjunctive else { return false }
  if text.ends(noun, with: Letter.waw, Letter.noon), text.isSoundPlural(noun) {
    return noun.isDefinite || text.takesNoObject(index)
  }
  guard noun.isAny(of: .humanPlural), verb.traits.contains(.takesNoPerson) else { return false }
  // «قالوا أصحاب المتاجر»
  return noun.isDefinite || text.isPlainDefinite(index + 2)
}

/// A woman's name, or a word that may be one, right behind a title and its genitive.
private func namesWoman(_ text: SegmentView, behind index: Int) -> Bool {
  for place in index + 1..<min(text.tokens.count, index + 6) {
    let token = text.tokens[place]
    if Mark.isComma(token.mark) { continue }
    guard token.isArabicWord else { return false }
    if NewsNouns.womensNames.contains(token.stemKey) { return true }
    if token.isDefinite || text.opensClause(place) || token.isAny(of: .particle) { continue }
    if token.isAny(of: text.functionWords) || token.verb != nil { return false }
    if token.statistics.adjective == nil, !token.isAny(of: [.placeName, .month]) { return true }
  }
  return false
}

extension SegmentView {
  /// A dual in ـان or ـين with a singular that clean text has.
  package func isDual(_ token: TextToken) -> Bool {
    let isOblique = ends(token, with: Letter.ya, Letter.noon)
    guard isOblique || ends(token, with: Letter.alif, Letter.noon), token.stem.count >= 5,
      !NewsNouns.noSoundPlurals.contains(token.stemKey), !token.isAny(of: [.humanPlural, .name])
    else { return false }
    if ends(token, with: Letter.ta, Letter.alif, Letter.noon)
      || ends(token, with: Letter.ta, Letter.ya, Letter.noon),
      commonness(of: token, dropping: 3, adding: Letter.taMarbuta) >= 4
    {
      return true
    }
    guard commonness(of: token, dropping: 2) >= 5, !NewsNouns.noDuals.contains(token.stemKey) else {
      return false
    }
    return commonness(of: token, dropping: 2, adding: Letter.alif, Letter.noon)
      < commonness(of: token, dropping: 2)
  }
}

/// Verbs of saying and deciding whose next noun is hardly ever their object.
private let speaking = NewsVerbs.indices(
  of: """
    قال أعلن أكد أوضح أضاف صرح ذكر أفاد أشار شدد أعرب نوه ألمح زعم تعهد تحدث تساءل أجاب ندد رحب اعترف وافق امتنع تراجع
    تمكن نجح فشل سعى احتفل احتج
    """)
// They may have a place as their object: وصلت المطار.
private let arrivals = NewsVerbs.indices(of: "وصل ذهب عاد توجه سافر صدر ظهر حدث حصل خرج")
// Verbs behind whose ت a word of his hides: تسبب.
private let causatives = WordSet("سبب مكن شكل كلف علم عرض كون ضاعف ضمن حمل قدم سرب بخر عطل أخر أثر")
private let member = LetterKey("عضو")

/// «انتهت أحد الفصول»: أحد and إحدى show the gender of the subject; behind other verbs they may be an object.
private func isOtherOne(_ verb: VerbForm, _ noun: TextToken) -> Bool {
  guard noun.clitics.isEmpty, NewsVerbs.intransitive.contains(verb.lemma) else { return false }
  return verb.subject == .she && noun.key == oneMasculine
    || verb.subject == .he && noun.key == oneFeminine
}

private let oneMasculine = LetterKey("أحد")
private let oneFeminine = LetterKey("إحدى")
