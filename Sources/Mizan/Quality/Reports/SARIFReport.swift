/// Findings as SARIF 2.1.0, for code review tools.
public struct SARIFReport: Sendable {
  public var toolVersion: String

  public init(toolVersion: String) { self.toolVersion = toolVersion }

  /// - Parameters:
  ///   - rules: The rules that ran.
  ///   - contents: Text of each file by its name, where places are looked for; findings of other files have the
  ///     file alone.
  public func text(of articles: [ScoredArticle], rules: [Rule], contents: [String: String])
    -> String
  {
    var driver = JSONObject()
    driver.add("name", "mizan")
    driver.add("version", toolVersion)
    driver.add("rules", rules.map(descriptor))
    var tool = JSONObject()
    tool.add("driver", driver)
    var run = JSONObject()
    run.add("tool", tool)
    run.add("columnKind", "unicodeCodePoints")
    var locators = contents.mapValues { LineLocator($0) }
    run.add(
      "results",
      articles.flatMap { article in
        zip(article.items, article.assessments).flatMap { item, assessment in
          let place = locators[article.file]?.next(item.target)
          let text = TextOffsets(item.target)
          return assessment.findings.map { result($0, item, text, article.file, place) }
        }
      })
    var log = JSONObject()
    log.add("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
    log.add("version", "2.1.0")
    log.add("runs", [run])
    return log.text
  }

  private func descriptor(_ rule: Rule) -> JSONObject {
    var object = JSONObject()
    object.add("id", rule.id)
    object.add("shortDescription", message(rule.summary.english.plain))
    object.add("fullDescription", message(rule.explanation.english.plain))
    var configuration = JSONObject()
    configuration.add("level", level(rule.severity))
    object.add("defaultConfiguration", configuration)
    return object
  }

  private func result(
    _ finding: Finding, _ item: ScoreItem, _ text: TextOffsets, _ file: String,
    _ place: LineLocator.Place?
  ) -> JSONObject {
    var artifact = JSONObject()
    artifact.add("uri", file)
    var physical = JSONObject()
    physical.add("artifactLocation", artifact)
    if let place, finding.side == .target {
      let start = text.scalars(before: finding.range.lowerBound)
      let end = text.scalars(before: finding.range.upperBound)
      var region = JSONObject()
      region.add("startLine", place.line)
      region.add("startColumn", place.column + start)
      region.add("endColumn", place.column + end)
      physical.add("region", region)
    }
    var location = JSONObject()
    location.add("physicalLocation", physical)
    var logical = JSONObject()
    logical.add("name", item.id)
    logical.add("kind", "segment")
    location.add("logicalLocations", [logical])
    var object = JSONObject()
    object.add("ruleId", finding.rule)
    object.add("level", level(finding.severity))
    object.add("message", message(finding.message.english.isolated))
    object.add("locations", [location])
    var properties = JSONObject()
    properties.add("severity", finding.severity.rawValue)
    properties.add("precision", finding.precision)
    object.add("properties", properties)
    return object
  }

  private func message(_ text: String) -> JSONObject {
    var object = JSONObject()
    object.add("text", text)
    return object
  }

  private func level(_ severity: Severity) -> String {
    switch severity {
    case .info: "note"
    case .minor: "warning"
    case .major, .critical: "error"
    }
  }
}

/// Finds segments in the text they came from, in reading order.
struct LineLocator {
  struct Place {
    /// From 1.
    var line: Int
    /// From 1, in Unicode scalars.
    var column: Int
  }

  private let bytes: [UInt8]
  private var offset = 0
  private var line = 1
  private var lineStart = 0
  /// Bytes that searches in vain may still look at: a file in another encoding holds none of its segments.
  private var patience: Int

  init(_ text: String) {
    bytes = Array(text.utf8)
    patience = 16 * bytes.count
  }

  /// Where the segment stands, if it does from the last found one on, and on one line.
  mutating func next(_ segment: String) -> Place? {
    let wanted = Array(segment.utf8)
    guard let first = wanted.first else { return nil }
    var start = offset
    let end = min(bytes.count, offset + min(1 << 20, patience))
    while start + wanted.count <= end {
      if bytes[start] == first, bytes[start..<start + wanted.count].elementsEqual(wanted) {
        while let newline = bytes[lineStart..<start].firstIndex(of: 0x0A) {
          line += 1
          lineStart = newline + 1
        }
        offset = start + wanted.count
        let column = bytes[lineStart..<start].count { $0 & 0xC0 != 0x80 } + 1
        return Place(line: line, column: column)
      }
      start += 1
    }
    patience -= start - offset
    return nil
  }
}
