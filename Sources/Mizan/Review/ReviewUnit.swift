import TMX

/// A translation unit as a reviewer sees it: plain text, and where it stands.
public struct ReviewUnit: Hashable, Sendable {
  /// Id of the segment, unique in its project and never reused.
  public var id: String
  public var source: String
  public var target: String
  /// Number of source and target sentences, as in `1-2`.
  public var bead: String
  public var state: ReviewState
  /// The article the unit belongs to.
  public var article: String
  /// Who published the source, when the memory says so.
  public var outlet: String?

  public init(
    id: String, source: String, target: String, bead: String = "1-1", state: ReviewState = .new,
    article: String = "", outlet: String? = nil
  ) {
    self.id = id
    self.source = source
    self.target = target
    self.bead = bead
    self.state = state
    self.article = article
    self.outlet = outlet
  }

  /// What an event names as its `base`.
  ///
  /// - Complexity: O(*n*) in the length of the texts.
  public var revision: Revision {
    Revision(source: source, target: target, bead: bead, state: state)
  }

  /// Whether both hold the same texts in the same bead, code point for code point.
  func hasSameContent(as other: ReviewUnit) -> Bool {
    source.isSameText(as: other.source) && target.isSameText(as: other.target) && bead == other.bead
  }
}

/// Who changed a unit last, and when: `changeid` and `changedate` in TMX.
public struct Signature: Hashable, Sendable {
  public var actor: String
  public var at: Timestamp

  public init(actor: String, at: Timestamp) {
    self.actor = actor
    self.at = at
  }
}

extension ReviewRecord {
  /// What the event leaves on the unit it changes.
  public var signature: Signature { Signature(actor: actor, at: at) }
}

/// The units of one imported memory, in their order.
public struct BaseMemory: Sendable {
  /// Name of the memory: its file in `tmx/` without `.tmx`.
  public var name: String
  /// First eight hexadecimal digits of the SHA-256 of the base copy.
  public var digest: String
  public var units: [ReviewUnit]

  public init(name: String, digest: String, units: [ReviewUnit]) {
    self.name = name
    self.digest = digest
    self.units = units
  }
}
