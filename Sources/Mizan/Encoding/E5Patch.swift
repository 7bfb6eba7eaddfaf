import Foundation
import Glibc

/// Layers that replace those of the encoder's model file, byte for byte, so that its engine runs another network.
struct E5Patch: Sendable {
  /// Bytes that lie together in the model file.
  struct Part: Sendable {
    /// Where they lie in the model file.
    var range: Range<Int>
    /// ``fingerprint(of:seed:)`` of the first ``checked`` bytes that it replaces: a patch must not be laid over
    /// another model.
    var replaced: UInt64

    static let checked = 64
  }

  /// Tells vectors of the patched model from those of others.
  var name: String
  /// Size of the model file it was made for.
  var modelSize: Int
  var parts: [Part]
  /// The new bytes, one part after the other.
  var bytes: Data
}

/// The model file in memory with a patch laid over it; the file itself stays as it is.
///
/// Pages that no patch touches are shared with other processes, as with a plain mapping.
struct E5Image: ~Copyable {
  private let memory: UnsafeMutableRawBufferPointer

  /// What the engine reads, as long as the image lives.
  var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(memory) }

  init(file: String, patch: E5Patch) throws(EncoderError) {
    let descriptor = open(file, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unusable(file: file, reason: "it is missing") }
    defer { close(descriptor) }
    let other = EncoderError.unusable(
      file: file, reason: "it is not the model that the layers were made for")
    let size = Int(lseek(descriptor, 0, SEEK_END))
    guard size == patch.modelSize else { throw other }
    guard
      let base = mmap(nil, size, PROT_READ | PROT_WRITE, MAP_PRIVATE, descriptor, 0),
      base != MAP_FAILED
    else { throw .unusable(file: file, reason: "it cannot be mapped") }
    let mapped = UnsafeMutableRawBufferPointer(start: base, count: size)
    guard Self.lay(patch, over: mapped) else {
      munmap(base, size)
      throw other
    }
    memory = mapped
  }

  /// Replaces what the patch was made for; false, with nothing usable left, where something else lies there.
  private static func lay(_ patch: E5Patch, over memory: UnsafeMutableRawBufferPointer) -> Bool {
    var next = patch.bytes.startIndex
    for part in patch.parts {
      guard part.range.upperBound <= memory.count else { return false }
      let place = UnsafeMutableRawBufferPointer(rebasing: memory[part.range])
      guard fingerprint(of: place.prefix(E5Patch.Part.checked)) == part.replaced else {
        return false
      }
      patch.bytes.copyBytes(to: place, from: next..<next + place.count)
      next += place.count
    }
    return true
  }

  deinit { munmap(memory.baseAddress, memory.count) }
}
