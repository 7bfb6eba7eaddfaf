import Foundation
package import TMX

extension Glossary {
  /// Reads a TBX term base (ISO 30042): `martif` files of 2008 and `tbx` files of 2019, core structure.
  ///
  /// Each concept gives a term for every source form of it: its Arabic terms are allowed, those whose administrative
  /// status is deprecated or superseded are forbidden. A concept without a term on both sides is left out.
  ///
  /// - Throws: `TMXError` with the place where the file is not well-formed XML or no TBX.
  package init(tbx bytes: [UInt8], file: String) throws(TMXError) {
    let start = String(decoding: bytes.prefix(4096), as: UTF8.self)
    let isOld = start.contains("<martif")
    var reader = try XMLEntryReader(
      ByteSource(bytes: bytes, name: file), root: isOld ? "martif" : "tbx",
      entry: isOld ? "termEntry" : "conceptEntry")
    terms = []
    while let concept = try reader.next() {
      var sources: [String] = []
      var allowed: [String] = []
      var forbidden: [String] = []
      for language in concept.elements(named: ["langSet", "langSec"]) {
        let isArabic = LanguageTag(language.attributes["xml:lang"] ?? "und").primary == "ar"
        for section in language.elements(named: ["tig", "ntig", "termSec"]) {
          guard let term = section.firstTerm else { continue }
          switch (isArabic, section.isDiscouraged) {
          case (false, _): sources.append(term)
          case (true, false): allowed.append(term)
          case (true, true): forbidden.append(term)
          }
        }
      }
      guard !allowed.isEmpty || !forbidden.isEmpty else { continue }
      terms += sources.map { Term(source: $0, allowed: allowed, forbidden: forbidden) }
    }
  }
}

extension Element {
  /// The elements with one of these names anywhere below, but not inside one another.
  fileprivate func elements(named names: Set<String>) -> [Element] {
    content.flatMap { part -> [Element] in
      guard case .element(let element) = part else { return [] }
      return names.contains(element.name) ? [element] : element.elements(named: names)
    }
  }

  /// The text of the first `term`, without the white space around it; nil when it has none.
  fileprivate var firstTerm: String? {
    guard let term = elements(named: ["term"]).first else { return nil }
    let text = Segment(content: term.content).text.trimmingCharacters(in: .whitespacesAndNewlines)
    return text.isEmpty ? nil : text
  }

  // ISO 12620: deprecatedTerm-admn-sts, supersededTerm-admn-sts.
  fileprivate var isDiscouraged: Bool {
    elements(named: ["termNote", "admin"]).contains { note in
      guard note.attributes["type"] == "administrativeStatus" else { return false }
      let status = Segment(content: note.content).text
      return status.contains("deprecated") || status.contains("superseded")
    }
  }
}
