extension Rule {
  /// «بينهم نساء والأطفال», «الخضر وفواكه»: of two nouns that go together one has ال.
  static let joinedArticle = Rule(
    id: "grammar.joined-article", category: .linguisticConventions, subtype: "Agreement",
    severity: .minor, precision: 0.5,
    summary: Wording(
      ar: "اسمان متلازمان عُرّف أحدهما ونُكّر الآخر.",
      en: "Of two nouns that go together one has the article, the other none."),
    explanation: Wording(
      ar: "نساء وأطفال، أو النساء والأطفال. ويصح الاختلاف إذا أضيف أحدهما (النساء وأطفال الحي).",
      en: "Say نساء وأطفال or النساء والأطفال. They may differ when one has a genitive."),
    reads: .always.at { $0.clitics.subtracting(.article) == .waw && group($0.stemKey) != nil },
    examples: [
      "نجا عشرة، بينهم ⟦نساء والأطفال⟧.", "أرسلت القافلة ⟦الغذاء ودواء⟧ إلى القرية.",
      "تضررت ⟦المدارس ومستشفيات⟧ كثيرة.", "يعد ⟦الجهل وبطالة⟧ من أسباب الهجرة.",
      "نجا عشرة، بينهم نساء وأطفال.", "حماية النساء وأطفال المخيم.",
      "حقوق نساء القرية والأطفال.", "أسعار نفط والغاز.", "أبحاث الغذاء ودواء السكري.",
    ]
  ) { context, report in
    let text = context.text
    for place in context.anchors where place > 0 {
      let (first, second) = (text.tokens[place - 1], text.tokens[place])
      guard first.isArabicWord, let one = group(first.stemKey), one == group(second.stemKey),
        first.stemKey != second.stemKey, first.isDefinite != second.isDefinite,
        first.clitics.isDisjoint(with: .pronoun)
      else { continue }
      let isClash =
        second.isDefinite
        ? opensList(text, place - 1)
        : isClosed(text, place + 1)
      if isClash { report.flag(text.range(place - 1, place)) }
    }
  }
}

/// «بينهم نساء», «من نساء»: bare, and the genitive of no noun before it.
private func opensList(_ text: SegmentView, _ index: Int) -> Bool {
  guard text.tokens[index].clitics.isEmpty, let before = text.token(index - 1), before.isArabicWord
  else { return false }
  return before.isAny(of: [.preposition, .pronominal]) || text.finiteVerb(index - 1) != nil
}

private func isClosed(_ text: SegmentView, _ index: Int) -> Bool {
  guard let next = text.token(index) else { return true }
  guard next.isArabicWord else { return Mark.dividesSentence(next.mark) }
  return next.isAny(of: .preposition) && !next.isAny(of: .pronominal)
    || text.finiteVerb(index) != nil
    || next.clitics.isEmpty && text.isAdjective(next) && !next.statistics.isNoun
}

private func group(_ key: LetterKey) -> Int? {
  let group = groups[key]
  return group < 0 ? nil : group
}

private let groups: WordTable<Int> = {
  var groups = WordTable<Int>(absent: -1)
  for (index, line) in pairs.split(separator: "\n").enumerated() {
    for word in line.split(separator: " ") { groups[LetterKey(String(word))] = index }
  }
  return groups
}()
private let pairs = """
  نساء أطفال رجال شيوخ مسنين مسنون شبان شباب فتيات
  قتلى جرحى مفقودين مفقودون مصابين مصابون
  طلاب معلمين معلمون مدرسين أساتذة تلاميذ طالبات معلمات
  أطباء ممرضين ممرضون مسعفين ممرضات صيادلة
  غذاء دواء كساء
  أغذية أدوية خيام أغطية بطانيات ملابس
  خضر خضار خضراوات فواكه لحوم ألبان حبوب بقوليات أسماك دواجن
  مدارس مستشفيات جامعات عيادات مساجد كنائس مستوصفات
  صحفيين صحافيين صحفيون صحافيون كتاب شعراء فنانين فنانون مثقفين
  صواريخ قذائف قنابل ألغام ذخائر دبابات مدافع
  سيارات حافلات شاحنات دراجات قطارات
  أمطار سيول فيضانات عواصف رياح ثلوج
  طرق جسور أنفاق مطارات موانئ سكك
  أنهار بحيرات غابات جبال وديان
  أحزاب نقابات جمعيات منظمات
  قضاة محامين محامون مدعين
  مهاجرين لاجئين نازحين مهاجرون لاجئون نازحون
  موظفين عمال متقاعدين موظفون متقاعدون مزارعين مزارعون
  كتب مجلات صحف دفاتر قصص روايات
  وزراء نواب سفراء مستشارين محافظين
  منازل محال متاجر مصانع مطاعم مقاه فنادق
  نفط غاز فحم
  هواتف حواسيب شاشات
  فقر بطالة جوع جهل تضخم تهميش
  صناعة زراعة تجارة سياحة
  عدالة مساواة ديمقراطية حرية
  أمن استقرار سلام
  قمح شعير أرز ذرة سكر
  ذهب فضة نحاس
  جفاف تصحر قحط حرائق
  مخدرات أسلحة تهريب
  """
