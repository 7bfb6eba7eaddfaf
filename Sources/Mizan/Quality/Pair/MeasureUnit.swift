/// A unit of measure or a currency.
struct MeasureUnit: Hashable, Sendable {
  enum Dimension: UInt8, Sendable { case currency, length, mass, area, temperature, time, volume }

  var dimension: Dimension
  /// Index of its line in the table.
  var number: Int

  /// The unit that a word names; in Arabic also with a proclitic and the article.
  static func named(_ side: PairSide, _ index: Int) -> MeasureUnit? {
    let word = side.list.words[index]
    if let unit = table[word.key] { return all[Int(unit)] }
    guard word.kind == .word else { return nil }
    let letters = side.letters(index)
    let bare = side.language == .arabic ? Stemmer.withoutArticle(letters) : letters
    if bare.count < letters.count, let unit = table[wordKey(bare)] { return all[Int(unit)] }
    return nil
  }

  private static let lines: [(unit: MeasureUnit, words: [Substring])] =
    text.split(separator: "\n").enumerated().compactMap { index, line in
      let halves = line.split(separator: ":", maxSplits: 1)
      guard halves.count == 2, let dimension = dimensions[String(halves[0])] else { return nil }
      return (MeasureUnit(dimension: dimension, number: index), halves[1].split(separator: " "))
    }

  private static let all: [MeasureUnit] = lines.map(\.unit)

  private static let table = KeyTable(
    lines.enumerated().flatMap { index, line in
      line.words.map { word -> (key: WordKey, value: Int32) in
        let scalars = word.unicodeScalars
        let isSign = scalars.count == 1 && scalars.first.map { ScalarClass($0.value) } != .letter
        let key = isSign ? scalars.first?.value ?? 0 : String(word).wordKey
        return (key, Int32(index))
      }
    })

  private static let dimensions: [String: Dimension] = [
    "currency": .currency, "length": .length, "mass": .mass, "area": .area,
    "temperature": .temperature, "time": .time, "volume": .volume,
  ]

  // One unit a line, in all languages. Words that also mean something else are left out: pound, second, foot.
  private static let text = """
    currency: $ dollar dollars دولار دولارا دولارات دولارين دلار доллар доллара долларов долларам dolar
    currency: € euro euros eur يورو یورو евро avro
    currency: £ sterling إسترليني إسترلينيا استرليني پوند стерлингов sterlin
    currency: ¥ yen yens ين ينا ین иена иены иен
    currency: yuan yuans يوان یوان юань юаня юаней
    currency: ₽ rouble roubles ruble rubles روبل روبلا روبلات рубль рубля рублей руб
    currency: ₺ lira liras ليرة ليرات лир лиры lirası
    currency: rial rials riyal riyals ريال ريالا ريالات ریال риал риалов риалей riyal
    currency: toman tomans تومان تومانا томан томанов
    currency: dinar dinars دينار دينارا دنانير دینار динар динаров
    currency: dirham dirhams درهم درهما دراهم дирхам дирхамов
    currency: ₹ rupee rupees روبية روبيات روپیه рупия рупий
    currency: franc francs فرنك فرنكا فرانک франк франков
    currency: krona kronor krone kroner كرونة كرون крон
    currency: shekel shekels شيكل شيكلا شواكل شیکل шекель шекелей
    length: kilometre kilometres kilometer kilometers kilomètre kilomètres km كيلومتر كيلومترا كيلومترات كلم کیلومتر کیلومتری километр километра километров км kilometre
    length: mile miles mi ميل ميلا أميال ميلين مایل مایلی миля мили миль mil
    length: m metre metres meter meters mètre mètres متر مترا أمتار метр метра метров
    length: centimetre centimetres centimeter centimeters centimètre centimètres cm سنتيمتر سنتيمترا سنتيمترات سم سانتیمتر سانتی‌متر сантиметр сантиметра сантиметров см santimetre
    length: millimetre millimetres millimeter millimeters millimètre millimètres mm مليمتر مليمترا مليمترات ملم میلیمتر میلی‌متر میلیمتری миллиметр миллиметра миллиметров мм milimetre
    length: feet قدم قدما أقدام فوت پا фут фута футов
    length: inch inches بوصة بوصات بوصتين إنش اینچ дюйм дюйма дюймов
    length: yard yards ياردة ياردات یارد ярд ярда ярдов
    mass: kilogram kilograms kilogramme kilogrammes kilo kilos kg كيلوغرام كيلوغراما كيلوغرامات كيلوجرام كيلوجراما كجم کیلوگرم килограмм килограмма килограммов кг
    mass: gram grams gramme grammes غرام غراما غرامات جرام جراما گرم грамм грамма граммов
    mass: ton tons tonne tonnes طن طنا أطنان تن тонна тонны тонн ton
    mass: ounce ounces أونصة أونصات أوقية اونس унция унции унций ons
    area: hectare hectares هكتار هكتارا هكتارات هکتار гектар гектара гектаров hektar
    area: acre acres فدان فدانا أفدنة أكر ایکر акр акра акров
    temperature: ° degree degrees degré degrés درجة درجات درجه градус градуса градусов derece
    temperature: celsius مئوية سیلسیوس سانتیگراد цельсия
    temperature: fahrenheit فهرنهايت فارنهایت фаренгейта
    time: year years an ans année années سنة سنوات عاما عام أعوام سنين سال ساله ساله‌ای год года лет летний летняя летнего летней летнему yıl yıldır yaşında
    time: month months mois شهر شهرا أشهر شهور ماه ماهه месяц месяца месяцев ay
    time: week weeks semaine semaines أسبوع أسبوعا أسابيع هفته هفته‌ای неделя недели недель hafta
    time: day days jour jours يوم يوما أيام روز روزه день дня дней gün
    time: hour hours heure heures ساعة ساعات ساعت ساعته час часа часов saat
    time: minute minutes دقيقة دقائق دقیقه دقیقه‌ای минута минуты минут dakika
    volume: litre litres liter liters لتر لترا لترات ليتر لیتر литр литра литров
    volume: gallon gallons غالون غالونا غالونات جالون گالن галлон галлона галлонов galon
    volume: barrel barrels baril barils برميل برميلا براميل بشکه баррель барреля баррелей varil
    """
}
