enum DOCXParser {
  static func blocks(of bytes: [UInt8], name: String) throws(ArticleError) -> [Block] {
    throw .damaged(name, reason: "")
  }
}
