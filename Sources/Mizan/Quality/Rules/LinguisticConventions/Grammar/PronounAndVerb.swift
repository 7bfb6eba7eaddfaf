extension Rule {
  /// «أنها سيصل», «إنهم ستصل»: إن with its pronoun, and a verb of another person.
  static let pronounAndVerb = Rule(
    id: "grammar.pronoun-verb", category: .linguisticConventions, subtype: "Agreement",
    severity: .major, precision: 0.8,
    summary: Wording(
      ar: "الضمير المتصل بأن لا يوافق الفعل بعده.",
      en: "The pronoun of أن does not agree with the verb behind it."),
    explanation: Wording(
      ar: "ضمير «أنها» فاعل الفعل بعده. أما «أنه» فقد يكون ضمير الشأن قبل جملة فاعلها مذكور.",
      en:
        "The pronoun of أنها is the subject of the verb. أنه may introduce a clause with a subject of its own."
    ),
    reads: .always.at { $0.isAny(of: .particle) && thats.contains($0.stemKey) },
    examples: [
      "قال الوزير ⟦إنها سيصل⟧ غدًا.", "وأضافوا ⟦أنهم ستقبل⟧ العرض.",
      "أعلنت الشركة ⟦أنه ستطرح⟧ في السوق هاتفًا.", "ذكر النادي ⟦أنه سيلعبون⟧ هنا.",
      "وقالت ⟦إنها لن يقبل⟧ العرض.",
      "قال الوزير إنه سيصل غدًا.", "أعلنت الشركة أنه ستطرح نسخة جديدة.",
      "وأكدوا أنهم سيقبلون العرض.",
      "وقالت إنها يجب أن تسافر.", "قال إنها تمكنت من الفوز.",
      "ذكر أنهما لم يربحا شيئًا.", "يضاف أنه راجت منذ أيام أخبار كاذبة.",
      "ذكر أنها افتتح بها الكتاب.",
      "رغم أنهما لن يحضرا الحفل.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors {
      guard let pronoun = Suffix(text, text.tokens[index]) else { continue }
      var place = index + 1
      var isJussive = false
      if let next = text.token(place), negators.contains(next.key) {
        isJussive = beforePresent.contains(next.key)
        place += 1
      }
      guard let subject = verbSubject(text, place, isCertain: isJussive),
        clashes(pronoun, subject, text, place)
      else { continue }
      report.flag(text.range(index, place))
    }
  }
}

/// The subject that a verb's spelling shows; nil for impersonal verbs, and for words that may be nouns.
private func verbSubject(_ text: SegmentView, _ place: Int, isCertain: Bool) -> VerbForm.Subject? {
  guard let token = text.token(place), token.isArabicWord, token.clitics.isSubset(of: .seen) else {
    return nil
  }
  if let verb = token.verb, verb.tense != .past || !isCertain && token.clitics.isEmpty {
    guard verb.traits.isDisjoint(with: [.passive, .copula]), verb.tense != .subjunctive,
      isCertain || token.clitics == .seen || !verb.traits.contains(.looksLikeNoun),
      // تقرر and تحصل are «it was decided», «he obtained» as well.
      verb.tense == .past || token.clitics == .seen || verb.subject != .she,
      !impersonal.contains(verb.lemma)
    else { return nil }
    return verb.subject
  }
  // An unknown verb in the future: ست of «she», سي of «he».
  guard token.clitics == .seen || isCertain, !token.isAny(of: text.functionWords),
    !token.isDefinite,
    !text.ends(token, with: Letter.noon), !text.ends(token, with: Letter.waw, Letter.alif)
  else { return nil }
  switch text.firstLetter(token) {
  case Letter.ta: return .she
  case Letter.ya: return .he
  default: return nil
  }
}

private func clashes(
  _ pronoun: Suffix, _ verb: VerbForm.Subject, _ text: SegmentView, _ place: Int
) -> Bool {
  let next = text.token(place + 1)
  switch (pronoun, verb) {
  // «أنها افتتح بها»: its subject comes later.
  case (.her, .he): return next?.isAny(of: .pronominal) != true
  case (.her, .they), (.his, .they): return true
  case (.theirTwo, .he), (.theirTwo, .she):
    // «أنهما لم ينجحا»: a dual without its ن.
    return text.lastLetter(text.tokens[place]) != Letter.alif
  case (.their, .he), (.their, .she):
    return !text.ends(text.tokens[place], with: Letter.waw, Letter.alifHamza)
  case (.his, .she):
    guard let next, next.isArabicWord else { return next != nil }
    // «أنه راجت منذ أيام أخبار»: the pronoun of the matter; but «أنه تمكنت من» has its complement.
    guard let form = text.token(place)?.verb else { return false }
    if NewsVerbs.complements[form.lemma] == next.key { return true }
    if form.tense == .past || text.takesNoObject(place) { return false }
    return next.isAny(of: [.preposition, .particle, .adverb, .conjunction])
      || text.isFeminine(next) == false && !next.isDefinite
  default: return false
  }
}

private let thats = WordSet(
  "أنه إنه بأنه لأنه فإنه أنها إنها بأنها لأنها فإنها أنهم إنهم بأنهم أنهما إنهما")
private let negators = WordSet("لن لم لا قد سوف")
private let beforePresent = WordSet("لن لم سوف")
private let impersonal = NewsVerbs.indices(
  of: "أمكن وجب انبغى تم توقع وجد تعين جرى لزم أجرى حدث سبق ظهر تبين بدا تطلب حل أدى اشتبه راج")
