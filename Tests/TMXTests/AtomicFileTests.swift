import Foundation
import Glibc
import Synchronization
import TestSupport
import Testing

@testable import TMX

/// A system call that fails, and what the error says.
struct FailureCase: CustomTestStringConvertible {
  let testDescription: String
  let calls: FileSystemCalls
  let reason: String
}

private let failures = [
  FailureCase(
    testDescription: "the disk is full",
    calls: FileSystemCalls(write: { _, _ in
      errno = ENOSPC
      return -1
    }), reason: "No space left on device"),
  FailureCase(
    testDescription: "fsync fails",
    calls: FileSystemCalls(synchronize: { _ in
      errno = EIO
      return -1
    }), reason: "Input/output error"),
  FailureCase(
    testDescription: "rename fails",
    calls: FileSystemCalls(rename: { _, _ in
      errno = EROFS
      return -1
    }), reason: "Read-only file system"),
]

@Test(arguments: failures, [true, false])
func aFailureLeavesTheOldFileAndNothingElse(_ test: FailureCase, hasNameless: Bool) throws {
  var calls = test.calls
  if !hasNameless { calls.openNameless = { _ in -1 } }
  try withTemporaryFolder { folder in
    let path = folder.appending(path: "memory.tmx").path
    try "old".write(toFile: path, atomically: false, encoding: .utf8)
    #expect(throws: TMXError.unwritable(file: path, reason: test.reason)) {
      let file = try AtomicFile(path: path, calls: calls)
      try file.write(Array("new".utf8).span)
      try file.commit()
    }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "old")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["memory.tmx"])
  }
}

@Test func nothingIsSeenOfAFileUntilItIsWhole() throws {
  try withTemporaryFolder { folder in
    let path = folder.appending(path: "memory.tmx").path
    let names = { try FileManager.default.contentsOfDirectory(atPath: folder.path) }
    let file = try AtomicFile(path: path)
    try file.write(Array("half".utf8).span)
    // So a process that is killed now leaves nothing behind.
    #expect(try names().isEmpty)
    try file.commit()
    #expect(try names() == ["memory.tmx"])
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "half")
  }
}

@Test func aFileSystemWithoutNamelessFilesTakesATemporaryName() throws {
  try withTemporaryFolder { folder in
    let path = folder.appending(path: "memory.tmx").path
    let names = { try FileManager.default.contentsOfDirectory(atPath: folder.path) }
    let file = try AtomicFile(path: path, calls: FileSystemCalls(openNameless: { _ in -1 }))
    try file.write(Array("new".utf8).span)
    #expect(try names().map { $0.hasPrefix(".memory.tmx.") } == [true])
    try file.commit()
    #expect(try names() == ["memory.tmx"])
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "new")
  }
}

@Test func aCheckLeavesNoTrace() throws {
  try withTemporaryFolder { folder in
    let path = folder.appending(path: "memory.tmx").path
    try AtomicFile.check(path)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    let missing = folder.appending(path: "no/memory.tmx").path
    #expect(
      throws: TMXError.unwritable(
        file: missing, reason: "there is no folder \(folder.path)/no; make it first")
    ) { try AtomicFile.check(missing) }
  }
}

@Test func aPipeIsNotReplaced() throws {
  try withTemporaryFolder { folder in
    let path = folder.appending(path: "pipe").path
    #expect(mkfifo(path, 0o600) == 0)
    try AtomicFile.check(path)  // must not wait for a reader
    let reader = open(path, O_RDONLY | O_NONBLOCK)
    defer { close(reader) }
    let file = try AtomicFile(path: path)
    try file.write(Array("text".utf8).span)
    try file.commit()
    var bytes = [UInt8](repeating: 0, count: 8)
    #expect(read(reader, &bytes, 8) == 4)
    #expect(String(decoding: bytes.prefix(4), as: UTF8.self) == "text")
    var status = stat()
    #expect(lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFIFO)
  }
}

@Test func aFailureOfTheFolderSaysThatTheFileIsWritten() throws {
  let count = Mutex(0)
  let calls = FileSystemCalls(synchronize: { descriptor in
    let number = count.withLock { count in
      count += 1
      return count
    }
    guard number > 1 else { return fsync(descriptor) }
    errno = EIO
    return -1
  })
  try withTemporaryFolder { folder in
    let path = folder.appending(path: "memory.tmx").path
    #expect(throws: TMXError.notDurable(file: path, reason: "Input/output error")) {
      let file = try AtomicFile(path: path, calls: calls)
      try file.write(Array("new".utf8).span)
      try file.commit()
    }
    let content = try String(contentsOfFile: path, encoding: .utf8)
    #expect(content == "new")
  }
}

@Test func aDroppedFileLeavesNothing() throws {
  try withTemporaryFolder { folder in
    let path = folder.appending(path: "memory.tmx").path
    do {
      let file = try AtomicFile(path: path)
      try file.write(Array("half".utf8).span)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }
}

@Test func shortAndInterruptedWritesGoOn() throws {
  let calls = FileSystemCalls(write: { descriptor, bytes in
    if bytes.count > 3 {
      errno = EINTR
      return Bool.random() ? -1 : Glibc.write(descriptor, bytes.baseAddress, 2)
    }
    return Glibc.write(descriptor, bytes.baseAddress, bytes.count)
  })
  try withTemporaryFolder { folder in
    let path = folder.appending(path: "a.tmx").path
    let file = try AtomicFile(path: path, calls: calls)
    try file.write(Array("0123456789".utf8).span)
    try file.commit()
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "0123456789")
  }
}

@Test func aNewFileHasTheModeOfTheOldOneAndLinksStay() throws {
  try withTemporaryFolder { folder in
    let path = folder.appending(path: "memory.tmx").path
    let link = folder.appending(path: "link.tmx").path
    try "old".write(toFile: path, atomically: false, encoding: .utf8)
    #expect(chmod(path, 0o640) == 0)
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
    let file = try AtomicFile(path: link)
    try file.write(Array("new".utf8).span)
    try file.commit()
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "new")
    var status = stat()
    #expect(lstat(link, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK)
    #expect(stat(path, &status) == 0 && status.st_mode & 0o777 == 0o640)
  }
}

@Test func anUnwritablePlaceIsNamed() throws {
  #expect(
    throws: TMXError.unwritable(
      file: "/nowhere/a.tmx", reason: "there is no folder /nowhere; make it first")
  ) {
    _ = try TMXWriter(path: "/nowhere/a.tmx", header: Header()).finish()
  }
  _ = try withTemporaryFolder { folder in
    #expect(throws: TMXError.unwritable(file: folder.path, reason: "it is a folder")) {
      _ = try TMXWriter(path: folder.path, header: Header()).finish()
    }
  }
}

@Test func aMemoryThatDoesNotFitLeavesTheOldOne() throws {
  try withTemporaryFolder { folder in
    let path = folder.appending(path: "memory.tmx").path
    try "old".write(toFile: path, atomically: false, encoding: .utf8)
    let room = Mutex(100_000)
    let calls = FileSystemCalls(write: { descriptor, bytes in
      let fits = room.withLock { left in
        left -= bytes.count
        return left >= 0
      }
      guard !fits else { return Glibc.write(descriptor, bytes.baseAddress, bytes.count) }
      errno = ENOSPC
      return -1
    })
    let unit = TranslationUnit(variants: [Variant("en", "Yes"), Variant("ar", "نعم")])
    #expect(throws: TMXError.unwritable(file: path, reason: "No space left on device")) {
      var writer = try TMXWriter(ByteOutput(path: path, calls: calls), header: Header())
      for _ in 0..<10_000 { try writer.write(unit) }
      try writer.finish()
    }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "old")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["memory.tmx"])
  }
}
