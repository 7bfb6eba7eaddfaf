/// A Persian word whose letters make an Arabic word with another sense.
package struct FalseFriend: Sendable {
  /// The key of the folded Persian word.
  package let key: LetterKey
  package let say: String

  /// The friend that an Arabic word may be, by its folded stem; Persian ـت is also ـة there.
  package static func named(_ key: LetterKey) -> FalseFriend? {
    let index = indices[key]
    return index == 0 ? nil : all[index - 1]
  }

  private static let words: [(word: String, say: String)] =
    table.split(separator: "\n").compactMap { line in
      let fields = line.split(separator: ":", maxSplits: 1)
      return fields.count == 2 ? (String(fields[0]).folded, String(fields[1])) : nil
    }

  private static let all = words.map { FalseFriend(key: LetterKey($0.word), say: $0.say) }

  private static let indices: WordTable<Int> = {
    var indices = WordTable<Int>(absent: 0)
    for (index, entry) in words.enumerated() {
      indices[LetterKey(entry.word)] = index + 1
      if entry.word.hasSuffix("ت") { indices[LetterKey(entry.word.dropLast() + "ه")] = index + 1 }
    }
    return indices
  }()

  private static let table = """
    ارتباط:اتصال، تواصل
    انقلاب:ثورة
    ملت:شعب
    جامعه:مجتمع
    رقابت:منافسة
    تلفات:خسائر بشرية، قتلى
    مصاحبه:مقابلة
    اعتراض:احتجاج
    اعتراضات:احتجاجات
    حقوق:راتب، قانون
    احداث:إنشاء
    کثیف:قذر
    مذاکره:تفاوض
    مذاکرات:مفاوضات
    تعطیل:عطلة، إغلاق
    شکایت:دعوى
    تصویب:إقرار
    اجرا:تنفيذ
    تجاوز:عدوان، انتهاك
    سفارش:طلب
    مخالف:معارض
    مخالفان:معارضون
    مخالفین:معارضون
    تحصیل:دراسة
    تصرف:استيلاء
    صحبت:حديث
    مرحوم:الراحل
    تصادف:حادث سير
    حادثه:حادث
    انتظامات:حفظ النظام
    اطلاعات:معلومات، استخبارات
    اعتصاب:إضراب
    اغتشاش:اضطراب
    تقلب:تزوير
    تبلیغات:دعاية
    تشریفات:مراسم
    تعمیر:إصلاح
    تقاضا:طلب
    تظاهر:مظاهرة
    تفریح:ترفيه
    مزاحم:مزعج
    مصرف:استهلاك
    ملاقات:لقاء
    نظامی:عسكري
    عوارض:رسوم
    لغو:إلغاء
    """
}
