"""A qwen2 model in PyTorch, small enough to read: what llama.cpp runs once `convert.py` has written it out.

Grouped-query attention with biases on query, key and value, rotary positions, RMS norm, SwiGLU, tied embeddings.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor, nn


@dataclass(frozen=True, slots=True)
class Shape:
    """The size of a model. `context` is what its positions are good for, in tokens."""

    vocabulary: int
    width: int = 256
    layers: int = 6
    heads: int = 4
    kv_heads: int = 2
    feed_forward: int = 704
    context: int = 2048
    rope_base: float = 10_000.0
    epsilon: float = 1e-6

    @property
    def head(self) -> int:
        """Values a head."""
        return self.width // self.heads


def rotations(shape: Shape, length: int) -> tuple[Tensor, Tensor]:
    """Cosines and sines, each (length, head): the two halves of a head turn together, as in qwen2."""
    inverse = shape.rope_base ** (-torch.arange(0, shape.head, 2).float() / shape.head)
    angles = torch.outer(torch.arange(length).float(), inverse)
    both = torch.cat((angles, angles), dim=-1)
    return both.cos(), both.sin()


def turned(x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
    """`x` (batch, heads, length, head) with its positions put in."""
    first, second = x.chunk(2, dim=-1)
    return x * cos + torch.cat((-second, first), dim=-1) * sin


def attended(query: Tensor, key: Tensor, value: Tensor) -> Tensor:
    """Causal attention (batch, heads, length, head), the key-value heads shared by groups of query heads.

    Written out, since for rows this short it takes less than half the time of PyTorch's own on a CPU.
    """
    each, length = query.shape[1] // key.shape[1], query.shape[2]
    key, value = key.repeat_interleave(each, 1), value.repeat_interleave(each, 1)
    later = torch.ones(length, length, dtype=torch.bool, device=query.device).triu(1)
    scores = (query @ key.transpose(-1, -2)) * query.shape[-1] ** -0.5
    return scores.masked_fill(later, float("-inf")).softmax(-1).to(value.dtype) @ value


class Norm(nn.Module):
    """RMS norm."""

    def __init__(self, width: int, epsilon: float) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.ones(width))
        self.epsilon = epsilon

    def forward(self, x: Tensor) -> Tensor:
        """`x` scaled to a mean square of one along its last dimension."""
        wide = x.float()
        scaled = wide * torch.rsqrt(wide.pow(2).mean(-1, keepdim=True) + self.epsilon)
        return (scaled * self.weight).to(x.dtype)


LOOK_BACK = ((0, 0, (1, 2)), (0, 1, (3, 4)), (1, 0, (1, 2)))
"""Which heads start off looking back: layer, key-value group, and how many tokens back its two queries look."""


class Block(nn.Module):
    """One layer: attention, then the feed-forward."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        kv = shape.kv_heads * shape.head
        self.shape = shape
        self.attn_norm = Norm(shape.width, shape.epsilon)
        self.q = nn.Linear(shape.width, shape.width)
        self.k = nn.Linear(shape.width, kv)
        self.v = nn.Linear(shape.width, kv)
        self.out = nn.Linear(shape.width, shape.width, bias=False)
        self.ffn_norm = Norm(shape.width, shape.epsilon)
        self.gate = nn.Linear(shape.width, shape.feed_forward, bias=False)
        self.up = nn.Linear(shape.width, shape.feed_forward, bias=False)
        self.down = nn.Linear(shape.feed_forward, shape.width, bias=False)

    def heads(self, x: Tensor, count: int) -> Tensor:
        """(batch, length, count × head) as (batch, count, length, head)."""
        return x.view(x.shape[0], x.shape[1], count, self.shape.head).transpose(1, 2)

    def forward(self, x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
        """`x` (batch, length, width), every position seeing those before it."""
        shape, normed = self.shape, self.attn_norm(x)
        query = turned(self.heads(self.q(normed), shape.heads), cos, sin)
        key = turned(self.heads(self.k(normed), shape.kv_heads), cos, sin)
        value = self.heads(self.v(normed), shape.kv_heads)
        x = x + self.out(attended(query, key, value).transpose(1, 2).flatten(2))
        normed = self.ffn_norm(x)
        return x + self.down(F.silu(self.gate(normed)) * self.up(normed))


@torch.no_grad()
def look_back(block: Block, group: int, offsets: tuple[int, ...]) -> None:
    """Start the query heads of one key-value `group` off looking `offsets` tokens back, whatever stands there.

    qwen2's biases make that possible: turned by the positions, a query bias meets a key bias best at one distance.
    Copying needs such heads, and a model that has to find them first spends long on it. They go on learning.
    """
    shape = block.shape
    half, strong = shape.head // 2, shape.head // 4
    angles = shape.rope_base ** (-torch.arange(0, shape.head, 2).float() / shape.head)
    size = torch.where(torch.arange(half) < strong, 5.0, 0.0)
    keys = slice(group * shape.head, (group + 1) * shape.head)
    block.k.weight[keys] *= 0.1
    block.k.bias[keys] = torch.cat((size, torch.zeros(half)))
    for place, offset in enumerate(offsets):
        head = group * len(offsets) + place
        rows = slice(head * shape.head, (head + 1) * shape.head)
        block.q.weight[rows] *= 0.1
        block.q.bias[rows] = torch.cat((size * torch.cos(offset * angles), -size * torch.sin(offset * angles)))


class Qwen2(nn.Module):
    """The whole model."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape = shape
        self.embed = nn.Embedding(shape.vocabulary, shape.width)
        self.blocks = nn.ModuleList(Block(shape) for _ in range(shape.layers))
        self.norm = Norm(shape.width, shape.epsilon)
        cos, sin = rotations(shape, shape.context)
        self.register_buffer("cos", cos, persistent=False)
        self.register_buffer("sin", sin, persistent=False)
        nn.init.normal_(self.embed.weight, std=0.02)
        for block in self.blocks:
            for name in ("q", "k", "v", "gate", "up"):
                nn.init.normal_(getattr(block, name).weight, std=shape.width**-0.5)
            nn.init.zeros_(block.out.weight)
            nn.init.zeros_(block.down.weight)
            for name in ("q", "k", "v"):
                nn.init.zeros_(getattr(block, name).bias)
        for layer, group, offsets in LOOK_BACK:
            if shape.heads == 2 * shape.kv_heads:
                look_back(self.blocks[layer], group, offsets)

    @property
    def device(self) -> torch.device:
        """Where its weights are."""
        return self.embed.weight.device

    def hidden(self, tokens: Tensor) -> Tensor:
        """The last layer's output for `tokens` (batch, length), normed: (batch, length, width)."""
        x = self.embed(tokens)
        length = tokens.shape[1]
        cos, sin = self.cos[:length].to(x.dtype), self.sin[:length].to(x.dtype)
        for block in self.blocks:
            x = block(x, cos, sin)
        return self.norm(x)

    def forward(self, tokens: Tensor) -> Tensor:
        """Logits (batch, length, vocabulary)."""
        return F.linear(self.hidden(tokens), self.embed.weight)


def load_model(file: Path) -> Qwen2:
    """The model of a checkpoint that this program wrote, ready to answer."""
    state = torch.load(file, weights_only=True, map_location="cpu")
    model = Qwen2(Shape(**state["shape"]))
    model.load_state_dict(state["model"])
    return model.eval()
