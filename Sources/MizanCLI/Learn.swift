import ArgumentParser
import Mizan

struct Learn: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Recompute what the decisions of this project teach.",
    discussion: """
      How often each rule is right here: (right + 10·p) / (right + wrong + 10), p being what the rule shipped
      with; right are findings that were fixed or confirmed, wrong those dismissed because the rule is wrong,
      the words are acceptable, house style or a name. Older answers fade: half after 200 newer ones.
      From approved and corrected units: which words translate which, from 50 units a language pair on, for
      'mizan align'; and which words follow each other, for 'mizan score'.
      Each line names what moved and why. All of it lies in .mizan/: deleting that and learning again gives the
      same, and --no-learned of align, score and worker does without it.
      """)

  @Option(
    help: "Findings of other tools, JSON Lines: the precision their rules shipped with.",
    completion: .file(extensions: ["jsonl"]))
  var findings: String?

  @OptionGroup var project: ProjectOptions

  func run() throws {
    var priors: [String: Double] = [:]
    for finding in try findings.map(ReviewFinding.findings(at:)) ?? [] {
      priors[finding.rule] = priors[finding.rule] ?? finding.precision
    }
    let report = try project.open().learn { id in
      Rule.named(id)?.precision ?? priors[id] ?? RulePrecision.unknownPrior
    }
    for line in report.lines { print(line) }
    if report.lines.isEmpty {
      print("nothing moved: \(report.rules.count) rules as learned before")
    }
  }
}

/// Whether the project's own lessons count.
struct LearnedOptions: ParsableArguments {
  @Flag(
    name: .customLong("no-learned"),
    help: "Leave out what 'mizan learn' took from this project's decisions.")
  var isOff = false

  /// What the project taught; nothing outside of a project.
  func load(project: String) throws -> Learned {
    guard !isOff, let project = try? Project(at: project) else { return Learned() }
    return try project.learned()
  }
}
