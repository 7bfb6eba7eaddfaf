extension Rule {
  /// «رغبة إلى توسيع», «اهتمامًا في بناء»: a noun with a preposition that it never takes.
  static let nounPreposition = Rule(
    id: "grammar.noun-preposition", category: .linguisticConventions, subtype: "Grammar",
    severity: .minor, precision: 0.5,
    summary: Wording(
      ar: "حرف جر لا يتعدى به الاسم.", en: "The noun does not take this preposition."),
    explanation: Wording(
      ar: """
        للاسم حرف فعله: رغبة في، اهتمام بـ، قدرة على، حاجة إلى، ثقة بـ، مسؤولية عن. ويصح غيره إذا كان ظرفًا أو جاء حرفه بعده.
        """,
      en: """
        A noun has the preposition of its verb: رغبة في, اهتمام بـ, قدرة على, حاجة إلى. Another one is right in an adverbial, \
        or where the noun's own follows.
        """),
    reads: .always.at { nouns[$0.stemKey] != nil && $0.clitics.isDisjoint(with: .pronoun) },
    examples: [
      "أبدى المستثمر رغبة ⟦إلى⟧ توسيع المصنع.", "أظهرت الشركة اهتمامًا ⟦في⟧ تطوير الميناء.",
      "لدى الفريق القدرة ⟦إلى⟧ تحقيق الفوز.", "الشبكة في حاجة ⟦بتحسين⟧ شامل.",
      "فقد الناس الثقة ⟦على⟧ تحسين الوضع.",
      "أبدى المستثمر رغبة في توسيع المصنع.", "أظهرت الشركة اهتمامًا بتطوير الميناء.",
      "لدى الفريق القدرة على تحقيق الفوز.", "لم تعد الرغبة إلى سابق عهدها.",
      "انتقلت المسؤولية إلى المدير الجديد.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors {
      guard let line = nouns[text.tokens[index].stemKey], text.finiteVerb(index) == nil else {
        continue
      }
      var place = index + 1
      if let next = text.token(place), text.isAdjective(next), next.clitics.isSubset(of: .article) {
        place += 1
      }
      guard let next = text.token(place), next.isArabicWord,
        next.clitics.isDisjoint(with: .conjunction), !next.isAny(of: .pronominal)
      else { continue }
      let preposition = Prepositions(of: next)
      guard !preposition.isEmpty, line.wrong.contains(preposition),
        let object = text.token(next.isAny(of: .preposition) ? place + 1 : place),
        // «أدى الهجوم إلى»: the preposition is the verb's.
        text.isDeed(object) && !line.isOfGoods && text.finiteVerb(index - 1) == nil
          || preposition != .from && isMatter(text, index, object, line),
        !(place + 1..<min(text.tokens.count, place + (line.right == .in ? 3 : 8))).contains(where: {
          !Prepositions(of: text.tokens[$0]).isDisjoint(with: line.right)
        }),
        !(max(0, index - 6)..<index).contains(where: {
          brings(text, text.tokens[$0], preposition)
        })
      else { continue }
      report.flag(
        next.range,
        message: Wording(
          ar: "يتعدى الاسم بـ«\(line.say)».", en: "The noun takes «\(line.say)»."))
    }
  }
}

/// «أبدوا اهتماما إلى سوق», «شنوا هجوما إلى مخفر»: behind an accusative without article also a thing.
private func isMatter(
  _ text: SegmentView, _ index: Int, _ object: TextToken, _ line: NounGovernment
) -> Bool {
  let token = text.tokens[index]
  guard object.isArabicWord, object.clitics.isDisjoint(with: [.pronoun, .waw]),
    object.statistics.isNoun,
    !object.isAny(
      of: text.functionWords.union([.name, .humanPlural, .month, .weekday, .numberWord])),
    !NewsNouns.adverbial.contains(object.stemKey)
  else { return false }
  if line.isOfGoods { return token.clitics == .article && goods.contains(object.stemKey) }
  return token.clitics.isEmpty && text.lastLetter(token) == Letter.alif
}

/// Whether a word before takes the preposition: «نقل المسؤولية إلى».
private func brings(_ text: SegmentView, _ token: TextToken, _ preposition: Prepositions) -> Bool {
  guard token.isArabicWord else { return false }
  if preposition == .to, movers.contains(token.stemKey) { return true }
  if let place = VerbGovernment.place(of: token.stemKey) {
    return VerbGovernment.all[Int(place.line)].right.contains(preposition)
  }
  return preposition == .to && token.verb.map { NewsVerbs.intransitive.contains($0.lemma) } == true
}

private let movers = WordSet("من تحويل نقل إحالة إضافة إعادة تسليم ترجمة")

private struct NounGovernment {
  let say: String
  let right: Prepositions
  let wrong: Prepositions
  /// What is asked for is goods: الطلب على النفط.
  let isOfGoods: Bool
}

private let goods = WordSet(
  """
  فحم نفط غاز ذهب فضة نحاس حديد صلب قمح ذرة أرز سكر قطن حليب لحوم خبز وقود بنزين ديزل كهرباء طاقة ماء مياه سيارة سيارات هواتف شقق مساكن \
  عقارات منازل دولار عملة سندات أسهم رقائق بطاريات ليثيوم أدوية لقاحات أسمدة أسلحة ذخائر سلع منتجات خدمات ائتمان قروض نقد سيولة أسمنت إسمنت \
  أخشاب ورق مطاط بن قهوة شاي كاكاو زيوت زيت أعلاف صويا طيران سفر سياحة عمالة
  """)

private let table = """
  في; إلى على عن ب; رغبة شروع نجاح إخفاق إسهام مساهمة خبرة براعة
  ب; إلى على عن في; اهتمام التزام اعتراف ولع شغف
  ب في; إلى على عن; ثقة إيمان أمل
  على; إلى عن ب من; قدرة سيطرة اعتماد إصرار حرص موافقة احتجاج اعتراض إقدام تشجيع إقبال هيمنة
  إلى ل; ب على عن في; حاجة دعوة سعي افتقار
  عن; إلى على; مسؤولية امتناع تخل استغناء تنازل
  من; عن إلى; استياء تذمر استفادة
  على; إلى عن; هجوم هجمة هجمات غارة غارات عدوان
  على; ل إلى عن; =طلب
  """

private let nouns: WordTable<NounGovernment?> = {
  var nouns = WordTable<NounGovernment?>(absent: nil)
  for line in table.split(separator: "\n") {
    let fields = line.split(separator: ";")
    let government = NounGovernment(
      say: String(fields[0].split(separator: " ")[0]), right: Prepositions(named: fields[0]),
      wrong: Prepositions(named: fields[1]), isOfGoods: fields[2].contains("="))
    for word in fields[2].split(separator: " ") {
      let word = word.drop { $0 == "=" }
      nouns[LetterKey(String(word))] = government
      if word.last != "ة", word.last != "ء" { nouns[LetterKey(word + "ا")] = government }
    }
  }
  return nouns
}()
