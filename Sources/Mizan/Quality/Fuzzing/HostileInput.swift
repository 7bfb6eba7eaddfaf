/// Bytes that nobody wrote in good faith: what `MizanBench fuzz` and the tests feed to the scorer.
///
/// The material is the examples of the rules (so mutations stay near what rules look for), the scripts of news,
/// and pieces of markup and broken encodings. The same seed gives the same inputs on every machine.
package struct HostileInput: Sendable {
  /// How an input was made, for the report of a failure.
  package enum Recipe: String, CaseIterable, Sendable {
    case randomBytes, randomScalars, mutation, splice, longWord, markStorm, quoteStorm,
      repeatedPiece,
      markup, brokenEncoding, table
  }

  /// Names of files whose endings choose each of the article formats.
  package static let names = ["a.txt", "a.md", "a.html", "a.docx", "-"]

  private var generator: SeededGenerator
  private let sentences: [[UInt8]]
  private let largest: Int

  /// - Parameter largest: No input has more bytes, give or take a scalar.
  package init(seed: UInt64, largest: Int = 1_000_000) {
    generator = SeededGenerator(seed: seed)
    self.largest = largest
    sentences = Rule.all.flatMap(\.examples).flatMap { example in
      [example.unmarked().text] + (example.source.map { [$0] } ?? [])
    }.map { Array($0.utf8) }
  }

  /// The next input, with how it was made.
  package mutating func next() -> (bytes: [UInt8], recipe: Recipe) {
    let recipe = Recipe.allCases[number(below: Recipe.allCases.count)]
    return (bytes(recipe, size: size()), recipe)
  }

  /// An input of a kind and about a size.
  package mutating func bytes(_ recipe: Recipe, size: Int) -> [UInt8] {
    let bytes =
      switch recipe {
      case .randomBytes: (0..<size).map { _ in UInt8(truncatingIfNeeded: number(below: 256)) }
      case .randomScalars: scalars(of: Self.alphabet, size)
      case .mutation: mutated(text(size))
      case .splice: spliced(size)
      case .longWord: scalars(of: Self.letters, size)
      case .markStorm: scalars(of: Self.marks, size)
      case .quoteStorm: scalars(of: Self.quotes, size)
      case .repeatedPiece: repeated(size)
      case .markup: mixture(of: Self.tags, size)
      case .brokenEncoding: broken(text(size))
      case .table: mixture(of: Self.separators, size)
      }
    return Array(bytes.prefix(largest))
  }

  private mutating func number(below bound: Int) -> Int {
    bound > 0 ? Int(generator.next() % UInt64(bound)) : 0
  }

  /// Mostly the size of a sentence or an article, now and then of a book.
  private mutating func size() -> Int {
    switch number(below: 100) {
    case 0: number(below: largest) + 1
    case 1..<10: number(below: min(largest, 60_000)) + 1
    case 10..<50: number(below: min(largest, 4_000)) + 1
    default: number(below: min(largest, 400))
    }
  }

  private mutating func text(_ size: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < size {
      bytes += sentences[number(below: sentences.count)]
      bytes += Self.gaps[number(below: Self.gaps.count)]
    }
    return bytes
  }

  /// A few random edits: bytes changed, cut, doubled, moved, hostile scalars put in.
  private mutating func mutated(_ original: [UInt8]) -> [UInt8] {
    var bytes = original
    for _ in 0..<1 + number(below: 12) where !bytes.isEmpty {
      let start = number(below: bytes.count)
      let end = min(bytes.count, start + 1 + number(below: 60))
      switch number(below: 6) {
      case 0: bytes[start] = UInt8(truncatingIfNeeded: number(below: 256))
      case 1: bytes.removeSubrange(start..<end)
      case 2: bytes.insert(contentsOf: bytes[start..<end], at: start)
      case 3: bytes.swapAt(start, number(below: bytes.count))
      case 4: bytes.insert(contentsOf: Self.hostile[number(below: Self.hostile.count)], at: start)
      default:
        let times = number(below: 40)
        bytes.insert(
          contentsOf: (0..<times).flatMap { _ in bytes[start..<end] }, at: end)
      }
    }
    return bytes
  }

  /// Halves of sentences, whole scalars only.
  private mutating func spliced(_ size: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < size {
      let words = sentences[number(below: sentences.count)].split(separator: 0x20)
      let first = number(below: words.count)
      for word in words[first..<min(words.count, first + 1 + number(below: 4))] {
        bytes += word
        bytes.append(0x20)
      }
    }
    return bytes
  }

  private mutating func scalars(of alphabet: [[UInt8]], _ size: Int) -> [UInt8] {
    // A few of the alphabet only: long runs of the same are what trips loops.
    let few = (0..<1 + number(below: 6)).map { _ in alphabet[number(below: alphabet.count)] }
    let chosen = number(below: 2) == 0 ? few : alphabet
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size + 8)
    while bytes.count < size { bytes += chosen[number(below: chosen.count)] }
    return bytes
  }

  private mutating func repeated(_ size: Int) -> [UInt8] {
    let words = sentences[number(below: sentences.count)].split(separator: 0x20)
    let first = number(below: words.count)
    var piece = words[first..<min(words.count, first + 1 + number(below: 3))].flatMap {
      $0 + [0x20]
    }
    if number(below: 2) == 0 { piece += Self.hostile[number(below: Self.hostile.count)] }
    if piece.isEmpty { piece = [0x2E] }
    var bytes: [UInt8] = []
    while bytes.count < size { bytes += piece }
    return bytes
  }

  private mutating func mixture(of pieces: [[UInt8]], _ size: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < size {
      bytes += pieces[number(below: pieces.count)]
      if number(below: 3) == 0 { bytes += sentences[number(below: sentences.count)] }
    }
    return bytes
  }

  /// The text in another encoding than any reader expects: odd bytes, halves of scalars, UTF-16 of one half.
  private mutating func broken(_ text: [UInt8]) -> [UInt8] {
    switch number(below: 4) {
    case 0: text.enumerated().filter { $0.offset % 7 != 3 }.map(\.element)
    case 1:
      [0xFF, 0xFE]
        + String(decoding: text, as: UTF8.self).utf16.flatMap {
          [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)]
        }.dropLast(number(below: 3))
    case 2: text.map { $0 >= 0x80 ? $0 ^ 0x20 : $0 }
    default: text.flatMap { $0 == 0x20 ? [0xED, 0xA0, 0x80, $0] : [$0] }
    }
  }

  private static func pieces(_ texts: String...) -> [[UInt8]] { texts.map { Array($0.utf8) } }
  private static func scalars(_ text: String) -> [[UInt8]] {
    text.unicodeScalars.map { Array(String($0).utf8) }
  }

  private static let letters = scalars("ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءآأؤإئaZé٠3")
  private static let marks = scalars(
    "\u{64B}\u{64C}\u{64D}\u{64E}\u{64F}\u{650}\u{651}\u{652}\u{670}\u{640}\u{301}\u{20DD}\u{FE0F}\u{200D}ا "
  )
  private static let quotes = scalars("«»“”„\"'‹›()[]{}‘’ .،ا")
  private static let alphabet =
    letters + marks + quotes
    + scalars(
      " .،؛:!؟…,;?<>/&#%*_=|\\@-\u{6CC}\u{6A9}\u{6AF}\u{698}\u{6BE}\u{200B}\u{200C}\u{200E}\u{202A}\u{202B}\u{202C}\u{202E}\u{2066}\u{2069}\u{FEFF}\u{FFFD}\u{0}\u{7F}\u{85}\u{2028}\n\r\tЖש上\u{1F600}\u{FE8D}\u{FDFA}\u{10FFFF}"
    )
  private static let gaps = pieces(" ", "\n", "\n\n", "\r\n", " \n \n", "")
  private static let tags = pieces(
    "<p>", "</p>", "<b", "/b>", "<a href=\"", "\">", "<!--", "-->", "<![CDATA[", "<script>",
    "</script>",
    "&amp;", "&#1575;", "&#x", "&nbsp", "{{", "}}", "[caption ", "[[", "]]", "**", "##", "==", "|",
    "<td>",
    "<svg", "\0", "<html><body>", "# ", "```\n", "http://", "www.", "#", "@a", " ")
  private static let separators = pieces(
    "|", "\t", " / ", "--", " - ", "،", ", ", "؛", "٫", "1.500", "3,5", "\n")
  private static let hostile =
    pieces(
      "\u{202E}", "\u{2066}", "\u{200F}", "\u{FEFF}", "\u{0}", "\u{64B}\u{64B}", "«", "\"", "“",
      "..", "،،",
      "و ", "ال", "<b>", "&#", "{{", "\u{640}\u{640}", "٪", "\u{FFFD}", "؟!", "\n")
    + [[0xED, 0xA0, 0x80], [0xC0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xFF], [0xD8]]
}
