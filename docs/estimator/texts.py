"""What the estimator learns from: units of a right text and broken versions of it, each alone or beside its source."""

import difflib
import json
import pathlib
import random

import numpy as np

# Kinds of defect that only the source shows.
NEED_SOURCE = {"number", "negation", "names", "sense"}
LONGEST = 200  # tokens


def groups(path):
    """The groups of a file: source, right translation, [(kind, broken version)]."""
    source, right, broken = None, None, []
    for line in pathlib.Path(path).read_text(encoding="utf-8").split("\n") + [""]:
        fields = line.split("\t")
        if fields[0] == "S":
            source = fields[2]
        elif fields[0] == "C":
            right = fields[1]
        elif fields[0] == "B":
            broken.append((fields[1], fields[2]))
        elif source:
            yield source, right, broken
            source, right, broken = None, None, []


def items(path):
    """The items of a set in JSON Lines, as groups; the right ones have no broken version."""
    for line in pathlib.Path(path).read_text(encoding="utf-8").splitlines():
        item = json.loads(line)
        if item["label"] == "clean":
            yield item["source"], item["target"], []
        else:
            kind = "sense" if item.get("source_needed") else item["category"]
            yield item["source"], item["corrected"], [(kind, item["target"])]


class Units:
    """Turns groups into examples: token numbers, which of them are broken, whether the text is."""

    def __init__(self, model, seed=1):
        self.model, self.kept = model, {}
        self.prefix = self.tokens("query:")
        self.random = random.Random(seed)

    def tokens(self, text):
        if text not in self.kept:
            self.kept[text] = self.model.tokens(text)
        return self.kept[text]

    def of(self, source, right, broken):
        """The units of a group: with the source, and without it those whose defect shows by itself."""
        yield self.unit(right, [text for _, text in broken], source)
        alone = [text for kind, text in broken if kind not in NEED_SOURCE]
        if alone or not broken:
            yield self.unit(right, alone, None)

    def unit(self, right, broken, source):
        """A right text, unless it is empty, then its broken versions."""
        start = [self.example(right, right, source)] if right else []
        return start + [self.example(text, right, source) for text in broken]

    def example(self, text, right, source):
        own = self.tokens(text)
        other = self.tokens("|| " + source) if source else []
        numbers = [self.model.bos, *self.prefix, *own, *other, self.model.eos]
        labels = np.zeros(len(numbers), np.float32)
        if text != right:
            start = 1 + len(self.prefix)
            labels[start : start + len(own)] = changed(own, self.tokens(right)) if right else 1
        return numbers[:LONGEST], labels[:LONGEST], float(text != right)


def changed(own, right):
    """1 for the tokens that the right text does not have; where it has more, for those beside the gap."""
    labels = np.zeros(len(own), np.float32)
    matcher = difflib.SequenceMatcher(None, own, right, autojunk=False)
    for kind, start, end, _, _ in matcher.get_opcodes():
        if kind == "insert":
            labels[max(0, start - 1) : start + 1] = 1
        elif kind != "equal":
            labels[start:end] = 1
    return labels


def batches(units, budget, chance):
    """Units of like length together, at most `budget` tokens with their padding; in random order."""

    def longest(unit):
        return max(len(example[0]) for example in unit)

    out, current, width, count = [], [], 0, 0
    for unit in sorted(units, key=lambda unit: longest(unit) // 3 * 3 + chance.random()):
        if current and max(width, longest(unit)) * (count + len(unit)) > budget:
            out.append(current)
            current, width, count = [], 0, 0
        current.append(unit)
        width, count = max(width, longest(unit)), count + len(unit)
    if current:
        out.append(current)
    chance.shuffle(out)
    return out
