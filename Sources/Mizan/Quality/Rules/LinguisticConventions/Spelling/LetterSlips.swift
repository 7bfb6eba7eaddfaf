extension Rule {
  /// «الحكموة», «الاتنخابات», «المسيتوى»: a word that nobody writes, one letter away from one that everybody does.
  static let letterSlip = Rule(
    id: "spelling.letter-slip", category: .linguisticConventions, subtype: "Spelling",
    severity: .minor, precision: 0.8,
    summary: Wording(
      ar: "كلمة غير معروفة تشبه كلمة شائعة.", en: "An unknown word resembles a frequent one."),
    explanation: Wording(
      ar:
        "الكلمة لا تكاد تُكتب، وهي كلمة شائعة إذا تبادل حرفان موضعيهما، أو سقط حرف أو زاد، أو أُبدل بما يشبهه رسمًا أو نطقًا.",
      en: """
        The word is hardly ever written, and a frequent one when two of its letters change places, or when a letter is \
        added, dropped or replaced by one of the same shape or sound.
        """),
    reads: .always.at { word in LetterSlip(word.letters, isListed: isListed(word)) != nil },
    examples: [
      "جرت ⟦الانتخباات⟧ أمس.", "ناقش المجلس ⟦المزيانية⟧ الجديدة.",
      "حسّنت الحكومة ⟦المسيتوى⟧ المعيشي.",
      "تأجلت ⟦المفاوضاات⟧ إلى الغد.", "تحملت الوزارة ⟦المسؤولبة⟧ كاملة.",
      "وصلت ⟦المساعدت⟧ إلى المخيم.",
      "نشطت الحركة ⟦الاقتاصدية⟧ كثيرًا.", "احترم القواعد ⟦الدميقراطية⟧ كلها.",
      "يعيشون في ⟦ضروف⟧ صعبة.",
      "بدأت ⟦المفاوظات⟧ أمس.", "⟦رفظت⟧ المحكمة الطعن.", "أعلنت ⟦الحقومة⟧ القرار.",
      "طالب بحقوق ⟦السكاان⟧ أمس.", "ارتفعت ⟦الضرائيب⟧ كثيرًا.",
      "اجتمع البرلمان أمس.", "سافر إلى كوالالمبور.", "قال باراك أوباما ذلك.",
      "عرضت الشركتان مشروعيهما على المجلس.", "وويكيبيديا موسوعة حرة.", "أسنتهي قريبًا؟",
      "زار اللاعبان المضادان المصحة.",
      "يعيشون في ظروف صعبة.", "ضاعت الفرصة.", "زار مدينة طهران.", "وصل تامر أمس.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors {
      let token = text.tokens[index]
      let letters = text.letters(of: token)
      guard
        let slip = LetterSlip(
          letters, isListed: isListed(WordForm(token, letters: text.letters))),
        token.isDefinite || !text.isBesideName(index)
      else { continue }
      report.flag(
        token.range,
        fix: text.respelled(token) { slip.rewritten($0, $1, length: letters.count) })
    }
  }
}

/// A list knows the word, or one that it is a form of.
private func isListed(_ word: WordForm) -> Bool {
  !word.token.classes.isEmpty && !word.token.isGuessedVerb || word.token.statistics.isKnown
}

extension SegmentView {
  fileprivate func isBesideName(_ index: Int) -> Bool {
    [index - 1, index + 1].contains { token($0)?.isAny(of: .personName) == true }
  }
}
