extension Rule {
  /// «ألفين دولار», «مئتان شخص»: two hundred or two thousand keep their ن before what they count.
  static let noonBeforeCounted = Rule(
    id: "grammar.noon-before-counted", category: .linguisticConventions, subtype: "Grammar",
    severity: .major, precision: 0.9,
    summary: Wording(
      ar: "نون المثنى باقية قبل المعدود.",
      en: "Two hundred, two thousand and two million drop their ن before a noun."),
    explanation: Wording(
      ar:
        "تحذف نون المثنى عند الإضافة: ألفا دولار، مئتي شخص، مليوني سهم. وتبقى إذا لم يل المعدود: ألفان وخمسمئة.",
      en:
        "They are annexed to it: ألفا دولار, مئتي شخص, مليوني سهم. Otherwise the ن stays: ألفان وخمسمئة."
    ),
    reads: .always.at {
      (twos.contains($0.stemKey) || twos.contains($0.key)) && !$0.token.isDefinite
    },
    examples: [
      "دفع ⟦ألفين دولار⟧ ثمنًا للهاتف.", "غرق ⟦مئتان شخص⟧ في البحر.",
      "باعت الشركة ⟦مليونين سهم⟧ أمس.", "تكفل المصرف ⟦بمليونين دينار⟧ للمدرسة.",
      "دفع ألفي دولار.", "بلغ العدد ألفين وخمسمئة.", "ألفين من السكان.",
      "شارك ألفين توفلر في الندوة.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors {
      guard let noun = text.token(index + 1), noun.isArabicWord, noun.clitics.isEmpty,
        noun.isAny(of: .unit) || counted.contains(noun.key) || NewsNouns.persons.contains(noun.key)
      else { continue }
      report.flag(text.range(index, index + 1))
    }
  }
}

private let twos = WordSet(
  """
  مئتين مئتان مائتين مائتان ألفين ألفان مليونين مليونان مليارين ملياران بمئتين بمائتين بألفين بمليونين بمليارين لمئتين لمائتين لألفين \
  لمليونين لمليارين ومئتين ومئتان ومائتين وألفين وألفان ومليونين ومليارين
  """)
private let counted = WordSet(
  """
  دولار يورو دينار درهم ريال تومان ليرة جنيه روبل نسمة سهم صوت كيلومتر متر كيلو طن برميل عام سنة يوم ليلة ساعة شهر شركة مدرسة قرية \
  مدينة وحدة سيارة طائرة سفينة صاروخ قطعة كتاب صفحة منزل بيت مهاجر لاجئ مسافر مقاتل مشارك متفرج زائر عائلة أسرة كلمة قذيفة هكتار فدان
  """)
