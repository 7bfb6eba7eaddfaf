import CLibXML2

/// What libxml2's parsers met, in document order.
enum MarkupEvent {
  case start(name: String, attributes: [String: String])
  case end(name: String)
  case text(String)
}

/// Why a document is not well-formed XML.
struct MarkupError: Error, Equatable {
  var line: Int
  var reason: String
}

/// libxml2's parsers over a whole document in memory. All C of the articles and of SRX is here.
enum MarkupParser {
  /// Parses a page and mends broken markup.
  ///
  /// Scripts and styles give no text. (The push parser loses text at chunk borders; hence the whole page.)
  ///
  /// - Parameter bytes: valid UTF-8; what the page declares about its encoding is ignored.
  static func parseHTML(_ bytes: [UInt8], receive: (MarkupEvent) -> Void) {
    withoutActuallyEscaping(receive) { receive in
      parseHTML(bytes, into: Receiver { event, _ in receive(event) })
    }
  }

  private static func parseHTML(_ bytes: [UInt8], into receiver: Receiver) {
    guard let length = CInt(exactly: bytes.count), length > 0 else { return }
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
      context.pointee.sax.pointee = htmlHandler()
      context.pointee.userData = Unmanaged.passUnretained(receiver).toOpaque()
      if let utf8 = xmlFindCharEncodingHandler("UTF-8") { xmlSwitchToEncoding(context, utf8) }
      htmlParseDocument(context)
    }
    withExtendedLifetime(receiver) {}
  }

  /// Parses XML; names come without their prefix.
  ///
  /// Refuses entity declarations and references to unknown entities, and more than 256 levels; opens nothing.
  ///
  /// - Parameter receive: takes each event and the line it is on, counted from 1.
  static func parseXML(
    _ bytes: [UInt8], receive: (MarkupEvent, Int) -> Void
  ) throws(MarkupError) {
    let error = withoutActuallyEscaping(receive) { receive in
      let receiver = Receiver(receive)
      parseXML(bytes, into: receiver)
      return receiver.error
    }
    if let error { throw error }
  }

  private static func parseXML(_ bytes: [UInt8], into receiver: Receiver) {
    guard let length = CInt(exactly: bytes.count), length > 0 else {
      return receiver.fail("the document is empty")
    }
    bytes.withUnsafeBytes { raw in
      guard
        let context = xmlCreateMemoryParserCtxt(raw.bindMemory(to: CChar.self).baseAddress, length)
      else { return }
      defer { xmlFreeParserCtxt(context) }
      xmlCtxtUseOptions(context, CInt(XML_PARSE_NONET.rawValue))
      context.pointee.sax.pointee = xmlHandler()
      context.pointee.userData = Unmanaged.passUnretained(receiver).toOpaque()
      receiver.context = context
      xmlParseDocument(context)
      receiver.context = nil
    }
    withExtendedLifetime(receiver) {}
  }

  // MARK: Callbacks

  private static func htmlHandler() -> xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.startElement = { user, name, attributes in
      guard let receiver = Receiver.of(user), let name else { return }
      receiver.give(
        .start(name: String(cString: name), attributes: MarkupParser.pairs(attributes)))
    }
    handler.endElement = { user, name in
      guard let receiver = Receiver.of(user), let name else { return }
      receiver.give(.end(name: String(cString: name)))
    }
    handler.characters = { user, text, length in MarkupParser.text(user, text, length) }
    handler.ignorableWhitespace = { user, text, length in MarkupParser.text(user, text, length) }
    return handler
  }

  private static func xmlHandler() -> xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.startElementNs = { user, name, _, _, _, _, count, _, attributes in
      guard let receiver = Receiver.of(user), let name else { return }
      receiver.depth += 1
      if receiver.depth > 256 { receiver.fail("more than 256 levels of elements") }
      let quintuples = UnsafeBufferPointer(start: attributes, count: 5 * Int(count))
      receiver.give(
        .start(name: String(cString: name), attributes: MarkupParser.quintuples(quintuples)))
    }
    handler.endElementNs = { user, name, _, _ in
      guard let receiver = Receiver.of(user), let name else { return }
      receiver.depth -= 1
      receiver.give(.end(name: String(cString: name)))
    }
    handler.characters = { user, text, length in MarkupParser.text(user, text, length) }
    handler.cdataBlock = { user, text, length in MarkupParser.text(user, text, length) }
    handler.reference = { user, name in
      let entity = name.map { String(cString: $0) } ?? ""
      Receiver.of(user)?.fail("unknown entity '\(entity)'")
    }
    handler.entityDecl = { user, _, _, _, _, _ in
      Receiver.of(user)?.fail("entity declarations are not allowed")
    }
    handler.serror = { user, error in
      guard let receiver = Receiver.of(user), let error = error?.pointee,
        error.level.rawValue >= XML_ERR_ERROR.rawValue
      else { return }
      let message = error.message.map { String(cString: $0) } ?? "not well-formed"
      receiver.fail(String(message.prefix { $0 != "\n" }), line: Int(error.line))
    }
    return handler
  }

  private static func text(
    _ user: UnsafeMutableRawPointer?, _ text: UnsafePointer<xmlChar>?, _ length: CInt
  ) {
    guard let receiver = Receiver.of(user), let text else { return }
    let bytes = UnsafeBufferPointer(start: text, count: Int(length))
    receiver.give(.text(String(decoding: bytes, as: UTF8.self)))
  }

  /// Name, value, name, value, …, nil; an attribute without a value has a nil one.
  private static func pairs(
    _ pairs: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) -> [String: String] {
    guard var next = pairs else { return [:] }
    var attributes: [String: String] = [:]
    while let name = next.pointee {
      let value = next.advanced(by: 1).pointee
      attributes[String(cString: name)] = value.map { String(cString: $0) } ?? ""
      next = next.advanced(by: 2)
    }
    return attributes
  }

  /// Local name, prefix, namespace, begin and end of the value.
  private static func quintuples(
    _ fields: UnsafeBufferPointer<UnsafePointer<xmlChar>?>
  ) -> [String: String] {
    var attributes: [String: String] = [:]
    for index in stride(from: 0, to: fields.count, by: 5) {
      guard let name = fields[index], let start = fields[index + 3], let end = fields[index + 4]
      else { continue }
      let value = UnsafeBufferPointer(start: start, count: end - start)
      attributes[String(cString: name)] = String(decoding: value, as: UTF8.self)
    }
    return attributes
  }

  /// What libxml2's callbacks reach through their user pointer.
  private final class Receiver {
    private let receive: (MarkupEvent, Int) -> Void
    var context: xmlParserCtxtPtr?
    var depth = 0
    private(set) var error: MarkupError?

    init(_ receive: @escaping (MarkupEvent, Int) -> Void) { self.receive = receive }

    static func of(_ user: UnsafeMutableRawPointer?) -> Receiver? {
      user.map { Unmanaged<Receiver>.fromOpaque($0).takeUnretainedValue() }
    }

    private var line: Int { Int(context?.pointee.input?.pointee.line ?? 1) }

    func give(_ event: MarkupEvent) {
      if error == nil { receive(event, line) }
    }

    func fail(_ reason: String, line: Int? = nil) {
      if error == nil { error = MarkupError(line: line ?? self.line, reason: reason) }
      if let context { xmlStopParser(context) }
    }
  }
}
