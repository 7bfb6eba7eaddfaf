/// Which words of the target are stated by themselves: a denial that the source has was lost there.
///
/// A noun may be the object of a verb that says the denial («تسقط حق المشاركة»); a verb that stands in the sentence
/// as a finite form, a noun whose existence is stated («وردت أنباء عن إصابات»), and one that goes with what is told
/// («بترخيص») may not.
struct Statements {
  private let side: PairSide
  private let view: SegmentView

  // A word that says by itself that something does not happen.
  private let contrary: Int?

  init(_ side: PairSide, _ view: SegmentView) {
    (self.side, self.view) = (side, view)
    contrary = side.list.words.indices.first {
      side.list.words[$0].kind == .word
        && contraries.containsArabic(side.key($0), side.letters($0))
    }
  }

  /// How a word states something.
  enum Kind { case verb, noun }

  /// How a word states what a negator of the source denies; nil where it may be part of another statement.
  func kind(of word: Int, deniedBy source: PairSide, _ negator: Int) -> Kind? {
    guard contrary == nil, let index = token(of: word) else { return nil }
    let token = view.tokens[index]
    if isFinite(index) { return says(word, auxiliaries) ? nil : .verb }
    if (max(0, word - 4)..<word).contains(where: { says($0, existences) }) { return .noun }
    if source.isPrivative(negator) {
      let goesWith =
        side.letters(word).first == 0x628 && side.letters(word).count >= 4
        || word > 0 && says(word - 1, companions)
      return goesWith ? .noun : nil
    }
    // «وهذه المرة الأولى», «كانت ركلة جزاء»
    if source.isCopula(negator),
      (max(0, word - 3)..<word).contains(where: { says($0, subjects) })
    {
      return .noun
    }
    // «القرار جديد»
    guard index > 0, token.clitics.isEmpty, token.isAny(of: .adjective) else { return nil }
    return view.tokens[index - 1].isDefinite && !view.looksFinite(index - 1) ? .noun : nil
  }

  func state(_ word: Int, deniedBy source: PairSide, _ negator: Int) -> Bool {
    kind(of: word, deniedBy: source, negator) != nil
  }

  private func isFinite(_ index: Int) -> Bool {
    let token = view.tokens[index]
    guard token.clitics.isDisjoint(with: [.article, .ba, .kaf]) else { return false }
    return view.looksFinite(index) || token.verb != nil && !token.isAny(of: .verbalNoun)
  }

  private func says(_ word: Int, _ patterns: WordPatterns) -> Bool {
    side.list.words[word].kind == .word
      && patterns.containsArabic(side.key(word), side.letters(word))
  }

  /// - Complexity: O(log *n*)
  private func token(of word: Int) -> Int? {
    let start = side.list.words[word].range.lowerBound
    var bounds = view.tokens.startIndex..<view.tokens.endIndex
    while let middle = bounds.isEmpty ? nil : bounds.lowerBound + bounds.count / 2 {
      let found = view.tokens[middle].range.lowerBound
      if found == start { return middle }
      bounds = found < start ? middle + 1..<bounds.upperBound : bounds.lowerBound..<middle
    }
    return nil
  }
}

// Verbs that only help another word to say something.
private let auxiliaries = WordPatterns(
  """
  كان كانت كانوا كانا كن يكون تكون يكونون نكون كنا كنت أصبح أصبحت أصبحوا يصبح تصبح بات باتت باتوا صار صارت يصير تصير أمسى أضحى غدا غدت تم تمت يتم تتم جرى جرت يجري تجري قام قامت قاموا يقوم \
  تقوم يقومون ظل ظلت يظل تظل بقي بقيت يبقى تبقى قال قالت قالوا يقول تقول أضاف أضافت
  """)
// What says that there is such a thing.
private let existences = WordPatterns(
  """
  هناك هنالك ثمة تم تمت يتم تتم جرى التوصل توصل توصلت توصلا توصلوا يوجد توجد وجود وجد وجدت وجدوا عثر عثرت عثروا وقوع وقع وقعت يقع تقع حدث حدثت حدوث يحدث تحدث ورد وردت ورود أبلغ أبلغت سجل سجلت تسجيل يسجل تسجل أسفر أسفرت أسفرا خلف خلفت أوقع أوقعت لديه لديها لديهم \
  لدى لدينا يملك تملك يملكون امتلك يمتلك تمتلك له لها لهم ظهر ظهرت ظهور يظهر تظهر طرأ طرأت توجه توفر توفرت يتوفر متوفر متوفرة متاح متاحة تلقى تلقت تلقوا حصل حصلت حصلوا
  """)
// What a nominal sentence begins with.
private let subjects = WordPatterns(
  """
  هو هي هم هن هذا هذه ذلك تلك كان كانت كانوا يكون تكون سيكون ستكون يعد تعد يعتبر تعتبر إنه إنها إنهم أنه أنها أنهم بأنه بأنها وأنه وأنها لأنه لأنها يمثل تمثل يشكل تشكل
  """)
// «تحت تخدير», «مع مرافق»
private let companions = WordPatterns("تحت مع وسط عبر بموجب بفضل بعد")
// Words that say by themselves that something does not happen, ends, stays as it is or is the only one.
private let contraries = WordPatterns(
  """
  بقي بقيت يبقى تبقى أبقى أبقت ظل ظلت يظل تظل واصل واصلت يواصل تواصل تواصلت يتواصل تتواصل متواصل متواصلة متواصلا يثبت تثبت تستقر استمر استمرت يستمر تستمر ثبت ثبتت ثبات استقر استقرت يستقر حافظ حافظت يحافظ تحافظ صمد صمدت تمسك تمسكت يتمسك تتمسك \
  متمسك متمسكة نقض نقضت ينقض تنقض أسقط أسقطت يسقط تسقط سقط سقطت فسخ فسخت رد ردت نجا نجت نجوا ينجو تنجو سلم سلمت سلموا تصدر تصدرت يتصدر تتصدر تفوق تفوقت يتفوق تتفوق فاجأ فاجأت يفاجئ فوجئ فوجئت باغت باغتت استغنى استغنت \
  يستغني تستغني نفد نفدت ينفد تنفد خسر خسرت يخسر تخسر فاته فاتها فات فاتت يفوت تفوت قصر قصرت يقصر أخطأ أخطأت يخطئ تخطئ جهل جهلت خالف خالفت يخالف تخالف تراجع تراجعت عدل عدلت انقطع انقطعت ينقطع تنقطع اختفى اختفت زال زالت انتهى انتهت ينتهي تنتهي
  """)
