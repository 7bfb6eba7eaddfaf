/// Results of a search for people, and as JSON Lines.
extension ConcordanceHit {
  /// The unit with its id, the phrase between `⟦` and `⟧`.
  public var text: String {
    let (source, target) = (
      side == .source ? marked : unit.source, side == .target ? marked : unit.target
    )
    return "\(unit.memory)  \(unit.id)\n  \(source)\n  \(target)"
  }

  public var json: String {
    var object = JSONObject()
    object.add("kind", "phrase")
    object.add(unit, side: side, before: before, after: after)
    let text = side == .source ? unit.source : unit.target
    object.add(
      "span",
      [text.scalarOffset(ofUTF8: range.lowerBound), text.scalarOffset(ofUTF8: range.upperBound)])
    return object.text
  }

  private var marked: String {
    let bytes = Array((side == .source ? unit.source : unit.target).utf8)
    func piece(_ range: some RangeExpression<Int>) -> String {
      String(decoding: bytes[range.relative(to: bytes)], as: UTF8.self)
    }
    return "\(piece(..<range.lowerBound))⟦\(piece(range))⟧\(piece(range.upperBound...))"
  }
}

extension FuzzyMatch {
  /// The unit with its id and score, then the difference.
  public var text: String {
    let change = difference.map { $0.isEqual ? $0.now : $0.marked }.joined(separator: " ")
    return "\(unit.memory)  \(unit.id)  \(score) %\n  \(unit.source)\n  \(unit.target)"
      + (score == 100 ? "" : "\n  \(change)")
  }

  public var json: String {
    var object = JSONObject()
    object.add("kind", "similar")
    object.add(unit, side: side, before: before, after: after)
    object.add("score", score)
    object.add(
      "difference",
      difference.map { change in
        var object = JSONObject()
        object.add("was", change.was)
        object.add("now", change.now)
        return object
      })
    return object.text
  }
}

extension WordChange {
  fileprivate var marked: String {
    (was.isEmpty ? "" : "[-\(was)-]") + (now.isEmpty ? "" : "{+\(now)+}")
  }
}

extension JSONObject {
  fileprivate mutating func add(
    _ unit: MemoryIndex.Unit, side: TextSide, before: MemoryIndex.Unit?, after: MemoryIndex.Unit?
  ) {
    add("memory", unit.memory)
    add("seg", unit.id)
    add("side", side.rawValue)
    add("source", unit.source)
    add("target", unit.target)
    for (name, unit) in [("before", before), ("after", after)] {
      guard let unit else { continue }
      var object = JSONObject()
      object.add("source", unit.source)
      object.add("target", unit.target)
      add(name, object)
    }
  }
}
