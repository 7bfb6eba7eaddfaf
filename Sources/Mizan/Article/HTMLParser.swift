import CLibXML2

/// What libxml2's HTML parser met, in document order.
enum HTMLEvent {
  case start(name: String, attributes: [String: String])
  case end(name: String)
  case text(String)
}

/// libxml2's HTML parser, which mends broken markup.
///
/// It reads the whole document from memory: the push parser loses text at chunk borders. Scripts and styles
/// give no text. All C of the HTML articles is here.
enum HTMLParser {
  /// - Parameter bytes: valid UTF-8; what the page declares about its encoding is ignored.
  static func parse(_ bytes: [UInt8], receive: @escaping (HTMLEvent) -> Void) {
    guard let length = CInt(exactly: bytes.count), length > 0 else { return }
    let receiver = Receiver(receive)
    bytes.withUnsafeBytes { raw in
      guard
        let context = htmlCreateMemoryParserCtxt(
          raw.bindMemory(to: CChar.self).baseAddress, length)
      else { return }
      defer { htmlFreeParserCtxt(context) }
      htmlCtxtUseOptions(
        context,
        CInt(
          HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NONET.rawValue | HTML_PARSE_NOERROR.rawValue
            | HTML_PARSE_NOWARNING.rawValue))
      context.pointee.sax.pointee = handler()
      context.pointee.userData = Unmanaged.passUnretained(receiver).toOpaque()
      if let utf8 = xmlFindCharEncodingHandler("UTF-8") { xmlSwitchToEncoding(context, utf8) }
      htmlParseDocument(context)
    }
    withExtendedLifetime(receiver) {}
  }

  private static func handler() -> xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.startElement = { user, name, attributes in
      guard let user, let name else { return }
      HTMLParser.receiver(user).receive(
        .start(name: HTMLParser.string(name), attributes: HTMLParser.attributes(attributes)))
    }
    handler.endElement = { user, name in
      guard let user, let name else { return }
      HTMLParser.receiver(user).receive(.end(name: HTMLParser.string(name)))
    }
    handler.characters = { user, text, length in HTMLParser.text(user, text, length) }
    handler.ignorableWhitespace = { user, text, length in HTMLParser.text(user, text, length) }
    handler.serror = { _, _ in }  // broken markup is normal input
    return handler
  }

  private static func text(
    _ user: UnsafeMutableRawPointer?, _ text: UnsafePointer<xmlChar>?, _ length: CInt
  ) {
    guard let user, let text else { return }
    let bytes = UnsafeBufferPointer(start: text, count: Int(length))
    receiver(user).receive(.text(String(decoding: bytes, as: UTF8.self)))
  }

  private static func receiver(_ user: UnsafeMutableRawPointer) -> Receiver {
    Unmanaged<Receiver>.fromOpaque(user).takeUnretainedValue()
  }

  private static func string(_ text: UnsafePointer<xmlChar>) -> String { String(cString: text) }

  /// Name, value, name, value, …, nil; an attribute without a value has a nil one.
  private static func attributes(
    _ pairs: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) -> [String: String] {
    guard var next = pairs else { return [:] }
    var attributes: [String: String] = [:]
    while let name = next.pointee {
      attributes[string(name)] = next.advanced(by: 1).pointee.map(string) ?? ""
      next = next.advanced(by: 2)
    }
    return attributes
  }

  private final class Receiver {
    let receive: (HTMLEvent) -> Void
    init(_ receive: @escaping (HTMLEvent) -> Void) { self.receive = receive }
  }
}
