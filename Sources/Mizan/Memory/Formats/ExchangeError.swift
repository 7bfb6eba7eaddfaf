public import TMX

/// Why a memory in another format than TMX could not be read or written.
public enum ExchangeError: Error, Equatable, CustomStringConvertible {
  /// A line that is not what the format asks for.
  case badLine(SourceLocation, reason: String)
  /// The two files of a Moses pair have different numbers of lines.
  case unequalLines(source: String, Int, target: String, Int)
  /// The languages are neither in the file nor given.
  case unknownLanguages(file: String)
  case badElement(SourceLocation, reason: String)
  case tooManyPairs(Int)

  /// What is wrong, where, and what to do about it.
  public var description: String {
    switch self {
    case .badLine(let place, let reason), .badElement(let place, let reason): "\(place): \(reason)"
    case .unequalLines(let source, let sourceCount, let target, let targetCount):
      "\(source) has \(sourceCount) lines, \(target) has \(targetCount): line n of one must translate "
        + "line n of the other"
    case .unknownLanguages(let file):
      "\(file): the languages are not known: give --source-lang and --target-lang"
    case .tooManyPairs(let count):
      "more than \(count) pairs of languages: name one with --source-lang and --target-lang"
    }
  }
}
