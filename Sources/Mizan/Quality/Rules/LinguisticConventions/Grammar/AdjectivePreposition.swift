extension Rule {
  /// «قادر لحل», «مليء من», «متأكد عن»: an adjective or participle with a preposition that it never takes.
  static let adjectivePreposition = Rule(
    id: "grammar.adjective-preposition", category: .linguisticConventions, subtype: "Grammar",
    severity: .minor, precision: 0.8,
    summary: Wording(
      ar: "حرف جر لا تتعدى به الصفة.",
      en: "The adjective does not take this preposition."),
    explanation: Wording(
      ar: """
        للصفة حرف فعلها: قادر على، مسؤول عن، مليء بـ، متأكد من، راغب في. ويصح غيره إذا كان ظرفًا (قادر في الوقت نفسه على) أو كانت الكلمة اسمًا \
        (مسؤول من الوزارة).
        """,
      en: """
        An adjective has the preposition of its verb: قادر على, مسؤول عن, مليء بـ, متأكد من, راغب في. Another one is right \
        in an adverbial, and behind the word as a noun (an official of the ministry).
        """),
    reads: .always.at { word in
      adjectives[word.stemKey] != nil && word.clitics.isDisjoint(with: [.ba, .kaf, .pronoun])
    },
    examples: [
      "الشركة غير قادرة ⟦لتسديد⟧ ديونها.", "أكد أن المقاول مسؤول ⟦من⟧ تأخير العمل.",
      "المصنع قادر ⟦بإنتاج⟧ الأدوية.",
      "كان المخزن مليئا ⟦من⟧ الصناديق.",
      "الوزير متأكد ⟦عن⟧ نجاح الخطة.", "أكد أن البلدية هي المسؤولة ⟦لصيانة⟧ الجسر.",
      "اللاعب مستعد ⟦إلى⟧ المباراة.", "القرية خالية ⟦عن⟧ السكان.",
      "الشركة قادرة على تسديد ديونها.", "كان المخزن مليئا بالصناديق.",
      "قال المسؤول لصحيفة محلية ذلك.",
      "كان المدير راضيا ⟦من⟧ أداء العمال.", "ظل التلاميذ محرومين ⟦عن⟧ الدراسة.",
      "متهم من سكان المدينة بالسرقة.", "هو مسؤول لمدة عام عن الفريق.", "مهتم إلى حد كبير بالفن.",
      "هي مصابة من ركاب الحافلة.", "نقل المسعفون المتضررة إلى المستشفى المركزي.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors {
      guard let line = adjectives[text.tokens[index].stemKey], let next = text.token(index + 1),
        next.isArabicWord, next.clitics.isDisjoint(with: .conjunction),
        !next.isAny(of: .pronominal), text.finiteVerb(index) == nil
      else { continue }
      var preposition = Prepositions(of: next)
      if preposition.isEmpty, text.firstLetter(next) == Letter.lam, text.hasUnsplitPreposition(next)
      {
        preposition = .for
      }
      guard !preposition.isEmpty, line.wrong.contains(preposition),
        isComplement(text, index + 1, preposition),
        !line.isPerson || isPredicate(text, index) || isOfDeed(text, index)
          || isCircumstance(text, index, preposition),
        !(index + 2..<min(text.tokens.count, index + 9)).contains(where: {
          !Prepositions(of: text.tokens[$0]).isDisjoint(with: line.right)
        })
      else { continue }
      report.flag(
        next.range,
        message: Wording(
          ar: "تتعدى الصفة بـ«\(line.say)».", en: "The adjective takes «\(line.say)»."))
    }
  }
}

/// What an adjective takes and never takes.
private struct AdjectiveGovernment {
  let say: String
  let right: Prepositions
  let wrong: Prepositions
  /// Names a person as well: مسؤول, عضو.
  let isPerson: Bool
}

/// What follows is what the adjective is about: with ل a verbal noun, else no time, place or adverbial.
private func isComplement(_ text: SegmentView, _ place: Int, _ preposition: Prepositions) -> Bool {
  let token = text.tokens[place]
  if preposition == .by {
    return text.isDeed(token)
  }
  if preposition == .for {
    guard token.clitics.contains(.lam) else { return text.hasVerbalForm(token.stem.dropFirst()) }
    return
      (text.isVerbalNoun(token) || text.hasVerbalForm(token.stem)
      || DerivedNouns.isVerbalNoun(token.stemKey)) && !adverbial.contains(token.stemKey)
  }
  guard let next = text.token(place + 1), next.isArabicWord,
    !preposition.makesAdverbial(with: next),
    !next.isAny(of: [.placeName, .month, .weekday, .numberWord])
  else { return false }
  return next.isDefinite || text.isVerbalNoun(next) || next.key == that
    || text.lastLetter(text.tokens[place - 1]) == Letter.alif && text.isBareNoun(place + 1)
      && text.token(place + 2)?.clitics.isDisjoint(with: [.article, .pronoun]) == false
}

/// «هو المسؤول», «غير قادر», a word that can be no person of its own.
private func isPredicate(_ text: SegmentView, _ index: Int) -> Bool {
  guard let before = text.token(index - 1) else { return false }
  return before.isAny(of: [.pronoun, .copula]) || unlike.contains(before.key)
}

/// «ظل الأطفال محرومين عن»: a plural without article in the accusative.
private func isCircumstance(
  _ text: SegmentView, _ index: Int, _ preposition: Prepositions
) -> Bool {
  let token = text.tokens[index]
  guard let before = text.token(index - 1), before.isArabicWord else { return false }
  return preposition != .from && token.clitics.isEmpty
    && text.ends(token, with: Letter.ya, Letter.noon)
    && !before.isAny(of: [.preposition, .numberWord, .copula]) && !text.isGoverned(index)
}

/// «أن المقاول مسؤول من تأخر البناء»: behind the subject of أن, and of a deed rather than a body.
private func isOfDeed(_ text: SegmentView, _ index: Int) -> Bool {
  guard index > 1, text.isPlainDefinite(index - 1), thats.contains(text.tokens[index - 2].key),
    let deed = text.token(index + 2)
  else { return false }
  return text.isVerbalNoun(deed) && !deed.isAny(of: .institution)
}

private let thats = WordSet("أن إن بأن لأن")
private let that = LetterKey("أن")
private let unlike = WordSet("غير ليس ليست كان كانت أصبح أصبحت")
private let adverbial = WordSet("مدة فترة حين وقت حد درجة عدم مجرد أول آخر صالح حساب")

/// What is right; what Persian and English suggest; the adjectives, + for those that name persons.
private let table = """
  على; إلى ل عن من ب; قادر قادرة قادرون قادرين قادرا مصرون حريص حريصة حريصون حريصين
  عن; ل من على إلى; +مسؤول +مسؤولة +مسؤولون +مسؤولين عاجز عاجزة عاجزين عاجزون +راض راضية راضون
  ب; من إلى عن; مليء مليئة مليئا غني غنية غنيا حافل حافلة زاخر زاخرة مزدحم مزدحمة مكتظ مكتظة مفعم مفعمة محاط محاطة مغطى مغطاة
  ب; من إلى على عن; مهتم مهتمة مهتمون مهتمين فخور فخورة فخورون فخورين ملتزم ملتزمة ملتزمون ملتزمين متمسك متمسكة مقتنع مقتنعة مقتنعون مقتنعين
  ب; إلى على عن; +متهم +متهمة +متهمون +متهمين +مدان +مدانة مكلف مكلفة +مصاب +مصابة مرتبط مرتبطة متعلق متعلقة منشغل منشغلة منشغلون منشغلين جدير جديرة مولع مولعة شغوف
  من; عن على إلى; متأكد متأكدة متأكدون متأكدين مستاء مستاءة خال خالية خاليا +محروم +محرومة +محرومون +محرومين +مستفيد +مستفيدة +مستفيدون +مستفيدين +متضرر +متضررة +متضررون +متضررين مكون مكونة مؤلف مؤلفة متشكل متشكلة
  في; إلى على عن; راغب راغبة راغبون راغبين ناجح ناجحة +متورط +متورطة +متورطون +متورطين ضالع ضالعة +متخصص +متخصصة +متخصصون +متخصصين ماهر ماهرة بارع بارعة
  ل; إلى على عن; مستعد مستعدة مستعدون مستعدين +مخالف +مخالفة مماثل مماثلة مشابه مشابهة ملائم ملائمة
  إلى; على عن من; +محتاج +محتاجة مضطر مضطرة مضطرون مضطرين
  عن; إلى على; ناجم ناجمة ناجما ناتج ناتجة مختلف مختلفة بعيد بعيدة
  """

private let adjectives: WordTable<AdjectiveGovernment?> = {
  var adjectives = WordTable<AdjectiveGovernment?>(absent: nil)
  for line in table.split(separator: "\n") {
    let fields = line.split(separator: ";")
    let say = String(fields[0])
    let (right, wrong) = (Prepositions(named: fields[0]), Prepositions(named: fields[1]))
    for word in fields[2].split(separator: " ") {
      let bare = String(word.drop { $0 == "+" })
      adjectives[LetterKey(bare)] = AdjectiveGovernment(
        say: say, right: right, wrong: wrong, isPerson: word.first == "+")
      // «كان راضيا من»: the accusative names no person.
      if let accusative = accusative(of: bare), adjectives[LetterKey(accusative)] == nil {
        adjectives[LetterKey(accusative)] = AdjectiveGovernment(
          say: say, right: right, wrong: wrong, isPerson: false)
      }
    }
  }
  return adjectives
}()

/// The accusative of a masculine singular: راضيا of راض, مسؤولا of مسؤول; nil for other forms.
private func accusative(of word: String) -> String? {
  if word.hasSuffix("ة") || word.hasSuffix("ون") || word.hasSuffix("ين") || word.hasSuffix("ا") {
    return nil
  }
  return inYa.contains(word) ? word + "يا" : word + "ا"
}

private let inYa: Set = ["راض", "خال"]
