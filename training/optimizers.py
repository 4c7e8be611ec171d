"""What moves the weights: Muon for the matrices, AdamW for the rest, one schedule for both."""

from __future__ import annotations

import torch
from torch import nn


class Optimizers:
    """Muon (https://kellerjordan.github.io/posts/muon/, as torch.optim has it) and AdamW, stepped together."""

    def __init__(self, model: nn.Module, muon: float, adam: float) -> None:
        matrices = [p for name, p in model.named_parameters() if p.ndim == 2 and "embed" not in name]
        rest = [p for name, p in model.named_parameters() if p.ndim != 2 or "embed" in name]
        self._rates = (muon, adam)
        self._both = (
            torch.optim.Muon(matrices, lr=muon, momentum=0.95, weight_decay=0.01, adjust_lr_fn="match_rms_adamw"),
            torch.optim.AdamW(rest, lr=adam, betas=(0.9, 0.98), weight_decay=0.0, fused=True),
        )

    def step(self, scale: float) -> None:
        """Move the weights by their gradients, at `scale` times the full rates, and forget the gradients."""
        for optimizer, rate in zip(self._both, self._rates, strict=True):
            for group in optimizer.param_groups:
                group["lr"] = rate * scale
            optimizer.step()
            optimizer.zero_grad(set_to_none=True)

    def state(self) -> list[dict[str, object]]:
        """What a checkpoint keeps."""
        return [optimizer.state_dict() for optimizer in self._both]

    def restore(self, state: list[dict[str, object]]) -> None:
        """Go on from a checkpoint."""
        for optimizer, kept in zip(self._both, state, strict=True):
            optimizer.load_state_dict(kept)


def schedule(done: float, warm: float = 0.02, decay: float = 0.25) -> float:
    """Warm-up, a plateau, then down to nearly nothing over the last `decay`. `done` is the part trained, 0 to 1."""
    if done < warm:
        return max(0.02, done / warm)
    return 1.0 if done < 1 - decay else max(0.01, (1 - done) / decay)
