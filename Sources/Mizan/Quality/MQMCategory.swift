/// The dimensions of MQM core, the typology that findings and reviewers' annotations share.
public enum MQMCategory: String, Codable, CaseIterable, Sendable {
  case accuracy
  case terminology
  case linguisticConventions = "linguistic-conventions"
  case style
  case localeConventions = "locale-conventions"
  case audience
  case design

  /// The dimension's name in the standard.
  public var name: Wording {
    switch self {
    case .accuracy: Wording(ar: "الدقة", en: "Accuracy")
    case .terminology: Wording(ar: "المصطلحات", en: "Terminology")
    case .linguisticConventions: Wording(ar: "قواعد اللغة", en: "Linguistic conventions")
    case .style: Wording(ar: "الأسلوب", en: "Style")
    case .localeConventions: Wording(ar: "أعراف البلد", en: "Locale conventions")
    case .audience: Wording(ar: "ملاءمة القارئ", en: "Audience appropriateness")
    case .design: Wording(ar: "الإخراج والوسوم", en: "Design and markup")
    }
  }
}
