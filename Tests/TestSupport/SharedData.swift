public import Foundation

/// The yardsticks that lie beside the project on its makers' machines, not on a user's.
///
/// A test that needs them says `@Test(.enabled(if: SharedData.isPresent, "\(SharedData.reason)"))`.
public enum SharedData {
  public static let reason = "needs ../shared/data, which is not part of the project"

  /// The repository's root folder.
  public static let repository = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  public static let root = repository.deletingLastPathComponent().appending(path: "shared/data")

  public static let isPresent = FileManager.default.fileExists(atPath: root.path)

  /// A file below `shared/data`, such as `align/dev/fas-arb.noisy.jsonl`.
  public static func file(_ path: String) -> URL { root.appending(path: path) }
}
