extension Rule {
  /// «قال المدير وإن», «الذي وحصد», «أن السبب وهو نقص المال»: a و that splits what belongs together.
  static let wawInClause = Rule(
    id: "grammar.waw-in-clause", category: .linguisticConventions, subtype: "Grammar",
    severity: .major, precision: 0.8,
    summary: Wording(
      ar: "واو تفصل بين جزأين متلازمين.",
      en: "A و splits two parts that belong together."),
    explanation: Wording(
      ar: """
        لا واو بين فعل القول و«إن»، ولا بين الاسم الموصول وصلته، ولا بين المبتدأ وخبره. وتصح إذا عطفت على مفعول أو على «أن» سابقة، أو \
        اعترضت بين المبتدأ وخبر يأتي بعدها.
        """,
      en: """
        No و stands between a verb of saying and إن, between a relative pronoun and its clause, between subject and \
        predicate. It is right when it joins to an object or an earlier أن, or opens a parenthesis.
        """),
    reads: .body,
    examples: [
      "قال مدير المصنع ⟦وإن⟧ الإنتاج زاد.", "أكد وزير المالية في مؤتمر صحفي ⟦وأن⟧ الميزانية جاهزة.",
      "افتتح الوزير الجسر الذي ⟦وكلف⟧ مليون دينار.",
      "قال إن السبب الرئيسي للحادث ⟦وهو⟧ السرعة الزائدة.",
      "وصل الفريق عندما ⟦وكان⟧ الجمهور غائبا.",
      "قال مدير المصنع إن الإنتاج زاد وإن العمل مستمر.",
      "أكد وزير المالية أهمية القرار وأن الميزانية جاهزة.",
      "افتتح الوزير المبنى الذي وقع فيه الحادث.",
      "قال إن السبب الرئيسي، وهو السرعة، معروف.", "وصل المدير وهو غاضب.",
      "الفيلم الذي وزع في الخارج ناجح.", "إن الوزير وهو طبيب يعرف المرض.",
    ]
  ) { context, report in
    let text = context.text
    for sentence in text.sentences {
      var hasParticle = false
      for index in sentence {
        let token = text.tokens[index]
        guard token.isArabicWord else { continue }
        let place: Int?
        if token.isAny(of: .preposition), !token.isAny(of: .pronominal) {
          place = joinedNoun(text, index + 1, sentence.upperBound)
        } else if token.isAny(of: .relative) || openers.contains(token.stemKey) {
          place = joinedVerb(text, index + 1, sentence.upperBound)
        } else if particles.contains(token.key) {
          hasParticle = true
          place =
            subjects.contains(token.key) ? predicate(text, index + 1, sentence.upperBound) : nil
        } else if !hasParticle, token.verb != nil, text.finiteVerb(index) != nil {
          place =
            joinedParticle(text, index, sentence.upperBound)
            ?? joinedSubject(text, index, sentence.upperBound)
        } else {
          place = nil
        }
        guard let place else { continue }
        report.flag(text.tokens[place].range, fix: text.withoutFirstLetter(text.tokens[place]))
      }
    }
  }

  /// «زادت الصادرات زيادة كبيرة وخلال العام»: a و before the adverbial that ends the clause.
  static let wawBeforeAdverbial = Rule(
    id: "grammar.waw-before-adverbial", category: .linguisticConventions, subtype: "Grammar",
    severity: .minor, precision: 0.7,
    summary: Wording(
      ar: "واو زائدة قبل ظرف يتم الجملة.",
      en: "A superfluous و stands before the adverbial that completes the clause."),
    explanation: Wording(
      ar:
        "الظرف يتعلق بالفعل فلا يعطف عليه. وتصح الواو إذا عطفت ظرفًا على ظرف، أو بدأت جملة لها فعل.",
      en: """
        The adverbial belongs to the verb and takes no و. It is right when it joins a second adverbial or opens a clause \
        with a verb of its own.
        """),
    reads: .body,
    examples: [
      "تراجعت أسعار الذهب تراجعا كبيرا ⟦وخلال⟧ الأسبوع الماضي.",
      "افتتح الوزير المعرض ⟦وبحضور⟧ عدد من السفراء.", "وصل الوفد إلى العاصمة ⟦وبعد⟧ رحلة طويلة.",
      "تراجعت الأسعار خلال الأسبوع الماضي وخلال الشهر الحالي.",
      "تراجعت الأسعار وخلال الأسبوع الماضي بلغت أدنى مستوى.",
      "افتتح الوزير المعرض، وبعد ساعة غادر.", "وصل الوفد إلى العاصمة بعد رحلة طويلة.",
    ]
  ) { context, report in
    let text = context.text
    for sentence in text.sentences {
      guard let start = text.firstWord(of: sentence), text.finiteVerb(start) != nil else {
        continue
      }
      guard let place = adverbial(text, start, sentence.upperBound) else { continue }
      report.flag(text.tokens[place].range, fix: text.withoutFirstLetter(text.tokens[place]))
    }
  }
}

/// «إلى والعاصمة»: a و between a preposition and its definite noun.
private func joinedNoun(_ text: SegmentView, _ index: Int, _ limit: Int) -> Int? {
  guard index < limit else { return nil }
  let token = text.tokens[index]
  return token.clitics == [.waw, .article] && text.tokens[index - 1].isAny(of: .cannotEnd)
    && text.tokens[index - 1].mark == 0 ? index : nil
}

/// «أعلن والوزير»: a و between a verb of saying and its subject.
private func joinedSubject(_ text: SegmentView, _ index: Int, _ limit: Int) -> Int? {
  guard index + 1 < limit, text.tokens[index].isAny(of: .reportingVerb) else { return nil }
  let token = text.tokens[index + 1]
  return token.clitics == [.waw, .article] && text.isSpeaker(index + 1) ? index + 1 : nil
}

/// A و + finite verb straight behind a relative pronoun or a word of time.
private func joinedVerb(_ text: SegmentView, _ index: Int, _ limit: Int) -> Int? {
  guard index < limit else { return nil }
  let token = text.tokens[index]
  guard token.clitics.contains(.waw), !token.isDefinite,
    token.clitics.isDisjoint(with: .preposition), !beginsWithRoot(text, token),
    !token.isAny(of: text.functionWords), !token.isAny(of: .particle)
  else { return nil }
  if let verb = token.verb {
    return verb.traits.contains(.looksLikeNoun) && verb.tense != .past ? nil : index
  }
  // وزنه, وجهها: a noun with its pronoun.
  guard token.stem.count >= 3, !token.clitics.contains(.pronoun),
    token.classes.isEmpty, !token.statistics.isAdjective
  else { return nil }
  return WordStatisticsTable.shared[token.key].commonness == 0 && !text.endsInTaMarbuta(token)
    ? index : nil
}

/// Whether the و may belong to the word: وصل, وصفه, وفرتها.
private func beginsWithRoot(_ text: SegmentView, _ token: TextToken) -> Bool {
  let start = token.letters.lowerBound
  return wawVerbs.contains(LetterKey(text.letters, in: start..<token.stem.upperBound))
    || token.verb == nil && token.letters.count >= 3
      && wawVerbs.contains(LetterKey(text.letters, in: start..<start + 3))
}

/// A و before the إن or أن of a verb of saying that has only its subject between.
private func joinedParticle(_ text: SegmentView, _ index: Int, _ limit: Int) -> Int? {
  guard let verb = text.tokens[index].verb, verb.traits.contains(.reports) else { return nil }
  let isSaying = verb.lemma == sayLemma
  guard isSaying || text.isSpeaker(index + 1) else { return nil }
  let place = text.endOfPhrase(from: index + 1, limit: limit)
  guard place > index + 1, place < limit, joined.contains(text.tokens[place].key) else {
    return nil
  }
  if isSaying || !isTransitive(text, index + 1, place) { return place }
  return nil
}

/// Whether a noun that may be the object stands among the words behind the verb: a pronoun hangs on it, or a
/// definite noun follows a definite one as an adjective would not.
private func isTransitive(_ text: SegmentView, _ start: Int, _ end: Int) -> Bool {
  (start + 1..<end).contains { index in
    let token = text.tokens[index]
    let before = text.tokens[index - 1]
    if token.clitics.contains(.pronoun) && !token.isAny(of: .pronominal) { return true }
    return text.isPlainDefinite(index) && before.isDefinite && !token.statistics.isAdjective
      && !token.isAny(of: .anyAdjective) && !token.isAny(of: .weekday)
  }
}

/// A و + pronoun between the subject of إن and the predicate, when no other predicate comes.
private func predicate(_ text: SegmentView, _ start: Int, _ limit: Int) -> Int? {
  guard let first = text.token(start), first.isArabicWord, identified.contains(first.stemKey),
    first.isDefinite || text.token(start + 1)?.isDefinite == true
  else { return nil }
  let place = text.endOfPhrase(from: start, limit: limit)
  guard place < limit - 1, pronouns.contains(text.tokens[place].key) else { return nil }
  let next = text.tokens[place + 1]
  guard next.isArabicWord, !next.isAny(of: text.functionWords), !text.looksFinite(place + 1),
    !next.isAny(of: .titleHead), next.verb == nil || next.isDefinite
  else { return nil }
  var inClause = false
  for index in place + 1..<limit {
    if text.tokens[index].mark == 0x60C { return nil }
    if text.opensClause(index) { inClause = true }
    if !inClause, text.looksFinite(index) || text.tokens[index].isAny(of: [.copula, .particle]) {
      return nil
    }
  }
  return place
}

/// A و before an adverbial that ends the sentence, where none stands before it.
private func adverbial(_ text: SegmentView, _ start: Int, _ limit: Int) -> Int? {
  for index in start + 1..<limit {
    let token = text.tokens[index]
    guard token.isArabicWord || token.kind == .number else { return nil }
    if token.clitics.contains(.waw), adverbials.contains(token.keyWithoutWaw) {
      let end = text.endOfPhrase(from: index + 1, limit: limit)
      return end > index + 1 && (end >= limit || text.tokens[end].mark == 0x2E) ? index : nil
    }
    if text.opensClause(index) || text.looksFinite(index)
      || !token.clitics.isDisjoint(with: .conjunction)
      || token.isAny(of: [.conjunction, .particle, .negator, .weekday, .month, .adverb])
      || token.isAny(of: .preposition) && !directions.contains(token.key)
      || token.clitics.contains(.ba)
    {
      return nil
    }
  }
  return nil
}

private let sayLemma = NewsVerbs.index(of: "قال")
private let particles = WordSet("إن أن إنه أنه إنها أنها بأن بأنه بأنها إنهم أنهم")
private let subjects = WordSet("إن أن بأن")
private let joined = WordSet("وإن وأن وإنه وأنه وإنها وأنها وبأن وبأنه وبأنها وإنهم وأنهم")
private let pronouns = WordSet("وهو وهي وهم وهما")
private let openers = WordSet("عندما حينما بعدما قبلما حالما كلما بينما لأن لأنه لأنها كي لكي حيث")
/// What a sentence says the identity of: the cause is, the aim is.
private let identified = WordSet(
  """
  سبب أسباب هدف غاية مشكلة أمر شرط سؤال قضية نتيجة عامل دليل فكرة تحدي رسالة موضوع حل خيار مطلب خطوة نقطة ميزة شيء مهمة عنصر حدث
  دافع مبدأ رهان تهديد خطر عائق عقبة فرق فارق مبرر مصدر مسألة حقيقة جانب أولوية مفتاح درس تفسير ملف رد جواب
  """)
private let directions = WordSet("إلى من عن على")
private let adverbials = WordSet(
  """
  خلال منذ أثناء عقب إثر بعد قبل عند بحضور بمشاركة برئاسة بسبب وسط ضمن تحت بهدف بمناسبة طوال طيلة بفضل بموجب بإشراف برعاية
  بدعم غداة عشية نتيجة جراء
  """)

/// Verbs that begin with a و of their own.
private let wawVerbs: WordSet = {
  let roots = """
    وزع وظف ورث وثق وهب وعد وقف وحد وجه وسع واكب وازى ودع ولج وصم وشى وضح وفق وقى ولى وهن وافى واسى وارى واظب وبخ وشك ولد وقع
    وفد واصل واجه وصف وصل وضع ورد وجد وجب وافق وفر وقر وازن وارب والى وطد وطن وكل وبل ورط ورى ودى وعى وفى ولع وزن وخز وطئ وثب
    """
  let words = roots.split(whereSeparator: \.isWhitespace).flatMap {
    NewsVerbs.forms(past: String($0), present: "")
  }
  return WordSet(words.joined(separator: " "))
}()
