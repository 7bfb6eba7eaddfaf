extension BreakTables {
  static let french = BreakTables(
    titles: [
      "M", "c", "MM", "Mme", "Mmes", "Mlle", "Mlles", "Dr", "Pr", "Me", "Mgr", "St", "Ste", "Sr",
      "Gal",
      "Col", "Cdt",
      "Cap", "Lt", "av", "bd", "cf", "env", "p.ex", "ex", "c.-à-d", "c-à-d", "éd", "dir",
      "trad", "coll",
      "vs", "prof", "Prof",
    ],
    beforeNumber: [
      "p", "pp", "n", "no", "vol", "chap", "art", "Art", "fig", "al", "t", "tél", "Tél", "ch", "v",
    ],
    open: [
      "etc", "J.-C", "S.A", "Cie", "Inc", "Ltd", "Corp", "U.S", "O.N.U", "Jr", "apr. J.-C",
      "av. J.-C",
    ],
    starters: [
      "Le", "La", "Les", "Un", "Une", "Des", "Ce", "Cet", "Cette", "Ces", "Il", "Elle", "Ils",
      "Elles", "On", "Nous",
      "Vous", "Je", "Tu", "Son", "Sa", "Ses", "Leur", "Leurs", "En", "Dans", "Sur", "Pour", "Par",
      "Avec", "Sans",
      "Mais", "Et", "Ou", "Or", "Donc", "Car", "Si", "Quand", "Lorsque", "Après", "Avant", "Depuis",
      "Selon", "À", "A",
      "Au", "Aux", "Du", "De", "Cependant", "Toutefois", "Ainsi", "Alors", "Puis", "Enfin", "Comme",
      "Plus", "Tout",
    ])
}
