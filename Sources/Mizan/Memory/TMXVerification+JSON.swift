public import TMX

extension TMXVerification {
  /// For programs: `{"file","version","encoding","level","units","languages":[{"tag","variants"}],"notes",
  /// "properties","codes","warnings":[…]}`.
  public var json: String {
    var object = JSONObject()
    object.add("file", file)
    object.add("version", version)
    object.add("encoding", encodingName)
    object.add("level", codes > 0 ? 2 : 1)
    object.add("units", units)
    object.add(
      "languages",
      languages.map { language in
        var entry = JSONObject()
        entry.add("tag", language.language)
        entry.add("variants", language.variants)
        return entry
      })
    object.add("notes", notes)
    object.add("properties", properties)
    object.add("codes", codes)
    object.add("warnings", warnings.map(\.description))
    return object.text
  }
}
