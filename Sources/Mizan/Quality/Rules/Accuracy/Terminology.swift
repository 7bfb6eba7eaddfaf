import TMX

extension Rule {
  /// The source has a term of the glossary and the target none of its translations, or a forbidden one.
  ///
  /// A rule of its own for each glossary; `examples` use a glossary of three terms.
  public static func terminology(_ glossary: Glossary) -> Rule {
    let terms = glossary.terms.map(GlossaryTerm.init)
    return Rule(
      id: "terminology.glossary", category: .terminology,
      subtype: "Inconsistent with terminology resource",
      severity: .major, precision: 0.85,
      summary: Wording(ar: "المصطلح لا يوافق المسرد.", en: "A term does not follow the glossary."),
      explanation: Wording(
        ar: "تُقبل الترجمة بأل والحروف المتصلة والضمائر وبصيغ الجمع المذكورة في المسرد.",
        en:
          "A translation counts with article, proclitics and suffixes, and in every form the glossary lists."
      ),
      reads: .pairs,
      examples: [
        Example(
          "نوقشت ⟦الاتفاقية⟧ النووية.", source: "The nuclear deal was discussed.", from: "en"),
        Example("⟦عقد المجلس جلسته.⟧", source: "The cabinet met.", from: "en"),
        Example("⟦بحث الوزيران الأزمة.⟧", source: "They discussed the ceasefire.", from: "en"),
        Example("نوقش الاتفاق النووي.", source: "The nuclear deal was discussed.", from: "en"),
        Example("عقدت حكومتها جلسة.", source: "The cabinet met.", from: "en"),
        Example("التزم بوقف إطلاق النار.", source: "He kept the ceasefire.", from: "en"),
        "نوقشت الاتفاقية.",
      ]
    ) { context, report in
      guard let source = context.source else { return }
      let sourceKeys = source.tokens.map(\.foldedKey)
      for term in terms {
        guard let place = term.source.firstPlace(in: sourceKeys) else { continue }
        let counterpart = source.range(place, place + term.source.words.count - 1)
        let forbidden = term.forbidden.lazy.compactMap { $0.place(in: context.text) }.first
        if let forbidden {
          report.flag(
            forbidden, fixes: [],
            message: Wording(
              ar:
                "ترجمة ممنوعة لـ\(term.term.source)، والمعتمد \(term.term.allowed.joined(separator: "، ")).",
              en:
                "Forbidden for \(term.term.source); the glossary has \(term.term.allowed.joined(separator: ", "))."
            ),
            counterpart: counterpart)
        } else if !term.allowed.isEmpty,
          !term.allowed.contains(where: { $0.place(in: context.text) != nil })
        {
          report.flag(
            context.text.contentRange,
            message: Wording(
              ar:
                "لا أثر لترجمة \(term.term.source)، والمعتمد \(term.term.allowed.joined(separator: "، ")).",
              en:
                "No translation of \(term.term.source); the glossary has \(term.term.allowed.joined(separator: ", "))."
            ),
            counterpart: counterpart)
        }
      }
    }
  }
}

private struct GlossaryTerm: Sendable {
  var term: Glossary.Term
  var source: TermForm
  var allowed: [TermForm]
  var forbidden: [TermForm]

  init(_ term: Glossary.Term) {
    self.term = term
    source = TermForm(term.source)
    allowed = term.allowed.map(TermForm.init)
    forbidden = term.forbidden.map(TermForm.init)
  }
}

/// The words of a term, folded; Arabic ones without their article.
private struct TermForm: Sendable {
  var words: [LetterKey]
  private var stems: [[UInt16]]

  init(_ text: String) {
    let view = SegmentView(text, language: "und")
    words = view.tokens.filter { $0.isWord || $0.kind == .number }.map(\.foldedKey)
    stems = SegmentView(text).tokens.filter(\.isWord).map { Array(Self.folded(text: text, $0)) }
  }

  func firstPlace(in keys: [LetterKey]) -> Int? {
    guard !words.isEmpty, keys.count >= words.count else { return nil }
    return (0...keys.count - words.count).first { start in
      words.indices.allSatisfy { keys[start + $0] == words[$0] }
    }
  }

  /// The range of the first place where each word of the term stands, with whatever clitics.
  func place(in text: SegmentView) -> Range<Int>? {
    let tokens = text.tokens.indices.filter { text.tokens[$0].isWord }
    guard !stems.isEmpty, tokens.count >= stems.count else { return nil }
    for start in 0...tokens.count - stems.count {
      let matches = stems.indices.allSatisfy { index in
        Self.isForm(
          Self.folded(text: text.text, text.tokens[tokens[start + index]]), of: stems[index])
      }
      if matches { return text.range(tokens[start], tokens[start + stems.count - 1]) }
    }
    return nil
  }

  private static func folded(text: String, _ token: TextToken) -> [UInt16] {
    var bytes: [UInt8] = []
    bytes.appendFolded(Array(text.utf8), in: token.range)
    return bytes.bareLetters
  }

  /// Whether a word is the stem with clitics before and a suffix behind it.
  private static func isForm(_ word: [UInt16], of stem: [UInt16]) -> Bool {
    let core =
      stem.starts(with: [Letter.alif, Letter.lam]) && stem.count > 4
      ? Array(stem.dropFirst(2)) : stem
    // A final ه may be ة, which opens to ت before a suffix.
    let open = core.last == Letter.ha ? Array(core.dropLast()) : core
    for head in proclitics where word.starts(with: head) {
      let rest = word.dropFirst(head.count)
      if rest.elementsEqual(core) { return true }
      guard rest.starts(with: open) else { continue }
      var tail = rest.dropFirst(open.count)
      if open.count < core.count, tail.first == Letter.ta { tail = tail.dropFirst() }
      if tail.count <= 3, suffixes.contains(Array(tail)) { return true }
    }
    return false
  }

  private static let proclitics: [[UInt16]] = [
    "", "و", "ف", "ب", "ل", "ك", "ال", "وال", "فال", "بال", "كال", "لل", "ول", "وب", "وبال", "ولل",
  ].map { Array($0.utf8).bareLetters }
  private static let suffixes: Set<[UInt16]> = Set(
    ["", "ه", "ها", "هم", "هما", "هن", "نا", "ي", "كم", "ين", "ان", "ون", "ات", "ا"].map {
      Array($0.utf8).bareLetters
    })
}
