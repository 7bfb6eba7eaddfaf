extension Rule {
  /// One name or word in two spellings in one article: أميركي and أمريكي.
  static let twoSpellings = Rule(
    id: "spelling.two-forms", category: .linguisticConventions, subtype: "Inconsistent spelling",
    severity: .minor, precision: 0.9,
    summary: Wording(
      ar: "الكلمة مكتوبة بصورة أخرى في المقال نفسه.",
      en: "The article spells this word in another way elsewhere."),
    explanation: Wording(
      ar: "للاسم المنقول صور كثيرة كلها صحيح، والمقال الواحد يلتزم صورة. تُعلَّم الصورة الأقل عددًا.",
      en:
        "Foreign names have several accepted spellings; one article keeps to one. The rarer one is marked."
    ),
    reads: .everything.at { mayBeVariant($0) || mayBeName($0) },
    examples: [
      Example(
        "قال مسؤول ⟦أميركي⟧ ذلك.", before: ["زار الوفد الأمريكي موسكو.", "أكد الأمريكيون ذلك."]),
      Example(
        "نقلت ⟦بلومبرج⟧ الخبر.", before: ["قالت وكالة بلومبرغ ذلك."], after: ["أضافت بلومبرغ ذلك."]),
      Example(
        "التقى ⟦سيرجي⟧ لافروف نظيره.", before: ["قال سيرغي لافروف ذلك."],
        after: ["أعلن سيرغي لافروف ذلك."]),
      Example("قال مسؤول أميركي ذلك.", before: ["زار الوفد الأميركي موسكو."]),
      Example("قرأ الكاتب كتابًا.", before: ["صدرت كتب الكاتب."]),
      Example("مئة عام مرت.", before: ["مئات السنين."]),
    ],
    checkArticle: { context, report in
      for group in spellingGroups(context) {
        guard
          let common = group.max(by: {
            ($0.places.count, $1.spelling) < ($1.places.count, $0.spelling)
          })
        else { continue }
        for form in group where form.key != common.key {
          for (number, place) in form.places.enumerated() {
            report.flag(
              place.range, severity: number == 0 ? nil : .info,
              message: Wording(
                ar: "كُتبت هذه الكلمة في المقال «\(common.spelling)» أيضًا (\(common.places.count)).",
                en:
                  "Elsewhere in the article the word is spelled \(common.spelling) (\(common.places.count))."
              ),
              segment: place.segment)
          }
        }
      }
    })
}

private struct SpelledForm {
  /// What tells this spelling from the others of its group.
  var key: LetterKey
  var spelling: String
  var places: [(segment: Int, range: Range<Int>)]
}

/// Groups of two or more spellings of one word in the article, in the order of their first places.
private func spellingGroups(_ context: ArticleContext) -> [[SpelledForm]] {
  var words: [(word: Spelling, segment: Int, range: Range<Int>)] = []
  var lastSpelling: [LetterKey: LetterKey] = [:]
  // Nearly all groups have one spelling, and need no more than this.
  var mixed: Set<LetterKey> = []
  for segment in context.segments {
    let view = context.article.segments[segment]
    for index in context.anchors(in: segment) where view.tokens[index].stem.count >= 3 {
      guard let word = knownVariant(view, view.tokens[index]) ?? nameSkeleton(view, index) else {
        continue
      }
      words.append((word, segment, view.tokens[index].range))
      let last = lastSpelling.updateValue(word.spelling, forKey: word.group)
      if let last, last != word.spelling { mixed.insert(word.group) }
    }
  }
  guard !mixed.isEmpty else { return [] }
  var groups: [LetterKey: [SpelledForm]] = [:]
  for (word, segment, range) in words where mixed.contains(word.group) {
    let place = (segment: segment, range: range)
    if let form = groups[word.group]?.firstIndex(where: { $0.key == word.spelling }) {
      groups[word.group]?[form].places.append(place)
    } else {
      let spelling = word.text ?? context.article.segments[segment].string(range)
      groups[word.group, default: []].append(
        SpelledForm(key: word.spelling, spelling: spelling, places: [place]))
    }
  }
  return groups.values.filter { $0.count > 1 }.sorted { a, b in
    (a[0].places[0].segment, a[0].places[0].range.lowerBound)
      < (b[0].places[0].segment, b[0].places[0].range.lowerBound)
  }
}

/// A word's group, what tells its spelling from others, and the text that stands for it when a table has one.
private typealias Spelling = (group: LetterKey, spelling: LetterKey, text: String?)

private func mayBeVariant(_ word: WordForm) -> Bool {
  let start = word.token.stem.lowerBound
  return word.token.stem.count >= 3
    && variantsByBeginning.contains(word.key(of: start..<start + 3))
}

/// Whether the word may be the first of two of a name.
private func mayBeName(_ word: WordForm) -> Bool {
  word.token.classes.isSubset(of: .name) && word.clitics.isSubset(of: .seen)
    && word.token.letters.count >= 5 && word.last != Letter.taMarbuta
}

/// The group of a word whose stem begins like one in the table of variants.
private func knownVariant(_ view: SegmentView, _ token: TextToken) -> Spelling? {
  let start = token.stem.lowerBound
  let beginning = LetterKey(view.letters, in: start..<start + 3)
  guard variantsByBeginning.contains(beginning) else { return nil }
  for variant in variantsByBeginning[beginning]
  where view.letters[token.stem].starts(with: variant.letters) {
    return (variant.group, variant.key, variant.text)
  }
  return nil
}

/// The consonants of an unknown word before another unknown word: ج غ ق ك count as one, و ا ي as none. The group
/// holds that neighbour too, so only names in the same company are compared.
private func nameSkeleton(_ view: SegmentView, _ index: Int) -> Spelling? {
  let token = view.tokens[index]
  guard token.classes.isSubset(of: .name), token.clitics.isSubset(of: .seen),
    token.letters.count >= 5,
    view.isWord(at: index + 1)
  else { return nil }
  let next = view.tokens[index + 1]
  guard next.classes.isSubset(of: .name), next.clitics.isEmpty, next.letters.count >= 4,
    next.script == .arabic
  else { return nil }
  guard view.lastLetter(token) != Letter.taMarbuta, view.lastLetter(next) != Letter.taMarbuta else {
    return nil
  }
  var hash = next.foldedKey.rawValue
  var consonants = 0
  for place in token.letters {
    let folded = UInt16(truncatingIfNeeded: foldedScalar(UInt32(view.letters[place])))
    switch folded {
    case Letter.alif, Letter.waw, Letter.ya:
      // A final vowel is an ending, not a way to spell the name.
      if place == token.letters.upperBound - 1 {
        hash = (hash ^ UInt64(folded)) &* 0x0000_0100_0000_01B3
      }
      continue
    case 0x62C, 0x63A, 0x642, Letter.kaf: hash = (hash ^ 1) &* 0x0000_0100_0000_01B3
    default: hash = (hash ^ UInt64(folded)) &* 0x0000_0100_0000_01B3
    }
    consonants += 1
  }
  return consonants >= 3 ? (LetterKey(hash: hash), token.foldedKey, nil) : nil
}

private struct Variant: Sendable {
  var group: LetterKey
  var key: LetterKey
  var text: String
  var letters: [UInt16]
}

/// Beginnings of words with more than one accepted spelling, a group a line.
private let variants = """
  أمريك أميرك
  بلومبرغ بلومبرج
  واشنطن واشنطون
  أوكراني أوكراين
  نتنياهو نتانياهو
  مئة مائة
  مسؤول مسئول
  زيلينسك زيلنسك
  غوغل جوجل
  إنكليز إنجليز
  كيلوغرام كيلوجرام
  غرام جرام
  نيجيري نايجيري
  تلفزيون تليفزيون
  شؤون شئون
  أفريق إفريق
  بروكسل بروكسيل
  بوتين بوتن
  ترامب ترمب
  هونغ هونج
  أذربيجان آذربيجان
  """

/// The variants by their first three letters.
private let variantsByBeginning: WordTable<[Variant]> = {
  var table = WordTable<[Variant]>(absent: [])
  for line in variants.split(separator: "\n") {
    let words = line.split(separator: " ").map(String.init)
    for word in words {
      let letters = Array(word.utf8).bareLetters
      let variant = Variant(
        group: LetterKey(words[0]), key: LetterKey(word), text: word, letters: letters)
      table[LetterKey(letters, in: 0..<3)].append(variant)
    }
  }
  return table
}()
