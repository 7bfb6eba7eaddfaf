import Testing

@testable import Mizan

struct StateCase: CustomTestStringConvertible {
  let from: ReviewState
  let operation: ReviewOperation
  let to: ReviewState?
  var open = false
  init(_ from: ReviewState, _ operation: ReviewOperation, _ to: ReviewState?, open: Bool = false) {
    (self.from, self.operation, self.to, self.open) = (from, operation, to, open)
  }
  var testDescription: String {
    "\(from.rawValue) + \(operation.rawValue)\(open ? " with open findings" : "") → \(to?.rawValue ?? "not possible")"
  }
}

@Test(arguments: [
  StateCase(.flagged, .approve, .approved), StateCase(.clean, .approve, .approved),
  StateCase(.new, .approve, .approved), StateCase(.deferred, .approve, .approved),
  StateCase(.stale, .approve, .approved),
  StateCase(.flagged, .correct, .corrected), StateCase(.flagged, .correct, .flagged, open: true),
  StateCase(.approved, .correct, .corrected), StateCase(.corrected, .correct, .corrected),
  StateCase(.flagged, .reject, .rejected), StateCase(.stale, .reject, .rejected),
  StateCase(.flagged, .deferring, .deferred), StateCase(.approved, .deferring, nil),
  StateCase(.approved, .reopen, .flagged), StateCase(.corrected, .reopen, .flagged),
  StateCase(.rejected, .reopen, .flagged), StateCase(.deferred, .reopen, .flagged),
  StateCase(.clean, .reopen, nil), StateCase(.flagged, .reopen, nil),
  StateCase(.rejected, .approve, nil), StateCase(.rejected, .correct, nil),
  StateCase(.flagged, .dismiss, .clean), StateCase(.flagged, .dismiss, .flagged, open: true),
  StateCase(.flagged, .confirm, .clean), StateCase(.approved, .dismiss, .approved),
  StateCase(.clean, .undismiss, .flagged), StateCase(.corrected, .comment, .corrected),
  StateCase(.conflict, .approve, nil), StateCase(.conflict, .correct, nil),
  StateCase(.conflict, .resolve, .approved), StateCase(.flagged, .resolve, nil),
])
func stepsThroughTheStates(_ test: StateCase) {
  #expect(test.from.after(test.operation, hasOpenFindings: test.open) == test.to)
}
