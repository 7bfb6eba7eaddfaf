import FoundationEssentials
import Glibc
import TMX

/// A folder with memories (`tmx/`) and journals (`reviews/`).
///
/// Journals and base copies are the truth; `tmx/` is made from them, and `.mizan/` is a cache that can be
/// deleted.
public struct Project: Sendable {
  /// Path of the project's folder.
  public let folder: String

  /// A project that exists.
  ///
  /// - Throws: ``ReviewError/notAProject(path:)`` when the folder has no `tmx/`.
  public init(at folder: String) throws(ReviewError) {
    self.folder = folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    var status = stat()
    guard stat(tmx, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
      throw .notAProject(path: folder)
    }
  }

  /// Makes the folders of a project where there are none, and opens it.
  public static func made(at folder: String) throws(ReviewError) -> Project {
    try JournalFolder.make("\(folder)/tmx")
    try JournalFolder.make("\(folder)/reviews")
    return try Project(at: folder)
  }

  public var tmx: String { "\(folder)/tmx" }
  public var reviews: String { "\(folder)/reviews" }
  /// The cache: everything in it can be made again.
  public var cache: String { "\(folder)/.mizan" }
  var bases: String { "\(reviews)/base" }

  /// Path of a memory.
  public func path(of memory: String) -> String { "\(tmx)/\(memory).tmx" }
  /// Path of those units of a memory that are kept apart, in `rejected` or `stale`.
  func path(of memory: String, in folder: String) -> String { "\(tmx)/\(folder)/\(memory).tmx" }

  /// Names of the memories in `tmx/`, sorted.
  public func memories() throws(ReviewError) -> [String] {
    try JournalFolder.list(tmx).filter { $0.hasSuffix(".tmx") && !$0.hasPrefix(".") }
      .map { String($0.dropLast(4)) }
  }

  /// A copy of a memory as it was imported.
  struct BaseFile: Hashable, Sendable {
    var name: String
    var digest: String
    var path: String
  }

  /// Base copies, by name and digest.
  func baseFiles() throws(ReviewError) -> [BaseFile] {
    try JournalFolder.list(bases).compactMap { file in
      guard file.hasSuffix(".tmx"), !file.hasPrefix(".") else { return nil }
      let stem = file.dropLast(4)
      guard let dot = stem.lastIndex(of: ".") else { return nil }
      let digest = String(stem[stem.index(after: dot)...])
      guard digest.utf8.count == 8 else { return nil }
      return BaseFile(name: String(stem[..<dot]), digest: digest, path: "\(bases)/\(file)")
    }
  }

  /// Keeps a copy of every memory that has none yet.
  ///
  /// - Returns: names of the memories that were new.
  @discardableResult
  public func adoptNewMemories() throws -> [String] {
    let known = Set(try baseFiles().map(\.name))
    let fresh = try memories().filter { !known.contains($0) }
    for memory in fresh { _ = try keepBase(of: memory, from: path(of: memory)) }
    return fresh
  }

  /// Copies a file to `reviews/base/<name>.<sha8>.tmx`.
  ///
  /// - Returns: the eight digits.
  func keepBase(
    of memory: String, from path: String, calls: FileSystemCalls = FileSystemCalls()
  ) throws -> String {
    let bytes = try readFile(path)
    let digest = String(SHA256.hex(of: bytes).prefix(8))
    let copy = "\(bases)/\(memory).\(digest).tmx"
    guard access(copy, F_OK) != 0 else { return digest }
    do {
      try JournalFolder.make(bases)
      var output = try ByteOutput(path: copy, calls: calls)
      output.buffer = bytes
      try output.finish()
    } catch let error as TMXError {
      throw ReviewError.baseNotKept(path: copy, reason: error.cause)
    } catch {
      throw ReviewError.baseNotKept(path: copy, reason: "\(error)")
    }
    return digest
  }

  /// Memories as imported, and everything the journals make of them.
  ///
  /// - Throws: ``ReviewError``, `TMXError`.
  /// - Complexity: reads every base copy and every journal.
  public func replay() throws -> Replay {
    try adoptNewMemories()
    return Replay(bases: try baseMemories(), records: try JournalReader.merged(in: reviews))
  }

  func baseMemories() throws -> [BaseMemory] {
    var owner: [String: String] = [:]
    return try baseFiles().map { file in
      var base = try BaseMemory(name: file.name, digest: file.digest, path: file.path)
      for index in base.units.indices {
        let id = base.units[index].id
        // An id that another memory has already is told apart by the memory's name.
        if owner[id, default: file.name] != file.name {
          base.units[index].id = "\(file.name):\(id)"
        }
        owner[base.units[index].id] = file.name
      }
      return base
    }
  }
}
