import Glibc

/// How long a translation is: the log ratio of letters is normal around a mean of the language pair,
/// with a variance that shrinks with length (after Gale and Church, 1993, who used the difference).
package struct LengthModel: Codable, Hashable, Sendable {
  /// Mean of ln(target letters ÷ source letters).
  package var mean: Float
  /// Variance of long pairs, and what is added at one letter.
  package var variance: Float
  package var varianceAtOneLetter: Float

  package init(mean: Float, variance: Float, varianceAtOneLetter: Float) {
    self.mean = mean
    self.variance = variance
    self.varianceAtOneLetter = varianceAtOneLetter
  }

  /// A model for a pair that was never measured: the ratio of the whole texts, within a factor of two of 1,
  /// and a wide spread.
  package init(sourceLetters: [Float], targetLetters: [Float]) {
    let (source, target) = (sourceLetters.reduce(1, +), targetLetters.reduce(1, +))
    self.init(
      mean: min(max(logf((target + 1) / (source + 1)), -0.69), 0.69), variance: 0.04,
      varianceAtOneLetter: 2)
  }

  /// How many standard deviations two lengths, in letters, lie apart.
  package func deviation(source: Float, target: Float) -> Float {
    let ratio = logf((target + 1) / (source + 1)) - mean
    let letters = 0.5 * (source + target) + 1
    return ratio / (variance + varianceAtOneLetter / letters).squareRoot()
  }
}
