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

  @Test func aDamagedFileIsRefused() {
    let contents = FluencyFitting.tiny.model(tinyCorpus).fileContents
    #expect(throws: FluencyModelError.damaged) {
      try FluencyModel(fileContents: contents.prefix(contents.count - 9))
    }
    #expect(throws: FluencyModelError.damaged) { try FluencyModel(fileContents: Data()) }
    var foreign = contents
    foreign[10] ^= 1
    #expect(throws: FluencyModelError.foreign) { try FluencyModel(fileContents: foreign) }
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
      "a second verb", "أعلن قال الوزير أن الخطة جاهزة للتنفيذ.",
      "أعلن الوزير أن الخطة جاهزة للتنفيذ."),
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
