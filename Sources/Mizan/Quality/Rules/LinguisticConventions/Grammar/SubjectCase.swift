extension Rule {
  /// «رفض المزارعين العرض», «وصلت الطائرتين»: the subject in the oblique.
  static let obliqueSubject = Rule(
    id: "grammar.oblique-subject", category: .linguisticConventions, subtype: "Agreement",
    severity: .major, precision: 0.8,
    summary: Wording(
      ar: "الفاعل مرفوع: «ـون» أو «ـان» لا «ـين».",
      en: "The subject of the verb needs ـون or ـان, not ـين."),
    explanation: Wording(
      ar: """
        بعد فعل لا ينصب عاقلًا يكون الجمع التالي فاعلًا. يصح «ـين» إذا كان الاسم مفعولًا به (دعا المواطنين) أو لم يكن \
        جمعًا (القوانين).
        """,
      en: """
        Behind a verb that takes no person as its object the next plural is the subject. ـين is right for an object, and \
        in words that are no such plurals.
        """),
    reads: .always.at {
      $0.clitics == .article && mayBePlural($0, in: Letter.ya) && !$0.isAny(of: .name)
    },
    examples: [
      "رفض ⟦المزارعين⟧ عرض الشركة.", "أعلن ⟦المعلمين⟧ إضرابًا جديدًا.",
      "انسحب ⟦المتظاهرين⟧ من الساحة.",
      "وصلت ⟦الطائرتين⟧ في موعد واحد.", "رفض المزارعون عرض الشركة.", "دعا المواطنين إلى الهدوء.",
      "أقر المجلس القوانين.", "أعلن الصين منطقة كوارث.", "صدرت القوانين الجديدة.",
    ]
  ) { context, report in
    let text = context.text
    for place in context.anchors where place > 0 {
      let index = place - 1
      guard let verb = text.finiteVerb(index), verb.traits.contains(.takesNoPerson),
        verb.subject == .he || verb.subject == .she,
        text.tokens[index].clitics.isDisjoint(with: .pronoun)
      else { continue }
      let noun = text.tokens[place]
      if text.ends(noun, with: Letter.ta, Letter.ya, Letter.noon) {
        // الطائرتين: two of something feminine, if the singular with ة is a word.
        guard verb.subject == .she, !verb.traits.contains(.reports),
          verb.traits.contains(.takesNoPerson),
          NewsVerbs.intransitive.contains(verb.lemma), let fix = dual(text, noun)
        else { continue }
        report.flag(noun.range, fix: fix)
      } else if verb.subject == .he, isSoundPlural(text, noun) {
        report.flag(noun.range, fix: text.replacingEnding(of: noun, letters: 2, by: "ون"))
      }
    }
  }

  /// «إن المسؤولون», «من المشاركون»: a nominative plural where the accusative or genitive is due.
  static let nominativeBehindGovernor = Rule(
    id: "grammar.nominative-behind-governor", category: .linguisticConventions,
    subtype: "Agreement",
    severity: .major, precision: 0.8,
    summary: Wording(
      ar: "جمع المذكر السالم بعد «إن» وحروف الجر بالياء لا بالواو.",
      en: "A plural behind إن or a preposition ends in ـين, not ـون."),
    explanation: Wording(
      ar:
        "«إن» تنصب اسمها وحرف الجر يخفض ما بعده. الكلمات التي تنتهي بواو ونون أصليتين (القانون، الديون) صحيحة.",
      en:
        "إن governs the accusative, a preposition the genitive. Words whose ـون is no ending are right."
    ),
    reads: .always.at {
      $0.clitics.contains(.article) && !$0.isAny(of: .name) && mayBePlural($0, in: Letter.waw)
        || isTwoPersons($0)
    },
    examples: [
      "قال إن ⟦المسؤولون⟧ غادروا القاعة.", "تحدث إلى عدد من ⟦المشاركون⟧ في الندوة.",
      "وُزعت الجوائز على ⟦اللاعبون⟧.", "عثر على ⟦طفلان⟧ بين الأنقاض.", "فاز على لاعبين.",
      "استمر اجتماع ⟦المهندسون⟧ ساعتين.",
      "حضر الوزير اجتماعا دعا إليه المعلمون.",
      "قال إن المسؤولين غادروا القاعة.", "نص القانون على ذلك.", "في القانون ثغرات.",
      "يعاني من الديون.",
      "قال إن التلفزيون بث المباراة.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors {
      let noun = text.tokens[index]
      if noun.clitics.isEmpty {
        if let before = text.token(index - 1), strict.contains(before.key) {
          report.flag(noun.range, fix: text.replacingEnding(of: noun, letters: 2, by: "ين"))
        }
        continue
      }
      let isGenitive = !noun.clitics.isDisjoint(with: .preposition)
      guard
        isGenitive
          || index > 0 && (isGovernor(text.tokens[index - 1]) || isAnnexed(text, index - 1)),
        isSoundPlural(text, noun) || text.hasShapeOfPeople(noun)
      else { continue }
      report.flag(noun.range, fix: text.replacingEnding(of: noun, letters: 2, by: "ين"))
    }
  }
}

extension SegmentView {
  /// The word with other letters at its end.
  package func replacingEnding(of token: TextToken, letters: Int, by ending: String) -> String {
    String(string(token).unicodeScalars.dropLast(letters)) + ending
  }
}

/// A word with ال in ـين or ـون.
private func mayBePlural(_ word: WordForm, in letter: UInt16) -> Bool {
  word.last == Letter.noon && word.clitics.subtracting(.preposition) == .article
    && word.letters.dropLast().last == letter
    && !NewsNouns.noSoundPlurals.contains(word.stemKey)
}

/// Whether both ـون and ـين of the stem occur in clean text, as with plurals of people.
private func isSoundPlural(_ text: SegmentView, _ noun: TextToken) -> Bool {
  let stem = Array(text.letters[noun.stem.dropLast(2)])
  guard stem.count >= 3 else { return false }
  let table = WordStatisticsTable.shared
  let forms = [stem + [Letter.waw, Letter.noon], stem + [Letter.ya, Letter.noon]]
  return forms.allSatisfy { table[LetterKey($0, in: 0..<$0.count)].commonness >= 2 }
}

extension SegmentView {
  /// A word in ـون with ال that is a participle, or has a singular that clean text has: المفاوضون, الصيادون.
  package func hasShapeOfPeople(_ noun: TextToken) -> Bool {
    guard noun.stem.count >= 6, ends(noun, with: Letter.waw, Letter.noon),
      !NewsNouns.noSoundPlurals.contains(noun.stemKey)
    else { return false }
    return firstLetter(noun) == Letter.meem || commonness(of: noun, dropping: 2) >= 4
  }
}

private func dual(_ text: SegmentView, _ noun: TextToken) -> String? {
  let singular = Array(text.letters[noun.stem.dropLast(3)]) + [Letter.taMarbuta]
  guard singular.count >= 4,
    WordStatisticsTable.shared[LetterKey(singular, in: 0..<singular.count)].commonness >= 4
  else { return nil }
  return text.replacingEnding(of: noun, letters: 2, by: "ان")
}

/// «مسؤولان»: two of somebody who is known by list.
private func isTwoPersons(_ word: WordForm) -> Bool {
  word.clitics.isEmpty && word.verb == nil && word.last == Letter.noon && word.stem.count >= 5
    && word.letters.dropLast().last == Letter.alif
    && NewsNouns.persons.contains(word.key(of: word.token.stem.dropLast(2)))
}

private let strict = WordSet("في من إلى على عن مع لدى ضد")

private func isGovernor(_ token: TextToken) -> Bool {
  governors.contains(token.key) || governors.contains(token.stemKey)
    || parts.contains(token.stemKey) && !token.isDefinite
}

/// «في اجتماع المسؤولون»: a verbal noun or a body before the plural, behind a preposition or a verb.
private func isAnnexed(_ text: SegmentView, _ index: Int) -> Bool {
  let token = text.tokens[index]
  return text.isBareNoun(index) && token.verb == nil
    && (text.isVerbalNoun(token) || token.isAny(of: [.institution, .titleHead]))
    && (text.isGoverned(index) || text.takesNoObject(index - 1))
}

private let governors = WordSet(
  "إن في من إلى على عن لأن بأن فإن أن كأن مع عند لدى ضد خلال أمام تجاه منذ بواسطة بدون ليت لعل")
// What only a genitive follows.
private let parts = WordSet("جميع كل بعض معظم أغلب أحد كافة غالبية سائر إحدى عشرات مئات آلاف")
