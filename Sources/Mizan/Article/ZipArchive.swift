/// The parts of a ZIP archive that a DOCX needs.
enum ZipArchive {
  static let signature: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
}
