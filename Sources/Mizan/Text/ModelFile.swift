import Foundation

/// Why a model file cannot be used.
public enum ModelFileError: Error, Equatable, CustomStringConvertible {
  case foreign(file: String)
  case damaged(file: String)

  public var description: String {
    switch self {
    case .foreign(let file): "\(file) is of another version or kind; install mizan again"
    case .damaged(let file): "\(file) is damaged or cut off; install mizan again"
    }
  }
}

/// Writes a model file: arrays of little-endian numbers, each after its length.
struct ModelWriter {
  var data = Data()

  mutating func append<Element: BitwiseCopyable>(_ elements: [Element]) {
    var count = UInt64(elements.count).littleEndian
    withUnsafeBytes(of: &count) { data.append(contentsOf: $0) }
    elements.withUnsafeBytes { data.append(contentsOf: $0) }
  }

  /// A table of vectors in eight bits a number, after their common scale.
  mutating func append(_ vectors: [WordVectors.Vector]) {
    let largest = vectors.reduce(Float(0)) { max($0, $1.max(), -$1.min()) }
    let scale = max(largest / 127, .leastNormalMagnitude)
    append([scale])
    append(
      vectors.flatMap { vector in
        vector.indices.map { Int8((vector[$0] / scale).rounded().clamped(to: -127...127)) }
      })
  }
}

extension Float {
  fileprivate func clamped(to range: ClosedRange<Float>) -> Float {
    Swift.min(Swift.max(self, range.lowerBound), range.upperBound)
  }
}

/// Reads what ``ModelWriter`` wrote.
struct ModelReader {
  private let data: Data
  private let file: String
  private var offset: Int

  /// - Parameters:
  ///   - file: the file's name, for errors.
  ///   - signature: what the file begins with.
  /// - Throws: ``ModelFileError`` when it begins with something else.
  init(_ data: Data, of file: String, signature: String) throws {
    self.data = data
    self.file = file
    offset = data.startIndex
    guard try array(UInt8.self) == Array(signature.utf8) else {
      throw ModelFileError.foreign(file: file)
    }
  }

  var damaged: ModelFileError { .damaged(file: file) }

  mutating func array<Element: BitwiseCopyable>(_ type: Element.Type) throws -> [Element] {
    let count = try length()
    let size = MemoryLayout<Element>.stride
    guard count <= UInt64((data.endIndex - offset) / size) else { throw damaged }
    let bytes = data[offset..<offset + Int(count) * size]
    offset = bytes.endIndex
    return [Element](inLargePagesOf: Int(count)) {
      UnsafeMutableRawBufferPointer($0).copyBytes(from: bytes)
    }
  }

  /// A part of the file itself, which stays mapped.
  mutating func bytes() throws -> Data {
    let count = try length()
    guard count <= UInt64(data.endIndex - offset) else { throw damaged }
    let start = offset
    offset += Int(count)
    return data[start..<offset]
  }

  private mutating func length() throws -> UInt64 {
    guard data.endIndex - offset >= 8 else { throw damaged }
    var count: UInt64 = 0
    for index in 0..<8 { count |= UInt64(data[offset + index]) << UInt64(8 * index) }
    offset += 8
    return count
  }

  mutating func vectors(_ count: Int) throws -> [WordVectors.Vector] {
    let scale = try array(Float.self)
    let numbers = try array(Int8.self)
    guard scale.count == 1, numbers.count == 16 * count else { throw damaged }
    return (0..<count).map { row in
      WordVectors.Vector(numbers[16 * row..<16 * (row + 1)].lazy.map { Float($0) }) * scale[0]
    }
  }
}
