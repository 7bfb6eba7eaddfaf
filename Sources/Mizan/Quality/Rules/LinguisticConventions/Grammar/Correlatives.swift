extension Rule {
  /// «ما إن وصل وبدأ», «بما أن …، لذلك», «رغم …، ولكن», «لا … فحسب، و»: a conjunction whose other half is another.
  static let correlatives = Rule(
    id: "grammar.correlatives", category: .linguisticConventions, subtype: "Grammar",
    severity: .major, precision: 0.75,
    summary: Wording(
      ar: "أداة بلا جوابها، أو بجواب أداة أخرى.",
      en: "A paired conjunction lacks its other half, or has that of another."),
    explanation: Wording(
      ar: """
        «ما إن» جوابها «حتى»، و«لا… فحسب» بعدها «بل»، و«بين» بعدها «و». ولا تجتمع «بما أن» و«لذلك»، ولا \
        «رغم» و«لكن»: واحدة منهما تكفي.
        """,
      en: """
        ما إن is answered by حتى, لا… فحسب by بل, بين by و. Because and therefore, although and but do not stand \
        in one sentence: one of them is enough.
        """),
    reads: .body.at { openers.contains($0.token.keyWithoutWaw) },
    examples: [
      "ما إن وصل الوزير ⟦وبدأ⟧ الاجتماع.", "⟦ما إن⟧ وصل الوزير الاجتماع بدأ.",
      "بما أن الأسعار ارتفعت، ⟦لذلك⟧ تراجع الطلب.",
      "على الرغم من المطر، ⟦لكن⟧ المباراة أقيمت.",
      "لا يقتصر الأمر على الأسعار فحسب، ⟦ويشمل⟧ الأجور.",
      "تتراوح الأعمار بين 20 ⟦إلى⟧ 30 عامًا.", "رغم الخسارة، ⟦ولكنه⟧ بقي متفائلا.",
      "ما إن وصل الوزير حتى بدأ الاجتماع.", "بما أن الأسعار ارتفعت، فقد تراجع الطلب.",
      "لم يعرف ما إن كان الوزير قد وصل.", "رغم المطر أقيمت المباراة.",
      "بقي هنا رغم المطر، لكن صديقه غادر.", "لا يقتصر الأمر على الأسعار فحسب، بل يشمل الأجور.",
      "تتراوح الأعمار بين 20 و30 عامًا.", "رغم المطر أقيمت المباراة، لكن الجمهور غاب.",
      "سافر بين عامي 2010 و2012 إلى 30 بلدًا.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors {
      let token = text.tokens[index]
      let end = text.sentence(of: index).upperBound
      if token.key == whenever, text.isWord(index - 1, what),
        text.token(index + 1)?.verb?.tense == .past,
        opensClause(text, index - 1),
        text.tokens[index + 1].verb?.traits.contains(.copula) != true,
        !has(text, index..<end, answersOfWhenever)
      {
        // «وبدأ الاجتماع», «ثم بدأ»: in the place of حتى.
        let answer = (index + 2..<min(end, index + 10)).first {
          text.tokens[$0].clitics.contains(.waw) && text.finiteVerb($0) != nil
            || text.tokens[$0].key == then
        }
        if let answer {
          report.flag(text.tokens[answer].range)
        } else {
          report.flag(text.range(index - 1, index))
        }
      } else if token.key == only {
        guard let place = answerOfOnly(text, index, end) else { continue }
        report.flag(text.tokens[place].range)
      } else if token.key == between {
        if let place = rangeWord(text, index) {
          report.flag(text.tokens[place].range, severity: .minor)
        }
      } else if let place = secondHalf(text, index, end) {
        report.flag(text.tokens[place].range)
      }
    }
  }
}

private func opensClause(_ text: SegmentView, _ index: Int) -> Bool {
  text.isSentenceStart(index) || Mark.isComma(text.mark(at: index - 1))
}

private func has(_ text: SegmentView, _ range: Range<Int>, _ words: WordSet) -> Bool {
  range.contains { words.contains(text.tokens[$0].key) || words.contains(text.tokens[$0].stemKey) }
}

/// «لا … فحسب، و» with a verb behind و, and no بل to the end.
private func answerOfOnly(_ text: SegmentView, _ index: Int, _ end: Int) -> Int? {
  let start = text.sentence(of: index).lowerBound
  guard Mark.isComma(text.mark(at: index + 1)), has(text, start..<index, negators),
    let next = text.token(index + 2), next.clitics.contains(.waw), next.verb != nil,
    text.finiteVerb(index + 2) != nil, !has(text, index..<end, answersOfOnly)
  else { return nil }
  return index + 2
}

/// «بين 20 إلى 30».
private func rangeWord(_ text: SegmentView, _ index: Int) -> Int? {
  for place in index + 2..<max(index + 2, min(text.tokens.count - 1, index + 5)) {
    let token = text.tokens[place]
    if to.contains(token.key), isNumber(text, place + 1), isNumber(text, index + 1) { return place }
    guard isNumber(text, place) || token.isAny(of: .unit) else { return nil }
  }
  return nil
}

private func isNumber(_ text: SegmentView, _ index: Int) -> Bool {
  guard let token = text.token(index) else { return false }
  return token.kind == .number || token.isAny(of: .numberWord) || token.mark == 0x25
}

/// «بما أن …، لذلك», «رغم …، ولكن»: behind the first comma of a sentence that opens with a cause or a concession.
private func secondHalf(_ text: SegmentView, _ index: Int, _ end: Int) -> Int? {
  guard text.isSentenceStart(index) else { return nil }
  let word = text.tokens[index].keyWithoutWaw
  let next = text.token(index + 1)?.key
  let isCause =
    causes.contains(word) || word == since && next.map(that.contains) == true
  let isConcession =
    concessions.contains(word) || word == upon && next == despite
    || word == with && next.map(that.contains) == true
  guard isCause || isConcession,
    let comma = (index..<end).first(where: { Mark.isComma(text.mark(at: $0)) }),
    let answer = text.token(comma + 1)
  else { return nil }
  // «رغم المطر أقيمت المباراة، لكن»: the main verb came before, if there was more than a phrase.
  if isConcession, next.map(that.contains) != true, word != with {
    let first = index + (word == upon ? 2 : 1)
    guard !(first..<comma).contains(where: { text.looksFinite($0) && !text.opensClause($0 - 1) })
    else { return nil }
  }
  return (isCause ? therefores : buts).contains(answer.key) ? comma + 1 : nil
}

private let openers = WordSet("إن بما لأن نظرا رغم على مع بين فحسب بالرغم برغم رغما ولأن")
private let whenever = LetterKey("إن")
private let then = LetterKey("ثم")
private let what = LetterKey("ما")
private let answersOfWhenever = WordSet("حتى إلا")
private let only = LetterKey("فحسب")
private let negators = WordSet("لا لم لن ليس ليست ليسوا ما غير")
private let answersOfOnly = WordSet("بل لكن إنما لكنه لكنها كما")
private let between = LetterKey("بين")
private let to = WordSet("إلى الى حتى")
private let causes = WordSet("لأن")
private let since = LetterKey("بما")
private let that = WordSet("أن أنه أنها أنهم أنهما")
private let concessions = WordSet("رغم بالرغم برغم")
private let upon = LetterKey("على")
private let despite = LetterKey("الرغم")
private let with = LetterKey("مع")
private let therefores = WordSet("لذلك لذا ولذلك ولذا وبالتالي إذن وعليه")
private let buts = WordSet(
  "لكن ولكن لكنه ولكنه لكنها ولكنها لكنهم ولكنهم لكنهما ولكنهما لكننا ولكننا")
