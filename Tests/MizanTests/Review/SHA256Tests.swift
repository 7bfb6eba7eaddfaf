import Testing

@testable import Mizan

struct DigestCase: CustomTestStringConvertible {
  let testDescription: String
  let message: String
  let digest: String
}

// Vectors of FIPS 180-4 and of NIST's example values.
@Test(arguments: [
  DigestCase(
    testDescription: "nothing", message: "",
    digest: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
  DigestCase(
    testDescription: "one block", message: "abc",
    digest: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
  DigestCase(
    testDescription: "56 bytes: the length needs a block of its own",
    message: "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
    digest: "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"),
  DigestCase(
    testDescription: "two blocks",
    message:
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
    digest: "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"),
])
func digests(_ test: DigestCase) {
  #expect(SHA256.hex(of: test.message.utf8) == test.digest)
}

@Test func aMillionLettersInOddPiecesGiveNISTsDigest() {
  var hash = SHA256()
  let piece = [UInt8](repeating: UInt8(ascii: "a"), count: 997)
  for _ in 0..<1003 { hash.update(piece) }
  hash.update(piece.prefix(1_000_000 - 997 * 1003))
  #expect(hash.finish() == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
}
