extension Rule {
  /// «أصابت القذيفة جنديان», «أنقذ الحارس عشرون طفلا»: an object in the nominative, and «المهندسين العاملون».
  static let objectCase = Rule(
    id: "grammar.object-case", category: .linguisticConventions, subtype: "Agreement",
    severity: .major, precision: 0.5,
    summary: Wording(
      ar: "المفعول به منصوب: «ـين» لا «ـون» ولا «ـان».",
      en: "An object ends in ـين, not in ـون or ـان."),
    explanation: Wording(
      ar: """
        إذا ذكر الفاعل بعد الفعل فما يليه مفعول به: أصابت القذيفة جنديين، أنقذ الحارس عشرين طفلا. ويصح الرفع إذا كان الفعل مبنيا للمجهول أو \
        لم يذكر فاعله بعد (قُتل في الهجوم جنديان).
        """,
      en: """
        When the subject stands behind its verb, the next noun is the object: أصابت القذيفة جنديين. The nominative is right behind a passive, and \
        where no subject came yet (قُتل في الهجوم جنديان).
        """),
    reads: .always.at { word in
      word.clitics.isEmpty && word.stem.count >= 5 && word.last == Letter.noon && word.verb == nil
        && word.letters.dropLast().last != Letter.ya && !word.isAny(of: .name)
        || word.key == brother
    },
    examples: [
      "أصابت الرصاصة ⟦شرطيان⟧ في الساق.", "أنقذ رجال الإطفاء ⟦عشرون⟧ طفلًا من النار.",
      "اعتقلت الشرطة ⟦متظاهرون⟧ قرب الجسر.", "استدعت المحكمة ⟦أخو⟧ المتهم.",
      "استدعت الوزارة ⟦خبيران⟧ من الخارج.",
      "أصابت الرصاصة شرطيين في الساق.", "أنقذ رجال الإطفاء عشرين طفلا.", "قتل في الهجوم جنديان.",
      "قتل صباح اليوم عشرون شخصا.", "مرت على الحادث سنتان.", "هاجمت الفرقة لبنان.",
      "أعلنت الشرطة أن جنديين قتلا.", "نظمت الوزارة مهرجان الربيع.",
      "وصلت الطائرة، وعشرون راكبا نيام.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors {
      let noun = text.tokens[index]
      guard let main = verb(text, before: index), let verb = text.tokens[main].verb else {
        continue
      }
      let isNumber = numbers.contains(noun.key)
      let isObject =
        isNumber || noun.key == brother
        || text.ends(noun, with: Letter.alif, Letter.noon) && isTwo(text, noun)
        || text.ends(noun, with: Letter.waw, Letter.noon) && text.isSoundPlural(noun)
      guard isObject else { continue }
      let isTwoFeminine = text.ends(noun, with: Letter.ta, Letter.alif, Letter.noon)
      // «قتلت … امرأتان» may be the subject; «أصابت القذيفة جنديان» cannot.
      if verb.subject == .she ? isTwoFeminine && !isSurelySubject(text, main + 1) : !isNumber {
        continue
      }
      report.flag(noun.range)
    }
  }
}

/// Two persons or things, not a name like كونان.
private func isTwo(_ text: SegmentView, _ noun: TextToken) -> Bool {
  guard text.isDual(noun), !NewsNouns.noDuals.contains(noun.stemKey) else { return false }
  if text.ends(noun, with: Letter.ta, Letter.alif, Letter.noon) { return true }
  let one = text.key(of: noun, dropping: 2, adding: [])
  return NewsNouns.persons.contains(one) || things.contains(one)
}

/// The verb whose subject fills all the places between it and the word.
private func verb(_ text: SegmentView, before index: Int) -> Int? {
  var place = index - 1
  while place >= 0, place > index - 5 {
    let token = text.tokens[place]
    guard token.isArabicWord else { return nil }
    if let verb = text.finiteVerb(place) {
      guard place < index - 1, verb.subject == .he || verb.subject == .she,
        token.clitics.isSubset(of: .conjunction),
        verb.traits.isDisjoint(with: [.copula, .reports, .passive, .startsVerb]),
        !text.takesNoObject(place), !NewsVerbs.withTwoObjects.contains(verb.lemma),
        !counting.contains(verb.lemma),
        !text.isMarkedPassive(token), !text.opensClause(place - 1),
        isSubject(text, place + 1..<index, verb.subject)
      else { return nil }
      return place
    }
    if token.isAny(of: text.functionWords) || !token.clitics.isDisjoint(with: [.ba, .lam, .kaf])
      || text.opensClause(place) || token.clitics.contains(.waw)
    {
      return nil
    }
    place -= 1
  }
  return nil
}

/// Nouns and adjectives of one phrase that is definite, or that a feminine verb shows to be its subject.
private func isSubject(_ text: SegmentView, _ range: Range<Int>, _ subject: VerbForm.Subject)
  -> Bool
{
  let first = text.tokens[range.lowerBound]
  guard !NewsNouns.adverbial.contains(first.stemKey),
    !first.isAny(of: [.numberWord, .weekday, .month]),
    first.clitics.isSubset(of: .article),
    range.dropFirst().allSatisfy({ !NewsNouns.adverbial.contains(text.tokens[$0].stemKey) })
  else { return false }
  let last = text.tokens[range.upperBound - 1]
  if subject == .she {
    return text.isSurelyFeminine(first)
      && (last.isDefinite || last.isAny(of: .name)
        || text.isBareNoun(range.lowerBound) && !NewsNouns.namedHeads.contains(first.stemKey))
  }
  return last.isDefinite && !text.isSurelyFeminine(first)
    && (first.isDefinite || text.isBareNoun(range.lowerBound) || rescuers.contains(first.stemKey))
    && (first.isAny(of: [.titleHead, .institution, .humanPlural])
      || NewsNouns.masculineSpeakers.contains(first.stemKey)
      || NewsNouns.persons.contains(first.stemKey) || rescuers.contains(first.stemKey))
}

private func isSurelySubject(_ text: SegmentView, _ index: Int) -> Bool {
  text.tokens[index].isDefinite && text.isSurelyFeminine(text.tokens[index])
}

private let brother = LetterKey("أخو")
private let numbers = WordSet(
  "عشرون ثلاثون أربعون خمسون ستون سبعون ثمانون تسعون اثنان مئتان مائتان ألفان مليونان ملياران")
private let counting = NewsVerbs.indices(of: "تجاوز بلغ مضى مر")
private let things = WordSet(
  "منزل مبنى مصنع صاروخ هدف جسر زورق قارب موقع مسجد متجر كتاب عقد اتفاق قانون قرار مشروع شرط مركز مطار ملعب حزب بلد نظام خط"
)
private let rescuers = WordSet(
  "خفر حرس جيش فريق رجال جنود قوات مصرف بنك حزب مجلس وفد منتخب نادي مكتب مستشفى متحف")
