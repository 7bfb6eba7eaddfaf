extension Alignment {
  /// One bead as a line of JSON, without newline: `{"source":[…],"target":[…],"confidence":0.97,"type":"1-2"}`.
  public func jsonLine(of bead: Bead) -> String { json(of: bead).text }

  /// One bead as a line of TSV, without newline: source, target, confidence, type. Sentences of one side
  /// are joined by a space; tabs and line breaks inside them become spaces.
  public func tsvLine(of bead: Bead) -> String {
    let (source, target) = texts(of: bead)
    let fields = [source, target].map { texts in
      texts.joined(separator: " ").replacing(/[\t\r\n]/, with: " ")
    }
    return (fields + ["\(bead.roundedConfidence)", bead.type]).joined(separator: "\t")
  }

  func json(of bead: Bead) -> JSONObject {
    let (source, target) = texts(of: bead)
    var object = JSONObject()
    object.add("source", source)
    object.add("target", target)
    object.add("confidence", bead.roundedConfidence)
    object.add("type", bead.type)
    return object
  }
}

extension Bead {
  /// The confidence as it is written: four decimals.
  public var roundedConfidence: Double { (confidence * 10_000).rounded() / 10_000 }
}
