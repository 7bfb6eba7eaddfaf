import ArgumentParser
import Mizan

/// `mizan rules [RULE]`: the catalogue, or everything about one rule.
struct Rules: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the rules of the scorer, or show one with its examples.",
    discussion: "A topic such as 'punctuation' shows all of its rules.")

  enum Format: String, CaseIterable, ExpressibleByArgument { case list, markdown, json }

  @Argument(help: "A rule's id, such as punctuation.latin-mark, or a topic.")
  var rule: String?

  @Option(help: "list: one line a rule. markdown: the document docs/rules.md. json: for programs.")
  var format: Format = .list

  @Option(help: "Language of the list.")
  var lang: Score.MessageLanguage = .en

  func run() throws {
    let page = RulePage()
    var selected = Rule.all
    if let rule {
      do { selected = try RuleSelection(rule).rules } catch { throw ValidationError("\(error)") }
    }
    switch format {
    case .json: print(RuleListJSON().text(of: selected), terminator: "")
    case .list where rule == nil: print(page.list(inArabic: lang == .ar))
    case .markdown where rule == nil: print(page.catalogue(), terminator: "")
    case .list, .markdown:
      print(selected.map(page.page).joined(separator: "\n"), terminator: "")
    }
  }
}
