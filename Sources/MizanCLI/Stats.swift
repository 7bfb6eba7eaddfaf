import ArgumentParser
import Mizan

struct Stats: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Progress, effort and quality: by state, article, reviewer and rule.",
    discussion: """
      Handled is what is approved, corrected or rejected, or has every finding answered. The edit rate (HTER)
      is word edits with block moves, divided by the words of the corrected text, without tashkeel and tatweel.
      The scorecard counts what people marked as errors, in MQM points per 1000 source words.
      """)

  @Option(help: "text or json.")
  var format = PrintFormat.text

  @OptionGroup var project: ProjectOptions

  func run() throws {
    let statistics = ReviewStatistics(of: try project.open().replay())
    switch format {
    case .text: for line in statistics.lines { print(line) }
    case .json: print(statistics.json)
    }
  }
}
