/// The version that goes into files that mizan writes and that `mizan --version` prints.
public let mizanVersion = "0.1.0"
