import TMX

/// Which of two decisions on the same revision takes effect.
enum Standing {
  case first, second, conflict

  /// What a decision asks for: the operation it amounts to, and the text it leads to.
  struct Claim {
    var operation: ReviewOperation
    var target: String

    init(_ operation: ReviewOperation, leadingTo unit: ReviewUnit) {
      target = unit.target
      guard operation == .resolve else {
        self.operation = operation
        return
      }
      switch unit.state {
      case .approved: self.operation = .approve
      case .rejected: self.operation = .reject
      default: self.operation = .correct
      }
    }
  }

  /// The rule for two decisions made without knowledge of each other; the first is the earlier one.
  init(_ first: Claim, _ second: Claim) {
    switch (first.operation, second.operation) {
    case (.correct, .correct):
      self = first.target.isSameText(as: second.target) ? .first : .conflict
    case (.reject, .reject), (.approve, .approve): self = .first
    case (.approve, .correct): self = .second
    case (.correct, .approve): self = .first
    case (.reject, .approve), (.reject, .correct), (.approve, .reject), (.correct, .reject):
      self = .conflict
    case (.split, .correct), (.merge, .correct), (.move, .correct), (.unlink, .correct),
      (.split, .reject), (.merge, .reject), (.move, .reject), (.unlink, .reject):
      self = .conflict
    case (.approve, _), (.correct, _), (.reject, _): self = .first
    default: self = .second
    }
  }
}
