import Foundation

extension Rule {
  /// «لن يوافقون», «الجنود يعودوا»: the ن of the plural kept where it falls, or dropped where it stays.
  static let verbMood = Rule(
    id: "grammar.verb-mood", category: .linguisticConventions, subtype: "Grammar",
    severity: .major, precision: 0.9,
    summary: Wording(
      ar: "نون الأفعال الخمسة ثبتت حيث تحذف.",
      en: "The verb keeps the ن of the plural where أن, لن or لم drops it."),
    explanation: Wording(
      ar: """
        تحذف النون بعد «أن» و«لن» و«لم» و«كي»: أن يعودوا، لم يتفقا. الأفعال التي نونها أصلية (يكون، يتعاون) صحيحة.
        """,
      en: """
        Behind أن, لن, لم and كي the plural and the dual lose their ن. Verbs whose ن belongs to the root are right.
        """),
    reads: .always.at { word in
      word.last == Letter.noon && word.clitics.isEmpty && word.verb?.tense == .present
    },
    examples: [
      "قال العمال إنهم لن ⟦يوافقون⟧ على العرض.", "طلب منهم أن ⟦يعودون⟧ قبل المساء.",
      "لم ⟦يشاركون⟧ في الاجتماع.", "على الفريقين أن ⟦يتفقان⟧ قبل الصيف.",
      "قال العمال إنهم لن يوافقوا على العرض.", "يجب أن يكون الحل عادلًا.", "لن يتعاون معهم أحد.",
      "أعلن أن الذين يعودون سيسجلون أسماءهم.", "لا يوافقون على العرض.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors
    where index > 0 && dropsNoon(text, index - 1) {
      let token = text.tokens[index]
      guard let verb = token.verb else { continue }
      let ending: String
      switch verb.subject {
      case .they where text.ends(token, with: Letter.waw, Letter.noon): ending = "وا"
      case .theyTwo where text.ends(token, with: Letter.alif, Letter.noon): ending = "ا"
      default: continue
      }
      report.flag(token.range, fix: text.replacingEnding(of: token, letters: 2, by: ending))
    }
  }

  /// «أحد الدول», «إحدى الكتب»: one of a plural, in the gender of the other.
  static let oneOfGender = Rule(
    id: "grammar.one-of-gender", category: .linguisticConventions, subtype: "Agreement",
    severity: .major, precision: 0.9,
    summary: Wording(
      ar: "«أحد» للمذكر و«إحدى» للمؤنث.",
      en: "أحد goes with a masculine, إحدى with a feminine."),
    explanation: Wording(
      ar:
        "العبرة بجنس المفرد: إحدى الدول (دولة)، أحد الأسباب (سبب). ويبقى كذلك مع اسم التفضيل: إحدى أهم المدن.",
      en: """
        The gender is that of the singular: إحدى الدول, أحد الأسباب, with a superlative in between too.
        """),
    reads: .always.at { word in
      (word.stemKey == oneMasculine || word.stemKey == oneFeminine) && !word.token.isDefinite
    },
    examples: [
      "وصل إلى ⟦أحد الدول⟧ المجاورة.", "تعد ⟦أحد أهم المدن⟧ القديمة.", "قرأ ⟦إحدى الكتب⟧ النادرة.",
      "كان ذلك ⟦إحدى أبرز الأسباب⟧.",
      "وصل إلى إحدى الدول المجاورة.", "وصل يوم الأحد.", "كان ذلك أحد أبرز الأسباب.",
      "لم يصل أحد من المدن.",
      "لا أحد في المدينة.", "فاز بإحدى الجوائز.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors {
      let token = text.tokens[index]
      let isMasculine = token.stemKey == oneMasculine
      guard let next = text.token(index + 1) else { continue }
      let place = superlatives.contains(next.key) ? index + 2 : index + 1
      guard let noun = text.token(place), noun.clitics == .article,
        (isMasculine ? NewsNouns.countedFeminine : NewsNouns.countedMasculine).contains(
          noun.stemKey)
      else { continue }
      let one = text.string(token)
      let fix =
        isMasculine
        ? one.replacingFirst("أحد", by: "إحدى") : one.replacingFirst("إحدى", by: "أحد")
      let rest = text.string(token.range.upperBound..<noun.range.upperBound)
      report.flag(text.range(index, place), fix: fix + rest)
    }
  }

  /// «الغير قانونية»: ال on غير instead of on what it negates.
  static let articleOnGhayr = Rule(
    id: "grammar.article-on-ghayr", category: .linguisticConventions, subtype: "Grammar",
    severity: .minor, precision: 0.93,
    summary: Wording(
      ar: "«غير» لا تدخلها «ال» قبل الصفة.",
      en: "غير takes no article; the adjective behind it does."),
    explanation: Wording(
      ar: "يقال: الهجرة غير القانونية. و«الغير» بمعنى الآخرين (حقوق الغير) صحيحة.",
      en: "Arabic says الهجرة غير القانونية. الغير meaning «other people» is right."),
    reads: .always.at { $0.clitics == .article && $0.stemKey == unlike },
    examples: [
      "تكافح الدولة الهجرة ⟦الغير قانونية⟧.", "أدان البيان الأعمال ⟦الغير مشروعة⟧.",
      "تضررت المناطق ⟦الغير محمية⟧.",
      "تكافح الدولة الهجرة غير القانونية.", "احترم حقوق الغير.", "لا تعتد على الغير بالقول.",
      "عامل الغير كما تحب.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors {
      guard let next = text.token(index + 1), next.isArabicWord else { continue }
      if next.clitics == .article {
        // «المنطقة الغير المأهولة»
        if text.isPlainDefinite(index - 1), text.isAdjective(next),
          text.isSurelyFeminine(text.tokens[index - 1]), text.endsInTaMarbuta(next),
          !text.isBehindBareNoun(index - 1)
        {
          report.flag(text.range(index, index + 1), fix: "غير " + text.string(next))
        }
        continue
      }
      guard next.clitics.isEmpty, !next.isAny(of: text.functionWords), !text.looksFinite(index + 1),
        next.statistics.isAdjective || next.isAny(of: .anyAdjective)
          || text.firstLetter(next) == Letter.meem && text.endsInTaMarbuta(next)
      else { continue }
      report.flag(text.range(index, index + 1), fix: "غير ال" + text.string(next))
    }
  }
}

extension String {
  /// The string with the first occurrence of a word replaced; itself when there is none.
  fileprivate func replacingFirst(_ word: String, by other: String) -> String {
    guard let place = range(of: word) else { return self }
    return replacingCharacters(in: place, with: other)
  }
}

/// «لن», «بألا», «كي لا»: a word behind which the plural loses its ن.
private func dropsNoon(_ text: SegmentView, _ index: Int) -> Bool {
  let token = text.tokens[index]
  if droppers.contains(token.stemKey) || droppers.contains(token.key) { return true }
  return token.key == not && text.token(index - 1).map { purposes.contains($0.stemKey) } == true
}

private let droppers = WordSet("أن لن لم كي لكي ألا بألا لألا كيلا لكيلا لئلا وألا حتى")
private let purposes = WordSet("كي لكي أن حتى")
private let not = LetterKey("لا")
private let oneMasculine = LetterKey("أحد")
private let oneFeminine = LetterKey("إحدى")
private let superlatives = WordSet(
  "أهم أكبر أبرز أفضل أقدم أشهر أكثر أجمل أعلى أطول أخطر أصعب أقوى أسوأ أغنى أحدث أول أقرب أعرق")
private let unlike = LetterKey("غير")
