import TMX

extension Rule {
  /// A web address, e-mail address, handle or hashtag of the source that is missing or another one.
  static let changedAddress = Rule(
    id: "markup.address-changed", category: .design, subtype: "Link changed or missing",
    severity: .major, precision: 0.85,
    summary: Wording(
      ar: "عنوان أو حساب يخالف الأصل.", en: "An address or handle differs from the source."),
    explanation: Wording(
      ar: "عناوين المواقع والبريد والحسابات لا تُترجم. الوسوم قد تُترجم فلا تُعلَّم.",
      en:
        "Web and mail addresses and handles are not translated. Hashtags may be, and are left alone."
    ),
    reads: .pairs,
    examples: [
      Example(
        "للمزيد زوروا ⟦www.example.com⟧ اليوم.", source: "For more visit www.example.org today.",
        from: "en"),
      Example(
        "اكتبوا إلى ⟦press@example.com⟧.", source: "به press@example.org بنویسید.", from: "fa"),
      Example("كتب على حسابه.⟦⟧", source: "He wrote on his account @minister_ir.", from: "en"),
      Example(
        "للمزيد زوروا www.example.org اليوم.", source: "For more visit WWW.example.org today.",
        from: "en"),
      Example("اكتبوا إلى press@example.org.", source: "به press@example.org بنویسید.", from: "fa"),
      Example("شارك في حملة الأرض أولًا.", source: "He joined #EarthFirst.", from: "en"),
      Example("اشترى تذكرة بسعر 20@.", source: "He bought it at 20@.", from: "en"),
    ]
  ) { context, report in
    guard let source = context.source, !context.text.tokens.isEmpty,
      source.traits.contains(.markup) || source.traits.contains(.latin)
    else { return }
    let mine = WebAddress.addresses(in: source)
    guard !mine.isEmpty else { return }
    let theirs = WebAddress.addresses(in: context.text)
    let missing = mine.filter { address in !theirs.contains { $0.key == address.key } }
    let extra = theirs.filter { address in !mine.contains { $0.key == address.key } }
    for (address, other) in zip(missing, extra) {
      report.flag(
        other.range, fix: source.string(address.range), counterpart: address.range)
    }
    guard missing.count > extra.count else { return }
    let end = context.text.contentRange.upperBound
    report.flag(
      end..<end, severity: .minor,
      message: Wording(
        ar: "\(source.string(missing[extra.count].range)) في الأصل ولا أثر له هنا.",
        en: "The source's \(source.string(missing[extra.count].range)) is not here."),
      counterpart: missing[extra.count].range)
  }
}

/// A web or mail address, or a handle.
private struct WebAddress {
  var range: Range<Int>
  /// Lower case, without the protocol and a slash at the end.
  var key: String

  /// The addresses of a text: what stands between white space and brackets and has the form of one.
  ///
  /// - Complexity: O(*n*)
  static func addresses(in text: SegmentView) -> [WebAddress] {
    let bytes = text.bytes
    guard bytes.contains(0x40) || bytes.contains(0x2E) else { return [] }
    var found: [WebAddress] = []
    var offset = 0
    while offset < bytes.count {
      guard isPart(bytes[offset]) else {
        offset += 1
        continue
      }
      let start = offset
      while offset < bytes.count, isPart(bytes[offset]) { offset += 1 }
      var end = offset
      while end > start, isTrailing(bytes[end - 1]) { end -= 1 }
      if end - start >= 4, let address = WebAddress(bytes, start..<end) { found.append(address) }
    }
    return found
  }

  private init?(_ bytes: [UInt8], _ range: Range<Int>) {
    var text = String(decoding: bytes[range], as: UTF8.self).lowercased()
    for prefix in ["https://", "http://", "www."]
    where text.utf8.starts(with: prefix.utf8) {
      text.removeFirst(prefix.count)
    }
    guard let first = text.utf8.first else { return nil }
    let isHandle = first == 0x40 && text.utf8.count >= 4
    let hasProtocol = text.utf8.count < range.count
    let pieces = text.split(separator: "@", omittingEmptySubsequences: false)
    let isMail = pieces.count == 2 && !pieces[0].isEmpty && pieces[1].contains(".")
    guard isHandle || hasProtocol && text.contains(".") || isMail || Self.isHost(text) else {
      return nil
    }
    self.range = range
    key = text
  }

  // example.org, example.com/news: an ending that is a common top-level domain.
  private static func isHost(_ text: String) -> Bool {
    let host = text.prefix { $0 != "/" }
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count >= 2, let last = labels.last, domains.contains(last) else { return false }
    return labels.allSatisfy { label in
      !label.isEmpty && label.utf8.allSatisfy { isPart($0) && $0 != 0x40 }
    } && labels[0].utf8.contains { $0 >= 0x61 }
  }

  private static let domains: Set<Substring> = [
    "com", "org", "net", "edu", "gov", "info", "ir", "ru", "fr", "tr", "uk", "de", "eu", "tv",
  ]

  private static func isPart(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E, 0x2F, 0x3A, 0x3F, 0x23,
      0x40,
      0x26, 0x3D, 0x25, 0x2B:
      true
    default: false
    }
  }

  private static func isTrailing(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2E, 0x3A, 0x3F, 0x2F, 0x2D: true
    default: false
    }
  }
}
