extension BreakTables {
  static let hebrew = BreakTables(
    titles: ["גב", "פרופ", "ד\"ר", "מר", "עמ", "ר", "א", "ב", "ג", "ד", "ה"],
    beforeNumber: ["עמ", "מס", "סע", "טל"],
    open: ["וכו", "ת.ז", "ת.ד", "נ.ב", "ב.מ"])
}
