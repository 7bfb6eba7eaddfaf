import Testing

@testable import Mizan

struct NamePair: CustomTestStringConvertible {
  let language: LexicalLanguage
  let name: String
  let arabic: String
  var testDescription: String { "\(name) \(arabic)" }
  init(_ language: LexicalLanguage, _ name: String, _ arabic: String) {
    (self.language, self.name, self.arabic) = (language, name, arabic)
  }
}

@Test(arguments: [
  NamePair(.english, "Vladimir", "فلاديمير"), NamePair(.russian, "Владимир", "فلاديمير"),
  NamePair(.persian, "ولادیمیر", "فلاديمير"), NamePair(.english, "Washington", "واشنطن"),
  NamePair(.persian, "واشنگتن", "واشنطن"), NamePair(.russian, "Вашингтон", "واشنطن"),
  NamePair(.english, "Google", "غوغل"), NamePair(.english, "Google", "جوجل"),
  NamePair(.persian, "گوگل", "جوجل"), NamePair(.english, "Churchill", "تشرشل"),
  NamePair(.persian, "چرچیل", "تشرشل"), NamePair(.english, "Mexico", "المكسيك"),
  NamePair(.english, "Stephanie", "ستيفاني"), NamePair(.russian, "Жданов", "جدانوف"),
  NamePair(.persian, "پاریس", "باريس"), NamePair(.french, "Jacques", "جاك"),
  NamePair(.english, "Thatcher", "تاتشر"), NamePair(.persian, "قالیباف", "قاليباف"),
  NamePair(.english, "Schwarzenegger", "شوارزنيغر"), NamePair(.turkish, "Erdoğan", "أردوغان"),
])
func aNameMatchesItsArabicSpelling(_ test: NamePair) {
  let source = NameSkeleton(of: test.name, language: test.language)
  let target = NameSkeleton(of: test.arabic, language: .arabic)
  #expect(source.similarity(to: target) >= 0.7)
  #expect(source.similarity(to: target) == target.similarity(to: source))
  #expect(source.block == target.block || source.block == 0)
}

@Test(arguments: [
  NamePair(.english, "London", "باريس"), NamePair(.russian, "Москва", "واشنطن"),
  NamePair(.persian, "تهران", "بغداد"), NamePair(.english, "Peter", "محمد"),
  NamePair(.french, "Macron", "ميركل"),
])
func anotherNameDoesNotMatch(_ test: NamePair) {
  let source = NameSkeleton(of: test.name, language: test.language)
  #expect(source.similarity(to: NameSkeleton(of: test.arabic, language: .arabic)) < 0.6)
}

@Test func aWordWithoutConsonantsMatchesNothing() {
  let empty = NameSkeleton(of: "aeiou", language: .english)
  #expect(empty.similarity(to: empty) == 0)
}
