package import Foundation

/// How often Arabic words are written, just as they stand in text: 583,000 forms, with a count in 2.5 bytes each.
///
/// Made from word lists and clean text by `MizanBench fit-forms`; docs/data.md names them. A form that is not in the table is
/// mistaken for one that is with probability 2⁻¹⁰, for a frequent one with 2⁻²⁰.
package struct FormFrequencies: Sendable {
  private let all: QuantisedCounts
  /// The frequent forms again, under other keys.
  private let frequent: QuantisedCounts

  /// From occurrences in a hundred million words, by the key of the letters.
  package init(_ counts: [LetterKey: UInt32]) {
    func table(_ forms: [(key: LetterKey, value: UInt32)], _ key: (LetterKey) -> UInt64)
      -> QuantisedCounts
    {
      let sorted = forms.sorted { $0.key.rawValue < $1.key.rawValue }
      return QuantisedCounts(keys: sorted.map { key($0.key) }, counts: sorted.map(\.value))
    }
    all = table(Array(counts), \.rawValue)
    frequent = table(counts.filter { $0.value >= Self.frequentCount }, Self.otherKey)
  }

  private init(all: QuantisedCounts, frequent: QuantisedCounts) {
    (self.all, self.frequent) = (all, frequent)
  }

  /// The table that ships with the library; empty when the file is missing.
  package static let shared: FormFrequencies = {
    guard let data = try? Resource.data("forms.ar.bin"),
      let table = try? FormFrequencies(fileContents: data)
    else { return FormFrequencies([:]) }
    return table
  }()

  /// Occurrences in a hundred million words, within a factor of 2^(1/6); 0 for a form that is not in the table.
  ///
  /// - Complexity: O(1)
  package func count(_ form: LetterKey) -> Float { all.count(form.rawValue) }

  /// The same for a form that occurs at least once in a million words; 0 for others.
  ///
  /// It is the quicker look-up and the surer one.
  ///
  /// - Complexity: O(1)
  package func countIfFrequent(_ form: LetterKey) -> Float {
    guard frequent.count(Self.otherKey(form)) > 0 else { return 0 }
    return all.count(form.rawValue)
  }

  private static let frequentCount: UInt32 = 100

  private static func otherKey(_ form: LetterKey) -> UInt64 {
    StableHash.spread(form.rawValue &+ 0x51_7CC1_B727_220A)
  }
}

// MARK: - Parts

extension FormFrequencies {
  /// Whether a form of the table stays when clitics and endings are taken off a word.
  ///
  /// - Complexity: O(*n*)
  func isComposed(_ word: [UInt16]) -> Bool {
    func isKnown(_ range: Range<Int>) -> Bool {
      range.count >= 3 && range.count < word.count && count(LetterKey(word, in: range)) > 0
    }
    func isKnownBehindClitics(_ end: Int) -> Bool {
      isKnown(0..<end)
        || Self.proclitics.contains {
          word.starts(with: $0) && isKnown($0.count..<max($0.count, end))
        }
    }
    if isKnownBehindClitics(word.count) { return true }
    return Self.endings.contains { ending in
      let end = word.count - ending.count
      return end >= 3 && word[end...].elementsEqual(ending) && isKnownBehindClitics(end)
    }
  }

  private static let proclitics = letters("و ف ب ل ك س ال لل وال فال بال كال ول وب وس وي ولل أ")
  private static let endings = letters(
    "ه ها هم هما هن ك كم كما نا ني ي ين ون ان ات ة ت تا ا تين تان وا وه وها وهم ونا ونه ونها ونهم ية يا"
  )

  private static func letters(_ list: String) -> [[UInt16]] {
    list.split(separator: " ").map { Array($0.utf8).bareLetters }
  }
}

// MARK: - File

extension FormFrequencies {
  private static let signature = "mizan forms 1\n"

  /// Reads a table that ``fileContents`` wrote.
  ///
  /// - Throws: ``ModelFileError`` when the file is of another kind or damaged.
  package init(fileContents: Data) throws {
    var reader = try ModelReader(
      fileContents, of: "forms.ar.bin", signature: Self.signature)
    func table() throws -> QuantisedCounts {
      let seed = try reader.array(UInt64.self)
      let cells = try reader.array(UInt16.self)
      guard seed.count == 1, cells.count % 3 == 0 else { throw reader.damaged }
      return QuantisedCounts(seed: seed[0], cells: cells)
    }
    self.init(all: try table(), frequent: try table())
  }

  /// The table as a file.
  package var fileContents: Data {
    var writer = ModelWriter()
    writer.append(Array(Self.signature.utf8))
    for table in [all, frequent] {
      writer.append([table.seed])
      writer.append(table.cells)
    }
    return writer.data
  }
}
