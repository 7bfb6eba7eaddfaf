import ArgumentParser
import Foundation
import Mizan
import TMX

/// Exit codes: 0 the memory is in the project, 1 failure, 64 wrong usage.
struct Import: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Take a memory of another program into the project.",
    discussion: """
      TMX of any tool keeps every byte: properties, notes, codes and comments that mizan does not know stay
      where they are. XLIFF, TSV, JSON Lines and Moses become TMX first. A memory that is imported again,
      after new alignment or from a translator, is a new base: decisions on what did not change hold, units
      whose text or bead changed become stale; decided units that are missing now are kept in tmx/stale/.
      """)

  @Argument(help: "The file to import.", completion: .file())
  var file: String

  @Option(help: "The memory's name in the project. Default: the file's name.")
  var name: String?

  @Option(help: "tmx, xliff, tsv, jsonl or moses. Default: by the ending.")
  var format: ExchangeFormat?

  @Option(help: "Source language, for formats that do not tell it.")
  var sourceLang: String?

  @Option(help: "Target language, for formats that do not tell it.")
  var targetLang: String?

  @OptionGroup var project: ProjectOptions
  @OptionGroup var reviewer: ReviewerOptions

  func run() async throws {
    guard let format = format ?? ExchangeFormat(path: file) else {
      throw ValidationError("'\(file)' does not tell the format; give --format")
    }
    let memory = name ?? URL(filePath: file).deletingPathExtension().lastPathComponent
    guard !memory.isEmpty, !memory.hasPrefix("."), !memory.contains("/") else {
      throw ValidationError("'\(memory)' cannot name a memory; give --name")
    }
    let project = try Project.made(at: project.project)
    let report = try await project.importMemory(
      from: file, as: memory, format: format, at: try await reviewer.desk(for: project),
      by: reviewer.name,
      languages: ExportOptions(
        source: sourceLang.map { LanguageTag($0) }, target: targetLang.map { LanguageTag($0) }))
    for remark in report.remarks { StandardError.write(remark) }
    if report.isUnchanged {
      print("tmx/\(memory).tmx: the same file as before, nothing to do")
    } else {
      print("tmx/\(memory).tmx: \(report.units) units, \(report.stale) stale")
    }
  }
}
