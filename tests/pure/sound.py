"""What the headers of sound models say, for tests that spoil it, and how the spoilt ones are refused."""

import pytest

from localr1.errors import BrokenModelError
from localr1.models.locate import check_file


def sizes(width, blocks, heads, kv_heads, **more):
    """The keys that nearly every architecture has."""
    own = {
        ".embedding_length": width,
        ".block_count": blocks,
        ".attention.head_count": heads,
        ".attention.head_count_kv": kv_heads,
        ".context_length": 4096,
        ".attention.layer_norm_rms_epsilon": 1e-6,
    }
    return own | {f".{key.replace('__', '.')}": value for key, value in more.items()}


def weights(width, kind="Q4_K", *, tied=False, words=300, block="blk.0", **more):
    """The tensors of one block and what is around the blocks."""
    found = {
        "token_embd.weight": ((width, words), kind),
        "output_norm.weight": ((width,), "F32"),
        f"{block}.attn_norm.weight": ((width,), "F32"),
        f"{block}.attn_q.weight": ((width, width), kind),
        f"{block}.ffn_down.weight": ((2 * width, width), kind),
    }
    if not tied:
        found["output.weight"] = ((width, words), "Q6_K")
    return found | {f"{block}.{name.replace('__', '.')}": value for name, value in more.items()}


QWEN2 = sizes(3584, 28, 28, 4)


def refuse(path, words):
    with pytest.raises(BrokenModelError) as caught:
        check_file(path)
    assert caught.value.exit_code == 5
    assert words in caught.value.message
    assert path.name.removesuffix(".gguf").rstrip("\x1b") in caught.value.message
    assert caught.value.message.isprintable()
    assert "again" in caught.value.hint
