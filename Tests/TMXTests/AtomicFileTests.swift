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

@Test(arguments: failures)
func aFailureLeavesTheOldFileAndNothingElse(_ test: FailureCase) throws {
  try withTemporaryFolder { folder in
    let path = folder.appending(path: "memory.tmx").path
    try "old".write(toFile: path, atomically: false, encoding: .utf8)
    #expect(throws: TMXError.unwritable(file: path, reason: test.reason)) {
      let file = try AtomicFile(path: path, calls: test.calls)
      try file.write(Array("new".utf8).span)
      try file.commit()
    }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "old")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["memory.tmx"])
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
    throws: TMXError.unwritable(file: "/nowhere/a.tmx", reason: "No such file or directory")
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
