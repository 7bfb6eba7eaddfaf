import Foundation

/// The catalogue of rules as Markdown: `docs/rules.md` and `mizan rules`.
public struct RulePage: Sendable {
  public init() {}

  /// The whole document.
  public func catalogue(of rules: [Rule] = Rule.all) -> String {
    var text = """
      # Rules

      What `mizan score` reports, printed by `mizan rules --format markdown`. Examples mark with ⟦ ⟧ what is \
      reported; they are the tests of the rules. The precision is the share of findings that hold, judged on samples \
      of clean news (see rule-frequency.md), before a project's reviewers teach better.


      """
    for (topic, group) in topics(rules) {
      text += "## \(topic)\n\n"
      for rule in group { text += page(of: rule) + "\n" }
    }
    return String(text.dropLast())
  }

  /// One line a rule: id, severity, what it reports.
  public func list(of rules: [Rule] = Rule.all, inArabic: Bool = false) -> String {
    let width = rules.map(\.id.count).max() ?? 0
    return rules.map { rule in
      let id = rule.id.padding(toLength: width, withPad: " ", startingAt: 0)
      let severity = rule.severity.rawValue.padding(toLength: 8, withPad: " ", startingAt: 0)
      let summary =
        inArabic
        ? TerminalText(text: rule.summary.arabic.plain).isolated : rule.summary.english.plain
      return "\(id)  \(severity)  \(summary)"
    }.joined(separator: "\n")
  }

  /// Everything about one rule.
  public func page(of rule: Rule) -> String {
    let firing = rule.examples.filter(\.fires).map(example)
    let silent = rule.examples.filter { !$0.fires }.map(example)
    return """
      ### \(rule.id)

      \(rule.summary.english.plain) \(rule.explanation.english.plain)

      <div dir="rtl" lang="ar">\(rule.summary.arabic.plain) \(rule.explanation.arabic.plain)</div>

      \(rule.category.name.english.plain) / \(rule.subtype) · \(rule.severity.rawValue) · precision \
      \(String(format: "%.2f", rule.precision)) · version \(rule.version)

      Reported:
      \(firing.joined(separator: "\n"))

      Right as it is:
      \(silent.joined(separator: "\n"))

      """
  }

  private func example(_ example: Rule.Example) -> String {
    var line = "- \(code(example.marked))"
    if let source = example.source { line += " — source \(code(source))" }
    if !example.before.isEmpty {
      line += " — after \(example.before.map(code).joined(separator: " "))"
    }
    if !example.after.isEmpty {
      line += " — before \(example.after.map(code).joined(separator: " "))"
    }
    if example.kind != .body { line += " — \(example.kind.rawValue)" }
    return line
  }

  /// Code in Markdown; invisible characters are spelled out.
  private func code(_ text: String) -> String {
    let shown = TerminalText(text: text).visible
    return shown.contains("`") ? "`` \(shown) ``" : "`\(shown)`"
  }

  private func topics(_ rules: [Rule]) -> [(String, [Rule])] {
    var groups: [(String, [Rule])] = []
    for rule in rules {
      let topic = String(rule.id.prefix { $0 != "." })
      if let place = groups.firstIndex(where: { $0.0 == topic }) {
        groups[place].1.append(rule)
      } else {
        groups.append((topic, [rule]))
      }
    }
    return groups
  }
}
