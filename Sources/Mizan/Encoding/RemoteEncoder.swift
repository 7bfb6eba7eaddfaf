import Foundation
import FoundationNetworking

/// A sentence encoder behind an OpenAI-compatible `/v1/embeddings` endpoint.
public struct RemoteEncoder: SentenceEncoder {
  public let name: String
  private let endpoint: URL
  private let model: String
  private let key: String?
  private let batch = 64
  private let attempts = 3

  /// - Parameters:
  ///   - url: the service (`http://host:port`) or its full endpoint (`…/v1/embeddings`).
  ///   - model: the model's name as the service knows it.
  ///   - key: sent as a bearer token.
  public init(url: String, model: String, key: String?) throws(EncoderError) {
    let trimmed = url.hasSuffix("/") ? String(url.dropLast()) : url
    let full =
      trimmed.hasSuffix("/embeddings")
      ? trimmed : trimmed + (trimmed.hasSuffix("/v1") ? "/embeddings" : "/v1/embeddings")
    guard let endpoint = URL(string: full), endpoint.host != nil else {
      throw .remote(url: url, reason: "this is not a URL; write http://host:port")
    }
    self.endpoint = endpoint
    self.model = model
    self.key = key
    name = full + "#" + model
  }

  /// Asks for one vector: whether the service is there and answers as it should.
  ///
  /// A service that cannot be reached fails at once; a busy one gets further chances.
  public func check() async throws { _ = try await rows(for: ["mizan"], isFirstContact: true) }

  public func embed(_ texts: [String]) async throws -> EmbeddingMatrix {
    var matrix: EmbeddingMatrix?
    for start in stride(from: 0, to: texts.count, by: batch) {
      let part = Array(texts[start..<min(start + batch, texts.count)])
      for row in try await rows(for: part) {
        guard matrix.map({ $0.dimension == row.count }) ?? !row.isEmpty else {
          throw failure("vectors of different lengths came back")
        }
        if matrix == nil { matrix = EmbeddingMatrix(dimension: row.count) }
        matrix?.append(row: row)
      }
    }
    matrix?.normalizeRows()
    return matrix ?? EmbeddingMatrix(dimension: 0)
  }

  private struct Request: Encodable {
    var model: String
    var input: [String]
    var format = "float"

    enum CodingKeys: String, CodingKey {
      case model, input
      case format = "encoding_format"
    }
  }

  private struct Response: Decodable {
    struct Item: Decodable {
      var index: Int?
      var embedding: [Float]
    }
    var data: [Item]
  }

  private func rows(for texts: [String], isFirstContact: Bool = false) async throws -> [[Float]] {
    var request = URLRequest(url: endpoint, timeoutInterval: 60)
    request.httpMethod = "POST"
    request.setValue("application/json", forHTTPHeaderField: "Content-Type")
    if let key { request.setValue("Bearer \(key)", forHTTPHeaderField: "Authorization") }
    request.httpBody = try JSONEncoder().encode(Request(model: model, input: texts))
    let body = try await bodyOfAnswer(to: request, isFirstContact: isFirstContact)
    let items: [Response.Item]
    do {
      items = try JSONDecoder().decode(Response.self, from: body).data
    } catch {
      throw failure("the answer is not an embeddings response")
    }
    guard items.count == texts.count else {
      throw failure("\(texts.count) texts went out, \(items.count) vectors came back")
    }
    let inOrder = items.enumerated().sorted {
      ($0.element.index ?? $0.offset) < ($1.element.index ?? $1.offset)
    }
    return inOrder.map(\.element.embedding)
  }

  // Busy and failing servers get a second and a third chance, after one and four seconds.
  private func bodyOfAnswer(
    to request: URLRequest, isFirstContact: Bool
  ) async throws -> Data {
    var reason = ""
    for attempt in 1...attempts {
      do {
        let (body, response) = try await URLSession.shared.data(for: request)
        let status = (response as? HTTPURLResponse)?.statusCode ?? 0
        if status == 200 { return body }
        reason = "HTTP status \(status): " + String(decoding: body.prefix(200), as: UTF8.self)
        guard status == 429 || status >= 500 else { throw failure(reason) }
      } catch let error as URLError {
        reason = error.localizedDescription
        if isFirstContact { break }
      }
      if attempt < attempts { try await Task.sleep(for: .seconds(attempt * attempt)) }
    }
    throw failure(reason)
  }

  private func failure(_ reason: String) -> EncoderError {
    .remote(url: endpoint.absoluteString, reason: reason)
  }
}
