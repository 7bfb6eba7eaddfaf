import TMX

extension Project {
  /// Makes a TMX file the new base of a memory. Decided units whose text or bead changed become stale.
  ///
  /// - Parameters:
  ///   - path: the file; it is copied byte for byte.
  ///   - memory: the memory's name in this project.
  ///   - author: opens the journal of whoever imports; used when the memory has a base already.
  /// - Returns: whether the base is new: false when the very same file was imported last.
  /// - Throws: `TMXError` when the file cannot be read to its end; then nothing is changed.
  @discardableResult
  public func importMemory(from path: String, as memory: String, by author: ReviewDesk) async throws
    -> Bool
  {
    var reader = try TMXReader(path: path)
    while try reader.advance() {}
    let known = try baseFiles().contains { $0.name == memory }
    let digest = try keepBase(of: memory, from: path)
    if known {
      guard await author.activeBase(of: memory) != digest else { return false }
      try await author.recordImport(of: memory, digest: digest)
    }
    return true
  }
}
