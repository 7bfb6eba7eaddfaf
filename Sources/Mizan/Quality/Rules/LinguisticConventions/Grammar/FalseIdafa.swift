extension Rule {
  /// «الوزارة الزراعة», «الأسعار الوقود»: ال on the first term of an annexation.
  static let falseIdafa = Rule(
    id: "grammar.false-idafa", version: 2, category: .linguisticConventions, subtype: "Grammar",
    severity: .major, precision: 0.65,
    summary: Wording(
      ar: "المضاف لا يعرف بـ«ال».",
      en: "The first term of an annexation takes no article."),
    explanation: Wording(
      ar: """
        يعرف المضاف بالمضاف إليه، فتحذف «ال» من أوله. يصح التعريف في الصفة (الأمن القومي) والبدل (العاصمة القاهرة) وفي \
        فاعل يليه مفعوله (أبلغ الوزير الصحفيين).
        """,
      en: """
        The genitive makes the first term definite. The article is right before an adjective, before a name in \
        apposition, and on a subject whose object follows.
        """),
    reads: .always.at { word in
      word.clitics == .article
        && (isGenitive(word.token) || ministers.contains(word.stemKey) || mayBeOblique(word))
    },
    examples: [
      "أعلنت ⟦الوزارة الزراعة⟧ بدء الموسم.", "ارتفعت ⟦الأسعار الوقود⟧ مرة أخرى.",
      "بحث الجانبان ⟦المكافحة الإرهاب⟧.", "أصيب اثنان في سقوط ⟦السقف المسرح⟧ أمس.",
      "شكا ⟦الأهالي المدينة⟧ من الغلاء.", "حذرت ⟦المنظمة التجارة⟧ من الركود.",
      "اجتمع ⟦بالوزير الخارجية⟧ أمس.", "حذرت المنظمة الحكومة من الركود.",
      "قال ⟦المدير الشركة⟧ إن العمل مستمر.", "نشرت لجنة ⟦الحقوق الإنسان⟧ بيانًا.",
      "انهار جدار ⟦المدرسة القرية⟧ أمس.", "انخفض ⟦العدد المشاركين⟧ في السباق.",
      "صرح وكيل عام ⟦الوزارة الصحة⟧ أن اللقاح متوفر.",
      "أعلنت وزارة الزراعة بدء الموسم.",
      "نوقش الأمن القومي في الجلسة.",
      "وصل إلى العاصمة القاهرة مساء.", "أبلغ الوزير الصحفيين بالقرار.", "زار الرئيس المدينة أمس.",
      "حذر الرئيس الحكومة من التأخير.", "يحدها من الشمال البحر.", "تمتد السكة الحديد إلى الميناء.",
      "الحالات المبلغ عنها قليلة.",
      "في الوقت الحالي اليوم الأحد.", "زار القرية الرمز أمس.", "قال الأستاذ المهندس ذلك.",
      "حل الإخوان المسلمون ثانيًا.", "أصدر المجلس القرار رقم تسعة.",
      "يوفر هذا النظام الرعاية للمرضى.", "تسلمت ابنة الكاتب الجائزة.",
      "ألغت محكمة الاستئناف الحكم أمس.",
      "نفد من الأسواق القمح الجديد.",
    ]
  ) { context, report in
    let text = context.text
    let table = WordStatisticsTable.shared
    for place in context.anchors where place > 0 {
      let index = place - 1
      let first = text.tokens[index]
      let second = text.tokens[place]
      guard first.isDefinite, !text.ends(first, with: Letter.waw, Letter.noon) else { continue }
      if ministries.contains(first.stemKey), ministers.contains(second.stemKey),
        text.token(index + 2)?.isAny(of: .preposition) != true
      {
        report.flag(
          text.range(index, index + 1),
          fix: text.withoutArticle(first) + " " + text.string(second))
        continue
      }
      if text.ends(second, with: Letter.ya, Letter.noon), !isGenitive(second) {
        // «ارتفع العدد المصابين»: no adjective of one thing, and no object.
        if isHead(first), first.clitics == .article, text.isSoundPlural(second),
          !text.isPeople(first),
          text.isSurelyMasculine(first)
            || text.isSurelyFeminine(first) && text.endsInTaMarbuta(first),
          text.takesNoObject(index - 1),
          text.tokens[index - 1].verb.map({ !arrivals.contains($0.lemma) }) == true
        {
          report.flag(
            text.range(index, index + 1),
            fix: text.withoutArticle(first) + " " + text.string(second))
        }
        continue
      }
      guard isHead(first), isGenitive(second),
        !table.isAttribute(first.stemKey, second.stemKey), !mayBeParticiple(text, first, second),
        !endsPhrase(text, index), !materials.contains(second.stemKey),
        !text.ends(second, with: Letter.waw, Letter.noon) || !text.isSoundPlural(second),
        !isApposed(first, second), !isBehindDemonstrative(text, index),
        !isObjectOfAddress(text, index), !mayOpenSubject(text, index),
        text.token(index + 2)?.isAny(of: .pronominal) != true
      else { continue }
      if hasExtraObject(text, index) || isBehindEvent(text, index) {
        report.flag(
          text.range(index, index + 1),
          fix: text.withoutArticle(first) + " " + text.string(second))
        continue
      }
      if table.isAnnexation(first.stemKey, second.stemKey) {
        let genders = text.isFeminine(first).map { text.endsInTaMarbuta(second) != $0 } ?? false
        guard genders || isSurelyNoun(second) || first.isAny(of: [.verbalNoun, .institution])
        else { continue }
      } else {
        // A pair that clean text does not have: only a verbal noun where no verb can be near it.
        let opensAnnexation =
          text.isVerbalNoun(first) || text.ends(first, with: Letter.alif, Letter.ta)
          || canOnlyBeAnnexed(text, index)
        guard opensAnnexation, isSurelyNoun(second), !text.isVerbalNoun(second),
          second.stemKey != defence,
          isGoverned(text, index) || text.isSentenceStart(index)
            || (isObject(text, index) || text.takesNoObject(index - 1)) && text.isVerbalNoun(first)
            || canOnlyBeAnnexed(text, index)
        else { continue }
      }
      // «حذر الرئيس الحكومة»: a subject and its object.
      let isEvent = NewsNouns.eventNouns.contains(first.stemKey)
      if !isEvent, mayBeSubject(text, index), !canOnlyBeAnnexed(text, index) { continue }
      report.flag(
        text.range(index, index + 1), fix: text.withoutArticle(first) + " " + text.string(second))
    }
  }
}

/// «الأستاذ المحامي», «الشارع الرمز»: two names of one thing.
private func isApposed(_ first: TextToken, _ second: TextToken) -> Bool {
  if apposed.contains(second.stemKey) { return true }
  return NewsNouns.persons.contains(second.stemKey)
    && (first.isAny(of: .titleHead) || NewsNouns.persons.contains(first.stemKey))
}

/// «يوفر هذا النظام الرعاية»: the demonstrative and its noun are the subject, what follows the object.
private func isBehindDemonstrative(_ text: SegmentView, _ index: Int) -> Bool {
  text.token(index - 1)?.isAny(of: .demonstrative) == true && text.finiteVerb(index - 2) != nil
    && !text.takesNoObject(index - 2)
}

/// «أوصت الهيئة للحزب الكتلة»: behind a phrase with a preposition, a body that the verb addresses.
private func isObjectOfAddress(_ text: SegmentView, _ index: Int) -> Bool {
  guard text.isGoverned(index), let main = text.clauseVerb(before: index),
    let verb = text.finiteVerb(main), main < index - 1
  else { return false }
  let second = text.tokens[index + 1]
  return (addressing.contains(verb.lemma) || advising.contains(verb.lemma))
    && !text.tokens[index].clitics.contains(.ba)
    && (second.isAny(of: .institution)
      || NewsNouns.feminineBodies.contains(second.stemKey)
      || NewsNouns.masculineSpeakers.contains(second.stemKey))
}

/// «نفد من المكتبات الكتاب»: the phrase with its preposition stands between the verb and its subject; «تسلمت ابنة المخرج الجائزة»: a
/// subject of two words and its object.
private func mayOpenSubject(_ text: SegmentView, _ index: Int) -> Bool {
  let second = text.tokens[index + 1]
  guard let next = text.token(index + 2) else { return false }
  if text.token(index - 1)?.isAny(of: .preposition) == true, let verb = text.finiteVerb(index - 2) {
    return next.clitics == .article && text.isAdjective(next)
      && verb.subject == (text.isFeminine(second) == true ? .she : .he)
      && NewsVerbs.intransitive.contains(verb.lemma)
  }
  guard let subject = text.token(index - 1), subject.clitics.isEmpty,
    NewsNouns.persons.contains(subject.stemKey)
      || subject.isAny(of: .institution)
        && WordStatisticsTable.shared.isAnnexation(
          subject.stemKey, text.tokens[index].stemKey)
        && !hasExtraObject(text, index),
    let verb = text.finiteVerb(index - 2),
    verb.traits.isDisjoint(with: [.copula, .reports])
  else { return false }
  return !text.takesNoObject(index - 2)
}

/// «انهيار الجدار المدرسة»: behind a fall or a rise, which have no object, the second noun is the genitive of the first.
private func isBehindEvent(_ text: SegmentView, _ index: Int) -> Bool {
  let second = text.tokens[index + 1]
  guard let event = text.token(index - 1), event.clitics.isDisjoint(with: [.article, .pronoun]),
    happenings.contains(event.stemKey), text.tokens[index].clitics == .article,
    text.tokens[index].statistics.isNoun, isSurelyNoun(second)
  else { return false }
  return !NewsNouns.persons.contains(second.stemKey)
    && !NewsNouns.adverbial.contains(second.stemKey)
    && !second.isAny(of: [.titleHead, .weekday, .name])
    && !NewsNouns.namesToo.contains(second.stemKey) && !text.isPeople(second)
    && !NewsNouns.persons.contains(text.tokens[index].stemKey)
    && !text.tokens[index].isAny(of: .titleHead)
}

private let happenings = WordSet(
  "انهيار سقوط ارتفاع انخفاض تراجع احتراق تحطم انفجار انقطاع توقف تعطل تدهور صدور غرق اندلاع تلوث تسرب هبوط انتشار انتهاء انطلاق نقص تفاقم انحسار"
)

/// A word in ـين that may be a plural of people.
private func mayBeOblique(_ word: WordForm) -> Bool {
  word.last == Letter.noon && word.stem.count >= 5 && word.stem.dropLast().last == Letter.ya
    && !NewsNouns.noSoundPlurals.contains(word.stemKey)
}

/// «يحدها من الشمال البحر», «على الإطلاق»: the phrase ends with the first word.
private func endsPhrase(_ text: SegmentView, _ index: Int) -> Bool {
  let stem = text.tokens[index].stemKey
  return directions.contains(stem) || stem == possible
    || stem == absolute && text.isWord(index - 1, on)
}

/// «يمثل الفوز الفريق مفاجأة»: behind verb and subject come two nouns, of which one can be the object.
private func hasExtraObject(_ text: SegmentView, _ index: Int) -> Bool {
  let isAnnexed = text.isBareNoun(index - 1) && text.finiteVerb(index - 2) != nil
  guard let verb = text.finiteVerb(isAnnexed ? index - 2 : index - 1),
    !NewsVerbs.withTwoObjects.contains(verb.lemma),
    verb.traits.isDisjoint(with: [.copula, .startsVerb]), text.tokens[index].clitics == .article,
    !NewsNouns.adverbial.contains(text.tokens[index + 1].stemKey)
  else { return false }
  var place = index + 2
  while let token = text.token(place), token.clitics == .article, text.isAdjective(token) {
    place += 1
  }
  // «أصدر المجلس القرار رقم»
  if text.isWord(place, numbered) { return false }
  return text.isExtraObject(place)
    || text.isAccusativeObject(place) && text.firstLetter(text.tokens[index + 1]) != Letter.meem
}

/// «شكا الأهالي المدينة من»: two nouns with ال behind a verb without object, and the second is no person in
/// apposition.
private func canOnlyBeAnnexed(_ text: SegmentView, _ index: Int) -> Bool {
  let second = text.tokens[index + 1]
  // «سافر أمين عام المنتدى الدول»
  var main = index - 1
  while main > 0, main > index - 4, text.isBareNoun(main) || text.tokens[main].key == general {
    main -= 1
  }
  let reports =
    main < index - 1
    && text.finiteVerb(main)?.traits.isSuperset(of: [.reports, .takesNoPerson]) == true
    && text.opensClause(index + 2)
  guard text.takesNoObject(main) || reports, text.tokens[index].clitics == .article,
    let verb = text.tokens[main].verb,
    !(main < index - 1 ? reaching : arrivals).contains(verb.lemma),
    !verb.traits.contains(.copula)
  else { return false }
  return !second.isAny(of: [.humanPlural, .institution, .numberWord])
    && !NewsNouns.adverbial.contains(second.stemKey) && !NewsNouns.persons.contains(second.stemKey)
    && !NewsNouns.namesToo.contains(second.stemKey) && !text.isPeople(second)
    && !text.isAdjective(text.tokens[index]) && second.statistics.commonness >= 6
}

/// «بحث الطرفان التبادل»: behind a verb and its subject.
private func isObject(_ text: SegmentView, _ index: Int) -> Bool {
  guard index >= 2, text.tokens[index - 1].clitics == .article,
    let verb = text.finiteVerb(index - 2)
  else { return false }
  let subject = text.tokens[index - 1]
  return !verb.traits.contains(.copula)
    && (subject.isAny(of: [.titleHead, .institution]) || text.isPeople(subject)
      || text.isDual(subject))
}

/// «الدولة المنظمة»: a participle in ة that agrees.
private func mayBeParticiple(_ text: SegmentView, _ noun: TextToken, _ token: TextToken) -> Bool {
  text.firstLetter(token) == Letter.meem && text.endsInTaMarbuta(token)
    && text.isFeminine(noun) == true
}

/// Hardly ever behind a noun with ال in clean text.
private func isSurelyNoun(_ token: TextToken) -> Bool {
  token.statistics.commonness >= 6 && (token.statistics.adjective ?? 1) < 0.05
}

private func isHead(_ token: TextToken) -> Bool {
  !token.statistics.isAdjective
    && !token.isAny(of: [.name, .weekday, .month, .adverb, .relational, .demonstrative])
    && !token.isAny(of: .relative)
    && (token.statistics.isNoun
      || token.isAny(of: [.verbalNoun, .institution, .titleHead, .humanPlural]))
}

private func isGenitive(_ token: TextToken) -> Bool {
  token.statistics.isNoun
    && !token.isAny(of: [.name, .weekday, .month, .anyAdjective, .titleHead, .adverb])
    && !token.isAny(of: .relative) && token.statistics.commonness >= 4
}

/// A person or a body behind a verb, so that the next noun may be its object.
private func mayBeSubject(_ text: SegmentView, _ index: Int) -> Bool {
  let noun = text.tokens[index]
  if text.isBehindBareNoun(index), !noun.isAny(of: .verbalNoun) { return true }
  if text.takesNoObject(index - 1) { return false }
  guard noun.clitics == .article, !noun.isAny(of: .verbalNoun) else { return false }
  if text.isSentenceStart(index - 1), let opening = text.token(index - 1), opening.isArabicWord,
    !opening.isDefinite, opening.verb == nil, opening.statistics.adjective == nil,
    !opening.isAny(of: text.functionWords)
  {
    return true  // an unknown verb
  }
  guard let verb = text.token(index - 1)?.verb else { return text.looksFinite(index - 1) }
  // «قال المدير الشركة إن»: what was said is the object.
  if verb.traits.isSuperset(of: [.reports, .takesNoPerson]), text.opensClause(index + 2) {
    return false
  }
  // «طالبت المنظمة الصحة بـ»: only people and bodies are addressed.
  if addressing.contains(verb.lemma), noun.isAny(of: .institution) {
    let second = text.tokens[index + 1]
    return second.isAny(of: [.institution, .humanPlural, .placeName]) || text.isPeople(second)
      || NewsNouns.feminineBodies.contains(second.stemKey)
      || NewsNouns.masculineSpeakers.contains(second.stemKey)
  }
  return !verb.traits.contains(.reports) || noun.isAny(of: [.titleHead, .humanPlural])
    || verb.traits.isDisjoint(with: .takesNoPerson)
}

private func isGoverned(_ text: SegmentView, _ index: Int) -> Bool {
  index > 0 && (text.isGoverned(index) || causes.contains(text.tokens[index - 1].stemKey))
}

private let ministries = WordSet("وزارة وزير وزيرة وزراء وزارات")
// Portfolios that are no adjectives of the ministry: «الوزارة المالية» may be.
private let ministers = WordSet(
  "خارجية داخلية دفاع عدل صحة تعليم تربية ثقافة إعلام زراعة صناعة تجارة اقتصاد تخطيط نقل طاقة نفط بيئة إسكان سياحة رياضة أوقاف"
)
private let addressing = NewsVerbs.indices(of: "حذر طالب دعا أبلغ اتهم حث ناشد أفاد")
private let arrivals = NewsVerbs.indices(
  of: "وصل ذهب عاد توجه سافر دخل خرج شارك حضر جاء أتى قام تعرض")
private let reaching = NewsVerbs.indices(of: "وصل دخل حضر جاء أتى زار")
private let advising = NewsVerbs.indices(of: "أوصى كلف ألزم أجبر منع")
private let apposed = WordSet(
  "رمز حدث نجم بطل حلم لغز قدوة معجزة أسطورة كارثة مأساة ضيف خصم جار شقيق محامي ظاهرة ساعة مدن مفعول"
)
private let possible = LetterKey("إمكان")
private let numbered = LetterKey("رقم")
private let general = LetterKey("عام")
private let defence = LetterKey("دفاع")
private let on = LetterKey("على")
private let absolute = LetterKey("إطلاق")
// «السكة الحديد»: what it is made of, in apposition.
private let materials = WordSet("حديد ذهب فضة نحاس خشب زجاج حرير بلاستيك حجر")
private let directions = WordSet("شمال جنوب شرق غرب خلف أمام يمين يسار داخل خارج أعلى أسفل")
private let causes = WordSet("أجل بسبب بشأن نتيجة رغم")
