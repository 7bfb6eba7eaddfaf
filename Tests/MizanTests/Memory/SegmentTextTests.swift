import TMX
import Testing

@testable import Mizan

private func code(_ name: String) -> Content { .element(Element(name, content: [.text("<c>")])) }

struct ReplaceCase: CustomTestStringConvertible {
  let testDescription: String
  let content: [Content]
  let new: String
  let expected: [Content]
}

@Test(arguments: [
  ReplaceCase(
    testDescription: "plain text is replaced", content: [.text("a b")], new: "c",
    expected: [.text("c")]),
  ReplaceCase(
    testDescription: "a code before the change stays",
    content: [.text("ab "), code("ph"), .text("cd")],
    new: "ab ce", expected: [.text("ab "), code("ph"), .text("ce")]),
  ReplaceCase(
    testDescription: "a code after the change stays",
    content: [.text("ab "), code("ph"), .text("cd")],
    new: "xb cd", expected: [.text("xb "), code("ph"), .text("cd")]),
  ReplaceCase(
    testDescription: "codes inside the change come after the new words",
    content: [.text("ab"), code("bpt"), .text("cd"), code("ept"), .text("ef")], new: "axf",
    expected: [.text("ax"), code("bpt"), code("ept"), .text("f")]),
  ReplaceCase(
    testDescription: "text inside hi is text",
    content: [.element(Element("hi", content: [.text("one")])), .text(" two")], new: "uno two",
    expected: [.element(Element("hi", content: [.text("uno")])), .text(" two")]),
  ReplaceCase(
    testDescription: "letters that share their first byte are not cut",
    content: [code("ph"), .text("بت")], new: "بث", expected: [code("ph"), .text("بث")]),
  ReplaceCase(
    testDescription: "a segment of codes alone gets its text", content: [code("ph")], new: "نص",
    expected: [code("ph"), .text("نص")]),
])
func replacesTextAroundCodes(_ test: ReplaceCase) {
  let segment = Segment(content: test.content).replacingText(with: test.new)
  #expect(segment == Segment(content: test.expected))
  #expect(segment.text == test.new)
}

@Test func unitIDsFollowTheSourceAndNothingElse() {
  var first = UnitIDs(article: "my article")
  var second = UnitIDs(article: "my article")
  let a = first.next(source: "He left.", target: "غادر.")
  #expect(a == second.next(source: "He left.", target: "رحل."))
  #expect(a.hasPrefix("my_article:"))
  #expect(first.next(source: "He left.", target: "غادر.") == a + "-2")
  #expect(first.next(source: "", target: "غادر.") != a)
}
