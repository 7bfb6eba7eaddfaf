import Mizan
import TMX
import Testing

struct AlignerTests {
  static let persian = """
    بندر تازه در ساحل جنوبی روز دوشنبه با حضور ۳۵۰ مهمان گشایش یافت.
    مریم صالحی، مدیر بندر، گفت که ظرفیت آن سالانه ۱٫۵ میلیون تن است.
    ساخت این بندر پنج سال طول کشید.
    """
  static let arabic = """
    افتتح الميناء الجديد على الساحل الجنوبي يوم الاثنين بحضور 350 ضيفا.
    وقالت مريم صالحي، مديرة الميناء، إن طاقته السنوية تبلغ 1.5 مليون طن.
    واستغرق بناء هذا الميناء خمس سنوات.
    """

  @Test func alignsAParagraphWithoutEncoder() async throws {
    let alignment = try await Aligner(encoder: nil).align(
      Self.persian, Self.arabic, from: "fa", to: "ar")
    #expect(alignment.beads.map(\.type) == ["1-1", "1-1", "1-1"])
    #expect(alignment.beads.allSatisfy { (0...1).contains($0.confidence) })
  }

  @Test func leavesAForeignLineWithoutCounterpart() async throws {
    let target = Self.arabic + "\nاشترك الآن في نشرتنا البريدية لتصلك أحدث الأخبار."
    let alignment = try await Aligner(encoder: nil).align(
      Self.persian, target, from: "fa", to: "ar")
    #expect(alignment.beads.map(\.type) == ["1-1", "1-1", "1-1", "0-1"])
  }

  @Test func theSameInputGivesTheSameOutput() async throws {
    let aligner = try Aligner(encoder: BagEncoder())
    let first = try await aligner.align(Self.persian, Self.arabic, from: "fa", to: "ar")
    let second = try await aligner.align(Self.persian, Self.arabic, from: "fa", to: "ar")
    #expect(first.beads == second.beads)
  }

  struct PairCase: CustomTestStringConvertible {
    let testDescription: String
    let source: [String]
    let target: [String]
    init(_ name: String, _ source: [String], _ target: [String]) {
      (testDescription, self.source, self.target) = (name, source, target)
    }
  }

  @Test(arguments: [
    PairCase("nothing against nothing", [], []),
    PairCase("nothing against a sentence", [], ["ذهب الولد إلى المدرسة."]),
    PairCase("a sentence against nothing", ["پسر به مدرسه رفت."], []),
    PairCase(
      "one sentence against a hundred", ["پسر به مدرسه رفت."],
      (1...100).map { "هذه هي الجملة رقم \($0) من النص." }),
    PairCase(
      "a hundred sentences against one", (1...100).map { "این جمله شماره \($0) است." },
      ["هذه هي الجملة رقم 7."]),
    PairCase("emoji only", ["😀", "🎉🎉", "👍🏽"], ["😀", "🚀"]),
    PairCase("marks only", ["...", "؟!"], ["."]),
    PairCase(
      "the same text on both sides", ["ذهب الولد.", "عاد الولد."], ["ذهب الولد.", "عاد الولد."]),
    PairCase(
      "one sentence again and again", Array(repeating: "نعم.", count: 60),
      Array(repeating: "نعم.", count: 45)),
    PairCase(
      "more than one window on one side", (1...700).map { "سطر شماره \($0)." }, ["السطر رقم 650."]),
  ])
  func everySentenceIsInExactlyOneBead(_ test: PairCase) async throws {
    for encoder in [nil, BagEncoder()] as [BagEncoder?] {
      let alignment = try await Aligner(encoder: encoder).align(
        test.source.map { Sentence($0) }, test.target.map { Sentence($0) }, from: "fa", to: "ar")
      expectPartition(alignment)
    }
  }

  @Test func theSameTextTwiceIsAlignedWithItself() async throws {
    let sentences = Self.arabic.split(separator: "\n").map { Sentence(String($0)) }
    for encoder in [nil, BagEncoder()] as [BagEncoder?] {
      let alignment = try await Aligner(encoder: encoder).align(
        sentences, sentences, from: "ar", to: "ar")
      #expect(alignment.beads.map(\.source) == alignment.beads.map(\.target))
      #expect(alignment.beads.map(\.type) == ["1-1", "1-1", "1-1"])
    }
  }

  @Test(arguments: [
    PairCase("Arabic that is called Persian", lines(arabic), lines(arabic)),
    PairCase(
      "Russian that is called Persian",
      ["Порт открылся в понедельник.", "Строительство длилось 5 лет."], lines(arabic)),
    PairCase("Arabic and Persian the wrong way round", lines(arabic), lines(persian)),
    PairCase("Chinese without spaces", ["新港口星期一开放。", "建设历时五年。"], ["港口。", "五年。", "星期一。"]),
    PairCase("blank and empty sentences", ["", " ", "\t"], ["", "ذهب الولد."]),
    PairCase(
      "controls, marks and surrogates of a sort",
      ["\u{0}\u{1}\u{7F}", "\u{64B}\u{64B}", "\u{FFFD}\u{200F}"],
      ["\u{202E}abc\u{202C}", "\u{10FFFF}"]),
    PairCase(
      "sentences of sixteen thousand letters", [String(repeating: "کتاب ۱۲ ", count: 2_000)],
      [String(repeating: "كتاب 12 ", count: 2_000), "ذهب الولد."]),
    PairCase(
      "numbers past every limit", ["۹۹۹۹۹۹۹۹۹۹۹۹۹۹۹۹۹۹۹۹۹۹۹۹ و ۱/۰ و -۰"],
      ["99999999999999999999999999 و 1e999 و %"]),
  ])
  func whatNobodyWouldAlignIsAPartitionToo(_ test: PairCase) async throws {
    for encoder in [nil, BagEncoder()] as [BagEncoder?] {
      expectPartition(
        try await Aligner(encoder: encoder).align(
          test.source.map { Sentence($0) }, test.target.map { Sentence($0) }, from: "fa", to: "ar"))
    }
  }

  private static func lines(_ text: String) -> [String] {
    text.split(separator: "\n").map(String.init)
  }

  @Test func anySequenceOfScalarsIsAPartitionToo() async throws {
    var random = SeededGenerator(seed: 11)
    let blocks: [ClosedRange<UInt32>] = [
      0x0...0x7F, 0x400...0x4FF, 0x600...0x6FF, 0xFB50...0xFDFF, 0x1F300...0x1F6FF, 0x80...0xD7FF,
    ]
    let aligner = try Aligner(encoder: nil)
    for _ in 0..<40 {
      let side = { (count: Int) -> [Sentence] in
        (0..<count).map { _ in
          let block = blocks.randomElement(using: &random) ?? 0x20...0x7E
          let scalars = (0..<Int.random(in: 0...40, using: &random)).compactMap { _ in
            Unicode.Scalar(UInt32.random(in: block, using: &random))
          }
          return Sentence(String(String.UnicodeScalarView(scalars)))
        }
      }
      let source = side(Int.random(in: 0...12, using: &random))
      let target = side(Int.random(in: 0...12, using: &random))
      let language: LanguageTag =
        ["fa", "en", "ru", "fr", "zh"].randomElement(using: &random) ?? "fa"
      expectPartition(try await aligner.align(source, target, from: language, to: "ar"))
    }
  }

  @Test func randomSentencesAreAPartitionToo() async throws {
    var random = SeededGenerator(seed: 7)
    let words = [
      "کتاب", "المدينة", "book", "۱۲", "12", "،", "😀", "نهر", "سلام", "Москва", "»", "1.5%",
    ]
    for _ in 0..<60 {
      let side = { (count: Int) -> [Sentence] in
        (0..<count).map { _ in
          Sentence(
            (0..<Int.random(in: 1...12, using: &random)).map { _ in
              words.randomElement(using: &random) ?? ""
            }.joined(separator: " "))
        }
      }
      let source = side(Int.random(in: 0...30, using: &random))
      let target = side(Int.random(in: 0...30, using: &random))
      let encoder: BagEncoder? = Bool.random(using: &random) ? BagEncoder() : nil
      expectPartition(
        try await Aligner(encoder: encoder).align(source, target, from: "fa", to: "ar"))
    }
  }

  @Test func unrelatedTextsHaveNoCertainBead() async throws {
    let source = ["پسر به مدرسه رفت.", "باران تمام شب می‌بارید.", "قیمت نان گران شد."]
    let target = [
      "أعلن البنك المركزي رفع سعر الفائدة.", "فاز الفريق بثلاثة أهداف.",
      "توفي الشاعر عن ثمانين عاما.",
    ]
    let alignment = try await Aligner(encoder: nil).align(
      source.map { Sentence($0) }, target.map { Sentence($0) }, from: "fa", to: "ar")
    #expect(
      alignment.beads.allSatisfy { $0.source.isEmpty || $0.target.isEmpty || $0.confidence < 0.9 })
  }

  @Test func longTextsAreAlignedInWindows() async throws {
    // Numbers tell the sentences apart; every seventh has no counterpart.
    let source = (1...500).map {
      Sentence("در سال \($0 + 1000) تعداد \($0 * 37) نفر به شهر آمدند.")
    }
    let target = (1...500).filter { $0 % 7 != 0 }.map {
      Sentence("في عام \($0 + 1000) وصل \($0 * 37) شخصا إلى المدينة.")
    }
    let alignment = try await Aligner(encoder: nil).align(source, target, from: "fa", to: "ar")
    expectPartition(alignment, mayCross: false)
    let right = alignment.beads.count { bead in
      guard bead.source.count == 1, bead.target.count == 1 else { return false }
      let number = bead.source.lowerBound + 1
      return bead.target.lowerBound == number - 1 - number / 7
    }
    #expect(right >= 420)
  }

  @Test func explainsABeadAndItsRivals() async throws {
    let aligner = try Aligner(encoder: nil)
    let source = Self.persian.split(separator: "\n").map { Sentence(String($0)) }
    let target = Self.arabic.split(separator: "\n").map { Sentence(String($0)) }
    let text = try await aligner.explain(bead: 1, source, target, from: "fa", to: "ar")
    #expect(text.hasPrefix("bead 2, 1-1, posterior"))
    #expect(text.contains("lexicon"))
    #expect(text.contains("sum, in nats"))
    await #expect(throws: ExplanationError(wanted: 9, count: 3)) {
      try await aligner.explain(bead: 8, source, target, from: "fa", to: "ar")
    }
  }

  private func expectPartition(_ alignment: Alignment, mayCross: Bool = true) {
    #expect(alignment.beads.flatMap(\.source).sorted() == Array(alignment.source.indices))
    #expect(alignment.beads.flatMap(\.target) == Array(alignment.target.indices))
    #expect(alignment.beads.allSatisfy { !$0.source.isEmpty || !$0.target.isEmpty })
    #expect(alignment.beads.allSatisfy { (0...1).contains($0.confidence) })  // NaN is outside too
    // Sources stand in order too, but for blocks that changed places.
    let sources = alignment.beads.map(\.source).filter { !$0.isEmpty }.map(\.lowerBound)
    let descents = zip(sources, sources.dropFirst()).count { $0 > $1 }
    if !mayCross { #expect(descents == 0) }
  }
}

/// Vectors of letter pairs: the same text has the same vector, similar texts similar ones.
struct BagEncoder: SentenceEncoder {
  let name = "bag of letter pairs"

  func embed(_ texts: [String]) -> EmbeddingMatrix {
    var values: [Float] = []
    for text in texts {
      var row = [Float](repeating: 0.01, count: 32)
      for (a, b) in zip(text.unicodeScalars, text.unicodeScalars.dropFirst()) {
        row[Int((a.value &* 31 &+ b.value) % 32)] += 1
      }
      let length = row.reduce(0) { $0 + $1 * $1 }.squareRoot()
      values += row.map { $0 / length }
    }
    return EmbeddingMatrix(dimension: 32, values: values)
  }
}
