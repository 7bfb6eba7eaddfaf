#if canImport(Glibc)
  import Glibc
#endif

/// Fits the weights of a ``ScoreModel``: logistic regression with a ridge (L2) toward a prior, by Newton's method.
///
/// The amount of a finding already is what its rule's precision says, so the weight of all rules (`rule`) is held near
/// 1, and a topic has to earn its distance from it: on sets that rules were written with they look better than they
/// are. Fluency and source amounts have one weight each, never below zero: evidence of damage cannot speak for a
/// segment.
package struct ScoreFitting: Sendable {
  package enum Role: Sendable { case broken, corrected, clean }

  package struct Example: Sendable {
    package var evidence: [ScoreEvidence]
    package var role: Role
    package var withSource: Bool
    /// Examples of one group stay in one fold.
    package var group: Int
    package var category: String
    package var needsSource: Bool
    package var weight: Double

    package init(
      evidence: [ScoreEvidence], role: Role, withSource: Bool, group: Int, category: String,
      needsSource: Bool, weight: Double
    ) {
      self.evidence = evidence
      self.role = role
      self.withSource = withSource
      self.group = group
      self.category = category
      self.needsSource = needsSource
      self.weight = weight
    }

    package var isBroken: Bool { role == .broken }
  }

  /// What one synthetic example counts beside one of the development set.
  package static let syntheticWeight = 0.05

  package var ridge = 1.0
  package var ruleRidge = 400.0
  package var topicRidge = 100.0
  package var rulePrior = 1.0

  package init() {}

  package func model(_ examples: [Example]) -> ScoreModel {
    let names = Set(examples.flatMap { $0.evidence.flatMap { Self.features(of: $0.name) } })
      .sorted()
    let columns = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0 + 1) })
    let rows = examples.map { example in
      var row = [Double](repeating: 0, count: names.count + 1)
      row[0] = 1
      for evidence in example.evidence {
        for name in Self.features(of: evidence.name) {
          if let column = columns[name] { row[column] += evidence.amount }
        }
      }
      return row
    }
    let prior = [0.0] + names.map { $0 == "rule" ? rulePrior : 0 }
    let ridges =
      [0.01]
      + names.map { $0 == "rule" ? ruleRidge : $0.hasPrefix("rule.") ? topicRidge : ridge }
    let solution = Newton(
      rows: rows, labels: examples.map(\.isBroken), weights: examples.map(\.weight),
      prior: prior, ridges: ridges
    ).solve(nonNegative: names.indices.map { $0 + 1 }.filter { !names[$0 - 1].hasPrefix("rule.") })
    let rule = columns["rule"].map { solution[$0] } ?? rulePrior
    var weights: [String: Double] = [:]
    for (index, name) in names.enumerated() {
      let value = solution[index + 1]
      weights[name] = name.hasPrefix("rule.") ? max(0, rule + value) : value
    }
    return ScoreModel(bias: solution[0], weights: weights)
  }

  /// A rule's finding counts as a finding and as one of its topic.
  private static func features(of name: String) -> [String] {
    guard name.hasPrefix("rule.") else { return [name] }
    let topic = name.split(separator: ".").prefix(2).joined(separator: ".")
    return ["rule", topic]
  }
}

/// Weighted logistic regression with a Gaussian prior.
private struct Newton {
  var rows: [[Double]]
  var labels: [Bool]
  var weights: [Double]
  var prior: [Double]
  var ridges: [Double]

  /// Columns that come out negative are held at zero and the rest is solved again.
  func solve(nonNegative: [Int]) -> [Double] {
    var held: Set<Int> = []
    while true {
      let solution = solve(holding: held)
      let negative = nonNegative.filter { solution[$0] < -1e-9 }
      if negative.isEmpty { return solution }
      held.formUnion(negative)
    }
  }

  private func solve(holding held: Set<Int>) -> [Double] {
    let free = prior.indices.filter { !held.contains($0) }
    var beta = prior
    for column in held { beta[column] = 0 }
    for _ in 0..<30 {
      var gradient = free.map { ridges[$0] * (beta[$0] - prior[$0]) }
      var hessian = free.indices.map { row in
        free.indices.map { $0 == row ? ridges[free[row]] : 0 }
      }
      for (index, row) in rows.enumerated() {
        let logOdds = zip(row, beta).reduce(0) { $0 + $1.0 * $1.1 }
        let probability = 1 / (1 + exp(-logOdds))
        let slope = weights[index] * (probability - (labels[index] ? 1 : 0))
        let curve = weights[index] * max(probability * (1 - probability), 1e-6)
        for (i, column) in free.enumerated() where row[column] != 0 {
          gradient[i] += slope * row[column]
          for (j, other) in free.enumerated() where row[other] != 0 {
            hessian[i][j] += curve * row[column] * row[other]
          }
        }
      }
      let step = Self.solution(of: hessian, gradient)
      for (i, column) in free.enumerated() { beta[column] -= step[i] }
      if step.allSatisfy({ abs($0) < 1e-7 }) { break }
    }
    return beta
  }

  /// Solves a positive definite system by Gaussian elimination.
  private static func solution(of matrix: [[Double]], _ right: [Double]) -> [Double] {
    var (matrix, right) = (matrix, right)
    for pivot in right.indices {
      for row in right.indices where row > pivot {
        let factor = matrix[row][pivot] / matrix[pivot][pivot]
        guard factor != 0 else { continue }
        for column in pivot..<right.count { matrix[row][column] -= factor * matrix[pivot][column] }
        right[row] -= factor * right[pivot]
      }
    }
    for row in right.indices.reversed() {
      for column in right.indices where column > row {
        right[row] -= matrix[row][column] * right[column]
      }
      right[row] /= matrix[row][row]
    }
    return right
  }
}
