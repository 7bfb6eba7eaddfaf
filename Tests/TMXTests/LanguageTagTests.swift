import TMX
import Testing

@Test func languageTagsCompareWithoutCaseOrSeparator() {
  #expect(LanguageTag("AR_EG") == "ar-eg")
  #expect(LanguageTag("AR_EG").text == "AR_EG")
  #expect(LanguageTag("arb").primary == "ar")
  #expect(LanguageTag("fa-IR").isRightToLeft)
}
