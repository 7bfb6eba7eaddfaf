package import TMX

/// The languages that have lexical tables of their own; any other text still has digits, names and marks.
package enum LexicalLanguage: UInt8, Sendable, CaseIterable {
  case arabic, persian, english, french, russian, turkish, other

  package init(_ tag: LanguageTag) {
    switch tag.primary {
    case "ar": self = .arabic
    case "fa": self = .persian
    case "en": self = .english
    case "fr": self = .french
    case "ru": self = .russian
    case "tr": self = .turkish
    default: self = .other
    }
  }

  /// The two-letter code, which also names the language's files; "und" for other.
  package var code: String {
    switch self {
    case .arabic: "ar"
    case .persian: "fa"
    case .english: "en"
    case .french: "fr"
    case .russian: "ru"
    case .turkish: "tr"
    case .other: "und"
    }
  }

  /// The script that the language is written in.
  var script: LexicalWord.Script {
    switch self {
    case .arabic, .persian: .arabic
    case .russian: .cyrillic
    case .english, .french, .turkish: .latin
    case .other: .other
    }
  }

  /// Whether 1,234 has its thousands, and not its decimals, after the comma.
  var commaGroupsThousands: Bool {
    switch self {
    case .french, .russian, .turkish: false
    case .arabic, .persian, .english, .other: true
    }
  }
}
