public import Foundation
import Glibc

/// An HTTP server for tests on a loopback port: answers each request with the next of its responses.
public final class StubServer: Sendable {
  public let port: UInt16
  private let descriptor: Int32

  /// - Parameter respond: gets the number of the request from 0, and its head and body.
  public init(respond: @escaping @Sendable (Int, String, Data) -> (status: Int, body: Data)) throws
  {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let bound = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
        bind(descriptor, pointer, length) == 0 && listen(descriptor, 8) == 0
          && getsockname(descriptor, pointer, &length) == 0
      }
    }
    guard bound else { throw POSIXError(.EADDRNOTAVAIL) }
    self.descriptor = descriptor
    port = UInt16(bigEndian: address.sin_port)
    Thread.detachNewThread {
      var number = 0
      while true {
        let client = accept(descriptor, nil, nil)
        guard client >= 0 else {
          close(descriptor)
          return
        }
        let (head, body) = Self.request(from: client)
        let answer = respond(number, head, body)
        number += 1
        let response =
          Data(
            "HTTP/1.1 \(answer.status) x\r\nContent-Length: \(answer.body.count)\r\nConnection: close\r\n\r\n"
              .utf8)
          + answer.body
        response.withUnsafeBytes {
          _ = send(client, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
        }
        close(client)
      }
    }
  }

  // The thread closes the descriptor, once no one else can be given its number.
  deinit { shutdown(descriptor, Int32(SHUT_RDWR)) }

  private static func request(from client: Int32) -> (String, Data) {
    var data = Data()
    var piece = [UInt8](repeating: 0, count: 65536)
    let separator = Data("\r\n\r\n".utf8)
    while true {
      let count = recv(client, &piece, piece.count, 0)
      guard count > 0 else { return ("", data) }
      data.append(contentsOf: piece[..<count])
      guard let end = data.range(of: separator) else { continue }
      let head = String(decoding: data[..<end.lowerBound], as: UTF8.self)
      let wanted =
        head.split(separator: "\r\n").first { $0.lowercased().hasPrefix("content-length:") }
        .flatMap { Int($0.dropFirst(15).trimmingCharacters(in: .whitespaces)) } ?? 0
      if data.count - end.upperBound >= wanted { return (head, data[end.upperBound...]) }
    }
  }
}
