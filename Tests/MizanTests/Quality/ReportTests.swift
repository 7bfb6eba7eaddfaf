import Foundation
import Testing

@testable import Mizan

struct ReportTests {
  private let article = Scorer(
    rules: [.latinPunctuation, .tags]
      + [Rule.named("spelling.ha-for-ta-marbuta")].compactMap(\.self), model: .unfitted
  ).assess(
    ScoreInput(
      file: "x.txt",
      items: [
        ScoreItem(
          id: "1", target: "وصل الوفد, ثم زار الجامعه.", source: "The delegation\u{1B}[31m arrived."
        ),
        ScoreItem(id: "2", target: "وصل <b>أمس</b>."), ScoreItem(id: "3", target: "وصل أمس."),
      ]))

  @Test func theTextReportMarksACopyAndLeavesTheTextAlone() {
    let text = TextReport().text(of: article)
    let firstScore = text.prefix { $0 != "\n" }
    #expect(firstScore.hasPrefix("x.txt:1  score 0.") && firstScore.hasSuffix("  minor"), "\(text)")
    #expect(
      text.dropFirst(firstScore.count + 1).hasPrefix(
        """
          source  \u{2068}The delegation<U+001B>[31m arrived.\u{2069}
          target  \u{2068}وصل الوفد, ثم زار الجامعه.\u{2069}
          minor  punctuation.latin-mark
            place   \u{2068}وصل الوفد>>,<< ثم زار الجامعه.\u{2069}
            reason  A Latin mark stands where Arabic has ، ؛ or ؟.
            fix     \u{2068}،\u{2069}
        """), "\(text)")
    #expect(!text.contains("x.txt:3"))
    #expect(!text.unicodeScalars.contains { $0.value == 0x1B })
  }

  @Test func theSummaryCounts() {
    #expect(
      TextReport().summary(of: [article])
        == "3 segments, 2 flagged: 0 critical, 2 major, 2 minor, 0 info")
    let input = ScoreInput(file: "y.txt", items: [ScoreItem(id: "1", target: "عاد الصيادون.")])
    let one = Scorer(rules: [.latinPunctuation]).assess(input)
    #expect(
      TextReport().summary(of: [one])
        == "1 segment, 0 flagged: 0 critical, 0 major, 0 minor, 0 info")
  }

  @Test func theScorecardAddsPenaltyPoints() {
    let scorecard = Scorecard(article)
    #expect(scorecard.words == 9)
    #expect(scorecard.penalty == 12)
    #expect(scorecard.penalty(of: .design) == 10)
    #expect(scorecard.quality == 0)
  }

  @Test func pagesEscapeWhatTheyShow() {
    let page = HTMLReport().text(of: [article])
    #expect(page.contains("&lt;b&gt;"))
    #expect(!page.contains("<b>أمس"))
    #expect(page.contains("<mark class=minor title=\"spelling.ha-for-ta-marbuta\">الجامعه</mark>"))
    #expect(!page.contains("http:") && !page.contains("https:"))
  }

  @Test func jsonAndSARIFAreJSON() throws {
    let json = try JSONSerialization.jsonObject(with: Data(JSONReport().text(of: [article]).utf8))
    #expect((json as? [String: Any])?["articles"] != nil)
    let sarif = SARIFReport(toolVersion: "1").text(
      of: [article], rules: [.latinPunctuation],
      contents: ["x.txt": "عنوان\n\nوصل الوفد, ثم زار الجامعه.\n"])
    let log = try #require(
      try JSONSerialization.jsonObject(with: Data(sarif.utf8)) as? [String: Any])
    #expect(log["version"] as? String == "2.1.0")
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    let result = try #require((run["results"] as? [[String: Any]])?.first)
    let location = try #require((result["locations"] as? [[String: Any]])?.first)
    let region = (location["physicalLocation"] as? [String: Any])?["region"] as? [String: Int]
    #expect(region == ["startLine": 3, "startColumn": 10, "endColumn": 11])
  }

  @Test func findingsFileLinesAreWhatAReviewReads() throws {
    let lines = FindingsFile().lines(of: article)
    let findings = try lines.map {
      try JSONDecoder().decode(ReviewFinding.self, from: Data($0.utf8))
    }
    #expect(findings.map(\.rule).contains("markup.tag"))
    #expect(findings[0].quote == "," && findings[0].span == [9, 10] && findings[0].side == "tgt")
    #expect(Set(findings.map(\.id)).count == findings.count)
  }
}
