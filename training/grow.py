"""Make a trained model deeper, without changing what it says: `python -m training.grow CHECKPOINT --layers 9`.

Each new layer stands after an old one and begins as its copy, with nothing yet added to what passes through it: the
matrices that write are zero. Training goes on from there (`training.train --resume --layers 9`), and reckoning and
reading both get more steps. The idea is that of function-preserving growth (Net2Net, https://arxiv.org/abs/1511.05641).
"""

from __future__ import annotations

import argparse
import copy
from dataclasses import asdict, replace
from pathlib import Path

import torch

from training.model import Qwen2, load_model
from training.tokenizer import WORK


def places(old: int, new: int) -> list[int]:
    """For each of `new` layers, the one of `old` that it is made from, in order; the first to come of one is itself.

    `ValueError` when `new` is not more than `old`, or more than twice as many.
    """
    if not old < new <= 2 * old:
        raise ValueError(f"from {old} layers one can grow to {old + 1} to {2 * old}, not to {new}")
    doubled = {int((at + 1) * old / (new - old)) - 1 for at in range(new - old)}
    return [layer for layer in range(old) for _ in range(1 + (layer in doubled))]


@torch.no_grad()
def grown(model: Qwen2, layers: int) -> Qwen2:
    """`model` with more layers, which says the same."""
    made = Qwen2(replace(model.shape, layers=layers))
    made.embed, made.norm = model.embed, model.norm
    seen = set[int]()
    for at, layer in enumerate(places(model.shape.layers, layers)):
        block = copy.deepcopy(model.blocks[layer])
        if layer in seen:
            block.out.weight.zero_()
            block.down.weight.zero_()
        seen.add(layer)
        made.blocks[at] = block
    return made


def main() -> None:
    """The command."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("checkpoint", type=Path)
    asked.add_argument("--layers", type=int, required=True)
    asked.add_argument("--out", type=Path, default=WORK / "supervised.pt")
    chosen = asked.parse_args()
    model = load_model(chosen.checkpoint)
    made = grown(model, chosen.layers)
    some = torch.randint(model.shape.vocabulary, (2, 64))
    assert torch.equal(made(some), model(some)), "what was grown must say the same"
    progress = torch.load(chosen.checkpoint, weights_only=True, map_location="cpu")["progress"]
    torch.save({"shape": asdict(made.shape), "model": made.state_dict(), "progress": progress}, chosen.out)
    size = sum(value.numel() for value in made.parameters())
    print(f"{chosen.layers} layers, {size:,} parameters: {chosen.out.name}")


if __name__ == "__main__":
    main()
