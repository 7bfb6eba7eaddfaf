import Glibc
import TMX
import Testing

@testable import Mizan

/// Whatever bytes arrive, the scorer answers with offsets that lie on scalar boundaries.
struct HostileTextTests {
  @Test func randomBytesAreScored() {
    var random = SplitMix(seed: 20_261_124)
    for round in 0..<400 {
      let bytes = (0..<Int(random.next() % 400)).map { _ in UInt8(truncatingIfNeeded: random.next())
      }
      check(String(decoding: bytes, as: UTF8.self), "round \(round)")
    }
  }

  @Test func randomScalarsOfTheScriptsAreScored() {
    var random = SplitMix(seed: 7)
    let alphabet = Array(
      " .،؛:!؟…,;?\"«»“”()[]{}<>/&#%*_=|\\@-0123456789٠٣۳abeXYZابتةىيكلمنهوأإءؤئًٌَّـکیگچپژھ\u{200C}\u{200D}\u{202E}\u{FEFF}\u{FFFD}Жש上\u{1F600}ﺍﷺ"
        .unicodeScalars)
    for round in 0..<1500 {
      var text = ""
      for _ in 0..<Int(random.next() % 120) {
        text.unicodeScalars.append(alphabet[Int(random.next() % UInt64(alphabet.count))])
      }
      check(text, "round \(round)")
    }
  }

  /// A rule that looks at the neighbours of its words must not count on them.
  @Test func examplesCutAtEitherEndAreScored() {
    for rule in Rule.all {
      for example in rule.examples where example.fires {
        let words = example.unmarked().text.split(separator: " ")
        for cut in 1...4 where cut < words.count {
          check(words.dropFirst(cut).joined(separator: " "), rule.id)
          check(words.dropLast(cut).joined(separator: " "), rule.id)
        }
      }
    }
  }

  @Test(arguments: [
    "..", " .", "((", ")]", "“ ”", "و ", "وال ", "قال قال ", "قال، أن ", "<b", "&amp;", "[caption ",
    "{{", "إ", "ـ", "ًٌ", "\u{200C}ا",
    "1,5 3.5 ", "اب اب ", "وكتاب ", "\"وكتب", "، ", "بن ", "[a=", "|", "--", "@a", "ا\u{202E}",
    "www.", "Ø§", "/", "؟!",
    "?\u{650}|-",
  ])
  func aLongRunTakesNoLongerThanItsLength(_ piece: String) {
    let text = String(repeating: piece, count: 6_000)
    let start = threadSeconds()
    check(text, piece)
    let seconds = threadSeconds() - start
    #expect(seconds < 10, "\(piece) took \(seconds) s")
  }

  @Test func aPairLongerThanAnySegmentIsNotLinkedWordByWord() {
    let text = String(repeating: "اجتمع الوزير في المدينة. ", count: 1_000)
    let article = ArticleView([
      ScoreItem(target: text, source: text, sourceLanguage: "fa"),
      ScoreItem(target: "وصل الوفد.", source: "هیئت رسید.", sourceLanguage: "fa"),
    ])
    #expect(article.pairs.map { $0 == nil } == [true, false])
  }

  /// CPU time of this thread: what else runs on the machine does not count.
  private func threadSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private func check(_ text: String, _ name: String) {
    let items = [
      ScoreItem(target: text, source: text, sourceLanguage: "fa"), ScoreItem(target: text),
    ]
    for assessment in Scorer().assess(items) {
      #expect((0...1).contains(assessment.score), "\(name)")
      let bytes = Array(text.utf8)
      for finding in assessment.findings {
        for offset in [finding.range.lowerBound, finding.range.upperBound] {
          let isBoundary =
            offset == bytes.count || offset < bytes.count && bytes[offset] & 0xC0 != 0x80
          #expect(isBoundary, "\(name): \(finding.rule) \(finding.range)")
        }
      }
    }
  }
}

/// The same numbers in every run.
private struct SplitMix {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
