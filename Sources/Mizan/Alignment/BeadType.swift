/// How many sentences of each side a bead joins.
package struct BeadType: Hashable, Sendable {
  package var source: Int
  package var target: Int

  package init(_ source: Int, _ target: Int) { (self.source, self.target) = (source, target) }

  package var isNull: Bool { source == 0 || target == 0 }
  /// As in `1-2`.
  package var text: String { "\(source)-\(target)" }

  package var size: Int { source + target }

  /// The types the lattice knows: the two nulls, then up to 4 a side and 6 in all.
  package static let all: [BeadType] = {
    var types = [BeadType(1, 0), BeadType(0, 1)]
    for size in 2...6 {
      for source in 1..<size where source <= 4 && size - source <= 4 {
        types.append(BeadType(source, size - source))
      }
    }
    return types
  }()
}

/// A bead that the lattice considers: a type at a place.
package struct BeadCandidate: Hashable, Sendable {
  package var type: BeadType
  /// First source and target sentence, as indices into the alignment's tables.
  package var source: Int
  package var target: Int

  package init(_ type: BeadType, source: Int, target: Int) {
    (self.type, self.source, self.target) = (type, source, target)
  }

  package var sourceRange: Range<Int> { source..<source + type.source }
  package var targetRange: Range<Int> { target..<target + type.target }
}
