extension BreakTables {
  static let turkish = BreakTables(
    titles: [
      "Dr", "Prof", "Doç", "Yrd", "Av", "Sn", "Bay", "Öğr", "Gör", "Uzm", "Op", "Ord", "Alb", "Bnb",
      "Yzb", "Gen",
      "Org", "Korg", "Tümg", "Mah", "Cad", "Sok", "Blv", "Apt", "Bkz", "bkz", "örn", "Örn", "çev",
      "haz", "yak",
      "Hz", "St",
    ],
    beforeNumber: ["No", "no", "s", "ss", "c", "C", "md", "Md", "Tel", "tel"],
    open: ["vb", "vs", "vd", "A.Ş", "Ltd", "Şti", "M.Ö", "M.S", "T.C", "A.B.D"],
    starters: [
      "Bu", "Şu", "O", "Bir", "Ben", "Sen", "Biz", "Siz", "Onlar", "Ancak", "Ama", "Fakat", "Ve",
      "Ayrıca", "Daha",
      "Her", "İlk", "Son", "Çünkü", "Eğer", "Böylece", "Sonra", "Önce", "Yine", "Hiç", "Ne", "Kim",
      "Nasıl",
    ],
    rules: [
      .noBreak("An ordinal number goes on: «2. Dünya Savaşı».") { site, tables in
        let word = site.word
        guard site.isPoint, !site.closes, site.isOrdinal(word), let next = site.nextWord
        else { return false }
        return !tables.starters.contains(site.text(next))
      }
    ])
}
