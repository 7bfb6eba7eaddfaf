import Foundation
import Glibc
import TestSupport
import Testing

@testable import TMX

/// Counts how often files of a folder are opened.
private struct OpenCounter: ~Copyable {
  private let descriptor: Int32

  init(watching folder: URL) throws {
    descriptor = inotify_init1(Int32(O_NONBLOCK))
    try #require(inotify_add_watch(descriptor, folder.path, UInt32(IN_OPEN)) >= 0)
  }

  deinit { close(descriptor) }

  /// Names of the files that were opened since the last call.
  func opened() -> [String] {
    var names: [String] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      guard count > 0 else { return names.sorted() }
      var offset = 0
      while offset < count {
        let length = buffer.withUnsafeBytes {
          $0.loadUnaligned(fromByteOffset: offset + 12, as: UInt32.self)
        }
        let name = buffer[(offset + 16)..<(offset + 16 + Int(length))].prefix { $0 != 0 }
        names.append(String(decoding: name, as: UTF8.self))
        offset += 16 + Int(length)
      }
    }
  }
}

/// A socket on the loopback that tells whether anyone connected.
private struct Listener: ~Copyable {
  private let descriptor: Int32
  let port: UInt16

  init() throws {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(O_NONBLOCK), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let descriptor = descriptor
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, length) == 0 && listen(descriptor, 4) == 0
          && getsockname(descriptor, $0, &length) == 0
      }
    }
    port = UInt16(bigEndian: address.sin_port)
    try #require(isBound)
  }

  deinit { close(descriptor) }

  var wasReached: Bool {
    let peer = accept(descriptor, nil, nil)
    if peer >= 0 { close(peer) }
    return peer >= 0
  }
}

@Test func readingOpensTheFileAndNothingElse() throws {
  try withTemporaryFolder { folder in
    let listener = try Listener()
    let host = "http://127.0.0.1:\(listener.port)"
    try "<!ENTITY x 'opened'>".write(
      to: folder.appending(path: "tmx14.dtd"), atomically: false, encoding: .utf8)
    let counter = try OpenCounter(watching: folder)
    let secret = folder.appending(path: "tmx14.dtd").path
    let doctypes = [
      "<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">", "<!DOCTYPE tmx SYSTEM \"\(secret)\">",
      "<!DOCTYPE tmx SYSTEM \"\(host)/tmx14.dtd\">",
      "<!DOCTYPE tmx PUBLIC \"-//LISA OSCAR:1998//DTD for TMX//EN\" \"\(host)/tmx14.dtd\">",
      "<!DOCTYPE tmx [<!ENTITY x SYSTEM \"\(secret)\">]>",
      "<!DOCTYPE tmx [<!ENTITY x SYSTEM \"\(host)/x\">]>",
      "<!DOCTYPE tmx [<!ENTITY % x SYSTEM \"\(host)/x\"> %x;]>",
      "<?xml-stylesheet href=\"\(host)/x.xsl\"?><?xml-model href=\"\(host)/x.rng\"?>",
    ]
    let path = folder.appending(path: "memory.tmx").path
    for doctype in doctypes {
      let text = """
        \(doctype)<tmx version="1.4" xmlns:xi="http://www.w3.org/2001/XInclude" \
        xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="\(host)/x.xsd">\
        <header/><body><tu><tuv xml:lang="ar"><seg>\
        \(doctype.contains("ENTITY x") ? "&x;" : "<xi:include href=\"\(secret)\"/>")</seg></tuv></tu></body></tmx>
        """
      try text.write(toFile: path, atomically: false, encoding: .utf8)
      _ = counter.opened()
      do {
        let units = try TMXDocument(path: path).units
        #expect(units.map { $0.variants[0].text } == [""], "\(doctype)")
      } catch {
        #expect("\(error)".contains("declarations inside the DOCTYPE"), "\(doctype)")
      }
      let opened = counter.opened()
      #expect(opened == ["memory.tmx"], "\(doctype)")
    }
    let wasReached = listener.wasReached
    #expect(!wasReached)
  }
}
