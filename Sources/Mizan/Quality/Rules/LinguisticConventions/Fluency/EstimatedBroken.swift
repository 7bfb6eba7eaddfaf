import TMX

extension Rule {
  /// What the quality estimator takes for broken.
  static let estimatedBroken = Rule(
    id: "fluency.estimated", category: .linguisticConventions, subtype: "Unintelligible",
    severity: .minor, precision: 0.8,
    summary: Wording(
      ar: "يبدو النص هنا مختلًا، أو مخالفًا لأصله.",
      en: "The text reads broken here, or unlike its source."),
    explanation: Wording(
      ar: """
        قُدِّر النص كله بشبكة عصبية دُرِّبت على آلاف الجمل السليمة ونسخ منها أُفسدت عمدًا، وهي تسمع اختلال الترتيب والتعريف \
        والإضافة وتغيُّر المعنى حيث لا تصل القواعد. الموضع المعلَّم هو الكلمة التي يستقيم النص من دونها أكثر ما يستقيم، وقد يكون \
        الخلل بجوارها. لا تعمل إلا مع المرمِّز ‎(--encoder).
        """,
      en: """
        A neural network judged the segment as a whole; it was taught on thousands of right sentences and copies broken \
        on purpose, and hears misplaced words, lost annexations and articles, and changed meaning where rules do not reach. Marked is \
        the word without which the text reads best; the defect may stand beside it. Works only with the encoder.
        """),
    reads: .always,
    examples: [
      Example("أصدرت الهيئة ⟦التقرير⟧ سنوي عن حال الأنهار.", estimatedLogOdds: 4.1),
      Example("بحث الوزيران ⟦وتعزيز⟧ التبادل التجاري بين البلدين.", estimatedLogOdds: 3.6),
      Example(
        "وافق المجلس على ⟦رفض⟧ الطلب.", source: "The council approved the request.", from: "en",
        estimatedLogOdds: 5.8),
      Example("أصدرت الهيئة تقريرها السنوي عن حال الأنهار.", estimatedLogOdds: -2.2),
      Example("بحث الوزيران تعزيز التبادل التجاري بين البلدين.", estimatedLogOdds: 0.9),
      "وافق المجلس على الطلب.",
    ]
  ) { context, report in
    guard let estimate = context.estimate, estimate.logOdds >= QualityEstimate.suspicious else {
      return
    }
    let all = 0..<context.text.bytes.count
    report.flag(estimate.place.map { $0.clamped(to: all) } ?? all)
  }
}
