package import Foundation

/// Data files that ship with the library.
package enum Resource {
  /// The bytes of a file of `Sources/Mizan/Resources`, mapped rather than read.
  ///
  /// - Throws: when the installation is incomplete: the error names the missing file.
  package static func data(_ name: String) throws -> Data {
    try Data(
      contentsOf: Bundle.module.bundleURL.appending(path: "Resources/" + name),
      options: .alwaysMapped)
  }
}
