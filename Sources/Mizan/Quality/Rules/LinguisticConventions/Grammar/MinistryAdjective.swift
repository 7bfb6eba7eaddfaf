extension Rule {
  /// «وزارة الدفاع الروسي»: the adjective of a country behind a ministry is the ministry's, and so feminine.
  static let ministryAdjective = Rule(
    id: "grammar.ministry-adjective", category: .linguisticConventions, subtype: "Agreement",
    severity: .major, precision: 0.8,
    summary: Wording(
      ar: "صفة البلد تتبع «وزارة» لا ما أضيفت إليه.",
      en: "The adjective of the country belongs to the ministry and is feminine."),
    explanation: Wording(
      ar: """
        يقال: وزارة الدفاع الروسية، لأن الموصوف هو الوزارة. أما «وزير الدفاع الروسي» فصحيح، وكذلك «وزارة الإرشاد الإسلامي».
        """,
      en: """
        The ministry is Russian, not defence: وزارة الدفاع الروسية. A minister is masculine (وزير الدفاع الروسي), and an adjective \
        may be part of the portfolio (وزارة الإرشاد الإسلامي).
        """),
    reads: .always.at {
      $0.stemKey == ministry && $0.clitics.isDisjoint(with: [.article, .pronoun])
    },
    examples: [
      "ذكرت وزارة النفط ⟦الكويتي⟧ أن الإنتاج زاد.", "استدعت وزارة العدل ⟦الألماني⟧ قاضيين.",
      "بيان لوزارة الدفاع والإنتاج ⟦المصري⟧.",
      "ذكرت وزارة النفط الكويتية أن الإنتاج زاد.", "استدعى وزير العدل الألماني القاضي.",
      "وزارة الثقافة والإرشاد الإسلامي.", "أبلغت وزارة الصحة السوري المعتقل بذلك.",
      "أدانت وزارة الخارجية العدوان الإسرائيلي.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors {
      guard let portfolio = text.token(index + 1), portfolio.clitics == .article else { continue }
      var place = index + 2
      if let joined = text.token(place), joined.clitics == [.waw, .article],
        NewsNouns.portfolios.contains(joined.stemKey) || text.isSurelyMasculine(joined)
      {
        place += 1
      }
      guard NewsNouns.portfolios.contains(portfolio.stemKey),
        let adjective = text.token(place), adjective.clitics == .article,
        ofCountries.contains(adjective.stemKey),
        // «أبلغت الوزارة السوري المعتقل»: a person who is the object.
        text.token(place + 1)?.clitics != .article
          && text.token(place + 1)?.isAny(of: .personName) != true
      else { continue }
      report.flag(adjective.range, fix: text.string(adjective) + "ة")
    }
  }
}

private let ministry = LetterKey("وزارة")
private let ofCountries = WordSet(
  """
  روسي أمريكي أميركي إيراني عراقي سوري لبناني مصري سعودي تركي أوكراني فرنسي ألماني بريطاني إيطالي إسباني صيني ياباني هندي باكستاني \
  أفغاني إسرائيلي فلسطيني أردني كويتي قطري بحريني عماني إماراتي يمني ليبي تونسي جزائري مغربي سوداني موريتاني صومالي هولندي بلجيكي \
  سويدي نرويجي دنماركي فنلندي بولندي تشيكي مجري يوناني قبرصي نمساوي سويسري برتغالي روماني بلغاري صربي كرواتي كندي برازيلي أرجنتيني \
  مكسيكي فنزويلي كولومبي كوبي كوري أسترالي إندونيسي ماليزي تايلاندي فيتنامي فلبيني أذربيجاني أذري أرميني أرمني جورجي كازاخستاني \
  أوزبكي طاجيكي تركماني قرغيزي نيجيري إثيوبي كيني أوغندي تشادي سنغالي غاني أيرلندي بيلاروسي مولدوفي ليتواني لاتفي إستوني
  """)
