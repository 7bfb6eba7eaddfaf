/// Verbs that take their object directly, and the prepositions that Persian and English put before it.
package enum DirectVerbs {
  /// The prepositions that the verb with an index in ``NewsVerbs`` does not need; empty for other verbs.
  @inline(__always)
  package static func needless(_ lemma: UInt16) -> Prepositions {
    lemma < verbs.count ? verbs[Int(lemma)] : []
  }

  private static let table = """
    من; دعم أيد استخدم استعمل انتقد شكر سأل استغل كرم اتبع تجاوز ناشد زار استقبل ودع ساند وبخ استفسر تفقد تفادى تجنب شجع رافق قلد أعاق
    مع; واجه عارض خالف نافس قاوم صافح تزوج عانق رافق ناهض خاطب هاتف راسل كافح حارب جابه تحدى تخطى تجاوز
    على; هاجم قصف استهدف اقتحم داهم غزا انتقد عاقب حاصر احتل هزم راقب ناشد أدان قاوم هدد أزعج خاطب سأل فاجأ أنقذ ضرب
    إلى; زار بلغ خاطب سأل ساعد ناشد هنأ شاهد راقب غادر واجه نصح علم منح شكر عرف راسل هاتف صافح لاحظ هاجم عالج ناهز تجاوز تخطى استهدف أنقذ ساند دعم أيد خدم أطاع أخبر أقنع شجع هدد أزعج أقلق أغضب أرضى عاقب كافأ
    عن; شرح وصف تناول ناقش درس عالج استعرض حلل تفقد راجع انتقد شاهد
    حول; شرح وصف قيم ناقش درس تناول عالج استعرض حلل راجع انتقد
    """

  private static let verbs: [Prepositions] = {
    var verbs = [Prepositions](repeating: [], count: Int(NewsVerbs.count) + 1)
    for line in table.split(separator: "\n") {
      let fields = line.split(separator: ";")
      for word in fields[1].split(separator: " ") {
        let lemma = Int(NewsVerbs.index(of: String(word)))
        if lemma > 0 { verbs[lemma].formUnion(Prepositions(named: fields[0])) }
      }
    }
    return verbs
  }()
}
