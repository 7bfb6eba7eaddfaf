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
  /// Open elements beyond the deepest level that counts: hostile nesting costs nothing.
  private var deeper = 0
  private static let deepest = 128
  private var count = 0
  private var text: [UInt8] = []
  private var letters = 0
  private var linkedLetters = 0
  private var linkDepth = 0
  private var silentDepth = 0
  /// The innermost element when the text in hand began.
  private var context: Frame?

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
      if stack.last?.kind == .heading { append(" ") } else { flush() }
      return
    }
    if !Self.inline.contains(name) { flush() }
    guard stack.count < Self.deepest else {
      deeper += 1
      return
    }
    if name == "a" { linkDepth += 1 }
    let frame = Frame(id: count, name: name, attributes: attributes, parent: stack.last)
    count += 1
    if frame.isSilent { silentDepth += 1 }
    stack.append(frame)
  }

  private mutating func close(_ name: String) {
    guard name != "br" else { return }
    guard deeper == 0 else {
      if !Self.inline.contains(name) { flush() }
      deeper -= 1
      return
    }
    guard let index = stack.lastIndex(where: { $0.name == name }) else { return }
    if stack[index...].contains(where: { !Self.inline.contains($0.name) }) { flush() }
    for frame in stack[index...] {
      if frame.name == "a" { linkDepth -= 1 }
      if frame.isSilent { silentDepth -= 1 }
    }
    stack.removeSubrange(index...)
  }

  /// Appends text as a browser shows it: runs of white space are one space.
  private mutating func append(_ string: String) {
    guard silentDepth == 0 else { return }
    for scalar in string.unicodeScalars {
      switch scalar {
      case " ", "\t", "\n", "\r", "\u{C}":
        if let last = text.last, last != 0x20 { text.append(0x20) }
      default:
        if text.isEmpty { context = stack.last }
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
    pieces.append(
      HTMLPiece(
        kind: context?.kind ?? .paragraph, text: String(decoding: text, as: UTF8.self),
        letters: letters, linkedLetters: linkedLetters, path: context?.path ?? [],
        isChrome: context.map { $0.isChrome || ($0.isInHeader && $0.articles.isEmpty) } ?? false,
        isSuspect: context?.isSuspect ?? false, articles: context?.articles ?? [],
        isTitle: context?.isTitle ?? false))
  }

  private static let inline: Set<String> = [
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em",
    "font", "i", "img",
    "ins", "kbd", "label", "mark", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike",
    "strong", "sub",
    "sup", "time", "tt", "u", "var", "wbr", "nobr", "script", "style",
  ]
}

/// An open element; all but the first three say what holds of it or of an element around it.
private struct Frame {
  let name: String
  /// Gives no text at all.
  let isSilent: Bool
  let id: Int
  let path: [Int]
  let articles: [Int]
  let kind: Block.Kind
  let isChrome: Bool
  let isSuspect: Bool
  let isInHeader: Bool
  let isTitle: Bool

  init(id: Int, name: String, attributes: [String: String], parent: Frame?) {
    self.id = id
    self.name = name
    let role = attributes["role"] ?? ""
    let style = (attributes["style"] ?? "").lowercased().replacing(" ", with: "")
    isSilent =
      Self.silent.contains(name) || attributes["hidden"] != nil || style.contains("display:none")
    path = (parent?.path ?? []) + [id]
    let isArticle = name == "article" || name == "main" || role == "main"
    articles = (parent?.articles ?? []) + (isArticle ? [id] : [])
    kind = Self.kinds[name] ?? parent?.kind ?? .paragraph
    isChrome =
      parent?.isChrome ?? false || Self.chrome.contains(name) || Self.chromeRoles.contains(role)
    let isRoot = isArticle || name == "html" || name == "body"
    isSuspect =
      parent?.isSuspect ?? false
      || !isRoot && Self.names(in: attributes).contains(where: Self.suspects.contains)
    isInHeader = parent?.isInHeader ?? false || name == "header"
    isTitle = parent?.isTitle ?? false || name == "h1"
  }

  private static let kinds: [String: Block.Kind] = [
    "h1": .heading, "h2": .heading, "h3": .heading, "h4": .heading, "h5": .heading, "h6": .heading,
    "li": .item, "dt": .item, "dd": .item, "figcaption": .caption, "caption": .caption,
  ]

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
