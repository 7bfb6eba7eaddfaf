/// Which rules run: `punctuation,spelling.common,-punctuation.mixed-quotes`.
///
/// A name is a rule's id or its topic (what stands before the dot); `-` leaves out. Starting with something to
/// leave out means: all others.
public struct RuleSelection: Sendable {
  public var rules: [Rule]

  public enum Failure: Error, Equatable, CustomStringConvertible {
    case unknown(String, similar: [String])

    public var description: String {
      switch self {
      case .unknown(let name, let similar):
        similar.isEmpty
          ? "there is no rule '\(name)'; 'mizan rules' lists them"
          : "there is no rule '\(name)'; did you mean \(similar.joined(separator: ", "))?"
      }
    }
  }

  /// - Parameter list: Names separated by commas.
  public init(_ list: String, from all: [Rule] = Rule.all) throws(Failure) {
    let names = list.split(separator: ",").map { $0.drop { $0 == " " } }
    var chosen: Set<String> = names.contains { !$0.hasPrefix("-") } ? [] : Set(all.map(\.id))
    for name in names {
      let isLeftOut = name.hasPrefix("-")
      let wanted = String(isLeftOut ? name.dropFirst() : name)
      let matching = all.map(\.id).filter { $0 == wanted || $0.hasPrefix(wanted + ".") }
      if matching.isEmpty { throw .unknown(wanted, similar: Self.similar(to: wanted, in: all)) }
      if isLeftOut { chosen.subtract(matching) } else { chosen.formUnion(matching) }
    }
    rules = all.filter { chosen.contains($0.id) }
  }

  private static func similar(to name: String, in all: [Rule]) -> [String] {
    let part = name.split(separator: ".").last.map(String.init) ?? name
    return Array(
      all.map(\.id).filter {
        $0.contains(part) || name.contains($0.split(separator: ".").last ?? "")
      }.prefix(3))
  }
}
