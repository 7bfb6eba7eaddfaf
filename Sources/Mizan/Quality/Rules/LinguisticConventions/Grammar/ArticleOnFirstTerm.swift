extension Rule {
  /// «الزيادة رواتب», «الوزير خارجية عمان»: the article stands on the wrong term.
  static let articleOnFirstTerm = Rule(
    id: "grammar.article-on-first-term", version: 2, category: .linguisticConventions,
    subtype: "Grammar", severity: .major, precision: 0.55,
    summary: Wording(
      ar: "اسم معرف بـ«ال» يليه المضاف إليه: المضاف لا تدخله «ال».",
      en: "The first term of an annexation has an article."),
    explanation: Wording(
      ar:
        "لا تدخل «ال» على المضاف (زيادة رواتب المعلمين، وزير خارجية عمان). الجملة الاسمية والحال والتمييز والظرف (الاجتماع صباح الأحد) والمفعول به صحيحة.",
      en: """
        The genitive makes the first term definite. Predicates, adverbs of time, accusatives and objects behind a \
        subject are right.
        """
    ),
    reads: .always.at { word in
      word.clitics.isEmpty && (word.last != Letter.alif || word.stem.isPluralInYa)
        && (word.verb == nil || word.isAny(of: .verbalNoun))
        && !word.isAny(of: [.name, .month, .numberWord, .unit, .titleHead])
        && !NewsNouns.adverbial.contains(word.stemKey) && !apart.contains(word.stemKey)
    },
    examples: [
      "من أجل ⟦الزيادة رواتب⟧ المعلمين.", "بعد ⟦الإغلاق مصانع⟧ النسيج.",
      "بسبب ⟦الإلغاء رحلات⟧ القطار.", "التقى ⟦الوزير دفاع⟧ هولندا.",
      "أثار ⟦الانخفاض أسعار⟧ القطن قلق المزارعين.",
      "ارتفع ⟦العدد قضايا⟧ الفساد كثيرًا.",
      "استقال ⟦المدير مستشفى⟧ الولادة.", "تحدث مع ⟦الرئيس جامعة⟧ القاهرة.",
      "من أجل زيادة رواتب المعلمين.", "بعد الاجتماع صباح الأحد.", "الزيادة قرار صعب.",
      "بعد التوقيع مباشرة غادر الوفد.", "افتتح الوزير معرض الكتاب.", "شكل الرئيس لجنة التحقيق.",
      "إن الارتفاع نتيجة الحرب.", "قابل الوزير نائب الرئيس.",
      "أصبح بالإمكان توسيع الطريق.", "نشرت الشركة على الموقع صور الحادث.",
      "قال المحامي قيس الجابري ذلك.",
      "استمرت الزيارة أكثر الوقت.", "تعرض للبيع مجموعة المصرف من اللوحات.",
      "نتج عن الاجتماع تأسيس الاتحاد.",
    ]
  ) { context, report in
    let text = context.text
    for place in context.anchors where place > 0 {
      let index = place - 1
      let first = text.tokens[index]
      let second = text.tokens[place]
      guard first.isDefinite, first.stem.count >= 3, !second.isAny(of: text.functionWords),
        !endsPhrase(text, index),
        !NewsNouns.namesToo.contains(second.stemKey) || text.isGoverned(index),
        isCompleted(text, index + 1) && isAnnexed(text, index) || isBareAnnexed(text, index)
      else { continue }
      report.flag(
        text.range(index, index + 1), fix: text.withoutArticle(first) + " " + text.string(second))
    }
  }
}

// Names that are no names to the lists, elatives, and verbal nouns with two objects of their own.
private let apart = WordSet(
  "عماد غياب كائن كائنة اكثر اقل قيس زبير نجم نورمان قدر أكثر أقل كون حسب وفق سلب منح إعطاء حرمان تسليم إبلاغ زياد نبيل وسام رضا"
)
private let possible = WordSet("إمكان ضرورة فعل إجماع")
private let under = LetterKey("تحت")
private let servant = LetterKey("عبد")
private let produced = WordSet("نتج ينتج لينتج نتجت تنتج تم يتم تمت تتم")

/// «بالإمكان توسيع», «نشر على الموقع صور», «نتج عن الاجتماع تأسيس»: the phrase with the preposition is complete, and
/// the noun behind it is the subject or the object of the verb.
private func endsPhrase(_ text: SegmentView, _ index: Int) -> Bool {
  let first = text.tokens[index]
  if possible.contains(first.stemKey) || text.isWord(index - 1, under)
    || text.isWord(index - 1, servant)
  {
    return true
  }
  guard text.isGoverned(index) else { return false }
  // «تُعرض للبيع مجموعة المتحف»: what for, before the subject.
  if first.clitics.contains(.lam), text.finiteVerb(index - 1) != nil { return true }
  let phrase = first.clitics.isDisjoint(with: .preposition) ? index - 1 : index
  if let verb = text.token(phrase - 1), verb.isArabicWord,
    produced.contains(verb.stemKey)
      || verb.clitics.contains(.pronoun) && text.finiteVerb(phrase - 1) != nil
  {
    return true
  }
  guard let verb = text.clauseVerb(before: index) else { return false }
  return phrase > verb + 1 && endsAdverbial(text, index)
}

/// Whether a definite word closes the annexation that the token belongs to: «أسعار الوقود», «خارجية عمان».
private func isCompleted(_ text: SegmentView, _ index: Int) -> Bool {
  guard let next = text.token(index + 1), next.isArabicWord else { return false }
  if next.clitics == .article { return !text.isAdjective(next) }
  if next.clitics.isEmpty,
    next.isAny(of: .placeName)
      || next.classes.isEmpty && next.statistics.adjective == nil
        && next.verb == nil && !next.statistics.isVerb && !text.isGoverned(index - 1)
  {
    return true  // a name
  }
  return text.isNominal(index + 1) && text.isPlainDefinite(index + 2)
    && !NewsNouns.adverbial.contains(next.stemKey)
}

private func isAnnexed(_ text: SegmentView, _ index: Int) -> Bool {
  let first = text.tokens[index]
  let second = text.tokens[index + 1]
  let table = WordStatisticsTable.shared
  let isTitle = first.isAny(of: .titleHead) || first.stemKey == ministers
  if isTitle, NewsNouns.portfolios.contains(second.stemKey) { return true }
  guard second.statistics.adjective != nil,
    !second.statistics.isAdjective || second.isAny(of: .institution)
  else { return false }
  let isGoverned =
    text.isGoverned(index) || index > 0 && causes.contains(text.tokens[index - 1].stemKey)
  let hasNoObject =
    first.clitics.isDisjoint(with: .preposition) && text.takesNoObject(index - 1)
  let isPair = table.isAnnexation(first.stemKey, second.stemKey)
  if isTitle {
    // «قال الناطق وزارة الصحة»
    let speaks =
      text.finiteVerb(index - 1)?.traits.isSuperset(of: [.reports, .takesNoPerson]) ?? false
    if hasNoObject || speaks, second.isAny(of: .institution) { return true }
    return isPair && (second.statistics.isNoun || second.isAny(of: .institution))
      && (isGoverned && !endsAdverbial(text, index) || hasNoObject)
  }
  if NewsNouns.eventNouns.contains(first.stemKey), second.statistics.isNoun {
    // «أدى الانهيار سد المدينة إلى»
    let leads = text.token(index - 1)?.verb.map { leading.contains($0.lemma) } ?? false
    return isGoverned || hasNoObject || hasExtraObject(text, index)
      || (isPair || leads) && text.clauseVerb(before: index) == index - 1 && index > 0
  }
  if hasExtraObject(text, index) { return true }
  guard isGoverned || hasNoObject else { return false }
  return text.isVerbalNoun(first) && (second.statistics.isNoun || hasNoObject)
    || hasNoObject && isPair && second.statistics.isNoun && text.isPlainDefinite(index + 2)
      && !text.isAdjective(first)
      && !arrivals.contains(text.tokens[index - 1].verb?.lemma ?? 0)
}

/// «سلم إلى الوزير رسالة الرئيس»: an object may follow the phrase with the preposition.
private func endsAdverbial(_ text: SegmentView, _ index: Int) -> Bool {
  guard let verb = text.clauseVerb(before: index) else { return false }
  return !text.takesNoObject(verb)
}

/// «أثار القرار رفع الضرائب احتجاجات»: behind verb and subject come two nouns, of which one can be the object.
private func hasExtraObject(_ text: SegmentView, _ index: Int) -> Bool {
  guard let verb = text.finiteVerb(index - 1), !NewsVerbs.withTwoObjects.contains(verb.lemma),
    verb.traits.isDisjoint(with: [.copula, .startsVerb]), text.isBareNoun(index + 1),
    text.tokens[index].clitics == .article
  else { return false }
  var place = index + 2
  while text.token(place)?.clitics == .article { place += 1 }
  return place > index + 2 && text.isExtraObject(place)
}

private let arrivals = NewsVerbs.indices(of: "وصل ذهب عاد توجه سافر دخل")
/// «عن الإطلاق قمر جديد»: the genitive has no article itself.
private func isBareAnnexed(_ text: SegmentView, _ index: Int) -> Bool {
  let second = text.tokens[index + 1]
  guard text.isGoverned(index), text.tokens[index].isAny(of: .verbalNoun),
    text.isBareNoun(index + 1), let adjective = text.token(index + 2), adjective.clitics.isEmpty,
    text.describesThings(adjective)
  else { return false }
  return text.endsInTaMarbuta(adjective)
    ? text.isSurelyFeminine(second) : text.isSurelyMasculine(second)
}

private let leading = NewsVerbs.indices(of: "أدى تسبب أسفر أفضى ساهم أسهم")
private let ministers = LetterKey("وزراء")
private let causes = WordSet("أجل بسبب بشأن نتيجة رغم")
