import Foundation

/// `Resources/estimator.bin`: what `docs/estimator/fit.py` wrote.
struct EstimatorFile {
  var patch: E5Patch
  var weights: [Float]
  var bias: Float

  private static let signature = "mizan estimator 1\n"

  init(_ data: Data) throws {
    var reader = ModelReader(data)
    guard try reader.array(UInt8.self) == Array(Self.signature.utf8) else {
      throw ModelFileError.foreign
    }
    let modelSize = try reader.array(UInt64.self)
    let starts = try reader.array(UInt64.self)
    let counts = try reader.array(UInt64.self)
    let replaced = try reader.array(UInt64.self)
    let bytes = try reader.bytes()
    let head = try reader.array(Float.self)
    guard modelSize.count == 1, starts.count == counts.count, starts.count == replaced.count,
      counts.reduce(0, &+) == bytes.count, head.count == E5Engine.dimension + 1,
      (modelSize + starts + counts).allSatisfy({ $0 < 1 << 40 })
    else { throw ModelFileError.damaged }
    let name = "estimator-" + String(head.withUnsafeBytes(E5Patch.fingerprint), radix: 16)
    patch = E5Patch(
      name: name, modelSize: Int(modelSize[0]), starts: starts.map { Int($0) },
      counts: counts.map { Int($0) }, replaced: replaced, bytes: bytes)
    weights = Array(head.dropLast())
    bias = head[E5Engine.dimension]
  }
}
