/// Where a segment stands. *In review* is shown to others but never stored.
public enum ReviewState: String, Codable, CaseIterable, Sendable {
  /// Not scored or looked at yet.
  case new
  /// Has open findings, or was reopened: somebody should look.
  case flagged
  /// Nothing to do: no finding, or each one answered.
  case clean
  case approved, corrected, rejected, deferred
  /// Was decided, but its source, its bead or the imported target changed since.
  case stale
  /// Two decisions on one revision that cannot both hold.
  case conflict

  /// Whether a person decided about the text.
  public var isDecided: Bool { self == .approved || self == .corrected || self == .rejected }

  /// Whether the segment counts as handled in the progress.
  public var isHandled: Bool { isDecided || self == .clean }

  /// Where an operation leads from here, or nil when it is not possible here.
  ///
  /// - Parameter hasOpenFindings: whether a finding of minor or more stays open: then a correction leads to
  ///   `flagged`, and only the answer to the last one leads to `clean`.
  public func after(_ operation: ReviewOperation, hasOpenFindings: Bool = false) -> ReviewState? {
    switch (operation, self) {
    case (.resolve, .conflict): .approved
    case (.resolve, _), (.approve, .conflict), (.correct, .conflict), (.reject, .conflict),
      (.deferring, .conflict), (.reopen, .conflict):
      nil
    case (.approve, .rejected), (.correct, .rejected), (.reject, .rejected): nil
    case (.approve, _): .approved
    case (.correct, _): hasOpenFindings ? .flagged : .corrected
    case (.reject, _): .rejected
    case (.deferring, .new), (.deferring, .flagged), (.deferring, .clean), (.deferring, .stale):
      .deferred
    case (.deferring, _): nil
    case (.reopen, .approved), (.reopen, .corrected), (.reopen, .rejected), (.reopen, .deferred):
      .flagged
    case (.reopen, _): nil
    case (.dismiss, .new), (.dismiss, .flagged), (.confirm, .new), (.confirm, .flagged):
      hasOpenFindings ? self : .clean
    case (.undismiss, .clean): .flagged
    default: self
    }
  }
}

/// What an event does; the raw value is its name in the journal.
public enum ReviewOperation: String, Codable, CaseIterable, Sendable {
  case approve, correct, reject, reopen, dismiss, undismiss, confirm, comment, split, merge, move,
    unlink, pin, realign, undo, redo, resolve, assign
  case deferring = "defer"
  case commentClose = "comment-close"
  case mqmAdd = "mqm-add"
  case mqmRemove = "mqm-remove"
  case glossaryAdd = "glossary-add"
  case ruleAdd = "rule-add"
  case ruleOff = "rule-off"
  case ruleWeight = "rule-weight"
  /// A new import of a memory became its base.
  case importing = "import"

  /// Whether the event says something about the text of its segment.
  public var decidesText: Bool {
    switch self {
    case .approve, .correct, .reject, .deferring, .reopen, .resolve: true
    default: false
    }
  }

  /// Whether the event replaces segments by others.
  public var regroups: Bool {
    switch self {
    case .split, .merge, .move, .unlink: true
    default: false
    }
  }
}
