"""The encoder's network in PyTorch, with two heads: what is broken, token by token, and whether the text is."""

import torch
import torch.nn as nn
import torch.nn.functional as F

from encoder import BLOCK, quantised

MATRICES = ["q", "k", "v", "ao", "fi", "fo"]
NORMS = ["aln", "oln"]
SHARPNESS = 20  # a vector of length 1 times this goes into the head


def rounded(weights):
    """The matrix as Q4_0 keeps it; its gradient is that of the matrix itself (a straight-through estimate)."""
    blocks = weights.detach().reshape(-1, BLOCK)
    largest = blocks.gather(1, blocks.abs().argmax(1, keepdim=True))
    scale = largest / -8
    inverse = torch.where(scale != 0, 1 / scale, torch.zeros_like(scale))
    numbers = (blocks * inverse + 8.5).floor().clamp(0, 15) - 8
    return weights + ((numbers * scale.half().float()).reshape(weights.shape) - weights).detach()


class Linear(nn.Module):
    def __init__(self, weights, bias):
        super().__init__()
        self.w = nn.Parameter(torch.tensor(weights))
        self.b = nn.Parameter(torch.tensor(bias))
        self.is_rounded = False

    def forward(self, x):
        return F.linear(x, rounded(self.w) if self.is_rounded else self.w, self.b)


class Norm(nn.Module):
    def __init__(self, weights, bias, epsilon):
        super().__init__()
        self.w = nn.Parameter(torch.tensor(weights))
        self.b = nn.Parameter(torch.tensor(bias))
        self.epsilon = epsilon

    def forward(self, x):
        return F.layer_norm(x, self.w.shape, self.w, self.b, self.epsilon)


class Layer(nn.Module):
    def __init__(self, model, number, dropout):
        super().__init__()
        self.heads, self.dropout = model.heads, dropout
        for name in MATRICES:
            columns = model.inner if name == "fo" else model.width
            tensor = f"l{number}.{name}"
            setattr(self, name, Linear(model.matrix(tensor + ".w", columns), model.vector(tensor + ".b")))
        for name in NORMS:
            tensor = f"l{number}.{name}"
            setattr(self, name, Norm(model.vector(tensor + ".w"), model.vector(tensor + ".b"), model.epsilon))

    def forward(self, x, mask):
        def split(y):
            return y.view(*x.shape[:2], self.heads, -1).transpose(1, 2)

        def dropped(y):
            return F.dropout(y, self.dropout, self.training)

        context = F.scaled_dot_product_attention(
            split(self.q(x)), split(self.k(x)), split(self.v(x)), attn_mask=mask
        )
        x = self.aln(x + dropped(self.ao(context.transpose(1, 2).reshape(x.shape))))
        return self.oln(x + dropped(self.fo(F.gelu(self.fi(x)))))


class Estimator(nn.Module):
    """The layers below `frozen` stay as they are."""

    def __init__(self, model, frozen=4, dropout=0.1):
        super().__init__()
        self.pos = torch.tensor(model.vector("emb.pos")).view(-1, model.width)
        self.typ = torch.tensor(model.vector("emb.type")[: model.width])
        self.eln = Norm(model.vector("emb.ln.w"), model.vector("emb.ln.b"), model.epsilon)
        self.layers = nn.ModuleList([Layer(model, n, dropout) for n in range(model.layers)])
        self.head = nn.Linear(model.width, 1)
        self.pool = nn.Linear(model.width, 1)
        self.frozen = frozen
        for module in [self.eln, *self.layers[:frozen]]:
            module.requires_grad_(False)

    def forward(self, words, mask):
        """Log-odds that tokens are broken, batch × tokens, and that the texts are."""
        attention = mask[:, None, None, :]
        with torch.no_grad():
            x = self.eln(words + self.pos[: words.shape[1]] + self.typ)
            for layer in self.layers[: self.frozen]:
                x = layer(x, attention)
        for layer in self.layers[self.frozen :]:
            x = layer(x, attention)
        mean = (x * mask[..., None]).sum(1) / mask.sum(1, keepdim=True)
        return self.head(x).squeeze(-1), self.pool(F.normalize(mean, dim=-1) * SHARPNESS).squeeze(-1)

    def round_weights(self, on):
        """Whether the layers work with weights as the file will hold them."""
        for module in self.layers[self.frozen :].modules():
            if isinstance(module, Linear):
                module.is_rounded = on

    def replaced_tensors(self):
        """The bytes of the layers that were trained, by the names of the model file."""
        tensors = {}
        for number in range(self.frozen, len(self.layers)):
            layer = self.layers[number]
            for name in MATRICES:
                part = getattr(layer, name)
                tensors[f"l{number}.{name}.w"] = quantised(part.w.detach().numpy())
                tensors[f"l{number}.{name}.b"] = part.b.detach().numpy().tobytes()
            for name in NORMS:
                part = getattr(layer, name)
                tensors[f"l{number}.{name}.w"] = part.w.detach().numpy().tobytes()
                tensors[f"l{number}.{name}.b"] = part.b.detach().numpy().tobytes()
        return tensors
