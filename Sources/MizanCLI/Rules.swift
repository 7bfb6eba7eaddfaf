import ArgumentParser
import Mizan

/// `mizan rules [RULE]`: the catalogue, or everything about one rule.
struct Rules: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the rules of the scorer, or show one with its examples.",
    discussion: "A topic such as 'punctuation' shows all of its rules.")

  enum Format: String, CaseIterable, ExpressibleByArgument { case list, markdown }

  @Argument(help: "A rule's id, such as punctuation.latin-mark, or a topic.")
  var rule: String?

  @Option(help: "list: one line a rule. markdown: the document docs/rules.md.")
  var format: Format = .list

  @Option(help: "Language of the list.")
  var lang: Score.MessageLanguage = .en

  func run() throws {
    let page = RulePage()
    if let rule {
      let selected: [Rule]
      do { selected = try RuleSelection(rule).rules } catch { throw ValidationError("\(error)") }
      print(selected.map(page.page).joined(separator: "\n"), terminator: "")
    } else {
      switch format {
      case .list: print(page.list(inArabic: lang == .ar))
      case .markdown: print(page.catalogue(), terminator: "")
      }
    }
  }
}
