import TMX

/// The catalogue of rules for programs: a JSON array, one rule a line.
public struct RuleListJSON: Sendable {
  public init() {}

  public func text(of rules: [Rule] = Rule.all) -> String {
    "[\n" + rules.map { object(of: $0).text }.joined(separator: ",\n") + "\n]\n"
  }

  private func object(of rule: Rule) -> JSONObject {
    var object = JSONObject()
    object.add("id", rule.id)
    object.add("version", rule.version)
    object.add("category", rule.category.rawValue)
    object.add("subtype", rule.subtype)
    object.add("severity", rule.severity.rawValue)
    object.add("precision", rule.precision)
    object.add("summary", self.object(of: rule.summary))
    object.add("explanation", self.object(of: rule.explanation))
    object.add("examples", rule.examples.map { self.object(of: $0) })
    return object
  }

  private func object(of wording: Wording) -> JSONObject {
    var object = JSONObject()
    object.add("ar", wording.arabic.plain)
    object.add("en", wording.english.plain)
    return object
  }

  /// The text without marks, and the reported places in Unicode scalars.
  private func object(of example: Rule.Example) -> JSONObject {
    let (text, ranges) = example.unmarked()
    var object = JSONObject()
    object.add("target", text)
    object.add(
      "reported",
      ranges.map { range in
        var place = JSONObject()
        place.add("start", text.scalarOffset(ofUTF8: range.lowerBound))
        place.add("end", text.scalarOffset(ofUTF8: range.upperBound))
        return place
      })
    object.add("kind", example.kind.rawValue)
    if !example.before.isEmpty { object.add("before", example.before) }
    if !example.after.isEmpty { object.add("after", example.after) }
    object.add("source", example.source)
    object.add("source_lang", example.sourceLanguage?.text)
    return object
  }
}
