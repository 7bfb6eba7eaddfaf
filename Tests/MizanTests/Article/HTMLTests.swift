import TMX
import Testing

@testable import Mizan

private let long = "The delegation arrived in the city late on Monday and met the minister."
private let later =
  "Nobody knew what the meeting had been about until the newspapers wrote about it."

@Test(arguments: [
  BlockCase(
    "headings and paragraphs", "<h1>Visit</h1><p>He left.</p><h3>Later</h3><p>She stayed.</p>",
    ["heading: Visit", "paragraph: He left.", "heading: Later", "paragraph: She stayed."]),
  BlockCase(
    "items and captions",
    "<ul><li>One.</li><li><p>Two.</p></li></ul><figure><img src=x><figcaption>A view.</figcaption></figure>",
    ["item: One.", "item: Two.", "caption: A view."]),
  BlockCase(
    "white space as a browser shows it", "<p>\n He   left\n<b>the</b> city. </p>",
    ["paragraph: He left the city."]),
  BlockCase("no space between inline elements", "<p>wo<b>rd</b>s</p>", ["paragraph: words"]),
  BlockCase(
    "entities", "<p>&laquo;Yes&raquo; &amp; no&nbsp;more &#1587; &zwnj;&rlm;.</p>",
    ["paragraph: «Yes» & no\u{A0}more س \u{200C}\u{200F}."]),
  BlockCase(
    "an unknown entity stays text", "<p>&bogus; he left.</p>", ["paragraph: &bogus; he left."]),
  BlockCase(
    "a line break parts paragraphs", "<p>He left.<br>She stayed.<br/><br/>They talked.</p>",
    ["paragraph: He left.", "paragraph: She stayed.", "paragraph: They talked."]),
  BlockCase(
    "a line break in a heading is a space", "<h1>The<br>visit</h1><p>He left.</p>",
    ["heading: The visit", "paragraph: He left."]),
  BlockCase(
    "unclosed elements", "<h1>Visit<p>He left.<p>She <b>stayed.<ul><li>One.<li>Two.",
    ["heading: Visit", "paragraph: He left.", "paragraph: She stayed.", "item: One.", "item: Two."]),
  BlockCase(
    "a stray end tag", "<p>He left.</strong></div></p><p>She stayed.</p>",
    ["paragraph: He left.", "paragraph: She stayed."]),
  BlockCase(
    "scripts and styles are no text",
    "<p>He left.</p><script>var a = '<p>no</p>'</script><style>p{}</style><noscript>no</noscript><p>She stayed.</p>",
    ["paragraph: He left.", "paragraph: She stayed."]),
  BlockCase(
    "hidden text is no text",
    "<p>He left.</p><p hidden>no</p><div style='display: none'>no</div>", ["paragraph: He left."]),
  BlockCase("comments are no text", "<p>He <!-- never -->left.</p>", ["paragraph: He left."]),
  BlockCase(
    "text straight in a div", "<div>He left.<div>She stayed.</div>They talked.</div>",
    ["paragraph: He left.", "paragraph: She stayed.", "paragraph: They talked."]),
  BlockCase(
    "table cells", "<table><tr><td>One.<td>Two.</table>",
    ["paragraph: One.", "paragraph: Two."]),
  BlockCase(
    "navigation and footer are dropped",
    "<nav><a href=/>Home</a></nav><p>\(long)</p><footer>Rights reserved by the agency.</footer>",
    ["paragraph: \(long)"]),
  BlockCase(
    "navigation by role and class",
    "<div role=navigation>Home</div><div class='site-menu top'>News</div><p>\(long)</p>"
      + "<div id=comments><p>\(later)</p></div>",
    ["paragraph: \(long)"]),
  BlockCase(
    "a class name that holds most of the text is no navigation",
    "<div class='menu'><p>\(long)</p><p>\(later)</p></div>",
    ["paragraph: \(long)", "paragraph: \(later)"]),
  BlockCase(
    "the article wins over what surrounds it",
    "<div><p>Weather: sunny.</p></div><article><h1>Visit</h1><p>\(long)</p><p>\(later)</p></article><p>Imprint.</p>",
    ["heading: Visit", "paragraph: \(long)", "paragraph: \(later)"]),
  BlockCase(
    "the smallest element with most of the text, without an article element",
    "<div><ul><li><a href=1>A link</a></li><li><a href=2>Another link</a></li></ul></div>"
      + "<div><div><p>\(long)</p><p>\(later)</p></div></div><div><p>Imprint.</p></div>",
    ["paragraph: \(long)", "paragraph: \(later)"]),
  BlockCase(
    "paragraphs in boxes of their own",
    "<div class=a><p>Imprint.</p></div><div class=b><div><p>\(long)</p></div><div><p>\(later)</p></div></div>",
    ["paragraph: \(long)", "paragraph: \(later)"]),
  BlockCase(
    "one long paragraph is not the whole text",
    "<div><p>\(long) \(later) \(long) \(later) \(long) \(later)</p><p>\(long)</p></div>",
    ["paragraph: \(long) \(later) \(long) \(later) \(long) \(later)", "paragraph: \(long)"]),
  BlockCase(
    "a page inside a form", "<form><p>\(long)</p><input value=x><select><option>no</select></form>",
    ["paragraph: \(long)"]),
  BlockCase(
    "the title in the page's header is kept",
    "<header><a href=/>Site</a><h1>Visit</h1></header><main><p>\(long)</p></main>",
    ["heading: Visit", "paragraph: \(long)"]),
  BlockCase(
    "links inside the article are boilerplate",
    "<article><p>\(long)</p><p><a href=1>Read also: another visit</a></p><p>\(later)</p></article>",
    ["paragraph: \(long)", "boilerplate: Read also: another visit", "paragraph: \(later)"]),
  BlockCase(
    "a linked heading stays a heading",
    "<article><h2><a href=1>Visit</a></h2><p>\(long)</p></article>",
    ["heading: Visit", "paragraph: \(long)"]),
  BlockCase(
    "right-to-left text", "<div dir=rtl><p>وصل <bdo dir=ltr>BBC</bdo> أمس.</p></div>",
    ["paragraph: وصل BBC أمس."]),
  BlockCase("no element at all", "He left.", ["paragraph: He left."]),
  BlockCase(
    "an end that is cut off", "<p>He left.</p><p>She stayed.</p",
    ["paragraph: He left.", "paragraph: She stayed."]),
])
func readsHTML(_ test: BlockCase) throws {
  let reader = ArticleReader(language: "und")
  let reading = try reader.read(Array(test.text.utf8), name: "page.html")
  #expect(described(reading.article.blocks) == test.blocks)
}

@Test func deepNestingIsNormalInput() throws {
  let page = String(repeating: "<div>", count: 20_000) + "He left."
  let reading = try ArticleReader(language: "en").read(Array(page.utf8), name: "deep.html")
  #expect(reading.article.blocks == [Block("He left.")])
}

@Test func hostilePagesCostNoMoreThanTheirSize() throws {
  let nested = String(repeating: "<div>a", count: 30_000)
  let links = String(repeating: "<a><b><p>a", count: 30_000)
  let attributes = "<p \(String(repeating: "a='b' ", count: 50_000))>a"
  for page in [nested, links, attributes] {
    let reading = try ArticleReader(language: "en").read(Array(page.utf8), name: "deep.html")
    #expect(!reading.article.blocks.isEmpty)
  }
}

@Test func aPageMayDeclareItsLanguage() throws {
  let page = "<html lang=sv><body><p>Hon gick hem.</p>"
  #expect(
    try ArticleReader().read(Array(page.utf8), name: "a.html").article.language == "sv")
  let wrong = "<html lang=en><body><p>وصل الوفد إلى المدينة في المساء ثم غادر.</p>"
  let reading = try ArticleReader().read(Array(wrong.utf8), name: "a.html")
  #expect(reading.article.language == "ar")
  #expect(
    reading.notices.map(\.description)
      == ["a.html: declares the language 'en', but reads as 'ar'; taken as 'ar'"])
}
