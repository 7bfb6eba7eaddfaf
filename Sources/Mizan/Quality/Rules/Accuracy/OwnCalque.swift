extension Rule {
  /// «أقام معرض نفسه», «منتجها الخاص بها»: «own» word by word.
  static let ownCalque = Rule(
    id: "calque.own", category: .linguisticConventions, subtype: "Unidiomatic", severity: .minor,
    precision: 0.8,
    summary: Wording(
      ar: "ترجمة حرفية لضمير الملكية: يكفي الضمير المتصل.",
      en: "«One's own» word by word: a suffix pronoun is enough."),
    explanation: Wording(
      ar:
        "يقال «معرضه» لا «معرض نفسه»، و«منتجها» لا «منتجها الخاص بها». ويصح «المعرض نفسه» و«الثقة بنفسه».",
      en: "Arabic says معرضه, منتجها. المعرض نفسه, the very exhibition, is another matter."),
    reads: .always.at { word in
      isSelf(word.token) || word.clitics == .article && special.contains(word.stemKey)
    },
    examples: [
      "أقام المصور ⟦معرض نفسه⟧ في العاصمة.", "عاد الجنود إلى ⟦بيوت أنفسهم⟧ مساء.",
      "باعت الشركة ⟦منتجها الخاص بها⟧ في السوق.", "كتب ⟦كتابه الخاص به⟧ في عام.",
      "أقام المعرض نفسه في العاصمة.", "يثق الشاب بنفسه.", "دافع عن نفسه.",
      "في الوقت نفسه وصل الوفد.",
      "باعت الشركة منتجها الخاص.", "حاول قتل نفسه.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors where index > 0 {
      let token = text.tokens[index]
      let before = text.tokens[index - 1]
      if isSelf(token) {
        guard before.isArabicWord, !before.isDefinite, !before.clitics.contains(.pronoun),
          ownable.contains(before.stemKey)
        else { continue }
        report.flag(text.range(index - 1, index))
      } else if before.clitics.contains(.pronoun), let next = text.token(index + 1),
        ofHis.contains(next.key), Suffix(text, before) == Suffix(text, next)
      {
        report.flag(text.range(index - 1, index + 1), fix: text.string(before))
      }
    }
  }
}

private func isSelf(_ token: TextToken) -> Bool {
  (token.clitics.contains(.pronoun) || token.letters.count == 4) && selves.contains(token.key)
}

private let selves = WordSet("نفسه نفسها أنفسهم نفسهم نفسهما أنفسهما أنفسهن نفسي أنفسنا")
private let special = WordSet("خاص خاصة خاصين")
private let ofHis = WordSet("به بها بهم بهما بنا")
/// What one may own; not verbal nouns, which take «self» as their object.
private let ownable = WordSet(
  """
  معرض كتاب كتب بيت بيوت منزل منازل فريق شركة شركات حزب فيلم أفلام سيارة سيارات مدينة مكتب صفحة هاتف زوج زوجة والد والدة \
  أخ أخت ابن ابنة أسرة عائلة بلاد بلد وطن شعب قرية حكومة جيش لاعب لاعبين مدرب خطاب تصريح بيان رسالة مقال رواية ألبوم أغنية \
  ملعب غرفة سلاح مشروع خطة برنامج قصة ثروة متجر مطعم مزرعة أرض مدرسة جامعة موظف موظفين عمال مهنة وظيفة منصب رأي موقف سياسة \
  حملة فرقة مسلسل مسرحية لوحة لوحات صور منتج منتجات حساب ملابس وزارة مصنع مصانع قوات جنود طلاب أطفال أولاد أهل جمهور قناة \
  استقالة سفر عودة وصول رحلة زواج راتب أجور حقوق مسيرة أداء أجهزة مكاتب أبناء أطباء خبراء مخطوطة اسم عنوان لغة ثقافة تاريخ أموال مال \
  نقود دخل ممتلكات محل دكان بستان حديقة حقل محصول جواز هوية بطاقة درجة شهادة لقب كأس صفوف مقعد كرسي سرير نافذة باب جدار سقف \
  صحيفة نادي مؤسسة قرار تقرير كلمة زيارة ميزانية ميزانيات حدود سيادة مصالح عملة قاعدة اقتصاد أعضاء أراض أراضي سفينة طائرة طائرات صواريخ دولة منطقة حياة مستقبل تجربة
  """)
