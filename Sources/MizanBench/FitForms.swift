import Foundation
import Mizan

/// `MizanBench fit-forms OUT.bin WORDS.tsv TEXT…`: puts the frequencies of a word list (`FORM<TAB>SHARE`) and those of forms
/// that clean texts use at least four times together for `forms.ar.bin`.
enum FitForms {
  static func run(_ arguments: [String]) throws {
    guard arguments.count >= 2 else {
      throw BenchError("usage: MizanBench fit-forms OUT.bin WORDS.tsv TEXT…")
    }
    var counts = try listed(arguments[1])
    var uses: [LetterKey: UInt32] = [:]
    var total = 0
    for file in arguments.dropFirst(2) {
      for line in try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n") {
        for token in SegmentView(String(line)).tokens where token.isArabicWord {
          uses[token.key, default: 0] += 1
          total += 1
        }
      }
    }
    for (key, count) in uses where count >= leastUses {
      let share = UInt32(Double(count) / Double(total) * Self.words)
      counts[key] = max(counts[key] ?? 0, share)
    }
    let data = FormFrequencies(counts).fileContents
    try data.write(to: URL(filePath: arguments[0]))
    print("fit-forms: \(counts.count) forms, \(data.count) bytes")
  }

  /// Rarer forms may be slips.
  private static let leastUses: UInt32 = 4

  /// What counts refer to.
  private static let words = 100_000_000.0

  private static func listed(_ file: String) throws -> [LetterKey: UInt32] {
    var counts: [LetterKey: UInt32] = [:]
    for line in try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n") {
      let fields = line.split(separator: "\t")
      guard fields.count == 2, let share = Double(fields[1]), share > 0,
        fields[0].unicodeScalars.allSatisfy({ (0x620...0x652).contains($0.value) })
      else { continue }
      counts[LetterKey(String(fields[0])), default: 0] += UInt32((share * words).rounded())
    }
    return counts.filter { $0.value > 0 }
  }
}
