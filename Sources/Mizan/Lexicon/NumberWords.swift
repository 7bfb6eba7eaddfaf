/// What a number word says: its value and how it joins its neighbours.
struct NumberWord: Sendable {
  enum Role: UInt8, Sendable {
    /// 1–99 and the hundreds that are one word: adds.
    case cardinal
    /// Adds ten to the unit before it: Arabic عشر in «خمسة عشر».
    case teen
    /// Multiplies what precedes, from thousand up; alone it counts once.
    case magnitude
    /// Plural of a magnitude that says nothing alone: "millions of people".
    case pluralMagnitude
    /// Two of a magnitude: «مليونان».
    case dual
    /// Multiplies a unit by a hundred.
    case hundred
    case ordinal
    /// A half, a third: alone, after a number, or before a magnitude.
    case fraction
    /// A number word only beside another one: "one", «نه» (also "no"), «ده» (also "village").
    case weak
    case percent
    case and
  }

  var role: Role
  var value: Double

  init(_ role: Role, _ value: Double) { (self.role, self.value) = (role, value) }
}

/// The number words of a language, by the key of their folded form.
struct NumberWords: Sendable {
  private let table: KeyTable
  private let words: [NumberWord]

  subscript(key: WordKey) -> NumberWord? { table[key].map { words[Int($0)] } }

  /// Reads lines of `role value: word word …`, values apart by `;`; a word `stem|ending ending …,` is
  /// written out with every ending, `_` being the empty one.
  init(_ text: String) {
    var words: [NumberWord] = []
    var entries: [(key: WordKey, value: Int32)] = []
    for line in text.split(separator: "\n") {
      let halves = line.split(separator: ":", maxSplits: 1)
      guard let role = Self.roles[String(halves[0])], halves.count == 2 else { continue }
      for entry in halves[1].split(separator: ";") {
        let sides = entry.split(separator: "=", maxSplits: 1)
        guard sides.count == 2, let value = Double(sides[0].filter { $0 != " " }) else { continue }
        let index = Int32(words.count)
        words.append(NumberWord(role, value))
        for form in sides[1].split(separator: " ") {
          for word in Self.inflected(String(form)) { entries.append((word.wordKey, index)) }
        }
      }
    }
    self.words = words
    table = KeyTable(entries)
  }

  private static func inflected(_ form: String) -> [String] {
    let pieces = form.split(separator: "|", omittingEmptySubsequences: false)
    guard pieces.count == 2 else { return [form] }
    return pieces[1].split(separator: ",").map { String(pieces[0]) + ($0 == "_" ? "" : String($0)) }
  }

  private static let roles: [String: NumberWord.Role] = [
    "cardinal": .cardinal, "teen": .teen, "magnitude": .magnitude, "plural": .pluralMagnitude,
    "dual": .dual, "hundred": .hundred, "ordinal": .ordinal, "fraction": .fraction, "weak": .weak,
    "percent": .percent, "and": .and,
  ]

  static func of(_ language: LexicalLanguage) -> NumberWords { all[Int(language.rawValue)] }

  private static let all: [NumberWords] = LexicalLanguage.allCases.map { language in
    switch language {
    case .arabic: NumberWords(arabic)
    case .persian: NumberWords(persian + persianCompounds)
    case .english: NumberWords(english)
    case .french: NumberWords(french)
    case .russian: NumberWords(russian)
    case .turkish: NumberWords(turkish)
    case .other: NumberWords("")
    }
  }
}

// The tables. Values are on the scale of the language: a French "billion" is 10¹², an English one 10⁹.

private let arabic = """
  weak: 1= واحد واحدة
  cardinal: 2= اثنان اثنين اثنتان اثنتين; 3= ثلاثة ثلاث; 4= أربعة أربع; 5= خمسة خمس; 6= ستة ست; 7= سبعة سبع
  cardinal: 8= ثمانية ثماني ثمان; 9= تسعة تسع; 10= عشرة عشر
  cardinal: 11= أحدعشر; 12= اثناعشر; 20= عشرون عشرين; 30= ثلاثون ثلاثين; 40= أربعون أربعين
  cardinal: 20= عشرينيات عشرينات; 30= ثلاثينيات ثلاثينات; 40= أربعينيات أربعينات; 50= خمسينيات خمسينات
  cardinal: 60= ستينيات ستينات; 70= سبعينيات سبعينات; 80= ثمانينيات ثمانينات; 90= تسعينيات تسعينات
  cardinal: 50= خمسون خمسين; 60= ستون ستين; 70= سبعون سبعين; 80= ثمانون ثمانين; 90= تسعون تسعين
  cardinal: 200= مئتان مئتين مائتان مائتين مئتا مئتي مائتا مائتي
  cardinal: 300= ثلاثمئة ثلاثمائة; 400= أربعمئة أربعمائة; 500= خمسمئة خمسمائة; 600= ستمئة ستمائة
  cardinal: 700= سبعمئة سبعمائة; 800= ثمانمئة ثمانمائة ثمانيمئة; 900= تسعمئة تسعمائة
  weak: 1= أحد إحدى; 2= اثنا اثني اثنتا اثنتي
  hundred: 100= مئة مائة
  magnitude: 1000= ألف; 1000000= مليون; 1000000000= مليار بليون; 1000000000000= تريليون ترليون
  plural: 1000= آلاف ألوف; 1000000= ملايين; 1000000000= مليارات بلايين; 1000000000000= تريليونات; 100= مئات
  dual: 1000= ألفان ألفين ألفا ألفي; 1000000= مليونان مليونين مليونا مليوني
  dual: 1000000000= ملياران مليارين مليارا ملياري; 1000000000000= تريليونان تريليونين تريليونا تريليوني
  ordinal: 1= أول أولى; 2= ثاني ثانية; 3= ثالث ثالثة; 4= رابع رابعة; 5= خامس خامسة; 6= سادس سادسة
  ordinal: 7= سابع سابعة; 8= ثامن ثامنة; 9= تاسع تاسعة; 10= عاشر عاشرة; 1= حادي حادية
  fraction: 0.5= نصف; 0.3333333333333333= ثلث; 0.6666666666666666= ثلثا ثلثي ثلثان ثلثين; 0.25= ربع أرباع; 0.2= أخماس
  percent: 0= بالمئة بالمائة
  and: 0= و
  """

private let persian = """
  weak: 1= یک یکی; 9= نه; 10= ده
  cardinal: 2= دو; 3= سه; 4= چهار; 5= پنج; 6= شش شیش; 7= هفت; 8= هشت; 11= یازده; 12= دوازده; 13= سیزده
  cardinal: 14= چهارده; 15= پانزده پونزده; 16= شانزده; 17= هفده; 18= هجده هیجده; 19= نوزده; 20= بیست; 30= سی
  cardinal: 40= چهل; 50= پنجاه; 60= شصت; 70= هفتاد; 80= هشتاد; 90= نود; 100= یکصد; 200= دویست; 300= سیصد
  cardinal: 400= چهارصد; 500= پانصد; 600= ششصد; 700= هفتصد; 800= هشتصد; 900= نهصد
  hundred: 100= صد
  magnitude: 1000= هزار; 1000000= میلیون ملیون; 1000000000= میلیارد بیلیون; 1000000000000= تریلیون
  plural: 1000= هزاران; 1000000= میلیون‌ها; 1000000000= میلیارد‌ها; 100= صدها
  ordinal: 1= یکم یکمین اول نخست نخستین اولین; 2= دوم دومین; 3= سوم سومین; 4= چهارم چهارمین; 5= پنجم پنجمین
  ordinal: 6= ششم ششمین; 7= هفتم هفتمین; 8= هشتم هشتمین; 9= نهم نهمین; 10= دهم دهمین; 11= یازدهم یازدهمین
  ordinal: 12= دوازدهم دوازدهمین; 13= سیزدهم سیزدهمین; 14= چهاردهم چهاردهمین; 15= پانزدهم پانزدهمین
  ordinal: 16= شانزدهم شانزدهمین; 17= هفدهم هفدهمین; 18= هجدهم هجدهمین; 19= نوزدهم نوزدهمین
  ordinal: 20= بیستم بیستمین; 30= سی‌ام سی‌امین; 40= چهلم چهلمین; 50= پنجاهم پنجاهمین; 60= شصتم شصتمین; 70= هفتادم هفتادمین
  ordinal: 80= هشتادم هشتادمین; 90= نودم نودمین; 100= صدم صدمین
  fraction: 0.5= نیم نصف نیمی; 0.3333333333333333= ثلث; 0.25= ربع
  percent: 0= درصد
  and: 0= و
  """

// Written as one word with ZWNJ: «بیست‌وسه», «چهارده‌ساله», «یک‌سوم».
private let persianCompounds: String = {
  let units = ["یک", "دو", "سه", "چهار", "پنج", "شش", "هفت", "هشت", "نه"]
  let tens = ["بیست", "سی", "چهل", "پنجاه", "شصت", "هفتاد", "هشتاد", "نود"]
  let teens = [
    "ده", "یازده", "دوازده", "سیزده", "چهارده", "پانزده", "شانزده", "هفده", "هجده", "نوزده",
  ]
  var numbers = units.enumerated().map { (word: $1, value: $0 + 1) }
  numbers += teens.enumerated().map { ($1, $0 + 10) }
  for (ten, word) in tens.enumerated() {
    numbers.append((word, 10 * (ten + 2)))
    numbers += units.enumerated().map { ("\(word)و\($1)", 10 * (ten + 2) + $0 + 1) }
  }
  let ordinals = ["یکم", "دوم", "سوم", "چهارم", "پنجم", "ششم", "هفتم", "هشتم", "نهم"]
  var lines: [String] = []
  for (ten, word) in tens.enumerated() {
    for (unit, ordinal) in ordinals.enumerated() {
      let forms = [ordinal, ordinal + "ین"].map { "\(word)و\($0)" }.joined(separator: " ")
      lines.append("ordinal: \(10 * (ten + 2) + unit + 1)= " + forms)
    }
  }
  let endings = [
    "ساله", "ساله‌ای", "روزه", "ماهه", "نفره", "ساعته", "دقیقه‌ای", "درصدی", "کیلومتری",
    "سالگی", "هفته‌ای", "نفری", "متری", "تنی", "تومانی", "دلاری", "یورویی", "قسمتی", "طبقه",
    "طبقه‌ای", "واحدی", "هکتاری", "لیتری", "امتیازی", "گله", "تخته‌خوابی",
  ]
  for (word, value) in numbers {
    let forms = (value > 20 ? [word] : []) + endings.map { word + $0 }
    lines.append("cardinal: \(value)= " + forms.joined(separator: " "))
    // «شصت‌هزارتومانی»
    let thousands = [
      "", "تومانی", "نفری", "نفره", "دلاری", "تنی", "متری", "هکتاری", "واحدی", "لیتری", "ریالی",
    ]
    .map { "\(word)هزار\($0)" }
    lines.append("cardinal: \(value * 1000)= " + thousands.joined(separator: " "))
  }
  for (word, parts) in [
    ("سوم", 3), ("چهارم", 4), ("پنجم", 5), ("ششم", 6), ("هشتم", 8), ("دهم", 10),
  ] {
    for (unit, name) in units.enumerated() where unit + 1 < parts {
      lines.append("fraction: \(Double(unit + 1) / Double(parts))= \(name)\(word)")
    }
  }
  return "\n" + lines.joined(separator: "\n")
}()

private let english = """
  weak: 1= one a an
  cardinal: 2= two; 3= three; 4= four; 5= five; 6= six; 7= seven; 8= eight; 9= nine; 10= ten; 11= eleven
  cardinal: 12= twelve dozen; 13= thirteen; 14= fourteen; 15= fifteen; 16= sixteen; 17= seventeen
  cardinal: 18= eighteen; 19= nineteen; 20= twenty twenties; 30= thirty thirties; 40= forty forties; 50= fifty fifties; 60= sixty sixties
  cardinal: 70= seventy seventies
  cardinal: 80= eighty eighties; 90= ninety nineties
  hundred: 100= hundred
  magnitude: 1000= thousand k; 1000000= million mln m; 1000000000= billion bn
  magnitude: 1000000000000= trillion trn tn
  plural: 1000= thousands; 1000000= millions; 1000000000= billions; 1000000000000= trillions; 100= hundreds
  ordinal: 1= first 1st; 2= second; 3= third; 4= fourth; 5= fifth; 6= sixth; 7= seventh; 8= eighth; 9= ninth
  ordinal: 10= tenth; 11= eleventh; 12= twelfth; 13= thirteenth; 14= fourteenth; 15= fifteenth; 16= sixteenth
  ordinal: 17= seventeenth; 18= eighteenth; 19= nineteenth; 20= twentieth; 30= thirtieth; 40= fortieth
  ordinal: 50= fiftieth; 60= sixtieth; 70= seventieth; 80= eightieth; 90= ninetieth; 100= hundredth
  fraction: 0.5= half; 0.3333333333333333= thirds; 0.25= quarter quarters; 0.2= fifths
  percent: 0= percent pc
  and: 0= and
  """

private let french = """
  weak: 1= un une; 9= neuf
  cardinal: 2= deux; 3= trois; 4= quatre; 5= cinq; 6= six; 7= sept; 8= huit; 10= dix; 11= onze; 12= douze
  cardinal: 13= treize; 14= quatorze; 15= quinze; 16= seize; 20= vingt vingts; 30= trente; 40= quarante
  cardinal: 50= cinquante; 60= soixante; 70= septante; 80= octante huitante; 90= nonante
  hundred: 100= cent cents
  magnitude: 1000= mille millier; 1000000= million; 1000000000= milliard md mds; 1000000000000= billion
  plural: 1000= milliers; 1000000= millions; 1000000000= milliards; 1000000000000= billions; 100= centaines
  ordinal: 1= premier première premiers premières; 2= deuxième seconde; 3= troisième; 4= quatrième
  ordinal: 5= cinquième; 6= sixième; 7= septième; 8= huitième; 9= neuvième; 10= dixième; 11= onzième
  ordinal: 12= douzième; 13= treizième; 14= quatorzième; 15= quinzième; 16= seizième; 20= vingtième
  ordinal: 30= trentième; 100= centième
  fraction: 0.5= demi demie moitié; 0.3333333333333333= tiers; 0.25= quart quarts
  percent: 0= pourcent
  and: 0= et
  """

private let russian = """
  weak: 1= од|ин,на,но,ного,ной,ному,ну,ним,ном
  cardinal: 2= дв|а,е,ух,ум,умя,ое; 3= тр|и,ех,ем,емя,ое; 4= четыр|е,ех,ем,ьмя четверо; 5= пят|ь,и,ью
  cardinal: 6= шест|ь,и,ью; 7= сем|ь,и,ью; 8= восемь восьми восемью; 9= девят|ь,и,ью; 10= десят|ь,и,ью
  cardinal: 11= одиннадцат|ь,и,ью; 12= двенадцат|ь,и,ью; 13= тринадцат|ь,и,ью; 14= четырнадцат|ь,и,ью
  cardinal: 15= пятнадцат|ь,и,ью; 16= шестнадцат|ь,и,ью; 17= семнадцат|ь,и,ью; 18= восемнадцат|ь,и,ью
  cardinal: 19= девятнадцат|ь,и,ью; 20= двадцат|ь,и,ью; 30= тридцат|ь,и,ью; 40= сорок|_,а
  cardinal: 50= пятьдесят пятидесяти; 60= шестьдесят шестидесяти; 70= семьдесят семидесяти
  cardinal: 80= восемьдесят восьмидесяти; 90= девяност|о,а; 100= ст|о,а; 200= двести двухсот
  cardinal: 300= триста трехсот; 400= четыреста четырехсот; 500= пятьсот пятисот; 600= шестьсот шестисот
  cardinal: 700= семьсот семисот; 800= восемьсот восьмисот; 900= девятьсот девятисот
  magnitude: 1000= тысяч|а,у,е,ей,_ тыс; 1000000= миллион|_,а,у,ом,е млн; 1000000000= миллиард|_,а,у,ом,е млрд
  magnitude: 1000000000000= триллион|_,а,у,ом,е трлн
  plural: 1000= тысячи тысячам тысячами тысячах; 1000000= миллион|ы,ов,ам,ами,ах
  plural: 1000000000= миллиард|ы,ов,ам,ами,ах; 1000000000000= триллион|ы,ов,ам,ами,ах
  ordinal: 1= перв|ый,ая,ое,ого,ой,ому,ую,ым,ом,ые,ых,ыми; 2= втор|ой,ая,ое,ого,ому,ую,ым,ом,ые,ых
  ordinal: 3= трет|ий,ья,ье,ьего,ьей,ьему,ьим,ьем; 4= четверт|ый,ая,ое,ого,ой,ому,ым,ом
  ordinal: 5= пят|ый,ая,ое,ого,ой,ому,ым,ом; 6= шест|ой,ая,ое,ого,ому,ым,ом; 7= седьм|ой,ая,ое,ого,ому,ым,ом
  ordinal: 8= восьм|ой,ая,ое,ого,ому,ым,ом; 9= девят|ый,ая,ое,ого,ой,ому,ым,ом
  ordinal: 10= десят|ый,ая,ое,ого,ой,ому,ым,ом; 20= двадцат|ый,ая,ое,ого,ой,ому,ым,ом
  ordinal: 30= тридцат|ый,ая,ое,ого,ой
  fraction: 0.5= половин|а,у,ы,е,ой пол; 1.5= полтора полторы полутора; 0.3333333333333333= трет|ь,и,ью
  fraction: 0.25= четверт|ь,и,ью
  percent: 0= процент|_,а,у,ом,е,ы,ов,ам,ами,ах
  and: 0= и
  """

private let turkish = """
  weak: 1= bir
  cardinal: 2= iki; 3= üç; 4= dört; 5= beş; 6= altı; 7= yedi; 8= sekiz; 9= dokuz; 10= on; 20= yirmi; 30= otuz
  cardinal: 40= kırk; 50= elli; 60= altmış; 70= yetmiş; 80= seksen; 90= doksan
  hundred: 100= yüz
  magnitude: 1000= bin; 1000000= milyon; 1000000000= milyar; 1000000000000= trilyon
  plural: 1000= binlerce; 1000000= milyonlarca; 100= yüzlerce
  ordinal: 1= birinci ilk; 2= ikinci; 3= üçüncü; 4= dördüncü; 5= beşinci; 6= altıncı; 7= yedinci; 8= sekizinci
  ordinal: 9= dokuzuncu; 10= onuncu; 20= yirminci
  fraction: 0.5= yarım yarısı buçuk; 0.25= çeyrek
  percent: 0= yüzde
  """
