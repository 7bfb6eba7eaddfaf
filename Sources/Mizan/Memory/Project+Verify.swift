import Glibc
import TMX

/// What a check of a project found.
public struct Verification: Sendable {
  public var memories = 0
  public var units = 0
  public var events = 0
  /// What is wrong, with place and advice; empty when all is well.
  public var faults: [String] = []
  /// What is worth knowing, but no fault.
  public var remarks: [String] = []

  /// For programs: `{"memories","units","events","faults":[…],"remarks":[…]}`.
  public var json: String {
    var object = JSONObject()
    object.add("memories", memories)
    object.add("units", units)
    object.add("events", events)
    object.add("faults", faults)
    object.add("remarks", remarks)
    return object.text
  }
}

extension Project {
  /// Checks the whole project: chains of the journals, base copies against their names, memories against
  /// base and journals, ids.
  public func verify() throws -> Verification {
    var result = Verification()
    let (events, faults) = try JournalReader.verify(in: reviews)
    result.events = events
    result.faults = faults.map(\.description)
    for file in try baseFiles() {
      let digest = SHA256.hex(of: try readFile(file.path)).prefix(8)
      if digest != file.digest {
        result.faults.append(
          "\(file.path): its content has the digest \(digest), not \(file.digest): it was changed; restore it"
        )
      }
    }
    guard result.faults.isEmpty else { return result }
    let replay = try self.replay()
    for (memory, ids) in replay.order.sorted(by: { $0.key < $1.key }) {
      result.memories += 1
      result.units += ids.count
      try verify(memory, replay, &result)
    }
    for note in replay.notes {
      result.remarks.append("event \(note.event) on '\(note.segment)': \(note.kind.rawValue)")
    }
    for segment in replay.liveSegments where segment.unit.state == .conflict {
      result.remarks.append(
        "segment '\(segment.unit.id)' is in conflict; take one with --resolve EVENT:")
      for alternative in segment.alternatives {
        result.remarks.append(
          "  \(alternative.event) \(alternative.operation.rawValue) by \(alternative.signature.actor): "
            + alternative.unit.target)
      }
    }
    return result
  }

  private func verify(_ memory: String, _ replay: Replay, _ result: inout Verification) throws {
    let files = try baseFiles()
    guard
      let file = files.first(where: {
        $0.name == memory && $0.digest == replay.activeBases[memory]
      })
    else {
      result.faults.append("\(bases)/\(memory): the base copy is missing; restore it")
      return
    }
    let path = path(of: memory)
    guard access(path, F_OK) == 0 else {
      result.faults.append("\(path): missing; 'mizan apply' makes it")
      return
    }
    let bytes = try readFile(path)
    var reader = try TMXReader(bytes: bytes, named: path)
    var seen: Set<String> = []
    while try reader.advance() {
      if let id = reader.unitID, id.contains(":"), !seen.insert(id).inserted {
        result.remarks.append("\(path):\(reader.unitLine): the id '\(id)' occurs twice")
      }
    }
    let rendering = try MemoryRendering(of: file, among: files, replay: replay)
    var outdated = rendering.bytes == bytes ? [] : [path]
    for (folder, units) in rendering.apart {
      let path = self.path(of: memory, in: folder)
      let present = access(path, F_OK) == 0 ? try readFile(path) : nil
      let wanted =
        units.isEmpty ? nil : try TMXDocument(header: rendering.header, units: units).encoded()
      if present != wanted { outdated.append(path) }
    }
    for path in outdated {
      result.faults.append(
        "\(path): is not what base and journals make of it; 'mizan apply' brings it up to date")
    }
  }
}
