import Foundation
import Glibc
import Synchronization
import TestSupport
import Testing

/// A signal in the middle of `align -o`: the old memory stays, and nothing else is left.
@Test(arguments: [SIGTERM, SIGINT, SIGHUP])
func anInterruptedRunLeavesNoHalfFile(_ number: Int32) throws {
  let asked = DispatchSemaphore(value: 0)
  let answered = DispatchSemaphore(value: 0)
  let first = Data(#"{"data":[{"index":0,"embedding":[1,0]}]}"#.utf8)
  // The service answers the first question; the tool waits for the next answer when the signal comes.
  let server = try StubServer { request, _, _ in
    if request == 0 { return (200, first) }
    asked.signal()
    answered.wait()
    return (500, Data())
  }
  try withSamplePair { pair in
    try pair.write("old", to: "port.tmx")
    let tool = try ChildProcess(
      Tool.executable.path,
      [
        "align", "port.fa.txt", "port.ar.txt", "-o", "port.tmx", "--encoder",
        "http://127.0.0.1:\(server.port)",
      ], in: pair.folder)
    #expect(asked.wait(timeout: .now() + 20) == .success)
    tool.send(number)
    let end = try tool.end()
    answered.signal()
    #expect(end.wasEndedBySignal && end.status == number)
    #expect(try pair.read("port.tmx") == "old")
    #expect(try pair.names() == ["port.ar.txt", "port.fa.txt", "port.tmx"])
  }
}
