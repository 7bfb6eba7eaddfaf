import Foundation
import Mizan

/// `MizanBench fluency TEXT.txt [--show]`: segments a second of the fluency model alone, in CPU time of one core,
/// over the lines of a file (`score-speed` has the whole scorer); `--show` prints what is marked instead.
enum FluencyBench {
  static func run(_ arguments: [String]) throws {
    guard let path = arguments.first else {
      print("usage: MizanBench fluency TEXT.txt [--show]")
      return
    }
    let lines = try FitFluencyBench.lines(ofFile: path)
    let start = clock()
    let model = try FluencyModel.shipped()
    print("loaded in \(Int(Double(clock() - start) / 1000)) ms")
    if arguments.contains("--show") {
      for line in lines { show(line, model) }
      return
    }
    let sample = Array(lines.prefix(20_000))
    let words = sample.reduce(0) { $0 + $1.split(separator: 0x20).count }
    print("\(sample.count) segments, \(words / max(sample.count, 1)) words each")
    var unlikely = 0
    rate("fluency model, tokens included", sample.count) {
      for line in sample {
        if model.summary(of: SegmentView(String(decoding: line, as: UTF8.self))).worst >= 8 {
          unlikely += 1
        }
      }
    }
    print("8 bits or more: \(String(format: "%.4f", Double(unlikely) / Double(sample.count)))")
    print("peak memory \(peakMegabytes()) MB")
  }

  private static func rate(_ name: String, _ count: Int, _ body: () -> Void) {
    let start = clock()
    body()
    let seconds = Double(clock() - start) / Double(CLOCKS_PER_SEC)
    print("\(name): \(Int(Double(count) / max(seconds, 1e-9))) a second")
  }

  private static func show(_ line: [UInt8], _ model: FluencyModel) {
    let summary = model.summary(of: SegmentView(String(decoding: line, as: UTF8.self)))
    let range = summary.worstRange
    let parts = [line[..<range.lowerBound], line[range], line[range.upperBound...]]
      .map { String(decoding: $0, as: UTF8.self) }
    let bits = [summary.worst, summary.end, summary.spread, summary.window, summary.gain]
      .map { String(format: "%5.1f", $0) }.joined(separator: " ")
    print("\(bits)  \(parts[0])⟦\(parts[1])⟧\(parts[2])")
  }
}
