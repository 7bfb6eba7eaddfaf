extension Rule {
  /// «على مجلس الأمن الأمم المتحدة»: a second genitive that nothing ties to the first.
  static let untiedGenitive = Rule(
    id: "grammar.untied-genitive", category: .linguisticConventions, subtype: "Grammar",
    severity: .major, precision: 0.6,
    summary: Wording(
      ar: "اسم معرف بعد إضافة تامة بلا رابط.",
      en: "A definite noun follows a complete annexation with nothing to tie it."),
    explanation: Wording(
      ar:
        "تنتهي الإضافة بأول اسم معرف: مجلس الأمن التابع للأمم المتحدة، مدير مكتب الرئيس. يصح البدل والفاعل والمفعول المؤخران.",
      en: """
        An annexation ends with its first definite term: say مجلس الأمن التابع للأمم المتحدة. Apposition, and subjects \
        and objects that come late, are right.
        """),
    reads: .body.at { word in
      word.clitics == .article
        && (word.token.statistics.adjective != nil || word.isAny(of: .unit))
    },
    examples: [
      "عُرض الملف على ⟦لجنة الطاقة الوكالة⟧ الدولية.",
      "انعقد اجتماع طارئ في ⟦مقر الجامعة الدول⟧ العربية.",
      "استمر العمل في ⟦ميناء المدينة الشركة⟧ أمس.",
      "بحث مع وزير الخارجية العلاقات بين البلدين.", "انعقدت في مدينة جنيف المحادثات.",
      "وصل إلى مدينة القدس القديمة.", "توقف العمل في ميناء المدينة الأحد.",
      "عانى الفلاح الفقير الكثير من الظلم.", "رحب النواب بإعلان القائد الهدنة.",
      "يقسم القانون الأول الأرض إلى قطع.",
    ]
  ) { context, report in
    let text = context.text
    for place in context.anchors
    where place > 0 && text.token(place + 1)?.clitics == .article {
      let index = place - 1
      let second = text.tokens[place]
      guard !text.isAdjective(second),
        !text.isPeople(second) || !text.statistics(of: second, dropping: 2, adding: []).isAdjective
      else { continue }
      var last = index + 2
      while last < text.tokens.count, text.tokens[last].clitics == .article,
        text.isAdjective(text.tokens[last])
      {
        last += 1
      }
      // «الفئات المتوسطة الدخل»: the adjective has the genitive.
      guard last == index + 2 || text.isRelational(text.tokens[last - 1]) else { continue }
      guard last < text.tokens.count, isUntied(text, second, text.tokens[last]) else { continue }
      let isAnnexation =
        text.isBareNoun(index) || text.takesNoObject(index - 1) && text.isBehindBareNoun(index + 1)
      let start = isAnnexation ? index : index + 1
      if isComplete(text, start, second: index + 1, third: text.tokens[last])
        || isToldBy(text, start, second: index + 1, end: last + 1)
      {
        report.flag(text.range(start, last))
      }
    }
  }
}

/// A noun with ال that can hang on nothing before it.
private func isUntied(_ text: SegmentView, _ second: TextToken, _ third: TextToken) -> Bool {
  third.clitics == .article && third.statistics.isNoun && third.statistics.commonness >= 5
    && !(third.isAny(of: .humanPlural)
      && (second.isAny(of: .humanPlural) || states.contains(third.stemKey)))
    && !third.isAny(of: text.functionWords.union([.name, .weekday, .month, .titleHead, .adverb]))
    && text.lastLetter(third) != Letter.ya
    && !(text.isRelational(third) && (third.statistics.adjective ?? 1) > 0.05)
    && !isParticiple(text, third) && !text.isAdjective(third)
    && !NewsNouns.adverbial.contains(third.stemKey)
    && !(third.statistics.adjective ?? 0 > 0.05 && text.firstLetter(third) == Letter.meem
      && text.endsInTaMarbuta(third) == (text.isSurelyFeminine(second)))
    && !honorifics.contains(third.stemKey) && !third.isAny(of: .anyAdjective)
    && !amounts.contains(third.stemKey) && !NewsNouns.peoples.contains(third.stemKey)
    && !text.ends(third, with: Letter.waw, Letter.noon)
    && !WordStatisticsTable.shared.isAttribute(second.stemKey, third.stemKey)
}

/// كائن, رابطة, قائم: in the shape of an active participle.
private func isParticiple(_ text: SegmentView, _ token: TextToken) -> Bool {
  let bare = token.stem.count - (text.endsInTaMarbuta(token) ? 1 : 0)
  return bare == 4 && text.letters[token.stem.lowerBound + 1] == Letter.alif
    || others.contains(token.stemKey)
}

/// «الكثير», «المصدر:»: an object of quantity, the line of the source.
private let amounts = WordSet(
  "كثير قليل مزيد عديد جميع كل بعض مصدر لغة لهجة ثمن ربع نصف ثلث عالي عالية أزهر علاء حلول")
private let transitives = WordSet(
  "إعلان رفض قبول طلب اتهام منح اتخاذ تحقيق تجاوز إعطاء منع ترك دخول زيارة مطالبة تهديد تحميل إبلاغ"
)

private let others = WordSet("فرد خصم منافس مضيف زائر ضيف شقيق أم رمز حدث نجم بطل وصيف")

/// Whether the clause has all it needs with the phrase that starts here: a verb without object and its subject.
private func isComplete(_ text: SegmentView, _ start: Int, second: Int, third: TextToken) -> Bool {
  // «بإعلان الشاهد الحرب»: a verbal noun with subject and object of its own.
  let opening = text.tokens[start]
  if start < second,
    transitives.contains(opening.stemKey)
      || opening.letters.count > 3
        && transitives.contains(LetterKey(text.letters, in: opening.letters.dropFirst()))
  {
    return false
  }
  if text.takesNoObject(start - 1), text.tokens[start].clitics.isSubset(of: .article),
    !NewsNouns.adverbial.contains(text.tokens[start].stemKey)
  {
    return true
  }
  guard let verb = text.clauseVerb(before: start) else { return false }
  if text.isGoverned(start) {
    return start < second && !text.isVerbalNoun(text.tokens[start]) && text.takesNoObject(verb)
      && hasSubject(text, verb, before: start)
  }
  // «ناقش البرلمان مشروع القانون الموازنة»: verb, subject and object are there.
  guard start == verb + 2, let form = text.finiteVerb(verb), !form.traits.contains(.copula),
    !NewsVerbs.withTwoObjects.contains(form.lemma)
  else { return false }
  let subject = text.tokens[verb + 1]
  guard subject.clitics == .article,
    subject.isAny(of: [.titleHead, .institution]) || text.isPeople(subject)
      || (form.subject == .she
        ? text.isSurelyFeminine(subject) : text.isSurelyMasculine(subject))
  else { return false }
  if start == second {
    // «قسم المعيار الأول المجتمع»: an adjective of the subject that the table does not know.
    let object = text.tokens[second]
    return (third.statistics.adjective ?? 1) < 0.1 && (object.statistics.adjective ?? 1) < 0.1
      && object.statistics.isNoun && !text.isRelational(object) && !isParticiple(text, object)
      && !object.isAny(of: [.numberWord, .anyAdjective, .humanPlural])
      && !timeAdjectives.contains(object.stemKey)
  }
  return WordStatisticsTable.shared.isAnnexation(
    text.tokens[start].stemKey, text.tokens[second].stemKey)
}

/// «قال عضو في لجنة الأمن القومي البرلمان إن»: what was said follows, and the speaker stands behind the verb.
private func isToldBy(_ text: SegmentView, _ start: Int, second: Int, end: Int) -> Bool {
  guard start < second, text.isGoverned(start), text.opensClause(end),
    text.token(end)?.isAny(of: .relative) == false,
    let verb = text.clauseVerb(before: start),
    text.finiteVerb(verb)?.traits.isSuperset(of: [.reports, .takesNoPerson]) == true
  else { return false }
  return hasSubject(text, verb, before: start)
}

/// Whether a noun behind the verb can be its subject: what follows later is none.
private func hasSubject(_ text: SegmentView, _ verb: Int, before index: Int) -> Bool {
  guard verb + 1 < index - 1 else { return false }
  let next = text.tokens[verb + 1]
  return next.isArabicWord && text.isNominal(verb + 1)
    && !NewsNouns.adverbial.contains(next.stemKey) && next.clitics.isSubset(of: .article)
}

private let states = WordSet(
  "جرحى قتلى مرضى أسرى شهداء سجناء فقراء أغنياء ضحايا إناث ذكور أيتام أحياء أموات شباب صغار كبار")

// Apposition: «رئيس الوزراء السيد».
private let honorifics = WordSet(
  "سيد سيدة دكتور دكتورة شيخ أستاذ أستاذة لواء عميد عقيد رائد نقيب فريق جنرال مهندس حاج إمام أب بابا أنبا ملك أمير شقيق زميل ابن شهيد مرحوم عاصمة أم"
)
