import Glibc
import TMX

/// What an import did.
public struct ImportReport: Sendable, Equatable {
  public var memory: String
  public var units = 0
  /// Whether the very same file was the memory's base already.
  public var isUnchanged = false
  /// Decided units that the import made stale.
  public var stale = 0
  /// What was odd in the file, and what its format has no place for.
  public var remarks: [String] = []
}

extension Project {
  /// Makes a file the new base of a memory, and writes the memory. Nothing foreign in a TMX is lost: its bytes
  /// are kept. Decided units whose text or bead changed become stale.
  ///
  /// - Parameters:
  ///   - path: the file: TMX byte for byte; another format is turned into TMX first.
  ///   - memory: the memory's name in this project.
  ///   - desk: where the author sits.
  ///   - author: whose journal notes a newer import.
  ///   - languages: tags for formats that do not tell them.
  /// - Throws: `TMXError`, ``ExchangeError`` when the file cannot be read to its end;
  ///   ``ReviewError/changedOutside(path:unit:)`` when the memory holds changes that nobody imported. Then
  ///   nothing is changed.
  @discardableResult
  public func importMemory(
    from path: String, as memory: String, format: ExchangeFormat = .tmx, at desk: ReviewDesk,
    by author: String, languages: ExportOptions = ExportOptions()
  ) async throws -> ImportReport {
    var report = ImportReport(memory: memory)
    var file = path
    if format != .tmx {
      try JournalFolder.make(cache)
      file = "\(cache)/import.tmx"
      report.remarks = try Conversion(from: format, to: .tmx, options: languages)
        .run(input: path, output: file).lines
    }
    defer { if format != .tmx { unlink(file) } }
    var reader = try TMXReader(path: file)
    while try reader.advance() {}
    report.units = reader.unitCount
    report.remarks += reader.warnings.map { "\(path): \($0)" }
    // What lies in tmx/ now must be known before it is replaced, unless it is what is imported.
    let present = self.path(of: memory)
    let isOwnFile = realPath(path) == realPath(present)
    if !isOwnFile { try apply(memories: [memory]) }
    let known = try baseFiles().contains { $0.name == memory }
    let digest = try keepBase(of: memory, from: file)
    if known {
      guard await desk.activeBase(of: memory) != digest else {
        report.isUnchanged = true
        return report
      }
      try await desk.recordImport(of: memory, digest: digest, by: author)
    } else {
      try await desk.reload()
    }
    let replay = await desk.replay
    report.stale = replay.liveSegments.count { $0.memory == memory && $0.unit.state == .stale }
    try apply(replay, rebuild: true, memories: [memory])
    return report
  }
}

private func realPath(_ path: String) -> String {
  guard let real = realpath(path, nil) else { return path }
  defer { free(real) }
  return String(cString: real)
}
