extension Rule {
  /// «من المتوقع سيرتفع», «يجب نعمل», «يريد السائقون يعودون»: two verbs without أن between them.
  static let missingThat = Rule(
    id: "grammar.missing-that", category: .linguisticConventions, subtype: "Grammar",
    severity: .major, precision: 0.85,
    summary: Wording(
      ar: "فعلان متتاليان بلا «أن» بينهما.",
      en: "أن is missing between two verbs."),
    explanation: Wording(
      ar: """
        أفعال الوجوب والإرادة والتوقع يليها مصدر أو «أن» وفعل منصوب. ويصح فعل بعدها إذا كان صفة لاسم نكرة (يريد رجلًا \
        يعمل) أو كان الكلام معترضًا.
        """,
      en: """
        Verbs of duty, wish and expectation take a verbal noun or أن and a verb. A verb that describes an indefinite noun \
        is right.
        """),
    reads: .body.at { word in
      word.verb.map { $0.tense == .subjunctive || wantsThat($0.lemma) }
        ?? (word.token.isDefinite && expected.contains(word.stemKey) || word.key == escape)
    },
    examples: [
      "⟦من المتوقع سيرتفع⟧ السعر غدًا.", "⟦يجب نعمل⟧ معًا من أجل المدينة.",
      "⟦يريد السائقون يعودون⟧ قبل الليل.", "قال إنه ⟦ينبغي يكون⟧ الحل عادلًا.",
      "طلبت الشرطة من السكان ⟦يغادروا⟧ بيوتهم.", "⟦قررت المحكمة تؤجل⟧ الجلسة.",
      "⟦يجب على الحكومة تتخذ⟧ إجراء.", "⟦يجب تصل⟧ المساعدات قبل الليل.",
      "⟦أجبرت الشرطة السكان يغادرون⟧ بيوتهم.", "⟦منع المرض اللاعب البرازيلي يسافر⟧ مع فريقه.",
      "⟦يجب على الشركة تفصح⟧ عن أرباحها.", "⟦لا بد تصل⟧ المساعدات غدًا.",
      "⟦يريد كثير من العمال يعودون⟧ إلى بيوتهم.", "⟦طلب القاضي من الشاهد يحضر⟧ الجلسة.",
      "لا بد من الصبر.", "قال إن كثيرا من الزوار يأتوا ليلا.", "تستطيع نصف الشركات الدفع.",
      "طلب القاضي من الشاهد أن يحضر الجلسة.",
      "سمح الحارس للزوار الذين يدخلون بالتصوير.",
      "يجب تعلم اللغة.",
      "⟦حاول المدرب يغير⟧ الخطة.",
      "من المتوقع أن يرتفع السعر غدًا.", "كما هو متوقع ارتفعت الأسعار.", "يجب العمل معًا.",
      "تستطيع الشركة تحمل الكلفة.", "تريد الشركة مهندسًا يعمل ليلًا.", "يمكن القول إن الخطة نجحت.",
      "يأمل الصيادون الذين يعودون غدًا في طقس أفضل.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors {
      if let verb = text.tokens[index].verb, verb.tense == .subjunctive,
        isUngoverned(text, index)
      {
        report.flag(text.tokens[index].range)
        continue
      }
      guard let start = expectation(text, index) else { continue }
      var next = index + 1
      var subjects = 0
      if !start.takesSubject { next = behindPerson(text, next) }
      if start.takesSubject, let many = text.token(next), quantities.contains(many.key) {
        next = text.endOfPhrase(from: next, limit: min(text.tokens.count, next + 6))
        subjects = 1
      }
      while subjects < 2, start.takesSubject, text.isPlainDefinite(next) {
        next += 1
        subjects += 1
      }
      while text.token(next)?.isAny(of: .adverb) == true { next += 1 }
      if !start.takesSubject, isUnlistedPresent(text, next) {
        report.flag(text.range(start.index, next))
        continue
      }
      guard let token = text.token(next), let verb = token.verb, verb.tense != .past,
        token.clitics.isSubset(of: .seen), !token.isAny(of: [.noun, .name, .month]),
        verb.subject == .he || verb.subject == .they || verb.subject == .we
          || token.clitics.contains(.seen)
          || isShe(text, next, of: start.index, next - index, verb, start.takesSubject),
        verb.lemma != mustLemma, !causing.contains(startLemma(text, start.index)),
        subjects < 1 || !token.clitics.isEmpty || verb.tense == .present
      else {
        if let last = causedVerb(text, start.index, next, subjects) {
          report.flag(text.range(start.index, last))
        }
        continue
      }
      report.flag(text.range(start.index, next))
    }
  }
}

/// «أجبرت الشرطة السكان يغادرون», «سمح الحارس للأطفال يدخلون»: what others are made or allowed to do.
private func causedVerb(_ text: SegmentView, _ start: Int, _ end: Int, _ subjects: Int) -> Int? {
  guard let verb = text.tokens[start].verb, causing.contains(verb.lemma) else { return nil }
  var next = end
  var hasPerson = subjects == 2
  if subjects == 1, text.token(next)?.clitics.isSuperset(of: [.lam, .article]) == true {
    next += 1
    hasPerson = true
  } else if requests.contains(verb.lemma), subjects > 0, let token = text.token(next),
    askedOf.contains(token.key)
  {
    next += 1
    hasPerson = false
  } else if verb.lemma == asks {
    return nil
  }
  while next < end + 4, text.isPlainDefinite(next) {
    next += 1
    hasPerson = true
  }
  guard hasPerson, let caused = text.token(next), caused.clitics.isSubset(of: .seen),
    let other = caused.verb, other.tense == .present, !caused.isAny(of: [.noun, .name, .month])
  else { return nil }
  if other.subject == .they {
    return text.tokens[next - 1].isAny(of: .humanPlural) || text.isPeople(text.tokens[next - 1])
      ? next : nil
  }
  // «ساعد الرجل المرأة تحمل الماء» tells what she does; of preventing and forcing nothing of the kind is told.
  return firmCauses.contains(verb.lemma) && isUnmistakable(other, caused) ? next : nil
}

/// «قررت المحكمة تؤجل», «يجب على الحكومة تتخذ»: the verb of a feminine, which no verbal noun looks like.
private func isShe(
  _ text: SegmentView, _ index: Int, of start: Int, _ distance: Int, _ verb: VerbForm,
  _ takesSubject: Bool
) -> Bool {
  guard verb.subject == .she, !verb.traits.contains(.looksLikeNoun) else { return false }
  // «يجب تدفع الشركات»: a word that clean text has as a verb only.
  let isVerb = text.tokens[index].statistics.isVerb
  if distance == 1 { return !takesSubject && (isVerb || isSurelyShe(verb, text.tokens[index])) }
  if !takesSubject { return true }
  // تحمل may be تحمّل; تؤجل and تتخذ may not.
  return text.tokens[start].verb?.subject == .she && text.tokens[index - 1].isDefinite
    && (text.tokens[index].stem.count > 4 || isSurelyShe(verb, text.tokens[index]))
}

/// «من السكان يغادروا»: a verb without its ن that no particle takes it from.
private func isUngoverned(_ text: SegmentView, _ index: Int) -> Bool {
  guard text.tokens[index].clitics.isEmpty, let before = text.token(index - 1),
    before.isArabicWord, text.token(index - 2) != nil
  else { return false }
  // Without a verb that asks, the form is a fault of mood.
  guard
    text.tokens[max(0, index - 9)..<index].contains(where: { token in
      token.verb.map { wantsThat($0.lemma) } ?? expected.contains(token.stemKey)
    })
  else { return false }
  return !before.isAny(of: [.particle, .negator, .conjunction, .preposition, .relative, .question])
    && !subjunctive.contains(before.key) && !subjunctive.contains(before.stemKey)
    && (before.isDefinite || before.isAny(of: [.name, .humanPlural]))
}

/// The place behind «على الحكومة» or «للطلاب», which say who must or may.
private func behindPerson(_ text: SegmentView, _ index: Int) -> Int {
  var next = index
  if text.isWord(index, on) {
    next += 1
  } else if text.token(index)?.clitics.contains(.lam) != true {
    return index
  }
  guard text.token(next)?.isDefinite == true else { return index }
  while text.token(next)?.isDefinite == true { next += 1 }
  return next
}

/// «يجب يرتاح»: a word of three letters and a ي before them that no list and no statistics know as a noun.
private func isUnlistedPresent(_ text: SegmentView, _ index: Int) -> Bool {
  guard let token = text.token(index), token.verb == nil, token.clitics.isEmpty else {
    return false
  }
  return text.firstLetter(token) == Letter.ya && text.looksFinite(index)
    && text.lastLetter(token) != Letter.ya
}

private func startLemma(_ text: SegmentView, _ index: Int) -> UInt16 {
  text.tokens[index].verb?.lemma ?? 0
}

/// Whether a verb may want أن before the next one.
private func wantsThat(_ lemma: UInt16) -> Bool {
  impersonal.contains(lemma) || causing.contains(lemma) || wishes.contains(lemma)
}

/// A word that wants أن before the next verb.
private func expectation(
  _ text: SegmentView, _ index: Int
) -> (index: Int, takesSubject: Bool)? {
  let token = text.tokens[index]
  if expected.contains(token.stemKey), token.isDefinite, text.isWord(index - 1, from) {
    return (index - 1, false)
  }
  if token.key == escape { return text.isWord(index - 1, no) ? (index - 1, false) : nil }
  guard let verb = token.verb, token.clitics.isDisjoint(with: [.lam, .pronoun]) else { return nil }
  if impersonal.contains(verb.lemma) {
    return verb.tense == .present ? (index, false) : nil
  }
  if causing.contains(verb.lemma),
    !verb.traits.contains(.looksLikeNoun) || text.isSentenceStart(index),
    !text.opensClause(index - 1)
  {
    return (index, true)
  }
  guard verb.tense == .present || verb.tense == .past && firmWishes.contains(verb.lemma),
    !verb.traits.contains(.passive), verb.subject == .he || verb.subject == .she,
    wishes.contains(verb.lemma), !text.opensClause(index - 1)
  else { return nil }
  return (index, true)
}

private let subjunctive = WordSet("أن لن لم كي لكي حتى لا ألا لئلا كيلا إلا")
private let from = LetterKey("من")
private let mustLemma = NewsVerbs.index(of: "وجب")
private let impersonal = NewsVerbs.indices(of: "وجب انبغى أمكن لزم")
private let wishes = NewsVerbs.indices(
  of:
    "أراد أمل رفض استطاع رغب حاول قرر فضل اقترح أحب خشي اضطر اعتزم نوى تمنى ود أوشك استحق اعتاد خطط ارتأى اختار تعمد"
)
private let firmWishes = NewsVerbs.indices(
  of: "أراد رفض استطاع حاول قرر اقترح اضطر اعتزم أوشك خطط ارتأى تعمد")
private let causing = NewsVerbs.indices(
  of:
    "سمح أجبر أرغم أقنع كلف ناشد حث ألزم أوصى أتاح دعا ساعد شجع منع حرم مكن طلب طالب أمر نصح أذن ألهم فوض"
)
private let firmCauses = NewsVerbs.indices(
  of: "أجبر أرغم أقنع كلف ناشد حث ألزم أوصى دعا منع حرم مكن طلب طالب أمر نصح فوض")
/// «طلب من الشاهد», «اقترح على المدير»
private let requests = NewsVerbs.indices(of: "طلب دعا")
private let asks = NewsVerbs.index(of: "طلب")
private let askedOf = WordSet("من إلى على")
private let quantities = WordSet(
  "كثير كثيرون عدد معظم بعض جميع كل أغلب آلاف مئات عشرات ملايين غالبية أكثر نصف ثلث ربع ثلثا")
private let escape = LetterKey("بد")
private let no = LetterKey("لا")
private let expected = WordSet(
  """
  مقرر متوقع ممكن محتمل مفترض ضروري منتظر مرجح مستحيل
  مهم لازم واجب أفضل صعب سهل مؤمل مزمع مستبعد غريب طبيعي خطأ
  """)
private let on = LetterKey("على")
