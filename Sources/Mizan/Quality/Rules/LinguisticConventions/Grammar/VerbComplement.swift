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
    reads: .body.at { word in
      word.key == from || governing.contains(word.stemKey)
        || word.clitics == .ba && word.verb?.tense == .past
    },
    examples: [
      "رغب الناس ⟦في يسمعون⟧ الحقيقة.", "أصر العمال ⟦على يواصلون⟧ الإضراب.",
      "تمكن الصيادون ⟦من يصلوا⟧ إلى الشاطئ.", "يهدف المشروع ⟦إلى يعزز⟧ التعاون.",
      "غادر الوفد ⟦قبل يصل⟧ الوزير.", "تمكن الصيادون ⟦من عادوا⟧ إلى الشاطئ.",
      "منع الحارس الأطفال ⟦من يدخلون⟧ المبنى.", "ساد الهدوء ⟦بعد انسحب⟧ الجيش.",
      "غادر الوفد من ⟦دون يودع⟧ أحدًا.", "أغلق الحارس الباب ⟦قبل تصل⟧ السيارة.",
      "يعملون من ⟦أجل يعيشوا⟧ بكرامة.", "سافر ⟦بدلا من يعمل⟧ في القرية.",
      "غادر الملعب ⟦رغم لم⟧ تنته المباراة.",
      "اتهمت الشركة ⟦بأخفت⟧ النتائج.",
      "بدأت الجلسة، بكت الطفلة.", "في لم شمل العائلات.",
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
      if token.clitics == .ba {
        if isBehindBa(token) { report.flag(token.range) }
        continue
      }
      if concessive.contains(token.stemKey), text.isWord(index + 1, negated),
        text.token(index + 2)?.verb?.tense == .present
      {
        report.flag(text.range(index, index + 1))
        continue
      }
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
      if isFrom, text.isWord(index - 1, every) { continue }
      if isFrom ? !isInstead && !followsGovernor(text, index) : mayBeYet(text, index, verb) {
        continue
      }
      report.flag(text.range(isInstead ? index - 1 : index, index + 1))
    }
  }
}

/// A verb that shows its person, so that no noun can look like it, or a past tense that clean text hardly ever
/// has as a noun.
func isUnmistakable(
  _ verb: VerbForm, _ token: TextToken, behindTime: Bool = false, begins: Bool = false
) -> Bool {
  if verb.subject == .he, verb.tense == .past {
    guard token.stem.count >= 3, !verb.traits.contains(.passive) else { return false }
    // «على وقع الموسيقى», «إلى ترأس اللجنة», but «إلى استخدم» and «قبل وقع» are no nouns.
    return behindTime
      ? (token.statistics.verb ?? 0) >= 0.5
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
func isSurelyShe(_ verb: VerbForm, _ token: TextToken) -> Bool {
  if token.clitics.contains(.seen) || token.isGuessedVerb { return true }
  if DerivedNouns.isVerbalNoun(token.stemKey) { return false }
  if verb.traits.isDisjoint(with: .looksLikeNoun), token.statistics.isVerb { return true }
  guard let share = token.statistics.verb else {
    // «تطارد» may be a verbal noun that is rare.
    return token.stem.count != 5 && !token.statistics.isNoun && !token.statistics.isAdjective
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

/// «بأخفت»: the preposition written together with a past tense that no noun looks like.
private func isBehindBa(_ token: TextToken) -> Bool {
  guard let verb = token.verb, verb.tense == .past, verb.traits.isDisjoint(with: .looksLikeNoun),
    token.stem.count >= 4
  else { return false }
  return (verb.subject == .she || verb.subject == .they)
    && FormFrequencies.shared.count(token.key) < rareForm
}

// Occurrences in a hundred million words.
private let rareForm: Float = 10
private let concessive = WordSet("رغم بسبب نتيجة جراء بفضل إثر خلال أثناء")
private let negated = LetterKey("لم")
private let from = LetterKey("من")
private let every = LetterKey("كل")
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
