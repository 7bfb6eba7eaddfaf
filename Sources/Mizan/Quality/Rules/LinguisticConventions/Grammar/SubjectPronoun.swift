extension Rule {
  /// «القناة …، وهو تربط البحرين», «وهم مدرجة»: a pronoun as a subject, and a verb or an adjective of another gender behind it.
  static let subjectPronoun = Rule(
    id: "grammar.subject-pronoun", category: .linguisticConventions, subtype: "Agreement",
    severity: .major, precision: 0.5,
    summary: Wording(
      ar: "الضمير لا يوافق الفعل أو الصفة بعده.",
      en: "The pronoun does not agree with the verb or adjective behind it."),
    explanation: Wording(
      ar: """
        «هو» لما يوافقه الفعل المذكر و«هي» للمؤنث ولجمع غير العاقل: وهي تربط البحرين، وهو قادر. ويصح الاختلاف إذا كان للفعل فاعل آخر وعاد ضمير \
        إلى الأول (وهو تربطه بها صداقة).
        """,
      en: """
        هو goes with a masculine verb or adjective, هي with a feminine one, also of a plural of things. Another subject of the verb \
        is right when a pronoun leads back (وهو تربطه بها صداقة).
        """),
    reads: .body.at { he.contains($0.key) || she.contains($0.key) || they.contains($0.key) },
    examples: [
      "عُثر على القنبلة، ⟦وهو تزن⟧ نصف طن.", "وصلت السفينة ⟦وهي يحمل⟧ القمح.",
      "في البلدة آثار كثيرة ⟦وهم مدرجة⟧ على القائمة.", "عرضت الشركة هاتفها ⟦وهو مزودة⟧ ببطارية.",
      "أعلنت الوزارة عن البرنامج، ⟦وهو التي⟧ تموله.",
      "عُثر على القنبلة، وهي تزن نصف طن.", "وصل الشاعر وهو تربطه بالأمير صداقة.",
      "وهي يمكن أن تعود.", "عرضت الشركة هاتفها وهو مزود ببطارية.", "وهي أكبر من غيرها.",
      "وهي يجري العمل بها.", "هو الذي قاد الفريق.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors {
      let key = text.tokens[index].key
      guard let next = text.token(index + 1), next.isArabicWord else { continue }
      let isHis = he.contains(key)
      let isClash =
        if isHis {
          next.key == herRelative || isHers(text, index + 1)
            || isAdjective(text, next, feminine: true)
        } else if she.contains(key) {
          next.key == hisRelative || isHim(text, index + 1)
            || isAdjective(text, next, feminine: false)
        } else {
          next.key == herRelative || isAdjective(text, next, feminine: true)
        }
      guard isClash,
        !context.article.isQuoted(text.tokens[index].range.lowerBound, in: context.index)
      else { continue }
      report.flag(text.range(index, index + 1))
    }
  }
}

/// A verb that can only be hers and leads back to nobody else.
private func isHers(_ text: SegmentView, _ index: Int) -> Bool {
  let token = text.tokens[index]
  guard let verb = verb(text, index), verb.subject == .she else { return false }
  if verb.tense != .past, token.clitics.isDisjoint(with: .seen) {
    // تسبب and تراجع are his in the past as well.
    let stem = text.letters[token.stem]
    let rest = LetterKey([Letter.ya] + stem.dropFirst(), in: 0..<stem.count)
    let whole = LetterKey([Letter.ya] + stem, in: 0..<stem.count + 1)
    guard !text.mayBeHis(stem),
      verb.lemma == GuessedVerb.lemma
        || NewsVerbs.form(rest) != nil && NewsVerbs.form(whole) == nil
    else { return false }
  }
  return nothingLeadsBack(text, index + 1, to: [.his])
}

private func isHim(_ text: SegmentView, _ index: Int) -> Bool {
  guard let verb = verb(text, index), verb.subject == .he,
    verb.tense != .past || text.tokens[index].stem.count >= 4,
    text.firstLetter(text.tokens[index]) != Letter.ta
  else { return false }
  return nothingLeadsBack(text, index + 1, to: [.her])
}

private func verb(_ text: SegmentView, _ index: Int) -> VerbForm? {
  let token = text.tokens[index]
  guard let verb = token.verb, token.clitics.isSubset(of: .seen),
    verb.traits.isDisjoint(with: [.passive, .copula, .startsVerb, .looksLikeNoun]),
    !impersonal.contains(verb.lemma),
    verb.lemma != GuessedVerb.lemma || WordLexicon.shared.verb(token.stemKey) != nil
  else { return nil }
  return verb
}

extension SegmentView {
  /// «تسبب», «تعلم»: the past of his of a verb in ت as well.
  fileprivate func mayBeHis(_ stem: ArraySlice<UInt16>) -> Bool {
    stem.count == 4 && ofHis.contains(LetterKey(Array(stem), in: 0..<4))
  }
}

private let ofHis = WordSet(
  """
  تعلم تعرض تكون تشكل تقدم تسلم تحمل تحول تغير تأثر تأخر تخلص تحرك تطور تعهد توقع تعرف تقرر تكبد تمكن تحقق تكرر تسرب تدرب تفوق تزعم تبرع تجنب
  تعمد تغلب تمسك تنقل توجه تولد توصل توسط تعلق تألف تجول تخرج تصدر تضمن تطرق تعطل تفقد تفجر تقبل تكلم تكلف تملك تميز تنفس تنكر توعد توقف توسل
  تسلق تقلد تقلص تمدد تمرد تمنع تقاض تجدد تحدث تحدد تحسن تحطم تضرر تعقد تعثر تعذر تفرق تفرغ تقيد تنوع تهدد تورط توسع تشدد تصرف تطلب تسبب
  """)

/// No word with a pronoun that could be the first one's, to the end of the clause.
private func nothingLeadsBack(_ text: SegmentView, _ start: Int, to suffixes: Set<Suffix>) -> Bool {
  for place in start..<max(start, min(text.tokens.count, start + 8)) {
    let token = text.tokens[place]
    guard token.isArabicWord else {
      if Mark.dividesSentence(token.mark) { return true }
      continue
    }
    if let suffix = Suffix(text, token), suffixes.contains(suffix) { return false }
    if suffixes.contains(.his)
      ? text.lastLetter(token) == Letter.ha
      : text.ends(token, with: Letter.ha, Letter.alif)
    {
      return false
    }
  }
  return true
}

/// An indefinite adjective or participle that can be no noun.
private func isAdjective(_ text: SegmentView, _ token: TextToken, feminine: Bool) -> Bool {
  guard token.clitics.isEmpty, token.verb == nil, token.isAny(of: .adjective),
    !token.isAny(of: [.noun, .name, .titleHead, .humanPlural, .relational, .numberWord]),
    (token.statistics.adjective ?? 0) > 0.8, !nouns.contains(token.stemKey),
    !NewsNouns.ordinals.contains(token.stemKey)
  else { return false }
  if feminine { return text.endsInTaMarbuta(token) }
  let stem = text.letters[token.stem]
  guard stem.count >= 4, stem.first != Letter.alifHamza, stem.last != Letter.ya,
    stem.last != Letter.hamza, stem.last != Letter.alifMaqsura, stem.last != Letter.alif,
    !text.endsInTaMarbuta(token), !text.ends(token, with: Letter.alif, Letter.ta),
    token.statistics.feminine.map({ $0 < 0.5 }) != false
  else { return false }
  // A participle, which has a feminine of its own: جريح and صبور have none.
  return stem.first == Letter.meem || stem[stem.startIndex + 1] == Letter.alif && stem.count == 4
}

private let he = WordSet("هو وهو فهو")
private let she = WordSet("هي وهي فهي")
private let they = WordSet("هم وهم")
private let hisRelative = LetterKey("الذي")
private let herRelative = LetterKey("التي")
private let impersonal = NewsVerbs.indices(
  of:
    "أمكن وجب انبغى تم توقع تعين لزم سبق تبين بدا حق جرى كفى جاز استحال صعب سهل حدث حصل وقع ثبت اتضح أشبه"
)
// Also nouns, or the same of both.
private let nouns = WordSet(
  """
  حامل حائض عاقر طالق مرضع مجرد مزيج محض معظم مجمل مثل محل مصدر متن مسؤول مسئول مدير رئيس عضو شاهد حالة عامة خاصة ثانية قضية مهمة مقدمة
  خلاصة نتيجة واحدة واحد حاصل كامل باقي جامع جامعة حاضرة عاصمة كارثة واقعة فائدة قائمة قاعدة ماثل مصادر مظاهر معالم ملامح مواقع محاور
  معايير مبادئ مفاهيم مطالب مكاسب مخاطر مراحل مشاهد مسائل موارد مصالح معارك مناطق مواضع مشاكل مجموعة منظمة مؤسسة مناسبة مسؤولة
  """)
