extension BreakTables {
  static let german = BreakTables(
    titles: [
      "Dr", "Prof", "Hr", "Hrn", "Fr", "Frl", "St", "Str", "z.B", "d.h", "u.a", "z.T", "z.Zt",
      "i.d.R", "o.ä", "v.a",
      "s.o", "s.u", "bzw", "ca", "vgl", "evtl", "ggf", "inkl", "exkl", "sog", "gegr", "geb", "gest",
      "Bd", "Hrsg",
      "Dipl", "Ing", "Gen", "Abg", "z", "d", "u", "i", "v", "Mio", "Mrd", "Tsd", "Nr", "Abs", "Art",
      "Abb", "Tel",
    ],
    beforeNumber: ["S", "Nr", "Abs", "Art", "Abb", "Bd", "Kap", "Tel", "Jh", "Jg", "Tab", "Ziff"],
    open: ["usw", "etc", "u.s.w", "v.Chr", "n.Chr", "Chr", "Jh", "Co", "e.V", "U.S"],
    starters: germanStarters,
    rules: [
      .noBreak("An ordinal number goes on: «am 3. Oktober», «der 2. Weltkrieg».") { site, tables in
        let word = site.word
        guard site.isPoint, !site.closes, site.isOrdinal(word), let next = site.nextWord
        else { return false }
        return !tables.starters.contains(site.text(next))
      }
    ])

  private static let germanStarters: Set<String> = [
    "Der", "Die", "Das", "Den", "Dem", "Des", "Ein", "Eine", "Einer", "Er", "Sie", "Es", "Ich",
    "Wir", "Ihr", "Man",
    "In", "Im", "Am", "An", "Auf", "Aus", "Bei", "Mit", "Nach", "Von", "Vor", "Zu", "Zum", "Zur",
    "Für", "Und",
    "Aber", "Oder", "Doch", "Denn", "Wenn", "Als", "Weil", "Da", "Dann", "Dort", "Hier", "So",
    "Wie", "Was", "Wer",
    "Dies", "Diese", "Dieser", "Dieses", "Seine", "Ihre", "Auch", "Nur", "Nicht", "Noch", "Seit",
    "Bis", "Um",
  ]
}
