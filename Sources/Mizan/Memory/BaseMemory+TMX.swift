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

extension Project {
  /// The segment ids of the units of a memory's file, as the project or, for other files, an import of it
  /// knows them.
  ///
  /// - Parameters:
  ///   - path: where the bytes come from; names the memory.
  ///   - folder: the project's folder; it need not be a project.
  /// - Returns: one id a unit, in the file's order.
  public static func segmentIDs(
    of bytes: [UInt8], at path: String, in folder: String
  ) throws -> [String] {
    let name = path.lastIndex(of: "/").map { path[path.index(after: $0)...] } ?? path[...]
    let memory = name.hasSuffix(".tmx") ? String(name.dropLast(4)) : String(name)
    var reader = try TMXReader(bytes: bytes, named: path)
    var units: [ReviewUnit] = []
    var tuids: [String] = []
    while let unit = try reader.next() {
      tuids.append(unit.id ?? "")
      units.append(ReviewUnit(unit, headerLanguage: reader.header.sourceLanguage, memory: memory))
    }
    let ids = BaseMemory.ids(tuids: tuids, units: units, memory: memory)
    guard let project = try? Project(at: folder), try project.knownMemory(at: path) != nil else {
      return ids
    }
    // An id that another memory has already is told apart by the memory's name.
    let segments = try project.replay().segments
    return ids.map { id in
      let qualified = "\(memory):\(id)"
      return segments[id]?.memory != memory && segments[qualified] != nil ? qualified : id
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
