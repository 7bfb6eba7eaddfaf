import TMX

extension Rule {
  /// Words of the source that were carried over instead of translated.
  static let copiedSource = Rule(
    id: "untranslated.copied", category: .accuracy, subtype: "Untranslated", severity: .critical,
    precision: 0.9,
    summary: Wording(
      ar: "كلام منقول من الأصل دون ترجمة.",
      en: "Words of the source were carried over untranslated."),
    explanation: Wording(
      ar: """
        أربع كلمات متتالية فأكثر كما هي في الأصل، أو المقطع كله. الأسماء والرموز والأرقام وحدها لا تُعلَّم، ولا الكلمات المشتركة بين \
        الفارسية والعربية.
        """,
      en: """
        Four or more words in a row just as in the source, or the whole segment. Names, codes and numbers alone are \
        right, and so are words that Persian and Arabic share.
        """),
    reads: .pairs,
    examples: [
      Example(
        "⟦وزیر خارجه با همتای خود گفت‌وگو کرد.⟧", source: "وزیر خارجه با همتای خود گفت‌وگو کرد.",
        from: "fa"),
      Example(
        "قال المتحدث ⟦the talks will go on⟧ في جنيف.",
        source: "The spokesman said the talks will go on in Geneva.", from: "en"),
      Example(
        "أعلن الوزير ⟦что переговоры продолжатся завтра⟧.",
        source: "Министр заявил, что переговоры продолжатся завтра.", from: "ru"),
      Example("مجلس الأمن الدولي.", source: "مجلس الأمن الدولي", from: "fa"),
      Example(
        "صدر تقرير Freedom in the World اليوم.", source: "Freedom in the World was published.",
        from: "en"),
      Example("iPhone 15 Pro Max", source: "iPhone 15 Pro Max", from: "en"),
      Example("قال المتحدث إن المحادثات مستمرة.", source: "The talks go on, he said.", from: "en"),
    ]
  ) { context, report in
    guard let pair = context.pair else { return }
    for run in CopiedRun.runs(in: pair) { report.flag(run) }
  }
}

/// Words of the target that stand in the source in the same order.
private enum CopiedRun {
  static func runs(in pair: PairView) -> [Range<Int>] {
    let (source, target) = (pair.source, pair.target)
    let mine = source.list.words.indices.filter { source.list.words[$0].kind == .word }
    let theirs = target.list.words.indices.filter { target.list.words[$0].kind == .word }
    guard mine.count >= least, theirs.count >= least else { return [] }
    // Places of the source's words by pairs of keys.
    var places: [UInt64: Int] = [:]
    for index in mine.indices.dropLast() {
      places[key(source.key(mine[index]), source.key(mine[index + 1]))] = index
    }
    var runs: [Range<Int>] = []
    var index = 0
    while index + 1 < theirs.count {
      guard let start = places[key(target.key(theirs[index]), target.key(theirs[index + 1]))]
      else {
        index += 1
        continue
      }
      var length = 2
      while index + length < theirs.count, start + length < mine.count,
        target.key(theirs[index + length]) == source.key(mine[start + length])
      { length += 1 }
      let words = theirs[index..<index + length]
      if length >= least, words.count(where: { isForeign($0, target) }) * 2 > length {
        var range = target.range(words[words.startIndex]..<words[words.endIndex - 1] + 1)
        // The whole text, with the marks at its ends.
        if length == theirs.count, let last = target.list.words.last {
          range = (target.list.words.first?.range.lowerBound ?? 0)..<last.range.upperBound
        }
        runs.append(range)
      }
      index += length - 1
    }
    return runs
  }

  private static func key(_ first: WordKey, _ second: WordKey) -> UInt64 {
    UInt64(first) << 32 | UInt64(second)
  }

  // No name, and no word of general Arabic text.
  private static func isForeign(_ word: Int, _ target: PairSide) -> Bool {
    let form = target.list.words[word]
    switch form.script {
    case .latin, .cyrillic: return !form.isCapitalised && form.letters.count > 1
    case .arabic:
      return target.information(word) >= 13.9 || hasPersianLetter(target.bytes, form.range)
    case .other: return false
    }
  }

  // ی ک گ چ پ ژ
  private static func hasPersianLetter(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let (value, length) = bytes.scalar(at: offset)
      if [0x6CC, 0x6A9, 0x6AF, 0x686, 0x67E, 0x698].contains(value) { return true }
      offset += length
    }
    return false
  }

  private static let least = 4
}
