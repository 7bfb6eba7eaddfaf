/// Prepositions as a set.
package struct Prepositions: OptionSet, Hashable, Sendable {
  package let rawValue: UInt16
  package init(rawValue: UInt16) { self.rawValue = rawValue }

  package static let from = Prepositions(rawValue: 1 << 0)
  package static let to = Prepositions(rawValue: 1 << 1)
  package static let on = Prepositions(rawValue: 1 << 2)
  package static let about = Prepositions(rawValue: 1 << 3)
  package static let `in` = Prepositions(rawValue: 1 << 4)
  package static let with = Prepositions(rawValue: 1 << 5)
  package static let by = Prepositions(rawValue: 1 << 6)
  package static let `for` = Prepositions(rawValue: 1 << 7)
  package static let around = Prepositions(rawValue: 1 << 8)

  /// Each preposition with its forms, the plain one first; ب and ل are clitics.
  private static let forms: [(preposition: Prepositions, words: String)] = [
    (.from, "من منه منها منهم منهما منا"), (.to, "إلى إليه إليها إليهم إليهما إلينا"),
    (.on, "على عليه عليها عليهم عليهما علينا"), (.about, "عن عنه عنها عنهم عنهما عنا"),
    (.in, "في فيه فيها فيهم فيهما"), (.with, "مع معه معها معهم معهما"), (.by, "ب به بها بهم بهما"),
    (.for, "ل له لها لهم لهما"), (.around, "حول حوله حولها"),
  ]

  private static let table: WordTable<Prepositions> = {
    var table = WordTable<Prepositions>(absent: [])
    for (preposition, words) in forms {
      for word in words.split(separator: " ") where word != "ب" && word != "ل" {
        table[LetterKey(String(word))] = preposition
      }
    }
    return table
  }()

  /// The prepositions named in a line, each in its plain form.
  init(named words: Substring) {
    self = []
    for word in words.split(separator: " ") {
      for (preposition, forms) in Self.forms where forms.split(separator: " ").first == word {
        insert(preposition)
      }
    }
  }

  /// The preposition that a token is or begins with.
  @inline(__always)
  package init(of token: TextToken) {
    if token.clitics.contains(.ba) {
      self = .by
    } else if token.clitics.contains(.lam) {
      self = .for
    } else if token.isAny(of: .preposition) {
      self = Self.table[token.stemKey]
    } else {
      self = []
    }
  }
}

/// What a verb and its verbal noun govern.
package struct VerbGovernment: Sendable {
  /// The preposition that belongs there; nil when the object follows directly.
  package let preposition: String?
  /// The same as a set; empty for a direct object.
  package let right: Prepositions
  /// Those that are never right.
  package let wrong: Prepositions

  package static let all: [VerbGovernment] = lines.map(\.government)

  /// Where a word stands in the table, and whether it is a finite verb there.
  package struct Place: Hashable, Sendable {
    package var line: UInt16
    package var isVerb: Bool
  }

  /// The place of a word as written without proclitics.
  @inline(__always)
  package static func place(of word: LetterKey) -> Place? { places[word] }

  private static let places: WordTable<Place?> = {
    var places = WordTable<Place?>(absent: nil)
    for (index, line) in lines.enumerated() {
      for (word, isVerb) in line.words where places[LetterKey(word)] == nil {
        places[LetterKey(word)] = Place(line: UInt16(index), isVerb: isVerb)
      }
    }
    return places
  }()

  private static let lines: [(government: VerbGovernment, words: [(String, Bool)])] =
    [table, furtherTable].joined(separator: "\n").split(separator: "\n").compactMap { line in
      let fields = line.split(separator: ";")
      guard fields.count == 3 else { return nil }
      let preposition = fields[0].split(separator: " ")[0]
      return (
        VerbGovernment(
          preposition: preposition == "-" ? nil : String(preposition),
          right: Prepositions(named: fields[0]), wrong: Prepositions(named: fields[1])),
        fields[2].split(separator: " ").flatMap(forms)
      )
    }

  /// Forms that another verb has as well: يصلون «they pray», تخلوا from خلا.
  private static let homographs: Set = ["يصلون", "يصلوا", "تخلوا"]

  private static func forms(of word: Substring) -> [(String, Bool)] {
    guard word.first == "@" else { return [(String(word), false)] }
    let parts = word.dropFirst().split(separator: "~")
    let past = String(parts[0])
    let present = parts.count > 1 ? String(parts[1]) : NewsVerbs.present(of: past)
    // تراجع is «he retreated» rather than «she reviews»: a form that belongs to another verb is left out.
    return NewsVerbs.forms(past: past, present: present).filter { form in
      NewsVerbs.form(LetterKey(form)).map { NewsVerbs.lemma($0.lemma) == past } ?? true
    }.filter { !homographs.contains($0) }.map { ($0, true) }
  }
}
