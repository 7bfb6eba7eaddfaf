/// A stable 64-bit hash of bytes: the same on every machine and in every run, so it may be stored.
///
/// FNV-1a (Fowler, Noll, Vo) with a final mix (Steele, Lea, Flood: SplitMix64), which spreads short inputs.
/// No defence against an adversary who wants collisions.
///
/// - Complexity: O(*n*)
package func fingerprint(of bytes: some Sequence<UInt8>, seed: UInt64 = 0) -> UInt64 {
  var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ seed
  for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
  hash = (hash ^ hash >> 30) &* 0xBF58_476D_1CE4_E5B9
  hash = (hash ^ hash >> 27) &* 0x94D0_49BB_1331_11EB
  return hash ^ hash >> 31
}

package func fingerprint(of text: String, seed: UInt64 = 0) -> UInt64 {
  fingerprint(of: text.utf8, seed: seed)
}
