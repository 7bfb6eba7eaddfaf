/// Which segments an export holds.
///
///     state:corrected and (by:salma or by:omar) and not article:d1 and since:2026-11-01
///
/// Terms: `state:`, `rule:`, `article:`, `by:`, `since:` a date or moment, `badness<` and `badness>` a number;
/// joined by `and` (or nothing), `or`, `not` and parentheses. `not` binds closest, then `and`.
public struct ExportFilter: Sendable, Equatable {
  indirect enum Term: Sendable, Equatable {
    case all
    case state(ReviewState)
    case rule(String)
    case article(String)
    case by(String)
    case since(Timestamp)
    case badnessBelow(Double)
    case badnessAbove(Double)
    case and(Term, Term)
    case or(Term, Term)
    case not(Term)
  }

  let term: Term

  /// Every segment that is not rejected.
  public static let all = ExportFilter(term: .all)

  private init(term: Term) { self.term = term }

  /// Reads a filter.
  ///
  /// - Throws: ``ReviewError/filter(text:reason:)``.
  public init(_ text: String) throws(ReviewError) {
    var parser = FilterParser(text)
    term = try parser.parse()
  }

  /// Whether a segment belongs to the export.
  ///
  /// - Parameters:
  ///   - findings: the segment's findings.
  ///   - badness: how much it needs a look, 0…100.
  public func includes(
    _ segment: ReviewSegment, replay: Replay, findings: [ReviewFinding], badness: Double
  ) -> Bool {
    if segment.unit.state == .rejected, !term.mentions(.rejected) { return false }
    return includes(segment, term, replay, findings, badness)
  }

  /// Whether segments of a state are asked for by name.
  func mentions(_ state: ReviewState) -> Bool { term.mentions(state) }

  private func includes(
    _ segment: ReviewSegment, _ term: Term, _ replay: Replay, _ findings: [ReviewFinding],
    _ badness: Double
  ) -> Bool {
    switch term {
    case .all: true
    case .state(let state): segment.unit.state == state
    case .article(let article): segment.unit.article == article
    case .by(let actor): segment.signature?.actor == actor
    case .since(let moment): segment.signature.map { $0.at >= moment } ?? false
    case .badnessBelow(let limit): badness < limit
    case .badnessAbove(let limit): badness > limit
    case .rule(let rule):
      findings.contains { $0.rule == rule }
        || segment.events.compactMap(replay.record).contains { record in
          !replay.undone.contains(record.id) && record.findings.contains { $0.rule == rule }
        }
    case .and(let a, let b):
      includes(segment, a, replay, findings, badness)
        && includes(segment, b, replay, findings, badness)
    case .or(let a, let b):
      includes(segment, a, replay, findings, badness)
        || includes(segment, b, replay, findings, badness)
    case .not(let term): !includes(segment, term, replay, findings, badness)
    }
  }
}

extension ExportFilter.Term {
  /// Units that are kept apart leave a project only when they are asked for.
  fileprivate func mentions(_ state: ReviewState) -> Bool {
    switch self {
    case .state(let named): named == state
    case .and(let a, let b), .or(let a, let b): a.mentions(state) || b.mentions(state)
    default: false
    }
  }
}

private struct FilterParser {
  private let text: String
  private var words: ArraySlice<String>

  init(_ text: String) {
    self.text = text
    let spaced = text.replacing("(", with: " ( ").replacing(")", with: " ) ")
    words = spaced.split(separator: " ").map(String.init)[...]
  }

  mutating func parse() throws(ReviewError) -> ExportFilter.Term {
    guard !words.isEmpty else { return .all }
    let term = try alternative()
    if let rest = words.first { throw failure("'\(rest)' is not expected here") }
    return term
  }

  private mutating func alternative() throws(ReviewError) -> ExportFilter.Term {
    var term = try conjunction()
    while words.first == "or" {
      words.removeFirst()
      term = .or(term, try conjunction())
    }
    return term
  }

  private mutating func conjunction() throws(ReviewError) -> ExportFilter.Term {
    var term = try negation()
    while let next = words.first, next != "or", next != ")" {
      if next == "and" { words.removeFirst() }
      term = .and(term, try negation())
    }
    return term
  }

  private mutating func negation() throws(ReviewError) -> ExportFilter.Term {
    guard let word = words.popFirst() else { throw failure("a term is missing at the end") }
    switch word {
    case "not": return .not(try negation())
    case "(":
      let term = try alternative()
      guard words.popFirst() == ")" else { throw failure("a ')' is missing") }
      return term
    case "and", "or", ")": throw failure("'\(word)' is not expected here")
    default: return try atom(word)
    }
  }

  private func atom(_ word: String) throws(ReviewError) -> ExportFilter.Term {
    for (sign, make) in [
      ("<", ExportFilter.Term.badnessBelow), (">", ExportFilter.Term.badnessAbove),
    ] where word.hasPrefix("badness\(sign)") {
      guard let number = Double(word.dropFirst(8)) else {
        throw failure("'\(word)' needs a number, 0…100")
      }
      return make(number)
    }
    guard let colon = word.firstIndex(of: ":") else {
      throw failure(
        "'\(word)' is no term; terms are state: rule: article: by: since: badness< badness>")
    }
    let value = String(word[word.index(after: colon)...])
    switch word[..<colon] {
    case "state":
      guard let state = ReviewState(rawValue: value) else {
        let states = ReviewState.allCases.map(\.rawValue).joined(separator: ", ")
        throw failure("'\(value)' is no state; states are \(states)")
      }
      return .state(state)
    case "rule": return .rule(value)
    case "article": return .article(value)
    case "by": return .by(value)
    case "since":
      guard let moment = Timestamp(value) ?? Timestamp("\(value)T00:00:00Z") else {
        throw failure("'\(value)' is no date; write 2026-11-24 or 2026-11-24T09:15:00Z")
      }
      return .since(moment)
    default:
      throw failure(
        "'\(word)' is no term; terms are state: rule: article: by: since: badness< badness>")
    }
  }

  private func failure(_ reason: String) -> ReviewError { .filter(text: text, reason: reason) }
}
