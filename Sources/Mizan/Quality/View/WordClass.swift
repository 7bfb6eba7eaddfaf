/// What the closed lists say about a word. A word may belong to several classes; an unknown word to none.
package struct WordClass: OptionSet, Hashable, Sendable {
  package let rawValue: UInt32
  package init(rawValue: UInt32) { self.rawValue = rawValue }

  /// في من إلى على عن مع …, also with a suffix pronoun (``pronominal``).
  package static let preposition = WordClass(rawValue: 1 << 0)
  /// و أو ثم لكن بل أم حتى …
  package static let conjunction = WordClass(rawValue: 1 << 1)
  /// الذي التي الذين اللذان …
  package static let relative = WordClass(rawValue: 1 << 2)
  /// هذا هذه ذلك تلك هؤلاء …
  package static let demonstrative = WordClass(rawValue: 1 << 3)
  /// لا لم لن ليس غير عدم دون …
  package static let negator = WordClass(rawValue: 1 << 4)
  /// هو هي هم نحن أنا …
  package static let pronoun = WordClass(rawValue: 1 << 5)
  /// Verbs of saying in any of their forms.
  package static let reportingVerb = WordClass(rawValue: 1 << 6)
  /// Third person past of a frequent news verb.
  package static let pastVerb = WordClass(rawValue: 1 << 7)
  /// Present tense of a frequent news verb.
  package static let presentVerb = WordClass(rawValue: 1 << 8)
  /// كان أصبح صار ظل بات ليس … in any form; they are also past or present verbs.
  package static let copula = WordClass(rawValue: 1 << 9)
  /// رئيس وزير نائب سفير …
  package static let titleHead = WordClass(rawValue: 1 << 10)
  /// Relational adjectives of countries and institutions, without the article.
  package static let relational = WordClass(rawValue: 1 << 11)
  /// Other frequent adjectives.
  package static let adjective = WordClass(rawValue: 1 << 12)
  package static let month = WordClass(rawValue: 1 << 13)
  package static let weekday = WordClass(rawValue: 1 << 14)
  /// Units and currencies.
  package static let unit = WordClass(rawValue: 1 << 15)
  /// Names of Latin letters in Arabic: إف بي آي.
  package static let letterName = WordClass(rawValue: 1 << 16)
  /// Words that cannot end a sentence.
  package static let cannotEnd = WordClass(rawValue: 1 << 17)
  /// وزارة منظمة مجلس لجنة …
  package static let institution = WordClass(rawValue: 1 << 18)
  /// Frequent verbal nouns: زيادة إلغاء تنفيذ …
  package static let verbalNoun = WordClass(rawValue: 1 << 19)
  /// Plurals of people that are not formed with ـون: جنود طلاب خبراء …
  package static let humanPlural = WordClass(rawValue: 1 << 20)
  package static let numberWord = WordClass(rawValue: 1 << 21)
  /// إن أن كأن لأن قد سوف هل …
  package static let particle = WordClass(rawValue: 1 << 22)
  /// Other frequent nouns, mostly such as begin with a letter that looks like a proclitic.
  package static let noun = WordClass(rawValue: 1 << 23)
  /// A preposition with its pronoun: فيه عنها لهم. It can end a sentence.
  package static let pronominal = WordClass(rawValue: 1 << 24)
  /// هل لماذا ماذا متى أين كيف كم
  package static let question = WordClass(rawValue: 1 << 25)
  /// Frequent given names and surnames.
  package static let personName = WordClass(rawValue: 1 << 26)
  /// Countries and cities.
  package static let placeName = WordClass(rawValue: 1 << 27)
  /// أيضًا أمس اليوم الآن هناك …
  package static let adverb = WordClass(rawValue: 1 << 28)

  package static let verb: WordClass = [.pastVerb, .presentVerb]
  package static let name: WordClass = [.personName, .placeName]
  package static let anyAdjective: WordClass = [.adjective, .relational]

  /// The classes of a word as written: by its letters, or else, from four letters on, by its folded form,
  /// so that a word written without its hamza is still known.
  ///
  /// - Complexity: O(*n*) in the length of the word
  package static func of(_ letters: [UInt16], in range: Range<Int>) -> WordClass {
    let exact = table.exact[LetterKey(letters, in: range)]
    if !exact.isEmpty || range.count < 4 { return exact }
    return table.folded[LetterKey(folding: letters, in: range)]
  }

  /// The classes of a word of so many letters by the keys of its letters and of its folded letters.
  static func of(_ key: LetterKey, _ foldedKey: LetterKey, length: Int) -> WordClass {
    let exact = table.exact[key]
    return !exact.isEmpty || length < 4 ? exact : table.folded[foldedKey]
  }

  private static let table = WordClassTable(lists: WordClassList.all)
}

extension LetterKey {
  /// The key of the folded letters.
  @inline(__always)
  package init(folding letters: [UInt16], in range: Range<Int>) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in range {
      let folded = foldedScalar(UInt32(letters[index]))
      if folded != 0 { hash = (hash ^ UInt64(folded & 0xFFFF)) &* 0x0000_0100_0000_01B3 }
    }
    self.init(hash: hash)
  }
}

private struct WordClassTable: Sendable {
  var exact = WordTable<WordClass>(absent: [])
  var folded = WordTable<WordClass>(absent: [])

  init(lists: [WordClassList]) {
    for list in lists {
      for word in list.words.split(whereSeparator: \.isWhitespace) {
        add(String(word), list.classes)
        if list.classes == .humanPlural, word.hasSuffix("ون") {
          add(word.dropLast(2) + "ين", list.classes)
        }
      }
    }
    for (word, form) in NewsVerbs.all {
      var classes: WordClass = form.tense == .past ? .pastVerb : .presentVerb
      if form.traits.contains(.reports) { classes.insert(.reportingVerb) }
      if form.traits.contains(.copula) { classes.insert(.copula) }
      add(word, classes)
    }
    for (key, readings) in WordLexicon.shared.words where exact[key].isEmpty {
      exact[key] = readings.classes
      if let verb = WordLexicon.shared.verb(key) {
        exact[key] = verb.tense == .past ? .pastVerb : .presentVerb
      }
    }
  }

  private mutating func add(_ word: String, _ classes: WordClass) {
    let key = LetterKey(word)
    exact[key].formUnion(classes)
    let letters = Array(word.utf8).bareLetters
    if letters.count >= 4 {
      folded[LetterKey(folding: letters, in: 0..<letters.count)].formUnion(classes)
    }
  }
}
