/// What a negated verb of Persian denies.
extension PairSide {
  /// The word that says what is denied: «تغییر» of «تغییر نخواهد کرد», «بازسازی» of «نمی‌تواند آن را بازسازی کند»,
  /// the verb itself where it is no light one.
  func negatedPersian(by negator: Int) -> Int? {
    if isPrivative(negator) { return negator + 1 }
    if isPersianModal(negator) { return subordinateVerb(behind: negator) }
    if auxiliaries.contains(key(negator), letters(negator)) {
      guard negator + 1 < list.words.count else { return nil }
      return lightRests.contains(key(negator + 1), letters(negator + 1)) ? negator - 1 : negator + 1
    }
    return lightVerbs.contains(key(negator), letters(negator)) ? negator - 1 : negator
  }

  /// «نتوانست», «نباید»: what cannot be or must not be done is said by another verb.
  func isPersianModal(_ word: Int) -> Bool { modals.contains(key(word), letters(word)) }

  /// The verb that a modal verb governs, or the noun before it where it is a light one.
  private func subordinateVerb(behind modal: Int) -> Int? {
    let verb = (modal + 1..<min(modal + 13, list.words.count)).first { index in
      guard list.words[index].kind == .word else { return false }
      let letters = letters(index)
      if lightSubjunctives.contains(key(index), letters) { return true }
      return letters.count >= 4 && letters.first == 0x628 && letters.last == 0x62F
    }
    guard let verb else { return nil }
    return lightSubjunctives.contains(key(verb), letters(verb)) && verb > modal + 1
      ? verb - 1 : verb
  }
}

// Every stem with every ending, between two beginnings.
private func forms(_ beginnings: [String], _ stems: String, _ endings: [String]) -> [String] {
  stems.split(separator: " ").flatMap { stem in
    beginnings.flatMap { beginning in endings.map { beginning + stem + $0 } }
  }
}

private let pastEndings = ["", "ند", "م", "یم", "ه", "ه‌اند", "ه‌ام", "ه‌ایم", "ه‌است"]
private let presentEndings = ["د", "ند", "م", "یم"]

// Verbs that say little without the noun before them.
private let lightVerbs: WordPatterns = {
  var words = forms(
    ["ن", "نمی‌"], "کرد شد داد گرفت داشت بود زد خورد یافت کشید برد گذاشت نمود گردید ورزید",
    pastEndings)
  words += forms(["نی", "نمی‌آ"], "اورد ورد", pastEndings)
  words += forms(["ن", "نمی‌"], "کن شو ده گیر دار زن خور یاب کش آور بر گذار", presentEndings)
  words += ["نیست", "نیستند", "نیستم", "نیستیم", "نباشد", "نباشند"]
  return WordPatterns(words.joined(separator: " "))
}()

private let modals: WordPatterns = {
  var words = forms(["ن", "نمی‌"], "توانست خواست", pastEndings)
  words += forms(["ن", "نمی‌"], "توان", presentEndings)
  words += forms(["نمی‌"], "خواه", presentEndings)
  words += ["نباید", "نبایست", "نمی‌بایست", "نمی‌توان"]
  return WordPatterns(words.joined(separator: " "))
}()

// Of the future, and a prefix that stands apart.
private let auxiliaries = WordPatterns("نخواهد نخواهند نخواهم نخواهیم نخواهید نمی")
private let lightRests = WordPatterns(
  """
  کرد شد داد گرفت داشت بود زد خورد یافت کشید آورد برد گذاشت نمود گردید ورزید کند کنند کنم کنیم شود شوند دهد دهند دهم دهیم \
  گیرد گیرند دارد دارند باشد باشند کردند شدند دادند گرفتند داشتند
  """)
private let lightSubjunctives = WordPatterns(
  """
  کند کنند کنم کنیم شود شوند دهد دهند دهم دهیم گیرد گیرند داشته بزند بزنند یابد یابند کشد آورد آورند ببرد ببرند گذارد گذارند \
  باشد باشند نماید نمایند
  """)
