package import Foundation

/// How common the word stems of a language are.
package struct WordFrequencies: Sendable {
  private let table: KeyTable
  private let keys: [WordKey]
  // −ln P in steps of 0.1 nats.
  private let costs: [UInt8]

  /// Information of a stem that is not in the table.
  package static let unknown: Float = 14

  /// - Parameter counts: occurrences; stems below `minimum` are left out.
  package init(counts: [WordKey: Int], minimum: Int) {
    let total = Double(max(1, counts.values.reduce(0, +)))
    let kept = counts.filter { $0.value >= minimum }.sorted { $0.key < $1.key }
    keys = kept.map(\.key)
    costs = kept.map { UInt8(clamping: Int((-10 * log(Double($0.value) / total)).rounded())) }
    table = KeyTable(keys.enumerated().map { (key: $0.element, value: Int32($0.offset)) })
  }

  /// −ln P of a stem, in nats: 3 for "the", 8 for a common noun, ``unknown`` for a word outside the table.
  ///
  /// - Complexity: O(1)
  @inline(__always)
  package func information(of key: WordKey) -> Float {
    guard let index = table[key] else { return Self.unknown }
    return Float(costs[Int(index)]) * 0.1
  }

  /// The table that ships for a language; nil when there is none.
  package static func shipped(for language: LexicalLanguage) -> WordFrequencies? {
    ShippedLexicons.shared.frequencies(of: language)
  }

  /// - Throws: ``LexiconError/damaged(_:)`` when the bytes are not such a table.
  package init(contentsOf data: Data, name: String) throws(LexiconError) {
    var reader = TableReader(data, name: name)
    try reader.expect(Self.magic)
    let count = try reader.count()
    keys = try reader.words(count)
    costs = try reader.bytes(count)
    table = KeyTable(keys.enumerated().map { (key: $0.element, value: Int32($0.offset)) })
  }

  package var encoded: Data {
    var writer = TableWriter(Self.magic)
    writer.append([UInt32(keys.count)])
    writer.append(keys)
    writer.append(costs)
    return writer.data
  }

  package var count: Int { keys.count }

  private static let magic: UInt32 = 0x3146_574D  // MWF1
}
