public import TMX

/// Tells the language of a text by its letters and its commonest words.
///
/// Arabic, Persian, Central Kurdish and Urdu by letters and some sixty words; Russian and the Latin-script languages
/// by words; Hebrew by its script. From three words on for the Arabic script; where the evidence is thin or divided
/// it says so instead of guessing.
public enum LanguageDetector {
  public struct Detection: Equatable, Sendable {
    /// Nil when unsure.
    public var language: LanguageTag?
    /// The likeliest languages, best first; at most two.
    public var candidates: [LanguageTag]
  }

  /// - Complexity: O(*n*); reads at most the first 20,000 bytes of words.
  public static func detect(_ text: String) -> Detection { detect(CollectionOfOne(text)) }

  static func detect(_ texts: some Sequence<String>) -> Detection {
    var evidence = Evidence()
    for text in texts {
      guard evidence.bytesRead < 20_000 else { break }
      evidence.read(Array(text.utf8.prefix(20_000)))
    }
    return evidence.detection
  }
}

/// Counts of scripts, telling letters and common words.
private struct Evidence {
  var bytesRead = 0
  private var words: [Script: Int] = [:]
  private var points: [String: Double] = [:]

  mutating func read(_ utf8: [UInt8]) {
    // A cut may fall inside a scalar.
    let bytes = Array(String(decoding: utf8, as: UTF8.self).utf8)
    bytesRead += bytes.count
    for token in Token.tokens(in: bytes) where token.kind == .word {
      let script = Self.script(bytes.scalar(at: token.range.lowerBound).value)
      words[script, default: 0] += 1
      var folded: [UInt8] = []
      folded.appendFolded(bytes, in: token.range)
      let word = String(decoding: folded, as: UTF8.self)
      // A word of several languages says little about each.
      let languages = CommonWords.languages[word] ?? []
      for language in languages { points[language, default: 0] += 1 / Double(languages.count) }
      if script == .arabic || script == .cyrillic { readLetters(bytes, token.range) }
    }
  }

  private mutating func readLetters(_ bytes: [UInt8], _ range: Range<Int>) {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let (value, length) = bytes.scalar(at: offset)
      for (language, weight) in TellingLetters.weights(of: value) {
        points[language, default: 0] += weight
      }
      offset += length
    }
  }

  private static func script(_ value: UInt32) -> Script {
    switch value {
    case 0x41...0x24F, 0x1E00...0x1EFF: .latin
    case 0x400...0x52F: .cyrillic
    case 0x590...0x5FF: .hebrew
    case 0x600...0x6FF, 0x750...0x77F, 0xFB50...0xFDFF, 0xFE70...0xFEFC: .arabic
    default: .other
    }
  }

  var detection: LanguageDetector.Detection {
    let total = words.values.reduce(0, +)
    guard let (script, count) = words.max(by: { $0.value < $1.value }), count * 2 > total else {
      return .init(language: nil, candidates: [])
    }
    if script == .hebrew, count >= 2 { return .init(language: "he", candidates: ["he"]) }
    let ranked = points.filter { CommonWords.script(of: $0.key) == script && $0.value > 0 }
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    let candidates = ranked.prefix(2).map { LanguageTag($0.key) }
    guard let best = ranked.first else { return .init(language: nil, candidates: []) }
    let second = ranked.dropFirst().first?.value ?? 0
    let (needed, share) = script == .arabic ? (1.5, 0.15) : (2.0, 0.12)
    let isSure =
      best.value >= needed && best.value >= share * Double(count) && best.value >= 1.4 * second
      && count >= 3
    return .init(
      language: isSure && !CommonWords.rivals.contains(best.key) ? candidates.first : nil,
      candidates: candidates)
  }
}

/// Letters that one or a few languages of a script write, with the points they give.
private enum TellingLetters {
  static func weights(of value: UInt32) -> [(String, Double)] {
    switch value {
    case 0x629, 0x643, 0x649, 0x64A, 0x623, 0x625: [("ar", 0.5)]  // ة ك ى ي أ إ
    // پ چ ژ گ ک ی: Kurdish and Urdu have letters of their own besides.
    case 0x67E, 0x686, 0x698, 0x6AF, 0x6A9, 0x6CC: [("fa", 0.5), ("ckb", 0.2), ("ur", 0.2)]
    case 0x6D5, 0x6C6, 0x6CE, 0x6B5, 0x695: [("ckb", 0.5)]  // ە ۆ ێ ڵ ڕ
    case 0x679, 0x688, 0x691, 0x6BA, 0x6D2, 0x6BE, 0x6C1: [("ur", 0.5)]  // ٹ ڈ ڑ ں ے ھ ہ
    case 0x44B, 0x44D, 0x451: [("ru", 0.5)]  // ы э ё
    case 0x44A: [("bg", 0.5)]  // ъ
    case 0x456, 0x457, 0x454, 0x491: [("uk", 0.5)]  // і ї є ґ
    default: []
    }
  }
}
