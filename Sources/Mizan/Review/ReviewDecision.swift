import FoundationEssentials

/// What somebody wants done with a segment: the input of `mizan decide` and of the web app.
///
///     {"seg":"d1:01","op":"correct","tgt":"…"}
public struct ReviewDecision: Sendable {
  /// Made by the client so that sending twice is harmless; made here when absent.
  public var id: ULID?
  public var segment: String
  public var operation: ReviewOperation
  /// What the author saw; the present revision when absent.
  public var base: Revision?
  public var target: String?
  /// Why a text is rejected or approved with findings open; one of the reasons of a dismissal, 1…7.
  public var reason: String?
  public var scope: DismissalScope?
  public var note: String?
  /// Ids of the findings the decision answers; none for `dismiss` and `confirm` means the only open one.
  public var findings: [String] = []
  /// Which suggestion was taken.
  public var suggestionUsed: Int?
  /// The parts of a split or move.
  public var pieces: [Piece] = []
  /// The segments to merge with.
  public var others: [String] = []
  /// The event to take back or restore; my last one when absent.
  public var event: ULID?
  /// In a conflict, the event whose text is taken.
  public var take: ULID?
  public var batch: ULID?
  public var copiedFrom: ULID?
  public var annotations: [ReviewRecord.Annotation] = []
  public var pace: ReviewRecord.Pace?

  public init(_ operation: ReviewOperation, _ segment: String) {
    self.operation = operation
    self.segment = segment
  }

  /// A part of a split, or a segment after a move.
  public struct Piece: Hashable, Decodable, Sendable {
    /// The segment's id; nil for a new one.
    public var segment: String?
    public var source: String
    public var target: String
    public var bead: String?

    private enum CodingKeys: String, CodingKey {
      case segment = "seg"
      case source = "src"
      case target = "tgt"
      case bead
    }

    public init(segment: String? = nil, source: String, target: String, bead: String? = nil) {
      self.segment = segment
      self.source = source
      self.target = target
      self.bead = bead
    }
  }
}

extension ReviewDecision: Decodable {
  private enum Key: String, CodingKey {
    case id, seg, op, base, tgt, reason, scope, note, fid, fids, suggest, bead, with, event, take,
      batch,
      of, mqm, ms
  }

  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Key.self)
    func ulid(_ key: Key) throws -> ULID? {
      guard let text = try fields.decodeIfPresent(String.self, forKey: key) else { return nil }
      guard let id = ULID(text) else {
        throw DecodingError.dataCorruptedError(
          forKey: key, in: fields, debugDescription: "'\(text)' is no valid \(key.rawValue)")
      }
      return id
    }
    let name = try fields.decode(String.self, forKey: .op)
    guard let operation = ReviewOperation(rawValue: name) else {
      throw DecodingError.dataCorruptedError(
        forKey: .op, in: fields, debugDescription: "'\(name)' is no operation")
    }
    self.init(operation, try fields.decodeIfPresent(String.self, forKey: .seg) ?? "")
    id = try ulid(.id)
    base = try fields.decodeIfPresent(String.self, forKey: .base).map(Revision.init)
    target = try fields.decodeIfPresent(String.self, forKey: .tgt)
    if let number = try? fields.decodeIfPresent(Int.self, forKey: .reason) {
      reason = String(number)
    } else {
      reason = try fields.decodeIfPresent(String.self, forKey: .reason)
    }
    scope = try fields.decodeIfPresent(DismissalScope.self, forKey: .scope)
    note = try fields.decodeIfPresent(String.self, forKey: .note)
    findings = try fields.decodeIfPresent([String].self, forKey: .fids) ?? []
    if let finding = try fields.decodeIfPresent(String.self, forKey: .fid) {
      findings.append(finding)
    }
    suggestionUsed = try fields.decodeIfPresent(Int.self, forKey: .suggest)
    pieces = try fields.decodeIfPresent([Piece].self, forKey: .bead) ?? []
    others = try fields.decodeIfPresent([String].self, forKey: .with) ?? []
    event = try ulid(.event)
    take = try ulid(.take)
    batch = try ulid(.batch)
    copiedFrom = try ulid(.of)
    annotations = try fields.decodeIfPresent([ReviewRecord.Annotation].self, forKey: .mqm) ?? []
    pace = try fields.decodeIfPresent(ReviewRecord.Pace.self, forKey: .ms)
  }

  /// Reads one JSON object.
  public init(line: some Sequence<UInt8>) throws(RecordError) {
    do {
      self = try JSONDecoder().decode(ReviewDecision.self, from: Data(line))
    } catch let error as DecodingError {
      throw RecordError(reason: error.reason)
    } catch {
      throw RecordError(reason: "\(error)")
    }
  }
}

/// Why a unit is rejected.
public enum RejectReason: Int, CaseIterable, Sendable {
  case notATranslation = 1
  case misaligned, wrongLanguage, sourceUnusable, duplicate, mustNotBeReused, other

  /// The reason as the journal names it.
  public var name: String {
    switch self {
    case .notATranslation: "not a translation"
    case .misaligned: "misaligned"
    case .wrongLanguage: "wrong language"
    case .sourceUnusable: "source unusable"
    case .duplicate: "duplicate"
    case .mustNotBeReused: "must not be reused"
    case .other: "other"
    }
  }
}

/// What became of a decision.
public struct Acknowledgement: Hashable, Sendable {
  public enum Status: String, Sendable {
    /// On disk.
    case ok
    /// Was on disk already.
    case duplicate
    /// Somebody else decided meanwhile; kept in `conflicts.jsonl`.
    case conflict
    /// Cannot be done; nothing is stored.
    case invalid
  }

  public var id: ULID?
  public var segment: String
  public var status: Status
  /// The segment's revision now.
  public var revision: Revision?
  /// The segment's text now, when it is not what the author saw.
  public var current: String?
  /// Why, in words, when the status is not `ok`.
  public var reason: String?

  package init(
    id: ULID? = nil, segment: String, status: Status, revision: Revision? = nil,
    current: String? = nil, reason: String? = nil
  ) {
    self.id = id
    self.segment = segment
    self.status = status
    self.revision = revision
    self.current = current
    self.reason = reason
  }

  /// The acknowledgement as one line of JSON.
  public var line: String {
    var object = JSONObject()
    object.add("id", id?.description)
    object.add("seg", segment)
    object.add("status", status.rawValue)
    object.add("rev", revision?.description)
    object.add("current", current)
    object.add("reason", reason)
    return object.text
  }
}
