/// A 32-bit key of a folded word: equal on every machine and in every run, so that tables can be shipped.
///
/// FNV-1a over UTF-16 units with a final mix. Among 50,000 words an unknown one is mistaken for a known one
/// about once in 90,000.
package typealias WordKey = UInt32

@inline(__always)
package func wordKey(_ letters: some Sequence<UInt16>) -> WordKey {
  var hash: UInt32 = 0x811C_9DC5
  for letter in letters { hash = (hash ^ UInt32(letter)) &* 0x0100_0193 }
  return mixed(hash)
}

/// Spreads the bits of a key; used for keys that are numbers and not words.
@inline(__always)
package func mixed(_ value: UInt32) -> WordKey {
  var hash = value
  hash = (hash ^ hash >> 16) &* 0x7FEB_352D
  hash = (hash ^ hash >> 15) &* 0x846C_A68B
  return hash ^ hash >> 16
}

extension String {
  /// The letters of a word as tables and keys see them.
  package var keyLetters: [UInt16] {
    var letters: [UInt16] = []
    letters.appendKeyLetters(Array(utf8), in: 0..<utf8.count)
    return letters
  }

  /// The key of the whole folded word, without stemming.
  package var wordKey: WordKey { Mizan.wordKey(keyLetters) }
}

extension Set<WordKey> {
  /// The keys of a list of words separated by white space.
  package init(words: String) {
    self.init(words.split(whereSeparator: \.isWhitespace).map { String($0).wordKey })
  }
}

extension [UInt16] {
  /// Appends the folded scalars of a range of UTF-8 without accents: `é` → `e`, `ş` → `s`, `й` stays.
  package mutating func appendKeyLetters(_ bytes: [UInt8], in range: Range<Int>) {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let (value, length) = bytes.scalar(at: offset)
      offset += length
      let folded = foldedScalar(value)
      if folded == 0 { continue }
      if folded >= 0xC0, folded < 0x180 {
        append(contentsOf: unaccented[Int(folded) - 0xC0])
      } else if folded == 0xFDF2 {
        append(contentsOf: [0x627, 0x644, 0x644, 0x647])
      } else if folded < 0xFFFF {
        append(UInt16(folded))
      }
    }
  }
}

// Base letters of U+00C0…U+017F.
private let unaccented: [[UInt16]] = {
  let bases =
    "àáâãäåāăą=a|çćĉċč=c|ďđð=d|èéêëēĕėęě=e|ĝğġģ=g|ĥħ=h|ìíîïĩīĭįı=i|ĵ=j|ķ=k|ĺļľŀł=l|ñńņňŋ=n|òóôõöøōŏő=o"
    + "|ŕŗř=r|śŝşš=s|ţťŧ=t|ùúûüũūŭůűų=u|ŵ=w|ýÿŷ=y|źżž=z|ß=ss|æ=ae|œ=oe|þ=th|ĳ=ij|ſ=s"
  var table = (UInt16(0xC0)..<0x180).map { [$0] }
  for entry in bases.split(separator: "|") {
    let sides = entry.split(separator: "=")
    guard let letters = sides.first, let base = sides.last else { continue }
    for scalar in letters.unicodeScalars {
      table[Int(scalar.value) - 0xC0] = base.unicodeScalars.map { UInt16($0.value) }
    }
  }
  return table
}()

/// A read-only map from word keys to small numbers: open addressing, one cache line a look-up.
package struct KeyTable: Sendable {
  private var keys: [WordKey]
  private var values: [Int32]
  private let mask: Int

  /// Later entries win over earlier ones with the same key.
  package init(_ entries: some Collection<(key: WordKey, value: Int32)>) {
    var capacity = 16
    while capacity < entries.count * 2 { capacity *= 2 }
    keys = Array(repeating: 0, count: capacity)
    values = Array(repeating: -1, count: capacity)
    mask = capacity - 1
    for (key, value) in entries {
      var slot = Int(key) & mask
      while values[slot] >= 0, keys[slot] != key { slot = (slot + 1) & mask }
      keys[slot] = key
      values[slot] = value
    }
  }

  /// The value of a key; nil when it has none. Values are never negative.
  ///
  /// - Complexity: O(1)
  @inline(__always)
  package subscript(key: WordKey) -> Int32? {
    var slot = Int(key) & mask
    while true {
      let value = values[slot]
      if value < 0 { return nil }
      if keys[slot] == key { return value }
      slot = (slot + 1) & mask
    }
  }
}
