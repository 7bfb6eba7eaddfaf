/// An expression of which no word may be missing.
package struct FixedExpression: Sendable {
  /// What goes before.
  package let words: [LetterKey]
  /// What may follow.
  package let rest: WordSet

  /// The expressions by their first word.
  package static let byFirstWord: WordTable<[FixedExpression]> = {
    var table = WordTable<[FixedExpression]>(absent: [])
    let list = """
      على قدم: وساق المساواة
      قاب قوسين: أو
      على حد: سواء تعبير تعبيره تعبيرها تعبيرهم قول قوله قولها قولهم علمي علمنا علمه وصف وصفه وصفها وصفهم زعم زعمه زعمهم ما
      جنبا إلى: جنب
      رأسا على: عقب
      بين الحين: والآخر والحين والأخر والثاني
      بين الفينة: والأخرى والفينة
      بكل ما أوتي: من
      عن ظهر: قلب
      على أحر من: الجمر
      من كل حدب: وصوب
      غيض من: فيض
      بين ليلة: وضحاها
      عن بكرة: أبيهم أبيها أبيه
      على بكرة: أبيهم
      حبر على: ورق
      على أهبة: الاستعداد استعداد
      في عقر: دارهم داره دارها الدار ديارهم
      بشق: الأنفس الأنفاس النفس
      بشكل أو: بآخر
      بطريقة أو: بأخرى
      بصورة أو: بأخرى
      على سبيل: المثال
      """
    for line in list.split(separator: "\n") {
      let fields = line.split(separator: ":")
      let words = fields[0].split(separator: " ").map { LetterKey(String($0)) }
      table[words[0]].append(FixedExpression(words: words, rest: WordSet(String(fields[1]))))
    }
    return table
  }()
}
