extension Rule {
  /// «لم يستطيع», «لم تكون»: the long vowel of a hollow verb behind لم.
  static let hollowJussive = Rule(
    id: "grammar.hollow-jussive", category: .linguisticConventions, subtype: "Grammar",
    severity: .major, precision: 0.95,
    summary: Wording(
      ar: "حرف العلة في وسط الفعل باقٍ بعد «لم».",
      en: "Behind لم a hollow verb loses its long vowel."),
    explanation: Wording(
      ar:
        "يُجزم الأجوف بحذف عينه: لم يستطع، لم يكن، لم تعد، لم يُصب. وتبقى في الجمع والمثنى: لم يستطيعوا.",
      en:
        "The jussive drops it: لم يستطع, لم يكن, لم تعد. Before the endings of plural and dual it stays: لم يستطيعوا."
    ),
    reads: .always.at { hollow.contains($0.key) },
    examples: [
      "لم ⟦يستطيع⟧ الفريق التأهل.", "ولم ⟦تكون⟧ المدينة آمنة.", "فلم ⟦يعود⟧ الوفد بعد.",
      "لم ⟦يقال⟧ شيء عن الحادث.",
      "لم يستطع الفريق التأهل.", "لم يستطيعوا التأهل.", "لن يعود الوفد.",
      "لا يستطيع الفريق التأهل.",
      "لم يعين المجلس رئيسًا.", "لم يحول دون ذلك.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors where index > 0 && text.tokens[index - 1].stemKey == notYet {
      let token = text.tokens[index]
      // The vowel stands before the last letter.
      let vowel = token.letters.count - 2
      report.flag(token.range, fix: text.respelled(token) { $0 == vowel ? [] : [$1] })
    }
  }
}

private let notYet = LetterKey("لم")
// Left out are verbs that form II spells alike, which keeps its letter: يعين, يحول, يضيع, يفوت, يغير.
private let hollow = WordSet(
  """
  قول كون عود قوم فوز سود جوز صوم توب ذوق غوص خوض قود لوم موت طوف روق جول صون عوق دوم ثور بوح تقول نوب هون غور \
  بيع عيش ميل زيد ليق غيظ سيل هيم هيج قيل ريد جيب شير دير ثير صيب فيد تيح زيل حيل ضيف حيط عيد دين ذيع طيح طيل طيع نير غيث جيد هين \
  ستطيع ستعيد ستفيد ستجيب ستقيل ستعين ستضيف ستريح ستقيم ستعير ستثير ستحيل ستشير ستبيح ستميل ستدير \
  نال نام خاف كاد زال هاب غار قال باع عاد صاب ضاف ثار دان قام عاب طال راد شار ذاع تاح زاد عان \
  ختار حتاج متاز جتاز عتاد غتال حتال زداد رتاح رتاد قتاد نهار نقاد نحاز نصاع نساق نداح شتاق ستعاد ستفاد ستعان ستجاب ستشار
  """.split(whereSeparator: \.isWhitespace).flatMap { ["ي\($0)", "ت\($0)"] }
    .filter { !["تعاد", "تقام", "تراد"].contains($0) }.joined(separator: " "))
