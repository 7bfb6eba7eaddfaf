import TMX
import Testing

@testable import Mizan

@Test(arguments: [
  SplitCase("two sentences", "او رفت.| سپس برگشت."),
  SplitCase("a question", "او رفت؟| نه، ماند."),
  SplitCase("ZWNJ inside words", "او می‌رود.| سپس برمی‌گردد."),
  SplitCase("guillemets after the stop", "گفت: «می‌روم.»| سپس رفت."),
  SplitCase("stop after guillemets", "گفت: «می‌روم».| سپس رفت."),
  SplitCase("a quotation of several sentences", "گفت: «می‌روم.| برمی‌گردم».| سپس رفت."),
  SplitCase("a quotation follows a quotation", "گفت: «می‌روم.»| «برمی‌گردم.»"),
  SplitCase("a quoted question goes on", "گفت: «می‌بینی؟» و سپس رفت."),
  SplitCase("a quoted question and its verb", "«می‌بینی؟» پرسید مرد."),
  SplitCase("a Solar year ends", "در سال ۱۳۵۷ ش.| او رفت."),
  SplitCase("a Solar calendar with points goes on", "در سال ۱۳۵۷ ه.ش. به دنیا آمد."),
  SplitCase("before Christ", "در ۳۰۰ ق.م. ساخته شد."),
  SplitCase("see", "ر.ک. فصل دوم."),
  SplitCase("a page", "ص. ۱۵ را ببینید."),
  SplitCase("a spelled Latin letter", "جورج دبلیو. بوش تلفن کرد."),
  SplitCase("a Latin initial", "نوشته Dionisio A. Lind است."),
  SplitCase("a Latin stage name", "با نام P. Diddy شناخته شد."),
  SplitCase("Latin versus", "پرونده Grace v. Sessions است."),
  SplitCase("a decimal in Persian digits", "به ۳٫۵ درصد رسید.| سپس کم شد."),
  SplitCase("a decimal point in Persian digits", "به ۳.۵ درصد رسید."),
  SplitCase("a date with slashes", "در ۱۴۰۰/۰۲/۱۵ رفت.| سپس برگشت."),
  SplitCase("a time", "ساعت ۱۰:۳۰ رفت."),
  SplitCase("a missing space", "او رفت و آمد.|سپس همه برگشتند."),
  SplitCase("a semicolon goes on", "رازی را می‌گویم؛ ما رفتیم."),
  SplitCase("a colon goes on", "او گفت: می‌روم."),
  SplitCase("an ellipsis", "او رفت...| سپس برگشت."),
  SplitCase("a hanging straight quote", "او گفت: \"می‌روم. \""),
  SplitCase("a list number", "۱. او رفت.| سپس برگشت."),
  SplitCase("a Persian quote with a stop outside and inside", "گفت: «می‌روم.».| سپس رفت."),
  SplitCase("a right-to-left mark", "او رفت.\u{200F}| سپس برگشت."),
])
func splitsPersian(_ test: SplitCase) {
  #expect(Segmenter(for: "fa").sentences(in: test.text) == test.sentences)
}

@Test(arguments: [
  SplitCase("two sentences", "He left.| She stayed."),
  SplitCase("question and exclamation", "Did he?| Yes!| He did."),
  SplitCase("a title", "Dr. Smith met Mr. Jones.| They talked."),
  SplitCase("a plural title", "Sens. Grassley and Graham spoke."),
  SplitCase("a saint", "The bells of St. Martin's fell silent."),
  SplitCase("initials", "J. K. Rowling wrote it.| She is rich."),
  SplitCase("an initial in the middle", "Dionisio A. Lind played."),
  SplitCase("I ends a sentence", "So did I.| Then we left."),
  SplitCase("U.S. before a noun", "The U.S. President spoke."),
  SplitCase("U.S. at the end", "He moved to the U.S.| The family followed."),
  SplitCase("p.m. in the middle", "At 5 p.m. Monday he left."),
  SplitCase("p.m. at the end", "He left at 5 p.m.| She stayed."),
  SplitCase("Inc. in the middle", "Apple Inc. Chairman Levinson spoke."),
  SplitCase("Inc. at the end", "He joined Apple Inc.| It was 1984."),
  SplitCase("etc. with lower case", "Bread, milk, etc. were sold."),
  SplitCase("etc. at the end", "We sell bread, milk, etc.| The shop is open."),
  SplitCase("e.g.", "Buy fruit, e.g. Apples."),
  SplitCase("versus", "Grace v. Sessions was decided."),
  SplitCase("No. before a number", "Symphony No. 5 was played."),
  SplitCase("no at the end", "He said no.| They left."),
  SplitCase("a month before a day", "On Jan. 5 he left."),
  SplitCase("a decimal", "It rose 3.5 percent.| Then it fell."),
  SplitCase("money", "It cost $4.50.| He paid."),
  SplitCase("a web address", "See www.example.org for more.| Thanks."),
  SplitCase("an e-mail address", "Write to a.b@example.org today."),
  SplitCase("a file name", "Open main.swift and read."),
  SplitCase("an ellipsis before lower case", "He waited ... and waited."),
  SplitCase("an ellipsis before upper case", "He waited...| Then he left."),
  SplitCase("a quotation with lower case after it", "\"Why?\" he asked."),
  SplitCase("a quotation with a sentence after it", "\"Why?\"| She left."),
  SplitCase("curly quotes", "“Yes.”| He left."),
  SplitCase("single quotes", "'Yes.'| He left."),
  SplitCase("several sentences in a quotation", "“Yes.| I know.”| He left."),
  SplitCase("a straight quote opens the next", "He left.| \"Yes,\" she said."),
  SplitCase("closing straight quote in a row", "He said \"Yes.\"| \"No,\" she said."),
  SplitCase("a bracket", "He left (by car.)| She stayed."),
  SplitCase("a footnote", "He left.[3]| She stayed."),
  SplitCase("a list number", "1. The first point.| It is short."),
  SplitCase("a list letter", "a. The first point."),
  SplitCase("a Roman list number", "II. The second point."),
  SplitCase("a king's number at the end", "He met Elizabeth II.| She smiled."),
  SplitCase("a year ends", "It was 2010.| The war was over."),
  SplitCase("a possessive", "At St. Mary's.| He left."),
  SplitCase("a long word before lower case", "They were surprised.| iPhone sales rose."),
  SplitCase("a lower-case brand after an abbreviation", "Dept. of Health."),
  SplitCase("a colon", "He said: We leave."),
  SplitCase("a semicolon", "He left; she stayed."),
  SplitCase("a dash after the stop", "He left.| — She stayed."),
  SplitCase("a lower-case word after a dash", "Was it him? – or her?"),
  SplitCase("CR LF", "He left.|\r\nShe stayed."),
  SplitCase("several line breaks", "He left.|\n\nShe stayed."),
])
func splitsEnglish(_ test: SplitCase) {
  #expect(Segmenter(for: "en").sentences(in: test.text) == test.sentences)
}

@Test(arguments: [
  SplitCase("two sentences", "Он ушёл.| Она осталась."),
  SplitCase("that is", "Он ушёл, т.е. исчез."),
  SplitCase("that is, with a space", "Он ушёл, т. е. исчез."),
  SplitCase("and so on at the end", "Купили хлеб и т.д.| Он ушёл."),
  SplitCase("initials", "В. В. Путин выступил.| Он ушёл."),
  SplitCase("initials without a space", "Встреча с В.В. Путиным прошла."),
  SplitCase("a year that goes on", "В 2010 г. Россия вступила."),
  SplitCase("a year that ends", "Это было в 2010 г.| Он ушёл."),
  SplitCase("a town", "Он живёт в г. Москва."),
  SplitCase("a street", "Дом на ул. Ленина снесли."),
  SplitCase("a saint", "Церковь Св. Мартина закрыта."),
  SplitCase("mister", "Выступил г-н Иванов.| Он ушёл."),
  SplitCase("named after", "Завод им. Кирова закрыт."),
  SplitCase("a page", "См. стр. 15 книги."),
  SplitCase("a unit that ends", "Выпало 10 см.| Хотя дождь прошёл."),
  SplitCase("a unit that goes on", "Выпало 10 см. снега."),
  SplitCase("thousands go on", "Пришло 5 тыс. человек."),
  SplitCase("an acronym ends", "Он уехал в США.| Согласно плану, вернётся."),
  SplitCase("a decimal comma", "Рост 3,5 процента.| Потом спад."),
  SplitCase("a date", "Встреча 12.05.2021 прошла."),
  SplitCase("guillemets", "Он сказал: «Да».| Она ушла."),
  SplitCase("stop inside guillemets", "Он сказал: «Да.»| Она ушла."),
  SplitCase("several sentences in a quotation", "Он сказал: «Да.| Я знаю».| Она ушла."),
  SplitCase("the next begins with guillemets", "Он ушёл.| «Да», — сказала она."),
  SplitCase("a question, then its verb", "«Почему?» — спросил он."),
  SplitCase("an exclamation with its verb", "— Да! — сказал он."),
  SplitCase("an ellipsis before lower case", "Он ждал... и ушёл."),
  SplitCase("an ellipsis before upper case", "Он ждал...| Она ушла."),
  SplitCase("an ellipsis character", "Он ждал…| Она ушла."),
  SplitCase("question and ellipsis", "Он ушёл?..| Она осталась."),
])
func splitsRussian(_ test: SplitCase) {
  #expect(Segmenter(for: "ru").sentences(in: test.text) == test.sentences)
}

@Test(arguments: [
  SplitCase("two sentences", "Il part.| Elle reste."),
  SplitCase("Monsieur", "M. Macron a parlé.| Il part."),
  SplitCase("Madame and Mademoiselle", "Mme Dupont et Mlle. Durand parlent."),
  SplitCase("a page", "Voir p. 15 du livre."),
  SplitCase("etc. at the end", "Du pain, du lait, etc.| Il part."),
  SplitCase("etc. in the middle", "Du pain, etc. sont vendus."),
  SplitCase("before Christ", "En 300 av. J.-C. le roi part."),
  SplitCase("initials", "J. K. Rowling écrit."),
  SplitCase("versus", "L’affaire Roe c. Wade est connue."),
  SplitCase("a space before the question mark", "Il part\u{A0}?| Elle reste."),
  SplitCase("guillemets with spaces", "«\u{A0}Il part.\u{A0}»| Elle reste."),
  SplitCase("guillemets with plain spaces", "« Il part. »| Elle reste."),
  SplitCase("a question in guillemets", "«\u{A0}Il part\u{A0}?\u{A0}» demande-t-elle."),
  SplitCase("the next begins with guillemets", "Il part.| «\u{A0}Oui\u{A0}», dit-elle."),
  SplitCase(
    "several sentences in a quotation", "«\u{A0}Il part.| Elle reste.\u{A0}»| Tout va bien."),
  SplitCase("a decimal comma", "Une hausse de 3,5 %.| Puis une baisse."),
  SplitCase("an accented capital", "Il part.| Élise reste."),
  SplitCase("an elision", "Il part.| L’automobiliste reste."),
  SplitCase("a dialogue dash", "Il part.| – Oui."),
  SplitCase("a number of an article", "Selon l’art. 5 de la loi."),
])
func splitsFrench(_ test: SplitCase) {
  #expect(Segmenter(for: "fr").sentences(in: test.text) == test.sentences)
}

@Test(arguments: [
  SplitCase("an ordinal day", "Am 3. Oktober feiern wir.| Er kam."),
  SplitCase("an ordinal noun", "Im 2. Weltkrieg war es so."),
  SplitCase("a year ends", "Das war 2010.| Der Krieg war aus."),
  SplitCase("for example", "Obst, z.B. Äpfel, ist gut."),
  SplitCase("for example with a space", "Obst, z. B. Äpfel, ist gut."),
  SplitCase("a title", "Dr. Müller kam.| Er ging."),
  SplitCase("low quotes", "Er sagte: „Ja.“| Sie ging."),
  SplitCase("reverse guillemets", "Er sagte: »Ja.«| Sie ging."),
  SplitCase("and so on", "Brot, Milch usw.| Die Preise steigen."),
])
func splitsGerman(_ test: SplitCase) {
  #expect(Segmenter(for: "de").sentences(in: test.text) == test.sentences)
}

@Test(arguments: [
  SplitCase("a title", "Prof. Dr. Yılmaz konuştu.| Sonra gitti."),
  SplitCase("an ordinal", "2. Dünya Savaşı bitti."),
  SplitCase("a king's number", "Kraliçe II. Elizabeth geldi."),
  SplitCase("an ordinal in the middle", "Bu 3. Cumhurbaşkanı oldu."),
  SplitCase("and so on", "Ekmek, süt vb. ürünler satıldı."),
  SplitCase("a dotted capital I", "Gitti.| İstanbul büyük."),
])
func splitsTurkish(_ test: SplitCase) {
  #expect(Segmenter(for: "tr").sentences(in: test.text) == test.sentences)
}

@Test(arguments: [
  SplitCase("two sentences", "הוא הלך.| היא נשארה."),
  SplitCase("a question", "הוא הלך?| היא נשארה."),
  SplitCase("a title", "פרופ. כהן דיבר."),
])
func splitsHebrew(_ test: SplitCase) {
  #expect(Segmenter(for: "he").sentences(in: test.text) == test.sentences)
}

@Test(arguments: [
  SplitCase("a title", "El Sr. García habló.| Luego salió."),
  SplitCase("opening question mark", "Se fue.| ¿Por qué?| No sé."),
  SplitCase("United States in the middle", "En EE.UU. Biden habló."),
  SplitCase("United States at the end", "Vive en EE.UU.| El país es grande."),
  SplitCase("guillemets", "Dijo: «Sí.»| Luego salió."),
])
func splitsSpanish(_ test: SplitCase) {
  #expect(Segmenter(for: "es").sentences(in: test.text) == test.sentences)
}

@Test(arguments: [
  SplitCase("a language without tables", "Han gick.| Hon stannade."),
  SplitCase("an international title", "Dr. Berg gick.| Hon stannade."),
  SplitCase("a full-width stop needs no space", "他走了。|她留下了。"),
  SplitCase("a danda", "वह गया।| वह रुकी।"),
])
func splitsByDefault(_ test: SplitCase) {
  #expect(Segmenter(for: "und").sentences(in: test.text) == test.sentences)
}
