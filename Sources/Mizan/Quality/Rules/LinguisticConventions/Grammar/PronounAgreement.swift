extension Rule {
  /// «وصلت الطبيبات وبدأوا», «الوزيران … وأكدوا»: the second verb has another subject in number or gender.
  static let secondVerbAgreement = Rule(
    id: "grammar.second-verb", category: .linguisticConventions, subtype: "Agreement",
    severity: .major, precision: 0.75,
    summary: Wording(
      ar: "الفعل المعطوف لا يوافق فاعل الفعل الأول.",
      en: "The joined verb does not agree with the subject of the first."),
    explanation: Wording(
      ar:
        "يعود ضمير الفعل المعطوف إلى الفاعل المذكور. وتصح واو الجماعة إذا سبقها جمع مذكر آخر في الجملة.",
      en:
        "The joined verb refers back to the subject. A masculine plural is right when another such noun precedes it."
    ),
    reads: .body.at { word in
      word.clitics.isSubset(of: .waw) && word.verb?.tense == .past
        && (word.verb?.subject == .they
          || word.clitics == .waw && word.verb?.subject == .he)
    },
    examples: [
      "وصلت الطبيبات إلى القرية ⟦وبدأوا⟧ العمل.", "سافرت اللاعبات إلى تونس ⟦وعادوا⟧ أمس.",
      "انسحبت القوات من البلدة ⟦وعادوا⟧ إلى القاعدة.",
      "زارت الوزيرة المصنع ⟦وأكد⟧ أن العمل مستمر.",
      "رفعت الشركة الأجور ⟦وأطلق⟧ حملة لتوظيف الشباب.",
      "طالبات الجامعة الجديدات ⟦رفضوا⟧ القرار.",
      "المعتصمون تجمعوا أمام المبنى ⟦وهدد⟧ بالإضراب.",
      "المعتصمون تجمعوا أمام المبنى وهددوا بالإضراب.",
      "زارت الوزيرة المصنع وأكد المدير أن العمل مستمر.",
      "خسرت الشركات كثيرًا، إذ ⟦باعوا⟧ أسهمها بسعر منخفض.", "وصلت الطبيبات إلى القرية وبدأن العمل.",
      "التقت الطبيبات بالمديرين وبدأوا العمل.", "انسحبت القوات والسكان وعادوا إلى البيوت.",
      "انسحبت القوات من البلدة وعادت إلى القاعدة.",
    ]
  ) { context, report in
    let text = context.text
    for sentence in text.sentences {
      if let place = strayBehindSubject(text, sentence) {
        report.flag(text.tokens[place].range)
        continue
      }
      guard let first = text.firstWord(of: sentence), text.finiteVerb(first) != nil,
        let noun = text.token(first + 1),
        noun.clitics == .article
          || noun.clitics.isEmpty && noun.isAny(of: .institution) && text.isPlainDefinite(first + 2)
      else { continue }
      if let place = strayReport(text, first, until: sentence.upperBound) {
        report.flag(text.tokens[place].range)
        continue
      }
      guard text.ends(noun, with: Letter.alif, Letter.ta)
      else { continue }
      for index in first + 2..<sentence.upperBound {
        let token = text.tokens[index]
        guard token.isArabicWord || token.mark == 0x60C else { break }
        if let verb = token.verb,
          token.clitics == .waw
            || token.clitics.isEmpty && joiners.contains(text.tokens[index - 1].key),
          verb.subject == .they, verb.tense == .past
        {
          report.flag(token.range)
          break
        }
        if token.isArabicWord,
          text.looksFinite(index) || mayBePeople(text, token)
            || text.opensClause(index) && !joiners.contains(token.key)
        {
          break
        }
      }
    }
  }
}

/// «لاعبات المنتخب أحرزوا», «المتظاهرون تجمعوا … وطالب بالاستقالة»: the subject opens the sentence.
private func strayBehindSubject(_ text: SegmentView, _ sentence: Range<Int>) -> Int? {
  guard let first = text.firstWord(of: sentence), text.tokens[first].isArabicWord else {
    return nil
  }
  let noun = text.tokens[first]
  if isWomen(text, noun), noun.clitics.isSubset(of: .article) {
    let place = text.endOfPhrase(from: first, limit: min(sentence.upperBound, first + 8))
    guard let token = text.token(place), place < sentence.upperBound, token.clitics.isEmpty,
      token.verb?.subject == .they, token.verb?.tense == .past,
      !(first + 1..<place).contains(where: { text.isPeople(text.tokens[$0]) })
    else { return nil }
    return place
  }
  guard noun.clitics == .article, text.ends(noun, with: Letter.waw, Letter.noon),
    text.isPeople(noun), let verb = text.finiteVerb(first + 1), verb.subject == .they
  else { return nil }
  for index in first + 2..<max(first + 2, min(sentence.upperBound - 1, first + 14)) {
    let token = text.tokens[index]
    guard token.isArabicWord, !text.opensClause(index) else { return nil }
    guard token.clitics == .waw, let second = token.verb else { continue }
    let next = text.tokens[index + 1]
    let hasNoSubject =
      next.isAny(of: .preposition) && !next.isAny(of: .pronominal)
      || next.clitics.contains(.ba)
    return second.subject == .he && second.tense == .past && acting.contains(second.lemma)
      && hasNoSubject ? index : nil
  }
  return nil
}

/// «لاعبات», «الطالبات»: the plural of a woman who is known by list.
private func isWomen(_ text: SegmentView, _ noun: TextToken) -> Bool {
  text.ends(noun, with: Letter.alif, Letter.ta)
    && NewsNouns.persons.contains(text.key(of: noun, dropping: 2, adding: [Letter.taMarbuta]))
}

/// What people do for themselves, with a preposition.
private let acting = NewsVerbs.indices(
  of: """
    طالب دعا ندد هدد رحب تعهد احتج اعترض هتف شارك انضم توجه وافق أصر اشتبك انتقل احتفل اعتصم تظاهر عاد انسحب استعان أشاد لوح
    """)

/// «شكرت الوزيرة الفريق وقال إنها»: the second verb of saying has no subject of its own, and not the first one's gender.
private func strayReport(_ text: SegmentView, _ first: Int, until end: Int) -> Int? {
  guard let verb = text.finiteVerb(first), verb.subject == .she, verb.tense == .past else {
    return nil
  }
  let subject = text.tokens[first + 1]
  guard text.endsInTaMarbuta(subject),
    subject.isAny(of: [.titleHead, .institution])
      || NewsNouns.feminineBodies.contains(subject.stemKey)
      || NewsNouns.persons.contains(subject.stemKey)
  else { return nil }
  for index in first + 2..<max(first + 2, end - 1) {
    let token = text.tokens[index]
    guard token.isArabicWord || token.mark == 0x60C else { return nil }
    if token.clitics == .waw, let verb = token.verb {
      let says = verb.traits.isSuperset(of: [.reports, .takesNoPerson]) && verb.tense == .past
      if says {
        return verb.subject == .he && text.tokens[index + 1].isAny(of: .particle)
          && text.opensClause(index + 1) ? index : nil
      }
      return isStray(text, index, verb) ? index : nil
    }
    if token.isAny(of: [.titleHead, .personName]) && !text.endsInTaMarbuta(token)
      || token.isArabicWord && token.classes.isEmpty && !token.isDefinite
        && token.statistics.adjective == nil && !text.ends(token, with: Letter.ya, Letter.noon)
      || NewsNouns.masculineSpeakers.contains(token.stemKey)
      || NewsNouns.persons.contains(token.stemKey)
      || text.looksFinite(index)
    {
      return nil
    }
  }
  return nil
}

/// «خفضت الشركة أسعارها ومدد فترة الضمان»: a verb with an object that is no subject: accusative, or a thing that does nothing.
private func isStray(_ text: SegmentView, _ index: Int, _ verb: VerbForm) -> Bool {
  guard verb.subject == .he, verb.tense == .past, deciding.contains(verb.lemma),
    !text.isMarkedPassive(text.tokens[index]), let object = text.token(index + 1),
    object.isArabicWord
  else { return false }
  if text.lastLetter(object) == Letter.alif, text.isAccusativeObject(index + 1) { return true }
  return object.clitics.isSubset(of: [.article, .pronoun]) && text.endsInTaMarbuta(object)
    && text.isSurelyFeminine(object) && object.statistics.isNoun
    && !object.isAny(of: [.institution, .titleHead])
    && !NewsNouns.feminineBodies.contains(object.stemKey)
    && !NewsNouns.persons.contains(object.stemKey) && !NewsNouns.adverbial.contains(object.stemKey)
}

private let deciding = NewsVerbs.indices(
  of: """
    مدد خفض رفع منح أطلق وقع فتح أغلق قدم عرض نشر أصدر حقق سجل باع اشترى وزع أرسل استخدم نظم أجرى خصص أنفق ألغى علق فرض حدد وضع طرح وسع عزز \
    طور أنشأ بنى نقل سلم نفذ افتتح جدد حسن قلص زاد ضاعف أضاف وفر ضخ شن
    """)
private let joiners = WordSet("إذ ثم حيث بعدما عندما حين")

private func mayBePeople(_ text: SegmentView, _ token: TextToken) -> Bool {
  token.isAny(of: [.humanPlural, .personName]) || text.ends(token, with: Letter.waw, Letter.noon)
    || text.ends(token, with: Letter.ya, Letter.noon) || token.clitics.contains(.pronoun)
    || token.clitics.contains(.waw)
}
