/// Arabic letters as scalar values, under the names of the Unicode charts.
package enum Letter {
  package static let hamza: UInt16 = 0x621
  package static let alifMadda: UInt16 = 0x622
  package static let alifHamza: UInt16 = 0x623
  package static let wawHamza: UInt16 = 0x624
  package static let alifHamzaBelow: UInt16 = 0x625
  package static let yaHamza: UInt16 = 0x626
  package static let alif: UInt16 = 0x627
  package static let ba: UInt16 = 0x628
  package static let taMarbuta: UInt16 = 0x629
  package static let ta: UInt16 = 0x62A
  package static let seen: UInt16 = 0x633
  package static let dad: UInt16 = 0x636
  package static let zah: UInt16 = 0x638
  package static let fa: UInt16 = 0x641
  package static let kaf: UInt16 = 0x643
  package static let lam: UInt16 = 0x644
  package static let meem: UInt16 = 0x645
  package static let noon: UInt16 = 0x646
  package static let ha: UInt16 = 0x647
  package static let waw: UInt16 = 0x648
  package static let alifMaqsura: UInt16 = 0x649
  package static let ya: UInt16 = 0x64A
}

/// A hash of letters: what look-ups of words use instead of strings.
package struct LetterKey: Hashable, Sendable {
  package let rawValue: UInt64

  /// The key of a run of letters. Equal letters give equal keys in every run of the program and on every
  /// machine, so keys may be stored.
  ///
  /// - Complexity: O(*n*)
  @inline(__always)
  package init(_ letters: borrowing [UInt16], in range: Range<Int>) {
    var key = Running()
    for index in range { key.append(letters[index]) }
    self.init(key)
  }

  /// The key of letters that come one by one.
  struct Running {
    fileprivate var hash: UInt64 = 0xCBF2_9CE4_8422_2325

    @inline(__always)
    mutating func append(_ letter: UInt16) {
      hash = (hash ^ UInt64(letter)) &* 0x0000_0100_0000_01B3
    }
  }

  /// The key of the letters so far.
  @inline(__always)
  init(_ letters: Running) { self.init(hash: letters.hash) }

  /// The key of a run of letters with others behind it.
  package init(
    _ letters: borrowing [UInt16], in range: Range<Int>, appending ending: borrowing [UInt16]
  ) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in range { hash = (hash ^ UInt64(letters[index])) &* 0x0000_0100_0000_01B3 }
    for index in ending.indices {
      hash = (hash ^ UInt64(ending[index])) &* 0x0000_0100_0000_01B3
    }
    self.init(hash: hash)
  }

  /// The key of a run of letters with another first letter.
  @inline(__always)
  package init(_ letters: borrowing [UInt16], in range: Range<Int>, first: UInt16) {
    var hash = (0xCBF2_9CE4_8422_2325 ^ UInt64(first)) &* 0x0000_0100_0000_01B3
    for index in range.dropFirst() {
      hash = (hash ^ UInt64(letters[index])) &* 0x0000_0100_0000_01B3
    }
    self.init(hash: hash)
  }

  /// The key of two words in a row.
  @inline(__always)
  package init(_ first: LetterKey, _ second: LetterKey) {
    self.init(hash: (first.rawValue &* 0x9E37_79B9_7F4A_7C15) ^ second.rawValue)
  }

  fileprivate init(rawValue: UInt64) { self.rawValue = rawValue }

  /// Finishes a running hash.
  @inline(__always)
  package init(hash: UInt64) { rawValue = hash ^ (hash >> 29) | 1 << 63 }

  /// The key of a word as written: marks, tatweel and controls do not count.
  package init(_ word: String) {
    let letters = Array(word.utf8).bareLetters
    self.init(letters, in: 0..<letters.count)
  }
}

/// Words for look-up by key.
package struct WordSet: Sendable {
  private var keys = WordTable<Bool>(absent: false)
  // A bit for each word by its hash: most words are known not to be in a small set without a look at its table.
  private var hint: UInt64 = 0

  /// The words of a list separated by white space.
  package init(_ words: String) {
    for word in words.split(whereSeparator: \.isWhitespace) {
      let key = LetterKey(String(word))
      keys[key] = true
      hint |= Self.bit(of: key)
    }
  }

  /// The words of several sets.
  package init(_ sets: WordSet...) {
    for set in sets {
      keys.formUnion(set.keys)
      hint |= set.hint
    }
  }

  /// - Complexity: O(1)
  @inline(__always)
  package func contains(_ key: LetterKey) -> Bool {
    hint & Self.bit(of: key) != 0 && keys.contains(key)
  }

  @inline(__always)
  private static func bit(of key: LetterKey) -> UInt64 { 1 << (key.rawValue >> 40 & 63) }
}

/// Values by word key: an open-addressing table, since keys are hashes already.
package struct WordTable<Value: Sendable>: Sendable {
  private var slots: [UInt64] = Array(repeating: 0, count: 64)
  private var values: [Value]
  private var count = 0
  private let absent: Value

  package init(absent: Value) {
    self.absent = absent
    values = Array(repeating: absent, count: 64)
  }

  /// Whether a key has a value: quicker than to get one.
  @inline(__always)
  package func contains(_ key: LetterKey) -> Bool {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: key.rawValue) & mask
    while slots[slot] != 0 {
      if slots[slot] == key.rawValue { return true }
      slot = (slot + 1) & mask
    }
    return false
  }

  package subscript(key: LetterKey) -> Value {
    @inline(__always)
    get {
      let mask = slots.count - 1
      var slot = Int(truncatingIfNeeded: key.rawValue) & mask
      while slots[slot] != 0 {
        if slots[slot] == key.rawValue { return values[slot] }
        slot = (slot + 1) & mask
      }
      return absent
    }
    set {
      if count * 2 >= slots.count { grow() }
      insert(key.rawValue, newValue)
    }
  }

  /// The keys that have a value, in no order.
  var keys: [LetterKey] { slots.compactMap { $0 == 0 ? nil : LetterKey(rawValue: $0) } }

  /// Takes over the values of another table.
  mutating func formUnion(_ other: WordTable<Value>) {
    for (key, value) in zip(other.slots, other.values) where key != 0 {
      if count * 2 >= slots.count { grow() }
      insert(key, value)
    }
  }

  private mutating func insert(_ key: UInt64, _ value: Value) {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: key) & mask
    while slots[slot] != 0, slots[slot] != key { slot = (slot + 1) & mask }
    if slots[slot] == 0 { count += 1 }
    slots[slot] = key
    values[slot] = value
  }

  private mutating func grow() {
    let old = zip(slots, values).filter { $0.0 != 0 }
    let size = slots.count * 2
    slots = Array(repeating: 0, count: size)
    values = Array(repeating: absent, count: size)
    count = 0
    for (key, value) in old { insert(key, value) }
  }
}

extension [UInt8] {
  /// The letters and digits of the text in order, without marks, tatweel and controls; scalars beyond the
  /// Basic Multilingual Plane become U+FFFD.
  package var bareLetters: [UInt16] {
    var letters: [UInt16] = []
    letters.reserveCapacity(count / 2)
    letters.appendBareLetters(of: self, in: 0..<count)
    return letters
  }
}

extension [UInt16] {
  /// Appends the scalars of `range` but marks, tatweel and controls.
  package mutating func appendBareLetters(of bytes: [UInt8], in range: Range<Int>) {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let (value, length) = bytes.scalar(at: offset)
      offset += length
      switch ScalarClass(value) {
      case .mark, .control: continue
      default: append(value < 0x10000 ? UInt16(value) : 0xFFFD)
      }
    }
  }
}
