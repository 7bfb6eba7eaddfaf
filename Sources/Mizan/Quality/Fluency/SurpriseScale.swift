#if canImport(Glibc)
  import Glibc
#endif

/// How rare a logit is on clean text, in bits: 3 bits is one clean position in eight.
///
/// The scale turns the network's answer into something that can be compared over lengths of text: among *n*
/// positions the largest of *n* answers is expected to be rare (Šidák's correction).
package struct SurpriseScale: Sendable {
  /// `thresholds[k]` is the logit that a share of 2⁻ᵏ of clean positions exceeds.
  package var thresholds: [Float]

  package init(thresholds: [Float]) { self.thresholds = thresholds }

  /// The scale of a sample of logits of clean positions.
  package init(sample: [Float]) {
    let sorted = sample.sorted(by: >)
    var thresholds: [Float] = []
    var share = 1.0
    // Below eight examples a quantile means nothing.
    while share * Double(sorted.count) >= 8 {
      thresholds.append(sorted[min(sorted.count - 1, Int(share * Double(sorted.count)))])
      share /= 2
    }
    self.thresholds = thresholds
  }

  /// Bits of one logit; grows on linearly beyond what the sample reached.
  ///
  /// - Complexity: O(1); the scale has some twenty steps.
  package func bits(_ logit: Float) -> Float {
    guard thresholds.count > 1, logit > thresholds[0] else { return 0 }
    var step = 1
    while step < thresholds.count - 1, logit > thresholds[step] { step += 1 }
    let (low, high) = (thresholds[step - 1], thresholds[step])
    let slope = max(high - low, 0.05)
    return Float(step - 1) + (logit - low) / slope
  }

  /// Bits of the most surprising of `count` positions, given its bits alone.
  package static func corrected(_ bits: Float, count: Int) -> Float {
    // −log₂(1 − (1 − p)ⁿ); for small p it is bits − log₂ n.
    let chance = exp2(-Double(bits))
    let any = -expm1(Double(count) * log1p(-min(chance, 0.999_999)))
    return Float(max(0, -log2(max(any, 1e-300))))
  }
}
