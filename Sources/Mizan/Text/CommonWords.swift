/// The scripts that are told apart before languages are.
enum Script: Hashable { case arabic, latin, cyrillic, hebrew, other }

/// The commonest words of the languages that are told apart, folded as ``Swift/String/folded``.
enum CommonWords {
  /// Languages by word.
  static let languages: [String: [String]] = {
    var table: [String: [String]] = [:]
    for (language, words) in lists {
      for word in Set(words.split(separator: " ").map { String($0).folded }) {
        table[word, default: []].append(language)
      }
    }
    return table
  }()

  /// Languages that are known only to keep them from being taken for another.
  static let rivals: Set<String> = ["it", "pt", "nl", "uk", "bg", "ps"]

  static func script(of language: String) -> Script {
    switch language {
    case "ar", "fa", "ckb", "ur", "ps": .arabic
    case "ru", "uk", "bg": .cyrillic
    default: .latin
    }
  }

  private static let lists: [(String, String)] = [
    (
      "ar",
      """
      في من على إلى عن أن إن التي الذي هذا هذه ذلك تلك كان كانت قد لم لن لا ما هو هي هم مع بعد قبل بين خلال حول عند كل بعض غير \
      أو ثم حتى لكن كما أي منذ قال وقال وقد الذين وفي ومن وهو وهي وكان إنه أنه إنها أنها كذلك أيضا يكون تكون ليس ليست اليوم عام \
      بأن لها له به بها فيها عليه منها أكثر
      """
    ),
    (
      "fa",
      """
      در به از که این را با است برای آن یک خود تا کرد بر هم نیز گفت می‌شود شده شد باید وی بود دارد ما اما یا هر های می‌کند کند \
      شود او اگر همه من دیگر پس چه کرده داد داشت بین پیش نمی‌شود می‌تواند توان ای رئیس‌جمهور سال اند هستند نیست بودند آنها \
      درباره همچنین ایران می نمی
      """
    ),
    (
      "ckb",
      """
      لە بۆ و بە کە ئەو لەگەڵ ئەم لەسەر بوو هەروەها دەکات کرد هەر نەوەی ئێمە ئەوە نییە بکات هەیە یان دوای پێش نێوان ژمارەی \
      کوردستان بەڵام ئەوەی دەبێت بکەن ئەگەر هەموو چەند ساڵی دوو کردووە دەکەن بوون لەلایەن بەو ئەوان زۆر تر
      """
    ),
    (
      "ur",
      """
      کے میں کی ہے اور سے کا کو اس نے ہیں کہ پر کر بھی ایک یہ ہو تھا گیا کیا نہیں تھے جو لیے اپنے وہ ہم ساتھ بعد تھی گئی کرنے \
      ہوئے کہا دو والے ان تک جس طرح رہے ہی پاکستان
      """
    ),
    ("ps", "د په او چې کې له دی ده دې سره هم یو دا کوي شو شوي وو ته نه يې ځای ډېر څخه"),
    (
      "ru",
      """
      и в не на что с он по это как к но из у за от о его для же так было бы мы они который которые после также все при до или \
      был была были быть чтобы когда уже во со том этого если нет время лет ещё она их только более может
      """
    ),
    (
      "uk",
      "і в не на що з він по це як до але та за від про його для же так було ми вони який після також всі при або був була були бути щоб коли вже"
    ),
    (
      "bg",
      "и в не на че с той по това как до но от за него се са ще като при или беше бяха да към след тя те който много"
    ),
    (
      "en",
      """
      the of and to in a is that for it on was with as be by at from are this have or an not he his they which but were had their \
      has will would said its we you who been more about after also she her than when there what can
      """
    ),
    (
      "fr",
      """
      le la les de des du et en un une est que qui dans pour il au aux par sur ce cette pas ne se son sa ses plus avec sont été a \
      ont mais ou nous vous leur elle ils comme être fait après deux aussi d'un d'une c'est qu'il n'est
      """
    ),
    (
      "de",
      """
      der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach \
      wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch
      """
    ),
    (
      "es",
      """
      el la los las de del y en un una que es por con no se su sus para al lo como más pero fue ha este esta son entre cuando muy \
      sin sobre también hasta hay donde quien desde nos durante uno ni contra ese eso ante ellos
      """
    ),
    (
      "tr",
      """
      ve bir bu da de için ile olarak çok daha olan gibi kadar sonra ancak ne ya en var olduğu tarafından değil ise her o göre \
      ama yeni iki ilk büyük oldu edildi etti dedi türkiye yıl içinde üzerinde arasında diye mi kendi şu hem
      """
    ),
    (
      "it",
      "il la di che e in un una per è con non si da del della dei al nel come sono più anche le lo gli ma alla delle ha questo dalla era suo"
    ),
    (
      "pt",
      "o a de que e do da em um uma para com não os as no na por mais se foi como dos das ao ele sua seu ou quando muito também são pelo pela"
    ),
    (
      "nl",
      "de het een en van in is dat op te zijn met voor niet die er aan om ook als bij door maar naar uit hij werd over ze nog wordt heeft"
    ),
  ]
}
