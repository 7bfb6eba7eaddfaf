/// The best values near every place of a table: what a bead competes with.
struct LocalMaxima: Sendable {
  /// How far, in sentences, a competitor may lie from a candidate.
  static let radius = 10

  private let rows: Int
  private let columns: Int
  // Best value in the `radius` places before and from a place on; (columns + 1) or (rows + 1) a line.
  private let rowBefore: [Float]
  private let rowFrom: [Float]
  private let columnBefore: [Float]
  private let columnFrom: [Float]

  /// - Parameter nothing: the value where there is no neighbour.
  /// - Complexity: O(rows · columns · radius)
  init(_ table: [Float], rows: Int, columns: Int, nothing: Float) {
    self.rows = rows
    self.columns = columns
    var transposed = table
    for row in 0..<rows {
      for column in 0..<columns { transposed[column * rows + row] = table[row * columns + column] }
    }
    (rowBefore, rowFrom) = Self.neighbourhoods(
      table, lines: rows, length: columns, nothing: nothing)
    (columnBefore, columnFrom) = Self.neighbourhoods(
      transposed, lines: columns, length: rows, nothing: nothing)
  }

  /// The best value of a row at a column near `columnRange` but not in it.
  @inline(__always)
  func outside(row: Int, _ columnRange: Range<Int>) -> Float {
    let line = row * (columns + 1)
    return max(rowBefore[line + columnRange.lowerBound], rowFrom[line + columnRange.upperBound])
  }

  /// The best value of a column at a row near `rowRange` but not in it.
  @inline(__always)
  func outside(column: Int, _ rowRange: Range<Int>) -> Float {
    let line = column * (rows + 1)
    return max(columnBefore[line + rowRange.lowerBound], columnFrom[line + rowRange.upperBound])
  }

  private static func neighbourhoods(
    _ table: [Float], lines: Int, length: Int, nothing: Float
  ) -> (before: [Float], from: [Float]) {
    var before = [Float](repeating: nothing, count: lines * (length + 1))
    var from = before
    for line in 0..<lines {
      for place in 0...length {
        var best = nothing
        for index in max(0, place - radius)..<place {
          best = max(best, table[line * length + index])
        }
        before[line * (length + 1) + place] = best
        best = nothing
        for index in place..<min(length, place + radius) {
          best = max(best, table[line * length + index])
        }
        from[line * (length + 1) + place] = best
      }
    }
    return (before, from)
  }
}
