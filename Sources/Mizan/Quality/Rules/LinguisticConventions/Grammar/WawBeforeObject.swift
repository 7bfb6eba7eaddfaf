extension Rule {
  /// «وقع الوزيران ومذكرة تفاهم», «افتتح الرئيس والمتحف»: a و between a transitive verb's subject and its object.
  static let wawBeforeObject = Rule(
    id: "grammar.waw-before-object", category: .linguisticConventions, subtype: "Grammar",
    severity: .major, precision: 0.7,
    summary: Wording(
      ar: "واو قبل المفعول: الفعل بلا مفعول.",
      en: "A و stands before the object: the verb has no other."),
    explanation: Wording(
      ar: """
        مفعول الفعل المتعدي لا يُعطف على فاعله: افتتح الرئيس المتحف. وتصح الواو إذا عطفت فاعلًا على فاعل وجاء المفعول بعدهما.
        """,
      en: """
        The object of a transitive verb is not joined to its subject. It is right when و joins a second subject and the object \
        comes behind both.
        """),
    reads: .body.at { mayBeObject($0.token, last: $0.last) },
    examples: [
      "افتتح الرئيس ⟦والمتحف⟧ الجديد في العاصمة.", "أصدرت الوزارة ⟦وبيانا⟧ حول الحادث.",
      "تسلم الفريق في الملعب ⟦والكأس⟧ من رئيس الاتحاد.",
      "افتتح الرئيس والوزير المتحف.", "افتتح الرئيس المتحف والحديقة.",
      "أصدرت الوزارة والشركة بيانا حول الحادث.", "وقع الانفجار والحريق في المدينة.",
      "تضمنت خطته البناء في القرية وشراء الأرض.",
    ]
  ) { context, report in
    let text = context.text
    for sentence in text.sentences {
      guard let start = text.firstWord(of: sentence), let last = text.lastWord(of: sentence),
        let verb = text.finiteVerb(start), transitive.contains(verb.lemma),
        verb.traits.isDisjoint(with: .passive), !text.isMarkedPassive(text.tokens[start]),
        text.tokens[start].clitics.isSubset(of: .conjunction), verb.subject != .we,
        verb.lemma != signed || text.isSpeaker(start + 1) || isTwoOffices(text, start + 1),
        let index = (start + 2..<max(start + 2, min(last + 1, start + 9))).first(where: {
          text.tokens[$0].clitics.contains(.waw)
        }), isThing(text, index),
        text.endOfPhrase(from: start + 1, limit: index) == index,
        !text.hasSecondNoun(start + 1..<index),
        !hasObject(text, start + 1..<index),
        text.endOfPhrase(from: index, limit: last + 1) == last + 1,
        !text.hasSecondNoun(index..<last + 1)
      else { continue }
      report.flag(text.tokens[index].range, fix: text.withoutFirstLetter(text.tokens[index]))
    }
  }
}

/// «خطته البناء»: behind a noun with its pronoun the next noun is the object.
private func hasObject(_ text: SegmentView, _ range: Range<Int>) -> Bool {
  range.dropLast().contains {
    text.tokens[$0].clitics.contains(.pronoun) && text.isPlainDefinite($0 + 1)
      && !text.tokens[$0 + 1].statistics.isAdjective
  }
}

/// A noun behind و that is nobody who acts.
private func isThing(_ text: SegmentView, _ index: Int) -> Bool {
  let token = text.tokens[index]
  return mayBeObject(token, last: text.lastLetter(token))
    && (token.statistics.isNoun || text.statistics(of: token, dropping: 1, adding: []).isNoun)
    && !text.isPeople(token) && !NewsNouns.persons.contains(token.stemKey)
}

/// و and a noun that is no office, body, name or person.
private func mayBeObject(_ token: TextToken, last: UInt16) -> Bool {
  token.clitics.contains(.waw) && token.clitics.isSubset(of: [.waw, .article])
    && (token.verb == nil || token.isDefinite)
    && (token.statistics.isNoun || last == Letter.alif)
    && !token.isAny(of: [.titleHead, .institution, .name, .humanPlural, .adverb])
}

/// «وزيرا الطاقة»: a title in the dual.
private func isTwoOffices(_ text: SegmentView, _ index: Int) -> Bool {
  let token = text.tokens[index]
  return text.lastLetter(token) == Letter.alif
    && WordClass.of(text.letters, in: token.stem.dropLast()).contains(.titleHead)
}

private let signed = NewsVerbs.index(of: "وقع")
private let transitive = NewsVerbs.indices(
  of: """
    وقع أصدر افتتح تسلم سلم أقر نشر قدم أطلق اعتمد وزع أنتج اشترى باع بنى دشن ألغى أحرز منح تلقى أجرى عقد ألقى رفض نظم أعد أنجز خفض رفع هدم
    استعاد فرض شكل أسس أنشأ نفذ حقق استخدم اقترح أيد اتخذ وضع حدد عرض طرح جمع دمر استهدف كتب ألف أدار غير
    أعلن واجه ناقش دعم هاجم قاد تضمن شمل ضم تولى ترأس استضاف عزز تجاوز \
    قرر واصل استأنف بدأ حاول أجل أوقف علق
    """)
