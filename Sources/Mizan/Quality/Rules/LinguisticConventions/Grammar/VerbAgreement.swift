extension Rule {
  /// «قالوا المسؤولون», «أعلن الوزارة», «قالت الوزير»: a verb before its subject.
  static let verbBeforeSubject = Rule(
    id: "grammar.verb-before-subject", category: .linguisticConventions, subtype: "Agreement",
    severity: .major, precision: 0.9,
    summary: Wording(
      ar: "الفعل قبل فاعله مفرد ويوافقه في الجنس.",
      en: "A verb before its subject is singular and has the subject's gender."),
    explanation: Wording(
      ar:
        "يطابق الفعل المتقدم فاعله في التذكير والتأنيث ويبقى مفردًا. وتصح المخالفة إذا كان الاسم مفعولًا به.",
      en: """
        A verb in front agrees with its subject in gender and stays singular. A noun that is its object may differ.
        """),
    examples: [
      "⟦قالوا المسؤولون⟧ إن الطريق مغلق.", "⟦وصلوا المتطوعون⟧ إلى القرية.",
      "⟦أعلن الوزارة⟧ عن مسابقة جديدة.",
      "⟦وأوضحت المتحدث⟧ باسم الشرطة أن التحقيق مستمر.", "⟦قالت مجلس⟧ المدينة إن المدارس ستفتح.",
      "قال المسؤولون إن الطريق مغلق.", "أعلنت الوزارة عن مسابقة جديدة.", "انتخبوا الرئيس الجديد.",
      "⟦انتهت أحد⟧ الفصول الباردة.", "انتهى أحد الفصول الباردة.", "زارت أحد المعارض.",
      "اعتقلوا المسؤولين.", "قالت المتحدثة باسم الشرطة ذلك.", "أدان الحكومة الحالية.",
      "قالت وزير التعليم ليلى حسن إن المدارس ستفتح.",
    ]
  ) { context, report in
    let text = context.text
    for index in text.tokens.indices.dropLast() {
      guard let verb = text.finiteVerb(index),
        text.tokens[index].clitics.isDisjoint(with: [.pronoun, .lam])
      else { continue }
      let noun = text.tokens[index + 1]
      guard noun.isArabicWord, noun.clitics.isSubset(of: .article) else { continue }
      if isClash(text, verb, noun, at: index + 1) || isOtherOne(verb, noun) {
        report.flag(text.range(index, index + 1))
      }
    }
  }

  /// «المسؤولون قال», «القوات انسحبوا», «الوزيران اتفقوا»: a verb behind its subject.
  static let verbBehindSubject = Rule(
    id: "grammar.verb-behind-subject", category: .linguisticConventions, subtype: "Agreement",
    severity: .major, precision: 0.8,
    summary: Wording(
      ar: "الفعل بعد فاعله يوافقه في الجنس والعدد.",
      en: "A verb behind its subject agrees with it in gender and number."),
    explanation: Wording(
      ar: "إذا تقدم الفاعل طابقه الفعل في العدد أيضًا، وجمع غير العاقل يأخذ المفرد المؤنث.",
      en:
        "Behind its subject the verb agrees in number too; plurals of things take the feminine singular."
    ),
    reads: .body,
    examples: [
      "⟦المسؤولون قال⟧ إن الطريق مغلق.", "⟦القوات انسحبوا⟧ من البلدة.",
      "⟦المزارعون انسحب⟧ من الساحة.",
      "⟦الوزيران اتفقوا⟧ على موعد جديد.", "المسؤولون قالوا إن الطريق مغلق.",
      "القوات انسحبت من البلدة.",
      "ما قاله المسؤولون أكد الشكوك.", "طالب المعلمون ورفض الوزير.",
      "الوزيران اتفقا على موعد جديد.",
      "بعد أن وصل المراقبون قال الوزير كلمته.",
    ]
  ) { context, report in
    let text = context.text
    for sentence in text.sentences {
      guard let index = text.firstWord(of: sentence), index + 1 < sentence.upperBound else {
        continue
      }
      let noun = text.tokens[index]
      guard noun.isDefinite, noun.clitics.isDisjoint(with: .preposition),
        let verb = text.tokens[index + 1].verb, text.tokens[index + 1].clitics.isEmpty,
        !verb.traits.contains(.looksLikeNoun) || verb.subject == .they
      else { continue }
      let isPlural = text.ends(noun, with: Letter.waw, Letter.noon) && isSpeakerPlural(text, noun)
      let isThings = text.ends(noun, with: Letter.alif, Letter.ta)
      let isDual = text.ends(noun, with: Letter.alif, Letter.noon) && isTitleDual(text, noun)
      if isPlural && (verb.subject == .he || verb.subject == .she)
        || isThings && verb.subject == .they || isDual && verb.subject == .they
      {
        report.flag(text.range(index, index + 1))
      }
    }
  }
}

private func isClash(_ text: SegmentView, _ verb: VerbForm, _ noun: TextToken, at index: Int)
  -> Bool
{
  switch verb.subject {
  case .they where verb.tense == .past:
    if noun.isAny(of: .humanPlural), !noun.isDefinite, verb.traits.contains(.takesNoPerson) {
      return text.isPlainDefinite(index + 1)  // «قالوا أصحاب المتاجر»
    }
    return noun.isDefinite && text.ends(noun, with: Letter.waw, Letter.noon)
      && !NewsNouns.noSoundPlurals.contains(noun.stemKey) && isSpeakerPlural(text, noun)
  case .he:
    return verb.traits.contains(.reports) && speaking.contains(verb.lemma)
      && NewsNouns.feminineBodies.contains(noun.stemKey)
      && (noun.isDefinite || text.isPlainDefinite(index + 1))
  case .she:
    guard speaking.contains(verb.lemma), NewsNouns.masculineSpeakers.contains(noun.stemKey) else {
      return false
    }
    // A bare title is the subject only with its genitive: «قالت وزير التعليم».
    return noun.isDefinite || text.isPlainDefinite(index + 1)
  default: return false
  }
}

private func isSpeakerPlural(_ text: SegmentView, _ noun: TextToken) -> Bool {
  let stem = Array(text.letters[noun.stem.dropLast(2)])
  guard stem.count >= 3 else { return false }
  let oblique = stem + [Letter.ya, Letter.noon]
  return WordStatisticsTable.shared[LetterKey(oblique, in: 0..<oblique.count)].commonness >= 2
}

private func isTitleDual(_ text: SegmentView, _ noun: TextToken) -> Bool {
  let stem = Array(text.letters[noun.stem.dropLast(2)])
  return stem.count >= 3 && WordClass.of(stem, in: 0..<stem.count).contains(.titleHead)
}

/// Verbs of saying whose next noun is hardly ever their object.
private let speaking = NewsVerbs.indices(of: "قال أعلن أكد أوضح أضاف صرح ذكر أفاد أشار شدد أعرب")

/// «انتهت أحد الفصول»: أحد and إحدى show the gender of the subject; behind other verbs they may be an object.
private func isOtherOne(_ verb: VerbForm, _ noun: TextToken) -> Bool {
  guard noun.clitics.isEmpty, NewsVerbs.intransitive.contains(verb.lemma) else { return false }
  return verb.subject == .she && noun.key == oneMasculine
    || verb.subject == .he && noun.key == oneFeminine
}

private let oneMasculine = LetterKey("أحد")
private let oneFeminine = LetterKey("إحدى")
