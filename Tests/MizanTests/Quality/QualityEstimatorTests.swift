import Foundation
import TMX
import TestSupport
import Testing

@testable import Mizan

struct QualityEstimatorTests {
  private static func estimator() throws -> QualityEstimator {
    try QualityEstimator(encoderFolder: E5EncoderTests.folder)
  }

  @Test(
    .enabled(if: E5EncoderTests.isInstalled, "the encoder is not installed; run 'make encoder'"))
  func brokenTextsAreLessSoundThanRightOnes() async throws {
    let pairs = [
      ("نشرت العليا المحكمة حكمها في القضية أمس.", "نشرت المحكمة العليا حكمها في القضية أمس."),
      ("وصل الوفد وإلى العاصمة مساء السبت.", "وصل الوفد إلى العاصمة مساء السبت."),
      ("زار الوزير المدارس في القرى في القرى البعيدة.", "زار الوزير المدارس في القرى البعيدة."),
      (
        "أغلقت البلدية الشوارع القديم أمام السيارات.",
        "أغلقت البلدية الشوارع القديمة أمام السيارات."
      ),
      ("أعلن المدير النتائج المسابقة على الصحفيين.", "أعلن المدير نتائج المسابقة على الصحفيين."),
      ("يحتاج المزارعون المزيد إلى من المياه.", "يحتاج المزارعون إلى المزيد من المياه."),
    ]
    let estimator = try Self.estimator()
    let broken = try await estimator.estimates(of: pairs.map { ScoreItem(target: $0.0) })
    let right = try await estimator.estimates(of: pairs.map { ScoreItem(target: $0.1) })
    // It ranks four pairs of five right, agreement least.
    #expect(zip(broken, right).count { $0.logOdds > $1.logOdds } >= 5)
  }

  @Test(
    .enabled(if: E5EncoderTests.isInstalled, "the encoder is not installed; run 'make encoder'"))
  func theSourceIsHeard() async throws {
    let source = "The ministry did not publish the report."
    let estimates = try await Self.estimator().estimates(of: [
      ScoreItem(target: "نشرت الوزارة التقرير.", source: source, sourceLanguage: "en"),
      ScoreItem(target: "لم تنشر الوزارة التقرير.", source: source, sourceLanguage: "en"),
    ])
    #expect(estimates[0].logOdds > estimates[1].logOdds)
  }

  @Test(
    .enabled(if: E5EncoderTests.isInstalled, "the encoder is not installed; run 'make encoder'"))
  func thePlaceOfASuspiciousTextIsAWord() async throws {
    let text = "قال الوزير إن المفاوضات مستمرة مستمرة مستمرة الآن في في جنيف."
    let estimate = try #require(
      try await Self.estimator().estimates(of: [ScoreItem(target: text)]).first)
    #expect(estimate.logOdds >= QualityEstimate.suspicious)
    let place = try #require(estimate.place)
    let bytes = Array(text.utf8)
    #expect(place.lowerBound == 0 || bytes[place.lowerBound - 1] == 0x20)
    #expect(place.upperBound == bytes.count || bytes[place.upperBound] == 0x20)
  }

  @Test(
    .enabled(if: E5EncoderTests.isInstalled, "the encoder is not installed; run 'make encoder'"))
  func anyTextHasAnEstimate() async throws {
    let texts = ["", " ", "\u{0}", "…", String(repeating: "كلمة ", count: 3000), "\u{200F}\u{64B}"]
    let estimates = try await Self.estimator().estimates(of: texts.map { ScoreItem(target: $0) })
    #expect(estimates.count == texts.count && estimates.allSatisfy { $0.logOdds.isFinite })
  }

  @Test func aDamagedFileIsRefused() throws {
    let whole = try Resource.data("estimator.bin")
    #expect(try EstimatorFile(whole).patch.bytes.count > 1_000_000)
    for length in [0, 10, 100, whole.count - 1] {
      #expect(throws: ModelFileError.self) { try EstimatorFile(whole.prefix(length)) }
    }
    #expect(throws: ModelFileError.foreign(file: "estimator.bin")) {
      try EstimatorFile(Resource.data("fluency.bin"))
    }
  }

  @Test(
    .enabled(if: E5EncoderTests.isInstalled, "the encoder is not installed; run 'make encoder'"))
  func anotherModelIsNotPatched() throws {
    var patch = try EstimatorFile(Resource.data("estimator.bin")).patch
    patch.parts[0].replaced ^= 1
    let error = #expect(throws: EncoderError.self) {
      try E5Encoder(folder: E5EncoderTests.folder, patch: patch)
    }
    #expect(
      error?.description.contains("it is not the model that the layers were made for") == true)
  }

  @Test(
    .enabled(if: E5EncoderTests.isInstalled, "the encoder is not installed; run 'make encoder'"))
  func anUntouchedModelGivesTheSameVectors() throws {
    var patch = try EstimatorFile(Resource.data("estimator.bin")).patch
    (patch.parts, patch.bytes) = ([], Data())
    let texts = ["وصل الوفد.", "The delegation arrived."]
    #expect(
      try E5Encoder(folder: E5EncoderTests.folder, patch: patch).embed(texts).values
        == E5Encoder(folder: E5EncoderTests.folder).embed(texts).values)
  }

  @Test func whatTheEstimatorSaysCountsInTheScore() throws {
    let scorer = try Scorer.shipped()
    func score(_ logOdds: Double?) -> Double {
      var item = ScoreItem(target: "وصل الوفد إلى العاصمة مساء السبت.", kind: .body)
      item.estimate = logOdds.map { QualityEstimate(logOdds: $0) }
      return scorer.assess([item])[0].score
    }
    #expect(score(3) < score(1) && score(1) < score(nil) && score(nil) < score(-2))
  }
}
