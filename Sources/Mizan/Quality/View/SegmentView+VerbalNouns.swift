/// Verbal nouns, known by list or by their letters.
extension SegmentView {
  /// A word of the list, or one with the letters of a verbal noun of the derived forms.
  package func isVerbalNoun(_ index: Int) -> Bool {
    guard let token = token(index), token.isArabicWord, token.verb == nil || token.isDefinite,
      !token.isAny(of: functionWords)
    else { return false }
    return token.isAny(of: .verbalNoun) || hasVerbalForm(token.stem)
  }

  /// A verbal noun of any form by list or by its letters, that is no body, occasion or place: what a verb's
  /// preposition may govern.
  package func isDeed(_ token: TextToken) -> Bool {
    guard token.isArabicWord, !token.isAny(of: [.institution, .placeName, .titleHead]),
      !NewsNouns.adverbial.contains(token.stemKey), !occasions.contains(token.stemKey)
    else { return false }
    return shortDeeds.contains(token.stemKey) || isVerbalNoun(token)
      || DerivedNouns.isVerbalNoun(token.stemKey)
  }

  /// إفعال, تفعيل, مفاعلة, انفعال, افتعال, استفعال by the letters of a stem.
  package func hasVerbalForm(_ stem: Range<Int>) -> Bool {
    let count = stem.count
    guard count >= 5 else { return false }
    let start = stem.lowerBound
    let last = letters[stem.upperBound - 1]
    let beforeLast = letters[stem.upperBound - 2]
    switch letters[start] {
    case Letter.alifHamzaBelow:
      return count <= 6 && (beforeLast == Letter.alif || last == Letter.taMarbuta)
    case Letter.ta: return count == 5 && beforeLast == Letter.ya
    case Letter.meem:
      return count == 6 && letters[start + 2] == Letter.alif && last == Letter.taMarbuta
    case Letter.alif:
      return (6...8).contains(count) && beforeLast == Letter.alif
        && (letters[start + 2] == Letter.ta || letters[start + 1] == Letter.noon
          || letters[start + 1] == Letter.seen)
    default: return false
    }
  }
}

/// Verbal nouns that name times, places and texts as well.
private let occasions = WordSet(
  """
  اجتماع اجتماعات مؤتمر مقابلة مباراة بداية نهاية انتخابات احتفال احتفالات اتحاد اتفاق اتفاقية إمارة إدارة إقليم محافظة مقاطعة مدينة \
  منطقة مدرسة جامعة محكمة مكتبة مزرعة مرحلة محطة مستشفى إسبانيا إيران إيطاليا تقرير تصريح بيان اختبار امتحان استفتاء تدريب إطار سياق
  """)
/// Verbal nouns that no letters tell.
private let shortDeeds = WordSet(
  """
  بناء فتح بيع شراء منع وقف رفع خفض نقل دفع حل نشر طرح شن ضم فرض وضع صنع دخول خروج سفر لعب حماية زيارة قيادة دراسة كتابة قراءة رعاية \
  صيانة سداد علاج ضمان كشف قمع قتل قصف حصار دعم حظر هدم حفر زرع قطع سحب عزل فصل طرد سجن نهب سرقة حرق توسيع صرف دفن ردع صد جمع حفظ \
  بث عرض رسم صيد ذبح وقوع حدوث سقوط وصول حصول عودة رحيل هروب فرار تلقي تبني تخطي تفشي تلاشي تولي تحدي مقتل مصرع وفاة إصابة جرح نشوب تعطل خسائر أضرار تشريد نزوح
  """)
