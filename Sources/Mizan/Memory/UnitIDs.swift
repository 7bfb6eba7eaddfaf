/// Hands out the ids of an article's units: the article's name and eight digits of what the source says.
///
/// A run over the same article gives the same ids, whatever happened to the target; a sentence that comes
/// again gets `-2`, `-3` and so on.
///
///     var ids = UnitIDs(article: "lavrov")
///     ids.next(source: "Он молчал.", target: "صمت.")  // "lavrov:5d0c1f2a"
public struct UnitIDs: Sendable {
  private let article: String
  private var uses: [String: Int] = [:]

  /// - Parameter article: name of the article; white space in it becomes `_`, as TMX asks of a `tuid`.
  public init(article: String) {
    self.article = String(
      String.UnicodeScalarView(
        article.unicodeScalars.map { ScalarClass($0.value) == .space ? "_" : $0 }))
  }

  /// The id of the next unit in reading order. A unit without a source is named by its target.
  public mutating func next(source: String, target: String) -> String {
    let content = source.isEmpty ? "\u{0}" + target : source
    let id = "\(article):\(SHA256.hex(of: content.utf8).prefix(8))"
    let use = uses[id, default: 0] + 1
    uses[id] = use
    return use == 1 ? id : "\(id)-\(use)"
  }
}
