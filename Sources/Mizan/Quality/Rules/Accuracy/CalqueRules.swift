import TMX

extension Rule {
  /// A literal rendering of a Persian or English expression.
  static let calque = Rule(
    id: "calque.literal", category: .accuracy, subtype: "Mistranslation", severity: .minor,
    precision: 0.75,
    summary: Wording(
      ar: "ترجمة حرفية لعبارة من لغة المصدر.",
      en: "An expression of the source is translated word for word."),
    explanation: Wording(
      ar: """
        تُؤدى العبارة الاصطلاحية بما يقابلها في العربية لا بمعاني كلماتها. وجود العبارة في المصدر يرفع الخطورة.
        """,
      en: """
        Idioms and light verbs are rendered by what Arabic says, not by their words. The finding is serious when the \
        source has the expression.
        """),
    reads: .always.at { Calque.beginnings.contains($0.key, $0.stemKey) },
    examples: [
      "قال المدير في ⟦جلسة خبرية⟧ إن العمل بدأ.", "وتحدث الوزيران ⟦في حاشية الاجتماع⟧.",
      "⟦تأخذ مكانا⟧ الحفلة غدًا.",
      Example("⟦وقع مورد البحث⟧ في الجلسة.", source: "مورد بررسی قرار گرفت.", from: "fa"),
      "⟦وصلت الوثيقة إلى التوقيع⟧ مساء.", "⟦ضرب الحارس الصوت⟧ من بعيد.",
      "⟦كلف المشروع البلدية ذراعا وساقا⟧.",
      "انفجر ⟦منجم أرضي⟧ قرب القرية.", "أصيب الرجل ⟦بهجوم قلبي⟧.",
      Example("⟦زرع الفريق زهرة⟧.", source: "تیم در بازی گل کاشت.", from: "fa"),
      "⟦كوى الوزيران الخلافات⟧ أمس.",
      "قال المدير في مؤتمر صحفي إن العمل بدأ.", "وتحدث الوزيران على هامش الاجتماع.",
      "تجري الحفلة غدًا.",
      "أخذ الطفل مكانه في الصف.", "وصلت الحافلة إلى المحطة.", "ضرب المدير مثالًا.",
      "أعطى الطبيب موافقته.", "انفجر لغم أرضي قرب القرية.", "زرع الفلاح قمحا في حقله.",
      "أصيب الرجل بنوبة قلبية أمس.",
    ]
  ) { context, report in
    let text = context.text
    let beginnings = Calque.beginnings
    var source = SourceExpressions(context.source)
    var next = 0
    for index in context.anchors where index >= next {
      guard let place = expression(text, at: index, beginnings, &source) else { continue }
      let say = place.calque.say
      report.flag(
        text.range(index, place.last), severity: place.confirmed ? .major : place.calque.severity,
        message: Wording(
          ar: "ترجمة حرفية؛ قل: \(say).", en: "A literal translation; say \(say)."))
      next = place.last + 1
    }
  }

  /// A Persian word left standing as the Arabic word that looks the same and means something else.
  static let falseFriend = Rule(
    id: "calque.false-friend", category: .accuracy, subtype: "Mistranslation", severity: .major,
    precision: 0.75,
    summary: Wording(
      ar: "كلمة فارسية نقلت بحروفها ومعناها في العربية مختلف.",
      en:
        "A Persian word was carried over; the Arabic word of the same letters means something else."
    ),
    explanation: Wording(
      ar: "الكلمتان متشابهتان في الحروف مختلفتان في المعنى (انقلاب: ثورة). قارن موضعها في المصدر.",
      en: "The two words share their letters, not their sense (Persian انقلاب is a revolution)."),
    reads: .pairs,
    examples: [
      Example(
        "احتفلت المدينة بذكرى ⟦الانقلاب⟧.", source: "شهر سالگرد انقلاب را جشن گرفت.", from: "fa"),
      Example(
        "زادت ⟦الرقابة⟧ بين الشركتين.", source: "رقابت میان دو شرکت افزایش یافت.", from: "fa"),
      Example("قدم ⟦شكاية⟧ إلى المحكمة.", source: "او به دادگاه شکایت کرد.", from: "fa"),
      Example(
        "دعا إلى ⟦مقابلة⟧ التهريب.", source: "او خواستار مقابله با قاچاق شد.", from: "fa"),
      Example(
        "وقع ⟦اتفاق⟧ مؤلم في القرية.", source: "اتفاق تلخی در روستا افتاد.", from: "fa"),
      Example("احتفلت المدينة بذكرى الثورة.", source: "شهر سالگرد انقلاب را جشن گرفت.", from: "fa"),
      Example("زادت الرقابة على الحدود.", source: "نظارت بر مرزها افزایش یافت.", from: "fa"),
      Example("وقع الجانبان اتفاقا.", source: "دو طرف به اتفاق آرا توافق کردند.", from: "fa"),
      Example("زادت الرقابة على الحدود.", source: "Border controls were tightened.", from: "en"),
    ]
  ) { context, report in
    guard let pair = context.pair, pair.source.language == .persian,
      let confusion = Senses.falseFriends.confusion(in: pair)
    else { return }
    report.flag(
      pair.target.range(confusion.target),
      message: Wording(
        ar: "كلمة فارسية بحروفها؛ معناها: \(confusion.say).",
        en: "A Persian word carried over; it means \(confusion.say)."),
      counterpart: pair.source.range(confusion.source))
  }

  /// «الليلة الماضية، الثلاثاء»: two words for one time.
  static let timeCalque = Rule(
    id: "calque.double-time", category: .style, subtype: "Awkward style", severity: .minor,
    precision: 0.7,
    summary: Wording(
      ar: "تعبيران عن وقت واحد.",
      en: "One time is given twice."),
    explanation: Wording(
      ar: "الليلة أو الصباح مع اسم اليوم بين فاصلتين ترتيب أجنبي: قل «مساء الثلاثاء».",
      en: "A night with a weekday in apposition is foreign word order: say «on Tuesday evening»."),
    reads: .always.at { $0.key == night || $0.stemKey == night },
    examples: [
      "وصل الوفد ⟦الليلة الماضية، الثلاثاء⟧، إلى المدينة.",
      "وقال ⟦الليلة الماضية، الخميس⟧، إن العمل بدأ.",
      "⟦الليلة الماضية الأحد⟧ سقط المطر.", "وصل الوفد مساء الثلاثاء إلى المدينة.",
      "وقال صباح اليوم إن العمل بدأ.",
      "سقط المطر الليلة الماضية.", "وقال صباح اليوم الأحد إن العمل بدأ.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors where text.isWord(index + 1, past) {
      let hasComma = text.token(index + 2)?.mark == 0x60C
      let day = hasComma ? index + 3 : index + 2
      guard let token = text.token(day), token.isAny(of: .weekday) else { continue }
      report.flag(text.range(index, day))
    }
  }
}

/// The longest expression of the table that begins at a word, its last word, and whether the source has what it
/// renders.
private func expression(
  _ text: SegmentView, at index: Int, _ beginnings: PhraseBeginnings,
  _ source: inout SourceExpressions
) -> (calque: Calque, last: Int, confirmed: Bool)? {
  let token = text.tokens[index]
  let all = Calque.all
  var found: (calque: Calque, last: Int, confirmed: Bool)?
  func look(_ key: LetterKey) {
    for place in beginnings.places(key, in: text, at: index) {
      // A copy of the whole entry for every look costs more than the look.
      guard let last = all[place].literal.end(in: text, at: index),
        last > found?.last ?? index - 1
      else { continue }
      let calque = all[place]
      let confirmed = source.hasAny(of: calque.sources, of: place)
      if confirmed || !calque.needsSource { found = (calque, last, confirmed) }
    }
  }
  look(token.key)
  if token.stemKey != token.key { look(token.stemKey) }
  return found
}

/// Which expressions the source has: it is folded once, and each calque is sought once.
private struct SourceExpressions {
  private let text: SegmentView?
  private lazy var folded: [UInt8] = {
    guard let text else { return [] }
    var folded: [UInt8] = []
    folded.appendFolded(text.bytes, in: text.bytes.indices)
    return folded
  }()
  private var known: [Int: Bool] = [:]

  init(_ text: SegmentView?) { self.text = text }

  /// - Parameters:
  ///   - expressions: Folded.
  ///   - calque: Its place in the table.
  mutating func hasAny(of expressions: [String], of calque: Int) -> Bool {
    guard let text, !text.bytes.isEmpty, !expressions.isEmpty else { return false }
    if let known = known[calque] { return known }
    let folded = folded
    guard !folded.isEmpty else { return false }
    let found = expressions.contains { folded.holds(Array($0.utf8)) }
    known[calque] = found
    return found
  }
}

extension [UInt8] {
  /// Whether these bytes stand somewhere in a row.
  ///
  /// - Complexity: O(*n*) in the usual case that few places begin like them.
  fileprivate func holds(_ sought: [UInt8]) -> Bool {
    guard let first = sought.first, sought.count <= count else { return false }
    return (0...count - sought.count).contains { start in
      self[start] == first && self[start..<start + sought.count].elementsEqual(sought)
    }
  }
}

private let night = LetterKey("الليلة")
private let past = LetterKey("الماضية")
