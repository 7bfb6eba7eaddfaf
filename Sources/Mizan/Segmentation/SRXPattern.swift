import Foundation

/// The regular expressions of SRX files, made to fit ICU.
///
/// Java's flags `u`, `U` and `d` are dropped (ICU is always about Unicode), and a look-behind without a bound, which
/// some versions of Java let pass, reaches back 50 characters.
enum SRXPattern {
  static func expression(
    _ pattern: String, file: String, line: Int, options: NSRegularExpression.Options = []
  ) throws(SRXError) -> NSRegularExpression {
    // NSRegularExpression refuses the empty pattern, which SRX uses for "anything".
    let written = pattern.isEmpty ? "(?:)" : withoutJavaFlags(pattern)
    for candidate in [written, withBoundedLookBehind(written)] {
      if let expression = try? NSRegularExpression(pattern: candidate, options: options) {
        return expression
      }
    }
    throw .badPattern(file, line: line, pattern: pattern)
  }

  /// `(?U)` and `(?iu:` as nothing and `(?i:`.
  private static func withoutJavaFlags(_ pattern: String) -> String {
    guard pattern.contains("(?") else { return pattern }
    var result = ""
    var rest = pattern[...]
    while let flags = rest.firstMatch(of: /\(\?([a-zA-Z]+)([:)])/) {
      result += rest[..<flags.range.lowerBound]
      let kept = flags.1.filter { !"uUd".contains($0) }
      result += kept.isEmpty && flags.2 == ")" ? "" : "(?\(kept)\(flags.2)"
      rest = rest[flags.range.upperBound...]
    }
    return result + rest
  }

  /// `+` and `*` inside look-behinds as `{1,50}` and `{0,50}`.
  private static func withBoundedLookBehind(_ pattern: String) -> String {
    var result = ""
    var groups: [Bool] = []  // whether the open group is a look-behind or inside one
    var isInClass = false
    var isEscaped = false
    var rest = pattern[...]
    while let character = rest.first {
      let isBehind = groups.last ?? false
      switch character {
      case _ where isEscaped: isEscaped = false
      case "\\": isEscaped = true
      case "[": isInClass = true
      case "]": isInClass = false
      case "(" where !isInClass:
        groups.append(isBehind || rest.hasPrefix("(?<=") || rest.hasPrefix("(?<!"))
      case ")" where !isInClass: _ = groups.popLast()
      case "+" where isBehind && !isInClass, "*" where isBehind && !isInClass:
        result += character == "+" ? "{1,50}" : "{0,50}"
        rest = rest.dropFirst()
        continue
      default: break
      }
      result.append(character)
      rest = rest.dropFirst()
    }
    return result
  }
}
