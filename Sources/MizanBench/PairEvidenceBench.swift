import Foundation
import Mizan

/// `MizanBench pair-evidence FILE…`
///
/// Prints quantiles of the measures behind the rules for omission, addition and wrong segments, over human
/// translations and over the same ones damaged: what their thresholds were set on.
enum PairEvidenceBench {
  static func run(_ arguments: [String]) throws {
    guard !arguments.isEmpty else {
      print("usage: MizanBench pair-evidence FILE…")
      return
    }
    let pairs = try arguments.flatMap { try GoldPair.read($0) }
    print("quantiles at .001 .005 .01 .05 .25 .5 .75 .95 .99 .995 .999")
    show("unharmed", pairs)
    for damage in [PairDamage.omission, .addition, .shuffled] {
      var generator = SeededGenerator(seed: 11)
      let damaged = pairs.enumerated().compactMap { index, pair in
        damage.damaged(pair, other: pairs[(index + 97) % pairs.count], using: &generator)
      }
      show(damage.rawValue, damaged)
    }
  }

  private static func show(_ name: String, _ pairs: [GoldPair]) {
    let views = pairs.compactMap { ArticleView([$0.item]).pairs[0] }
    let long = views.filter {
      $0.source.profile.terms.count >= 8 && $0.target.profile.terms.count >= 7
    }
    print("\(name), \(views.count) pairs")
    quantiles("gap in the source", views.map { PassageGap(in: $0.source).weight })
    quantiles("gap in the target", views.map { PassageGap(in: $0.target).weight })
    quantiles("length surplus", views.map(\.lengthSurplus))
    quantiles("relatedness of long ones", long.map(\.relatedness))
    quantiles("linked share of long ones", long.map(\.linkedShare))
  }

  private static func quantiles(_ name: String, _ values: [Double]) {
    let sorted = values.sorted()
    guard !sorted.isEmpty else { return }
    let shares = [0.001, 0.005, 0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99, 0.995, 0.999]
    let line = shares.map { share in
      String(format: "%6.2f", sorted[min(Int(share * Double(sorted.count)), sorted.count - 1)])
    }
    print(
      "  " + name.padding(toLength: 26, withPad: " ", startingAt: 0) + line.joined(separator: " "))
  }
}
