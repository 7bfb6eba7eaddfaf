/// What a segment was at one moment: the first 16 hexadecimal digits of SHA-256 over the canonical JSON
/// `[source, target, bead, state]`.
public struct Revision: Hashable, Sendable, CustomStringConvertible {
  public let description: String

  /// A revision that was read.
  public init(_ text: String) { description = text }

  /// The revision of a segment with these parts.
  public init(source: String, target: String, bead: String, state: ReviewState) {
    var json = [UInt8(ascii: "[")]
    for (index, part) in [source, target, bead, state.rawValue].enumerated() {
      if index > 0 { json.append(UInt8(ascii: ",")) }
      json.append(json: part)
    }
    json.append(UInt8(ascii: "]"))
    description = String(SHA256.hex(of: json).prefix(16))
  }
}
