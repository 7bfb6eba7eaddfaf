import ArgumentParser
import Testing

@testable import MizanCLI

@Test func theToolNamesItsVersion() {
  #expect(MizanCommand.configuration.version == "0.1.0")
}
