import Foundation

/// `Resources/estimator.bin`: what `docs/estimator/fit.py` wrote.
struct EstimatorFile {
  var patch: E5Patch
  /// What the text's vector is multiplied by.
  var weights: [Float]
  var bias: Float

  init(_ data: Data) throws {
    var reader = try ModelReader(data, of: "estimator.bin", signature: "mizan estimator 1\n")
    let modelSize = try reader.array(UInt64.self)
    let starts = try reader.array(UInt64.self)
    let counts = try reader.array(UInt64.self)
    let replaced = try reader.array(UInt64.self)
    let bytes = try reader.bytes()
    let head = try reader.array(Float.self)
    guard modelSize.count == 1, starts.count == counts.count, starts.count == replaced.count,
      (modelSize + starts + counts).allSatisfy({ $0 < 1 << 40 }),
      counts.reduce(0, +) == bytes.count, head.count == E5Engine.dimension + 1
    else { throw reader.damaged }
    patch = E5Patch(
      name: "estimator-" + String(head.withUnsafeBytes { fingerprint(of: $0) }, radix: 16),
      modelSize: Int(modelSize[0]),
      parts: starts.indices.map {
        E5Patch.Part(
          range: Int(starts[$0])..<Int(starts[$0] + counts[$0]), replaced: replaced[$0])
      }, bytes: bytes)
    weights = Array(head.dropLast())
    bias = head[E5Engine.dimension]
  }
}
