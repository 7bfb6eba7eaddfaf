/// What the spelling of a finite verb says about its subject and tense.
package struct VerbForm: Hashable, Sendable {
  package enum Subject: UInt8, Sendable {
    case he, she, theyTwo, theyTwoFeminine, they, we
  }

  package enum Tense: UInt8, Sendable {
    case past, present
    /// A present-tense form without its ن, as after أن, لن and لم.
    case subjunctive
  }

  /// Index of the verb in ``NewsVerbs``, from 1.
  package var lemma: UInt16
  package var subject: Subject
  package var tense: Tense
  package var traits: VerbTraits
}

/// What a verb demands of its sentence.
package struct VerbTraits: OptionSet, Hashable, Sendable {
  package let rawValue: UInt16
  package init(rawValue: UInt16) { self.rawValue = rawValue }

  /// Introduces what somebody said: قال, أكد, حذر.
  package static let reports = VerbTraits(rawValue: 1 << 0)
  /// The third person singular past is a common noun as well: عمل, طالب, كتب.
  package static let looksLikeNoun = VerbTraits(rawValue: 1 << 1)
  /// Takes no person as its direct object, so that a plural in ـين next to it is a wrong subject.
  package static let takesNoPerson = VerbTraits(rawValue: 1 << 2)
  /// Was, became, remained: كان and its sisters.
  package static let copula = VerbTraits(rawValue: 1 << 3)
  /// Wants أن before a second verb: أراد, استطاع, رفض.
  package static let takesClause = VerbTraits(rawValue: 1 << 4)
  /// Goes before a bare second verb: بدأ, أخذ, عاد, كاد.
  package static let startsVerb = VerbTraits(rawValue: 1 << 5)
  /// A passive that shows in the letters: أقيل, استدعي.
  package static let passive = VerbTraits(rawValue: 1 << 6)
}

/// Some verbs by their indices in ``NewsVerbs``.
package struct VerbSet: Sendable, Sequence {
  private var bits: [UInt64] = []

  /// - Parameter indices: 0 stands for no verb and is left out.
  init(_ indices: some Sequence<UInt16>) {
    for index in indices where index > 0 {
      let word = Int(index) / 64
      while bits.count <= word { bits.append(0) }
      bits[word] |= 1 << UInt64(index % 64)
    }
  }

  /// - Complexity: O(1)
  @inline(__always)
  package func contains(_ index: UInt16) -> Bool {
    let word = Int(index) / 64
    return word < bits.count && bits[word] & 1 << UInt64(index % 64) != 0
  }

  func union(_ other: VerbSet) -> VerbSet { VerbSet(Array(self) + Array(other)) }
  func subtracting(_ other: VerbSet) -> VerbSet { VerbSet(filter { !other.contains($0) }) }

  /// The indices in rising order.
  package func makeIterator() -> IndexingIterator<[UInt16]> {
    (0..<UInt16(bits.count * 64)).filter { contains($0) }.makeIterator()
  }
}

/// Frequent verbs of news, in all third-person forms, by the key of the word as written.
package enum NewsVerbs {
  package static func form(_ key: LetterKey) -> VerbForm? { forms[key] }

  /// Number of verbs, the last index.
  package static var count: UInt16 { UInt16(list.count) }

  /// The verb's third person singular past.
  package static func lemma(_ index: UInt16) -> String { String(list[Int(index) - 1].past) }

  /// The third person singular present of a verb of the list; empty when it is not there.
  package static func present(of past: String) -> String {
    list.first { $0.past == past }.map { String($0.present) } ?? ""
  }

  /// The spellings of a verb in the third person, past and present.
  package static func forms(past: String, present: String) -> [String] {
    conjugation(past: past[...], present: present[...]).filter { $0.subject != .we }.map(\.word)
  }

  /// A verb's index by its third person singular past.
  package static func index(of past: String) -> UInt16 {
    list.firstIndex { $0.past == past }.map { UInt16($0 + 1) } ?? 0
  }

  /// The indices of some verbs by their third person singular past.
  package static func indices(of past: String) -> VerbSet {
    VerbSet(past.split(whereSeparator: \.isWhitespace).map { index(of: String($0)) })
  }

  /// Verbs without an object: the noun behind them is their subject.
  package static let intransitive = indices(
    of: """
      اصطدم انفجر غرق سقط وصل توقف انطلق تحطم احترق انهار اتفق تعادل انسحب انضم ذهب سافر هبط ارتفع انخفض توجه فاز شارك
      استقال عاد مات توفي اجتمع انعقد استمر انتهى اندلع تراجع ازداد تزايد صدر نشأ ظهر حدث جرى انقطع انتشر انتقل اختفى
      تعطل تضرر تدهور تحسن تصاعد تفاقم اتسع هدأ نفد فر لجأ نزح هاجر تظاهر تجمع اعتصم أضرب احتشد اشتعل تضاعف تقلص
      تأجل تأخر تعثر تعذر توافد انحسر انكمش انقلب ازدهر اكتمل اشتد احتدم استقر استسلم تلاشى تسرب تصدع تفكك تفشى تنحى
      تقاعد توتر تباطأ تسارع نجا اشتبك احتج تحدث رحب ندد أشار صرح أعرب اعترف تواصل تشكل تطور توسع تغير تحول خضع
      تعرض عمل اشتكى تمكن نجح فشل سعى حصل تسبب ساهم أسهم عثر امتد استند تألف تكون تغلب تأثر تخلى تعاون تفاوض توصل تنافس تأهل احتفل
      أسفر خرج قفز استفاد شب جاء أتى تعهد أشاد قام
      """
  ).union(
    indices(
      of: intransitiveTable.split(separator: "\n").map { $0.prefix { $0 != " " } }
        .joined(separator: " ")))

  /// Verbs without an object whose present tense looks like that of one with an object: يظهر, of ظهر and أظهر.
  package static let withCausative = indices(
    of: "ظهر صدر حدث خرج سقط غرق نشأ نجح فشل نزل شب جرى عثر هدأ ذهب وصل نجا حصل سعى عاد")

  package static let happened = index(of: "وقع")

  /// Verbs with two objects: منح الرئيس الوزير وساما.
  package static let withTwoObjects = indices(
    of: """
      منح أعطى سلم أبلغ أخبر سأل وعد كلف ألزم حمل اعتبر جعل عين انتخب سمى أعلم وهب ترك ظن رأى وجد أرى حرم زود أهدى علم أطعم ألبس عد
      طلب أعلن وصف قال أورد
      """)

  /// Verbs that have no object when their preposition follows: أدى إلى, وافق على.
  package static let complements: [UInt16: LetterKey] = {
    var complements: [UInt16: LetterKey] = [:]
    for (preposition, verbs) in [
      ("إلى", "أدى وصل عاد ذهب توجه لجأ احتاج هدف استمع تطرق"),
      ("على", "وافق صادق رد سيطر استولى حافظ حرص ركز أشرف أصر أقدم احتوى عثر حصل اعترض"),
      ("عن", "صدر عبر أعرب أجاب دافع بحث أفرج امتنع كشف أعلن"),
      ("من", "هرب عانى خرج اقترب شكا نجا انطلق استفاد"),
      ("في", "رغب أثر"),
    ] {
      for lemma in indices(of: verbs) { complements[lemma] = LetterKey(preposition) }
    }
    return complements
  }()

  private static let list: [(past: Substring, present: Substring, traits: VerbTraits)] =
    [table, intransitiveTable, moreTable, furtherTable, derivedTable].joined(separator: "\n").split(
      separator: "\n"
    ).compactMap { line in
      let fields = line.split(separator: " ")
      guard fields.count >= 2 else { return nil }
      var traits: VerbTraits = []
      for mark in fields.count > 2 ? fields[2] : "" {
        switch mark {
        case "r": traits.insert(.reports)
        case "n": traits.insert(.looksLikeNoun)
        case "x": traits.insert(.takesNoPerson)
        case "c": traits.insert(.copula)
        case "a": traits.insert(.takesClause)
        case "b": traits.insert(.startsVerb)
        default: break
        }
      }
      return (fields[0], fields[1], traits)
    }

  private static let forms: WordTable<VerbForm?> = {
    var forms = WordTable<VerbForm?>(absent: nil)
    for (word, form) in all {
      let key = LetterKey(word)
      // تغير is «she changes» and «change»: one reading as a noun is enough to doubt.
      let doubtful = forms[key]?.traits.union(form.traits).intersection(.looksLikeNoun) ?? []
      forms[key] = forms[key] ?? form
      forms[key]?.traits.formUnion(doubtful)
    }
    return forms
  }()

  /// Every form with its spelling, the likelier reading of a spelling first.
  package static let all: [(word: String, form: VerbForm)] = {
    var forms: [(word: String, form: VerbForm)] = []
    for (index, verb) in list.enumerated() {
      for (word, subject, tense) in conjugation(past: verb.past, present: verb.present) {
        // The dual is a noun in the accusative as well: نقلا, تابعا.
        var traits = word == verb.past ? verb.traits : verb.traits.subtracting(.looksLikeNoun)
        if subject == .theyTwo, tense == .past { traits.insert(.looksLikeNoun) }
        let form = VerbForm(
          lemma: UInt16(index + 1), subject: subject, tense: tense, traits: traits)
        forms.append((word, form))
      }
      for (word, subject, tense) in visiblePassives(past: verb.past, present: verb.present)
      where word.unicodeScalars.count > 3 || verb.past == "قال" {  // بيع, بيت, زيد are nouns
        var traits = verb.traits.union(.passive).subtracting(.looksLikeNoun)
        if word.hasPrefix("ت") { traits.insert(.looksLikeNoun) }  // تلقي is a reception as well
        let form = VerbForm(
          lemma: UInt16(index + 1), subject: subject, tense: tense, traits: traits)
        forms.append((word, form))
      }
    }
    return forms
  }()

  /// Third-person forms of a verb, and the first person plural of the present.
  private static func conjugation(
    past: Substring, present: Substring
  ) -> [(word: String, subject: VerbForm.Subject, tense: VerbForm.Tense)] {
    let weak = past.hasSuffix("ى") || past.hasSuffix("ا")
    let stem = weak ? past.dropLast() : past
    let opens = present.last.map { "يوى".contains($0) } ?? false
    let plural = String(opens ? present.dropLast() : present)
    let dual = present.hasSuffix("ى") ? present.dropLast() + "ي" : present
    let rest = present.dropFirst()
    return [
      (String(past), .he, .past), (stem + "ت", .she, .past), (stem + "تا", .theyTwoFeminine, .past),
      (stem + "وا", .they, .past),
      (weak ? stem + (past.hasSuffix("ا") ? "وا" : "يا") : past + "ا", .theyTwo, .past),
      (String(present), .he, .present), ("ت" + rest, .she, .present), ("ن" + rest, .we, .present),
      (plural + "ون", .they, .present), (plural + "وا", .they, .subjunctive),
      (dual + "ان", .theyTwo, .present),
      ("ت" + dual.dropFirst() + "ان", .theyTwoFeminine, .present),
    ]
  }

  /// Passives of hollow and weak verbs, whose letters differ: أقال أقيل يقيم يقام, أجرى أجري يجري يجرى.
  private static func visiblePassives(
    past: Substring, present: Substring
  ) -> [(word: String, subject: VerbForm.Subject, tense: VerbForm.Tense)] {
    var passives: [(word: String, subject: VerbForm.Subject, tense: VerbForm.Tense)] = []
    if past.hasSuffix("ى") {
      passives.append((past.dropLast() + "ي", .he, .past))
      passives.append((past.dropLast() + "يت", .she, .past))
    } else if let last = past.last, past.dropLast().hasSuffix("ا") {
      passives.append((past.dropLast(2) + "ي" + String(last), .he, .past))
      passives.append((past.dropLast(2) + "ي" + String(last) + "ت", .she, .past))
      passives.append((past.dropLast(2) + "ي" + String(last) + "وا", .they, .past))
    }
    if present.hasSuffix("ي") {
      passives.append((present.dropLast() + "ى", .he, .present))
      passives.append(("ت" + present.dropFirst().dropLast() + "ى", .she, .present))
    } else if let last = present.last, present.dropLast().hasSuffix("ي"), present.count > 3 {
      passives.append((present.dropLast(2) + "ا" + String(last), .he, .present))
      passives.append(("ت" + present.dropFirst().dropLast(2) + "ا" + String(last), .she, .present))
    }
    return passives
  }
}
