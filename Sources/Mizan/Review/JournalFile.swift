import Glibc
import TMX

/// One month of one reviewer, open for appending and locked against other processes.
struct JournalFile: ~Copyable {
  let path: String
  private let lock: LockedFile
  private let calls: FileSystemCalls
  /// Bytes that are known to be whole lines on disk.
  private var length: Int
  private var lastDigest: String
  private var isInDoubt = false

  /// Opens or makes the file, locks it, and cuts off a last line that a crash left without its end.
  ///
  /// - Parameter recoveryFolder: where the torn line is copied before it is cut.
  static func opened(path: String, recoveryFolder: String, calls: FileSystemCalls)
    throws(ReviewError)
    -> JournalFile
  {
    let lock = try LockedFile.locked(path)
    let bytes = try readFile(path)
    let end = bytes.lastIndex(of: newline).map { $0 + 1 } ?? 0
    if end < bytes.count {
      try keepTornLine(bytes[end...], of: path, in: recoveryFolder)
      guard ftruncate(lock.descriptor, end) == 0, fsync(lock.descriptor) == 0 else {
        throw .cannotOpen(path: path, code: errno)
      }
    }
    var digest = ReviewJournal.firstDigest
    if end > 0 {
      let start = bytes[..<(end - 1)].lastIndex(of: newline).map { $0 + 1 } ?? 0
      digest = SHA256.hex(of: bytes[start..<end - 1])
    } else if fsyncFolder(of: path) != 0 {
      throw .cannotOpen(path: path, code: errno)
    }
    return JournalFile(path: path, lock: lock, calls: calls, length: end, lastDigest: digest)
  }

  private init(
    path: String, lock: consuming LockedFile, calls: FileSystemCalls, length: Int,
    lastDigest: String
  ) {
    self.path = path
    self.lock = lock
    self.calls = calls
    self.length = length
    self.lastDigest = lastDigest
  }

  /// Appends records as one write and returns when they are on disk.
  ///
  /// After a failure the file holds what it held before, or the journal refuses everything further.
  mutating func append(_ records: [ReviewRecord]) throws(ReviewError) {
    guard !isInDoubt else { throw .journalInDoubt(path: path) }
    var bytes: [UInt8] = []
    var digest = lastDigest
    for var record in records {
      record.previous = digest
      let line = Array(record.line.utf8)
      guard line.count <= ReviewRecord.longestLine else {
        throw .recordTooLong(id: record.id.description, bytes: line.count)
      }
      digest = SHA256.hex(of: line)
      bytes += line
      bytes.append(newline)
    }
    guard writeAll(bytes), calls.synchronize(lock.descriptor) == 0 else {
      let code = errno
      // What was written must not come back as an event nobody acknowledged.
      isInDoubt = ftruncate(lock.descriptor, length) != 0 || fsync(lock.descriptor) != 0
      throw .notSaved(path: path, code: code, events: records.count)
    }
    length += bytes.count
    lastDigest = digest
  }

  private func writeAll(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { raw in
      var offset = 0
      while offset < raw.count {
        let written = calls.write(lock.descriptor, UnsafeRawBufferPointer(rebasing: raw[offset...]))
        if written < 0 {
          if errno == EINTR { continue }
          return false
        }
        offset += written
      }
      return true
    }
  }

  private static func keepTornLine(
    _ bytes: ArraySlice<UInt8>, of path: String, in folder: String
  ) throws(ReviewError) {
    let parts = path.split(separator: "/").suffix(2).joined(separator: "-")
    let copy = "\(folder)/\(parts)-\(Timestamp.now.milliseconds)"
    guard mkdir(folder, 0o755) == 0 || errno == EEXIST else {
      throw .cannotOpen(path: folder, code: errno)
    }
    let target = open(copy, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard target >= 0 else { throw .cannotOpen(path: copy, code: errno) }
    defer { close(target) }
    let written = bytes.withUnsafeBytes { Glibc.write(target, $0.baseAddress, $0.count) }
    guard written == bytes.count, fsync(target) == 0, fsyncFolder(of: copy) == 0 else {
      throw .cannotOpen(path: copy, code: errno)
    }
  }
}

/// An open file that no other process may open this way; closing it gives up the lock.
private struct LockedFile: ~Copyable {
  let descriptor: Int32

  static func locked(_ path: String) throws(ReviewError) -> LockedFile {
    let descriptor = open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw .cannotOpen(path: path, code: errno) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let code = errno
      close(descriptor)
      throw code == EWOULDBLOCK ? .journalInUse(path: path) : .cannotOpen(path: path, code: code)
    }
    return LockedFile(descriptor: descriptor)
  }

  private init(descriptor: Int32) { self.descriptor = descriptor }

  deinit { close(descriptor) }
}

let newline = UInt8(ascii: "\n")

/// All bytes of a file.
package func readFile(_ path: String) throws(ReviewError) -> [UInt8] {
  let descriptor = open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { throw .cannotRead(path: path, code: errno) }
  defer { close(descriptor) }
  var status = stat()
  guard fstat(descriptor, &status) == 0 else { throw .cannotRead(path: path, code: errno) }
  var failure: Int32 = 0
  let bytes = [UInt8](unsafeUninitializedCapacity: Int(status.st_size)) { buffer, count in
    while count < buffer.count {
      let got = read(descriptor, buffer.baseAddress?.advanced(by: count), buffer.count - count)
      if got < 0 && errno == EINTR { continue }
      if got < 0 { failure = errno }
      if got <= 0 { break }
      count += got
    }
  }
  guard failure == 0 else { throw .cannotRead(path: path, code: failure) }
  return bytes
}

/// Makes a new directory entry durable.
func fsyncFolder(of path: String) -> Int32 {
  let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
  let descriptor = open(folder.isEmpty ? "/" : folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
  guard descriptor >= 0 else { return -1 }
  defer { close(descriptor) }
  return fsync(descriptor)
}
