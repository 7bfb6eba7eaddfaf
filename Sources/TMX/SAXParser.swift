import CLibXML2
import Glibc

/// libxml2's push parser, owned once: all C of this module and every pointer stay in this file.
///
/// Hardened as measured: no network, no entity beyond the five of XML, nothing declared inside a
/// DOCTYPE, nothing opened. The encoding is settled before (the bytes are UTF-8, whatever the
/// declaration says), so that no other decoder is ever reached.
struct SAXParser: ~Copyable {
  private let context: xmlParserCtxtPtr
  /// What the callbacks reach; ours alone, freed after the context. A class would cost a check of
  /// exclusive access in every callback, a sixth of the reading time.
  private let bridge: UnsafeMutablePointer<Bridge>

  init(limits: ReadingLimits, dialect: Recorder.Dialect = .tmx) {
    bridge = .allocate(capacity: 1)
    bridge.initialize(to: Bridge(recorder: Recorder(limits: limits, dialect: dialect)))
    var handler = Self.handler()
    guard let context = xmlCreatePushParserCtxt(&handler, bridge, nil, 0, nil) else {
      preconditionFailure("libxml2 cannot allocate a parser")
    }
    xmlCtxtUseOptions(context, CInt(XML_PARSE_NONET.rawValue | XML_PARSE_IGNORE_ENC.rawValue))
    self.context = context
    bridge.pointee.connect(to: context)
  }

  deinit {
    if let document = context.pointee.myDoc { xmlFreeDoc(document) }
    xmlFreeParserCtxt(context)
    bridge.deinitialize(count: 1)
    bridge.deallocate()
  }

  /// What was recorded so far.
  var recorder: Recorder {
    _read { yield bridge.pointee.recorder }
    _modify { yield &bridge.pointee.recorder }
  }

  /// Feeds the next bytes of UTF-8; they may end in the middle of a character or a tag.
  func parse(_ bytes: borrowing Span<UInt8>) {
    bytes.withUnsafeBytes { raw in
      _ = xmlParseChunk(
        context, raw.bindMemory(to: CChar.self).baseAddress, CInt(truncatingIfNeeded: raw.count), 0)
    }
  }

  /// UTF-8 bytes that were fed and wait for the end of their tag or comment.
  var waiting: Int {
    guard let input = context.pointee.input?.pointee, let start = input.cur, let end = input.end
    else { return 0 }
    return end - start
  }

  /// Ends the document.
  func finish() { _ = xmlParseChunk(context, nil, 0, 1) }

  /// Where the parser stands. Lines and columns count from 1.
  var place: (line: Int, column: Int) { bridge.pointee.place }
}

/// What libxml2's callbacks reach through their user pointer.
private struct Bridge {
  var recorder: Recorder
  private var context: xmlParserCtxtPtr?
  /// Interned names in the order of `TMXName`: equal names are equal pointers.
  private var names: [UnsafePointer<xmlChar>?] = []
  private var xmlPrefix: UnsafePointer<xmlChar>?
  private var lang: UnsafePointer<xmlChar>?
  private let allNames = TMXName.allCases

  init(recorder: Recorder) { self.recorder = recorder }

  mutating func connect(to context: xmlParserCtxtPtr) {
    self.context = context
    names = TMXName.spellings.map { xmlDictLookup(context.pointee.dict, $0, CInt($0.utf8.count)) }
    xmlPrefix = xmlDictLookup(context.pointee.dict, "xml", 3)
    lang = xmlDictLookup(context.pointee.dict, "lang", 4)
  }

  @inline(__always)
  static func of(_ user: UnsafeMutableRawPointer?, _ body: (inout Bridge) -> Void) {
    guard let user else { return }
    body(&user.assumingMemoryBound(to: Bridge.self).pointee)
  }

  @inline(__always)
  var place: (line: Int, column: Int) {
    guard let input = context?.pointee.input else { return (1, 1) }
    return (Int(input.pointee.line), Int(input.pointee.col))
  }

  @inline(__always)
  func name(_ pointer: UnsafePointer<xmlChar>?, among range: ClosedRange<UInt8>) -> TMXName {
    for index in range where names[Int(index)] == pointer { return allNames[Int(index)] }
    return .other
  }

  /// UTF-8 bytes that the parser has consumed.
  @inline(__always)
  var offset: Int { xmlByteConsumed(context) }

  mutating func fail(_ failure: Recorder.Failure, line: Int? = nil, column: Int? = nil) {
    let here = place
    recorder.fail(failure, line: line ?? here.line, column: column ?? here.column)
    xmlStopParser(context)
  }

  @inline(__always)
  func stopOnFailure() {
    if recorder.failure != nil { xmlStopParser(context) }
  }

  mutating func start(
    _ local: UnsafePointer<xmlChar>?, _ prefix: UnsafePointer<xmlChar>?,
    namespaces: UnsafeBufferPointer<UnsafePointer<xmlChar>?>,
    attributes: UnsafeBufferPointer<UnsafePointer<xmlChar>?>
  ) {
    let name = name(local, among: TMXName.elements)
    let place = place
    let spelled = name == .other ? Self.spelling(local, prefix) : []
    recorder.start(
      name, spelled: spelled.span, attributeCount: attributes.count / 5 + namespaces.count / 2,
      offset: name == .tu ? offset : 0, line: place.line, column: place.column)
    if recorder.failure != nil { return xmlStopParser(context) }
    for index in stride(from: 0, to: namespaces.count, by: 2) {
      let spelled = Self.spelling(namespaces[index], nil)
      let spelling = spelled.isEmpty ? Array("xmlns".utf8) : Array("xmlns:".utf8) + spelled
      let value = Self.spelling(namespaces[index + 1], nil)
      recorder.attribute(.other, spelled: spelling.span, value: value.span, line: place.line)
    }
    var hasLanguage = false
    var hasOldLanguage = false
    for index in stride(from: 0, to: attributes.count, by: 5) {
      let attribute = attributeName(attributes[index], prefix: attributes[index + 1])
      hasLanguage = hasLanguage || attribute == .xmlLang
      hasOldLanguage = hasOldLanguage || attribute == .lang
      guard let start = attributes[index + 3], let end = attributes[index + 4] else { continue }
      let value = UnsafeBufferPointer(start: start, count: end - start)
      let spelled =
        attribute == .other ? Self.spelling(attributes[index], attributes[index + 1]) : []
      if memchr(start, CInt(UInt8(ascii: "&")), value.count) == nil {
        recorder.attribute(
          attribute, spelled: spelled.span, value: Span(_unsafeElements: value), line: place.line)
      } else {
        let decoded = Self.withoutEscapes(value)
        recorder.attribute(attribute, spelled: spelled.span, value: decoded.span, line: place.line)
      }
    }
    recorder.endOfStartTag(
      hasLanguage: hasLanguage, hasOldLanguage: hasOldLanguage, line: place.line)
  }

  @inline(__always)
  private func attributeName(
    _ local: UnsafePointer<xmlChar>?, prefix: UnsafePointer<xmlChar>?
  ) -> TMXName {
    guard let prefix else { return name(local, among: TMXName.attributes) }
    return prefix == xmlPrefix && local == lang ? .xmlLang : .other
  }

  /// libxml2 hands an `&amp;` in an attribute on as `&#38;`, for its tree builder to decode.
  private static func withoutEscapes(_ value: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    let escape = Array("#38;".utf8)
    var decoded: [UInt8] = []
    var index = 0
    while index < value.count {
      decoded.append(value[index])
      let isEscape = value[index] == UInt8(ascii: "&") && value[(index + 1)...].starts(with: escape)
      index += isEscape ? 1 + escape.count : 1
    }
    return decoded
  }

  /// `prefix:local` as bytes.
  static func spelling(
    _ local: UnsafePointer<xmlChar>?, _ prefix: UnsafePointer<xmlChar>?
  ) -> [UInt8] {
    guard let local else { return [] }
    let name = Array(UnsafeBufferPointer(start: local, count: Int(xmlStrlen(local))))
    guard let prefix else { return name }
    return spelling(prefix, nil) + [UInt8(ascii: ":")] + name
  }

  mutating func report(_ error: xmlError) {
    // Names without a declared prefix are odd, not dangerous: they are kept as spelled.
    guard error.level.rawValue >= XML_ERR_ERROR.rawValue,
      error.domain != CInt(XML_FROM_NAMESPACE.rawValue)
    else {
      if error.code == CInt(XML_WAR_UNDECLARED_ENTITY.rawValue) {
        fail(.malformed(reason(error)))
      }
      return
    }
    fail(.malformed(reason(error)), line: Int(error.line), column: Int(error.int2))
  }

  /// The parser's complaint in words that help.
  private func reason(_ error: xmlError) -> String {
    let message = error.message.map { String(cString: $0) } ?? "unknown error"
    let first = message.split(separator: "\n").first.map(String.init) ?? message
    switch error.code {
    // libxml2 reports a broken sequence as the character 0; a real NUL stands at the cursor.
    case CInt(XML_ERR_INVALID_CHAR.rawValue) where error.int1 > 0 || isAtNUL:
      let digits = String(error.int1, radix: 16, uppercase: true)
      let code = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
      return "the character U+\(code) is not allowed in XML"
    case CInt(XML_ERR_INVALID_CHAR.rawValue), CInt(XML_ERR_INVALID_ENCODING.rawValue):
      return "bytes that are not text in the file's encoding"
    case CInt(XML_ERR_UNDECLARED_ENTITY.rawValue), CInt(XML_WAR_UNDECLARED_ENTITY.rawValue):
      let name = error.str1.map { String(cString: $0) } ?? ""
      return Self.unknownEntity(name)
    default:
      return first
    }
  }

  static func unknownEntity(_ name: String) -> String {
    "the entity &\(name.prefix(40)); is unknown; TMX has only &amp; &lt; &gt; &quot; &apos;"
  }
}

// MARK: - Callbacks

extension SAXParser {
  private static func handler() -> xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.startElementNs = {
      user, local, prefix, _, namespaceCount, namespaces, count, _, attributes in
      Bridge.of(user) {
        $0.start(
          local, prefix,
          namespaces: UnsafeBufferPointer(start: namespaces, count: Int(namespaceCount) * 2),
          attributes: UnsafeBufferPointer(start: attributes, count: Int(count) * 5))
      }
    }
    handler.endElementNs = { user, _, _, _ in
      Bridge.of(user) { bridge in
        let place = bridge.place
        let isUnit = bridge.recorder.isAtUnit
        bridge.recorder.end(
          offset: isUnit ? bridge.offset : 0, line: place.line, column: place.column)
        bridge.stopOnFailure()
      }
    }
    handler.characters = { user, characters, count in
      Bridge.of(user) { bridge in
        let place = bridge.place
        let text = UnsafeBufferPointer(start: characters, count: Int(count))
        bridge.recorder.text(Span(_unsafeElements: text), line: place.line, column: place.column)
        bridge.stopOnFailure()
      }
    }
    handler.ignorableWhitespace = handler.characters
    handler.cdataBlock = handler.characters
    handler.comment = { user, text in
      Bridge.of(user) { bridge in
        let place = bridge.place
        let text = Bridge.spelling(text, nil)
        bridge.recorder.comment(text.span, line: place.line, column: place.column)
        bridge.stopOnFailure()
      }
    }
    handler.processingInstruction = { user, target, data in
      Bridge.of(user) { bridge in
        let place = bridge.place
        let target = Bridge.spelling(target, nil)
        let data = Bridge.spelling(data, nil)
        bridge.recorder.instruction(
          target: target.span, data: data.span, line: place.line, column: place.column)
        bridge.stopOnFailure()
      }
    }
    handler.serror = { user, error in
      guard let error else { return }
      Bridge.of(user) { $0.report(error.pointee) }
    }
    refuseDeclarations(&handler)
    return handler
  }

  /// Anything between the brackets of a DOCTYPE, and every entity that is not XML's own, ends reading
  /// before it is evaluated. A plain `<!DOCTYPE tmx SYSTEM "tmx14.dtd">` is accepted and never opened.
  private static func refuseDeclarations(_ handler: inout xmlSAXHandler) {
    handler.internalSubset = { user, _, _, _ in
      Bridge.of(user) { if $0.isAtInternalSubset { $0.refuseDeclaration() } }
    }
    handler.entityDecl = { user, _, _, _, _, _ in Bridge.of(user) { $0.refuseDeclaration() } }
    handler.notationDecl = { user, _, _, _ in Bridge.of(user) { $0.refuseDeclaration() } }
    handler.attributeDecl = { user, _, _, _, _, _, list in
      xmlFreeEnumeration(list)
      Bridge.of(user) { $0.refuseDeclaration() }
    }
    handler.elementDecl = { user, _, _, _ in Bridge.of(user) { $0.refuseDeclaration() } }
    handler.unparsedEntityDecl = { user, _, _, _, _ in Bridge.of(user) { $0.refuseDeclaration() } }
    handler.reference = { user, name in
      Bridge.of(user) { bridge in
        let name = name.map { String(cString: $0) } ?? ""
        bridge.fail(.malformed(Bridge.unknownEntity(name)))
      }
    }
  }
}

extension Bridge {
  /// Whether the next byte opens the internal subset of the DOCTYPE that was just read.
  fileprivate var isAtInternalSubset: Bool {
    context?.pointee.input.pointee.cur.pointee == xmlChar(ascii: "[")
  }

  /// Whether the next byte is a NUL of the file's.
  fileprivate var isAtNUL: Bool {
    guard let input = context?.pointee.input.pointee, input.cur < input.end else { return false }
    return input.cur.pointee == 0
  }

  fileprivate mutating func refuseDeclaration() {
    fail(.refused("declarations inside the DOCTYPE; a memory needs none: delete them"))
  }
}
