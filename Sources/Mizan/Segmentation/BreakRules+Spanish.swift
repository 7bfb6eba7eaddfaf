extension BreakTables {
  static let spanish = BreakTables(
    titles: [
      "Sr", "Sra", "Srta", "Sres", "Dr", "Dra", "D", "Dña", "Prof", "Profa", "Lic", "Ing", "Gral",
      "Cnel", "Cap",
      "Tte", "Mons", "Fr", "Sto", "Sta", "Ud", "Uds", "Vd", "av", "Av", "Avda", "c", "p.ej", "P.ej",
      "ej", "cf",
      "a. de C", "Excmo", "Ilmo", "aprox",
    ],
    beforeNumber: [
      "p", "pp", "pág", "págs", "núm", "Núm", "n", "no", "No", "art", "Art", "vol", "cap", "fig",
      "tel", "Tel",
    ],
    open: [
      "etc", "EE.UU", "a.C", "d.C", "S.A", "Cía", "C", "Ltda", "Inc", "U.S", "a.m", "p.m", "RR.HH",
      "FF.AA",
    ],
    starters: [
      "El", "La", "Los", "Las", "Un", "Una", "Este", "Esta", "Estos", "Estas", "Ese", "Esa", "Él",
      "Ella", "Ellos",
      "Se", "Su", "Sus", "En", "De", "Del", "A", "Al", "Por", "Para", "Con", "Sin", "Según",
      "Desde", "Tras", "Pero",
      "Y", "O", "Si", "Cuando", "Como", "Aunque", "No", "Lo", "Además", "También", "Entonces", "Yo",
      "Nosotros",
    ])
}
