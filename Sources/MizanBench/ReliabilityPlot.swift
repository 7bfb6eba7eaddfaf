import Foundation

/// A reliability diagram as SVG: how often beads of a confidence are right. On the diagonal the confidence says
/// just that; a point's area grows with the number of its beads.
struct ReliabilityPlot {
  struct Point {
    var confidence: Double
    var right: Double
    var count: Int
  }

  struct Curve {
    var label: String
    var points: [Point]
  }

  var curves: [Curve]

  private static let size = 360.0
  private static let margin = 48.0
  private static let colours = ["#0b6e99", "#b5460f", "#4b7d1f", "#7a3e9d"]

  var svg: String {
    let (size, margin) = (Self.size, Self.margin)
    let whole = size + 2 * margin
    var lines = [
      ##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \##(whole) \##(whole)" font-family="sans-serif" font-size="12">"##,
      ##"<title>Calibration of the aligner's confidence, cross-validated</title>"##,
      ##"<rect width="100%" height="100%" fill="#fff"/>"##,
      ##"<rect x="\##(margin)" y="\##(margin)" width="\##(size)" height="\##(size)" fill="none" stroke="#888"/>"##,
      ##"<path d="M\##(x(0)) \##(y(0))L\##(x(1)) \##(y(1))" stroke="#bbb" stroke-dasharray="4 4"/>"##,
    ]
    for tick in stride(from: 0.0, through: 1.0, by: 0.2) {
      let label = String(format: "%.1f", tick)
      lines.append(text(x(tick), height(0) + 16, "middle", label))
      lines.append(text(number(Self.margin - 6), height(tick) + 4, "end", label))
    }
    lines.append(text(x(0.5), height(0) + 36, "middle", "confidence"))
    lines.append(text(x(0), height(1) - 10, "start", "share of right beads"))
    for (index, curve) in curves.enumerated() {
      let colour = Self.colours[index % Self.colours.count]
      let path = curve.points.map { "\(x($0.confidence)) \(y($0.right))" }.joined(separator: "L")
      lines.append(#"<path d="M\#(path)" fill="none" stroke="\#(colour)"/>"#)
      for point in curve.points {
        let radius = number(1.5 + log10(Double(point.count) + 1))
        lines.append(
          #"<circle cx="\#(x(point.confidence))" cy="\#(y(point.right))" r="\#(radius)" fill="\#(colour)"/>"#
        )
      }
      let top = margin + 20 + Double(index) * 18
      lines.append(
        #"<circle cx="\#(margin + 16)" cy="\#(top - 4)" r="4" fill="\#(colour)"/>"#
          + text(number(margin + 26), top, "start", curve.label))
    }
    return (lines + ["</svg>", ""]).joined(separator: "\n")
  }

  private func x(_ value: Double) -> String { number(Self.margin + value * Self.size) }
  private func y(_ value: Double) -> String { number(height(value)) }
  private func height(_ value: Double) -> Double { Self.margin + (1 - value) * Self.size }
  private func number(_ value: Double) -> String { String(format: "%.1f", value) }
  private func text(_ x: String, _ y: Double, _ anchor: String, _ text: String) -> String {
    #"<text x="\#(x)" y="\#(number(y))" text-anchor="\#(anchor)">\#(text)</text>"#
  }
}
