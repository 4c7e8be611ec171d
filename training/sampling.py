"""Many replies at once from the model in PyTorch: for evaluation between stages and for reinforcement."""

from __future__ import annotations

from dataclasses import dataclass, field

import torch
import torch.nn.functional as F
from torch import Tensor

from training.model import Qwen2, turned


@dataclass(slots=True)
class Sampled:
    """One reply: its tokens without the prompt's, and whether it ended by itself."""

    ids: list[int] = field(default_factory=list)
    ended: bool = False


class Cache:
    """Keys and values of a batch, filled from the left; every row keeps its own length."""

    def __init__(self, model: Qwen2, rows: int, length: int, dtype: torch.dtype) -> None:
        shape = model.shape
        sizes = (shape.layers, rows, shape.kv_heads, length, shape.head)
        self.keys = torch.zeros(sizes, dtype=dtype, device=model.device)
        self.values = torch.zeros(sizes, dtype=dtype, device=model.device)

    def keep(self, rows: Tensor) -> None:
        """Go on with these rows alone."""
        self.keys, self.values = self.keys[:, rows].contiguous(), self.values[:, rows].contiguous()


def forward(model: Qwen2, cache: Cache, tokens: Tensor, positions: Tensor, used: int) -> Tensor:
    """Logits (rows, vocabulary) after each row's last token.

    `tokens` (rows, length) stand at `positions` (rows, length); the cache is read up to `used` entries. A padded
    position is -1: it is neither kept nor seen.
    """
    shape = model.shape
    rows, length = tokens.shape
    at = positions.clamp(min=0)
    x = model.embed(tokens)
    cos, sin = model.cos[at].unsqueeze(1).to(x.dtype), model.sin[at].unsqueeze(1).to(x.dtype)
    mask = torch.arange(used, device=x.device).view(1, 1, 1, used) <= at.view(rows, 1, length, 1)
    row = torch.arange(rows, device=x.device).unsqueeze(1).expand(rows, length)
    for layer, block in enumerate(model.blocks):
        normed = block.attn_norm(x)
        query = turned(block.heads(block.q(normed), shape.heads), cos, sin)
        key = turned(block.heads(block.k(normed), shape.kv_heads), cos, sin).transpose(1, 2)
        value = block.heads(block.v(normed), shape.kv_heads).transpose(1, 2)
        real = positions >= 0
        cache.keys[layer].transpose(1, 2)[row[real], at[real]] = key[real]
        cache.values[layer].transpose(1, 2)[row[real], at[real]] = value[real]
        seen = F.scaled_dot_product_attention(
            query, cache.keys[layer, :, :, :used], cache.values[layer, :, :, :used], attn_mask=mask, enable_gqa=True
        )
        x = x + block.out(seen.transpose(1, 2).flatten(2))
        normed = block.ffn_norm(x)
        x = x + block.down(F.silu(block.gate(normed)) * block.up(normed))
    last = (positions.argmax(dim=1)).view(rows, 1, 1).expand(rows, 1, shape.width)
    return F.linear(model.norm(x.gather(1, last).squeeze(1)), model.embed.weight).float()


@torch.no_grad()
def replies(
    model: Qwen2, prompts: list[list[int]], end: int, *, most: int = 512, temperature: float = 0.0, seed: int = 0
) -> list[Sampled]:
    """A reply to each prompt, at most `most` tokens long. Temperature 0 takes the likeliest word every time."""
    chance = torch.Generator().manual_seed(seed)
    done = [Sampled() for _ in prompts]
    lengths = torch.tensor([len(prompt) for prompt in prompts])
    longest = int(lengths.max())
    dtype = model.embed.weight.dtype
    cache = Cache(model, len(prompts), longest + most, dtype)
    tokens = torch.zeros(len(prompts), longest, dtype=torch.long)
    positions = torch.full((len(prompts), longest), -1)
    for row, prompt in enumerate(prompts):
        tokens[row, : len(prompt)] = torch.tensor(prompt)
        positions[row, : len(prompt)] = torch.arange(len(prompt))
    rows = torch.arange(len(prompts))
    ended = torch.zeros(len(prompts), dtype=torch.bool)
    used = longest
    for _ in range(most):
        logits = forward(model, cache, tokens.to(model.device), positions.to(model.device), used).cpu()
        if temperature > 0:
            chosen = torch.multinomial(F.softmax(logits / temperature, -1), 1, generator=chance).squeeze(1)
        else:
            chosen = logits.argmax(-1)
        for row, token, over in zip(rows.tolist(), chosen.tolist(), ended.tolist(), strict=True):
            if not over:
                done[row].ids.append(token)
                done[row].ended = token == end
        ended |= chosen == end
        if bool(ended.all()):
            break
        if ended.float().mean() > 0.25:
            going = (~ended).nonzero().squeeze(1)
            rows, chosen, lengths, ended = rows[going], chosen[going], lengths[going], ended[going]
            cache.keep(going.to(model.device))
        tokens, positions = chosen.unsqueeze(1), lengths.unsqueeze(1)
        lengths = lengths + 1
        used = int(lengths.max())
    return done
