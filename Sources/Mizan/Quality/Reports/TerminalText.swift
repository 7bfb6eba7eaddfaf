/// Text from outside, made safe for a terminal: control characters and direction controls become visible, and the
/// whole is isolated, so that right-to-left text cannot reorder what stands around it.
struct TerminalText {
  var text: String

  /// The text as one isolated line.
  var isolated: String { "\u{2068}\(visible)\u{2069}" }

  /// The text with controls spelled out as `<U+202E>`, and line breaks as ⏎.
  var visible: String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: result += "⏎"
      case 0x09: result += " "
      case ..<0x20, 0x7F...0x9F, 0x61C, 0x200B, 0x200E...0x200F, 0x202A...0x202E, 0x2060...0x206F,
        0xFEFF, 0xAD:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += "<U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ">"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
