/// Sentence vectors, one a row, row-major.
public struct EmbeddingMatrix: Sendable {
  /// Length of a row.
  public let dimension: Int
  /// `count * dimension` values.
  public private(set) var values: [Float]

  public var count: Int { dimension == 0 ? 0 : values.count / dimension }

  public init(dimension: Int, values: [Float] = []) {
    precondition(dimension > 0 ? values.count % dimension == 0 : values.isEmpty)
    self.dimension = dimension
    self.values = values
  }

  /// A copy of one row.
  public subscript(row: Int) -> ArraySlice<Float> {
    values[row * dimension..<(row + 1) * dimension]
  }

  /// A copy of some rows.
  package func rows(_ range: Range<Int>) -> EmbeddingMatrix {
    EmbeddingMatrix(
      dimension: dimension,
      values: Array(values[range.lowerBound * dimension..<range.upperBound * dimension]))
  }

  package mutating func append(row: some Sequence<Float>) {
    values.append(contentsOf: row)
    precondition(values.count % dimension == 0)
  }

  /// Scales every row to length 1; a zero row stays zero.
  package mutating func normalizeRows() {
    for row in 0..<count {
      var squares: Float = 0
      for index in row * dimension..<(row + 1) * dimension {
        squares += values[index] * values[index]
      }
      guard squares > 0 else { continue }
      let scale = 1 / squares.squareRoot()
      for index in row * dimension..<(row + 1) * dimension { values[index] *= scale }
    }
  }

  /// Subtracts a vector from every row.
  package mutating func subtract(_ vector: [Float]) {
    precondition(vector.count == dimension)
    for row in 0..<count {
      let start = row * dimension
      for index in 0..<dimension { values[start + index] -= vector[index] }
    }
  }

  /// The mean of the rows; zeros when there is none.
  package var mean: [Float] {
    var sum = [Float](repeating: 0, count: dimension)
    for row in 0..<count {
      let start = row * dimension
      for index in 0..<dimension { sum[index] += values[start + index] }
    }
    return sum.map { $0 / Float(max(count, 1)) }
  }

  /// Dot products of a block of rows with a block of another matrix's rows, row-major.
  ///
  /// - Complexity: O(rows · columns · dimension); about 50 GFLOP/s on one core of 2024.
  package func products(rows: Range<Int>, with other: EmbeddingMatrix, columns: Range<Int>)
    -> [Float]
  {
    precondition(dimension == other.dimension && rows.upperBound <= count)
    precondition(columns.upperBound <= other.count)
    var result = [Float](repeating: 0, count: rows.count * columns.count)
    values.withUnsafeBufferPointer { a in
      other.values.withUnsafeBufferPointer { b in
        for (line, row) in rows.enumerated() {
          let left = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(a)[rowBytes(row)])
          for (position, column) in columns.enumerated() {
            let right = UnsafeRawBufferPointer(
              rebasing: UnsafeRawBufferPointer(b)[rowBytes(column)])
            result[line * columns.count + position] = dotProduct(left, right)
          }
        }
      }
    }
    return result
  }

  private func rowBytes(_ row: Int) -> Range<Int> {
    let bytes = dimension * MemoryLayout<Float>.stride
    return row * bytes..<(row + 1) * bytes
  }
}

/// The dot product of two Float arrays of equal length.
package func dotProduct(_ a: ArraySlice<Float>, _ b: ArraySlice<Float>) -> Float {
  precondition(a.count == b.count)
  return a.withUnsafeBytes { left in b.withUnsafeBytes { right in dotProduct(left, right) } }
}

// Two independent accumulators of eight lanes; plain `+` and `*`, because `addProduct` becomes a call per
// lane where the target has no fused instruction.
@inline(__always)
private func dotProduct(_ a: UnsafeRawBufferPointer, _ b: UnsafeRawBufferPointer) -> Float {
  typealias Lane = SIMD8<Float>
  let stride = MemoryLayout<Lane>.size
  var first = Lane.zero
  var second = Lane.zero
  var offset = 0
  while offset + 2 * stride <= a.count {
    first +=
      a.loadUnaligned(fromByteOffset: offset, as: Lane.self)
      * b.loadUnaligned(fromByteOffset: offset, as: Lane.self)
    second +=
      a.loadUnaligned(fromByteOffset: offset + stride, as: Lane.self)
      * b.loadUnaligned(fromByteOffset: offset + stride, as: Lane.self)
    offset += 2 * stride
  }
  var sum = (first + second).sum()
  while offset < a.count {
    sum +=
      a.loadUnaligned(fromByteOffset: offset, as: Float.self)
      * b.loadUnaligned(fromByteOffset: offset, as: Float.self)
    offset += MemoryLayout<Float>.size
  }
  return sum
}
