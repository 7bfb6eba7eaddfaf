extension Rule {
  /// «وكان أول امرأة تتولى المنصب»: a woman or a man in the predicate, and a verb or pronoun of the other gender.
  static let firstWoman = Rule(
    id: "grammar.first-woman", category: .linguisticConventions, subtype: "Agreement",
    severity: .major, precision: 0.85,
    summary: Wording(
      ar: "الفعل أو الضمير قبل «أول امرأة» مؤنث، وقبل «أول رجل» مذكر.",
      en:
        "Before «the first woman» the verb or pronoun is feminine, before «the first man» masculine."
    ),
    explanation: Wording(
      ar: "كانت أول امرأة تتولى المنصب، وهي أول وزيرة. لا جنس للفعل والضمير في الفارسية.",
      en: "Say كانت أول امرأة, وهي أول وزيرة. Persian verbs and pronouns have no gender."),
    reads: .body.at { rankings.contains($0.key) },
    examples: [
      "عادت الطبيبة إلى بلدها، ⟦وكان أول امرأة⟧ تدرس الجراحة.", "⟦وهو أول وزيرة⟧ في الحكومة.",
      "⟦أصبح أصغر لاعبة⟧ في المنتخب.", "⟦وهي أول رجل⟧ يعبر البحر.",
      "وكانت أول امرأة تدرس الجراحة.", "وهو أول رجل يعبر البحر.", "كان أول الحاضرين امرأة.",
      "كان أول فوز للفريق.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors where index > 0 {
      guard let person = text.token(index + 1), person.clitics.isEmpty else { continue }
      let isWoman = women.contains(person.key)
      guard isWoman || men.contains(person.key) else { continue }
      let before = text.tokens[index - 1]
      let isMasculine =
        before.stemKey == he || before.key == andHe
        || before.verb?.traits.contains(.copula) == true && before.verb?.subject == .he
      let isFeminine =
        before.stemKey == she || before.key == andShe
        || before.verb?.traits.contains(.copula) == true && before.verb?.subject == .she
      if isWoman ? isMasculine : isFeminine { report.flag(text.range(index - 1, index + 1)) }
    }
  }
}

private let he = LetterKey("هو")
private let she = LetterKey("هي")
private let andHe = LetterKey("وهو")
private let andShe = LetterKey("وهي")
private let rankings = WordSet(
  "أول ثاني ثالث رابع آخر أصغر أكبر أشهر أبرز أقدم أفضل أهم أغنى أقوى أسرع")
private let women = WordSet(
  """
  امرأة سيدة فتاة وزيرة رئيسة نائبة لاعبة كاتبة شاعرة مخرجة ممثلة مغنية مطربة قاضية طبيبة عالمة باحثة رائدة ملكة أميرة سفيرة محامية \
  مهندسة صحفية صحافية مذيعة مدربة حكمة طالبة معلمة بطلة عداءة سباحة متسلقة عازفة رسامة فنانة مرشحة ناشطة مديرة محافظة زعيمة مصارعة ملاكمة
  """)
private let men = WordSet("رجل شاب فتى مخرج كاتب شاعر طبيب مهندس رئيس وزير ملك أمير سفير")
