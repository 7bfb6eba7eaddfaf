import Glibc
public import TMX

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
    // A crash from here on leaves the old memory; 'mizan apply' knows its units from the older base copy.
    let replay = await desk.replay
    report.stale = replay.liveSegments.count { $0.memory == memory && $0.unit.state == .stale }
    try apply(replay, rebuild: true, memories: [memory])
    return report
  }
}

extension Project {
  /// The memory of this project that a path names, when it was reviewed or imported before; nil for other
  /// files.
  public func knownMemory(at path: String) throws -> String? {
    let name = path.lastIndex(of: "/").map { path[path.index(after: $0)...] } ?? path[...]
    let folder = path.dropLast(name.count)
    guard name.hasSuffix(".tmx"), realPath(folder.isEmpty ? "." : String(folder)) == realPath(tmx)
    else { return nil }
    let memory = String(name.dropLast(4))
    return try baseFiles().contains { $0.name == memory } ? memory : nil
  }

  /// Makes a new alignment the base of a memory that has been reviewed: decisions on what did not change hold,
  /// decided units whose text or bead changed become stale, and those that are not there any more are kept in
  /// `tmx/stale/`.
  ///
  /// - Parameters:
  ///   - reviewer: whose journal notes the new base; nothing is noted, and the memory stays, when only scores and
  ///     confidences differ from the one in force.
  ///   - client: program and version, such as `cli/0.1`.
  /// - Throws: as ``importMemory(from:as:format:at:by:languages:)``.
  @discardableResult
  public func realign(
    _ memory: String, with document: TMXDocument, by reviewer: String, client: String
  ) async throws -> ImportReport {
    let desk = try ReviewDesk(project: self)
    let bytes = try document.encoded()
    if try await isMeasuredAnew(memory, bytes, desk) {
      try apply(await desk.replay, memories: [memory])
      return ImportReport(memory: memory, units: document.units.count, isUnchanged: true)
    }
    try JournalFolder.make(cache)
    let file = "\(cache)/\(memory).new.tmx"
    var output = try ByteOutput(path: file)
    output.buffer = bytes
    try output.finish()
    defer { unlink(file) }
    try await desk.join(reviewer, client: client)
    return try await importMemory(from: file, as: memory, at: desk, by: reviewer)
  }
}

extension Project {
  // The base in force says the same but for its measures: a retrained scorer or another processor moves scores
  // and confidences in the last digits, and that is no new alignment.
  private func isMeasuredAnew(
    _ memory: String, _ bytes: [UInt8], _ desk: ReviewDesk
  ) async throws -> Bool {
    guard let digest = await desk.activeBase(of: memory),
      let base = try baseFiles().first(where: { $0.name == memory && $0.digest == digest })
    else { return false }
    return withoutMeasures(try readFile(base.path)) == withoutMeasures(bytes)
  }

  private func withoutMeasures(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    let measures = [MizanProperty.confidence, MizanProperty.score].map {
      Array("  <prop type=\"\($0)\">".utf8)
    }
    return bytes.split(separator: newline).filter { line in
      !measures.contains { line.starts(with: $0) }
    }
  }
}

private func realPath(_ path: String) -> String {
  guard let real = realpath(path, nil) else { return path }
  defer { free(real) }
  return String(cString: real)
}
