extension Rule {
  /// ه for ة at the end of a word with the article, which takes no suffix pronoun.
  static let haForTaMarbuta = Rule(
    id: "spelling.ha-for-ta-marbuta", category: .linguisticConventions, subtype: "Spelling",
    severity: .minor,
    precision: 0.96,
    summary: Wording(ar: "هاء مكان التاء المربوطة.", en: "The word ends in ه where ة is due."),
    explanation: Wording(
      ar:
        "الكلمة المعرفة بأل لا تتصل بها هاء الضمير، فالهاء في آخرها تاء مربوطة سقطت نقطتاها، إلا ما كانت هاؤه أصلية كالمياه والوجه.",
      en: """
        A word with the article takes no suffix pronoun, so its final ه is a ة without dots, except where ه belongs \
        to the root: المياه, الوجه, الفقه.
        """),
    reads: .always.at { word in
      word.last == Letter.ha && word.letters.count >= 5 && !endsInRootHa.contains(word.stemKey)
        && (word.token.isDefinite || isNounWithTa(word))
    },
    examples: [
      "أعلنت ⟦الحكومه⟧ القرار.", "زار ⟦الجامعه⟧ أمس.", "عاد ⟦للمدينه⟧ ليلًا.",
      "حضر ⟦بالطائره⟧ مساءً.", "درس في ⟦جامعه⟧ القاهرة.", "دخل مكتبه الجديد.",
      "انقطعت المياه عن الوجه.", "شكر الله على التوجيه.", "زار مدينته.",
      "درس الفقه والاتجاه العام.", "كانت والدته تتعلم الكاراتيه والباليه.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors {
      let token = text.tokens[index]
      guard !isNameOfGod(text, token), hasFormWithTa(text, token),
        token.isDefinite || isAnnexedWithTa(text, index)
      else { continue }
      report.flag(token.range, fix: text.respelled(token, lastLetter: Letter.taMarbuta))
    }
  }

  /// ة where the word ends in ه.
  static let taMarbutaForHa = Rule(
    id: "spelling.ta-marbuta-for-ha", category: .linguisticConventions, subtype: "Spelling",
    severity: .minor,
    precision: 0.97,
    summary: Wording(ar: "تاء مربوطة مكان الهاء.", en: "The word ends in ة where ه is due."),
    explanation: Wording(
      ar: "هذه الكلمات تنتهي بهاء أصلية أو بضمير: مياه، تجاه، هذه، فيه.",
      en: "These words end in a ه of the root or a pronoun: مياه, تجاه, هذه, عليه."),
    reads: .always.at {
      $0.last == Letter.taMarbuta && (wronglyTaMarbuta.contains($0.key) || isPronounOnTa($0))
    },
    examples: [
      "نقص ⟦المياة⟧ في القرى.", "قال ⟦هذة⟧ الكلمات.", "تحرك ⟦باتجاة⟧ الشمال.",
      "زار ⟦مدينتة⟧ القديمة.",
      "نقص المياه في القرى.", "قال هذه الكلمات.", "زار مدينة كبيرة.", "أصيب بسكتة قلبية.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors {
      let token = text.tokens[index]
      report.flag(token.range, fix: text.respelled(token, lastLetter: Letter.ha))
    }
  }

  /// ى for ي: فى, الذى, المصرى.
  static let maqsuraForYa = Rule(
    id: "spelling.maqsura-for-ya", category: .linguisticConventions, subtype: "Spelling",
    severity: .minor,
    precision: 0.95,
    summary: Wording(ar: "ألف مقصورة مكان الياء.", en: "The word ends in ى where ي is due."),
    explanation: Wording(
      ar:
        "كتابة الياء الأخيرة بلا نقطتين عادة مصرية، لكنها تخلط الكلمات وتمنع المطابقة في الذاكرة.",
      en:
        "Final ya without dots is Egyptian custom; it confuses words and breaks matches of the memory."
    ),
    reads: .always.at { word in
      word.last == Letter.alifMaqsura
        && (wronglyMaqsura.contains(word.key) || wronglyMaqsura.contains(word.stemKey)
          || word.token.isDefinite && isRelational(word))
    },
    examples: [
      "وصل ⟦فى⟧ الصباح.", "الرجل ⟦الذى⟧ زارنا.", "أعلن المتحدث ⟦المصرى⟧ ذلك.",
      "وصل في الصباح.", "المستوى الأعلى والمجلس الأقصى.", "زار المستشفى الرئيسي.",
      "قدّم الشكوى الأولى.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors {
      let token = text.tokens[index]
      report.flag(token.range, fix: text.respelled(token, lastLetter: Letter.ya))
    }
  }

  /// ي for ى: إلي, حتي, and علي or لدي where only a preposition fits.
  static let yaForMaqsura = Rule(
    id: "spelling.ya-for-maqsura", category: .linguisticConventions, subtype: "Spelling",
    severity: .minor,
    precision: 0.93,
    summary: Wording(ar: "ياء مكان الألف المقصورة.", en: "The word ends in ي where ى is due."),
    explanation: Wording(
      ar:
        "«حتى» و«متى» و«مستشفى» تنتهي بألف مقصورة. «علي» اسم علم أيضًا، فلا تُعد خطأ إلا قبل ما يلزمه حرف جر.",
      en:
        "حتى, متى and مستشفى end in ى. علي is a name too: reported only before words that need a preposition."
    ),
    reads: .always.at { word in
      word.last == Letter.ya
        && (alwaysMaqsura.contains(word.key) || maqsuraBeforeNoun.contains(word.key))
    },
    examples: [
      "انتظر ⟦حتي⟧ المساء.", "نُقل إلى ⟦مستشفي⟧ قريب.", "انتشر ⟦علي⟧ الحدود.",
      "وأكد ⟦علي⟧ ضرورة الحوار.", "توجه ⟦إلي⟧ المدينة.",
      "انتظر حتى المساء.", "حضر علي مبكرًا.", "قال علي الأحمد ذلك.", "لدي سؤال.",
      "كان علي أن أسافر.", "لدي ثلاثة إخوة.", "لدي كل ما أحتاج إليه.", "قال إن لدي اقتراحًا.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors {
      let token = text.tokens[index]
      if !alwaysMaqsura.contains(token.key) {
        guard index + 1 < text.tokens.count,
          needsPreposition(token.key, before: text.tokens[index + 1], text),
          index == 0
            || abstracts.contains(text.tokens[index + 1].key)
            || !text.tokens[index - 1].isAny(of: [.titleHead, .personName, .reportingVerb])
        else { continue }
      }
      report.flag(token.range, fix: text.respelled(token, lastLetter: Letter.alifMaqsura))
    }
  }
}

/// Whether the word, unlike a surname or what one has («لدي سؤال»), can only follow a preposition: a
/// demonstrative, a known noun or place with the article, a number behind علي.
private func needsPreposition(_ key: LetterKey, before next: TextToken, _ text: SegmentView) -> Bool
{
  let isDefiniteNoun =
    next.isDefinite && next.clitics.isDisjoint(with: .preposition)
    && (next.isAny(of: [.noun, .institution, .verbalNoun, .weekday, .humanPlural])
      // No surname ends like that: «السياحة», «الصادرات».
      || next.statistics.commonness >= 6 && !next.isAny(of: .personName)
        && (text.endsInTaMarbuta(next) || text.ends(next, with: Letter.alif, Letter.ta)))
  if isDefiniteNoun || next.isAny(of: .placeName) { return true }
  // «لدي ثلاثة أسئلة», «لدي كل ما يلزم», «علي أن أذهب»
  if key == atMine || key == andAtMine { return false }
  if next.kind == .number || next.isAny(of: .demonstrative) || afterPreposition.contains(next.key) {
    return true
  }
  return next.clitics.isEmpty && next.isAny(of: [.verbalNoun, .institution])
    || abstracts.contains(next.key)
}

private let atMine = LetterKey("لدي")
private let andAtMine = LetterKey("ولدي")
private let abstracts = WordSet(
  "ضرورة أهمية وجه سبيل أساس رأس مستوى صعيد خلفية طول مدار مدى هذا هذه تلك")
private let afterPreposition = WordSet(
  "من كل جميع الأقل الأكثر الرغم الحدود المدينة الفور يد متن هامش")

/// Whether the word is no verb, and with ة a known noun.
private func isNounWithTa(_ word: WordForm) -> Bool {
  guard word.verb == nil, !word.isAny(of: .verb) else { return false }
  let letters = Array(word.letters.dropLast()) + [Letter.taMarbuta]
  return !WordClass.of(letters, in: 0..<letters.count).isDisjoint(with: [.noun, .institution])
}

/// «جامعه القاهرة»: a pronoun ends an annexation; with ة the words are a common one.
private func isAnnexedWithTa(_ text: SegmentView, _ index: Int) -> Bool {
  let token = text.tokens[index]
  guard let next = text.token(index + 1), next.isArabicWord, !text.isAdjective(next) else {
    return false
  }
  let letters = Array(text.letters[token.letters].dropLast()) + [Letter.taMarbuta]
  let key = LetterKey(letters, in: 0..<letters.count)
  return next.clitics == .article && WordStatisticsTable.shared.isAnnexation(key, next.stemKey)
    || next.isAny(of: .placeName) && towns.contains(key)
}

/// Whether the word with ة is one that clean text has, or may be: not باليه, الكاراتيه.
private func hasFormWithTa(_ text: SegmentView, _ token: TextToken) -> Bool {
  var letters = Array(text.letters[token.stem])
  guard letters.count >= 3 else { return false }
  letters[letters.count - 1] = Letter.taMarbuta
  if WordStatisticsTable.shared[LetterKey(letters, in: 0..<letters.count)].isKnown { return true }
  return letters.count >= 5 && letters[letters.count - 2] != Letter.ya
    && letters[letters.count - 2] != Letter.alif
}

// What is named by its place.
private let towns = WordSet(
  "جامعة مدينة محافظة ولاية بلدية منطقة محكمة بورصة جزيرة قرية إمارة مملكة جمهورية حكومة سفارة عاصمة مقاطعة"
)

private func isNameOfGod(_ text: SegmentView, _ token: TextToken) -> Bool {
  text.ends(token, with: Letter.alif, Letter.lam, Letter.lam, Letter.ha)
    || text.ends(token, with: Letter.lam, Letter.lam, Letter.ha)
}

/// Whether the stem with ي for its final ى is a known adjective.
private func isRelational(_ word: WordForm) -> Bool {
  guard word.stem.count >= 4, !trulyMaqsura.contains(word.stemKey), !word.token.isAny(of: .noun)
  else { return false }
  var letters = Array(word.stem)
  letters[letters.count - 1] = Letter.ya
  return !WordClass.of(letters, in: 0..<letters.count).isDisjoint(with: [.relational, .adjective])
    || agentNouns.contains(LetterKey(letters, in: 0..<letters.count))
}

/// «زوجتة»: a feminine noun whose ة became ت before the pronoun ه.
private func isPronounOnTa(_ word: WordForm) -> Bool {
  guard word.letters.count >= 5, word.letters.dropLast().last == Letter.ta,
    word.token.classes.isEmpty, !word.token.statistics.isKnown
  else { return false }
  let letters = Array(word.letters.dropLast(2)) + [Letter.taMarbuta]
  let key = LetterKey(letters, in: 0..<letters.count)
  return WordStatisticsTable.shared[key].commonness >= 6
    && !WordClass.of(letters, in: 0..<letters.count).isDisjoint(with: [.noun, .verbalNoun])
}

/// Stems with a ه of the root.
private let endsInRootHa = WordSet(
  """
  مياه وجه انتباه إنتباه اتجاه إتجاه توجيه تنبيه ترفيه شبيه فقه إكراه اكراه شفاه أفواه افواه فواكه نزيه جباه إله اله تشويه \
  مشبوه معتوه تافه سفيه فاره مكروه نبيه وجيه مواجه موجه منبه منتبه مرفه مشابه كنه كريه بديه تنزه متنزه منزه منتزه توجه تنبه \
  تشبه تفوه أوجه اوجه أشباه اشباه تأليه تمويه مموه مشوه تجاه آلهه عمه سفه شبه متوجه باه جاه رفاه متجه مناهه أبله مشتبه وجوه فقيه دكتوراه إشتباه اشتباه متشابه تشابه \
  موجّه مكره تأوه فره شره نقه باليه كاراتيه شاه
  """)

private let wronglyTaMarbuta = WordSet(
  """
  مياة المياة والمياة للمياة بالمياة بمياة تجاة اتجاة الاتجاة باتجاة بالاتجاة الوجة الانتباة انتباة هذة وهذة بهذة لهذة إلية \
  اللة فواكة الفواكة
  """)

private let wronglyMaqsura = WordSet("فى الذى التى هى ذى والذى والتى اللذى حوالى تلاتى ثانى فى")

private let trulyMaqsura = WordSet(
  "أعلى أدنى أقصى أولى أخرى اعلى ادنى اقصى اولى اخرى كبرى وسطى قصوى عظمى صغرى يمنى يسرى")

private let agentNouns = WordSet(
  "قاضي ماضي حالي ثاني محامي نادي رامي باقي تالي داعي راعي ساعي كافي وافي جاني آتي شواطي مباني أراضي معاني"
)

private let alwaysMaqsura = WordSet("حتي متي مستشفي المستشفي سوي")
private let maqsuraBeforeNoun = WordSet("علي إلي لدي وعلي وإلي")
