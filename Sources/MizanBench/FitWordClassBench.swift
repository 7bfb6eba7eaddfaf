import Foundation
import Mizan

/// `MizanBench fit-wordclass OUT.bin TEXT…`: learns from clean Arabic, one sentence a line, which words are
/// adjectives, nouns or verbs, their gender, and which pairs occur, for `word-classes.bin`.
enum FitWordClassBench {
  static func run(_ arguments: [String]) throws {
    guard arguments.count >= 2 else {
      throw BenchError("usage: MizanBench fit-wordclass OUT.bin TEXT…")
    }
    var counter = WordUseCounter()
    let texts = try arguments.dropFirst().map { try String(contentsOfFile: $0, encoding: .utf8) }
    for text in texts { for line in text.split(separator: "\n") { counter.countClasses(line) } }
    counter.settleAdjectives()
    for text in texts { for line in text.split(separator: "\n") { counter.countGenders(line) } }
    let bytes = counter.encoded()
    try Data(bytes).write(to: URL(filePath: arguments[0]))
    print("fit-wordclass: \(counter.summary), \(bytes.count) bytes")
  }
}

struct BenchError: Error, CustomStringConvertible {
  var description: String
  init(_ description: String) { self.description = description }
}
