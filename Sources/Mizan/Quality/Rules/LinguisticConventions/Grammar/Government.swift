extension Rule {
  /// «صرح أن», «حذر أن»: a verb without its preposition before أن.
  static let missingPreposition = Rule(
    id: "grammar.missing-preposition", category: .linguisticConventions, subtype: "Grammar",
    severity: .minor, precision: 0.85,
    summary: Wording(
      ar: "الفعل يتعدى بحرف جر سقط قبل «أن».",
      en: "The verb takes a preposition, which is missing before أن."),
    explanation: Wording(
      ar: "يقال: صرح بأن، حذر من أن، أشار إلى أن، شدد على أن. وأكد وأعلن وأضاف تتعدى بنفسها.",
      en:
        "Arabic says صرح بأن, حذر من أن, أشار إلى أن, شدد على أن; أكد, أعلن and أضاف take أن directly."
    ),
    reads: .always.at { word in
      guard let verb = word.verb else { return false }
      return !verb.traits.contains(.passive) && prepositions.keys.contains(verb.lemma)
    },
    examples: [
      "صرح الوزير ⟦أن⟧ العمل انتهى.", "وحذر الأطباء ⟦أن⟧ المرض معد.",
      "أشار المدير ⟦أن⟧ الكلفة معقولة.",
      "صرح الوزير بأن العمل انتهى.", "وحذر الأطباء من أن المرض معد.",
      "أكد المدير أن الكلفة معقولة.",
      "أشار المدير إلى أن الكلفة معقولة.", "صرح الوزير بعد أن عاد.", "وجد طالب أن الباب مغلق.",
      "وقال ما قاله مساعده، مضيفًا أن العمل بدأ.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors {
      guard let verb = text.finiteVerb(index), let preposition = prepositions[verb.lemma],
        let place = text.particle(behind: index, in: openParticles)
      else { continue }
      let token = text.tokens[place]
      let joined = preposition == "ب" ? "ب" : preposition + " "
      report.flag(token.range, fix: joined + text.string(token))
    }
  }

  /// «المدينتهم»: the article and a suffix pronoun on one noun.
  static let doubleDetermination = Rule(
    id: "grammar.double-determination", category: .linguisticConventions, subtype: "Grammar",
    severity: .major, precision: 0.85,
    summary: Wording(
      ar: "اجتمعت «ال» وضمير متصل في اسم واحد.",
      en: "One noun has both the article and a suffix pronoun."),
    explanation: Wording(
      ar: "الاسم المضاف إلى ضمير لا تدخله «ال». الكلمات التي تنتهي بحروف تشبه الضمير صحيحة.",
      en: "A noun with a pronoun takes no article. Words that only end like a pronoun are right."),
    reads: .always.at { word in
      word.token.isDefinite && word.token.statistics.commonness < 2
        && pronounBehindTa(word.stem) != nil
    },
    examples: [
      "عادوا إلى ⟦المدينتهم⟧ مساء.", "أعلنت الشركة ⟦الخطتها⟧ الجديدة.", "باعت الأسرة ⟦السيارتها⟧.",
      "عادوا إلى مدينتهم مساء.", "أعلنت الشركة خطتها الجديدة.", "وصلت المياه إلى القرية.",
      "يدرس الفقه والشبه.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors {
      let token = text.tokens[index]
      guard let length = pronounBehindTa(text.letters[token.stem]) else { continue }
      let noun = Array(text.letters[token.stem.dropLast(length + 1)]) + [Letter.taMarbuta]
      guard WordStatisticsTable.shared[LetterKey(noun, in: 0..<noun.count)].commonness >= 4 else {
        continue
      }
      report.flag(token.range)
    }
  }
}

/// The letters of a pronoun behind ـت at the end of a stem.
private func pronounBehindTa(_ stem: ArraySlice<UInt16>) -> Int? {
  for pronoun in pronouns
  where stem.count >= pronoun.count + 3 && stem.suffix(pronoun.count).elementsEqual(pronoun) {
    return stem.dropLast(pronoun.count).last == Letter.ta ? pronoun.count : nil
  }
  return nil
}

private let pronouns: [[UInt16]] = ["هما", "ها", "هم", "نا", "ه"].map { Array($0.utf16) }
private let openParticles = WordSet("أن أنه أنها أنهم أنهما أننا")
private let prepositions: [UInt16: String] = {
  var prepositions: [UInt16: String] = [:]
  for (preposition, verbs) in [
    ("ب", "صرح أفاد اعترف طالب"), ("من", "حذر"), ("إلى", "أشار لفت نوه ألمح"), ("على", "شدد"),
  ] {
    for lemma in NewsVerbs.indices(of: verbs) { prepositions[lemma] = preposition }
  }
  return prepositions
}()
