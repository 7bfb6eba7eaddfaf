/// A run of text of a page with what its elements say about it.
struct HTMLPiece {
  var kind: Block.Kind
  var text: String
  /// Letters of the text, and those of them inside links.
  var letters: Int
  var linkedLetters: Int
  /// Identifiers of the open elements, outermost first.
  var path: [Int]
  /// Inside an element that holds no article text by its name or role.
  var isChrome: Bool
  /// Inside an element whose class or id names navigation, comments, advertising and the like.
  var isSuspect: Bool
  /// Identifiers of the open `article` and `main` elements.
  var articles: [Int]
  var isTitle: Bool

  /// Whether most of the text is links.
  var isLinks: Bool { linkedLetters * 2 > letters }
}

/// Cuts the events of a page into pieces of text.
struct HTMLOutline {
  private(set) var pieces: [HTMLPiece] = []
  /// The `lang` of the page.
  private(set) var language: String?

  private var stack: [Frame] = []
  private var count = 0
  private var text: [UInt8] = []
  private var letters = 0
  private var linkedLetters = 0
  private var linkDepth = 0
  private var silentDepth = 0
  /// The stack when the text in hand began.
  private var context: [Frame] = []

  mutating func read(_ event: MarkupEvent) {
    switch event {
    case .start(let name, let attributes): open(name, attributes)
    case .end(let name): close(name)
    case .text(let text): append(text)
    }
  }

  mutating func finish() { flush() }

  private mutating func open(_ name: String, _ attributes: [String: String]) {
    if ["html", "body", "article", "main"].contains(name),
      let tag = attributes["lang"] ?? attributes["xml:lang"],
      !tag.isEmpty
    {
      language = tag
    }
    if name == "br" {
      // A line break ends a paragraph; in a heading it is layout.
      if isInHeading { append(" ") } else { flush() }
      return
    }
    if !Self.inline.contains(name) { flush() }
    if name == "a" { linkDepth += 1 }
    let frame = Frame(id: count, name: name, attributes: attributes)
    count += 1
    if frame.isSilent { silentDepth += 1 }
    stack.append(frame)
  }

  private mutating func close(_ name: String) {
    guard name != "br", let index = stack.lastIndex(where: { $0.name == name }) else { return }
    if stack[index...].contains(where: { !Self.inline.contains($0.name) }) { flush() }
    for frame in stack[index...] {
      if frame.name == "a" { linkDepth -= 1 }
      if frame.isSilent { silentDepth -= 1 }
    }
    stack.removeSubrange(index...)
  }

  private var isInHeading: Bool { stack.contains { Self.headings.contains($0.name) } }

  /// Appends text as a browser shows it: runs of white space are one space.
  private mutating func append(_ string: String) {
    guard silentDepth == 0 else { return }
    for scalar in string.unicodeScalars {
      switch scalar {
      case " ", "\t", "\n", "\r", "\u{C}":
        if let last = text.last, last != 0x20 { text.append(0x20) }
      default:
        if text.isEmpty { context = stack }
        text.append(scalar: scalar.value)
        if ScalarClass(scalar.value) == .letter {
          letters += 1
          if linkDepth > 0 { linkedLetters += 1 }
        }
      }
    }
  }

  private mutating func flush() {
    defer {
      text.removeAll(keepingCapacity: true)
      (letters, linkedLetters) = (0, 0)
    }
    if text.last == 0x20 { text.removeLast() }
    guard !text.isEmpty else { return }
    let inArticle = context.filter { $0.name == "article" || $0.name == "main" || $0.isMainRole }
    pieces.append(
      HTMLPiece(
        kind: kind, text: String(decoding: text, as: UTF8.self), letters: letters,
        linkedLetters: linkedLetters, path: context.map(\.id),
        isChrome: context.contains { $0.isChrome || ($0.name == "header" && inArticle.isEmpty) },
        isSuspect: context.contains(where: \.isSuspect), articles: inArticle.map(\.id),
        isTitle: context.contains { $0.name == "h1" }))
  }

  private var kind: Block.Kind {
    for frame in context.reversed() {
      switch frame.name {
      case let name where Self.headings.contains(name): return .heading
      case "li", "dt", "dd": return .item
      case "figcaption", "caption": return .caption
      default: continue
      }
    }
    return .paragraph
  }

  private static let headings: Set<String> = ["h1", "h2", "h3", "h4", "h5", "h6"]
  private static let inline: Set<String> = [
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em",
    "font", "i", "img",
    "ins", "kbd", "label", "mark", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike",
    "strong", "sub",
    "sup", "time", "tt", "u", "var", "wbr", "nobr", "script", "style",
  ]
}

/// An open element.
private struct Frame {
  let id: Int
  let name: String
  /// Gives no text at all.
  let isSilent: Bool
  let isChrome: Bool
  let isSuspect: Bool
  let isMainRole: Bool

  init(id: Int, name: String, attributes: [String: String]) {
    self.id = id
    self.name = name
    let role = attributes["role"] ?? ""
    let style = (attributes["style"] ?? "").lowercased().replacing(" ", with: "")
    isSilent =
      Self.silent.contains(name) || attributes["hidden"] != nil || style.contains("display:none")
    isChrome = Self.chrome.contains(name) || Self.chromeRoles.contains(role)
    isMainRole = role == "main"
    let isRoot = ["html", "body", "article", "main"].contains(name)
    isSuspect = !isRoot && Self.names(in: attributes).contains(where: Self.suspects.contains)
  }

  /// The words of class and id: `site-Nav_bar` has `site`, `nav` and `bar`.
  private static func names(in attributes: [String: String]) -> [String] {
    ["class", "id"].flatMap { key in
      (attributes[key] ?? "").lowercased().split { !$0.isLetter }.map(String.init)
    }
  }

  private static let silent: Set<String> = [
    "head", "script", "style", "noscript", "template", "iframe", "object", "svg", "canvas", "audio",
    "video",
    "button", "select", "textarea", "option", "rp", "math", "map",
  ]
  private static let chrome: Set<String> = ["nav", "footer", "aside", "menu", "dialog"]
  private static let chromeRoles: Set<String> = [
    "navigation", "banner", "contentinfo", "complementary", "search", "menu", "menubar", "dialog",
    "alert",
  ]
  private static let suspects: Set<String> = [
    "nav", "navbar", "navigation", "menu", "sidebar", "footer", "breadcrumb", "breadcrumbs",
    "share", "sharing",
    "social", "related", "comment", "comments", "cookie", "cookies", "advert", "adverts",
    "advertisement", "ads",
    "newsletter", "pagination", "pager", "widget", "banner", "popup", "modal", "promo", "subscribe",
    "toolbar",
    "tags", "login", "search",
  ]
}
