import Glibc

/// Finds the links between the terms of source and target sentences through an index of the target's keys.
struct Linker {
  private let source: [LexicalProfile]
  private let target: [LexicalProfile]
  private let lexicon: TranslationLexicon?
  private let columns: Int
  // Target terms of all sentences with their sentence, chained by key.
  private var targetTerms: [LexicalProfile.Term] = []
  private var columnOf: [Int32] = []
  private var index: KeyIndex
  private(set) var sourceMiss: [LexicalEvidence.Miss] = []
  private(set) var targetMiss: [LexicalEvidence.Miss] = []
  private var result: [Link] = []
  // For each target sentence the last count it was part of.
  private var stamps: [Int32]
  private var stamp: Int32 = 0

  init(source: [LexicalProfile], target: [LexicalProfile], lexicon: TranslationLexicon?) {
    (self.source, self.target, self.lexicon) = (source, target, lexicon)
    columns = target.count
    stamps = Array(repeating: 0, count: columns)
    let total = target.reduce(0) { $0 + $1.terms.count }
    targetTerms.reserveCapacity(total)
    columnOf.reserveCapacity(total)
    index = KeyIndex(capacity: total * 2)
    for (column, profile) in target.enumerated() {
      for term in profile.terms {
        let id = Int32(targetTerms.count)
        targetTerms.append(term)
        columnOf.append(Int32(column))
        index.add(Self.salted(term.key, term.kind), id, column: Int32(column))
        if term.alternative != term.key {
          index.add(Self.salted(term.alternative, term.kind), id, column: Int32(column))
        }
      }
    }
  }

  // What stands this often says nothing about any sentence; without a bound, a text of one word over and
  // over would cost the square of its length.
  private static let mostLinks = 96

  // Numbers and dates live apart from words.
  private static func salted(_ key: WordKey, _ kind: LexicalProfile.Term.Kind) -> WordKey {
    switch kind {
    case .number: mixed(key ^ 0x9E37_79B9)
    case .date: mixed(key ^ 0x7F4A_7C15)
    case .word, .name, .latin: key
    }
  }

  mutating func links() -> [Link] {
    var names = NameMatches(targetTerms)
    var term: Int32 = 0
    for (row, profile) in source.enumerated() {
      for item in profile.terms {
        link(item, term, row, &names)
        term += 1
      }
    }
    setTargetMisses()
    return result
  }

  private mutating func link(
    _ item: LexicalProfile.Term, _ term: Int32, _ row: Int, _ names: inout NameMatches
  ) {
    switch item.kind {
    case .number:
      sourceMiss.append(.init(kind: .number, value: Self.miss(Chance.number(item))))
      linkEqual(item, term, row, .number, Chance.number(item))
    case .date:
      sourceMiss.append(.init(kind: .date, value: Self.miss(Chance.date)))
      linkEqual(item, term, row, .date, Chance.date)
    case .word, .name, .latin:
      linkWord(item, term, row)
      if item.skeleton.count >= 2 { linkName(item, term, row, &names) }
    }
  }

  private mutating func linkEqual(
    _ item: LexicalProfile.Term, _ term: Int32, _ row: Int, _ kind: LexicalEvidence.Kind,
    _ chance: Float
  ) {
    add(Self.salted(item.key, item.kind), item, term, row, kind, chance)
    if item.alternative != item.key {
      add(Self.salted(item.alternative, item.kind), item, term, row, kind, chance * 0.7)
    }
  }

  private mutating func linkWord(_ item: LexicalProfile.Term, _ term: Int32, _ row: Int) {
    var covered: Float = 0
    if let lexicon {
      var translations = lexicon[item.key]
      if translations.isEmpty { translations = lexicon[item.alternative] }
      for translation in translations {
        covered += translation.probability
        add(translation.target, item, term, row, .word, translation.probability * Chance.kept)
      }
    }
    // The same word: Persian and Arabic share a tenth of theirs, Latin words stay as they are.
    let isSameScript = item.script == .latin || item.script == .arabic
    if isSameScript {
      let chance = item.script == .latin ? Chance.latin : Chance.cognate
      add(item.key, item, term, row, .cognate, chance)
      if item.alternative != item.key { add(item.alternative, item, term, row, .cognate, chance) }
    }
    if item.kind == .name {
      sourceMiss.append(
        .init(kind: .name, value: Self.miss(max(Chance.name(item), min(covered, 1) * Chance.kept))))
    } else if item.kind == .latin {
      sourceMiss.append(.init(kind: .cognate, value: Self.miss(Chance.latin)))
    } else {
      sourceMiss.append(.init(kind: .word, value: Self.miss(min(covered, 1) * Chance.kept)))
    }
  }

  private mutating func add(
    _ key: WordKey, _ item: LexicalProfile.Term, _ term: Int32, _ row: Int,
    _ kind: LexicalEvidence.Kind,
    _ probability: Float
  ) {
    guard let list = index[key], list.count <= Self.mostLinks else { return }
    let chance = max(share(Int(list.columns)), 1e-4)
    let gain = logf(probability / chance)
    guard gain > 0.05 else { return }
    var next = list.first
    while next >= 0 {
      let posting = index.postings[Int(next)]
      let column = Int(columnOf[Int(posting.term)])
      result.append(
        Link(
          cell: Int32(row * columns + column), source: term, target: posting.term, kind: kind,
          gain: gain))
      next = posting.next
    }
  }

  // The share of the target sentences that have something, drawn towards the middle in short articles.
  private func share(_ count: Int) -> Float { (Float(count) + 0.3) / (Float(columns) + 3) }

  private mutating func linkName(
    _ item: LexicalProfile.Term, _ term: Int32, _ row: Int, _ names: inout NameMatches
  ) {
    let matches = names.matches(item.skeleton)
    guard !matches.isEmpty, matches.count <= Self.mostLinks else { return }
    let chance = max(
      share(countColumns(of: matches, names)), Chance.skeleton(item.skeleton.count))
    for match in matches {
      let terms = names.terms(match.skeleton)
      guard terms.count <= Self.mostLinks else { continue }
      for id in terms {
        let gain = logf(match.similarity * Chance.nameKept / chance)
        guard gain > 0.05 else { continue }
        result.append(
          Link(
            cell: Int32(row * columns + Int(columnOf[Int(id)])), source: term, target: id,
            kind: .name,
            gain: gain))
      }
    }
  }

  // The number of target sentences that hold one of the matches.
  private mutating func countColumns(of matches: [NameMatches.Match], _ names: NameMatches) -> Int {
    stamp += 1
    var count = 0
    for match in matches {
      for id in names.terms(match.skeleton) {
        let column = Int(columnOf[Int(id)])
        if stamps[column] != stamp { count += 1 }
        stamps[column] = stamp
      }
    }
    return count
  }

  private mutating func setTargetMisses() {
    targetMiss.reserveCapacity(targetTerms.count)
    for term in targetTerms {
      switch term.kind {
      case .number: targetMiss.append(.init(kind: .number, value: Self.miss(Chance.number(term))))
      case .date: targetMiss.append(.init(kind: .date, value: Self.miss(Chance.date)))
      case .latin: targetMiss.append(.init(kind: .cognate, value: Self.miss(Chance.latin)))
      case .word, .name:
        let share = lexicon?.share(ofTarget: term.key) ?? 0
        targetMiss.append(.init(kind: .word, value: Self.miss(share * Chance.kept)))
      }
    }
  }

  private static func miss(_ probability: Float) -> Float { logf(1 - min(probability, 0.95)) }
}

/// How often a term's counterpart is in the translation: rough shares, seen on parallel news; the aligner
/// weighs each kind anyway.
private enum Chance {
  static let kept: Float = 0.8
  static let nameKept: Float = 0.8
  static let date: Float = 0.8
  static let latin: Float = 0.6
  static let cognate: Float = 0.5

  static func number(_ term: LexicalProfile.Term) -> Float { term.information >= 5 ? 0.85 : 0.6 }
  static func name(_ term: LexicalProfile.Term) -> Float { term.script == .arabic ? 0.3 : 0.5 }

  /// Chance matches of a skeleton in a sentence: short ones match often.
  static func skeleton(_ count: Int) -> Float { count >= 4 ? 0.01 : count == 3 ? 0.04 : 0.12 }
}

/// Target terms by key: an open hash table of chains.
private struct KeyIndex {
  struct Posting {
    var term: Int32
    var next: Int32
  }
  struct List {
    var first: Int32 = -1
    /// Sentences that hold the key.
    var columns: Int32 = 0
    var lastColumn: Int32 = -1
    /// Terms that have the key.
    var count: Int32 = 0
  }

  private var keys: [WordKey]
  private var lists: [List]
  private let mask: Int
  private(set) var postings: [Posting] = []

  init(capacity: Int) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    keys = Array(repeating: 0, count: size)
    lists = Array(repeating: List(), count: size)
    mask = size - 1
    postings.reserveCapacity(capacity)
  }

  mutating func add(_ key: WordKey, _ term: Int32, column: Int32) {
    var slot = Int(key) & mask
    while lists[slot].first >= 0, keys[slot] != key { slot = (slot + 1) & mask }
    keys[slot] = key
    postings.append(Posting(term: term, next: lists[slot].first))
    lists[slot].first = Int32(postings.count - 1)
    lists[slot].count += 1
    if lists[slot].lastColumn != column {
      lists[slot].columns += 1
      lists[slot].lastColumn = column
    }
  }

  subscript(key: WordKey) -> List? {
    var slot = Int(key) & mask
    while lists[slot].first >= 0 {
      if keys[slot] == key { return lists[slot] }
      slot = (slot + 1) & mask
    }
    return nil
  }
}

/// Target skeletons by block, and the matches of source skeletons, each sought once.
private struct NameMatches {
  struct Match {
    var skeleton: Int
    var similarity: Float
  }

  private var skeletons: [NameSkeleton] = []
  private var termsOf: [[Int32]] = []
  private var blocks: [[Int]] = Array(repeating: [], count: 16)
  private var known: [NameSkeleton: [Match]] = [:]

  init(_ terms: [LexicalProfile.Term]) {
    var ids: [NameSkeleton: Int] = [:]
    for (index, term) in terms.enumerated() where term.skeleton.count >= 2 {
      if let id = ids[term.skeleton] {
        termsOf[id].append(Int32(index))
      } else {
        guard blocks[Int(term.skeleton.block)].count < Self.mostSkeletons else { continue }
        ids[term.skeleton] = skeletons.count
        blocks[Int(term.skeleton.block)].append(skeletons.count)
        skeletons.append(term.skeleton)
        termsOf.append([Int32(index)])
      }
    }
  }

  func terms(_ skeleton: Int) -> [Int32] { termsOf[skeleton] }

  mutating func matches(_ skeleton: NameSkeleton) -> [Match] {
    if let matches = known[skeleton] { return matches }
    var matches: [Match] = []
    for id in blocks[Int(skeleton.block)] where abs(skeletons[id].count - skeleton.count) <= 2 {
      let similarity = Float(skeleton.similarity(to: skeletons[id]))
      if similarity >= Self.threshold {
        matches.append(Match(skeleton: id, similarity: similarity))
      }
    }
    known[skeleton] = matches
    return matches
  }

  private static let threshold: Float = 0.72
  // Without a bound, a text of endless new words would cost the square of its length.
  private static let mostSkeletons = 1_000
}
