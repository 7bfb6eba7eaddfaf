extension Rule {
  /// An alif after اء, which carries its tanwin alone: «مساءًا».
  static let tanwinAlif = Rule(
    id: "spelling.tanwin-alif", category: .linguisticConventions, subtype: "Spelling",
    severity: .minor,
    precision: 0.96,
    summary: Wording(
      ar: "ألف زائدة مع تنوين لا يحتاج إليها.",
      en: "An alif follows a tanwin that stands alone."),
    explanation: Wording(
      ar:
        "لا تُزاد ألف التنوين بعد همزة قبلها ألف: مساءً، بناءً، ولا بعد التاء المربوطة: نهايةً. وتُزاد بعد غيرها: جزءًا، بيتًا.",
      en:
        "After alif and hamza, and on ة, tanwin takes no alif: مساءً, نهايةً; elsewhere it does: جزءًا, بيتًا."
    ),
    reads: .always.at { word in
      guard word.last == Letter.alif, word.letters.count >= 5 else { return false }
      let before = word.letters[word.letters.endIndex - 2]
      return before == Letter.hamza || before == Letter.ta && word.token.classes.isEmpty
        || before == Letter.yaHamza && word.letters.dropLast(2).last == Letter.alif
    },
    examples: [
      "وصل ⟦مساءًا⟧ إلى البيت.", "⟦بناءا⟧ على طلبه.", "حضر ⟦مسائًا⟧.",
      "حضر الجميع ⟦سواءاً⟧ كانوا صغارًا أم كبارًا.",
      "وصل مساءً إلى البيت.", "قرأ جزءًا من الكتاب.", "الرجلان جاءا معًا.",
      "قضى ⟦ساعتًا⟧ في الطريق.", "اشترى بيتًا وقضى وقتًا طويلًا.", "سمع صوتًا ثابتًا.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors {
      let token = text.tokens[index]
      if let fix = taMarbutaWithTanwin(text, token) {
        report.flag(token.range, fix: fix)
        continue
      }
      let isSeated = text.ends(token, with: Letter.yaHamza, Letter.alif)
      guard isSeated || text.ends(token, with: Letter.alif, Letter.hamza, Letter.alif),
        !dualVerbs.contains(token.stemKey)
      else { continue }
      let last = token.letters.count - 1
      let spelled = text.respelled(token) { place, letter in
        place == last ? [] : place == last - 1 ? [Letter.hamza] : [letter]
      }
      report.flag(
        token.range, fix: spelled.unicodeScalars.contains("\u{64B}") ? spelled : spelled + "\u{64B}"
      )
    }
  }

  /// Tanwin on a word with the article.
  static let tanwinOnDefinite = Rule(
    id: "spelling.tanwin-on-definite", category: .linguisticConventions, subtype: "Spelling",
    severity: .minor,
    precision: 0.93,
    summary: Wording(
      ar: "تنوين على كلمة معرفة بأل.", en: "A word with the article carries tanwin."),
    explanation: Wording(
      ar: "لا يجتمع التنوين وأداة التعريف. ليس كل ما بدأ بألف ولام معرفًا: التزامًا، التقاءً.",
      en: "Tanwin and the article exclude each other. Not every ال is the article: التزامًا, التقاءً."
    ),
    reads: .having(.tanwin).at { $0.token.isDefinite && $0.stem.count >= 3 },
    examples: [
      "قرأ ⟦الكتابًا⟧ كله.", "غادر ⟦المدينةً⟧ أمس.", "أغلق البابَ ⟦الكبيرًا⟧ ليلًا.",
      "نشر ⟦التقريرًا⟧ أمس.",
      "قرأ كتابًا كله.", "عمل التزامًا بالقانون.", "غادر المدينة فجرًا.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors {
      let token = text.tokens[index]
      guard !mayBelongToWord(text, token), endsInTanwin(text, token.range) else { continue }
      report.flag(token.range, fix: withoutTanwin(text, token))
    }
  }

  /// Fathatan before and after its alif in one article.
  static let tanwinPlace = Rule(
    id: "spelling.tanwin-place", category: .linguisticConventions, subtype: "Inconsistent spelling",
    severity: .minor, precision: 0.9,
    summary: Wording(
      ar: "التنوين مكتوب على الألف هنا وقبلها في مواضع أخرى من المقال.",
      en: "Tanwin is written on the alif here and before it elsewhere in the article (اً, ًا)."),
    explanation: Wording(
      ar:
        "الموضعان مقبولان، لكن المقال الواحد يلتزم واحدًا منهما. تُعلَّم المواضع الأقل عددًا، أولها تفصيل وسائرها للعلم.",
      en:
        "Both places are accepted, one article keeps to one of them. The rarer ones are marked: the first as a detail, the others for information."
    ),
    reads: .everything.at { $0.last == Letter.alif },
    examples: [
      Example("وصل ⟦سريعاً⟧ إلى المطار.", before: ["كان يومًا طويلًا وشاقًا."]),
      Example("غادر ⟦فوراً⟧ ولم يعد.", before: ["بقي وحيدًا."], after: ["عاد لاحقًا."]),
      Example("كان ⟦جيدًا⟧ للغاية.", before: ["وصل سريعاً وغادر فوراً."]),
      Example("وصل سريعًا إلى المطار.", before: ["كان يومًا طويلًا."]),
      Example("غادر فوراً ولم يعد.", before: ["بقي وحيداً."]),
      "وصل أمس إلى المطار.",
    ],
    checkArticle: { context, report in
      let article = context.article
      let places = context.tanwins()
      let after = places.filter { $0.form == .afterAlif }
      let before = places.filter { $0.form == .beforeAlif }
      guard !after.isEmpty, !before.isEmpty, places.count(where: { $0.form != .missing }) >= 3
      else { return }
      // «قليلاً» but «كثيرًا»: many put it on the alif of لا alone, and keep to that.
      let isHabit =
        after.allSatisfy { $0.isOnLamAlif(in: article) }
        && !before.contains { $0.isOnLamAlif(in: article) }
      for (number, place) in (after.count <= before.count ? after : before).enumerated() {
        report.flag(
          place.range, fix: place.respelled(in: article),
          severity: number == 0 && !isHabit ? nil : .info, segment: place.segment)
      }
    })

  /// Adverbs without tanwin in an article that writes it.
  static let tanwinOmitted = Rule(
    id: "spelling.tanwin-omitted", category: .linguisticConventions,
    subtype: "Inconsistent spelling",
    severity: .info, precision: 0.85,
    summary: Wording(
      ar: "التنوين ساقط هنا ومكتوب في مواضع أخرى من المقال.",
      en: "Tanwin is left out here and written elsewhere in the article."),
    explanation: Wording(
      ar: "كتابة التنوين وتركه مقبولان، لكن المقال الواحد يلتزم واحدًا منهما.",
      en: "Tanwin may be written or left out; one article keeps to one of them."),
    reads: .everything.at { $0.last == Letter.alif },
    examples: [
      Example("حضر ⟦أيضا⟧ عدد من الوزراء.", before: ["كان يومًا طويلًا."]),
      Example("⟦وفقا⟧ للتقرير ارتفعت الأسعار.", before: ["وصل سريعًا."]),
      Example("وصل ⟦سرا⟧ إلى المطار.", after: ["غادر فورًا."]),
      Example("حضر أيضا عدد من الوزراء.", before: ["كان يوما طويلا."]),
      Example("حضر أيضًا عدد من الوزراء.", before: ["كان يومًا طويلًا."]),
      "وفقا للتقرير ارتفعت الأسعار.",
    ],
    checkArticle: { context, report in
      let article = context.article
      let places = context.tanwins()
      guard places.contains(where: { $0.form != .missing }) else { return }
      for place in places where place.form == .missing {
        report.flag(place.range, fix: place.respelled(in: article), segment: place.segment)
      }
    })
}

private let dualVerbs = WordSet("جاءا شاءا ضاءا أساءا أضاءا ساءا ناءا باءا تشاءا يشاءا فاءا")

private struct TanwinPlace {
  enum Form { case afterAlif, beforeAlif, missing }

  var segment: Int
  var range: Range<Int>
  var form: Form

  /// The word with its tanwin on the other side of the alif, or with tanwin where it has none.
  func respelled(in article: ArticleView) -> String {
    let view = article.segments[segment]
    let mark = form == .missing ? 2 : 4
    let head = view.string(range.lowerBound..<range.upperBound - mark)
    return head + (form == .beforeAlif ? "ا\u{64B}" : "\u{64B}ا")
  }
}

extension ArticleContext {
  /// Of the words in alif those that end in tanwin, and adverbs that could.
  fileprivate func tanwins() -> [TanwinPlace] {
    var places: [TanwinPlace] = []
    for segment in segments {
      let view = article.segments[segment]
      let isMarked = view.traits.contains(.tanwin)
      for index in anchors(in: segment) {
        let token = view.tokens[index]
        if let form = isMarked ? view.tanwinForm(token.range) : nil {
          places.append(TanwinPlace(segment: segment, range: token.range, form: form))
        } else if adverbs.contains(token.key) || adverbs.contains(token.stemKey) {
          places.append(TanwinPlace(segment: segment, range: token.range, form: .missing))
        }
      }
    }
    return places
  }
}

extension SegmentView {
  /// How the word ends when it ends in fathatan and alif, in either order.
  fileprivate func tanwinForm(_ range: Range<Int>) -> TanwinPlace.Form? {
    guard range.count > 4, let last = bytes.scalar(before: range.upperBound),
      let before = bytes.scalar(before: range.upperBound - last.length)
    else { return nil }
    switch (before.value, last.value) {
    case (0x627, 0x64B): return .afterAlif
    case (0x64B, 0x627): return .beforeAlif
    default: return nil
    }
  }
}

extension TanwinPlace {
  /// Whether the alif follows a ل, with which it is written as one sign.
  fileprivate func isOnLamAlif(in article: ArticleView) -> Bool {
    let bytes = article.segments[segment].bytes
    let letters = Array(bytes[range]).bareLetters
    return letters.count >= 2 && letters[letters.count - 2] == Letter.lam
  }
}

/// «نهايتًا» as نهايةً; nil when the word is no noun in ة with the alif of tanwin.
private func taMarbutaWithTanwin(_ text: SegmentView, _ token: TextToken) -> String? {
  guard text.ends(token, with: Letter.ta, Letter.alif), text.tanwinForm(token.range) != nil,
    token.stem.count >= 5
  else { return nil }
  let table = WordStatisticsTable.shared
  let open = Array(text.letters[token.stem.dropLast()])
  let closed = open.dropLast() + [Letter.taMarbuta]
  // With a pronoun ة opens (ساعته), so the open form has a count too; but it never takes an article.
  let openUse = table[LetterKey(open, in: 0..<open.count)]
  let closedUse = table[LetterKey(Array(closed), in: 0..<closed.count)]
  guard token.classes.isEmpty, WordClass.of(open, in: 0..<open.count).isEmpty,
    openUse.adjective == nil, closedUse.commonness >= max(4, openUse.commonness + 2)
  else { return nil }
  let last = token.letters.count - 1
  let spelled = text.respelled(token) { index, letter in
    index == last ? [] : index == last - 1 ? [Letter.taMarbuta] : [letter]
  }
  return spelled.unicodeScalars.contains("\u{64B}") ? spelled : spelled + "\u{64B}"
}

private func endsInTanwin(_ text: SegmentView, _ range: Range<Int>) -> Bool {
  guard let last = text.bytes.scalar(before: range.upperBound) else { return false }
  if (0x64B...0x64D).contains(last.value) { return true }
  guard last.value == UInt32(Letter.alif),
    let before = text.bytes.scalar(before: range.upperBound - last.length)
  else { return false }
  return before.value == 0x64B
}

/// «التزامًا»: the ال may be letters of the word, when no word that clean text has begins behind it.
private func mayBelongToWord(_ text: SegmentView, _ token: TextToken) -> Bool {
  guard text.firstLetter(token) == Letter.ta else { return false }
  let bare = text.statistics(of: token, dropping: 1, adding: [])
  return !(bare.isNoun || bare.isAdjective) || bare.commonness < 5
}

private func withoutTanwin(_ text: SegmentView, _ token: TextToken) -> String {
  // «الثانٍ»: kasratan stands for the ي that the article brings back.
  if text.bytes.scalar(before: token.range.upperBound)?.value == 0x64D {
    let bare = text.string(token).unicodeScalars.dropLast()
    return String(bare) + "ي"
  }
  let isAlif = text.lastLetter(token) == Letter.alif
  let last = token.letters.count - 1
  let spelled = text.respelled(token) { isAlif && $0 == last ? [] : [$1] }
  return String(
    String.UnicodeScalarView(spelled.unicodeScalars.filter { !(0x64B...0x64D).contains($0.value) }))
}

/// Adverbs and masdars that always carry tanwin when they end in ا.
private let adverbs = WordSet(
  """
  أيضا وفقا سرا علنا فورا جدا حاليا سابقا لاحقا مجددا نقلا ردا بدلا فضلا نظرا تقريبا دائما أبدا غدا مساء صباحا ليلا نهارا \
  معا جميعا أخيرا مؤخرا أولا ثانيا ثالثا بعيدا قريبا مرارا تكرارا أحيانا اعتبارا ابتداء انطلاقا استنادا خصوصا عموما \
  مثلا فعلا حقا كثيرا قليلا طويلا مباشرا رسميا نهائيا تماما بعضا شخصيا يوميا سنويا شهريا أسبوعيا جزئيا كليا تدريجيا
  """)
