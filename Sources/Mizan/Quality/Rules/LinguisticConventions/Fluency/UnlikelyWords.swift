extension Rule {
  /// A place that the fluency model meets in fewer than one clean sentence in two hundred.
  static let unlikelyWords = Rule(
    id: "fluency.unlikely", category: .linguisticConventions, subtype: "Unintelligible",
    severity: .minor, precision: 0.65,
    summary: Wording(
      ar: "يندر أن تتجاور هذه الكلمات على هذا النحو في نص سليم.",
      en: "These words rarely meet like this in clean Arabic."),
    explanation: Wording(
      ar:
        "يقارن نموذج إحصائي كل موضع بنصوص عربية سليمة وبنسخ منها أُفسدت عمدًا. ما يعلَّم هنا لا يقع إلا في جملة من كل مئتي جملة سليمة. الأسماء النادرة والشعر قد تُعلَّم وهي صحيحة.",
      en: """
        A statistical model compares every place with clean Arabic text and with copies of it that were damaged on \
        purpose. What is marked here occurs in one clean sentence in two hundred. Rare names and verse may be marked \
        although they are right.
        """),
    reads: .body,
    examples: [
      "⟦الأمريكي وقال⟧ الرئيس إن المفاوضات مستمرة.", "⟦الفرنسي⟧ وأعلن الوزير عن خطة جديدة للطاقة.",
      "⟦الإيراني⟧ وأكد وزير الخارجية أن المحادثات ستستمر.",
      "قال الرئيس الأمريكي إن المفاوضات مستمرة.",
      "ولم ترد تفاصيل أخرى.", "وفتحت الشرطة تحقيقا في الحادث.", "وصدرت الوثيقة عن مجلس الدولة.",
    ]
  ) { context, report in
    // Bits: one clean sentence in 2⁸; beyond 2¹² it is no detail.
    guard let summary = context.fluency, summary.worst >= 8 else { return }
    report.flag(summary.worstRange, severity: summary.worst >= 12 ? .major : .minor)
  }
}
