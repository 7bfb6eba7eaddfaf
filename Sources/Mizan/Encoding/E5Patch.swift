import Foundation
import Glibc

/// Layers that replace those of the encoder's model file, byte for byte, so that its engine runs another network.
struct E5Patch: Sendable {
  /// Tells vectors of the patched model from those of others.
  var name: String
  /// Size of the model file it was made for.
  var modelSize: Int
  /// Where replaced bytes start in the model file, ascending.
  var starts: [Int]
  /// How many bytes each replaces.
  var counts: [Int]
  /// ``fingerprint(of:)`` of the first ``checked`` bytes that each replaces: a patch must not be laid over another
  /// model.
  var replaced: [UInt64]
  /// The new bytes, one range after the other.
  var bytes: Data

  static let checked = 64

  /// FNV-1a (Fowler, Noll and Vo), 64 bits.
  static func fingerprint(of bytes: UnsafeRawBufferPointer) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}

/// The model file in memory with a patch laid over it; the file itself stays as it is.
///
/// Pages that no patch touches are shared with other processes, as with a plain mapping.
final class E5Image: Sendable {
  nonisolated(unsafe) let start: UnsafeRawPointer
  let count: Int

  init(file: String, patch: E5Patch) throws(EncoderError) {
    let descriptor = open(file, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unusable(file: file, reason: "it is missing") }
    defer { close(descriptor) }
    let size = Int(lseek(descriptor, 0, SEEK_END))
    guard size == patch.modelSize else {
      throw .unusable(file: file, reason: "it is not the model that the layers were made for")
    }
    guard
      let base = mmap(nil, size, PROT_READ | PROT_WRITE, MAP_PRIVATE, descriptor, 0),
      base != MAP_FAILED
    else { throw .unusable(file: file, reason: "it cannot be mapped") }
    start = UnsafeRawPointer(base)
    count = size
    var next = patch.bytes.startIndex
    for ((from, length), replaced) in zip(zip(patch.starts, patch.counts), patch.replaced) {
      guard from >= 0, length >= 0, from <= size - length else {
        throw .unusable(file: file, reason: "it is not the model that the layers were made for")
      }
      let range = UnsafeMutableRawBufferPointer(start: base + from, count: length)
      let start = UnsafeRawBufferPointer(rebasing: range.prefix(E5Patch.checked))
      guard E5Patch.fingerprint(of: start) == replaced else {
        throw .unusable(file: file, reason: "it is not the model that the layers were made for")
      }
      patch.bytes.copyBytes(to: range, from: next..<next + length)
      next += length
    }
  }

  deinit { munmap(UnsafeMutableRawPointer(mutating: start), count) }
}
