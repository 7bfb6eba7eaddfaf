import Testing

@testable import Mizan

struct PhrasePatternTests {
  @Test(arguments: [
    ("ضرب الباب", "وضرب الباب ثم دخل.", "وضرب الباب"),
    (
      "@وصل … إلى التوقيع", "ستصل الوثيقة الجديدة إلى التوقيع غدًا.",
      "ستصل الوثيقة الجديدة إلى التوقيع"
    ),
    ("@وصل … إلى التوقيع", "وصلت إلى التوقيع.", "وصلت إلى التوقيع"),
    ("@جلس~يجلس على +كرسي", "يجلسون على الكرسي.", "يجلسون على الكرسي"),
    ("+قرار صعب|مهم", "كان القرار مهم جدًا.", "القرار مهم"),
    ("في +بيت $", "عاد في البيت.", "في البيت"),
    ("^ بعد ذلك", "بعد ذلك عاد.", "بعد ذلك"),
  ])
  func expressionsAreFoundInTheirForms(_ pattern: String, _ text: String, _ place: String) {
    #expect(found(pattern, in: text) == place)
  }

  @Test(arguments: [
    ("@وصل … إلى التوقيع", "وصل الوفد صباح يوم الأحد الماضي إلى التوقيع."),
    ("@وصل … إلى التوقيع", "وصل الوفد، إلى التوقيع."),
    ("@وصل … إلى التوقيع", "وصل الوفد إلى المدينة."),
    ("في +بيت $", "في البيت القديم."),
    ("^ بعد ذلك", "عاد بعد ذلك."),
    ("ضرب الباب", "ضرب بابًا."),
  ])
  func otherWordsAreNot(_ pattern: String, _ text: String) {
    #expect(found(pattern, in: text) == nil)
  }

  @Test func noTablePatternIsEmptyOrBeginsWithAGap() {
    for calque in Calque.all { #expect(!calque.literal.firstWords.isEmpty, "\(calque.say)") }
  }

  @Test func theFirstTwoWordsLeadToEveryExpression() {
    for example in Rule.calque.examples {
      let view = SegmentView(example.unmarked().text)
      for (index, token) in view.tokens.enumerated() {
        let places = [token.key, token.stemKey].flatMap {
          Calque.beginnings.places($0, in: view, at: index)
        }
        for (place, calque) in Calque.all.enumerated()
        where calque.literal.end(in: view, at: index) != nil {
          #expect(places.contains(place), "\(example.marked): \(calque.say)")
        }
      }
    }
  }

  private func found(_ pattern: String, in text: String) -> String? {
    let view = SegmentView(text)
    let pattern = PhrasePattern(pattern)
    for index in view.tokens.indices {
      if let last = pattern.end(in: view, at: index) { return view.string(view.range(index, last)) }
    }
    return nil
  }
}
