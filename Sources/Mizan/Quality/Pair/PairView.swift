import TMX

/// A segment and its source, read once for all rules that compare them: numbers, dates and names of both
/// sides, and which words translate which.
///
/// A class because rules share it; it never changes.
package final class PairView: Sendable {
  package let source: PairSide
  package let target: PairSide
  /// What the words, names, numbers and dates say for the two being translations.
  package let lexical: LexicalEvidence.Features
  /// Terms of either side, halved: what ``lexical`` is divided by.
  package let termCount: Double

  /// - Complexity: O(*n*) in the length of the texts, and the names of one side times those of the other that
  ///   begin alike.
  package init(source: SegmentView, target: SegmentView) {
    let language = LexicalLanguage(source.language)
    var mine = PairSide(source.bytes, language: language)
    var theirs = PairSide(target.bytes, language: .arabic)
    let lexicon = TranslationLexicon.shipped(from: language, to: .arabic)
    lexical =
      mine.profile.terms.isEmpty || theirs.profile.terms.isEmpty
      ? .init()
      : LexicalEvidence(source: [mine.profile], target: [theirs.profile], lexicon: lexicon)
        .features(0..<1, 0..<1)
    termCount = Double(max(mine.profile.terms.count + theirs.profile.terms.count, 2)) / 2
    PairLinker(lexicon: lexicon).link(&mine, &theirs)
    self.source = mine
    self.target = theirs
  }

  /// Whether a word has a counterpart on the other side.
  package func isLinked(source word: Int) -> Bool { source.links[word] != nil }
  package func isLinked(target word: Int) -> Bool { target.links[word] != nil }
}

/// Finds for each word of either side its best counterpart.
private struct PairLinker {
  let lexicon: TranslationLexicon?

  func link(_ source: inout PairSide, _ target: inout PairSide) {
    let index = TermIndex(target)
    for term in source.profile.terms where term.word >= 0 {
      let word = Int(term.word)
      var best: PairLink?
      func offer(_ key: WordKey, _ strength: Float) {
        index.forEach(key) { other in
          let match = Int(target.profile.terms[other].word)
          guard match >= 0 else { return }
          improve(&target.links[match], PairLink(word: word, strength: strength))
          improve(&best, PairLink(word: match, strength: strength))
        }
      }
      var coverage: Float = 0
      if let lexicon {
        for translation in lexicon[term.key] {
          coverage += translation.probability
          offer(translation.target, translation.probability)
        }
        if term.alternative != term.key {
          for translation in lexicon[term.alternative] {
            if coverage < 1 { coverage += translation.probability }
            offer(translation.target, translation.probability)
          }
        }
      }
      source.coverage[word] = min(1, max(coverage, term.kind == .name ? Self.nameCoverage : 0))
      if term.script == .arabic || term.script == .latin {
        offer(term.alternative, 1)
        offer(term.key, 0.8)
      }
      source.links[word] = best
    }
    for term in target.profile.terms where term.word >= 0 {
      target.coverage[Int(term.word)] = lexicon?.share(ofTarget: term.key) ?? 0
    }
    linkNames(&source, &target)
  }

  private func linkNames(_ source: inout PairSide, _ target: inout PairSide) {
    let names = target.nameReadings.prefix(Self.mostNames)
    for term in source.profile.terms.lazy.filter({ $0.skeleton.count >= 2 }).prefix(Self.mostNames)
    {
      for (word, skeleton) in names where abs(skeleton.count - term.skeleton.count) <= 2 {
        let similarity = Float(term.skeleton.similarity(to: skeleton))
        // Of two consonants alone many words are alike.
        guard similarity >= (term.skeleton.count == 2 ? 0.85 : 0.7) else { continue }
        improve(&source.links[Int(term.word)], .init(word: word, strength: similarity))
        improve(&target.links[word], .init(word: Int(term.word), strength: similarity))
      }
    }
  }

  private func improve(_ link: inout PairLink?, _ other: PairLink) {
    if other.strength > link?.strength ?? 0 { link = other }
  }

  // Names that are transliterated and not replaced: a rough share.
  private static let nameCoverage: Float = 0.5
  // A sentence has a dozen; hostile text must not cost the square of its length.
  private static let mostNames = 64
}

/// The terms of the target by key.
private struct TermIndex {
  private let table: KeyTable
  // For each entry its term, and the next entry with the same key; -1 ends the chain.
  private var owners: [Int32]
  private var next: [Int32]

  init(_ side: PairSide) {
    let terms = side.profile.terms
    var entries: [(key: WordKey, value: Int32)] = []
    entries.reserveCapacity(terms.count * 3)
    owners = []
    owners.reserveCapacity(terms.count * 3)
    next = []
    next.reserveCapacity(terms.count * 3)
    for (place, term) in terms.enumerated() {
      for key in [term.key, term.alternative] {
        entries.append((key, Int32(entries.count)))
        owners.append(Int32(place))
      }
      guard let bare = side.keyBehindPreposition(term) else { continue }
      entries.append((bare, Int32(entries.count)))
      owners.append(Int32(place))
    }
    var latest: [WordKey: Int32] = [:]
    latest.reserveCapacity(entries.count)
    for (key, value) in entries {
      next.append(latest[key] ?? -1)
      latest[key] = value
    }
    table = KeyTable(entries)
  }

  /// Visits the terms with a key, last first; of many only the last sixteen.
  func forEach(_ key: WordKey, _ visit: (Int) -> Void) {
    var entry = table[key] ?? -1
    var count = 0
    while entry >= 0, count < 16 {
      visit(Int(owners[Int(entry)]))
      entry = next[Int(entry)]
      count += 1
    }
  }
}

extension PairSide {
  /// The stem of an Arabic word without the preposition that it begins with, if it does: «بترخيص», «لتأجيل».
  fileprivate func keyBehindPreposition(_ term: LexicalProfile.Term) -> WordKey? {
    guard language == .arabic, term.script == .arabic, term.word >= 0 else { return nil }
    var letters = letters(Int(term.word))
    if letters.count >= 5, letters.first == 0x648 { letters = letters.dropFirst() }
    guard letters.count >= 5, let first = letters.first,
      first == 0x628 || first == 0x644 || first == 0x643,
      Stemmer.withoutArticle(letters).count == letters.count
    else { return nil }
    return Stemmer.key(letters.dropFirst(), .arabic)
  }

  /// The words that may be names, each with its consonants; twice where an Arabic name begins like an article
  /// («بالين», «والاس»).
  fileprivate var nameReadings: [(word: Int, skeleton: NameSkeleton)] {
    var readings: [(word: Int, skeleton: NameSkeleton)] = []
    for term in profile.terms where term.skeleton.count >= 2 || term.kind == .word {
      let word = Int(term.word)
      if term.skeleton.count >= 2 { readings.append((word, term.skeleton)) }
      guard language == .arabic, term.script == .arabic, term.information >= Self.rareWord else {
        continue
      }
      let letters = letters(word)
      guard letters.count >= 4, Stemmer.withoutArticle(letters).count < letters.count,
        letters.first != 0x627
      else { continue }
      readings.append((word, NameSkeleton(letters, script: .arabic, language: .arabic)))
    }
    return readings
  }

  private static let rareWord: Float = 9
}
