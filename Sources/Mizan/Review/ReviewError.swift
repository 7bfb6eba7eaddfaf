import Glibc

/// What can go wrong around journals and the memories made from them.
public enum ReviewError: Error, Equatable, CustomStringConvertible {
  case cannotOpen(path: String, code: Int32)
  /// A folder of the project.
  case cannotMake(path: String, code: Int32)
  /// Another process holds the journal's lock.
  case journalInUse(path: String)
  /// The events are not in the journal; earlier ones are.
  case notSaved(path: String, code: Int32, events: Int)
  /// An earlier failure left the journal in doubt; it has to be opened again.
  case journalInDoubt(path: String)
  case recordTooLong(id: String, bytes: Int)
  case unreadableLine(path: String, line: Int, reason: String)
  case chainBroken(path: String, line: Int)
  case cannotRead(path: String, code: Int32)
  /// The journal is safe, the memory is the old one.
  case memoryNotWritten(path: String, reason: String)
  /// The copy of a memory as it was imported could not be made.
  case baseNotKept(path: String, reason: String)
  /// What was learned from the journals cannot be read back.
  case learnedDamaged(path: String)
  case notAProject(path: String)
  case invalidReviewer(String)
  /// A memory holds units that neither its base nor the journals explain.
  case changedOutside(path: String, unit: String)
  case unknownSegment(String)
  case filter(text: String, reason: String)

  /// What is wrong, where, and what the reader can do about it.
  public var description: String {
    switch self {
    case .cannotOpen(let path, let code):
      "\(path): cannot be opened: \(words(code)); nothing was saved now, and what was saved before is safe"
    case .cannotMake(let path, let code):
      "\(path): cannot be made: \(words(code)); name a project that can be written to"
    case .journalInUse(let path):
      "\(path): another mizan is writing this journal; close it or use another --reviewer"
    case .notSaved(let path, let code, let events):
      """
      \(path): \(events) decision\(events == 1 ? " is" : "s are") not saved: \(words(code)); \
      everything acknowledged before is safe; make room and send them again
      """
    case .journalInDoubt(let path):
      "\(path): an earlier write failed and nothing more is saved; start mizan again"
    case .recordTooLong(let id, let bytes):
      "event \(id) takes \(bytes) bytes, more than the 65536 of a journal line; shorten its text or note"
    case .unreadableLine(let path, let line, let reason):
      "\(path):\(line): \(reason); nothing after it was read; restore the line from a copy"
    case .chainBroken(let path, let line):
      "\(path):\(line): the line before it was changed, removed or added after it was written"
    case .cannotRead(let path, let code):
      "\(path): cannot be read: \(words(code))"
    case .memoryNotWritten(let path, let reason):
      "journal saved, memory not written: \(path): \(reason); run 'mizan apply' when it is writable"
    case .baseNotKept(let path, let reason):
      """
      \(path): the copy of the imported memory cannot be written: \(reason); memory and journals are as they \
      were
      """
    case .learnedDamaged(let path):
      "\(path): damaged; 'mizan learn' makes it again, --no-learned does without it"
    case .notAProject(let path):
      "\(path): no mizan project: it has no folder tmx/; run 'mizan align' or 'mizan import' first"
    case .invalidReviewer(let name):
      "reviewer '\(name)' cannot name a folder; use letters, digits, '.', '-' and '_'"
    case .changedOutside(let path, let unit):
      """
      \(path): unit '\(unit)' was changed outside of mizan; 'mizan import \(path)' takes the file as the \
      new base, 'mizan apply --rebuild' writes over it
      """
    case .unknownSegment(let segment):
      "no segment '\(segment)' in this project; 'mizan export --format jsonl' lists the ids"
    case .filter(let text, let reason):
      "filter '\(text)': \(reason)"
    }
  }
}

private func words(_ code: Int32) -> String { String(cString: strerror(code)) }
