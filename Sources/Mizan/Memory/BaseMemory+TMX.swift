public import TMX

extension BaseMemory {
  /// The units of a TMX file, with the ids reviewers know them by.
  ///
  /// A `tuid` that no other unit of the file has is the id, with the memory's name before it unless it names
  /// an article already (`d1:01`); other units are named by their content.
  ///
  /// - Parameters:
  ///   - name: the memory's name: its file without `.tmx`.
  ///   - digest: first eight digits of the file's SHA-256.
  /// - Throws: `TMXError`.
  public init(name: String, digest: String, path: String) throws(TMXError) {
    var reader = try TMXReader(path: path)
    var units: [ReviewUnit] = []
    var tuids: [String] = []
    while let unit = try reader.next() {
      tuids.append(unit.id ?? "")
      units.append(ReviewUnit(unit, headerLanguage: reader.header.sourceLanguage, memory: name))
    }
    let ids = Self.ids(tuids: tuids, units: units, memory: name)
    for index in units.indices { units[index].id = ids[index] }
    self.init(name: name, digest: digest, units: units)
  }

  /// Ids of the units of a memory, in its order.
  static func ids(tuids: [String], units: [ReviewUnit], memory: String) -> [String] {
    var uses: [String: Int] = [:]
    for tuid in tuids { uses[tuid, default: 0] += 1 }
    var byContent = UnitIDs(article: memory)
    return zip(tuids, units).map { tuid, unit in
      guard !tuid.isEmpty, uses[tuid] == 1 else {
        return byContent.next(source: unit.source, target: unit.target)
      }
      return tuid.contains(":") ? tuid : "\(memory):\(tuid)"
    }
  }
}

extension ReviewUnit {
  /// The unit as a reviewer sees it, without an id.
  init(_ unit: TranslationUnit, headerLanguage: LanguageTag?, memory: String) {
    let sides = unit.sides(headerLanguage: headerLanguage)
    let properties = unit.annotations
    self.init(
      id: "",
      source: sides.map { unit.variants[$0.source].text } ?? unit.variants.first?.text ?? "",
      target: sides.map { unit.variants[$0.target].text } ?? "",
      bead: properties[property: MizanProperty.bead] ?? "1-1",
      state: properties[property: MizanProperty.state].flatMap(ReviewState.init) ?? .new,
      article: properties[property: MizanProperty.article] ?? memory,
      outlet: properties[property: MizanProperty.outlet])
  }
}
