extension Rule {
  /// «الإيران», «التركيا»: the article on the name of a country or city that has none.
  static let articleOnPlace = Rule(
    id: "grammar.article-on-place", category: .linguisticConventions, subtype: "Grammar",
    severity: .major, precision: 0.8,
    summary: Wording(
      ar: "«ال» على اسم بلد أو مدينة لا تدخله.",
      en: "The name of this country or city takes no article."),
    explanation: Wording(
      ar: """
        أسماء معظم البلدان أعلام بغير «ال»: إيران، تركيا، فرنسا. وبعضها بها: العراق، الصين، المغرب، القاهرة.
        """,
      en: """
        Most names of countries have no article: إيران, تركيا, فرنسا. Some have it: العراق, الصين, المغرب, القاهرة.
        """),
    reads: .everything.at { $0.clitics.contains(.article) && bare.contains($0.stemKey) },
    examples: [
      "قال خبراء إن ⟦الإيران⟧ تواجه الجفاف.", "غادر الوفد إلى ⟦الفرنسا⟧ أمس.",
      "انخفضت صادرات ⟦التركيا⟧.",
      "قال خبراء إن إيران تواجه الجفاف.", "غادر الوفد إلى العراق والصين.", "انخفضت صادرات المغرب.",
      "وصل إلى القاهرة.", "زار الكويت والرياض.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors {
      let token = text.tokens[index]
      report.flag(
        token.range, fix: token.clitics == .article ? text.withoutArticle(token) : nil)
    }
  }
}

/// Names that no common noun looks like behind an article. None ends in ي: behind an article that is the adjective of
/// the place; and none that newspapers write with and without an article, like فيتنام.
private let bare = WordSet(
  """
  إيران تركيا سوريا روسيا فرنسا ألمانيا بريطانيا إيطاليا إسبانيا أوكرانيا بولندا هولندا بلجيكا سويسرا كندا أستراليا إندونيسيا ماليزيا \
  أفغانستان أوزبكستان كازاخستان طاجيكستان تركمانستان قرغيزستان أذربيجان أرمينيا جورجيا بنغلاديش تايلاند كمبوديا ميانمار \
  سنغافورة تايوان منغوليا سريلانكا أوغندا كينيا تنزانيا إثيوبيا إريتريا نيجيريا رواندا أنغولا زامبيا ناميبيا \
  مدغشقر ليبيا موريتانيا كولومبيا فنزويلا بوليفيا بنما نيكاراغوا غواتيمالا رومانيا بلغاريا صربيا كرواتيا \
  سلوفينيا سلوفاكيا ألبانيا مقدونيا لاتفيا ليتوانيا إستونيا فنلندا أيرلندا أيسلندا آيسلندا مولدوفا بيلاروسيا إسرائيل أوروبا أفريقيا إفريقيا \
  آسيا طهران بغداد دمشق بيروت أنقرة إسطنبول موسكو كييف باريس لندن برلين مدريد بكين طوكيو أصفهان شيراز \
  كابول أربيل طرابلس وهران فيينا جنيف بروكسل أثينا وارسو بودابست بوخارست صوفيا بلغراد أوسلو ستوكهولم كوبنهاغن \
  هلسنكي دبلن لشبونة أوتاوا ملبورن جاكرتا مانيلا هانوي داكا لاهور تبليسي يريفان طشقند تركمنستان
  """)
