import Foundation
import Mizan
import TMX

/// The memory index: units a second to build, milliseconds to answer, peak memory.
///
/// `MizanBench find [UNITS]` makes a memory of so many units (1,000,000), indexes it and asks a thousand
/// questions, each step in a process of its own. Times are CPU times.
enum FindBench {
  static func run(_ arguments: [String]) throws {
    switch (arguments.first, arguments.count) {
    case ("build", 3): return try build(arguments[1], at: arguments[2])
    case ("ask", 3): return try ask(arguments[1], about: arguments[2])
    default: break
    }
    let units = arguments.first.flatMap(Int.init) ?? 1_000_000
    let folder = FileManager.default.temporaryDirectory.appending(path: "mizan-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (memory, index) = (folder.appending(path: "m.tmx").path, folder.appending(path: "i").path)
    try generate(units, to: memory)
    for step in [["build", memory, index], ["ask", index, memory]] {
      let process = Process()
      process.executableURL = Bundle.main.executableURL
      process.arguments = ["find"] + step
      try process.run()
      process.waitUntilExit()
    }
  }

  private static func build(_ memory: String, at index: String) throws {
    let start = cpuSeconds()
    try MemoryIndex.build([("m", memory)], at: index)
    let seconds = cpuSeconds() - start
    let units = try MemoryIndex(path: index).unitCount
    let size = try FileManager.default.attributesOfItem(atPath: index)[.size] as? Int ?? 0
    print(
      String(
        format: "find build        %7.0f units/s cpu  peak %4d MB  %d units, index %d MB",
        Double(units) / seconds, peakMegabytes(), units, size / 1_000_000))
  }

  private static func ask(_ path: String, about memory: String) throws {
    let start = cpuSeconds()
    let index = try MemoryIndex(path: path)
    let opened = (cpuSeconds() - start) * 1000
    // Questions from the memory itself, every so many units.
    var questions: [[Substring]] = []
    var reader = try TMXReader(path: memory)
    let step = max(1, index.unitCount / 1000)
    var number = 0
    while try reader.advance() {
      number += 1
      guard number % step == 0 else { continue }
      var text: [UInt8] = []
      reader.appendText(ofVariant: number / step % 2, to: &text)
      questions.append(String(decoding: text, as: UTF8.self).split(separator: " "))
    }
    var random = SeededGenerator(seed: 7)
    var phrase: [Double] = []
    var fuzzy: [Double] = []
    var (hits, matches) = (0, 0)
    for words in questions where words.count >= 4 {
      let length = Int.random(in: 1...3, using: &random)
      let first = Int.random(in: 0...(words.count - length), using: &random)
      var begin = cpuSeconds()
      hits += try index.concordance(words[first..<first + length].joined(separator: " ")).count
      phrase.append((cpuSeconds() - begin) * 1000)
      var changed = words
      changed[Int.random(in: 0..<words.count, using: &random)] = "xyz"
      begin = cpuSeconds()
      matches += try index.matches(changed.joined(separator: " ")).isEmpty ? 0 : 1
      fuzzy.append((cpuSeconds() - begin) * 1000)
    }
    print(String(format: "find open         %7.1f ms cpu", opened))
    report("concordance", phrase, "\(hits) hits")
    report("fuzzy", fuzzy, "\(matches) of \(fuzzy.count) found")
    print("find peak         \(peakMegabytes()) MB")
  }

  private static func report(_ name: String, _ times: [Double], _ remark: String) {
    let sorted = times.sorted()
    guard !sorted.isEmpty else { return }
    func percentile(_ share: Double) -> Double { sorted[Int(Double(sorted.count - 1) * share)] }
    print(
      String(
        format: "find %@ p50 %5.1f  p95 %5.1f  max %5.1f ms cpu  %@",
        name.padding(toLength: 12, withPad: " ", startingAt: 0), percentile(0.5), percentile(0.95),
        percentile(1), remark))
  }

  /// A memory of made-up words whose frequencies fall as those of a language do (Zipf).
  private static func generate(_ units: Int, to path: String) throws {
    var random = SeededGenerator(seed: 1)
    let arabic = Array("ابتثجحخدذرزسشصضطظعغفقكلمنهوي").map(String.init)
    let latin = Array("abcdefghijklmnopqrstuvwxyz").map(String.init)
    func vocabulary(_ letters: [String]) -> [String] {
      (0..<200_000).map { rank in
        let length = 2 + min(rank.bitWidth - rank.leadingZeroBitCount, 12) / 2
        return (0..<length).map { _ in letters[Int.random(in: 0..<letters.count, using: &random)] }
          .joined()
      }
    }
    let words = [vocabulary(latin), vocabulary(arabic)]
    func sentence(_ side: Int) -> String {
      let count = Int.random(in: 6...24, using: &random)
      return (0..<count).map { _ in
        // The inverse of a log-uniform distribution: the word of rank r comes with 1/r.
        let rank = exp(Double.random(in: 0..<1, using: &random) * log(200_000)) - 1
        return words[side][min(199_999, Int(rank))]
      }.joined(separator: " ") + "."
    }
    var writer = try TMXWriter(path: path, header: Header(source: "en", toolVersion: "1"))
    for number in 0..<units {
      try writer.write(
        TranslationUnit(
          attributes: ["tuid": "m:\(number)"],
          variants: [Variant("en", sentence(0)), Variant("ar", sentence(1))]))
    }
    try writer.finish()
  }
}
