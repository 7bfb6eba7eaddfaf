import Foundation
import TestSupport

@testable import Mizan

/// A project in a temporary folder, with one memory.
struct TestProject {
  let folder: URL
  var project: Project { get throws { try Project(at: folder.path) } }

  init(in folder: URL, memories: [String: String] = ["news": newsMemory]) throws {
    self.folder = folder
    try FileManager.default.createDirectory(
      at: folder.appending(path: "tmx"), withIntermediateDirectories: true)
    for (name, text) in memories {
      try Data(text.utf8).write(to: folder.appending(path: "tmx/\(name).tmx"))
    }
  }

  init(existing folder: URL) { self.folder = folder }

  func desk(_ reviewer: String = "salma", findings: [ReviewFinding] = []) async throws -> ReviewDesk
  {
    let desk = try ReviewDesk(project: project, findings: findings)
    try await desk.join(reviewer, client: "test/1")
    return desk
  }

  /// One decision by one person, who leaves again.
  @discardableResult
  func decide(_ decision: ReviewDecision, by reviewer: String = "salma") async throws
    -> Acknowledgement
  {
    try await desk(reviewer).submit([decision], by: reviewer)[0]
  }

  func text(_ path: String) throws -> String {
    try String(contentsOf: folder.appending(path: path), encoding: .utf8)
  }

  func bytes(_ path: String) throws -> Data { try Data(contentsOf: folder.appending(path: path)) }

  func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: path).path)
  }

  /// Every file below `tmx/`, by path.
  func memories() throws -> [String: Data] {
    var files: [String: Data] = [:]
    let root = folder.appending(path: "tmx").path
    for path in try FileManager.default.subpathsOfDirectory(atPath: root)
    where path.hasSuffix(".tmx") {
      files[path] = try Data(contentsOf: URL(filePath: "\(root)/\(path)"))
    }
    return files
  }
}

extension ReviewDecision {
  static func correct(_ segment: String, _ target: String) -> ReviewDecision {
    var decision = ReviewDecision(.correct, segment)
    decision.target = target
    return decision
  }

  static func reject(_ segment: String, _ reason: String = "2") -> ReviewDecision {
    var decision = ReviewDecision(.reject, segment)
    decision.reason = reason
    return decision
  }
}

/// Runs an async body in a temporary folder.
func withFolder(_ body: (URL) async throws -> Void) async throws {
  let folder = FileManager.default.temporaryDirectory.appending(path: "mizan-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  try await body(folder)
}

let newsMemory = """
  <?xml version="1.0" encoding="UTF-8"?>
  <tmx version="1.4">
  <header creationtool="other" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="en" datatype="plaintext">
    <prop type="x-foreign">kept</prop>
  </header>
  <body>
  <!-- between -->
  <tu tuid="d1:01"><prop type="client">A</prop><note>as it is</note>
    <tuv xml:lang="en"><seg>The ministry said 12 percent had closed.</seg></tuv>
    <tuv xml:lang="ar"><seg>قالت الوزارة إن 21 في المئة أغلقت.</seg></tuv>
  </tu>
  <tu   tuid='d1:02' ><tuv xml:lang="en"><seg>He gave no reason. He left.</seg></tuv><tuv xml:lang="ar"><seg>لم يذكر سببا. غادر.</seg></tuv></tu>
  <tu tuid="d1:03">
    <tuv xml:lang="en"><seg>The <bpt i="1">&lt;b&gt;</bpt>cat<ept i="1">&lt;/b&gt;</ept> eats.</seg></tuv>
    <tuv xml:lang="ar"><seg><bpt i="1">&lt;b&gt;</bpt>القط<ept i="1">&lt;/b&gt;</ept> يأكل.</seg></tuv>
  </tu>
  </body>
  </tmx>

  """
