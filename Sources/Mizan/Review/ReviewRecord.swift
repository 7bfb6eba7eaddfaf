/// One event of a review: one line of a journal, never changed once it is written.
public struct ReviewRecord: Hashable, Sendable {
  /// The newest record version this program understands.
  public static let currentVersion = 1

  public enum Role: String, Codable, Sendable { case reviewer, lead, program }

  /// Made by the client; a journal stores an id once.
  public var id: ULID
  public var at: Timestamp
  /// Orders events of several machines.
  public var time: HybridTime
  /// Who: the name of the reviewer's folder.
  public var actor: String
  public var role: Role = .reviewer
  /// Which sitting.
  public var session: String
  /// Program and version, such as `cli/0.1`.
  public var client: String
  /// Id of the segment; of the first one for `merge`, of the memory for `import`.
  public var segment: String
  public var operation: ReviewOperation
  /// What the author saw.
  public var base: Revision?
  /// What it became; nil when nothing changed.
  public var result: Revision?
  /// The changed parts, before and after.
  public var before = Change()
  public var after = Change()
  public var findings: [FindingVerdict] = []
  public var reason: String?
  public var note: String?
  public var annotations: [Annotation] = []
  /// Events that are taken back together.
  public var batch: ULID?
  /// The event this one was copied from.
  public var copiedFrom: ULID?
  /// The event taken back (`undo`) or restored (`redo`).
  public var undo: ULID?
  /// The events a `resolve` settles.
  public var resolves: [ULID] = []
  public var effort: EditEffort?
  public var pace: Pace?
  /// SHA-256 of the previous line of the file; 64 zeros in the first. The journal fills it in.
  public var previous: String = ""

  public init(
    id: ULID, at: Timestamp, time: HybridTime, actor: String, session: String, client: String,
    segment: String, operation: ReviewOperation
  ) {
    self.id = id
    self.at = at
    self.time = time
    self.actor = actor
    self.session = session
    self.client = client
    self.segment = segment
    self.operation = operation
  }

  /// The parts of a segment that an event changes.
  public struct Change: Hashable, Decodable, Sendable {
    public var target: String?
    public var state: ReviewState?
    /// The segments that are replaced (before) or replace them (after).
    public var beads: [Piece]?
    /// The first eight digits of the digest of a base copy, for `import`.
    public var base: String?

    private enum CodingKeys: String, CodingKey {
      case target = "tgt"
      case beads = "bead"
      case state, base
    }

    public init(
      target: String? = nil, state: ReviewState? = nil, beads: [Piece]? = nil, base: String? = nil
    ) {
      self.target = target
      self.state = state
      self.beads = beads
      self.base = base
    }

    var isEmpty: Bool { self == Change() }
  }

  /// A segment as `split`, `merge`, `move` and `unlink` write it.
  public struct Piece: Hashable, Decodable, Sendable {
    public var segment: String
    public var source: String
    public var target: String
    /// Number of source and target sentences, as in `1-2`.
    public var bead: String

    private enum CodingKeys: String, CodingKey {
      case segment = "seg"
      case source = "src"
      case target = "tgt"
      case bead
    }

    public init(segment: String, source: String, target: String, bead: String) {
      self.segment = segment
      self.source = source
      self.target = target
      self.bead = bead
    }
  }

  /// What a person says about a finding.
  public struct FindingVerdict: Hashable, Decodable, Sendable {
    public enum Verdict: String, Codable, Sendable { case fixed, confirmed, dismissed, open }

    public var id: String
    public var rule: String
    public var ruleVersion: String
    /// UTF-16 offsets `[start, end)`.
    public var span: [Int]
    public var quote: String
    /// The words on the other side that the finding compared with.
    public var counterpart: String?
    public var verdict: Verdict
    public var reason: DismissalReason?
    public var scope: DismissalScope?
    /// Index of the suggestion that was taken.
    public var suggestionUsed: Int?

    private enum CodingKeys: String, CodingKey {
      case id = "fid"
      case ruleVersion = "rule_version"
      case suggestionUsed = "suggest_used"
      case rule, span, quote, counterpart, verdict, reason, scope
    }

    public init(
      id: String, rule: String, ruleVersion: String, span: [Int], quote: String,
      counterpart: String? = nil, verdict: Verdict, reason: DismissalReason? = nil,
      scope: DismissalScope? = nil, suggestionUsed: Int? = nil
    ) {
      self.id = id
      self.rule = rule
      self.ruleVersion = ruleVersion
      self.span = span
      self.quote = quote
      self.counterpart = counterpart
      self.verdict = verdict
      self.reason = reason
      self.scope = scope
      self.suggestionUsed = suggestionUsed
    }
  }

  /// An error marked by a person, in MQM's terms.
  public struct Annotation: Hashable, Decodable, Sendable {
    public enum Severity: String, Codable, CaseIterable, Sendable {
      case neutral, minor, major, critical
    }

    public var category: String
    public var subcategory: String?
    public var severity: Severity
    /// `src` or `tgt`.
    public var side: String
    /// UTF-16 offsets `[start, end)`.
    public var span: [Int]
    public var quote: String
    public var note: String?

    private enum CodingKeys: String, CodingKey {
      case category = "cat"
      case subcategory = "sub"
      case severity = "sev"
      case side, span, quote, note
    }

    public init(
      category: String, subcategory: String? = nil, severity: Severity, side: String, span: [Int],
      quote: String, note: String? = nil
    ) {
      self.category = category
      self.subcategory = subcategory
      self.severity = severity
      self.side = side
      self.span = span
      self.quote = quote
      self.note = note
    }
  }

  /// Time spent on the segment, in milliseconds, and keys pressed.
  public struct Pace: Hashable, Codable, Sendable {
    public var visible: Int
    public var active: Int
    public var keys: Int

    public init(visible: Int, active: Int, keys: Int) {
      self.visible = visible
      self.active = active
      self.keys = keys
    }
  }
}

/// Why a finding was dismissed.
public enum DismissalReason: Int, Codable, CaseIterable, Sendable {
  case ruleIsWrong = 1
  case acceptableHere, houseStyle, sourceIsWrong, nameOrTerm, sameAsAnother, other
}

/// How far a dismissal reaches.
public enum DismissalScope: String, Codable, CaseIterable, Sendable {
  /// This segment.
  case segment
  /// The same flagged words anywhere.
  case text
  /// The same pair of values anywhere.
  case pair
  /// The same flagged words in this article.
  case article
  /// The same flagged words in texts of this source outlet.
  case outlet
}
