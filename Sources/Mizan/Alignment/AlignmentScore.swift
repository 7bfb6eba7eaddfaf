/// Agreement of an alignment with a gold alignment, counted on gold units.
///
/// A unit is a sentence of the gold standard. A bead *touches* the units of which it holds a letter.
/// `strict`: a bead with both sides is right when the units it touches are exactly those of one gold bead.
/// `merged`: the same for beads that touch more than one unit of a side. `null`: units in no bead with both
/// sides.
public struct AlignmentScore: Sendable {
  public struct Count: Sendable {
    public var hits = 0
    public var predicted = 0
    public var found = 0
    public var gold = 0

    public var f1: Double {
      let precision = predicted > 0 ? Double(hits) / Double(predicted) : gold == 0 ? 1 : 0
      let recall = gold > 0 ? Double(found) / Double(gold) : predicted == 0 ? 1 : 0
      return precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0
    }
  }

  public struct UnitBead: Hashable, Sendable {
    public var source: Set<Int>
    public var target: Set<Int>

    public init(source: Set<Int>, target: Set<Int>) {
      (self.source, self.target) = (source, target)
    }

    var hasBothSides: Bool { !source.isEmpty && !target.isEmpty }
    var isMerged: Bool { source.count > 1 || target.count > 1 }
  }

  public var strict = Count()
  public var merged = Count()
  public var null = Count()

  public init() {}

  /// Adds a document.
  ///
  /// - Parameters:
  ///   - predicted: the units each predicted bead touches.
  ///   - gold: the gold beads; together they hold every unit once.
  public mutating func add(predicted: [UnitBead], gold: [UnitBead]) {
    let goldPairs = Set(gold.filter(\.hasBothSides))
    var found: Set<UnitBead> = []
    var seenSource: Set<Int> = []
    var seenTarget: Set<Int> = []
    for bead in predicted where bead.hasBothSides {
      let right = goldPairs.contains(bead)
      if right { found.insert(bead) }
      strict.predicted += 1
      strict.hits += right ? 1 : 0
      if bead.isMerged {
        merged.predicted += 1
        merged.hits += right ? 1 : 0
      }
      seenSource.formUnion(bead.source)
      seenTarget.formUnion(bead.target)
    }
    strict.gold += goldPairs.count
    strict.found += found.count
    merged.gold += goldPairs.count { $0.isMerged }
    merged.found += found.count { $0.isMerged }
    let allSource = gold.reduce(into: Set<Int>()) { $0.formUnion($1.source) }
    let allTarget = gold.reduce(into: Set<Int>()) { $0.formUnion($1.target) }
    let goldNullSource = gold.reduce(into: Set<Int>()) {
      if $1.target.isEmpty { $0.formUnion($1.source) }
    }
    let goldNullTarget = gold.reduce(into: Set<Int>()) {
      if $1.source.isEmpty { $0.formUnion($1.target) }
    }
    let nullSource = allSource.subtracting(seenSource)
    let nullTarget = allTarget.subtracting(seenTarget)
    let both =
      nullSource.intersection(goldNullSource).count + nullTarget.intersection(goldNullTarget).count
    null.hits += both
    null.found += both
    null.predicted += nullSource.count + nullTarget.count
    null.gold += goldNullSource.count + goldNullTarget.count
  }
}
