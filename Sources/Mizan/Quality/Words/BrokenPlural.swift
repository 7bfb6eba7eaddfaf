/// The gender of a singular that the shape of its broken plural shows.
package enum BrokenPlural: Sendable {
  case masculine, feminine

  /// فعاليل, أفعال, أفعلة and فعلاء are plurals of masculines, فعائل of feminines, but for those of a list; nil for other
  /// shapes.
  ///
  /// - Parameter word: Letters without clitics.
  package init?(_ word: ArraySlice<UInt16>) {
    let letters = Array(word)
    guard letters.count >= 5, let last = letters.last else { return nil }
    let key = LetterKey(letters, in: 0..<letters.count)
    if exceptions.contains(key) { return nil }
    if letters.count == 5, letters[2] == Letter.alif, letters[3] == Letter.yaHamza {
      self = .feminine
    } else if letters.count == 6, letters[2] == Letter.alif, letters[4] == Letter.ya {
      self = .masculine
    } else if letters.count == 5, letters[0] == Letter.alifHamza,
      letters[3] == Letter.alif && last != Letter.ta || last == Letter.taMarbuta
    {
      self = .masculine
    } else if letters.count <= 6, last == Letter.hamza, letters[letters.count - 2] == Letter.alif {
      self = .masculine
    } else {
      return nil
    }
  }
}

// Plurals of the other gender, or of both, and words of these shapes that are no plurals.
private let exceptions = WordSet(
  """
  بدائل نظائر فصائل زبائن ضمائر دلائل سوائل طوائل رهائن عجائز شمائل حبائل أوائل جماعة مسائل
  أساطير أكاذيب أطاريح أراجيز أناشيد أغاريد أراجيح أحاجي ألاعيب أعاجيب أضاليل
  ألعاب أفكار أوراق أشجار أسماك أزهار أبقار أغنام أعناب أثمار أسواق أرواح أحوال أقدام أسنان أضلاع أرحام أفخاذ أكتاف أكباد أعقاب
  أعيان أنعام أنحاء أرجاء أشلاء أحشاء أجواء أعوان أصداء أخطاء أعباء أصداف أعشاب أخشاب أحجار أحراش أشواك أنصاب أوتار أصناف أصقاع أقطار
  أمطار أنواء أهوال أبناء أضواء أنباء أذواق أشغال أمتعة أسرة أرملة أزمنة أغطية أمكنة أمثلة أعلام أوسمة إصابة
  صحراء كهرباء أعضاء أشياء لقاء بناء غذاء سماء هواء دواء مساء شتاء وباء غشاء نساء إماء غناء ثناء رجاء وفاء قضاء بقاء لواء وعاء
  أرقاء أثناء جراء إزاء أحياء أسماء أجزاء آراء أبريل كلاكيت كواليس تواريخ مقاييس
  """)
