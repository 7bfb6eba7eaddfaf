extension Rule {
  /// «ثاني أكبر الشركة», «تعد القاهرة الأكبر مدينة»: an elative and its noun with the article in the wrong place.
  static let elativeNoun = Rule(
    id: "grammar.elative-noun", category: .linguisticConventions, subtype: "Grammar",
    severity: .major, precision: 0.7,
    summary: Wording(
      ar: "بعد «أكبر» مفرد نكرة أو جمع معرف، و«الأكبر» لا تضاف إلى نكرة.",
      en:
        "Behind أكبر comes an indefinite singular or a definite plural; الأكبر takes no bare noun."),
    explanation: Wording(
      ar:
        "أكبر شركة، أكبر الشركات، الشركة الأكبر. وما يدل على جهة أو جزء (أعلى المبنى) أو على معنى (أشد العذاب) صحيح، وكذلك التمييز (الأكثر شهرة).",
      en: """
        أكبر شركة, أكبر الشركات, الشركة الأكبر. Sides and parts (أعلى المبنى), abstract nouns (أشد العذاب) and what specifies an \
        elative (الأكثر شهرة) are right.
        """),
    reads: .body.at {
      (elatives.contains($0.stemKey) || degrees.contains($0.key))
        && $0.clitics.isDisjoint(with: .pronoun)
    },
    examples: [
      "أصبحت ثاني ⟦أكبر الشركة⟧ في البلاد.", "يعمل في ⟦أضخم المتحف⟧ في المدينة.",
      "تعد طرابزون ⟦الأجمل مدينة⟧ في الشرق.", "هذه القطارات ⟦أكثر السرعة⟧ من غيرها.",
      "بنت الشركة ⟦أضخم السفينة⟧ سياحية في البلاد.",
      "اشترت ⟦أكبر المصفاة⟧ في البلاد.", "أعلنت أن ⟦أكبر في الشرق الأوسط محطة⟧ ستبنى هنا.",
      "وتزداد بشكل أكبر في الصيف.", "يعد من ⟦أقدم مساجد⟧ في المدينة.",
      "نالت جائزة ⟦أفضل الممثلة⟧ أمس.",
      "أصبحت ثاني أكبر شركة في البلاد.", "يعد من أقدم مساجد المدينة.",
      "زار أقدم المتاحف في المدينة.", "صعد إلى أعلى المبنى.",
      "المدينة الأكبر مساحة في البلاد.", "أخوه الأكبر مدير مدرسة.", "أقدم الرجل على الانتحار.",
      "من أخطر القضايا.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors {
      let elative = text.tokens[index]
      guard let noun = text.token(index + 1), noun.isArabicWord else { continue }
      if let last = apart(text, index) {
        report.flag(text.range(index, last))
        continue
      }
      if isSpecified(text, index) || isOfBarePlural(text, index) {
        report.flag(text.range(index, index + 1))
        continue
      }
      let isClash =
        elative.isDefinite ? isBareSingular(text, index) : isDefiniteSingular(text, index)
      guard isClash else { continue }
      report.flag(text.range(index, index + 1))
    }
  }
}

/// «أكبر في الشرق محطة»: a place between the elative and its noun.
private func apart(_ text: SegmentView, _ index: Int) -> Int? {
  let elative = text.tokens[index]
  guard !elative.isDefinite, superlatives.contains(elative.stemKey),
    text.isWord(index + 1, inside),
    text.isGoverned(index) || text.opensClause(index - 1) || text.finiteVerb(index - 1) != nil
  else { return nil }
  var place = index + 2
  while place < index + 5, let token = text.token(place), token.isArabicWord,
    token.clitics == .article || token.isAny(of: .placeName)
  {
    place += 1
  }
  guard place > index + 2, let noun = text.token(place), noun.clitics.isEmpty,
    text.isBareNoun(place), noun.statistics.isNoun, !NewsNouns.adverbial.contains(noun.stemKey),
    text.isSurelyFeminine(noun) || text.isSurelyMasculine(noun)
  else { return nil }
  return place
}

/// «أكثر الأمان من», «أقل الكلفة»: what is compared is bare and accusative, أكثر أمانا.
private func isSpecified(_ text: SegmentView, _ index: Int) -> Bool {
  let noun = text.tokens[index + 1]
  guard degrees.contains(text.tokens[index].key), noun.clitics == .article,
    specified.contains(noun.stemKey), !text.isGoverned(index),
    text.finiteVerb(index - 1) == nil
      || text.tokens[index - 1].verb?.traits.contains(.copula) == true
  else { return false }
  guard let next = text.token(index + 2), next.isArabicWord else { return true }
  return next.clitics.contains(.waw) || next.isAny(of: .preposition)
}

/// «من أكبر مصانع في», «أفضل الممثلة»: a plural without article, or one person with it.
private func isOfBarePlural(_ text: SegmentView, _ index: Int) -> Bool {
  let elative = text.tokens[index]
  let noun = text.tokens[index + 1]
  guard !elative.isDefinite, index > 0 else { return false }
  if noun.clitics == .article {
    return prizes.contains(elative.stemKey) && prizewinners.contains(noun.stemKey)
  }
  guard noun.clitics.isEmpty, noun.verb == nil,
    NewsNouns.countedMasculine.contains(noun.key) || NewsNouns.countedFeminine.contains(noun.key),
    !NewsNouns.adverbial.contains(noun.key), !noun.isAny(of: .numberWord),
    degrees.contains(elative.key) == false,
    let before = text.token(index - 1), among.contains(before.key),
    let next = text.token(index + 2)
  else { return false }
  return next.key == inside || Mark.endsSentence(next.mark)
}

private let inside = LetterKey("في")
private let among = WordSet("من أحد إحدى بين")
private let prizes = WordSet("أفضل أحسن أسوأ أشهر أبرز")
private let prizewinners = WordSet(
  "ممثل ممثلة لاعب لاعبة مخرج مخرجة كاتب كاتبة مدرب مطرب مطربة مغني مغنية فنان فنانة حارس هداف صحفي صحفية شاعر شاعرة"
)

/// «أضخم المحطة عائمة»: with an adjective that is bare, as its noun should be.
private func hasBareAdjective(_ text: SegmentView, _ index: Int) -> Bool {
  let noun = text.tokens[index + 1]
  guard let next = text.token(index + 2), next.isArabicWord, next.clitics.isEmpty, next.verb == nil
  else { return false }
  return text.endsInTaMarbuta(noun) && text.endsInTaMarbuta(next)
    && !next.isAny(of: text.functionWords) && !next.statistics.isNoun
    && !places.contains(text.tokens[index].stemKey)
}

/// «أكبر الشركة»: one thing or place, and the elative is no verb.
private func isDefiniteSingular(_ text: SegmentView, _ index: Int) -> Bool {
  let noun = text.tokens[index + 1]
  guard noun.clitics == .article, noun.statistics.commonness >= 5, !isMeasured(noun),
    !text.isAdjective(noun), !text.isVerbalNoun(noun) || isBehindOrdinal(text, index),
    !noun.isAny(of: [.verbalNoun, .weekday, .adverb]),
    !text.isPeople(noun), !text.isDual(noun),
    !verbs.contains(text.tokens[index].stemKey) || isOrdered(text, index)
      || hasBareAdjective(text, index)
  else { return false }
  if text.endsInTaMarbuta(noun) {
    return !NewsNouns.masculine.contains(noun.stemKey) && !text.isRelational(noun)
      && BrokenPlural(text.letters[noun.stem]) == nil && noun.statistics.isNoun
      && (text.statistics(of: noun, dropping: 1, adding: [Letter.alif, Letter.ta]).commonness >= 5
        || isOrdered(text, index)
          && (noun.statistics.commonness >= 8 || text.isWord(index + 2, inside))
        || hasBareAdjective(text, index))
  }
  return isOrdered(text, index) && text.isSurelyMasculine(noun) && noun.statistics.isNoun
    && BrokenPlural(text.letters[noun.stem]) == nil
}

private func isBehindOrdinal(_ text: SegmentView, _ index: Int) -> Bool {
  index > 0 && NewsNouns.ordinals.contains(text.tokens[index - 1].stemKey)
}

/// «ثاني أكبر», «من أكبر»: behind an ordinal or a preposition it is no verb.
private func isOrdered(_ text: SegmentView, _ index: Int) -> Bool {
  text.isGoverned(index) && text.token(index - 1)?.key != until
    || index > 0 && NewsNouns.ordinals.contains(text.tokens[index - 1].stemKey)
    || text.token(index - 1)?.verb?.traits.contains(.copula) == true
    || text.finiteVerb(index - 1) != nil
}

/// «الأكبر مدينة»: no noun before that the elative could describe.
private func isBareSingular(_ text: SegmentView, _ index: Int) -> Bool {
  let noun = text.tokens[index + 1]
  guard noun.clitics.isEmpty, text.isBareNoun(index + 1), noun.statistics.isNoun,
    !isMeasured(noun), !NewsNouns.persons.contains(noun.stemKey),
    text.tokens[index].clitics == .article,
    let before = text.token(index - 1), before.isArabicWord,
    !before.isDefinite || before.isAny(of: .placeName),
    before.isAny(of: .placeName) || before.isAny(of: .demonstrative)
      || before.classes.isEmpty && before.statistics.adjective == nil && before.verb == nil
        && before.clitics.isEmpty && text.tokens[max(0, index - 2)].verb != nil
      || before.verb?.traits.isDisjoint(with: .copula) == false,
    text.token(index + 2)?.isAny(of: .preposition) == true
      || text.isPlainDefinite(index + 2) == false
  else { return false }
  return text.endsInTaMarbuta(noun)
    ? noun.statistics.commonness >= 8 && !text.isRelational(noun)
    : text.isSurelyMasculine(noun)
}

/// What a thing has, by which it is compared; parts, sides and meanings.
private func isMeasured(_ noun: TextToken) -> Bool {
  NewsNouns.adverbial.contains(noun.stemKey) || abstract.contains(noun.stemKey)
}

private let until = LetterKey("حتى")
private let superlatives = WordSet(
  "أكبر أصغر أطول أقدم أحدث أشهر أفضل أسوأ أخطر أهم أبرز أجمل أضخم أعظم أقوى أسرع أغلى أعرق أعلى ثاني أول"
)
private let places = WordSet("أعلى أسفل أقصى أدنى")
private let degrees = WordSet("أكثر أقل أشد")
private let specified = WordSet(
  """
  أمان كلفة تكلفة خطورة أهمية شهرة شعبية فاعلية فعالية كفاءة تأثير أثر ضرر تطور تقدم فقر ثراء عدالة استقرار سرعة دقة وضوح صعوبة سهولة تعقيد \
  عنف قسوة صرامة مرونة شفافية ربحية جاذبية حساسية حداثة عمق ازدحام تلوث إثارة واقعية جرأة حذر حرارة برودة رطوبة انتشار تنافسية إنتاجية \
  نجاح فائدة
  """)
private let elatives = WordSet(
  """
  أكبر أصغر أطول أقصر أقدم أحدث أغنى أفقر أشهر أفضل أسوأ أخطر أهم أبرز أجمل أضخم أعظم أوسع أقوى أضعف أسرع أبطأ أغلى أرخص أعرق أشد
  """)
// They are verbs as well: أقدم على, أشهر سلاحه.
private let verbs = WordSet("أقدم أشهر أحدث أبرز أكبر أشد أغنى أضعف")
private let abstract = WordSet(
  """
  سن عمر حجم مساحة قيمة شهرة أهمية كثافة سعة طاقة قدرة قوة سرعة تكلفة كلفة جودة خبرة تجربة مكانة منزلة درجة نسبة حصة ظن أثر دور
  ضرر شأن نفع عذاب عقاب وقع تقدير شكر امتنان تحية تهنئة عزاء ناس عالم بشر شعب جمهور جميع خلق شر خير سوء كرب بلاء غضب حزن فرح
  هرم سلم قمة قاع سطح صف فئة أقلية أغلبية غالبية أمانة ثقة رحمة حيوية حكمة دلالة صلة علاقة رغبة حاجة ضرورة خطورة خسارة فائدة متعة
  جائزة بطولة منفعة مصلحة تاريخ تراث أدب شعر فن علم مال ربح كرم عمل وقت
  """)
