public import Foundation
import Glibc

/// An encoder that remembers: every distinct text is embedded once, also across runs.
///
/// Vectors are rounded to 16 bits whether they come from the encoder or from the file, so that a cached run
/// gives the very same result as the first one. The file is only ever appended to, in whole records, under
/// a lock; a record cut short by a crash is overwritten. It may be deleted at any time.
public actor CachingEncoder: SentenceEncoder {
  public nonisolated let name: String
  private let encoder: any SentenceEncoder
  private let file: EmbeddingFile?
  private var rows: [EmbeddingKey: [Int16]] = [:]
  private let capacity: Int
  /// How many texts the encoder itself was asked for.
  public private(set) var embedded = 0

  /// - Parameters:
  ///   - folder: a project's `.mizan` folder, or nil to remember in memory only.
  ///   - capacity: how many vectors are kept in memory (about 0.8 KB each).
  public init(_ encoder: any SentenceEncoder, folder: URL? = nil, capacity: Int = 200_000) {
    self.encoder = encoder
    name = encoder.name
    self.capacity = capacity
    let label = String(fingerprint(of: encoder.name), radix: 16)
    file = folder.flatMap { EmbeddingFile(at: $0.appending(path: "embeddings-\(label).bin")) }
    if let stored = file?.load(limit: capacity) { rows = stored }
  }

  public func embed(_ texts: [String]) async throws -> EmbeddingMatrix {
    let keys = texts.map(EmbeddingKey.init)
    var missing: [EmbeddingKey: String] = [:]
    var order: [EmbeddingKey] = []
    for (key, text) in zip(keys, texts) where rows[key] == nil && missing[key] == nil {
      missing[key] = text
      order.append(key)
    }
    var fresh: [EmbeddingKey: [Int16]] = [:]
    if !order.isEmpty {
      let matrix = try await encoder.embed(order.compactMap { missing[$0] })
      embedded += order.count
      for (index, key) in order.enumerated() { fresh[key] = rounded(matrix[index]) }
      if rows.count + fresh.count > capacity { rows.removeAll(keepingCapacity: true) }
      rows.merge(fresh) { old, _ in old }
      file?.append(order.compactMap { key in fresh[key].map { (key, $0) } })
    }
    guard let dimension = keys.first.flatMap({ fresh[$0] ?? rows[$0] })?.count else {
      return EmbeddingMatrix(dimension: 0)
    }
    var result = EmbeddingMatrix(dimension: dimension)
    for (key, text) in zip(keys, texts) {
      if let row = fresh[key] ?? rows[key] {
        result.append(row: row.lazy.map { Float($0) / 32767 })
      } else {  // another task filled the memory meanwhile
        result.append(
          row: rounded(try await encoder.embed([text])[0]).lazy.map { Float($0) / 32767 })
      }
    }
    return result
  }

  private func rounded(_ row: ArraySlice<Float>) -> [Int16] {
    row.map { Int16(($0 * 32767).rounded().clamped(to: -32767...32767)) }
  }
}

extension Float {
  fileprivate func clamped(to range: ClosedRange<Float>) -> Float {
    isNaN ? 0 : min(max(self, range.lowerBound), range.upperBound)
  }
}

/// 128 bits of a text's content.
private struct EmbeddingKey: Hashable, Sendable {
  var high: UInt64
  var low: UInt64

  init(high: UInt64, low: UInt64) { (self.high, self.low) = (high, low) }

  init(_ text: String) {
    high = fingerprint(of: text)
    low = fingerprint(of: text, seed: 0x9E37_79B9_7F4A_7C15)
  }
}

/// The file of a ``CachingEncoder``: a header line, then records of key and vector.
private struct EmbeddingFile: Sendable {
  private let path: String
  private static let keyBytes = 16

  init?(at url: URL) {
    path = url.path(percentEncoded: false)
    let folder = url.deletingLastPathComponent()
    guard
      (try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true))
        != nil
    else { return nil }
  }

  func load(limit: Int) -> [EmbeddingKey: [Int16]] {
    guard let data = try? Data(contentsOf: URL(filePath: path), options: .alwaysMapped),
      data.count > 8
    else { return [:] }
    return data.withUnsafeBytes { bytes in
      let dimension = Int(bytes.loadUnaligned(fromByteOffset: 0, as: UInt64.self))
      guard (1...65536).contains(dimension) else { return [:] }
      let size = Self.keyBytes + 2 * dimension
      var rows: [EmbeddingKey: [Int16]] = [:]
      var offset = 8
      while offset + size <= bytes.count, rows.count < limit {
        let key = EmbeddingKey(
          high: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self),
          low: bytes.loadUnaligned(fromByteOffset: offset + 8, as: UInt64.self))
        rows[key] = (0..<dimension).map {
          bytes.loadUnaligned(fromByteOffset: offset + Self.keyBytes + 2 * $0, as: Int16.self)
        }
        offset += size
      }
      return rows
    }
  }

  /// A cache that cannot be written is no cache; the work goes on without it.
  func append(_ rows: [(EmbeddingKey, [Int16])]) {
    guard let dimension = rows.first?.1.count else { return }
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    guard flock(descriptor, LOCK_EX) == 0 else { return }
    let size = Self.keyBytes + 2 * dimension
    var end = Int(lseek(descriptor, 0, SEEK_END))
    var bytes: [UInt8] = []
    if end < 8 {
      end = 0
      withUnsafeBytes(of: UInt64(dimension)) { bytes.append(contentsOf: $0) }
    } else {
      end -= (end - 8) % size
    }
    for (key, row) in rows {
      withUnsafeBytes(of: key.high) { bytes.append(contentsOf: $0) }
      withUnsafeBytes(of: key.low) { bytes.append(contentsOf: $0) }
      row.withUnsafeBytes { bytes.append(contentsOf: $0) }
    }
    _ = bytes.withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, off_t(end)) }
  }
}
