import Foundation

/// Collects the rules of an SRX file from its events.
struct SRXReader {
  let file: String
  var isSRX = false
  var cascades = true
  var rules: [String: [SRXRule.Source]] = [:]
  var maps: [(pattern: NSRegularExpression, rules: String, line: Int)] = []
  var error: SRXError?

  private var name = ""
  private var breaks = true
  private var before: (pattern: String, line: Int) = ("", 0)
  private var after: (pattern: String, line: Int) = ("", 0)
  private var text: String?
  private var isRoot = true

  init(file: String) { self.file = file }

  mutating func read(_ event: MarkupEvent, _ line: Int) {
    guard error == nil else { return }
    switch event {
    case .start(let element, let attributes): open(element, attributes, line)
    case .text(let part): text? += part
    case .end(let element): close(element, line)
    }
  }

  private mutating func open(_ element: String, _ attributes: [String: String], _ line: Int) {
    if isRoot { isSRX = element == "srx" }
    isRoot = false
    switch element {
    case "srx":
      let version = attributes["version"] ?? "2.0"
      if version != "2.0" { error = .unsupportedVersion(file, line: line, version: version) }
    case "header":
      cascades = attributes["cascade"] != "no"
    case "languagerule":
      name = attributes["languagerulename"] ?? ""
      rules[name, default: []] += []
    case "rule":
      breaks = attributes["break"] != "no"
      (before, after) = (("", line), ("", line))
    case "beforebreak", "afterbreak":
      text = ""
    case "languagemap":
      let pattern = attributes["languagepattern"] ?? ""
      do throws(SRXError) {
        let expression = try SRXPattern.expression(
          pattern, file: file, line: line, options: .caseInsensitive)
        maps.append((expression, attributes["languagerulename"] ?? "", line))
      } catch {
        self.error = error
      }
    default: break
    }
  }

  private mutating func close(_ element: String, _ line: Int) {
    switch element {
    case "beforebreak": before = (text ?? "", line)
    case "afterbreak": after = (text ?? "", line)
    case "rule":
      rules[name, default: []].append(.init(breaks: breaks, before: before, after: after))
    default: return
    }
    if element != "rule" { text = nil }
  }
}
