extension Rule {
  /// «السفير إيران», «المساء السبت», «الشهر رمضان», «البرميل خام», «الآلاف المحتجين»: a word of office, time, measure or number has ال
  /// before its genitive.
  static let articleBeforeName = Rule(
    id: "grammar.article-before-name", category: .linguisticConventions, subtype: "Grammar",
    severity: .major, precision: 0.5,
    summary: Wording(
      ar: "المضاف إلى اسم البلد أو اليوم أو المعدود لا تدخله «ال».",
      en: "A word before the name of its country, day or substance takes no article."),
    explanation: Wording(
      ar: """
        سفير إيران، مساء السبت، شهر رمضان، برميل نفط، آلاف المحتجين: المضاف بلا «ال». ويصح التعريف في البدل (العاصمة طهران، اليوم السبت) \
        وفي فاعل يليه مفعوله (زار الرئيس إيران).
        """,
      en: """
        سفير إيران, مساء السبت, شهر رمضان, برميل نفط, آلاف المحتجين: the first term is bare. Apposition (العاصمة طهران, اليوم السبت) and an object \
        behind its subject (زار الرئيس إيران) are right.
        """),
    reads: .always.at { word in
      word.isAny(of: [.weekday, .month, .placeName, .humanPlural]) || substances.contains(word.key)
        || countries.contains(word.key) || word.key == yesterday
    },
    examples: [
      "قال ⟦السفير فرنسا⟧ في عمان إن المحادثات بدأت.", "وصل الفريق ⟦الصباح الاثنين⟧ إلى مراكش.",
      "بدأ الموسم في ⟦الشهر نوفمبر⟧ كالعادة.", "ارتفع سعر ⟦الأونصة ذهب⟧ كثيرا.",
      "تجمع ⟦المئات العمال⟧ أمام المصنع.",
      "قال سفير فرنسا في عمان إن المحادثات بدأت.", "وصل الفريق اليوم الاثنين.",
      "زار الرئيس فرنسا أمس.", "وصل إلى العاصمة بغداد.", "تجمع مئات العمال أمام المصنع.",
      "اتهم الجيش إسرائيل بقصف القرية.", "عاد الآلاف إلى بيوتهم.",
      "دعا في البرلمان إيران إلى الحوار.", "هذا الشهر مارس ضغوطا.",
    ]
  ) { context, report in
    let text = context.text
    for place in context.anchors where place > 0 {
      let index = place - 1
      let head = text.tokens[index]
      let name = text.tokens[place]
      guard head.isDefinite, text.token(index - 1)?.isAny(of: .demonstrative) != true else {
        continue
      }
      let isClash: Bool
      if name.isAny(of: .weekday) || name.key == yesterday {
        isClash = partsOfDay.contains(head.stemKey) && name.clitics.isDisjoint(with: .preposition)
      } else if name.isAny(of: .month) {
        isClash =
          head.stemKey == month && name.clitics.isEmpty && !doubtfulMonths.contains(name.key)
      } else if substances.contains(name.key) {
        isClash = measures.contains(head.stemKey)
      } else if name.isAny(of: .humanPlural) {
        isClash =
          multitudes.contains(head.stemKey) && name.clitics == .article
          && !name.statistics.isAdjective
      } else {
        isClash =
          name.clitics.isEmpty && countries.contains(name.key) && offices.contains(head.stemKey)
          && isNoObject(text, index)
      }
      if isClash {
        report.flag(
          text.range(index, place), fix: text.withoutArticle(head) + " " + text.string(name))
      }
    }
  }
}

/// Whether the country behind the office can be no object of a verb.
private func isNoObject(_ text: SegmentView, _ index: Int) -> Bool {
  if text.finiteVerb(index + 2) != nil { return false }
  if text.isSentenceStart(index) {
    return text.token(index + 2)?.isAny(of: .preposition) == true
  }
  if text.finiteVerb(index - 1)?.traits.isSuperset(of: [.reports, .takesNoPerson]) == true {
    return true
  }
  if text.takesNoObject(index - 1) { return true }
  guard text.isGoverned(index) else { return false }
  guard let verb = text.clauseVerb(before: index) else { return false }
  return text.takesNoObject(verb)
}

private let month = LetterKey("شهر")
private let yesterday = LetterKey("أمس")
private let partsOfDay = WordSet("صباح مساء ظهر عصر فجر ليل ضحى عشية")
private let doubtfulMonths = WordSet("مارس صفر جوان محرم آب أوت رجب")
private let measures = WordSet(
  "برميل طن لتر كيلو كيلوغرام غرام أونصة أوقية كأس كوب فنجان رطل قنطار كيس قارورة زجاجة شحنة كمية")
private let substances = WordSet(
  """
  خام نفط ذهب فضة قمح أرز سكر ديزل بنزين وقود حديد ألمنيوم نحاس غاز قهوة قطن زيت ماء حليب شاي دقيق طحين شعير ذرة فول يورانيوم ليثيوم \
  بلاتين فحم إسمنت كاكاو
  """)
private let multitudes = WordSet("آلاف مئات عشرات ملايين")
/// Offices and bodies of a country that no country stands beside in apposition.
private let offices = WordSet(
  """
  سفير سفيرة سفارة سفراء قنصل قنصلية حكومة جيش برلمان رئيس رئيسة ملك أمير وزير وزيرة مبعوث مندوب مندوبة ممثل ممثلة منتخب مدرب شعب اقتصاد \
  عملة دستور علم سوق حدود رئاسة خارجية شرطة سلطات قوات سواحل صادرات واردات مواطن مواطنون مواطنين
  """)
private let countries = WordSet(
  """
  إيران تركيا سوريا لبنان مصر روسيا فرنسا ألمانيا بريطانيا إيطاليا إسبانيا أوكرانيا بولندا هولندا بلجيكا سويسرا باكستان أفغانستان \
  أوزبكستان كازاخستان طاجيكستان تركمانستان أذربيجان أرمينيا جورجيا بنغلاديش فيتنام ماليزيا إندونيسيا تايلاند سنغافورة كوريا إسرائيل \
  فلسطين ليبيا تونس موريتانيا إثيوبيا كينيا تنزانيا نيجيريا أوغندا رواندا أنغولا كندا أستراليا أمريكا أميركا كوبا فنزويلا كولومبيا \
  تشيلي بيرو بوليفيا اليابان الصين الهند العراق الأردن الكويت قطر البحرين عمان اليمن السودان الجزائر المغرب النمسا البرازيل \
  الأرجنتين المكسيك السنغال الصومال الفلبين الدنمارك السويد النرويج المجر اليونان رومانيا بلغاريا صربيا كرواتيا ألبانيا قبرص فنلندا
  """)
