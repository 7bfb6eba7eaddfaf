extension Rule {
  /// «شن واسعة حملة», «بنت الشركة جديدًا مصنعًا»: an adjective before its noun, both without article.
  static let adjectiveBeforeNoun = Rule(
    id: "grammar.adjective-before-noun", category: .linguisticConventions, subtype: "Word order",
    severity: .minor, precision: 0.6,
    summary: Wording(
      ar: "صفة نكرة تقدمت على موصوفها.",
      en: "An adjective without article stands before its noun."),
    explanation: Wording(
      ar: """
        تلي الصفة موصوفها (حملة واسعة، مصنعًا جديدًا). وتصح الصفة قبل الاسم إذا كانت ظرفًا (رسميًا) أو خبرًا أو مضافة \
        (كبيرة مستشاري الرئيس).
        """,
      en: """
        The adjective follows its noun. It is right in front as an adverb, as a predicate, or with a genitive of its own.
        """),
    reads: .body.at { word in
      word.clitics.isEmpty
        && (word.last == Letter.alif
          || word.verb == nil && word.stem.count >= 4
            && (word.last == Letter.taMarbuta && word.token.statistics.isAdjective
              || word.describesThings))
    },
    examples: [
      "عقدت ⟦طارئة جلسة⟧ في المساء.", "شنت ⟦واسعة حملة⟧ في المدينة.",
      "بنت الشركة ⟦كبيرًا مصنعًا⟧ قرب الميناء.", "تحدث عن ⟦واسعة حملة⟧ ضد الفساد.",
      "افتتح ⟦تجاري معرض⟧ في الحي.", "يشهد الحي القديم ⟦واسعة حملة⟧ لتنظيف الشوارع.",
      "بنت الشركة مصنعًا كبيرًا قرب الميناء.", "افتتح رسميًا معرضًا في الحي.",
      "كان الحادث كبيرًا حجمًا.", "قابلت كبيرة مستشاري الرئيس.", "فازت فرنسية ببطولة التنس.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors where index > 0 {
      let adjective = text.tokens[index]
      guard let noun = text.token(index + 1), noun.isArabicWord, noun.clitics.isEmpty else {
        continue
      }
      if text.lastLetter(adjective) == Letter.alif
        ? isAccusativePair(text, index) : isPairBehindVerb(text, index)
      {
        report.flag(
          text.range(index, index + 1),
          fix: text.string(noun) + " " + text.string(adjective))
      }
    }
  }
}

private func isPairBehindVerb(_ text: SegmentView, _ index: Int) -> Bool {
  let adjective = text.tokens[index]
  let noun = text.tokens[index + 1]
  guard describesThing(text, adjective),
    isBehindVerb(text, index) || isBehindPreposition(text, index) || isBehindSubject(text, index),
    text.isBareNoun(index + 1), noun.statistics.isNoun, noun.statistics.commonness >= 4,
    !text.isAdjective(noun), !NewsNouns.adverbial.contains(noun.stemKey),
    !noun.isAny(of: [.numberWord, .titleHead])
  else { return false }
  return text.endsInTaMarbuta(adjective)
    ? text.isSurelyFeminine(noun) : text.isSurelyMasculine(noun)
}

private func isBehindVerb(_ text: SegmentView, _ index: Int) -> Bool {
  guard let verb = text.finiteVerb(index - 1) else { return false }
  return verb.traits.isDisjoint(with: [.copula, .startsVerb])
    && !text.tokens[index - 1].clitics.contains(.pronoun)
}

/// «يواجه القطاع خطيرة أزمة», «وصلت أمس حربية سفينة»: behind the subject or an adverb of a clause with a full verb.
private func isBehindSubject(_ text: SegmentView, _ index: Int) -> Bool {
  guard let before = text.token(index - 1), text.endsInTaMarbuta(text.tokens[index]),
    text.isPlainDefinite(index - 1) || before.isAny(of: .adverb) && before.clitics.isEmpty,
    !text.isPlainDefinite(index + 2), !isBareGenitive(text, index + 2),
    let main = text.clauseVerb(before: index), let verb = text.tokens[main].verb
  else { return false }
  return verb.traits.isDisjoint(with: [.copula, .startsVerb]) && !deeming.contains(verb.lemma)
}

/// «في جديدة خطة»: behind a preposition, and no definite word behind that both could be annexed to.
private func isBehindPreposition(_ text: SegmentView, _ index: Int) -> Bool {
  let adjective = text.tokens[index].stemKey
  guard NewsNouns.qualities.contains(adjective) || NewsNouns.feminineQualities.contains(adjective)
  else { return false }
  return !idiomatic.contains(adjective) && prepositions.contains(text.tokens[index - 1].key)
    && !text.isPlainDefinite(index + 2) && !isBareGenitive(text, index + 2)
}

/// A bare noun that no preposition or و is written with.
private func isBareGenitive(_ text: SegmentView, _ index: Int) -> Bool {
  text.isBareNoun(index) && text.tokens[index].clitics.isEmpty
}

// «من جديد», «عن قريب».
private let idiomatic = WordSet(
  "جديد قريب قديم بعيد كثير قليل كامل عام خاص عاجل آجل عادي صحيح مهم خال نادر دائم مبكر ممكن متأخر سابق مقبل"
)
private let prepositions = WordSet("في من إلى على عن مع")

/// An adjective of things that is no noun, adverb or first term in its own right.
private func describesThing(_ text: SegmentView, _ token: TextToken) -> Bool {
  guard !token.isAny(of: text.functionWords),
    !NewsNouns.abstractNouns.contains(token.stemKey), !firstTerms.contains(token.stemKey),
    !NewsNouns.adverbial.contains(token.stemKey)
  else { return false }
  if text.describesThings(token) { return true }
  return text.isRelational(token) && token.statistics.isAdjective && text.endsInTaMarbuta(token)
    && !token.isAny(of: [.relational, .name]) && !NewsNouns.persons.contains(token.stemKey)
}

private func isAccusativePair(_ text: SegmentView, _ index: Int) -> Bool {
  let noun = text.tokens[index + 1]
  let bareAdjective = text.key(of: text.tokens[index], dropping: 1, adding: [])
  guard text.lastLetter(noun) == Letter.alif, NewsNouns.neverAdverbs.contains(bareAdjective),
    noun.stem.count >= 4, !NewsNouns.adverbial.contains(noun.stemKey), !degrees.contains(noun.key)
  else { return false }
  let bare = text.statistics(of: noun, dropping: 1, adding: [])
  guard bare.isNoun, bare.commonness >= 5, bare.feminine.map({ $0 <= 0.2 }) == true,
    let before = text.token(index - 1), before.isArabicWord,
    before.isDefinite || text.looksFinite(index - 1) || before.isAny(of: .name)
      || before.classes.isEmpty && before.statistics.adjective == nil,
    let main = text.clauseVerb(before: index), let verb = text.tokens[main].verb
  else { return false }
  return verb.traits.isDisjoint(with: .copula) && !deeming.contains(verb.lemma)
}

private let deeming = NewsVerbs.indices(of: "اعتبر جعل وصف عد رأى وجد ظن ترك جاء")
// «كبيرة المستشارين», «قليلة دخل», «عالية جودة»: they often have a genitive.
private let firstTerms = WordSet(
  """
  كبير كبيرة صغير صغيرة طويل قليل قليلة عال عالي عالية رئيسي أولي عظيم سريع شديد شديدة حاد متعدد متعددة محدود محدودة مرتفع منخفض \
  شمالي جنوبي شرقي غربي ثانوي جامعي جامعية حالي لاحق قادم مقبل مماثل يومي شهري أسبوعي سنوي رسمي صحيح طبيعي مجمد مبكر متقدم مستحيل \
  نهائي ختامي تمهيدي حازم ثابت باهر ناجح نافع فعال مهدد منهار
  """)
private let degrees = WordSet(
  "جدا تماما نسبيا حقا فعلا أيضا نوعا شكلا حجما عددا عمقا قدرا كما وزنا طولا أثرا")
