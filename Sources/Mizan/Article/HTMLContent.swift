/// Finds the main text of a page among its pieces.
///
/// Running text is long and holds few links (Kohlschütter and others, 2010). The main text is the `article` or
/// `main` element that holds most of it, else the smallest element of several pieces that holds four fifths of
/// it. Pieces of links in there are marked as boilerplate; everything outside but the title is dropped.
enum HTMLContent {
  static func blocks(of pieces: [HTMLPiece]) -> [Block] {
    let inPage = pieces.filter { !$0.isChrome }
    let withoutSuspects = inPage.filter { !$0.isSuspect }
    // Class names are hints: where they would take nearly all running text, they mean something else.
    let kept =
      runningLetters(withoutSuspects) * 4 >= runningLetters(inPage) ? withoutSuspects : inPage
    let main = mainElement(of: kept)
    let content = kept.filter { piece in main.map { piece.path.contains($0) } ?? true }
    var blocks = content.map {
      Block($0.isLinks && $0.kind != .heading ? .boilerplate : $0.kind, $0.text)
    }
    if !content.contains(where: \.isTitle), let title = pieces.first(where: \.isTitle) {
      blocks.insert(Block(.heading, title.text), at: 0)
    }
    return blocks
  }

  /// Letters of the pieces that are running text: no heading, few links, at least a short sentence.
  private static func runningLetters(_ pieces: [HTMLPiece]) -> Int {
    pieces.reduce(0) { $0 + runningLetters($1) }
  }

  private static func runningLetters(_ piece: HTMLPiece) -> Int {
    piece.kind == .heading || piece.linkedLetters * 3 > piece.letters || piece.letters < 40
      ? 0 : piece.letters
  }

  private static func mainElement(of pieces: [HTMLPiece]) -> Int? {
    let all = runningLetters(pieces)
    guard all > 0 else { return nil }
    var articles: [Int: Int] = [:]
    var elements: [Int: (letters: Int, pieces: Int)] = [:]
    for piece in pieces {
      let letters = runningLetters(piece)
      for id in piece.articles { articles[id, default: 0] += letters }
      for id in piece.path {
        elements[id, default: (0, 0)].letters += letters
        elements[id, default: (0, 0)].pieces += 1
      }
    }
    // Identifiers grow towards the inside, so of equals the innermost wins.
    if let best = articles.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }),
      best.value * 2 >= all
    {
      return best.key
    }
    // An element of one piece is a paragraph, however long.
    return elements.filter { $0.value.letters * 5 >= all * 4 && $0.value.pieces > 1 }.keys.max()
  }
}
