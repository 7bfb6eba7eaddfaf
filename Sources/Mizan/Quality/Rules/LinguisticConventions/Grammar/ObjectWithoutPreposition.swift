extension Rule {
  /// «تأهل المنتخب نصف النهائي»: a verb that needs a preposition, its subject, then a noun without one.
  static let objectWithoutPreposition = Rule(
    id: "grammar.object-without-preposition", category: .linguisticConventions,
    subtype: "Grammar", severity: .minor, precision: 0.7,
    summary: Wording(
      ar: "الفعل لا يتعدى بنفسه: حرف الجر ساقط قبل الاسم.",
      en: "The verb takes a preposition, which is missing before the noun."),
    explanation: Wording(
      ar:
        "يقال: تأهل إلى، تمكن من، أسفر عن، شارك في. ويصح الاسم بعد الفاعل ظرفًا (ظهر الأحد) أو بدلًا (الوزير رئيس الوفد).",
      en: """
        Arabic says تأهل إلى, تمكن من, أسفر عن, شارك في. A noun of time or place, or one that says who the subject is, is \
        right.
        """),
    reads: .body.at { $0.verb.map { strict.contains($0.lemma) } == true },
    examples: [
      "تأهل الفريق ⟦نهائي⟧ البطولة أمس.", "أسفر الانفجار ⟦مقتل⟧ ثلاثة جنود.",
      "أدى الإضراب ⟦إغلاق⟧ المدارس.",
      "تمكنت الشركة ⟦تحقيق⟧ أرباح كبيرة.", "شارك الوزير ⟦افتتاح⟧ المعرض.",
      "تأهل الفريق إلى نهائي البطولة أمس.", "أسفر الانفجار عن مقتل ثلاثة جنود.",
      "شارك الوزير صباح اليوم في المعرض.", "وافق المجلس مساء الأحد على الخطة.",
      "أعرب وزير الصحة التونسي ⟦أمله⟧ في الحل.", "أعرب الوزير ⟦قلقه⟧ من الوضع.",
      "وأعرب ⟦أمله⟧ في الحل.", "أعرب الوزير نفسه عن قلقه.",
      "رحب الوزير رئيس الوفد بالضيوف.",
      "شارك الرجل زوجته الحديث.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors where index + 2 < text.tokens.count {
      guard let verb = text.tokens[index].verb else { continue }
      // أعرب قلقه
      if verb.lemma == voices, text.tokens[index + 1].clitics == .pronoun {
        report.flag(text.tokens[index + 1].range)
        continue
      }
      guard
        text.finiteVerb(index) != nil,
        text.isPlainDefinite(index + 1) || text.isSpeaker(index + 1)
          || text.isNominal(index + 1)
            && (text.tokens[index + 2].isDefinite || text.tokens[index + 2].isAny(of: .name))
      else { continue }
      let place = text.endOfPhrase(from: index + 1, limit: min(text.tokens.count, index + 8))
      guard place > index + 1, let token = text.token(place), token.isArabicWord,
        token.stem.count > 2,
        !(index + 1..<place).contains(where: { text.isPhrase($0) }),
        !adverbials.contains(token.key),
        token.verb == nil || token.isAny(of: .numberWord) || isFeeling(token),
        isObject(text, place, of: verb.lemma),
        !text.hasUnsplitPreposition(token)
      else { continue }
      report.flag(token.range)
    }
  }
}

private func isObject(_ text: SegmentView, _ index: Int, of lemma: UInt16) -> Bool {
  let token = text.tokens[index]
  if lemma == leadsTo { return outcomes.contains(token.key) }
  // شاركت الأسر خبراتها: a person or a thing may be shared.
  if isOwn(text, token) { return lemma != sharesIn }
  return token.clitics.isEmpty && opensObject(text, index)
}

/// A noun with its pronoun: أعرب الوزير قلقه; not the subject himself, نفسه.
private func isOwn(_ text: SegmentView, _ token: TextToken) -> Bool {
  token.clitics == .pronoun && text.firstLetter(token) != Letter.ba
    && text.firstLetter(token) != Letter.lam
    && !token.isAny(of: text.functionWords.union([.titleHead, .name]))
    && !selves.contains(token.stemKey) && (token.verb == nil || isFeeling(token))
    && !token.statistics.isVerb
    && token.statistics.isKnown
}

/// «أمله», «قلقه»: a noun with its pronoun that may be a verb with an object.
private func isFeeling(_ token: TextToken) -> Bool {
  token.clitics == .pronoun && token.statistics.isNoun
    && token.verb?.traits.contains(.looksLikeNoun) == true
}

/// A verbal noun, a result, a body, or نصف نهائي.
private func opensObject(_ text: SegmentView, _ index: Int) -> Bool {
  let token = text.tokens[index]
  guard let next = text.token(index + 1), next.mark == 0 else { return false }
  if token.key == final { return next.clitics.isDisjoint(with: .conjunction) }
  if next.key == final { return token.isAny(of: .numberWord) || token.key == eighth }
  guard !token.isAny(of: [.titleHead, .name, .preposition, .adverb, .numberWord, .adjective]),
    !next.clitics.contains(.waw)
  else { return false }
  return text.isVerbalNoun(index) || outcomes.contains(token.key) || groups.contains(token.key)
}
private let outcomes = WordSet(
  "مقتل إصابة وفاة مصرع سقوط وقوع حدوث فوز خسارة لقب جائزة عضوية مبلغ اندلاع نشوب انفجار انهيار أضرار خسائر وجود ظهور وصول خروج دخول إغلاق تدمير تعطيل تعطل إلحاق تأخير انخفاض ارتفاع تراجع توقف توقيف انقطاع تفاقم تشريد نزوح"
)
private let selves = WordSet(
  "نفس ذات أنفس عين كل جميع وحد معظم أغلب غالبية زوج زوجت والد شقيق ابن نجل مساعد نائب نظير")
private let voices = NewsVerbs.index(of: "أعرب")
private let sharesIn = NewsVerbs.index(of: "شارك")
private let leadsTo = NewsVerbs.index(of: "أدى")
private let final = LetterKey("نهائي")
private let eighth = LetterKey("ثمن")
private let groups = WordSet("حلف اتحاد حزب منظمة صفوف جامعة مجموعة جائزة بطولة")

extension SegmentView {
  /// A preposition or a word with one: what the verb needed may stand there.
  fileprivate func isPhrase(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.isAny(of: .preposition) || token.clitics.contains(.ba)
      || hasUnsplitPreposition(token)
  }
}

private let strict = NewsVerbs.indices(
  of: """
    تأهل انضم توصل حصل أشاد ندد رحب اعترف سيطر تمكن نجح فشل شارك ساهم أسهم تسبب عثر وافق أسفر رغب لجأ استند أصر أفرج تخلى عانى أعرب سعى هدف أشار أدى
    استفاد انتمى افتقر اطلع تغلب استولى اعتدى امتنع التحق انتقل خضع تصدى احتفل التزم أدلى أطاح احتفظ اهتم
    """)
private let adverbials = WordSet(
  """
  مباشرة إثر صباح مساء ظهر عصر فجر ليل ليلة نهار يوم بداية نهاية مطلع منتصف أواخر أوائل ضمن قرب داخل خارج شمال جنوب شرق غرب وسط قبالة
  رفقة صحبة نتيجة بغية قصد جراء طيلة طوال مرة مرتين حوالي قرابة زهاء أكثر أقل غداة عشية ساعة سنة عام أسبوع شهر لحظة حين وقت فترة
  خصوصا خاصة مدة فور كل بعض نفس ذات عين أي غير سوى مثل حسب وفق رغم بدل نيابة رهن لحساب لصالح باسم برئاسة أبرز أول ثاني كلا كلتا
  جميع عموم معظم أغلب نحو شطر صوب حيال سبيل شأن أمر شيء بشكل مقابل إبان جنب حول عضو ممثل سوء تحت فوق بجانب بالقرب
  """)
