extension Rule {
  /// «وفات», «وزارت»: ت for ة, as Persian writes it.
  static let openTa = Rule(
    id: "spelling.open-ta", category: .linguisticConventions, subtype: "Spelling",
    severity: .minor, precision: 0.85,
    summary: Wording(ar: "تاء مبسوطة مكان المربوطة.", en: "The word ends in ت where ة is due."),
    explanation: Wording(
      ar: "تُكتب تاء التأنيث في آخر الاسم مربوطة: وزارة، وفاة. والفارسية تكتبها مبسوطة.",
      en: "A feminine noun ends in ة; Persian writes it with ت."),
    reads: .always.at { word in
      word.last == Letter.ta && word.verb == nil && word.token.classes.isEmpty
        && !word.clitics.contains(.waw) && !word.clitics.contains(.fa)
        && isFeminineShape(word)
        && frequent(word.stem.dropLast() + [Letter.taMarbuta], atLeast: 7)
    },
    examples: [
      "زار ⟦مدرست⟧ القرية.", "صدر بيان ⟦رئاست⟧ الجمهورية.", "وصل إلى ⟦محكمت⟧ الاستئناف.",
      "أعلنت وزارة الصحة ذلك.", "منعت الشرطة التجمع.", "مارست الضغط عليه.", "زارت الوفود المعرض.",
      "نامت المدينة.", "كانت المباراة صعبة.", "هامت القبائل في الصحراء.", "سافر إلى كافيت أمس.",
      "جمع الفتات عن المائدة.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors {
      let token = text.tokens[index]
      if token.isDefinite {
        // «السيارت»: the plural without its alif.
        guard text.commonness(of: token, dropping: 1, adding: Letter.alif, Letter.ta) >= 4 else {
          continue
        }
        let last = token.letters.count - 1
        report.flag(
          token.range, fix: text.respelled(token) { $0 == last ? [Letter.alif, $1] : [$1] })
      } else if let next = text.token(index + 1),
        next.isDefinite || next.isAny(of: .demonstrative) || text.isBareNoun(index + 1)
      {
        report.flag(token.range, fix: text.respelled(token, lastLetter: Letter.taMarbuta))
      }
    }
  }

  /// «يدعوا الأمين»: an alif behind the و of the root.
  static let alifBehindRootWaw = Rule(
    id: "spelling.alif-behind-root-waw", category: .linguisticConventions, subtype: "Spelling",
    severity: .minor, precision: 0.85,
    summary: Wording(
      ar: "ألف زائدة بعد واو أصلية.", en: "An alif stands behind a و that belongs to the root."),
    explanation: Wording(
      ar:
        "الواو في «يدعو» و«ينمو» و«يبدو» من أصل الفعل، فلا ألف بعدها إلا في الجمع المنصوب أو المجزوم: أن يدعوا.",
      en: "The و of يدعو, ينمو, يبدو is of the root; only the plural behind أن or لم has an alif."),
    reads: .always.at { word in
      word.last == Letter.alif && rootWawWithAlif.contains(word.key)
    },
    examples: [
      "⟦ينموا⟧ الاقتصاد بسرعة.", "كان ⟦يبدوا⟧ متعبًا.", "ما زال ⟦يشكوا⟧ من الألم.",
      "ينمو الاقتصاد بسرعة.", "عليهم أن يدعوا إلى الهدوء.", "لم يشكوا من شيء.",
      "لا تدعوا الفرصة تفوت.", "هم الذين يدعوا بالمحافظين.",
      "طلب منهم أن يأتوا ويدعوا غيرهم.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors {
      let token = text.tokens[index]
      let isDropped = (max(0, index - 3)..<index).contains {
        pluralDroppers.contains(text.tokens[$0].stemKey)
          || pluralDroppers.contains(text.tokens[$0].key)
      }
      guard !isDropped else { continue }
      let last = token.letters.count - 1
      report.flag(token.range, fix: text.respelled(token) { $0 == last ? [] : [$1] })
    }
  }

  /// «لم يبقى»: the weak letter kept behind لم.
  static let jussiveEnding = Rule(
    id: "grammar.jussive-ending", category: .linguisticConventions, subtype: "Grammar",
    severity: .minor, precision: 0.9,
    summary: Wording(
      ar: "حرف العلة باقٍ بعد «لم».", en: "Behind لم the verb loses its weak last letter."),
    explanation: Wording(
      ar: "يُجزم الفعل المعتل الآخر بحذف حرف العلة: لم يبقَ، لم يأتِ، لم يدعُ.",
      en: "A verb with a weak last letter loses it behind لم: لم يبقَ, لم يأتِ, لم يدعُ."),
    reads: .always.at { word in
      guard word.letters.count >= 4, word.clitics.isEmpty else { return false }
      switch word.last {
      case Letter.alifMaqsura, Letter.ya:
        return word.first == Letter.ya || word.first == Letter.ta || word.first == Letter.noon
      case Letter.waw: return rootWaw.contains(word.key)
      default: return false
      }
    },
    examples: [
      "لم ⟦ينتهي⟧ الاجتماع بعد.", "لم ⟦تتلقى⟧ الوزارة ردًّا.", "لم ⟦يبدو⟧ عليه التعب.",
      "لم ⟦يأتي⟧ أحد.",
      "لم ينتهِ الاجتماع بعد.", "لم يتلقَّ ردًّا.", "لم ينشئ الشركة.", "لن ينتهي الاجتماع.",
      "لم شمل العائلات.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors
    where index > 0 && text.tokens[index - 1].stemKey == lam
      && text.tokens[index - 1].range.upperBound < text.tokens[index].range.lowerBound
    {
      let token = text.tokens[index]
      let last = token.letters.count - 1
      report.flag(token.range, fix: text.respelled(token) { $0 == last ? [] : [$1] })
    }
  }
}

/// Of a noun in ة and of no verb: م and four letters more, CCاC, or an unknown word.
private func isFeminineShape(_ word: WordForm) -> Bool {
  let stem = Array(word.stem)
  if word.token.statistics.isVerb || stem[0] == Letter.alifHamza { return false }
  // حادت, هامت: pasts of hollow verbs.
  if stem.count == 4, stem[1] == Letter.alif { return false }
  if !word.token.statistics.isKnown { return stem.count >= 4 }
  let isInstrument = stem.count >= 5 && stem[0] == Letter.meem && stem[1] != Letter.alif
  let isCraft = stem.count == 5 && stem[2] == Letter.alif && stem[0] != Letter.alifHamza
  return isInstrument || isCraft
}

private func frequent(_ letters: ArraySlice<UInt16>, atLeast least: Int) -> Bool {
  let letters = Array(letters)
  return WordStatisticsTable.shared[LetterKey(letters, in: 0..<letters.count)].commonness >= least
}

private let lam = LetterKey("لم")
private let pluralDroppers = WordSet("الذين أن لن لم كي لكي ألا لا حتى بأن لأن فلم ولم ولن")
private let waws = """
  يدعو يشكو ينمو يعلو يرجو يسمو يتلو يغزو يمحو يصحو يطفو يدنو يعفو يخلو يجلو يحدو يحبو يكسو يرنو يزهو يسلو يسطو يبدو يصفو يغدو يغفو يقسو يلهو ينجو \
  تدعو تشكو تنمو تعلو ترجو تسمو تتلو تغزو تمحو تصحو تطفو تدنو تعفو تخلو تجلو تحدو تحبو تكسو ترنو تزهو تسلو تسطو تبدو تصفو تغدو تغفو تقسو تلهو تنجو \
  ندعو نشكو نرجو أدعو أرجو يعدو تعدو يهفو يحنو يربو يرسو يخبو ينحو يجفو يحذو يخطو
  """
private let rootWaw = WordSet(waws)
// «تحدوا», «تخلوا» are pasts of other verbs, «يعدوا» may be of وعد.
private let rootWawWithAlif = WordSet(
  waws.split(whereSeparator: \.isWhitespace).filter {
    $0.hasPrefix("ي") && $0 != "يعدو" || ["تدعو", "تنمو", "تبدو", "ترجو"].contains($0)
  }.map { "\($0)ا" }.joined(separator: " "))
