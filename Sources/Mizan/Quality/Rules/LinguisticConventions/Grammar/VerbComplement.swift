extension Rule {
  /// «تمكنوا من يصلوا»: a preposition straight before a finite verb.
  static let verbAfterPreposition = Rule(
    id: "grammar.verb-after-preposition", category: .linguisticConventions, subtype: "Grammar",
    severity: .major, precision: 0.8,
    summary: Wording(
      ar: "حرف جر قبل فعل: المطلوب مصدر أو «أن» والفعل.",
      en: "A preposition stands before a finite verb; it needs a verbal noun, or أن and the verb."),
    explanation: Wording(
      ar: """
        حرف الجر لا يدخل على الفعل. الأسماء التي تبدأ بياء أو تنتهي بتاء ليست أفعالًا، و«من» بمعنى الذي يليها فعل صحيح.
        """,
      en: """
        A preposition cannot govern a finite verb. Nouns that look like verbs are right, and so is من meaning «who».
        """),
    reads: .body.at { $0.key == from || governing.contains($0.stemKey) },
    examples: [
      "رغب الناس ⟦في يسمعون⟧ الحقيقة.", "أصر العمال ⟦على يواصلون⟧ الإضراب.",
      "تمكن الصيادون ⟦من يصلوا⟧ إلى الشاطئ.", "يهدف المشروع ⟦إلى يعزز⟧ التعاون.",
      "غادر الوفد ⟦قبل يصل⟧ الوزير.", "تمكن الصيادون ⟦من عادوا⟧ إلى الشاطئ.",
      "منع الحارس الأطفال ⟦من يدخلون⟧ المبنى.", "ساد الهدوء ⟦بعد انسحب⟧ الجيش.",
      "غادر الوفد من ⟦دون يودع⟧ أحدًا.", "أغلق الحارس الباب ⟦قبل تدخل⟧ السيارة.",
      "يعملون من ⟦أجل يعيشوا⟧ بكرامة.", "سافر ⟦بدلا من يعمل⟧ في القرية.",
      "وصل دون تأخير.", "يعملون من أجل تحسين الطرق.",
      "منع الحارس من يدخلون بلا تذكرة.", "لم يعرف بعد ما جرى.", "على يسار الطريق بناء قديم.",
      "وصل إلى يافا في يوم ماطر.", "في تزايد مستمر.",
      "هناك من يعتقد أن الأمر انتهى.", "على من يريد السفر أن يسجل اسمه.",
      "في بيع الأسلحة ربح كبير.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors {
      let token = text.tokens[index]
      let isFrom = token.key == from
      guard let next = text.token(index + 1), let verb = next.verb,
        next.clitics.isSubset(of: .seen), next.clitics.isEmpty || verb.tense == .present,
        token.clitics.isDisjoint(with: [.article, .pronoun]),
        !next.isAny(of: [.noun, .name, .month]),
        isUnmistakable(
          verb, next, behindTime: times.contains(token.stemKey),
          begins: alifs.contains(text.firstLetter(next)))
      else { continue }
      // من قبل: before; فيما بعد: later. But من دون and من أجل govern.
      let isBehindFrom = text.isWord(index - 1, from)
      if isBehindFrom && !behindFrom.contains(token.stemKey) || text.isWord(index - 1, meanwhile)
        || verb.traits.contains(.copula) || token.stemKey == sake && !isBehindFrom
      {
        continue
      }
      let isInstead = isFrom && (text.token(index - 1).map { beforeFrom.contains($0.key) } ?? false)
      if isFrom ? !isInstead && !followsGovernor(text, index) : mayBeYet(text, index, verb) {
        continue
      }
      report.flag(text.range(isInstead ? index - 1 : index, index + 1))
    }
  }

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
        ?? (word.token.isDefinite && expected.contains(word.stemKey))
    },
    examples: [
      "⟦من المتوقع سيرتفع⟧ السعر غدًا.", "⟦يجب نعمل⟧ معًا من أجل المدينة.",
      "⟦يريد السائقون يعودون⟧ قبل الليل.", "قال إنه ⟦ينبغي يكون⟧ الحل عادلًا.",
      "طلبت الشرطة من السكان ⟦يغادروا⟧ بيوتهم.", "⟦قررت المحكمة تؤجل⟧ الجلسة.",
      "⟦يجب على الحكومة تتخذ⟧ إجراء.", "⟦يجب تصل⟧ المساعدات قبل الليل.",
      "⟦أجبرت الشرطة السكان يغادرون⟧ بيوتهم.", "⟦منع المرض اللاعب البرازيلي يسافر⟧ مع فريقه.",
      "⟦يجب على الشركة تفصح⟧ عن أرباحها.", "سمح الحارس للزوار الذين يدخلون بالتصوير.",
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
      while subjects < 2, start.takesSubject, text.isPlainDefinite(next) {
        next += 1
        subjects += 1
      }
      while text.token(next)?.isAny(of: .adverb) == true { next += 1 }
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
  }
  while next < end + 3, text.isPlainDefinite(next) {
    next += 1
    hasPerson = true
  }
  guard hasPerson, let caused = text.token(next), caused.clitics.isSubset(of: .seen),
    let other = caused.verb, other.tense != .past, !caused.isAny(of: [.noun, .name, .month])
  else { return nil }
  if other.subject == .they {
    return text.tokens[next - 1].isAny(of: .humanPlural) || text.isPeople(text.tokens[next - 1])
      ? next : nil
  }
  // «ساعد الرجل المرأة تحمل الماء» tells what she does; of preventing and forcing nothing of the kind is told.
  return firmCauses.contains(verb.lemma) && isUnmistakable(other, caused) ? next : nil
}

/// A verb that shows its person, so that no noun can look like it, or a past tense that clean text hardly ever
/// has as a noun.
private func isUnmistakable(
  _ verb: VerbForm, _ token: TextToken, behindTime: Bool = false, begins: Bool = false
) -> Bool {
  if verb.subject == .he, verb.tense == .past {
    guard token.stem.count >= 3, !verb.traits.contains(.passive) else { return false }
    // «على وقع الموسيقى», «إلى ترأس اللجنة», but «إلى استخدم» and «قبل وقع» are no nouns.
    return behindTime
      ? (token.statistics.verb ?? 0) > 0.5
      : token.statistics.isVerb && !verb.traits.contains(.looksLikeNoun) && begins
  }
  if verb.traits.contains(.looksLikeNoun) { return false }
  return switch (verb.subject, verb.tense) {
  case (.they, _), (.he, .present), (.she, .past), (.theyTwo, .present): true
  case (.she, .present): isSurelyShe(verb, token)
  default: false
  }
}

/// «تصل», «تسدد», «تستشير»: a ت that no verbal noun begins with, as clean text or the form of the verb shows.
private func isSurelyShe(_ verb: VerbForm, _ token: TextToken) -> Bool {
  if token.clitics.contains(.seen) || token.isGuessedVerb { return true }
  if DerivedNouns.isVerbalNoun(token.stemKey) { return false }
  guard let share = token.statistics.verb else {
    // «تطارد» may be a verbal noun that is rare.
    return !token.statistics.isNoun && token.stem.count == 4 && !token.statistics.isAdjective
  }
  return share > 0.6
}

/// Whether a verb that takes «من» stands shortly before, with its subject, and its object if it has one, so that
/// من cannot mean «who»: تمكن الفريق من, منعت الشرطة السكان من.
private func followsGovernor(_ text: SegmentView, _ index: Int) -> Bool {
  for place in (max(0, index - 5)..<index).reversed() {
    let token = text.tokens[place]
    if token.key == from || token.isAny(of: .conjunction) { return false }
    guard let verb = token.verb, fromGovernors.contains(verb.lemma) else { continue }
    let between = index - place - 1
    let shown = token.clitics.contains(.pronoun) || verb.subject == .they ? 1 : 0
    return between + shown >= (withObject.contains(verb.lemma) ? 2 : 1)
  }
  return false
}

/// «لم يصل بعد», «ما بعد»: not «after».
private func mayBeYet(_ text: SegmentView, _ index: Int, _ verb: VerbForm) -> Bool {
  guard verb.subject == .he, verb.tense == .past else { return false }
  if text.isWord(index - 1, what) { return true }
  return text.tokens[index].stemKey == after
    && (max(0, index - 5)..<index).contains { text.tokens[$0].isAny(of: .negator) }
}

/// «قررت المحكمة تؤجل», «يجب على الحكومة تتخذ»: the verb of a feminine, which no verbal noun looks like.
private func isShe(
  _ text: SegmentView, _ index: Int, of start: Int, _ distance: Int, _ verb: VerbForm,
  _ takesSubject: Bool
) -> Bool {
  guard verb.subject == .she, !verb.traits.contains(.looksLikeNoun) else { return false }
  // «يجب تدفع الشركات»: a word that clean text has as a verb only.
  let isVerb = text.tokens[index].statistics.isVerb
  if distance == 1 { return !takesSubject && isVerb }
  if !takesSubject { return true }
  // تحمل may be تحمّل; تؤجل and تتخذ may not.
  let stem = text.tokens[index].stem
  return text.tokens[start].verb?.subject == .she && text.tokens[index - 1].isDefinite
    && (stem.count > 4 || isVerb || text.letters[stem.lowerBound + 1] == Letter.wawHamza)
}

/// «من السكان يغادروا»: a verb without its ن that no particle takes it from.
private func isUngoverned(_ text: SegmentView, _ index: Int) -> Bool {
  guard text.tokens[index].clitics.isEmpty, let before = text.token(index - 1),
    before.isArabicWord, text.token(index - 2) != nil
  else { return false }
  return !before.isAny(of: [.particle, .negator, .conjunction, .preposition, .relative, .question])
    && !subjunctive.contains(before.key) && !subjunctive.contains(before.stemKey)
    && (before.isDefinite || before.isAny(of: [.name, .humanPlural]))
}

/// The place behind «على الحكومة» or «للطلاب», which say who must or may.
private func behindPerson(_ text: SegmentView, _ index: Int) -> Int {
  var next = index
  if text.isWord(index, LetterKey("على")) {
    next += 1
  } else if text.token(index)?.clitics.contains(.lam) != true {
    return index
  }
  guard text.token(next)?.isDefinite == true else { return index }
  while text.token(next)?.isDefinite == true { next += 1 }
  return next
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
  guard let verb = token.verb, token.clitics.isDisjoint(with: [.lam, .pronoun]) else { return nil }
  if impersonal.contains(verb.lemma) {
    return verb.tense == .present ? (index, false) : nil
  }
  if causing.contains(verb.lemma), !verb.traits.contains(.looksLikeNoun),
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
private let meanwhile = LetterKey("فيما")
private let governing = WordSet(
  """
  في على إلى عن قبل بعد دون بدون رغم إثر عقب لأجل أجل بهدف بغرض بغية بدل بسبب خلال أثناء ضد حيال إزاء تجاه بفضل جراء عدم \
  لعدم بعدم بقصد بمجرد فور سوى بشأن بخصوص
  """)
private let sake = LetterKey("أجل")
private let behindFrom = WordSet("دون أجل خلال")
/// Behind these من is no «who».
private let beforeFrom = WordSet("بدلا عوضا خوفا خشية تخوفا الرغم رغم بالرغم هربا")
private let alifs: Set<UInt16> = [Letter.alif, Letter.alifHamza]
private let times = WordSet("قبل بعد إثر عقب رغم")
private let after = LetterKey("بعد")
private let what = LetterKey("ما")
private let fromGovernors = NewsVerbs.indices(
  of: "تمكن تحقق تأكد اقترب انتهى خشي خاف يئس منع حذر حرم أعفى أنقذ مكن")
private let withObject = NewsVerbs.indices(of: "منع حذر حرم أعفى أنقذ مكن")
private let mustLemma = NewsVerbs.index(of: "وجب")
private let impersonal = NewsVerbs.indices(of: "وجب انبغى أمكن لزم")
private let wishes = NewsVerbs.indices(
  of:
    "أراد أمل رفض استطاع رغب حاول قرر فضل اقترح أحب خشي اعتزم نوى تمنى ود أوشك استحق اعتاد خطط ارتأى اختار تعمد"
)
private let firmWishes = NewsVerbs.indices(
  of: "أراد رفض استطاع حاول قرر اقترح اعتزم أوشك خطط ارتأى تعمد")
private let causing = NewsVerbs.indices(
  of:
    "سمح أجبر أرغم أقنع كلف ناشد حث ألزم أوصى أتاح دعا ساعد شجع منع حرم مكن اضطر طالب أمر نصح أذن ألهم فوض"
)
private let firmCauses = NewsVerbs.indices(
  of: "أجبر أرغم أقنع كلف ناشد حث ألزم أوصى دعا منع حرم مكن طالب أمر نصح فوض")
private let expected = WordSet(
  """
  مقرر متوقع ممكن محتمل مفترض ضروري منتظر مرجح مستحيل
  مهم لازم واجب أفضل صعب سهل مؤمل مزمع مستبعد غريب طبيعي خطأ
  """)
