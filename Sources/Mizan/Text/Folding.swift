/// Folding for comparison and look-up. What is stored is never folded.
extension [UInt8] {
  /// Appends the folded form of the scalars in `range`.
  ///
  /// Drops marks, tatweel and invisible controls; folds hamza carriers (أ إ آ ٱ → ا, ؤ → و, ئ → ي), ى and
  /// Persian ی → ي, ة and ۀ → ه, ک → ك; digits of the three Arabic-script and ASCII systems to ASCII; upper
  /// case of Latin, Greek and Cyrillic to lower case, ё → е.
  ///
  /// - Complexity: O(*n*) in the length of the range.
  package mutating func appendFolded(_ bytes: [UInt8], in range: Range<Int>) {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let (value, length) = bytes.scalar(at: offset)
      offset += length
      let folded = foldedScalar(value)
      if folded != 0 { append(scalar: folded) }
    }
  }
}

extension String {
  /// The folded form used for look-ups: see ``Swift/Array/appendFolded(_:in:)``.
  package var folded: String {
    let bytes = Array(utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    result.appendFolded(bytes, in: 0..<bytes.count)
    return String(decoding: result, as: UTF8.self)
  }
}

/// The folded form of one scalar; 0 when folding drops it.
@inline(__always)
package func foldedScalar(_ value: UInt32) -> UInt32 {
  value < UInt32(foldTable.count) ? foldTable[Int(value)] : slowlyFolded(value)
}

private let foldTable: [UInt32] = (0..<0x900).map(slowlyFolded)

private func slowlyFolded(_ value: UInt32) -> UInt32 {
  switch value {
  case 0x0A, 0x0D, 0x09: return value
  case 0x622, 0x623, 0x625, 0x671: return 0x627
  case 0x624: return 0x648
  case 0x626, 0x649, 0x6CC: return 0x64A
  case 0x629, 0x6C0, 0x6C1, 0x6BE, 0x6D5: return 0x647
  case 0x6A9: return 0x643
  case 0x660...0x669: return value - 0x660 + 0x30
  case 0x6F0...0x6F9: return value - 0x6F0 + 0x30
  case 0x451, 0x401: return 0x435
  default: break
  }
  switch ScalarClass(value) {
  case .mark, .control: return 0
  case .letter:
    guard let scalar = Unicode.Scalar(value) else { return value }
    let lower = scalar.properties.lowercaseMapping.unicodeScalars
    return lower.count == 1 ? lower.first?.value ?? value : value
  default: return value
  }
}
