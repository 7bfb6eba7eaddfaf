/// Month and weekday names of a language, by the key of their folded form.
struct CalendarNames: Sendable {
  struct Name: Sendable {
    enum Kind: UInt8, Sendable { case gregorianMonth, jalaliMonth, weekday }
    var kind: Kind
    /// Month 1…12; weekday 1 (Saturday) … 7 (Friday), the order of the Persian week.
    var number: Int
    /// Also an everyday word («آب», "march"): a name only beside a day or a year.
    var isFragile: Bool
  }

  private let table: KeyTable
  private let names: [Name]

  subscript(key: WordKey) -> Name? { table[key].map { names[Int($0)] } }

  /// Reads lines of `kind: names of 1; names of 2; …`; a `?` before a name marks it as fragile.
  init(_ text: String) {
    var names: [Name] = []
    var entries: [(key: WordKey, value: Int32)] = []
    for line in text.split(separator: "\n") {
      let halves = line.split(separator: ":", maxSplits: 1)
      guard let kind = Self.kinds[String(halves[0])], halves.count == 2 else { continue }
      for (index, group) in halves[1].split(separator: ";", omittingEmptySubsequences: false)
        .enumerated()
      {
        for form in group.split(separator: " ") {
          let isFragile = form.hasPrefix("?")
          let name = String(isFragile ? form.dropFirst() : form)
          entries.append((name.wordKey, Int32(names.count)))
          names.append(Name(kind: kind, number: index + 1, isFragile: isFragile))
        }
      }
    }
    self.names = names
    table = KeyTable(entries)
  }

  private static let kinds: [String: Name.Kind] = [
    "month": .gregorianMonth, "jalali": .jalaliMonth, "weekday": .weekday,
  ]

  static func of(_ language: LexicalLanguage) -> CalendarNames { all[Int(language.rawValue)] }

  private static let all: [CalendarNames] = LexicalLanguage.allCases.map { language in
    switch language {
    case .arabic: CalendarNames(arabic)
    case .persian: CalendarNames(persian)
    case .english: CalendarNames(english)
    case .french: CalendarNames(french)
    case .russian: CalendarNames(russian)
    case .turkish: CalendarNames(turkish)
    case .other: CalendarNames("")
    }
  }
}

// «كانون الثاني», «تشرين الأول» and the like are two words: CalendarDate reads their second word.
private let arabic = """
  month: يناير جانفي; فبراير شباط فيفري; مارس آذار; أبريل إبريل نيسان أفريل; مايو أيار ?ماي; يونيو حزيران ?جوان
  month: ;;;;;; يوليو تموز يوليوز جويلية; أغسطس ?آب أوت غشت; سبتمبر أيلول شتنبر; أكتوبر; نوفمبر نونبر; ديسمبر دجنبر
  jalali: فروردين; أرديبهشت; خرداد; ?تير; مرداد; شهريور; ?مهر; آبان; آذر; ?دي; بهمن; اسفند
  weekday: السبت; الأحد; الاثنين الإثنين; الثلاثاء; الأربعاء; الخميس; الجمعة
  """

private let persian = """
  month: ژانویه; فوریه; مارس; آوریل آپریل; ?مه ?می; ژوئن جون; ژوئیه جولای; اوت آگوست اگوست; سپتامبر; اکتبر; نوامبر; دسامبر
  jalali: فروردین فروردین‌ماه; اردیبهشت اردیبهشت‌ماه; خرداد خردادماه; ?تیر تیرماه; مرداد مردادماه; شهریور شهریورماه; ?مهر مهرماه; ?آبان آبان‌ماه; ?آذر آذرماه; ?دی دی‌ماه; ?بهمن بهمن‌ماه; اسفند اسفندماه
  weekday: شنبه; یکشنبه یک‌شنبه; دوشنبه دو‌شنبه; سه‌شنبه; چهارشنبه چهار‌شنبه; پنجشنبه پنج‌شنبه; ?جمعه
  """

private let english = """
  month: January Jan; February Feb; ?March Mar; April Apr; ?May; June Jun; July Jul; August Aug; September Sept Sep; October Oct; November Nov; December Dec
  jalali: Farvardin; Ordibehesht; Khordad; Tir; Mordad; Shahrivar; Mehr; Aban; Azar; Dey; Bahman; Esfand
  weekday: Saturday; Sunday; Monday; Tuesday; Wednesday; Thursday; Friday
  """

private let french = """
  month: janvier; février; mars; avril; mai; juin; juillet; août; septembre; octobre; novembre; décembre
  weekday: samedi; dimanche; lundi; mardi; mercredi; jeudi; vendredi
  """

private let russian = """
  month: январь января январе; февраль февраля феврале; март марта марте; апрель апреля апреле; май мая мае; июнь июня июне; июль июля июле; август августа августе; сентябрь сентября сентябре; октябрь октября октябре; ноябрь ноября ноябре; декабрь декабря декабре
  weekday: суббота субботу субботы субботе; воскресенье воскресенья воскресенью; понедельник понедельника понедельнику; вторник вторника вторнику; среду ?среда ?среды; четверг четверга четвергу; пятница пятницу пятницы пятнице
  """

private let turkish = """
  month: ?Ocak; Şubat; Mart; Nisan; Mayıs; Haziran; Temmuz; Ağustos; Eylül; ?Ekim; Kasım; Aralık
  weekday: Cumartesi; ?Pazar; Pazartesi; Salı; Çarşamba; Perşembe; Cuma
  """
