import Foundation
import TestSupport

/// A short article and its translation, as files in a folder.
struct SamplePair {
  static let persian = """
    بندر تازه در ساحل جنوبی روز دوشنبه با حضور ۳۵۰ مهمان گشایش یافت.
    مریم صالحی، مدیر بندر، گفت که ظرفیت آن سالانه ۱٫۵ میلیون تن است.
    ساخت این بندر پنج سال طول کشید.

    """
  static let arabic = """
    افتتح الميناء الجديد على الساحل الجنوبي يوم الاثنين بحضور 350 ضيفا.
    وقالت مريم صالحي، مديرة الميناء، إن طاقته السنوية تبلغ 1.5 مليون طن.
    واستغرق بناء هذا الميناء خمس سنوات.

    """

  let folder: URL

  init(in folder: URL) throws {
    self.folder = folder
    try write(Self.persian, to: "port.fa.txt")
    try write(Self.arabic, to: "port.ar.txt")
  }

  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: folder.appending(path: name))
  }

  func read(_ name: String) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  /// Names in the folder, hidden ones too, sorted.
  func names(in subfolder: String = "") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: subfolder).path)
      .sorted()
  }

  /// Aligns the pair in its folder, by words alone unless another encoder is named.
  func align(
    _ options: String..., source: String = "port.fa.txt", target: String = "port.ar.txt",
    input: String = ""
  ) throws -> Tool.Run {
    let encoder = options.contains("--encoder") ? [] : ["--encoder", "none"]
    return try Tool.run(
      ["align", source, target] + encoder + options, input: input, in: folder)
  }
}

func withSamplePair<Result>(_ body: (SamplePair) throws -> Result) throws -> Result {
  try withTemporaryFolder { try body(SamplePair(in: $0)) }
}

/// What `--encoder none` says on standard error.
let noEncoder =
  "mizan: no encoder: aligning by words, names, numbers and length; free translations may be missed\n"
