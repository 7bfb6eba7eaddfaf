/// Verbs that are nothing without their preposition: أسفر عن, عثر على, رحب بـ.
package struct BoundVerb: Sendable {
  /// The preposition to name in a message.
  package let say: String
  /// Those that complete the verb.
  package let right: Prepositions
  /// Those that never complete it.
  package let wrong: Prepositions
  /// Whether the verb is nothing without its preposition; else it may stand alone.
  package var isAlways = true
  /// Whether an object stands before the preposition: اتهم المدير بالسرقة.
  package let hasObject: Bool
  /// Whether the verb never has an object, so that a second noun behind it lacks the preposition.
  package let isStrict: Bool

  /// What the verb with an index in ``NewsVerbs`` needs; nil for other verbs.
  @inline(__always)
  package static func of(_ lemma: UInt16) -> BoundVerb? {
    lemma < verbs.count ? verbs[Int(lemma)] : nil
  }

  private init(
    say: String, right: Prepositions, wrong: Prepositions, hasObject: Bool, isStrict: Bool
  ) {
    (self.say, self.right, self.wrong) = (say, right, wrong)
    (self.hasObject, self.isStrict) = (hasObject, isStrict)
  }

  /// What a verb of ``VerbGovernment`` takes, which may also stand alone.
  init?(_ word: LetterKey) {
    guard let place = VerbGovernment.place(of: word), place.isVerb else { return nil }
    let government = VerbGovernment.all[Int(place.line)]
    guard let preposition = government.preposition else { return nil }
    (say, right, wrong) = (preposition, government.right, government.wrong)
    (isAlways, hasObject, isStrict) = (false, false, false)
  }

  /// The prepositions that complete the verbs of a line, the verbs; + for those with an object of their own,
  /// = for those that never have one.
  private static let table = """
    عن; =أسفر =أعرب =تخلى =امتنع =أحجم =استغنى =تقاعس تمخض =انبثق =أفصح نأى =تغاضى =أفرج =ناب
    من عن; نجم نتج
    على; =سيطر =استولى =عثر =استحوذ =تغلب =أشرف حرص =انطوى =اشتمل =اقتصر =أثنى =واظب =عكف أقدم =حصل تآمر تهجم
    على; +أجبر +أرغم +حرض
    على ب; =أصر =هيمن =داوم ألح
    على في; حافظ
    على إلى ل; +حث
    إلى ل; =أفضى =انتمى آل =أومأ =لجأ =تطرق =أشار هدف سعى ألمح نوه التفت
    إلى; =افتقر =انضم =توصل
    إلى على; =استند =ارتكز
    من; =تمكن عانى =تألف =تخلص =تبرأ تذمر استاء نفر +أعفى +حرم
    من ب; =استفاد
    في ب; =تسبب =أسهم =ساهم =رغب =انخرط =انغمس
    ب; =رحب =أشاد =ندد =تمتع =اتسم حظي =أطاح =أدلى =تمسك اكتفى =اعترف =اتصف امتاز =استعان أخل التزم =احتفظ استهان =ضحى أوصى =اعتنى
    ب; =احتفى لاذ =تذرع =تشبث اكتظ =افتخر =اعتز =استأثر انفرد =التحق ارتطم طالب
    ب; +اتهم +زود +أمد +ألزم +كلف
    ب على; +هنأ
    ب في; +أقنع
    ل إلى; خضع تعرض =امتثل =انصاع =أذعن =رضخ
    ل; =تصدى
    مع; تعاطف تزامن تكيف تأقلم تواطأ
    مع في ب; تعامل
    """

  private static let verbs: [BoundVerb?] = {
    var verbs = [BoundVerb?](repeating: nil, count: Int(NewsVerbs.count) + 1)
    for line in table.split(separator: "\n") {
      let fields = line.split(separator: ";")
      for word in fields[1].split(separator: " ") {
        let lemma = Int(NewsVerbs.index(of: String(word.drop { $0 == "+" || $0 == "=" })))
        guard lemma > 0 else { continue }
        verbs[lemma] = BoundVerb(
          say: String(fields[0].split(separator: " ")[0]), right: Prepositions(named: fields[0]),
          wrong: Prepositions(rawValue: .max).subtracting(Prepositions(named: fields[0])),
          hasObject: word.first == "+", isStrict: word.first == "=")
      }
    }
    return verbs
  }()
}
