extension Rule {
  /// «تم توقيع», «قام بزيارة», «جرى بحث»: a verb without meaning and a verbal noun.
  static let lightVerb = Rule(
    id: "calque.light-verb", category: .style, subtype: "Awkward style", severity: .info,
    precision: 0.9,
    summary: Wording(
      ar: "فعل مساعد ومصدر مكان الفعل.",
      en: "A light verb and a verbal noun stand for a plain verb."),
    explanation: Wording(
      ar: """
        «تم توقيع الاتفاق» أوجز منها «وُقّع الاتفاق»، و«قام بزيارة» أوجز منها «زار». كثرتها من أثر الأفعال المركبة في \
        الفارسية والإنجليزية، ولا تُعد خطأ إلا إذا تكررت.
        """,
      en: """
        تم توقيع is longer than وُقّع, قام بزيارة than زار. Their number is a trace of compound verbs in Persian and English; \
        three in one segment are reported as minor.
        """),
    reads: .body.at { $0.verb.map { $0.lemma == happened || $0.lemma == undertook } ?? false },
    examples: [
      "⟦تم توقيع⟧ الاتفاق أمس.", "⟦قام الوزير بزيارة⟧ المصنع.", "⟦ويتم الإعلان⟧ عن النتائج غدًا.",
      "⟦قامت بتنفيذ⟧ الخطة.", "⟦تم توقيع⟧ العقد ⟦وتم تسليم⟧ المبنى ⟦وتم افتتاح⟧ الفرع.",
      "وُقّع الاتفاق أمس.", "قام الرجل من مكانه.", "تم ذلك بسرعة.", "زار الوزير المصنع.",
      "تم العمل في موعده.",
    ]
  ) { context, report in
    let text = context.text
    var places: [Range<Int>] = []
    for index in context.anchors {
      if text.tokens[index].verb?.lemma == happened {
        if text.isVerbalNoun(index + 1) { places.append(text.range(index, index + 1)) }
      } else {
        var noun = index + 1
        while noun < index + 3, text.isPlainDefinite(noun) { noun += 1 }
        if let token = text.token(noun), token.clitics.contains(.ba), text.isVerbalNoun(noun) {
          places.append(text.range(index, noun))
        } else if let token = text.token(noun), startsWithBa(text, token) {
          places.append(text.range(index, noun))
        }
      }
    }
    for place in places { report.flag(place, severity: places.count >= 3 ? .minor : nil) }
  }

  /// «بشكل سريع», «بصورة كبيرة»: an adverb in two words.
  static let adverbPhrase = Rule(
    id: "calque.adverb-phrase", category: .style, subtype: "Awkward style", severity: .info,
    precision: 0.95,
    summary: Wording(
      ar: "«بشكل» أو «بصورة» مع صفة: ظرف مترجم.",
      en: "بشكل or بصورة with an adjective renders an adverb of the source."),
    explanation: Wording(
      ar:
        "«سريعًا» أو «بسرعة» أوجز من «بشكل سريع». بشكل هندسي أو بصورة شمسية، حيث للشكل والصورة معناهما، صحيح.",
      en: """
        سريعًا or بسرعة is shorter. Where شكل or صورة keep their sense (a picture, a shape) they are right.
        """),
    reads: .body.at { mannerWords.contains($0.key) },
    examples: [
      "ارتفع السعر ⟦بشكل كبير⟧ أمس.", "تحسن الوضع ⟦بصورة ملحوظة⟧.", "أعلن الفريق ذلك ⟦بشكل رسمي⟧.",
      "ارتفع السعر كثيرًا أمس.", "زُين الجدار بشكل الهلال.", "أرفق الطلب بصورة شخصية.", "نُشر بصورته.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors {
      guard let next = text.token(index + 1), next.isArabicWord, next.clitics.isEmpty,
        !pictures.contains(next.key),
        next.statistics.isAdjective || next.isAny(of: .anyAdjective),
        text.endsInTaMarbuta(next) == (text.tokens[index].key == manner)
      else { continue }
      report.flag(text.range(index, index + 1))
    }
  }

  /// «اعتُقل من قبل الشرطة»: the agent of a passive, as English and Persian name it.
  static let agentPhrase = Rule(
    id: "calque.agent-phrase", category: .style, subtype: "Awkward style", severity: .info,
    precision: 0.9,
    summary: Wording(
      ar: "«من قبل» مع الفاعل بعد فعل مجهول.",
      en: "من قبل names the agent of a passive."),
    explanation: Wording(
      ar:
        "المجهول في العربية لما لا يُذكر فاعله؛ إن ذُكر فالمعلوم أولى: اعتقلته الشرطة. «من قبل» بمعنى «سابقًا» صحيحة.",
      en: """
        Arabic uses the passive when the agent is not named; otherwise the active is better. من قبل meaning «before» is right.
        """),
    reads: .body.at { $0.key == side },
    examples: [
      "اعتُقل الرجل ⟦من قبل الشرطة⟧.", "نُفذ المشروع ⟦من قبل شركة⟧ محلية.",
      "قوبل القرار بالرفض ⟦من قبل السكان⟧.",
      "اعتقلت الشرطة الرجل.", "لم يره من قبل.", "عاش هنا من قبل الحرب.", "لم يحدث من قبل أن تأخر.",
    ]
  ) { context, report in
    let text = context.text
    for place in context.anchors where place > 0 {
      let index = place - 1
      guard text.tokens[index].stemKey == from, let agent = text.token(index + 2),
        agent.isArabicWord,
        agent.isAny(of: [.institution, .humanPlural, .titleHead])
          || agent.clitics == .article && agents.contains(agent.stemKey)
      else { continue }
      report.flag(text.range(index, index + 2))
    }
  }

  /// «كوزير للخارجية»: a role with ك, from English «as» and French «comme».
  static let roleWithKaf = Rule(
    id: "calque.role-with-kaf", category: .style, subtype: "Awkward style", severity: .info,
    precision: 0.85,
    summary: Wording(
      ar: "«كـ» مع المنصب ترجمة as.", en: "ك before a title renders «as»."),
    explanation: Wording(
      ar: "يقال: بصفته وزيرًا، وزيرًا للخارجية. والكاف للتشبيه.",
      en: "Arabic says بصفته وزيرًا; ك compares."),
    reads: .body.at { word in
      word.clitics.contains(.kaf) && !word.token.isDefinite && word.isAny(of: .titleHead)
    },
    examples: [
      "عمل ⟦كوزير⟧ للخارجية.", "عُين ⟦كمدير⟧ للشركة.", "حضر ⟦كممثل⟧ عن النقابة.",
      "عمل وزيرًا للخارجية.", "حضر بصفته ممثلًا عن النقابة.", "كان كالملك في قصره.",
    ]
  ) { context, report in
    for index in context.anchors { report.flag(context.text.tokens[index].range) }
  }
}

/// «بزيارة», where the clitic was not split off an unknown word.
private func startsWithBa(_ text: SegmentView, _ token: TextToken) -> Bool {
  guard token.isArabicWord, token.clitics.isEmpty, token.classes.isEmpty,
    text.firstLetter(token) == Letter.ba, token.stem.count >= 5
  else { return false }
  return text.hasVerbalForm(token.stem.dropFirst())
}

private let happened = NewsVerbs.index(of: "تم")
private let undertook = NewsVerbs.index(of: "قام")
private let from = LetterKey("من")
private let side = LetterKey("قبل")
private let manner = LetterKey("بصورة")
private let mannerWords = WordSet("بشكل بصورة")
private let pictures = WordSet("شخصية شمسية تذكارية فوتوغرافية جماعية هندسي دائري مربع")
private let agents = WordSet(
  "شرطة حكومة جيش قوات سلطات محكمة برلمان مجلس شركة وزارة إدارة سكان متظاهرين محتجين مسلحين دولة معارضة"
)
