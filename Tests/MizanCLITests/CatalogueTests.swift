import ArgumentParser
import Foundation
import Mizan
import TestSupport
import Testing

@testable import MizanCLI

/// The command line describes itself: help, completions and docs/commands.md agree.
struct CatalogueTests {
  private static let commands = MizanCommand.configuration.subcommands

  @Test func theToolNamesItsVersion() throws {
    let run = try Tool.run(["--version"])
    #expect(run.status == 0 && run.output == "\(mizanVersion)\n" && run.errors.isEmpty)
  }

  @Test func everyCommandHasHelp() {
    for command in Self.commands {
      let help = MizanCommand.helpMessage(for: command, columns: 100)
      #expect(help.contains("OVERVIEW: \(command.configuration.abstract)\n"))
      #expect(command.configuration.abstract.hasSuffix("."), "\(command)")
      #expect(help.contains("USAGE: mizan \(command._commandName)"))
      // Every option says what it does, beside its name or below it.
      let lines = help.components(separatedBy: "\n")
      for (line, next) in zip(lines, lines.dropFirst() + [""]) where line.hasPrefix("  -") {
        let words = line.split(separator: " ").filter { !$0.hasPrefix("-") && !$0.hasPrefix("<") }
        #expect(!words.isEmpty || next.hasPrefix("        "), "\(command): \(line)")
      }
    }
  }

  @Test func helpGoesToStandardOutput() throws {
    let run = try Tool.run(["help", "align"])
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(run.output.hasPrefix("OVERVIEW: Align an article with its translation"))
  }

  @Test(arguments: [CompletionShell.bash, .zsh, .fish])
  func completionsKnowEveryCommand(_ shell: CompletionShell) {
    let script = MizanCommand.completionScript(for: shell)
    for command in Self.commands { #expect(script.contains(command._commandName)) }
  }

  @Test func theCompletionOfBashIsValid() throws {
    let run = try Tool.shell("\"$mizan\" --generate-completion-script bash | bash -n")
    #expect(run.status == 0 && run.errors.isEmpty)
  }

  @Test func theDocumentNamesEveryCommandAndOption() throws {
    let document = try String(
      contentsOf: SharedData.repository.appending(path: "docs/commands.md"), encoding: .utf8)
    for command in Self.commands {
      let name = command._commandName
      let start = try #require(
        document.firstRange(of: "\n## mizan \(name)\n"),
        "docs/commands.md has no section on \(name)")
      let rest = document[start.upperBound...]
      let section = rest[..<(rest.firstRange(of: "\n## ")?.lowerBound ?? rest.endIndex)]
      let help = MizanCommand.helpMessage(for: command, columns: 400)
      for line in help.components(separatedBy: "\n") where line.hasPrefix("  -") {
        let option = line.split { " ,/".contains($0) }.first { $0.hasPrefix("--") }
        guard let option, option != "--version", option != "--help" else { continue }
        #expect(section.contains("`\(option)"), "docs/commands.md: mizan \(name) lacks \(option)")
      }
    }
  }

  @Test func everyRuleIsThereForPrograms() throws {
    struct Rule: Decodable {
      struct Wording: Decodable { var ar, en: String }
      struct Example: Decodable {
        struct Place: Decodable { var start, end: Int }
        var target: String
        var reported: [Place]
      }
      var id, category, severity: String
      var precision: Double
      var summary, explanation: Wording
      var examples: [Example]
    }
    let run = try Tool.run(["rules", "--format", "json"])
    let rules = try JSONDecoder().decode([Rule].self, from: Data(run.output.utf8))
    #expect(rules.map(\.id) == Mizan.Rule.all.map(\.id))
    #expect(run.output.split(separator: "\n").count == rules.count + 2)
    for rule in rules {
      #expect(!rule.summary.ar.isEmpty && !rule.summary.en.isEmpty)
      #expect((0...1).contains(rule.precision))
      #expect(rule.examples.contains { !$0.reported.isEmpty }, "\(rule.id)")
      #expect(rule.examples.contains { $0.reported.isEmpty }, "\(rule.id)")
      for example in rule.examples {
        let length = example.target.unicodeScalars.count
        #expect(
          example.reported.allSatisfy { 0 <= $0.start && $0.start <= $0.end && $0.end <= length })
      }
    }
    let one = try Tool.run(["rules", "markup.tag", "--format", "json"])
    #expect(
      try JSONDecoder().decode([Rule].self, from: Data(one.output.utf8)).map(\.id) == ["markup.tag"]
    )
  }
}
