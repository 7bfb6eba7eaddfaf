import ArgumentParser
import Mizan

struct Learn: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Recompute from the journals how often each rule is right here.",
    discussion: """
      Precision is (right + 10·p) / (right + wrong + 10), p being what the rule shipped with; right are
      findings that were fixed or confirmed, wrong those dismissed because the rule is wrong, the words are
      acceptable, house style or a name. Older answers fade: half after 200 newer ones. Each line names what
      moved and why. It is all in the journals: deleting .mizan/ and learning again gives the same.
      """)

  @Option(
    help: "Findings of the rules, JSON Lines: the precision each rule shipped with.",
    completion: .file(extensions: ["jsonl"]))
  var findings: String?

  @OptionGroup var project: ProjectOptions

  func run() throws {
    var priors: [String: Double] = [:]
    for finding in try findings.map(ReviewFinding.findings(at:)) ?? [] {
      priors[finding.rule] = priors[finding.rule] ?? finding.precision
    }
    let changes = try project.open().learnPrecision { priors[$0] ?? RulePrecision.unknownPrior }
    let moved = changes.filter(\.isMove)
    for change in moved { print(change.line) }
    if moved.isEmpty { print("nothing moved: \(changes.count) rules as learned before") }
  }
}
