extension BreakTables {
  static let english = BreakTables(
    titles: [
      "Dr", "Mr", "Mrs", "Ms", "Messrs", "Prof", "Rev", "Fr", "Hon", "Pres", "Gov", "Sen", "Sens",
      "Rep", "Reps", "Drs", "Profs", "Gens", "Govs",
      "Gen", "Lt", "Col", "Maj", "Capt", "Cmdr", "Sgt", "Cpl", "Pvt", "Adm", "Supt", "Det", "Insp",
      "St", "Ste", "Mt", "Ft", "Amb", "Atty", "Assoc", "Asst", "Dept", "Univ", "vs", "v", "cf",
      "e.g", "i.e", "viz", "ca", "approx", "Ph.D", "M.D", "Lt.Col", "Lt.Gen",
    ],
    beforeNumber: [
      "No", "no", "Nos", "nos", "p", "pp", "vol", "Vol", "ch", "Ch", "fig", "Fig", "figs", "Figs",
      "sec", "Sec", "art", "Art", "par", "eq", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug",
      "Sep", "Sept", "Oct", "Nov", "Dec", "ver", "ext", "tel", "Tel",
    ],
    open: [
      "etc", "Inc", "Ltd", "Co", "Corp", "Bros", "Jr", "Sr", "a.m", "p.m", "A.M", "P.M", "U.S",
      "U.K", "U.N", "U.S.A", "E.U", "D.C", "B.C", "A.D", "Ave", "Blvd", "Rd", "al",
      "Calif", "Conn", "Fla", "Mass", "Mich", "Minn", "Pa", "Tex", "Va", "Wash",
    ],
    starters: [
      "The", "This", "That", "These", "Those", "There", "Then", "They", "Their", "It", "Its", "He",
      "His", "She", "Her", "We", "Our", "You", "Your", "I", "My", "In", "On", "At", "As", "An", "A",
      "And", "But", "Or", "So", "If", "When", "While", "Where", "What", "Who", "Why", "How", "For",
      "From", "After", "Before", "Since", "Although", "Though", "Because", "However", "Moreover",
      "Some", "Many", "Most", "All", "Both", "Each", "Not", "No", "Yes", "Now", "Here", "By",
      "With",
      "Under", "During", "Until", "Once", "Even", "Also", "Yet", "Nor", "Last", "One", "Two", "To",
    ])
}
