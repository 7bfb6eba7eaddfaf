extension Rule {
  /// «يهدد تغير مناخ المدن», «لن تتوقف مكافحة فساد»: the genitive of a fixed pair without its article.
  static let bareGenitive = Rule(
    id: "grammar.bare-genitive", category: .linguisticConventions, subtype: "Grammar",
    severity: .major, precision: 0.6,
    summary: Wording(
      ar: "مضاف إليه نكرة في تركيب لا يكون إلا معرفة.",
      en: "The genitive of a fixed pair has lost its article."),
    explanation: Wording(
      ar:
        "يقال: تغير المناخ، مكافحة الفساد، سعر صرف الدولار. وتصح النكرة بعد نكرة: خطة مكافحة فساد.",
      en:
        "Say تغير المناخ, مكافحة الفساد, سعر صرف الدولار. Behind another bare noun both may be bare."
    ),
    reads: .body.at { $0.clitics.isEmpty && genitives.contains($0.key) },
    examples: [
      "يهدد ⟦تغير مناخ⟧ محاصيل الجزيرة.", "تعهد الوزير بألا تتوقف ⟦مكافحة فساد⟧ في عهده.",
      "تراجع سعر ⟦صرف دولار⟧ في السوق.",
      "يهدد تغير المناخ محاصيل الجزيرة.", "أعدت الحكومة خطة مكافحة فساد.",
      "تتناول الدراسة تغير مناخ المدينة.", "تراجع سعر صرف الدولار.",
    ]
  ) { context, report in
    let text = context.text
    for place in context.anchors where place > 1 {
      let head = text.tokens[place - 1]
      guard head.clitics.isEmpty, head.isArabicWord,
        pairs.contains(LetterKey(head.key, text.tokens[place].key)),
        text.finiteVerb(place - 2) != nil || head.key == exchange && text.isWord(place - 2, rate),
        isOpen(text, place)
      else { continue }
      report.flag(text.range(place - 1, place))
    }
  }
}

/// Neither a genitive nor an adjective of the second noun follows.
private func isOpen(_ text: SegmentView, _ place: Int) -> Bool {
  guard let next = text.token(place + 1) else { return true }
  guard next.isArabicWord else { return Mark.dividesSentence(next.mark) }
  if next.isDefinite, next.clitics.isDisjoint(with: .preposition) { return false }
  return !text.isAdjective(next) && !text.describesThings(next)
    && !WordStatisticsTable.shared.isAnnexation(text.tokens[place].key, next.stemKey)
}

private let exchange = LetterKey("صرف")
private let rate = LetterKey("سعر")
private let table = """
  تغير: مناخ
  مكافحة: فساد إرهاب مخدرات تهريب تضخم جريمة إدمان
  محاربة: فساد إرهاب تطرف فقر
  حقوق: إنسان مرأة طفل
  صرف: دولار يورو ليرة ريال دينار
  حماية: بيئة مستهلك
  حرية: تعبير صحافة رأي
  سيادة: قانون
  سطح: أرض بحر قمر
  حرارة: أرض جو
  طبقة: أوزون
  كوكب: أرض
  إحلال: سلام
  مجلس: أمن وزراء نواب شيوخ
  رئاسة: جمهورية وزراء حكومة
  """
private let lines: [(first: LetterKey, seconds: [String])] = table.split(separator: "\n")
  .compactMap {
    let parts = $0.split(separator: ":")
    guard parts.count == 2 else { return nil }
    return (LetterKey(String(parts[0])), parts[1].split(separator: " ").map(String.init))
  }
private let pairs: WordTable<Bool> = {
  var table = WordTable<Bool>(absent: false)
  for line in lines {
    for second in line.seconds {
      table[LetterKey(line.first, LetterKey(second))] = true
    }
  }
  return table
}()
private let genitives = WordSet(lines.flatMap(\.seconds).joined(separator: " "))
