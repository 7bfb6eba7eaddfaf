extension BreakTables {
  static let russian = BreakTables(
    titles: [
      "т.е", "т.к", "т.н", "т.о", "т.ч", "т", "г-н", "г-жа", "гг", "им", "проф", "акад", "доц",
      "докт", "д-р",
      "св", "ул", "пр", "просп", "пл", "пер", "наб", "бул", "ш", "д", "кв", "корп", "стр", "обл",
      "оз", "р", "о",
      "с", "дер", "пос", "ген", "ген.-м", "полк", "подполк", "кап", "лейт", "серж", "ред", "сост",
      "пер", "см",
      "ср", "напр", "рис", "табл", "гл", "изд", "англ", "фр", "нем", "лат", "рус", "араб", "перс",
      "букв", "зам",
      "нач", "тов", "гр", "и.о", "пом", "по", "ок", "род", "ум", "н.э",
    ],
    beforeNumber: [
      "ст", "п", "пп", "с", "стр", "т", "тт", "гл", "рис", "табл", "№", "кв", "д", "корп", "тел",
      "ч", "вып",
    ],
    open: [
      "т.д", "т.п", "др", "пр", "проч", "млн", "млрд", "трлн", "тыс", "руб", "коп", "долл", "кг",
      "км", "чел", "мин",
      "сек", "час", "гг", "вв", "в", "н.э",
    ],
    starters: [
      "Он", "Она", "Оно", "Они", "Его", "Её", "Ее", "Их", "Мы", "Вы", "Я", "Это", "Этот", "Эта",
      "Эти", "Тот", "Так",
      "Также", "Там", "Тогда", "Теперь", "Сейчас", "В", "Во", "На", "По", "Из", "За", "К", "С",
      "Со", "У", "О", "Об",
      "От", "До", "Для", "При", "Под", "Над", "После", "Перед", "Между", "Но", "А", "И", "Однако",
      "Если", "Когда",
      "Пока", "Хотя", "Поэтому", "Кроме", "Все", "Всё", "Как", "Что", "Кто", "Где", "Не", "Ни",
      "При", "Более",
    ],
    rules: [
      .break("A unit after a number may end a sentence: «10 см. Хотя».") { site, _ in
        let word = site.word
        guard site.isPoint, !site.closes, units.contains(site.text(word)),
          let before = site.scalar(beforeWord: word), site.firstLetter != nil
        else { return false }
        return ScalarClass(before) == .digit && !site.continuesInLowerCase
          && !site.continuesWithDigit
      },
      .break("A year or a century may end a sentence: «в 2010 г. Он».") { site, tables in
        let word = site.word
        guard site.isPoint, !site.closes,
          ["г", "гг", "в", "вв", "руб", "долл", "млн", "млрд", "тыс"].contains(site.text(word)),
          let before = site.scalar(beforeWord: word), let next = site.nextWord
        else { return false }
        let counts = ScalarClass(before) == .digit || isRomanDigit(before)
        return counts && !site.continuesInLowerCase && !site.continuesWithDigit
          && tables.starters.contains(site.text(next))
      },
      .noBreak("«г.» before a name is a town, after a number a year that goes on.") { site, _ in
        site.isPoint && !site.closes && ["г", "гор"].contains(site.text(site.word))
      },
    ])

  private static let units: Set<String> = [
    "мм", "см", "м", "км", "кг", "га", "ч", "мин", "сек", "чел", "шт", "кв.м",
  ]

  private static func isRomanDigit(_ value: UInt32) -> Bool {
    [0x49, 0x56, 0x58].contains(value)  // I V X
  }
}
