/// A JSON object written in the order its fields are added.
///
/// Direction controls are written as `\uXXXX`, so a line can be read in a terminal or a diff without
/// reordering; every other scalar is written as it is.
package struct JSONObject: Sendable {
  package private(set) var bytes: [UInt8] = [UInt8(ascii: "{")]

  package init() {}

  /// The finished object.
  package var text: String { String(decoding: bytes, as: UTF8.self) + "}" }

  package mutating func add(_ key: String, _ value: String?) {
    guard let value else { return }
    addKey(key)
    bytes.append(json: value)
  }

  package mutating func add(_ key: String, _ value: Int?) {
    guard let value else { return }
    addKey(key)
    bytes.append(contentsOf: String(value).utf8)
  }

  package mutating func add(_ key: String, _ value: Double?) {
    guard let value, value.isFinite else { return }
    addKey(key)
    bytes.append(contentsOf: String(value).utf8)
  }

  package mutating func add(_ key: String, _ value: Bool) {
    addKey(key)
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
  }

  package mutating func add(_ key: String, _ value: JSONObject?) {
    guard let value else { return }
    addKey(key)
    bytes.append(contentsOf: value.bytes)
    bytes.append(UInt8(ascii: "}"))
  }

  package mutating func add(_ key: String, _ values: [Int]) {
    addKey(key)
    bytes.append(contentsOf: "[\(values.map(String.init).joined(separator: ","))]".utf8)
  }

  /// A list of strings or objects; nothing is added for nil.
  package mutating func add(_ key: String, _ values: [String]?) {
    guard let values else { return }
    addList(key, values) { $0.append(json: $1) }
  }

  package mutating func add(_ key: String, _ values: [JSONObject]?) {
    guard let values else { return }
    addList(key, values) { bytes, value in
      bytes.append(contentsOf: value.bytes)
      bytes.append(UInt8(ascii: "}"))
    }
  }

  private mutating func addList<Element>(
    _ key: String, _ values: [Element], _ append: (inout [UInt8], Element) -> Void
  ) {
    addKey(key)
    bytes.append(UInt8(ascii: "["))
    for (index, value) in values.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      append(&bytes, value)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  private mutating func addKey(_ key: String) {
    if bytes.count > 1 { bytes.append(UInt8(ascii: ",")) }
    bytes.append(json: key)
    bytes.append(UInt8(ascii: ":"))
  }
}

extension [UInt8] {
  /// Appends a JSON string, quotes included.
  ///
  /// - Complexity: O(*n*) in the UTF-8 length.
  package mutating func append(json text: String) {
    append(UInt8(ascii: "\""))
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22, 0x5C:
        append(UInt8(ascii: "\\"))
        append(scalar: scalar.value)
      case 0x0A: append(contentsOf: #"\n"#.utf8)
      case 0x0D: append(contentsOf: #"\r"#.utf8)
      case 0x09: append(contentsOf: #"\t"#.utf8)
      case ..<0x20, 0x7F...0x9F, 0x61C, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A...0x202E,
        0x2066...0x2069:
        let digits = String(scalar.value, radix: 16)
        append(
          contentsOf: ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8)
      default: append(scalar: scalar.value)
      }
    }
    append(UInt8(ascii: "\""))
  }
}
