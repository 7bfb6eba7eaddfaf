extension Rule {
  /// «وفي ختام الجلسة، وقال الرئيس»: a sentence that opens with an adverbial joins its main verb with و.
  static let wawAfterAdverbial = Rule(
    id: "grammar.waw-after-adverbial", category: .linguisticConventions, subtype: "Grammar",
    severity: .major, precision: 0.6,
    summary: Wording(
      ar: "واو زائدة قبل الفعل الرئيسي بعد ظرف أو جار ومجرور في أول الجملة.",
      en: "A superfluous و joins the main verb to the adverbial that opens the sentence."),
    explanation: Wording(
      ar: """
        الفعل الرئيسي يلي الظرف المتقدم مباشرة، والواو أثر لترتيب الجملة في اللغة المصدر. وهي صحيحة إذا سبقها فعل \
        رئيسي تعطف عليه، أو فتحت جملة حالية بين فاصلتين.
        """,
      en: """
        The main verb follows a fronted adverbial directly; the و mirrors the word order of the source. It is right when \
        a main verb stands before it, or when it opens a circumstantial clause between commas.
        """),
    reads: .body.at {
      $0.clitics.contains(.waw) && ($0.verb != nil || joinedNegators.contains($0.key))
    },
    examples: [
      "وفي أعقاب الانفجار، ⟦وأغلقت⟧ السلطات الطرق.",
      "بحسب إدارة المتحف، ⟦وستفتح⟧ القاعة أبوابها غدًا.",
      "وردًا على سؤال أحد النواب الذي انتقد الخطة، ⟦وقال⟧ الوزير إن الكلفة معقولة.",
      "في مطلع العام ⟦وأعلنت⟧ الشركة إفلاسها.", "منذ مطلع العام، ⟦وارتفعت⟧ الأسعار مرتين.",
      "وفقًا لصحيفة محلية ⟦وأعلنت⟧ البلدية إغلاق الجسر.",
      "عندما وصل رجال الإطفاء، ⟦وكانت⟧ النار قد خمدت.",
      "حتى مساء أمس، ⟦ولم⟧ يصدر بيان عن الشركة.",
      "عندما وصل الحارس ⟦وكانت⟧ الدار قد خلت من السكان.",
      "بعد أن أنهى الوفد جولته ⟦وعقد⟧ لقاء صحفيا في الفندق.",
      "عندما وصل الحارس وكانت الدار خالية غادر.",
      "إذا لم يدفع النادي ديونه ⟦وسيخسر⟧ لاعبيه.", "إذا لم يدفع النادي ديونه فسيخسر لاعبيه.",
      "من أجل حماية الغابة، ⟦وقررت⟧ البلدية منع السيارات.", "احتجاجًا على القرار، ⟦وأضرب⟧ السائقون.",
      "إلى جانب القمح، وافقت الدولة على استيراد الأرز.", "من دون إذن، وبعد ساعة، غادر المكان.",
      "عندما وصل الحارس، وكان الليل قد حل، دخل القاعة.", "في ختام الجلسة، قال الرئيس إن الوقت نفد.",
      "تراجع المؤشر بعد الظهر، وعاد ليلًا إلى مستواه.",
      "بعد التخرج، وكان في العشرين، سافر إلى حلب.",
      "مع ذلك، ونظرًا إلى ضيق الوقت، فإن العمل مستمر.",
      "في القاهرة، وفي عدد من المدن الأخرى، نُظمت وقفات.",
      "بعد أن غادر الوفد، وصل السفير.",
      "في مطلع العام فقد أغلق المصنع، وغادر العمال.",
      "وفقا لسالم، الذي حضر اللقاء، وقال كلمة فيه، الخطة جاهزة.",
      "وعندما أصبح سالم مديرا اتخذ مكتبا كبيرا، وغادر القاعة.",
      "وبعد نجاح الحركة وسيطرتها على المدينة، اختير سالم رئيسا.",
      "حين تهب الريح، وترتفع الأمواج،",
      "بعد أن وصل الحارس، ودخل القاعة، جلس الجمهور.",
      "وفقًا للوزير، الخطة جاهزة، وستعرض على البرلمان.",
    ]
  ) { context, report in
    let text = context.text
    for sentence in text.sentences {
      guard let start = text.firstWord(of: sentence), let kind = Adverbial(text, start),
        let place = superfluousWaw(text, start..<sentence.upperBound, after: kind)
      else { continue }
      let token = text.tokens[place]
      report.flag(token.range, fix: text.withoutFirstLetter(token))
    }
  }
}

/// How a fronted adverbial opens.
private enum Adverbial {
  /// According to, in reply to: the main verb is one of saying.
  case source
  /// When, after, as soon as: a clause with a verb of its own.
  case clause
  case other
  /// Any other phrase of a preposition, or a reason in the accusative (احتجاجًا على).
  case phrase

  init?(_ text: SegmentView, _ index: Int) {
    let token = text.tokens[index]
    if sourceWords.contains(token.foldedKey) || sourceWords.contains(token.stemKey) {
      self = .source
    } else if clauseWords.contains(token.stemKey) {
      self = .clause
    } else if adverbialWords.contains(token.stemKey) || adverbialWords.contains(token.key) {
      self = .other
    } else if let next = text.token(index + 1), prepositions.contains(token.stemKey),
      framingNouns.contains(next.stemKey) || next.kind == .number || next.isAny(of: .month)
    {
      self = .other
    } else if token.isAny(of: .preposition) && !token.isAny(of: .pronominal)
      || purposes.contains(token.key) || purposes.contains(token.stemKey)
      || text.isReason(index)
    {
      self = .phrase
    } else {
      return nil
    }
  }
}

/// The و + main verb of a sentence that has no main verb before it.
private func superfluousWaw(_ text: SegmentView, _ range: Range<Int>, after kind: Adverbial) -> Int?
{
  var inClause = kind == .clause
  var hasDoubt = false
  var hadClause = inClause
  for index in range.dropFirst().prefix(45) {
    let token = text.tokens[index]
    let behindComma = text.tokens[index - 1].mark == 0x60C
    if token.mark == 0x61B { return nil }
    if token.mark == 0x60C { inClause = false }
    guard token.isArabicWord else { continue }
    // «حتى الآن، ولم يعلن»
    if behindComma, joinedNegators.contains(token.key), text.token(index + 1)?.verb != nil,
      kind == .clause || kind == .phrase || kind == .other
    {
      return hasLaterVerb(text, index + 1..<range.upperBound) ? nil : index
    }
    if let verb = token.verb, token.clitics.contains(.waw), !token.isDefinite,
      !sourceWords.contains(token.stemKey), !adverbialWords.contains(token.stemKey),
      // «وسيطرتها» is a noun.
      behindComma || !token.clitics.contains(.pronoun)
    {
      let isMain =
        behindComma
        || kind == .clause && isAnswer(text, index, range)
        || isOnlyMain(text, index, range)
        || kind == .other && verb.tense == .past && !verb.traits.contains(.looksLikeNoun)
          && text.endOfPhrase(from: range.lowerBound, limit: index + 1) == index
        || (kind == .source && !inClause && verb.traits.contains(.reports))
      if isMain {
        if verb.traits.contains(.looksLikeNoun), token.clitics.isDisjoint(with: .seen),
          hasMainVerb(text, index + 1..<range.upperBound)
            || text.token(index + 1)?.isArabicWord != true
        {
          return nil
        }
        if verb.traits.contains(.copula),
          text.tokens[index..<range.upperBound].contains(where: { $0.mark == 0x60C })
        {
          return nil
        }
        // «إذا فاز، وسيتأهل»; «إذا فاز، وخسر منافسه، تأهل» may be cut off.
        if text.tokens[range.lowerBound].stemKey == condition, !token.clitics.contains(.seen) {
          return nil
        }
        if kind == .phrase,
          !behindComma || verb.traits.contains(.copula)
            || hasLaterVerb(text, index + 1..<range.upperBound)
            || text.endOfPhrase(from: range.lowerBound, limit: index) < index - 1
        {
          return nil
        }
        // «بعد أن وصل، ودخل القاعة، جلس»: the و continues the clause, the main verb comes later.
        if hadClause, hasLaterVerb(text, index + 1..<range.upperBound) { return nil }
        if text.tokens[range.upperBound - 1].mark == 0x60C { return nil }
        return hasDoubt && !verb.traits.contains(.reports) ? nil : index
      }
    }
    if sentenceParticles.contains(token.key) { return nil }
    if token.clitics.contains(.fa), token.verb != nil { return nil }
    // «عندما أصبح ملكا اتخذ»: the main verb stands in front of the comma.
    if kind == .clause, inClause, index > range.lowerBound + 2,
      token.clitics.isDisjoint(with: .conjunction), text.finiteVerb(index) != nil,
      !text.opensClause(index - 1), !text.tokens[index - 1].isAny(of: [.negator, .particle]),
      text.tokens[index - 1].key != already,
      text.tokens[range.lowerBound + 1].verb?.traits.contains(.copula) != true
        || token.verb?.tense == .past
    {
      return nil
    }
    // «سالم، الذي حضر، وقال»: the و continues the relative clause.
    if behindComma, token.isAny(of: .relative) { return nil }
    if !inClause, isVerbWithHamza(text, token) { return nil }
    if text.opensClause(index) {
      inClause = true
      hadClause = true
    } else if !inClause {
      // في بيان صدر أمس: the verb describes the noun.
      if let verb = token.verb, published.contains(verb.lemma), index == range.lowerBound + 2,
        !text.tokens[index - 1].isDefinite
      {
        inClause = true
        continue
      }
      if kind == .other, token.verb != nil, !token.isDefinite { return nil }
      if kind == .other, mayBeUnknownVerb(text, index) { hasDoubt = true }
      if text.looksFinite(index) || mainClauseWords.contains(token.stemKey) { return nil }
      if behindComma, !continues(text, index) { return nil }
    }
  }
  return nil
}

/// «إذا لم يسدد ديونه وسيحرم»: the answer of إذا opens with ف, and nothing else could be it.
private func isAnswer(_ text: SegmentView, _ index: Int, _ range: Range<Int>) -> Bool {
  text.tokens[index].clitics.contains(.seen)
    && text.tokens[range.lowerBound].stemKey == condition
    && !(index + 1..<range.upperBound).contains {
      let token = text.tokens[$0]
      return token.clitics.contains(.fa) || token.mark == 0x60C
        || token.clitics.isDisjoint(with: .conjunction) && text.finiteVerb($0) != nil
          && !text.opensClause($0 - 1)
    }
}

/// «عندما وصل الحارس وكانت الدار خالية»: behind a clause of time that opens the sentence, no verb but those with و.
private func isOnlyMain(_ text: SegmentView, _ index: Int, _ range: Range<Int>) -> Bool {
  let start = range.lowerBound
  guard
    openers.contains(text.tokens[start].key)
      || text.tokens[start].stemKey == after && text.isWord(start + 1, that),
    text.tokens[range.upperBound - 1].mark == Mark.stop, index > start + 2,
    text.tokens[index].clitics == .waw, let verb = text.tokens[index].verb, verb.tense == .past,
    !text.tokens[start..<range.upperBound - 1].contains(where: { $0.mark != 0 })
  else { return false }
  return !(index + 1..<range.upperBound).contains {
    let token = text.tokens[$0]
    if token.clitics.contains(.fa) || mainClauseWords.contains(token.key) && token.key != already {
      return true
    }
    return token.clitics.isDisjoint(with: .conjunction) && text.looksFinite($0)
      && text.tokens[$0 - 1].key != already && !text.opensClause($0 - 1)
  }
}

/// «أنخفضت»: a verb of the lists, but for the hamza on its first letter.
private func isVerbWithHamza(_ text: SegmentView, _ token: TextToken) -> Bool {
  guard token.clitics.isEmpty, token.letters.count >= 5, !token.statistics.isNoun,
    text.firstLetter(token) == Letter.alifHamza
  else { return false }
  let letters = [Letter.alif] + text.letters[token.letters.dropFirst()]
  return NewsVerbs.form(LetterKey(letters, in: 0..<letters.count)) != nil
}

/// A bare word that no list knows and that clean text does not show as a noun.
private func mayBeUnknownVerb(_ text: SegmentView, _ index: Int) -> Bool {
  let token = text.tokens[index]
  return !token.isDefinite && token.classes.isEmpty && token.statistics.adjective == nil
    && !text.endsInTaMarbuta(token) && !text.tokens[index - 1].isAny(of: .preposition)
}

/// A verb without و straight behind a comma.
private func hasLaterVerb(_ text: SegmentView, _ range: Range<Int>) -> Bool {
  range.contains { index in
    text.tokens[index - 1].mark == 0x60C && text.looksFinite(index)
      && text.tokens[index].clitics.isDisjoint(with: .conjunction)
  }
}

private func hasMainVerb(_ text: SegmentView, _ range: Range<Int>) -> Bool {
  var inClause = false
  for index in range {
    if text.tokens[index].mark == 0x60C { inClause = false }
    if text.opensClause(index) { inClause = true }
    if !inClause, text.looksFinite(index) { return true }
  }
  return false
}

/// Whether a word behind a comma continues the adverbial rather than starting a nominal main clause.
private func continues(_ text: SegmentView, _ index: Int) -> Bool {
  let token = text.tokens[index]
  return token.isAny(of: [.preposition, .weekday, .month, .adverb, .titleHead])
    || !token.clitics.isDisjoint(with: .preposition) || sourceWords.contains(token.foldedKey)
    || sourceWords.contains(token.stemKey) || adverbialWords.contains(token.stemKey)
}

extension SegmentView {
  /// «احتجاجًا على», «تجنبًا لـ»: a verbal noun in the accusative before a preposition.
  fileprivate func isReason(_ index: Int) -> Bool {
    let token = tokens[index]
    guard lastLetter(token) == Letter.alif, token.letters.count >= 5, token.verb == nil,
      let next = self.token(index + 1),
      next.isAny(of: .preposition) || !next.clitics.isDisjoint(with: .preposition)
    else { return false }
    return DerivedNouns.isVerbalNoun(key(of: token, dropping: 1, adding: []))
  }
}

private let openers = WordSet("عندما حينما بعدما حين لما وعندما وحينما وبعدما ولما")
private let after = LetterKey("بعد")
private let that = LetterKey("أن")
private let joinedNegators = WordSet("ولم ولن")
private let purposes = WordSet(
  "بهدف بغية بسبب بفضل نتيجة جراء بغرض بقصد سعيا حرصا خوفا طمعا دعما حفاظا")
private let sourceWords = WordSet("وفقا وفق حسب بحسب نقلا ردا وردا تعليقا طبقا")
private let adverbialWords = WordSet(
  """
  بعد قبل عقب إثر منذ خلال أثناء عند نظرا بناء استنادا إضافة بالإضافة علاوة فضلا رغم بالتزامن تزامنا بالإشارة بهذا بمجرد فور غداة عشية
  """)
private let published = NewsVerbs.indices(of: "صدر نشر بث عقد أجرى أدلى ألقى أذاع جرى نقل")
private let condition = LetterKey("إذا")
private let clauseWords = WordSet("عندما حينما بعدما قبلما حالما حين لما إذا")
private let prepositions = WordSet("في على إلى من مع")
private let framingNouns = WordSet(
  """
  ختام أعقاب نهاية بداية مطلع سياق إطار الوقت وقت اليوم يوم مؤتمر مؤتمره تصريح تصريحات مقابلة حديث حديثه بيان كلمة
  كلمته رغم الرغم غضون ظل معرض جزء جانب جانبه جانبها جهة جهته جهتها ناحية هامش صعيد الصعيد تطور خطوة المقابل هذا ذلك نفس عام سنة
  شهر أواخر أوائل منتصف أثناء حادث تقرير رسالة الجزء القسم الأثناء السياق الإطار اجتماع ختامه غرار أثر
  """)
private let already = LetterKey("قد")
private let sentenceParticles = WordSet("إن فإن إنه فإنه إنها فإنها إننا فقد قفد ولقد")
private let mainClauseWords = WordSet("هناك ثمة ليس ليست لا لم لن قد لقد هو هي هم ما زال")
