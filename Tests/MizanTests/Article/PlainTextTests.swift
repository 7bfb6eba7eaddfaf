import TMX
import Testing

@testable import Mizan

/// A text and the blocks it has, as `kind: text`.
struct BlockCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let text: String
  let blocks: [String]

  init(_ name: String, _ text: String, _ blocks: [String]) {
    (testDescription, self.text, self.blocks) = (name, text, blocks)
  }
}

func described(_ blocks: [Block]) -> [String] { blocks.map { "\($0.kind): \($0.text)" } }

@Test(arguments: [
  BlockCase("one line", "وصل الوفد.", ["paragraph: وصل الوفد."]),
  BlockCase("a single line without a stop is a paragraph", "وصل الوفد", ["paragraph: وصل الوفد"]),
  BlockCase(
    "every line is a block", "وصل الوفد إلى المدينة.\nثم غادر.",
    ["paragraph: وصل الوفد إلى المدينة.", "paragraph: ثم غادر."]),
  BlockCase(
    "a short line without a stop is a heading", "وصول الوفد\nوصل الوفد إلى المدينة مساء أمس الأول.",
    ["heading: وصول الوفد", "paragraph: وصل الوفد إلى المدينة مساء أمس الأول."]),
  BlockCase(
    "a line with a colon is no heading", "وقال الوزير:\nوصل الوفد إلى المدينة مساء أمس الأول.",
    ["paragraph: وقال الوزير:", "paragraph: وصل الوفد إلى المدينة مساء أمس الأول."]),
  BlockCase(
    "a rights line is boilerplate", "وصل الوفد إلى المدينة.\n© 2024 الوكالة",
    ["paragraph: وصل الوفد إلى المدينة.", "boilerplate: © 2024 الوكالة"]),
  BlockCase(
    "CR LF, CR and blank lines part blocks", "He left.\r\nShe stayed.\r\r\rThey talked.\n \n",
    ["paragraph: He left.", "paragraph: She stayed.", "paragraph: They talked."]),
  BlockCase(
    "outer white space and a stray BOM are no text", "\u{FEFF}  He left.\u{A0}\n",
    ["paragraph: He left."]),
  BlockCase(
    "lines cut at a width are joined, blank lines part blocks",
    """
    The delegation arrived in the city late on
    Monday and met the minister on the morning
    of the next day. It left again on Friday.

    Nobody knew what the meeting had been about
    until the newspapers wrote about it a week
    later.
    """,
    [
      "paragraph: The delegation arrived in the city late on Monday and met the minister on the morning "
        + "of the next day. It left again on Friday.",
      "paragraph: Nobody knew what the meeting had been about until the newspapers wrote about it a week later.",
    ]),
  BlockCase(
    "a heading above wrapped lines stays alone",
    """
    The visit

    The delegation arrived in the city late on
    Monday and met the minister on the morning
    of the next day. It left again on Friday.
    """,
    [
      "heading: The visit",
      "paragraph: The delegation arrived in the city late on Monday and met the minister on the morning "
        + "of the next day. It left again on Friday.",
    ]),
  BlockCase(
    "paragraphs a line with blank lines between them stay lines",
    "The delegation arrived.\n\nIt met the minister.\nIt left.",
    [
      "paragraph: The delegation arrived.", "paragraph: It met the minister.",
      "paragraph: It left.",
    ]),
  BlockCase("nothing", "", []),
  BlockCase("white space only", " \n\t\n", []),
])
func parsesPlainText(_ test: BlockCase) {
  #expect(described(Article(parsing: test.text, language: "und").blocks) == test.blocks)
}

@Test(arguments: [
  BlockCase(
    "headings by marks", "# The visit\n\nHe left.\n\n## Later ##\nShe stayed.",
    ["heading: The visit", "paragraph: He left.", "heading: Later", "paragraph: She stayed."]),
  BlockCase(
    "headings by underlines", "The visit\n=========\nHe left.\n\nLater\n---\nShe stayed.",
    ["heading: The visit", "paragraph: He left.", "heading: Later", "paragraph: She stayed."]),
  BlockCase(
    "a paragraph of several lines", "He left\nthe city.\n\nShe stayed.",
    ["paragraph: He left the city.", "paragraph: She stayed."]),
  BlockCase(
    "list items", "- He left.\n- She stayed\n  at home.\n\n1. One.\n2) Two.",
    ["item: He left.", "item: She stayed at home.", "item: One.", "item: Two."]),
  BlockCase("a year is no list number", "2010. It was over.", ["paragraph: 2010. It was over."]),
  BlockCase(
    "emphasis", "He **really** left *the* city __now__ and _then_.",
    ["paragraph: He really left the city now and then."]),
  BlockCase(
    "underscores inside a word", "See snake_case_name here.",
    ["paragraph: See snake_case_name here."]),
  BlockCase("a star that is no emphasis", "2 * 3 is 6.", ["paragraph: 2 * 3 is 6."]),
  BlockCase(
    "links and images", "See [the **page**](https://example.org/a_(b)) now.\n\n![alt](x.png)",
    ["paragraph: See the page now."]),
  BlockCase("a footnote-like bracket stays", "He left [sic].", ["paragraph: He left [sic]."]),
  BlockCase("escapes", "1\\. He \\*left\\*.", ["paragraph: 1. He *left*."]),
  BlockCase("a quotation", "> He left.\n> She stayed.", ["paragraph: He left. She stayed."]),
  BlockCase(
    "code is no text", "He left.\n\n```swift\nlet a = 1\n```\n\nShe stayed.",
    ["paragraph: He left.", "paragraph: She stayed."]),
  BlockCase("front matter is no text", "---\ntitle: x\n---\nHe left.", ["paragraph: He left."]),
  BlockCase("comments are no text", "<!-- a\nb -->\nHe left.", ["paragraph: He left."]),
  BlockCase(
    "lines of Windows", "---\r\ntitle: x\r\n---\r\n# Harbour\r\n\r\nHe left.\r\nShe stayed.",
    ["heading: Harbour", "paragraph: He left. She stayed."]),
  BlockCase(
    "a lone mark behind Markdown's own", "# \u{301}Harbour\n\n- \u{64E}left",
    ["heading: \u{301}Harbour", "item: \u{64E}left"]),
  BlockCase(
    "a rule parts blocks", "He left.\n\n***\n\nShe stayed.",
    ["paragraph: He left.", "paragraph: She stayed."]),
  BlockCase(
    "Arabic headings and items", "# وصول الوفد\n\n- وصل **الوفد**.\n١. ثم غادر.",
    ["heading: وصول الوفد", "item: وصل الوفد.", "item: ثم غادر."]),
])
func parsesMarkdown(_ test: BlockCase) {
  #expect(described(MarkdownParser.blocks(of: test.text)) == test.blocks)
}
