import Foundation
import Testing

@testable import Mizan

struct FluencyModelTests {
  @Test func fittingTwiceGivesTheSameModel() {
    let first = FluencyFitting.tiny.model(tinyCorpus).fileContents
    let second = FluencyFitting.tiny.model(tinyCorpus).fileContents
    #expect(first == second)
  }

  @Test func aModelSurvivesItsFile() throws {
    let model = FluencyFitting.tiny.model(tinyCorpus).calibrated(on: tinyCorpus.sentences)
    let read = try FluencyModel(fileContents: model.fileContents)
    let text = SegmentView("زار الوزير المدينة القديمة أمس.")
    let (before, after) = (model.evidence(of: text), read.evidence(of: text))
    #expect(before.ngrams.map(\.values) == after.ngrams.map(\.values))
    // Vectors lose precision to eight bits, no more.
    for (a, b) in zip(before.logits, after.logits) { #expect(abs(a - b) < 0.1) }
    #expect(read.wordScale.thresholds == model.wordScale.thresholds)
  }

  @Test func wordsReadBeforeChangeNothing() throws {
    let model = FluencyFitting.tiny.model(tinyCorpus)
    let text = SegmentView("زار الوزير المدينة القديمة أمس، وغادر.")
    let first = model.evidence(of: text)
    let second = model.evidence(of: text)
    #expect(first.logits == second.logits)
    // What is remembered of words is what reading them anew gives.
    let symbols = FluencyText(
      Array(text.text.utf8), tokens: Token.tokens(in: Array(text.text.utf8)),
      vocabulary: model.vocabulary
    ).symbols
    #expect(model.evidence(symbols).ngrams.map(\.values) == first.ngrams.map(\.values))
    for (a, b) in zip(model.evidence(symbols).logits, first.logits) { #expect(abs(a - b) < 1e-3) }
  }

  @Test func theWindowsOfWordsAddUp() {
    var generator = SeededGenerator(seed: 3)
    let words = (0..<9).map { _ in
      ContrastNetwork.Windows { _ in
        var hidden = Hidden.zero
        for unit in 0..<16 {
          hidden.low[unit] = Float.random(in: -3...3, using: &generator)
          hidden.high[unit] = Float.random(in: -3...3, using: &generator)
        }
        return PackedHidden(hidden)
      }
    }
    var all = WindowSums(capacity: 9)
    for word in words { all.append { word[$0] } }
    // A word alone shows what each place of its window adds.
    for (position, _) in words.enumerated() {
      var sum = Hidden.zero
      for (place, word) in words.enumerated() where abs(place - position) <= ContrastNetwork.reach {
        var one = WindowSums(capacity: 1)
        one.append { word[$0] }
        sum += one[position - place]
      }
      for unit in 0..<16 {
        #expect(abs(all[position].low[unit] - sum.low[unit]) < 1e-4)
        #expect(abs(all[position].high[unit] - sum.high[unit]) < 1e-4)
      }
    }
  }

  @Test func packedUnitsKeepTheirPlacesAndSigns() {
    var hidden = Hidden.zero
    for unit in 0..<16 {
      hidden.low[unit] = Float(unit - 8) / 4
      hidden.high[unit] = Float(3 - unit) / 4
    }
    var sum = WindowSum()
    sum += PackedHidden(hidden)
    for unit in 0..<16 {
      #expect(abs(sum.hidden.low[unit] - hidden.low[unit]) <= PackedHidden.step / 2 + 1e-5)
      #expect(abs(sum.hidden.high[unit] - hidden.high[unit]) <= PackedHidden.step / 2 + 1e-5)
    }
    // Beyond what eight bits hold: the greatest.
    var bounded = WindowSum()
    bounded += PackedHidden(Hidden(repeating: -1000))
    #expect(abs(bounded.hidden.low[0] + 127 * PackedHidden.step) < 1e-4)
  }

  @Test func aDamagedFileIsRefused() {
    let contents = FluencyFitting.tiny.model(tinyCorpus).fileContents
    #expect(throws: ModelFileError.damaged(file: "fluency.bin")) {
      try FluencyModel(fileContents: contents.prefix(contents.count - 9))
    }
    #expect(throws: ModelFileError.damaged(file: "fluency.bin")) {
      try FluencyModel(fileContents: Data())
    }
    var foreign = contents
    foreign[10] ^= 1
    #expect(throws: ModelFileError.foreign(file: "fluency.bin")) {
      try FluencyModel(fileContents: foreign)
    }
  }

  @Test func approvedTextIsNotUnlikely() throws {
    let model = try FluencyModel.shipped()
    let text = SegmentView("أطلقت الورشة مرصد الهجين الرملي.")
    let before = model.evidence(of: text)
    let after = model.counting([text.text]).evidence(of: text)
    for place in before.ranges.indices.dropFirst() {
      // The gain of each pair of words, of their forms as they stand.
      #expect(after.ngrams[place].values[0] >= before.ngrams[place].values[0])
    }
    #expect(after.ngrams[2].values[0] > before.ngrams[2].values[0])
  }

  @Test(arguments: [
    TwinCase(
      "an adjective before its noun", "افتتح الجديد الوزير المستشفى في العاصمة.",
      "افتتح الوزير الجديد المستشفى في العاصمة."),
    TwinCase(
      "an adjective at the start", "الأمريكي وقال الرئيس إن المفاوضات مستمرة.",
      "قال الرئيس الأمريكي إن المفاوضات مستمرة."),
    TwinCase(
      "an article on the first term of an annexation",
      "اجتمع الوزراء خارجية الدول العربية في القاهرة.",
      "اجتمع وزراء خارجية الدول العربية في القاهرة."),
    TwinCase(
      "debris with a copula", "القرار كان الجو يكون مكتوبا.", "وأعلنت الشركة نتائجها السنوية."),
    TwinCase(
      "a sentence that stops at a preposition", "وصل رئيس الحكومة إلى",
      "وصل رئيس الحكومة إلى المدينة."),
    TwinCase(
      "prepositions where none can stand", "قال رئيس الحكومة في إن على المحادثات كانت مفيدة.",
      "قال رئيس الحكومة إن المحادثات كانت مفيدة."),
    TwinCase(
      "words in no order", "المدينة في إلى القديمة سافر أمس.", "سافر أمس إلى المدينة القديمة."),
  ])
  func brokenTextIsMoreSurprisingThanItsTwin(_ twins: TwinCase) throws {
    let model = try FluencyModel.shipped()
    #expect(worst(twins.broken, model) > worst(twins.good, model))
  }

  @Test(arguments: ["", " ", ".", "«»", "\u{64B}", "و", "abc", "123", "\u{FEFF}\u{200F}", "،،،،"])
  func anyTextHasASummary(_ text: String) throws {
    let summary = try FluencyModel.shipped().summary(of: SegmentView(text))
    #expect(summary.worst.isFinite && summary.worst >= 0 && summary.spread.isFinite)
    #expect(summary.worstRange.upperBound <= text.utf8.count)
  }

  private func worst(_ text: String, _ model: FluencyModel) -> Float {
    model.summary(of: SegmentView(text)).worst
  }
}

struct TwinCase: CustomTestStringConvertible {
  let testDescription: String
  let broken: String
  let good: String
  init(_ name: String, _ broken: String, _ good: String) {
    (testDescription, self.broken, self.good) = (name, broken, good)
  }
}

extension FluencyFitting {
  fileprivate static var tiny: FluencyFitting {
    var fitting = FluencyFitting()
    fitting.vocabularyMinimum = 2
    fitting.epochs = 1
    fitting.copies = 1
    return fitting
  }
}

/// Sentences of one pattern: enough for every n-gram kind to have counts.
private let tinyCorpus: FluencyCorpus = {
  let verbs = ["زار", "افتتح", "غادر", "وصف"]
  let subjects = ["الوزير", "السفير", "المدير"]
  let objects = ["المدينة القديمة", "المصنع الجديد", "المدرسة الكبيرة"]
  return FluencyCorpus(
    verbs.flatMap { verb in
      subjects.flatMap { subject in objects.map { Array("\(verb) \(subject) \($0) أمس.".utf8) } }
    })
}()
