extension Rule {
  /// إ or أ on forms VII, VIII and X, which begin with a plain alif.
  static let waslHamza = Rule(
    id: "spelling.hamza-on-wasl", category: .linguisticConventions, subtype: "Spelling",
    severity: .minor,
    precision: 0.96,
    summary: Wording(
      ar: "همزة قطع حيث تلزم ألف الوصل.",
      en: "A hamza is written where the word begins with a plain alif."),
    explanation: Wording(
      ar: """
        مصادر الأفعال الخماسية والسداسية وأفعالها الماضية تبدأ بألف وصل: انتخاب، اجتماع، استقبال، اختتم. أما \
        الرباعي فبهمزة: إنتاج، إنفاق، إنجاز.
        """,
      en: """
        Verbal nouns and past tenses of forms VII, VIII and X begin with a plain alif: انتخاب, استقبال. Form IV has \
        its hamza: إنتاج, إنفاق, إنجاز.
        """),
    reads: .always.at { misplacedHamza($0.letters) != nil },
    examples: [
      "جرت ⟦الإنتخابات⟧ أمس.", "⟦إستقبل⟧ الوزير ضيفه.", "انتهى ⟦الإجتماع⟧ مساءً.",
      "أُعلن ⟦الإتفاق⟧ رسميًا.",
      "بعد ⟦إنسحاب⟧ القوات.",
      "زاد الإنتاج والإنفاق.", "سافر إلى أستراليا وإستونيا.", "وضعت إستراتيجية جديدة.",
      "أنتظر ردكم.",
      "انقطع الإنترنت عن الإنسان.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors {
      let token = text.tokens[index]
      guard let place = misplacedHamza(text.letters(of: token)) else { continue }
      report.flag(token.range, fix: text.respelled(token) { [$0 == place ? Letter.alif : $1] })
    }
  }

  /// Frequent words without the hamza that belongs to them.
  static let missingHamza = Rule(
    id: "spelling.hamza-missing", category: .linguisticConventions, subtype: "Spelling",
    severity: .minor,
    precision: 0.95,
    summary: Wording(ar: "همزة القطع ساقطة.", en: "The hamza of the word is missing."),
    explanation: Wording(
      ar: "كلمات شائعة تُكتب بهمزة: أن، إلى، أكثر، الأمم. بدونها قد تُقرأ كلمة أخرى.",
      en:
        "Frequent words are written with their hamza: أن, إلى, أكثر, الأمم. Without it they may read as others."
    ),
    reads: .always.at { word in
      hamzaSpellings.contains(word.key) || likelyHamza(word.stem, word.token) != nil
        || spellingsBehindClitic(word.letters) != nil
    },
    examples: [
      "سافر ⟦الى⟧ القاهرة.", "قال ⟦ان⟧ الخطة جاهزة.", "انعقدت ⟦الامم⟧ المتحدة.",
      "حضر ⟦اكثر⟧ من مئة.", "⟦اصيب⟧ عشرة في الحادث.",
      "سافر إلى القاهرة.", "قال إن الخطة جاهزة.", "حضر اثنان من الأعضاء.", "اجتمع مجلس الأمن.",
      "افتتح المعرض.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors {
      let token = text.tokens[index]
      if let right = hamzaSpellings[token.key] {
        report.flag(token.range, fixes: right)
        continue
      }
      if let letter = likelyHamza(text.letters[token.stem], token) {
        let place = token.stem.lowerBound - token.letters.lowerBound
        report.flag(token.range, fix: text.respelled(token) { $0 == place ? [letter] : [$1] })
        continue
      }
      guard let (place, right) = spellingsBehindClitic(text.letters(of: token)) else { continue }
      report.flag(
        token.range,
        fixes: right.map { word in
          let spelled = Array(word.utf8).bareLetters
          return text.respelled(token) { index, old in
            [index >= place ? spelled[index - place] : old]
          }
        })
    }
  }
}

/// The hamza that an unknown word with a plain alif needs to be a frequent one: اصيب, الاضرار.
private func likelyHamza(_ stem: ArraySlice<UInt16>, _ token: TextToken) -> UInt16? {
  guard stem.first == Letter.alif, stem.count >= 4,
    !token.clitics.contains(.seen), !token.isAny(of: [.name, .noun])
  else { return nil }
  let letters = Array(stem)
  let table = WordStatisticsTable.shared
  for letter in [Letter.alifHamza, Letter.alifHamzaBelow]
  where table[LetterKey(letters, in: 0..<letters.count, first: letter)].commonness
    >= max(7, token.statistics.commonness + 4)
  {
    return letter
  }
  return nil
}

/// The right spellings of a listed word behind proclitics, and its place in the letters.
private func spellingsBehindClitic(
  _ letters: ArraySlice<UInt16>
) -> (place: Int, right: [String])? {
  let start = stemStart(letters)
  guard start > letters.startIndex, letters.endIndex - start >= 4, letters[start] == Letter.alif
  else { return nil }
  let word = Array(letters[start...])
  guard let right = hamzaSpellings[LetterKey(word, in: 0..<word.count)] else { return nil }
  return (start - letters.startIndex, right)
}

/// Place of a hamza that should be a plain alif; nil when the word has none.
private func misplacedHamza(_ letters: ArraySlice<UInt16>) -> Int? {
  let start = stemStart(letters)
  guard letters[start] == Letter.alifHamzaBelow || letters[start] == Letter.alifHamza,
    beginsWithWasl(letters[start...])
  else { return nil }
  return start - letters.startIndex
}

/// Place in the letters where the word begins behind و ف ب ل ك and the article.
private func stemStart(_ letters: ArraySlice<UInt16>) -> Int {
  let end = letters.endIndex
  var start = letters.startIndex
  func isAlif(_ place: Int) -> Bool {
    guard place < end else { return false }
    let letter = letters[place]
    return letter == Letter.alif || letter == Letter.alifHamza || letter == Letter.alifHamzaBelow
  }
  if isAlif(start), letters[start] != Letter.alif { return start }
  if start + 3 < end, letters[start] == Letter.waw || letters[start] == Letter.fa { start += 1 }
  if start + 3 < end, [Letter.ba, Letter.lam, Letter.kaf].contains(letters[start]) {
    if letters[start] == Letter.lam, letters[start + 1] == Letter.lam, isAlif(start + 2) {
      return start + 2
    }
    if isAlif(start + 1) { start += 1 }
  }
  if start + 4 < end, letters[start] == Letter.alif, letters[start + 1] == Letter.lam,
    isAlif(start + 2)
  {
    start += 2
  }
  return isAlif(start) ? start : letters.startIndex
}

/// Whether letters that begin with إ or أ have the shape of form VII, VIII or X.
private func beginsWithWasl(_ word: ArraySlice<UInt16>) -> Bool {
  let first = word.startIndex
  let below = word[first] == Letter.alifHamzaBelow
  guard word.count >= 3, below || word[first + 2] == Letter.ta else { return false }
  let letters = Array(word)
  if waslWords.contains(LetterKey(letters, in: 0..<letters.count)) { return true }
  if foreignBeginnings.contains(where: word.starts(with:)) { return false }
  func isConsonant(_ place: Int) -> Bool { letters[place] != Letter.alif }
  // VIII: ا C ت C ا C, افتعال; past ا C ت C C only with إ, since أفتعل is «I …».
  if letters.count >= 6, letters[2] == Letter.ta, isConsonant(1), isConsonant(3),
    letters[4] == Letter.alif,
    isNominalEnding(letters[6...])
  {
    return true
  }
  // VII: ا ن C C ا C, انفعال.
  if letters.count >= 6, letters[1] == Letter.noon, isConsonant(2), isConsonant(3),
    letters[4] == Letter.alif,
    letters[3] != Letter.waw, letters[3] != Letter.ya, isNominalEnding(letters[6...])
  {
    return below
  }
  guard below else { return false }
  // X: ا س ت C C ا C, استفعال, and استفالة of hollow verbs.
  if letters.count >= 7, letters[1] == Letter.seen, letters[2] == Letter.ta, isConsonant(3) {
    if isConsonant(4), letters[5] == Letter.alif, isNominalEnding(letters[7...]) { return true }
    if letters[4] == Letter.alif, letters[6] == Letter.taMarbuta { return true }
  }
  // Past tenses: VIII ا C ت C C, X ا س ت C C C.
  if letters.count >= 5, letters[2] == Letter.ta, isConsonant(1), isConsonant(3), isConsonant(4),
    letters[4] != Letter.taMarbuta, isVerbalEnding(letters[5...])
  {
    return true
  }
  return letters.count >= 6 && letters[1] == Letter.seen && letters[2] == Letter.ta
    && !letters[3..<6].contains(Letter.alif) && !letters[3..<6].contains(Letter.taMarbuta)
    && isVerbalEnding(letters[6...])
}

private func isNominalEnding(_ ending: ArraySlice<UInt16>) -> Bool {
  switch Array(ending) {
  case [], [Letter.alif], [Letter.taMarbuta], [Letter.ha], [Letter.ya], [Letter.alif, Letter.ta],
    [Letter.ha, Letter.alif], [Letter.ha, Letter.meem], [Letter.ya, Letter.taMarbuta],
    [Letter.ya, Letter.noon], [Letter.ya, Letter.alif]:
    true
  default: false
  }
}

private func isVerbalEnding(_ ending: ArraySlice<UInt16>) -> Bool {
  switch Array(ending) {
  case [], [Letter.ta], [Letter.alif], [Letter.waw, Letter.alif], [Letter.ta, Letter.ha],
    [Letter.ha]:
    true
  default: false
  }
}

/// Words with a plain alif that the shapes do not cover: assimilated forms, and nouns.
private let waslWords = WordSet(
  """
  إتحاد إتحادات إتفاق إتفاقية إتفاقيات إتفاقات إتصال إتصالات إتجاه إتجاهات إتهام إتهامات إتخاذ إتساع إتباع إتفق إتفقت \
  إتفقوا إتهم إتهمت إتخذ إتخذت إتصل إتصلت إتجه إتجهت إدعاء إدعاءات إدعى إدعت إزدياد إزدحام إزدهار إضطراب إضطرابات \
  إصطدام إصطدم إصطدمت إضطر إضطرت إطلاع إطلع إطلعت إسم إسمه إسمها إبن إبنه إبنها إبنة إمرأة إثنان إثنين إثنتين إثنا \
  إنتهاء إنتماء إنتهى إنتهت إنضم إنضمت إنضمام إحتل إحتلت إحتلال إهتم إهتمت إمتد إمتدت إنحياز إنهيار إنقاض إمتحان
  """)

/// Beginnings of names and loans that have the shape by chance.
private let foreignBeginnings: [[UInt16]] = [
  "أسترال", "إسترال", "إسترلين", "أسترلين", "إنترن", "أنترن", "إنتربول", "أنتاركت", "أنطال",
  "إنكلتر", "أنكلتر", "إنجلتر",
  "أنغول", "إنفلونز", "أنفلونز", "إستون", "أستون", "أنقاض", "إكستر",
].map { Array($0.utf8).bareLetters }

/// Right spellings by the key of the word written with a plain alif.
private let hamzaSpellings: WordTable<[String]?> = {
  var table = WordTable<[String]?>(absent: nil)
  for word in hamzaWords.split(whereSeparator: \.isWhitespace) {
    let bare = String(word).replacing("أ", with: "ا").replacing("إ", with: "ا").replacing(
      "آ", with: "ا")
    table[LetterKey(bare)] = [String(word)]
  }
  table[LetterKey("ان")] = ["أن", "إن"]
  table[LetterKey("انه")] = ["أنه", "إنه"]
  table[LetterKey("انها")] = ["أنها", "إنها"]
  table[LetterKey("انهم")] = ["أنهم", "إنهم"]
  table[LetterKey("اما")] = ["أما", "إما"]
  return table
}()

private let hamzaWords = """
  إلى أكثر إذا أول أولى أمس الأول الأولى الأمم أحد إحدى أكد أكدت أعلن أعلنت أضاف أضافت أشار أشارت أوضح أوضحت أفاد أفادت \
  أمام أيضا أو أي أية أن إسرائيل إيران إيراني إيرانية إسرائيلي إسرائيلية أوروبا أوروبي أوروبية أمريكا أمريكي أمريكية \
  أميركا أميركي أميركية الأردن أفريقيا أفغانستان ألمانيا ألماني ألمانية إسبانيا إيطاليا أوكرانيا الأمن الأمين الأخبار \
  الأنباء أسبوع الأسبوع الأحد الأربعاء الإرهاب الإرهابي الإرهابية الإسلام الإسلامي الإسلامية الإسلاميين الأسد الأزمة \
  أزمة الأخير الأخيرة الأطفال الأعضاء أعضاء الأسعار أسعار الأسواق أسواق الأموال أموال الأعمال أعمال الأمر الأمور الأمل \
  الأرض الأراضي الأساسي الأساسية الأكبر أكبر الأعلى أعلى الأقل أقل الأهم أهم الأول الأولاد الأمطار أمطار الأمني الأمنية \
  الإعلام الإعلامي الإعلامية الإدارة إدارة الإنسان الإنسانية الإصلاح إصلاح الإفراج إطلاق إعلان الإعلان إجراء إجراءات \
  الإجراءات إقامة إنشاء إنتاج الإنتاج إنهاء إلغاء إعادة إعداد أخرى أخيرا أثناء أهداف الأهداف أنحاء أشخاص الأشخاص أفراد \
  أحمد إبراهيم إسماعيل أيام الأيام أغلب أغلبية الأغلبية أساس أسباب إمكانية أكتوبر أغسطس أبريل أيلول آذار لأن لأنه لأنها \
  بأن بأنه بأنها فإن إنما إذ أصبح أصبحت أصدر أصدرت أطلق أطلقت أجرى أجرت أدى أدت أعرب أعربت أثار أثارت أحداث \
  الأحداث أحزاب الأحزاب أطراف الأطراف أفلام الأفلام أوضاع الأوضاع أوقات الأوقات أوباما أردوغان أنقرة إسطنبول أثينا
  """
