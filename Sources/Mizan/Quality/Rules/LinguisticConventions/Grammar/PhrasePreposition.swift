extension Rule {
  /// «على الرغم الصعوبات», «وفقا الوزير», «بغض النظر من»: an adverbial phrase without its preposition.
  static let phrasePreposition = Rule(
    id: "grammar.phrase-preposition", category: .linguisticConventions, subtype: "Grammar",
    severity: .minor, precision: 0.9,
    summary: Wording(
      ar: "العبارة الظرفية بلا حرفها أو بحرف غيره.",
      en: "The adverbial phrase lacks its preposition, or has another one."),
    explanation: Wording(
      ar:
        "يقال: على الرغم من، وفقًا لـ، بغض النظر عن، بالتعاون مع، فضلًا عن. وقد تفصل صفة بين العبارة وحرفها.",
      en: """
        Arabic says على الرغم من, وفقًا لـ, بغض النظر عن, بالتعاون مع, فضلًا عن. An adjective may stand between.
        """),
    reads: .always.at { word in
      phrases.contains(word.key) || phrases.contains(word.token.keyWithoutWaw)
        || pairs.contains(word.stemKey)
    },
    examples: [
      "⟦على الرغم الصعوبات⟧ استمر العمل.", "⟦وفقا الوزير⟧ بدأ العمل.",
      "⟦بغض النظر من⟧ النتيجة ربح الجميع.", "نظم المعرض ⟦بالتعاون الجامعة⟧.",
      "⟦نظرا الظروف⟧ تأجلت المباراة.", "⟦علاوة عن⟧ التدريب يدفع المصنع أجرا.",
      "على الرغم من الصعوبات استمر العمل.", "وفقا للوزير بدأ العمل.", "تلقى ردا من الوزير.",
      "نظم المعرض بالتعاون الوثيق مع الجامعة.", "بالإضافة إلى ذلك زاد السعر.",
      "على الرغم مما قيل استمر العمل.", "بدلا عنه حضر نائبه.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors {
      let token = text.tokens[index]
      var last = index
      var phrase: AdverbialPhrase?
      if phrases.contains(token.key) || phrases.contains(token.keyWithoutWaw) {
        phrase = phrases[token.key] ?? phrases[token.keyWithoutWaw]
      } else if let second = pairs[token.stemKey], text.token(index + 1)?.key == second.word {
        last = index + 1
        phrase = second.phrase
      }
      guard let phrase, let next = text.token(last + 1), next.isArabicWord,
        !text.opensClause(last + 1)
      else { continue }
      let preposition = Prepositions(of: next)
      if preposition.isEmpty {
        if let after = text.token(last + 2), after.isArabicWord,
          phrase.right.contains(Prepositions(of: after)),
          !Prepositions(of: after).isEmpty
        {
          continue
        }
        // «وفقا بجروح»: ب of a word that no list splits.
        if phrase.isAdverb, text.hasUnsplitPreposition(next), text.firstLetter(next) == Letter.ba,
          !phrase.right.contains(.by)
        {
          report.flag(text.range(index, last))
          continue
        }
        guard text.isPlainDefinite(last + 1), !next.statistics.isAdjective,
          !next.isAny(of: .anyAdjective), next.clitics.isDisjoint(with: .conjunction)
        else { continue }
      } else {
        guard phrase.isAdverb, preposition.isDisjoint(with: phrase.right),
          true
        else { continue }
      }
      report.flag(
        text.range(index, last + 1),
        message: Wording(
          ar: "العبارة تتعدى بـ«\(phrase.say)».", en: "The phrase takes «\(phrase.say)»."))
    }
  }
}

/// An adverbial and the prepositions that may follow.
private struct AdverbialPhrase {
  let say: String
  let right: Prepositions
  /// Nothing but an adverbial: another preposition behind it is wrong as well.
  let isAdverb: Bool
}

private let phraseTable = """
  ل إلى; نظرا بالنسبة بالإضافة
  ل; وفقا -طبقا تبعا خلافا -تمهيدا
  ل; -تنفيذا -استعدادا -تحسبا -تجنبا -تفاديا -دعما -تكريما -تقديرا -سعيا
  إلى; -استنادا
  على; علاوة -ردا -تعليقا -حرصا -حفاظا -احتجاجا -اعتمادا
  عن; فضلا -نقلا -عوضا -دفاعا -تعبيرا
  من عن; بدلا
  من; بالرغم بالقرب -انطلاقا -اعتبارا -خوفا
  ب مع; بالمقارنة -التزاما
  مع; -بالتزامن تزامنا -بالتعاون -بالتنسيق تماشيا -تضامنا -انسجاما -بالشراكة -بالاشتراك -بالتشاور
  من; على+الرغم
  عن; بغض+النظر بصرف+النظر بمنأى بمعزل
  """

private let phraseLines: [(word: String, phrase: AdverbialPhrase)] = phraseTable.split(
  separator: "\n"
)
.flatMap { line in
  let fields = line.split(separator: ";")
  return fields[1].split(separator: " ").map { word in
    let phrase = AdverbialPhrase(
      say: fields[0].filter { $0 != " " || fields[0].count > 3 },
      right: Prepositions(named: fields[0]), isAdverb: word.first != "-")
    return (String(word.first == "-" ? word.dropFirst() : word), phrase)
  }
}

private let phrases: WordTable<AdverbialPhrase?> = {
  var table = WordTable<AdverbialPhrase?>(absent: nil)
  for line in phraseLines where !line.word.contains("+") {
    table[LetterKey(line.word)] = line.phrase
  }
  return table
}()

private let pairs: WordTable<(word: LetterKey, phrase: AdverbialPhrase)?> = {
  var table = WordTable<(word: LetterKey, phrase: AdverbialPhrase)?>(absent: nil)
  for line in phraseLines {
    let words = line.word.split(separator: "+")
    guard words.count == 2 else { continue }
    let second = (word: LetterKey(String(words[1])), phrase: line.phrase)
    let first = LetterKey(String(words[0]))
    if table[first] == nil { table[first] = second }
  }
  return table
}()
private let demonstratives = WordSet("ذلك هذا")
