import ArgumentParser
import Foundation
import Mizan
import TMX

/// `mizan doctor`: what is installed, and what to do about what is missing.
struct Doctor: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Say what is installed, which encoder, which paths, and what to do about what is missing.",
    discussion: "Exits with 1 when something that mizan needs is missing.")

  @Option(help: "text or json (one object a line).")
  var format = PrintFormat.text

  @Option(help: "The project's folder.", completion: .directory)
  var project = "."

  private struct Check {
    var name: String
    var isFine: Bool
    /// Whether mizan works without it.
    var isOptional = false
    var state: String
  }

  func run() async throws {
    let checks = [version, parameters, await encoder, projectFolder]
    switch format {
    case .text:
      for check in checks {
        let mark = check.isFine ? "ok  " : check.isOptional ? "note" : "FAIL"
        print(
          "\(mark)  \(check.name.padding(toLength: 10, withPad: " ", startingAt: 0))  \(check.state)"
        )
      }
    case .json:
      for check in checks {
        var object = JSONObject()
        object.add("check", check.name)
        object.add("ok", check.isFine)
        object.add("optional", check.isOptional)
        object.add("state", check.state)
        print(object.text)
      }
    }
    if checks.contains(where: { !$0.isFine && !$0.isOptional }) { throw ExitCode.failure }
  }

  private var version: Check {
    let system = ProcessInfo.processInfo
    return Check(
      name: "mizan", isFine: true,
      state:
        "\(mizanVersion), \(system.operatingSystemVersionString), \(system.activeProcessorCount) cores"
    )
  }

  private var parameters: Check {
    do {
      _ = try Aligner(encoder: nil)
      return Check(
        name: "resources", isFine: true, state: "alignment model and lexicons are readable")
    } catch {
      return Check(
        name: "resources", isFine: false,
        state:
          "cannot be read: \(error); run 'make install' again, it copies them beside the program")
    }
  }

  private var encoder: Check {
    get async {
      let environment = ProcessInfo.processInfo.environment
      let folder = E5Encoder.folder(environment: environment)
      do {
        let encoder = try E5Encoder(folder: folder)
        let clock = ContinuousClock()
        let start = clock.now
        let matrix = try encoder.embed(["mizan"])
        let time = (clock.now - start).formatted(.units(allowed: [.milliseconds], width: .narrow))
        _ = try QualityEstimator(encoderFolder: folder)
        return Check(
          name: "encoder", isFine: true,
          state:
            "\(encoder.name) in \(folder), \(matrix.dimension) dimensions, \(time) a sentence; "
            + "the quality estimator fits it")
      } catch {
        return Check(
          name: "encoder", isFine: false, isOptional: true,
          state: "\(error); aligning and scoring work without it, less well")
      }
    }
  }

  private var projectFolder: Check {
    guard let found = try? Project(at: project), let memories = try? found.memories() else {
      return Check(
        name: "project", isFine: false, isOptional: true,
        state: "\(project) holds no tmx folder; 'mizan align' makes one")
    }
    return Check(
      name: "project", isFine: true,
      state:
        "\(memories.count) memories in \(found.tmx), journals in \(found.reviews), cache in \(found.cache)"
    )
  }
}
