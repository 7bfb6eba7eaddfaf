import FoundationEssentials
import Glibc

/// Names and listings below `reviews/`.
enum JournalFolder {
  /// Journal files of all reviewers, in the order of their paths.
  static func allFiles(in reviews: String) throws(ReviewError) -> [String] {
    var files: [String] = []
    for name in try list(reviews) where !name.hasPrefix(".") && name != "base" {
      var status = stat()
      let path = "\(reviews)/\(name)"
      guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { continue }
      files += try self.files(of: path)
    }
    return files
  }

  /// Journal files of one reviewer's folder, oldest month first.
  static func files(of folder: String) throws(ReviewError) -> [String] {
    try list(folder).filter(isMonth).map { "\(folder)/\($0)" }
  }

  /// Sizes of all journal files that hold anything, by path: a journal only grows, so equal sizes are equal journals.
  static func sizes(in reviews: String) throws(ReviewError) -> [String: Int] {
    var sizes: [String: Int] = [:]
    for path in try allFiles(in: reviews) {
      var status = stat()
      guard stat(path, &status) == 0 else { throw .cannotRead(path: path, code: errno) }
      if status.st_size > 0 { sizes[path] = Int(status.st_size) }
    }
    return sizes
  }

  static func requireValid(reviewer: String) throws(ReviewError) {
    let isName =
      !reviewer.isEmpty && !reviewer.hasPrefix(".") && reviewer != "base"
      && reviewer.unicodeScalars.allSatisfy {
        $0 == "." || $0 == "-" || $0 == "_" || ScalarClass($0.value) == .letter
          || ScalarClass($0.value) == .digit || ScalarClass($0.value) == .mark
      }
    guard isName, reviewer.utf8.count <= 100 else { throw .invalidReviewer(reviewer) }
  }

  /// Makes a folder and its parents; existing ones are fine.
  static func make(_ folder: String) throws(ReviewError) {
    var status = stat()
    if stat(folder, &status) == 0 { return }
    if let parent = folder.lastIndex(of: "/"), parent > folder.startIndex {
      try make(String(folder[..<parent]))
    }
    guard mkdir(folder, 0o755) == 0 || errno == EEXIST else {
      throw .cannotMake(path: folder, code: errno)
    }
    guard fsyncFolder(of: folder) == 0 else { throw .cannotOpen(path: folder, code: errno) }
  }

  /// Names in a folder, sorted; none when the folder does not exist.
  static func list(_ folder: String) throws(ReviewError) -> [String] {
    guard let stream = opendir(folder) else {
      if errno == ENOENT { return [] }
      throw .cannotRead(path: folder, code: errno)
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  private static func isMonth(_ name: String) -> Bool {
    let bytes = Array(name.utf8)
    return bytes.count == 13 && name.hasSuffix(".jsonl") && bytes[4] == UInt8(ascii: "-")
      && (bytes[0..<4] + bytes[5..<7]).allSatisfy { (0x30...0x39).contains($0) }
  }
}
