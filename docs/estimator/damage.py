"""Damage done on purpose to right sentences, of the kinds that machine translation does: no end of cheap examples."""

import collections
import random
import re

PREPOSITIONS = "في من إلى على عن مع بين حول ضد منذ خلال بعد قبل عند لدى نحو تحت فوق".split()
FUNCTION_WORDS = (
    "في من إلى على عن مع أن إن ما لا لم قد كان التي الذي هذا هذه ذلك هو هي كما بين بعد حيث أيضا له لها به بها فيه "
    "عليه منها"
).split()
NEGATIONS = "لا لم لن ليس غير دون".split()
SUFFIXES = ["هما", "هم", "ها", "نا", "ه"]
ENDINGS = [("ون", "ين"), ("ين", "ون"), ("ان", "ين"), ("وا", ""), ("ات", "ة"), ("تين", "تان"), ("ين", "")]
LOOK_ALIKES = [
    ("أ", "ا"), ("إ", "ا"), ("ة", "ه"), ("ى", "ي"), ("ا", "أ"), ("ض", "ظ"), ("ت", "ط"), ("س", "ص"), ("ه", "ح"),
    ("ق", "ك"), ("ذ", "ز"),
]
LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي"
VERBS = "قام تم كان قال أصبح يكون".split()
SCALES = "مليون مليار ألف مئة ثلاثة أربعة خمسة ستة سبعة عشرة".split()


class Damage:
    """Each kind takes words and a place and gives words, or nothing where it does not fit."""

    KINDS = (
        "swapped moved moved moved article article article_of_two article_of_two preposition preposition function_word "
        "dropped dropped conjunction conjunction gender gender suffix suffix repeated replaced replaced replaced cut "
        "spelling spelling negation ending verb"
    ).split()

    def __init__(self, sentences, seed=1):
        self.random = random.Random(seed)
        counts = collections.Counter(word for sentence in sentences for word in sentence.split())
        self.words = [w for w, n in counts.items() if n >= 5 and re.fullmatch("[ء-ي]{3,}", w)]
        self.weights = [counts[word] ** 0.5 for word in self.words]
        self.alike = collections.defaultdict(list)
        for word in self.words:
            self.alike[word[:2], len(word)].append(word)

    def damaged(self, text):
        """The text with one defect, or None where none of twenty tries fits."""
        for _ in range(20):
            words = text.split()
            place = self.random.randrange(len(words))
            changed = getattr(self, self.random.choice(self.KINDS))(words, place)
            if changed and (result := " ".join(changed)) != text:
                return result
        return None

    def unfaithful(self, text, other):
        """The text with a defect that only its source shows; `other` gives names and nouns that it does not have."""
        for _ in range(20):
            words = text.split()
            place = self.random.randrange(len(words))
            kind = self.random.choice([self.negation, self.number, self.stranger, self.stranger, self.gap])
            changed = kind(words, place, other.split()) if kind == self.stranger else kind(words, place)
            if changed and (result := " ".join(changed)) != text:
                return result
        return None

    def swapped(self, words, at):
        return words[:at] + words[at : at + 2][::-1] + words[at + 2 :]

    def moved(self, words, at):
        count = self.random.choice([1, 1, 2, 3])
        rest = words[:at] + words[at + count :]
        to = max(0, min(len(rest), at + self.random.choice([-5, -4, -3, -2, 2, 3, 4, 5])))
        return rest[:to] + words[at : at + count] + rest[to:]

    def article(self, words, at):
        word = words[at]
        if found := re.match("^([وف]?[بك]?)ال(?=[ء-ي]{3})", word):
            word = found[1] + word[found.end() :]
        elif word.startswith("لل"):
            word = "ل" + word[2:]
        elif re.fullmatch("[ء-ي]{4,}[،.]?", word):
            word = "ال" + word
        else:
            return None
        return words[:at] + [word] + words[at + 1 :]

    def article_of_two(self, words, at):
        if at + 1 >= len(words) or not words[at + 1].startswith("ال"):
            return None
        first, second = words[at : at + 2]
        if first.startswith("ال"):
            pair = self.random.choice([[first[2:], second], [first, second[2:]]])
        elif re.fullmatch("[ء-ي]{3,}", first) and first not in FUNCTION_WORDS:
            pair = ["ال" + first, second[2:] if self.random.random() < 0.4 else second]
        else:
            return None
        return words[:at] + pair + words[at + 2 :]

    def preposition(self, words, at):
        places = [i for i, word in enumerate(words) if word in PREPOSITIONS]
        if not places:
            return None
        at = self.random.choice(places)
        chance = self.random.random()
        other = [] if 0.6 < chance < 0.9 else [self.random.choice(PREPOSITIONS[:8])]
        kept = [words[at]] if chance > 0.9 else []
        return words[:at] + kept + other + words[at + 1 :]

    def function_word(self, words, at):
        return words[:at] + [self.random.choice(FUNCTION_WORDS)] + words[at:]

    def dropped(self, words, at):
        return words[:at] + words[at + 1 :]

    def gap(self, words, at):
        return words[:at] + words[at + self.random.choice([1, 2, 3]) :]

    def conjunction(self, words, at):
        word = words[at]
        if word.startswith("و") and len(word) > 3:
            word = word[1:]
        elif at > 0 and re.match("[ء-ي]{3}", word):
            word = "و" + word
        else:
            return None
        return words[:at] + [word] + words[at + 1 :]

    def gender(self, words, at):
        word = words[at]
        pairs = [("هذا", "هذه"), ("هذه", "هذا"), ("الذي", "التي"), ("التي", "الذي"), ("الذين", "التي")]
        if word in dict(pairs):
            word = dict(pairs)[word]
        elif found := re.fullmatch("(و?)([يت])([ء-ي]{3,})", word):
            word = found[1] + ("ت" if found[2] == "ي" else "ي") + found[3]
        elif re.fullmatch("[ء-ي]{3,}[ةت]", word):
            word = word[:-1]
        elif re.fullmatch("ال[ء-ي]{3,}", word):
            word += "ة"
        elif re.fullmatch("[ء-ي]{3,5}", word):
            word += "ت"
        else:
            return None
        return words[:at] + [word] + words[at + 1 :]

    def ending(self, words, at):
        word = words[at]
        for own, other in ENDINGS:
            if word.endswith(own) and len(word) > 4:
                return words[:at] + [word[: -len(own)] + other] + words[at + 1 :]
        if re.fullmatch("[ء-ي]{3,}", word):
            return words[:at] + [word + self.random.choice(["ين", "ات", "وا", "ون"])] + words[at + 1 :]
        return None

    def suffix(self, words, at):
        word = words[at]
        for own in SUFFIXES:
            if word.endswith(own) and len(word) > len(own) + 2:
                word = word[: -len(own)] + self.random.choice([s for s in SUFFIXES if s != own] + [""])
                return words[:at] + [word] + words[at + 1 :]
        if not re.fullmatch("(?!ال)[ء-ي]{3,}", word):
            return None
        word = re.sub("ة$", "ت", word) + self.random.choice(SUFFIXES)
        return words[:at] + [word] + words[at + 1 :]

    def repeated(self, words, at):
        count = self.random.choice([1, 1, 2, 3])
        return words[: at + count] + words[at:]

    def replaced(self, words, at):
        word = words[at]
        if len(word) < 3:
            return None
        alike = self.alike.get((word[:2], len(word)))
        if alike and self.random.random() < 0.75:
            other = self.random.choice(alike)
        else:
            other = self.random.choices(self.words, self.weights)[0]
        return words[:at] + [other] + words[at + 1 :]

    def stranger(self, words, at, others):
        other = self.random.choice(others)
        word = words[at]
        if min(len(word), len(other)) < 4 or word.startswith("ال") != other.startswith("ال"):
            return None
        return words[:at] + [other] + words[at + 1 :]

    def cut(self, words, at):
        if len(words) < 6:
            return None
        if self.random.random() < 0.7:
            return words[: self.random.randrange(3, len(words) - 1)]
        return self.gap(words, at)

    def spelling(self, words, at):
        word = words[at]
        if not re.fullmatch("[ء-ي]{3,}", word):
            return None
        i = self.random.randrange(len(word))
        chance = self.random.random()
        if chance < 0.25:
            word = word[:i] + word[i + 1 :]
        elif chance < 0.45:
            word = word[:i] + word[i : i + 2][::-1] + word[i + 2 :]
        elif chance < 0.6:
            word = word[:i] + self.random.choice(LETTERS) + word[i + 1 :]
        elif fits := [pair for pair in LOOK_ALIKES if pair[0] in word]:
            word = word.replace(*self.random.choice(fits), 1)
        return words[:at] + [word] + words[at + 1 :]

    def negation(self, words, at):
        places = [i for i, word in enumerate(words) if word.removeprefix("و") in NEGATIONS]
        if places and self.random.random() < 0.7:
            return self.dropped(words, self.random.choice(places))
        return words[:at] + [self.random.choice(NEGATIONS)] + words[at:]

    def number(self, words, at):
        places = [i for i, word in enumerate(words) if re.search("[0-9]", word) or word in SCALES]
        if not places:
            return None
        at = self.random.choice(places)
        word = re.sub("[0-9]", lambda _: str(self.random.randrange(10)), words[at])
        return words[:at] + [self.random.choice(SCALES) if words[at] in SCALES else word] + words[at + 1 :]

    def verb(self, words, at):
        own = [word for word in words if re.fullmatch("[يت][ء-ي]{3,}", word)]
        return words[:at] + [self.random.choice(own + VERBS)] + words[at:]
