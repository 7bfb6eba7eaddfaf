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
    checkArticle: { article, report in
      for group in spellingGroups(article) {
        guard
          let common = group.max(by: {
            ($0.places.count, $1.spelling) < ($1.places.count, $0.spelling)
          })
        else { continue }
        for form in group where form.spelling != common.spelling {
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
  var spelling: String
  var places: [(segment: Int, range: Range<Int>)]
}

/// Groups of two or more spellings of one word in the article.
private func spellingGroups(_ article: ArticleView) -> [[SpelledForm]] {
  var groups: [UInt64: [SpelledForm]] = [:]
  for (segment, view) in article.segments.enumerated() {
    for (index, token) in view.tokens.enumerated() where token.isArabicWord && token.stem.count >= 4
    {
      guard let group = knownVariant(view, token) ?? nameSkeleton(view, index) else { continue }
      let spelling = group.spelling
      let place = (segment: segment, range: token.range)
      if let form = groups[group.key]?.firstIndex(where: { $0.spelling == spelling }) {
        groups[group.key]?[form].places.append(place)
      } else {
        groups[group.key, default: []].append(SpelledForm(spelling: spelling, places: [place]))
      }
    }
  }
  return groups.sorted { $0.key < $1.key }.map(\.value).filter { $0.count > 1 }
}

/// The group of a word that the table of variants lists, by the beginning of its stem.
private func knownVariant(_ view: SegmentView, _ token: TextToken) -> (
  key: UInt64, spelling: String
)? {
  let stem = view.letters[token.stem]
  for (group, variants) in variantGroups.enumerated() {
    for variant in variants where stem.starts(with: variant.letters) {
      return (UInt64(group), variant.text)
    }
  }
  return nil
}

/// The consonants of an unknown word beside a capital-less neighbour: ج غ ق ك count as one, و ا ي as none. The
/// key holds the neighbour too, so only names in the same company are compared.
private func nameSkeleton(_ view: SegmentView, _ index: Int) -> (key: UInt64, spelling: String)? {
  let token = view.tokens[index]
  guard token.classes.isSubset(of: .name), token.clitics.isSubset(of: .seen),
    token.letters.count >= 5, view.isWord(at: index + 1)
  else {
    return nil
  }
  let next = view.tokens[index + 1]
  guard next.classes.isSubset(of: .name), next.clitics.isEmpty, next.letters.count >= 4,
    next.script == .arabic
  else { return nil }
  guard !view.ends(token, with: Letter.taMarbuta), !view.ends(next, with: Letter.taMarbuta) else {
    return nil
  }
  var hash: UInt64 = next.foldedKey.rawValue
  var consonants = 0
  for (place, letter) in view.letters(of: token).enumerated() {
    let folded = UInt16(foldedScalar(UInt32(letter)))
    switch folded {
    case Letter.alif, Letter.waw, Letter.ya:
      // A final vowel is an ending, not a way to spell the name.
      if place == token.letters.count - 1 {
        hash = (hash ^ UInt64(folded)) &* 0x0000_0100_0000_01B3
      }
      continue
    case 0x62C, 0x63A, 0x642, Letter.kaf: hash = (hash ^ 1) &* 0x0000_0100_0000_01B3
    default: hash = (hash ^ UInt64(folded)) &* 0x0000_0100_0000_01B3
    }
    consonants += 1
  }
  guard consonants >= 3 else { return nil }
  var folded: [UInt8] = []
  folded.appendFolded(view.bytes, in: token.range)
  return (hash | 1 << 63, String(decoding: folded, as: UTF8.self))
}

private let variantGroups: [[(text: String, letters: [UInt16])]] = [
  ["أمريك", "أميرك"], ["بلومبرغ", "بلومبرج"], ["واشنطن", "واشنطون"], ["أوكراني", "أوكراين"],
  ["نتنياهو", "نتانياهو"], ["مئة", "مائة"], ["مسؤول", "مسئول"], ["زيلينسك", "زيلنسك"],
  ["غوغل", "جوجل"],
  ["إنكليز", "إنجليز"], ["كيلوغرام", "كيلوجرام"], ["غرام", "جرام"], ["نيجيري", "نايجيري"],
  ["برلمان", "بارلمان"],
  ["تلفزيون", "تليفزيون"], ["شؤون", "شئون"], ["أفريق", "إفريق"], ["بروكسل", "بروكسيل"],
  ["لندن", "لوندن"],
  ["جورجيا", "غورجيا"], ["بوتين", "بوتن"], ["ترامب", "ترمب"], ["هونغ", "هونج"],
  ["أذربيجان", "آذربيجان"],
].map { $0.map { ($0, Array($0.utf8).bareLetters) } }
