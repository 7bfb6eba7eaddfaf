import Glibc

/// The system calls that make a file durable, as values: tests put failing ones in their place.
package struct FileSystemCalls: Sendable {
  package var write: @Sendable (Int32, UnsafeRawBufferPointer) -> Int
  package var synchronize: @Sendable (Int32) -> Int32
  package var rename: @Sendable (String, String) -> Int32

  package init(
    write: @escaping @Sendable (Int32, UnsafeRawBufferPointer) -> Int = {
      Glibc.write($0, $1.baseAddress, $1.count)
    },
    synchronize: @escaping @Sendable (Int32) -> Int32 = { fsync($0) },
    rename: @escaping @Sendable (String, String) -> Int32 = { Glibc.rename($0, $1) }
  ) {
    self.write = write
    self.synchronize = synchronize
    self.rename = rename
  }
}

/// A file that appears whole or not at all.
///
/// Bytes go to a temporary file in the same folder; ``commit()`` makes them durable (fsync), gives
/// them the name (rename) and makes the name durable (fsync of the folder). If anything fails, or the
/// value is dropped before, the old file stays as it was and the temporary one is removed.
package struct AtomicFile: ~Copyable {
  private let path: String
  private let folder: String
  private let temporary: String
  private let descriptor: Int32
  private let calls: FileSystemCalls

  /// - Parameter path: The final name. A symbolic link is followed, so that the file it names changes.
  package init(path: String, calls: FileSystemCalls = FileSystemCalls()) throws(TMXError) {
    let target = Self.resolved(path)
    let slash = target.lastIndex(of: "/")
    let folder = slash.map { $0 == target.startIndex ? "/" : String(target[..<$0]) } ?? "."
    let name = slash.map { String(target[target.index(after: $0)...]) } ?? target
    var status = stat()
    let exists = stat(target, &status) == 0
    if name.isEmpty || exists && status.st_mode & S_IFMT == S_IFDIR {
      throw .unwritable(file: path, reason: "it is a folder")
    }
    var template = Array("\(folder)/.\(name.prefix(40)).XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw .unwritable(file: path, reason: systemMessage(errno)) }
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    // mkstemp makes the file private; give it what the old one had, or what any new file gets.
    let mask = umask(0)
    umask(mask)
    fchmod(descriptor, exists ? status.st_mode & 0o7777 : 0o666 & ~mask)
    self.path = target
    self.folder = folder
    temporary = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    self.descriptor = descriptor
    self.calls = calls
  }

  deinit {
    close(descriptor)
    unlink(temporary)
  }

  /// Appends bytes.
  package func write(_ bytes: borrowing Span<UInt8>) throws(TMXError) {
    let failure = bytes.withUnsafeBytes { writeAll($0, to: descriptor, calls: calls) }
    if let failure { throw .unwritable(file: path, reason: failure) }
  }

  /// Makes the file durable and gives it its name.
  package consuming func commit() throws(TMXError) {
    let (path, folder, temporary, calls) = (path, folder, temporary, calls)
    guard calls.synchronize(descriptor) == 0 else {
      throw .unwritable(file: path, reason: systemMessage(errno))
    }
    guard calls.rename(temporary, path) == 0 else {
      throw .unwritable(file: path, reason: systemMessage(errno))
    }
    let directory = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard directory >= 0 else { throw .notDurable(file: path, reason: systemMessage(errno)) }
    defer { close(directory) }
    guard calls.synchronize(directory) == 0 else {
      throw .notDurable(file: path, reason: systemMessage(errno))
    }
  }

  /// The path behind symbolic links; the path itself when it names nothing yet.
  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }
}

/// Writes all bytes; nil when they are written, else the system's reason.
func writeAll(
  _ bytes: UnsafeRawBufferPointer, to descriptor: Int32, calls: FileSystemCalls
) -> String? {
  var rest = bytes[...]
  while !rest.isEmpty {
    let count = calls.write(descriptor, UnsafeRawBufferPointer(rebasing: rest))
    if count < 0 {
      if errno == EINTR { continue }
      return systemMessage(errno)
    }
    rest = rest.dropFirst(count)
  }
  return nil
}
