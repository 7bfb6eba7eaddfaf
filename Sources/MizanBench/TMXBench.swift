import CLibXML2
import Foundation
import TMX

/// Reading and writing of large memories: MB per CPU second and peak memory.
///
/// `MizanBench tmx [MB]` makes a memory of that size (100), runs every case in a process of its own and
/// prints one line a case. `MizanBench tmx CASE FILE` runs one.
enum TMXBench {
  enum Case: String, CaseIterable {
    case empty, baseline, read, values, rewrite, write
  }

  static func run(_ arguments: [String]) throws {
    if let first = arguments.first, let test = Case(rawValue: first), arguments.count == 2 {
      return try print(measure(test, file: arguments[1]))
    }
    if arguments.first == "generate", arguments.count == 3, let size = Int(arguments[2]) {
      return try generate(size << 20, to: arguments[1])
    }
    let size = arguments.first.flatMap(Int.init) ?? 100
    let folder = FileManager.default.temporaryDirectory.appending(path: "mizan-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "big.tmx").path
    try generate(size << 20, to: file)
    for test in Case.allCases {
      let process = Process()
      process.executableURL = Bundle.main.executableURL
      process.arguments = ["tmx", test.rawValue, file]
      try process.run()
      process.waitUntilExit()
    }
  }

  /// One line: the case, MB per CPU second (best of three), peak memory, and what was counted.
  private static func measure(_ test: Case, file: String) throws -> String {
    var best = Double.infinity
    var bytes = 0
    var count = 0
    for _ in 0..<(test == .empty ? 1 : 3) {
      let start = cpuSeconds()
      (bytes, count) = try perform(test, file: file)
      best = min(best, cpuSeconds() - start)
    }
    let speed = test == .empty ? "    -" : String(format: "%5.0f", Double(bytes) / 1e6 / best)
    let peak = String(format: "%4d", peakMegabytes())
    let name = test.rawValue.padding(toLength: 8, withPad: " ", startingAt: 0)
    return "tmx \(name) \(speed) MB/s cpu  peak \(peak) MB  \(count) units"
  }

  private static func perform(_ test: Case, file: String) throws -> (bytes: Int, count: Int) {
    switch test {
    case .empty: return (0, 0)
    case .baseline: return try BareParser.count(file)
    case .read:
      var reader = try TMXReader(path: file)
      var text: [UInt8] = []
      while try reader.advance() {
        text.removeAll(keepingCapacity: true)
        reader.appendText(ofVariant: 0, to: &text)
        reader.appendText(ofVariant: 1, to: &text)
      }
      return (try size(of: file), reader.unitCount)
    case .values:
      var reader = try TMXReader(path: file)
      var characters = 0
      while let unit = try reader.next() { characters += unit.variants[1].text.utf8.count }
      return (try size(of: file), reader.unitCount)
    case .rewrite:
      let result = try rewriteMemory(file, to: file + ".new") { _ in .keep }
      return (try size(of: file), result.kept)
    case .write:
      let target = file + ".written"
      var writer = try TMXWriter(path: target, header: Header(source: "en", toolVersion: "bench"))
      let units = (0..<1000).map(unit)
      while writer.unitCount < 200_000 { for unit in units { try writer.write(unit) } }
      let count = writer.unitCount
      try writer.finish()
      return (try size(of: target), count)
    }
  }

  // MARK: - The memory

  private static let source = [
    "The ministry said on Tuesday that the talks would go on until the end of the week.",
    "Prices rose by 12 percent, the fastest pace in ten years.",
    "He did not answer.",
    "“We will not leave anyone behind,” the minister told reporters & others after the meeting.",
  ]
  private static let target = [
    "قالت الوزارة يوم الثلاثاء إن المحادثات ستستمر حتى نهاية الأسبوع.",
    "ارتفعت الأسعار بنسبة 12 في المئة، وهي أسرع وتيرة منذ عشر سنوات.",
    "لم يجب.",
    "قال الوزير للصحفيين وغيرهم بعد الاجتماع: «لن نترك أحدا وراءنا».",
  ]

  private static func unit(_ number: Int) -> TranslationUnit {
    let length = number % 4 + 1
    let pick = { (sentences: [String]) in
      (0..<length).map { sentences[(number / 4 + $0) % 4] }.joined(separator: " ")
    }
    return TranslationUnit(
      attributes: [
        "tuid": "d\(number / 40):\(number % 40)", "changedate": "20240220T080000Z",
        "changeid": "sara",
      ],
      annotations: [.property(Property("x-mizan:state", "approved"))],
      variants: [Variant("en", "\(number) \(pick(source))"), Variant("ar", pick(target))])
  }

  private static func generate(_ bytes: Int, to path: String) throws {
    var writer = try TMXWriter(path: path, header: Header(source: "en", toolVersion: "bench"))
    let size = try (0..<1000).reduce(0) { total, number in
      total + (try TMXDocument(header: Header(), units: [unit(number)]).encoded().count) - 300
    }
    for number in 0..<(bytes / size * 1000) { try writer.write(unit(number)) }
    try writer.finish()
  }

  private static func size(of path: String) throws -> Int {
    try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
  }
}

/// libxml2's own push parser with handlers that count and do nothing else: the speed to compare with.
private enum BareParser {
  private final class Counts {
    var units = 0
    var bytes = 0
  }

  static func count(_ path: String) throws -> (bytes: Int, count: Int) {
    let file = try FileHandle(forReadingFrom: URL(filePath: path))
    defer { try? file.close() }
    let counts = Counts()
    var handler = xmlSAXHandler()
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.startElementNs = { user, name, _, _, _, _, _, _, _ in
      guard let user, let name else { return }
      let isUnit = name[0] == 0x74 && name[1] == 0x75 && name[2] == 0
      if isUnit { Unmanaged<Counts>.fromOpaque(user).takeUnretainedValue().units += 1 }
    }
    handler.characters = { user, _, count in
      guard let user else { return }
      Unmanaged<Counts>.fromOpaque(user).takeUnretainedValue().bytes += Int(count)
    }
    let user = Unmanaged.passUnretained(counts).toOpaque()
    guard let context = xmlCreatePushParserCtxt(&handler, user, nil, 0, nil) else { return (0, 0) }
    defer { xmlFreeParserCtxt(context) }
    xmlCtxtUseOptions(context, CInt(XML_PARSE_NONET.rawValue))
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    var total = 0
    while true {
      let received = buffer.withUnsafeMutableBytes { bytes in
        read(file.fileDescriptor, bytes.baseAddress, bytes.count)
      }
      guard received > 0 else { break }
      total += received
      buffer.withUnsafeBytes { bytes in
        let start = bytes.bindMemory(to: CChar.self).baseAddress
        _ = xmlParseChunk(context, start, CInt(received), 0)
      }
    }
    xmlParseChunk(context, nil, 0, 1)
    withExtendedLifetime(counts) {}
    return (total, counts.units)
  }
}
