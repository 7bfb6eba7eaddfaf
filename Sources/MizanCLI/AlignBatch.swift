import Foundation
import Mizan
import TMX

/// The pairs of a manifest, aligned several at a time; results and messages in the manifest's order.
struct AlignBatch {
  private let manifest: String
  private let settings: Align
  private let lines: [Line]

  /// - Throws: ``BatchError`` for a manifest that cannot be read or names one result twice.
  init(manifest: String, settings: Align) throws {
    (self.manifest, self.settings) = (manifest, settings)
    lines = try Self.lines(of: manifest)
    try requireDistinctResults()
  }

  private struct Line: Sendable {
    var number: Int
    var source: String
    var target: String
    var output: String?
  }

  /// - Parameter scorer: scores what becomes a memory.
  /// - Throws: ``BatchError`` after the last pair if any pair failed; the others are written.
  func run(_ aligner: Aligner, _ scorer: Scorer?) async throws {
    let progress = Progress("aligning", total: lines.count)
    var failures = 0
    var next = 0
    try await withThrowingTaskGroup(of: (Int, Result<(Alignment, ArticlePair), any Error>).self) {
      group in
      func start() {
        guard next < lines.count else { return }
        let (index, line, settings, aligner) = (next, lines[next], settings, aligner)
        next += 1
        group.addTask {
          do {
            let pair = try ArticlePair(line.source, line.target, settings: settings)
            let alignment = try await pair.align(aligner, minimumConfidence: settings.minConfidence)
            return (index, .success((alignment, pair)))
          } catch { return (index, .failure(error)) }
        }
      }
      for _ in 0..<settings.jobs { start() }
      var waiting: [Int: Result<(Alignment, ArticlePair), any Error>] = [:]
      var written = 0
      while let (index, result) = try await group.next() {
        start()
        waiting[index] = result
        while let result = waiting.removeValue(forKey: written) {
          progress.finish()
          do {
            let (alignment, pair) = try result.get()
            let path = try settings.path(of: pair.name, lines[written].output)
            try await settings.write(alignment, of: pair, to: path, scorer)
          } catch {
            failures += 1
            StandardError.write("mizan: \(manifest):\(lines[written].number): \(error)")
          }
          written += 1
          progress.show(written)
        }
      }
    }
    progress.finish()
    if failures > 0 { throw BatchError.failed(failures, of: lines.count) }
  }

  /// Two pairs that write one file would leave only the second.
  private func requireDistinctResults() throws {
    var owners: [String: Int] = [:]
    for line in lines {
      let name = line.output ?? (settings.format == .tmx ? ArticlePair.name(of: line.source) : nil)
      guard let name, name != "-" else { continue }
      if let other = owners.updateValue(line.number, forKey: (line.output ?? "") + "\t" + name) {
        throw BatchError.sameResult(manifest, line: line.number, other: other, name: name)
      }
    }
  }

  private static func lines(of manifest: String) throws -> [Line] {
    let data = try ArticleReader.bytes(of: manifest)
    guard let text = String(validating: data, as: UTF8.self) else {
      throw BatchError.notText(manifest)
    }
    let folder = manifest.lastIndex(of: "/").map { manifest[...$0] } ?? ""
    var lines: [Line] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let line = line.hasSuffix("\r") ? line.dropLast() : line
      guard !line.isEmpty, !line.hasPrefix("#") else { continue }
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard (2...3).contains(fields.count), !fields[0].isEmpty, !fields[1].isEmpty else {
        throw BatchError.badLine(manifest, line: index + 1)
      }
      let paths = fields.map { $0.hasPrefix("/") || $0 == "-" || $0.isEmpty ? $0 : folder + $0 }
      lines.append(
        Line(
          number: index + 1, source: paths[0], target: paths[1],
          output: fields.count == 3 && !fields[2].isEmpty ? paths[2] : nil))
    }
    guard !lines.isEmpty else { throw BatchError.empty(manifest) }
    return lines
  }
}

enum BatchError: Error, CustomStringConvertible {
  case notText(String)
  case badLine(String, line: Int)
  case empty(String)
  case sameResult(String, line: Int, other: Int, name: String)
  case failed(Int, of: Int)

  var description: String {
    switch self {
    case .notText(let file): "\(file): the manifest is not UTF-8 text"
    case .badLine(let file, let line):
      "\(file):\(line): a line holds SOURCE, TARGET and perhaps OUTPUT, separated by tabs"
    case .empty(let file): "\(file): the manifest names no pair"
    case .sameResult(let file, let line, let other, let name):
      "\(file):\(line): line \(other) writes '\(name)' too; name another OUTPUT in the third column"
    case .failed(let count, let total): "\(count) of \(total) pairs failed; the others are written"
    }
  }
}
