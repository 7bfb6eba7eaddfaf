/// A sentence of an article and the sentences beside it, over the borders of segments.
package struct SentencePlace {
  package let view: SegmentView
  package let range: Range<Int>
  /// The sentences before and after, each with the text it lies in.
  package let before: (view: SegmentView, range: Range<Int>)?
  package let after: (view: SegmentView, range: Range<Int>)?

  /// The sentences of a segment in their places.
  package static func places(in context: RuleContext) -> [SentencePlace] {
    let text = context.text
    let sentences = text.sentences
    return sentences.indices.map { index in
      let before =
        index > 0
        ? (view: text, range: sentences[index - 1])
        : context.previous.flatMap { view in view.sentences.last.map { (view: view, range: $0) } }
      let after =
        index + 1 < sentences.count
        ? (view: text, range: sentences[index + 1])
        : context.next.flatMap { view in view.sentences.first.map { (view: view, range: $0) } }
      return SentencePlace(view: text, range: sentences[index], before: before, after: after)
    }
  }

  /// The words of the sentence, by index.
  package var words: [Int] {
    range.filter { view.tokens[$0].kind == .word || view.tokens[$0].kind == .number }
  }

  package var wordsBefore: Int { before.map { $0.view.wordCount(in: $0.range) } ?? 0 }
  package var wordsAfter: Int { after.map { $0.view.wordCount(in: $0.range) } ?? 0 }

  /// Whether a word, lightly stemmed, stands in the sentence before or after.
  package func neighboursHave(_ token: TextToken) -> Bool {
    let stem = view.lightStem(token)
    for side in [before, after] {
      guard let side else { continue }
      for index in side.range {
        let other = side.view.tokens[index]
        if other.isArabicWord, side.view.lightStem(other) == stem { return true }
      }
    }
    return false
  }
}

extension SegmentView {
  package func wordCount(in range: Range<Int>) -> Int {
    range.count { tokens[$0].kind == .word || tokens[$0].kind == .number }
  }

  /// Whether a sentence has so many words.
  package func hasSentence(of lengths: ClosedRange<Int>) -> Bool {
    sentences.contains { lengths.contains(wordCount(in: $0)) }
  }

  /// The key of a stem without endings of gender, number and adjective, and without an initial م or ت.
  package func lightStem(_ token: TextToken) -> LetterKey {
    var stem = Array(letters[token.stem])
    for ending in lightEndings
    where stem.count - ending.count >= 3 && stem.suffix(ending.count).elementsEqual(ending) {
      stem.removeLast(ending.count)
      break
    }
    return LetterKey(folding: stem, in: 0..<stem.count)
  }
}

private let lightEndings: [[UInt16]] = ["ية", "ات", "ون", "ين", "ان", "ة", "ي", "ه"].map {
  Array($0.utf16)
}
