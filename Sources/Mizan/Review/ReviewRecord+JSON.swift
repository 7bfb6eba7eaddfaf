import FoundationEssentials

extension ReviewRecord {
  /// The longest line a journal may hold, in bytes, without its newline.
  public static let longestLine = 64 * 1024

  /// The record as a journal line, without a newline: keys in the documented order, direction controls as
  /// `\uXXXX`.
  public var line: String {
    var object = JSONObject()
    object.add("v", Self.currentVersion)
    object.add("id", id.description)
    object.add("ts", at.description)
    object.add("hlc", time.description)
    object.add("actor", actor)
    object.add("role", role.rawValue)
    object.add("session", session)
    object.add("client", client)
    object.add("seg", segment)
    object.add("op", operation.rawValue)
    object.add("base", base?.description)
    object.add("result", result?.description)
    object.add("before", before.json)
    object.add("after", after.json)
    object.add("findings", findings.isEmpty ? nil : findings.map(\.json))
    object.add("reason", reason)
    object.add("note", note)
    object.add("mqm", annotations.isEmpty ? nil : annotations.map(\.json))
    object.add("batch", batch?.description)
    object.add("of", copiedFrom?.description)
    object.add("undo", undo?.description)
    object.add("resolves", resolves.isEmpty ? nil : resolves.map(\.description))
    object.add("ed", effort?.json)
    object.add("ms", pace?.json)
    object.add("prev", previous)
    return object.text
  }
}

extension ReviewRecord.Change {
  fileprivate var json: JSONObject? {
    guard !isEmpty else { return nil }
    var object = JSONObject()
    object.add("tgt", target)
    object.add("bead", beads?.map(\.json))
    object.add("state", state?.rawValue)
    object.add("base", base)
    return object
  }
}

extension ReviewRecord.Piece {
  fileprivate var json: JSONObject {
    var object = JSONObject()
    object.add("seg", segment)
    object.add("src", source)
    object.add("tgt", target)
    object.add("bead", bead)
    return object
  }
}

extension ReviewRecord.FindingVerdict {
  fileprivate var json: JSONObject {
    var object = JSONObject()
    object.add("fid", id)
    object.add("rule", rule)
    object.add("rule_version", ruleVersion)
    object.add("span", span)
    object.add("quote", quote)
    object.add("counterpart", counterpart)
    object.add("verdict", verdict.rawValue)
    object.add("reason", reason?.rawValue)
    object.add("scope", scope?.rawValue)
    object.add("suggest_used", suggestionUsed)
    return object
  }
}

extension ReviewRecord.Annotation {
  fileprivate var json: JSONObject {
    var object = JSONObject()
    object.add("cat", category)
    object.add("sub", subcategory)
    object.add("sev", severity.rawValue)
    object.add("side", side)
    object.add("span", span)
    object.add("quote", quote)
    object.add("note", note)
    return object
  }
}

extension ReviewRecord.Pace {
  fileprivate var json: JSONObject {
    var object = JSONObject()
    object.add("visible", visible)
    object.add("active", active)
    object.add("keys", keys)
    return object
  }
}

extension EditEffort {
  fileprivate var json: JSONObject {
    var object = JSONObject()
    object.add("lev", characters)
    object.add("words", words)
    object.add("ter", rate)
    return object
  }
}

// MARK: - Reading

extension ReviewRecord: Decodable {
  private enum Key: String, CodingKey {
    case v, id, ts, hlc, actor, role, session, client, seg, op, base, result, before, after,
      findings,
      reason, note, mqm, batch, of, undo, resolves, ed, ms, prev
  }

  /// Reads a record; fields this version does not know are passed over.
  ///
  /// - Throws: `DecodingError`; its description says in words when the record is of a newer version.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Key.self)
    let version = try fields.decode(Int.self, forKey: .v)
    guard version <= Self.currentVersion else {
      throw DecodingError.dataCorruptedError(
        forKey: .v, in: fields,
        debugDescription: "journal version \(version) is newer than this mizan; update mizan")
    }
    func read<Value>(_ key: Key, _ parse: (String) -> Value?) throws -> Value? {
      guard let text = try fields.decodeIfPresent(String.self, forKey: key) else { return nil }
      guard let value = parse(text) else {
        throw DecodingError.dataCorruptedError(
          forKey: key, in: fields, debugDescription: "'\(text)' is no valid \(key.rawValue)")
      }
      return value
    }
    func require<Value>(_ key: Key, _ parse: (String) -> Value?) throws -> Value {
      guard let value = try read(key, parse) else {
        throw DecodingError.keyNotFound(
          key, .init(codingPath: [], debugDescription: "the field '\(key.rawValue)' is missing"))
      }
      return value
    }
    self.init(
      id: try require(.id, ULID.init), at: try require(.ts, Timestamp.init),
      time: try require(.hlc, HybridTime.init),
      actor: try fields.decode(String.self, forKey: .actor),
      session: try fields.decodeIfPresent(String.self, forKey: .session) ?? "",
      client: try fields.decodeIfPresent(String.self, forKey: .client) ?? "",
      segment: try fields.decode(String.self, forKey: .seg),
      operation: try require(.op, ReviewOperation.init))
    role = try fields.decodeIfPresent(Role.self, forKey: .role) ?? .reviewer
    base = try read(.base, Revision.init)
    result = try read(.result, Revision.init)
    before = try fields.decodeIfPresent(Change.self, forKey: .before) ?? Change()
    after = try fields.decodeIfPresent(Change.self, forKey: .after) ?? Change()
    findings = try fields.decodeIfPresent([FindingVerdict].self, forKey: .findings) ?? []
    reason = try fields.decodeIfPresent(String.self, forKey: .reason)
    note = try fields.decodeIfPresent(String.self, forKey: .note)
    annotations = try fields.decodeIfPresent([Annotation].self, forKey: .mqm) ?? []
    batch = try read(.batch, ULID.init)
    copiedFrom = try read(.of, ULID.init)
    undo = try read(.undo, ULID.init)
    resolves = try (fields.decodeIfPresent([String].self, forKey: .resolves) ?? [])
      .compactMap(ULID.init)
    effort = try fields.decodeIfPresent(EditEffort.self, forKey: .ed)
    pace = try fields.decodeIfPresent(Pace.self, forKey: .ms)
    previous = try fields.decodeIfPresent(String.self, forKey: .prev) ?? ""
  }

  /// Reads a journal line.
  ///
  /// - Throws: ``ReviewError/unreadableLine(_:line:reason:)`` without a place; the reader of the file adds it.
  public init(line: some Sequence<UInt8>) throws(RecordError) {
    do {
      self = try JSONDecoder().decode(ReviewRecord.self, from: Data(line))
    } catch let error as DecodingError {
      throw RecordError(reason: error.reason)
    } catch {
      throw RecordError(reason: "\(error)")
    }
  }
}

/// Why a line is no record.
public struct RecordError: Error, Equatable {
  public let reason: String
}

extension DecodingError {
  /// The reason in words, without Swift's coding paths.
  package var reason: String {
    switch self {
    case .dataCorrupted(let context) where context.codingPath.isEmpty: "not a JSON object"
    case .dataCorrupted(let context): context.debugDescription
    case .keyNotFound(let key, _): "the field '\(key.stringValue)' is missing"
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      "the field '\(context.codingPath.last?.stringValue ?? "")' has the wrong type"
    @unknown default: "\(self)"
    }
  }
}
