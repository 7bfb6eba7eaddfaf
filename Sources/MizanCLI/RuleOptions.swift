import ArgumentParser
import Mizan

/// Which rules run.
struct RuleOptions: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: "Rules or topics that run, -NAME leaves out; 'mizan rules' lists them.")
  var rules: String?

  @Option(
    help:
      "Terms of the house: a TBX file, or source TAB translation TAB forbidden, alternatives with |.",
    completion: .file(extensions: ["tsv", "tbx"]))
  var glossary: String?

  /// The rules that were asked for, and the glossary's.
  var selected: [Rule] {
    get throws {
      var selected = Rule.all
      if let rules {
        do { selected = try RuleSelection(rules).rules } catch { throw ValidationError("\(error)") }
      }
      if let glossary { selected.append(Rule.terminology(try Glossary(contentsOf: glossary))) }
      return selected
    }
  }
}
