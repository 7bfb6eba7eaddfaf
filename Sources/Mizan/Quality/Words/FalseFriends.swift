/// A Persian word whose letters make an Arabic word with another sense.
package struct FalseFriend: Sendable {
  package let folded: String
  package let say: String

  /// By the folded Persian word, which is also the folded stem of the wrong Arabic word.
  package static let byWord: [String: FalseFriend] = Dictionary(
    table.split(separator: "\n").compactMap { line -> (String, FalseFriend)? in
      let fields = line.split(separator: ":", maxSplits: 1)
      guard fields.count == 2 else { return nil }
      let word = String(fields[0]).folded
      return (word, FalseFriend(folded: word, say: String(fields[1])))
    }, uniquingKeysWith: { first, _ in first })

  private static let table = """
    ارتباط:اتصال، تواصل
    انقلاب:ثورة
    دولت:حكومة
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
    تکلیف:واجب، مصير
    تصادف:حادث سير
    حادثه:حادث
    مسافرت:سفر
    انتظامات:حفظ النظام
    اطلاعات:معلومات، استخبارات
    اعتصاب:إضراب
    اغتشاش:اضطراب
    تمدن:حضارة
    تقلب:تزوير
    تبلیغات:دعاية
    تشریفات:مراسم
    تعمیر:إصلاح
    تقاضا:طلب
    تظاهر:مظاهرة
    تفریح:ترفيه
    تقسیم:توزيع
    ادعا:زعم
    مدیریت:إدارة
    موسسه:مؤسسة
    مزاحم:مزعج
    مصرف:استهلاك
    معامله:صفقة
    مقاومت:مقاومة
    ملاقات:لقاء
    نظامی:عسكري
    قرارداد:عقد، اتفاقية
    خسارت:ضرر
    جنبش:حركة
    عکس:صورة
    عوارض:رسوم
    فرصت:وقت، فرصة
    قطعنامه:قرار
    کشور:بلد
    لغو:إلغاء
    محترم:حضرة
    """
}
