import Glibc

/// The system calls that make a file durable, as values: tests put failing ones in their place.
package struct FileSystemCalls: Sendable {
  package var write: @Sendable (Int32, UnsafeRawBufferPointer) -> Int
  package var synchronize: @Sendable (Int32) -> Int32
  package var rename: @Sendable (String, String) -> Int32
  /// Opens a file without a name in a folder; negative where there are none.
  package var openNameless: @Sendable (String) -> Int32

  package init(
    write: @escaping @Sendable (Int32, UnsafeRawBufferPointer) -> Int = {
      Glibc.write($0, $1.baseAddress, $1.count)
    },
    synchronize: @escaping @Sendable (Int32) -> Int32 = { fsync($0) },
    rename: @escaping @Sendable (String, String) -> Int32 = { Glibc.rename($0, $1) },
    openNameless: @escaping @Sendable (String) -> Int32 = { openNamelessFile(in: $0) }
  ) {
    self.write = write
    self.synchronize = synchronize
    self.rename = rename
    self.openNameless = openNameless
  }
}

/// A file that appears whole or not at all.
///
/// Bytes go to a file without a name in the same folder (`O_TMPFILE`), which vanishes with the process;
/// ``commit()`` makes them durable (fsync), gives them the name (link and rename) and makes the name durable
/// (fsync of the folder). Where a file system has no nameless files, a temporary name stands in. If anything
/// fails, or the value is dropped before, the old file stays as it was and nothing else is left.
///
/// A device or a pipe cannot be replaced: it is opened and written to as the bytes come.
package struct AtomicFile: ~Copyable {
  /// What the bytes go to until they have their name.
  private enum Draft {
    case nameless
    case named(String)
    /// The device or pipe itself.
    case stream
  }

  /// As the caller wrote it, for messages.
  private let path: String
  /// Behind symbolic links.
  private let target: String
  private let folder: String
  private let name: String
  private let draft: Draft
  private let descriptor: Int32
  private let calls: FileSystemCalls

  /// - Parameter path: The final name. A symbolic link is followed, so that the file it names changes.
  package init(path: String, calls: FileSystemCalls = FileSystemCalls()) throws(TMXError) {
    let target = Self.resolved(path)
    let slash = target.lastIndex(of: "/")
    let folder = slash.map { $0 == target.startIndex ? "/" : String(target[..<$0]) } ?? "."
    let name = slash.map { String(target[target.index(after: $0)...]) } ?? target
    var status = stat()
    let mode = stat(target, &status) == 0 ? status.st_mode : nil
    if name.isEmpty || mode.map({ $0 & S_IFMT == S_IFDIR }) ?? false {
      throw .unwritable(file: path, reason: "it is a folder")
    }
    let (draft, descriptor) = Self.open(target, folder: folder, name: name, mode: mode, calls)
    guard descriptor >= 0 else {
      let reason = systemMessage(errno)
      let isThere = access(folder, F_OK) == 0
      throw .unwritable(
        file: path, reason: isThere ? reason : "there is no folder \(folder); make it first")
    }
    self.path = path
    self.target = target
    self.folder = folder
    self.name = name
    self.draft = draft
    self.descriptor = descriptor
    self.calls = calls
  }

  /// A draft and its descriptor, which is negative when the system refuses: `errno` says why.
  ///
  /// - Parameter mode: type and permissions of the file that has the name now.
  private static func open(
    _ path: String, folder: String, name: String, mode: mode_t?, _ calls: FileSystemCalls
  ) -> (Draft, Int32) {
    if let mode, mode & S_IFMT != S_IFREG {
      return (.stream, Glibc.open(path, O_WRONLY | O_CLOEXEC))
    }
    var draft = Draft.nameless
    var descriptor = calls.openNameless(folder)
    if descriptor < 0 {
      var template = Array("\(folder)/.\(name.prefix(40)).XXXXXX".utf8CString)
      descriptor = mkstemp(&template)
      guard descriptor >= 0 else { return (draft, descriptor) }
      _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
      draft = .named(
        String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self))
    }
    // The file is private until now; give it what the old one had, or what any new file gets.
    let mask = umask(0)
    umask(mask)
    fchmod(descriptor, mode.map { $0 & 0o7777 } ?? 0o666 & ~mask)
    return (draft, descriptor)
  }

  deinit {
    close(descriptor)
    if case .named(let name) = draft { unlink(name) }
  }

  /// Whether a file of this name could be written now: an error before the work, not after it.
  ///
  /// A device or pipe is not opened, for its reader would see that.
  package static func check(_ path: String) throws(TMXError) {
    var status = stat()
    if stat(path, &status) == 0, ![S_IFREG, S_IFDIR].contains(status.st_mode & S_IFMT) { return }
    _ = try AtomicFile(path: path)
  }

  /// Appends bytes.
  package func write(_ bytes: borrowing Span<UInt8>) throws(TMXError) {
    let failure = bytes.withUnsafeBytes { writeAll($0, to: descriptor, calls: calls) }
    if let failure { throw .unwritable(file: path, reason: failure) }
  }

  /// Makes the file durable and gives it its name.
  package consuming func commit() throws(TMXError) {
    if case .stream = draft { return }
    let (path, target, folder, calls) = (path, target, folder, calls)
    guard calls.synchronize(descriptor) == 0 else {
      throw .unwritable(file: path, reason: systemMessage(errno))
    }
    let temporary = try temporaryName()
    guard calls.rename(temporary, target) == 0 else {
      let reason = systemMessage(errno)
      unlink(temporary)
      throw .unwritable(file: path, reason: reason)
    }
    let directory = Glibc.open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard directory >= 0 else { throw .notDurable(file: path, reason: systemMessage(errno)) }
    defer { close(directory) }
    guard calls.synchronize(directory) == 0 else {
      throw .notDurable(file: path, reason: systemMessage(errno))
    }
  }

  /// The name that is renamed to the final one; a nameless file gets one, for as long as that takes.
  private func temporaryName() throws(TMXError) -> String {
    if case .named(let name) = draft { return name }
    while true {
      let suffix = String(UInt32.random(in: .min ... .max), radix: 36)
      let temporary = "\(folder)/.\(name.prefix(40)).\(suffix)"
      // A link to what /proc names: the only way to name an open file without privileges.
      if linkat(
        AT_FDCWD, "/proc/self/fd/\(descriptor)", AT_FDCWD, temporary, AT_SYMLINK_FOLLOW) == 0
      {
        return temporary
      }
      guard errno == EEXIST else { throw .unwritable(file: path, reason: systemMessage(errno)) }
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

/// A file that has no name yet; negative where the file system, or a missing /proc, does not allow it.
private func openNamelessFile(in folder: String) -> Int32 {
  guard access("/proc/self/fd", X_OK) == 0 else { return -1 }
  // O_TMPFILE, a macro that Swift does not see.
  let temporaryFile: Int32 = 0o20_000_000 | O_DIRECTORY
  return open(folder, temporaryFile | O_WRONLY | O_CLOEXEC, 0o600)
}
