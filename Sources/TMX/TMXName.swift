/// The element and attribute names of TMX 1.0 to 1.4b.
///
/// The raw value of an element is below 32, so that sets of elements fit in a `UInt32`.
enum TMXName: UInt8, CaseIterable, Sendable {
  /// A name that TMX does not know; the tape spells it.
  case other
  // Elements, the frequent ones first.
  case seg, tuv, tu, prop, note, bpt, ept, ph, it, hi, sub, ut, header, body, tmx, ude, map
  // Attributes, the frequent ones first.
  case xmlLang, type, i, x, tuid, creationdate, changedate, creationid, changeid, usagecount
  case lastusagedate, creationtool, creationtoolversion, segtype, oTMF, adminlang, srclang, datatype
  case oEncoding, lang, pos, assoc, version, name, base, unicode, code, ent, subst

  static let elements: ClosedRange<UInt8> = TMXName.seg.rawValue...TMXName.map.rawValue
  static let attributes: ClosedRange<UInt8> = TMXName.xmlLang.rawValue...TMXName.subst.rawValue

  /// The spelling in a file. Names with a prefix are spelled with it.
  var text: String {
    switch self {
    case .other: ""
    case .xmlLang: "xml:lang"
    case .oTMF: "o-tmf"
    case .oEncoding: "o-encoding"
    default: "\(self)"
    }
  }

  /// Spellings by raw value: `text` made once.
  static let spellings = allCases.map(\.text)

  var bit: UInt32 { 1 << UInt32(rawValue) }

  /// The elements that TMX allows inside this one, as a set of bits.
  var children: UInt32 {
    switch self {
    case .tmx: TMXName.header.bit | TMXName.body.bit
    case .header: TMXName.note.bit | TMXName.prop.bit | TMXName.ude.bit
    case .ude: TMXName.map.bit
    case .body: TMXName.tu.bit
    case .tu: TMXName.note.bit | TMXName.prop.bit | TMXName.tuv.bit
    case .tuv: TMXName.note.bit | TMXName.prop.bit | TMXName.seg.bit
    // sub directly in a segment is TMX 1.1.
    case .seg, .hi: Self.inlineBits | TMXName.sub.bit
    case .sub: Self.inlineBits
    case .bpt, .ept, .it, .ph, .ut: TMXName.sub.bit
    default: 0
    }
  }

  private static let inlineBits =
    TMXName.bpt.bit | TMXName.ept.bit | TMXName.it.bit | TMXName.ph.bit | TMXName.hi.bit
    | TMXName.ut.bit

  /// Whether characters directly inside are content, and not white space between elements.
  var holdsText: Bool {
    switch self {
    case .tmx, .header, .body, .tu, .tuv, .ude: false
    default: true
    }
  }
}
