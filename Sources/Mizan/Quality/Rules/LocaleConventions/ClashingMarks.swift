extension Rule {
  /// Two marks that cannot meet: «..», «. .», «،،», «،.», «؟.».
  static let clashingMarks = Rule(
    id: "punctuation.clashing-marks", category: .localeConventions, subtype: "Punctuation",
    severity: .minor,
    precision: 0.9,
    summary: Wording(
      ar: "علامتا ترقيم متتاليتان لا تجتمعان.",
      en: "Two punctuation marks meet that exclude each other."),
    explanation: Wording(
      ar:
        "اجتماع نقطة مع علامة أخرى كثيرًا ما يعني أن جملتين التصقتا أو أن كلامًا سقط. علامات الحذف «...» و«؟!» صحيحة.",
      en: """
        A stop beside another mark often means that two sentences were glued together or that words are missing. \
        Ellipses and ؟! are right.
        """),
    reads: .having(.punctuation),
    examples: [
      "وصل الوفد إلى العاصمة⟦..⟧", "أغلقت المدارس⟦. .⟧ وعادت الحافلات.", "قال الوزير⟦،.⟧ ثم غادر.",
      "هل تأخر القطار⟦؟.⟧", "لماذا تأخر القطار⟦؟؟؟⟧", "انتظر الجميع... ولم يأت أحد.",
      "أحقًا فاز الفريق؟!", "قال: «لن نعود.».",
      "وصل في 3.5 ساعة.",
    ]
  ) { context, report in
    let text = context.text
    var end = 0
    for index in text.marks where index >= end && isSentenceMark(text.tokens[index].mark) {
      end = index + 1
      while end < text.tokens.count, isSentenceMark(text.tokens[end].mark) { end += 1 }
      if end - index > 1, let fix = clash(text, index..<end) {
        report.flag(text.range(index, end - 1), fix: fix)
      }
    }
  }
}

private func isSentenceMark(_ mark: UInt32) -> Bool {
  switch mark {
  case 0x2E, 0x60C, 0x61B, 0x2C, 0x3B, 0x3A, 0x61F, 0x3F, 0x21, 0x2026: true
  default: false
  }
}

/// The mark that should stand in place of the run, or nil when the run is right.
private func clash(_ text: SegmentView, _ run: Range<Int>) -> String? {
  let marks = text.tokens[run].map(\.mark)
  let stops = marks.allSatisfy { $0 == 0x2E }
  let touching = !text.tokens[run.dropFirst()].contains(where: \.spaceBefore)
  if stops, marks.count >= 3, touching { return nil }
  if marks.allSatisfy({ [0x61F, 0x3F, 0x21].contains($0) }) {
    // «؟!» is one mark; «؟؟» and «!!؟» shout.
    return marks.count == 2 && marks[0] != marks[1] || touching == false
      ? nil : marks.contains { $0 != 0x21 } ? "؟" : "!"
  }
  if marks.contains(0x2026) || marks.count > 3 { return nil }
  // The strongest mark stays: question, exclamation, stop, colon, semicolon, comma.
  let order: [UInt32] = [0x61F, 0x3F, 0x21, 0x2E, 0x3A, 0x61B, 0x3B, 0x60C, 0x2C]
  guard let strongest = order.first(where: marks.contains) else { return nil }
  return Unicode.Scalar(strongest).map { String(Character($0)) }
}
