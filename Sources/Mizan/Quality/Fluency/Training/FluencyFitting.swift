/// Settings of a fit; the same settings and sentences give the same model.
package struct FluencyFitting: Sendable {
  package var vocabularyLimit = 60_000
  package var vocabularyMinimum: UInt32 = 4
  package var epochs = 3
  package var rate: Float = 0.1
  package var seed: UInt64 = 20_240
  /// Damaged copies of each sentence in each epoch.
  package var copies = 2

  package init() {}

  /// Fits a model on clean sentences.
  ///
  /// - Parameter report: receives a line on each step.
  /// - Complexity: memory is about 300 MB for 4 M words; time is linear in words × epochs.
  package func model(
    _ corpus: FluencyCorpus, report: (String) -> Void = { _ in }
  ) -> FluencyModel {
    let words = corpus.words(limit: vocabularyLimit, minimum: vocabularyMinimum)
    report("known words: \(words.parts.count)")
    var counts = corpus.counts(words)
    report("n-grams: \(counts.keys.count)")
    var trainer = ContrastTrainer(rowCount: words.vocabulary.rowCount, seed: seed)
    var generator = SeededGenerator(seed: seed)
    var pool: [DamagedWord] = []
    for epoch in 0..<epochs {
      var order = Array(corpus.sentences.indices)
      order.shuffle(using: &generator)
      let rate = rate * (1 - Float(epoch) / Float(epochs)) + rate * 0.1
      for (step, index) in order.enumerated() {
        learn(
          corpus.sentences[index], words.vocabulary, &counts, &trainer, &pool, &generator, rate)
        if step % 20_000 == 19_999 {
          let mean = trainer.loss.sum / Double(max(trainer.loss.count, 1))
          report("epoch \(epoch + 1), sentence \(step + 1): mean loss \(mean)")
          trainer.resetLoss()
        }
      }
    }
    return FluencyModel(
      vocabulary: words.vocabulary,
      counts: QuantisedCounts(keys: counts.keys, counts: counts.counts),
      vectors: trainer.finishedVectors(words.parts), network: trainer.network)
  }

  private func learn(
    _ bytes: [UInt8], _ vocabulary: FluencyVocabulary, _ counts: inout TrainingCounts,
    _ trainer: inout ContrastTrainer, _ pool: inout [DamagedWord],
    _ generator: inout SeededGenerator, _ rate: Float
  ) {
    let clean = DamagedSentence(bytes, vocabulary: vocabulary)
    guard clean.words.count > 3 else { return }
    Self.refresh(&pool, with: clean.words, &generator)
    let symbols = clean.symbols
    counts.leaveOut(symbols)
    // Short clean sentences are rare in the corpora; damage makes many. Balance them.
    let share = clean.words.count < 10 ? 18 : 6
    let places = Self.sample(1..<symbols.count, share, &generator)
    trainer.learn(
      symbols, NgramEvidence(symbols, counts: counts).positions, places: places,
      labels: clean.labels, rate: rate)
    for _ in 0..<copies {
      guard let damage = Damage.lottery.randomElement(using: &generator) else { return }
      var damaged = clean
      guard damaged.apply(damage, pool: pool, using: &generator) else { continue }
      let symbols = damaged.symbols
      let labels = damaged.labels
      let evidence = NgramEvidence(symbols, counts: counts).positions
      let bad = labels.indices.filter { labels[$0] }
      let good = labels.indices.filter { place in
        place > 0 && !labels[place] && !labels[max(0, place - 1)]
          && !labels[min(labels.count - 1, place + 1)]
      }
      let sampled = Self.sample(good, 4, &generator)
      trainer.learn(symbols, evidence, places: bad + sampled, labels: labels, rate: rate)
    }
  }

  private static func sample<Places: RandomAccessCollection<Int>>(
    _ places: Places, _ count: Int, _ generator: inout SeededGenerator
  ) -> [Int] {
    guard !places.isEmpty else { return [] }
    return (0..<count).compactMap { _ in places.randomElement(using: &generator) }
  }

  // A few thousand recent words, for wrong words.
  private static func refresh(
    _ pool: inout [DamagedWord], with words: [DamagedWord], _ generator: inout SeededGenerator
  ) {
    for word in words where word.symbol.kind == .word && word.symbol.row != nil {
      if pool.count < 4096 {
        pool.append(word)
      } else {
        pool[Int.random(in: 0..<4096, using: &generator)] = word
      }
    }
  }
}
