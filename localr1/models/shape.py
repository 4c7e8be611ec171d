"""What of a model decides how much memory it needs and how fast it can be: its sizes, without a single weight.

A shape comes from a header, or from the catalog's own figures where no file is here yet. It follows what llama.cpp
sets aside, of the release that is built in. The arithmetic on it is in `fit`. Plain values: nothing is read here.
"""

from __future__ import annotations

import math
import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Annotated

import msgspec

from localr1.models.layers import cached_values, layers_of, number, state_values, width_of_heads

if TYPE_CHECKING:
    from localr1.models.gguf import Header
    from localr1.models.spec import ModelSpec
    from localr1.models.tensors import Tensor

Size = Annotated[int, msgspec.Meta(ge=0, le=1 << 50)]
_BLOCK = re.compile(r"blk\.(\d+)\.")
_TABLE = re.compile(r"(token|per_layer_token|position)_embd|token_types|mm\.|v\.")  # read a row at a time
_OUTPUT = re.compile(r"output(_norm)?\.|cls\.")


class Geometry(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A model's sizes as models.toml gives them, for a fit before any file has been looked at.

    `architecture` is llama.cpp's name for it. Sizes are values, not bytes. `cached_layers` are those that keep keys
    and values of the whole context (None: all of them). `window` says how far back `windowed_layers` look; they keep
    the whole of it all the same, so that an earlier turn can be taken up again. `latent_rank` and `rotated` belong to
    multi-head latent attention; 0 is none. `state_bytes` is what recurrent layers keep, whatever the context. `tied`
    says that the output is the table of words once more.
    """

    architecture: str
    layers: Size
    embedding: Size
    heads: Size
    kv_heads: Size
    key_width: Size
    vocabulary: Size
    value_width: Size = 0
    feed_forward: Size = 0
    cached_layers: Size | None = None
    windowed_layers: Size = 0
    window: Size = 0
    latent_rank: Size = 0
    rotated: Size = 0
    experts: Size = 0
    experts_used: Size = 0
    expert_feed_forward: Size = 0
    state_bytes: Size = 0
    tied: bool = False


class Shape(msgspec.Struct, frozen=True):
    """The sizes of one file, all its parts together. Counts are values, not bytes, unless the name says bytes."""

    architecture: str
    layers: int
    embedding: int
    heads: int
    kv_heads: int
    key_width: int
    value_width: int
    vocabulary: int
    context_train: int
    parameters: int
    # what one token of context keeps, over all layers; layers with a window keep all of it too, as the engine does
    cached_keys: int
    cached_values: int
    state_bytes: int = 0  # what recurrent layers keep of a sequence, whatever its length
    masks: int = 1  # 2 where some layers look back no further than a window
    latent_rank: int = 0
    rotated: int = 0
    feed_forward: int = 0
    experts: int = 0
    experts_used: int = 0
    expert_feed_forward: int = 0
    # where the bytes of the weights are
    table_bytes: int = 0  # read a row at a time or not at all: the words, heads that predict further tokens
    output_bytes: int = 0  # turns the last layer into words; 0 where the table of words does that too
    layer_bytes: int = 0  # all layers, without their experts
    expert_bytes: int = 0  # all experts of all layers
    file_size: int = 0

    @property
    def weights_bytes(self) -> int:
        """All weights together."""
        return self.table_bytes + self.output_bytes + self.layer_bytes + self.expert_bytes

    @property
    def active_bytes(self) -> int:
        """Weights that are read for every token: of the experts, those that work."""
        experts = self.expert_bytes * self.experts_used // self.experts if self.experts else self.expert_bytes
        return (self.output_bytes or self.table_bytes) + self.layer_bytes + experts

    @property
    def bits_per_weight(self) -> float:
        """What a parameter takes on average, 0 where their number is not known."""
        return self.file_size * 8 / self.parameters if self.parameters else 0.0


class _Endings(Collection[str]):
    """Keys by what follows the architecture's name, which is not known before the header has been read."""

    def __init__(self, *endings: str) -> None:
        self._endings = endings

    def __contains__(self, key: object) -> bool:
        return isinstance(key, str) and key.partition(".")[2] in self._endings

    def __iter__(self) -> Iterator[str]:
        return iter(self._endings)

    def __len__(self) -> int:
        return len(self._endings)


# The lists of a header, one item a layer, that a shape is made from: `read_header(path, arrays=SHAPE_ARRAYS)`.
SHAPE_ARRAYS = _Endings(
    *("attention.head_count", "attention.head_count_kv", "feed_forward_length", "expert_used_count"),
    *("attention.sliding_window_pattern", "attention.recurrent_layers", "expert_feed_forward_length"),
)


def shape_of(header: Header, file_size: int, *, later_parts: Sequence[Header] = ()) -> Shape:
    """The shape that a header tells; `file_size` is that of all parts together, `later_parts` their headers.

    Where the later parts' headers are missing, what they hold is taken to be layers and experts as the sizes say.
    """
    tensors = [tensor for one in (header, *later_parts) for tensor in one.tensors]
    layers = layers_of(header)
    key_width, value_width = width_of_heads(header)
    keys, values = cached_values(header)
    latent = bool(number(header, "attention.key_length_mla") and number(header, "attention.value_length_mla"))
    shape = Shape(
        architecture=header.architecture,
        layers=layers,
        embedding=number(header, "embedding_length"),
        heads=number(header, "attention.head_count"),
        kv_heads=number(header, "attention.head_count_kv", number(header, "attention.head_count")),
        key_width=number(header, "attention.key_length_mla") if latent else key_width,
        value_width=number(header, "attention.value_length_mla") if latent else value_width,
        vocabulary=_vocabulary(header, tensors),
        context_train=number(header, "context_length"),
        parameters=sum(math.prod(tensor.shape) for tensor in tensors),
        cached_keys=keys,
        cached_values=values,
        state_bytes=state_values(header) * 4,
        masks=2 if number(header, "attention.sliding_window") and header.architecture != "phi3" else 1,
        latent_rank=number(header, "attention.kv_lora_rank") if latent else 0,
        rotated=number(header, "rope.dimension_count"),
        feed_forward=number(header, "feed_forward_length"),
        experts=number(header, "expert_count"),
        experts_used=number(header, "expert_used_count"),
        expert_feed_forward=number(header, "expert_feed_forward_length"),
        file_size=file_size,
    )
    if header.split_count > 1 + len(later_parts):
        return _placed(msgspec.structs.replace(shape, parameters=0), file_size)
    return msgspec.structs.replace(shape, **_places(tensors, layers))


def shape_of_spec(spec: ModelSpec, quant: str | None = None) -> Shape | None:
    """The shape by the catalog alone, for one of its quants (its default); None where its figures do not suffice."""
    given, size = spec.shape, spec.quants.get(quant or spec.quant)
    if given is None or not size:
        return None
    cached = given.layers if given.cached_layers is None else given.cached_layers + given.windowed_layers
    value_width = given.value_width or given.key_width
    latent, key_width = given.latent_rank, given.key_width
    if latent and key_width == latent + given.rotated:  # as a header has it: one head for all, from which they are made
        key_width, value_width = 3 * given.rotated, 2 * given.rotated  # in every model of this kind so far
    shape = Shape(
        architecture=given.architecture,
        layers=given.layers,
        embedding=given.embedding,
        heads=given.heads,
        kv_heads=given.kv_heads,
        key_width=key_width,
        value_width=value_width,
        vocabulary=given.vocabulary,
        context_train=spec.context,
        parameters=spec.parameters,
        cached_keys=cached * (latent + given.rotated if latent else given.kv_heads * given.key_width),
        cached_values=0 if latent else cached * given.kv_heads * value_width,
        state_bytes=given.state_bytes,
        masks=2 if given.window else 1,
        latent_rank=latent,
        rotated=given.rotated,
        feed_forward=given.feed_forward,
        experts=given.experts,
        experts_used=given.experts_used,
        expert_feed_forward=given.expert_feed_forward,
    )
    return _placed(shape, size, tied=given.tied, active=spec.active_parameters)


def resized(shape: Shape, file_size: int) -> Shape:
    """The same model in a file of another size: another quant of it. Every kind of weight grows in proportion."""
    factor = file_size / max(shape.file_size, 1)
    places = ("table_bytes", "output_bytes", "layer_bytes", "expert_bytes")
    changed = {place: round(getattr(shape, place) * factor) for place in places}
    return msgspec.structs.replace(shape, file_size=file_size, **changed)


def _vocabulary(header: Header, tensors: Iterable[Tensor]) -> int:
    words = header.metadata.get("tokenizer.ggml.tokens")
    for tensor in tensors:
        if tensor.name == "token_embd.weight" and len(tensor.shape) == 2:
            return tensor.shape[1]
    return getattr(words, "length", 0) or number(header, "vocab_size")


def _places(tensors: Iterable[Tensor], layers: int) -> dict[str, int]:
    """The bytes of the weights by where they are."""
    found = dict.fromkeys(("table_bytes", "output_bytes", "layer_bytes", "expert_bytes"), 0)
    for tensor in tensors:
        block = _BLOCK.match(tensor.name)
        if _TABLE.match(tensor.name) or (block and int(block[1]) >= layers):
            found["table_bytes"] += tensor.bytes
        elif _OUTPUT.match(tensor.name):
            found["output_bytes"] += tensor.bytes
        else:
            found["expert_bytes" if "_exps." in tensor.name else "layer_bytes"] += tensor.bytes
    if found["output_bytes"] * 50 < found["table_bytes"]:  # only a norm: the table of words is the output too
        found["layer_bytes"] += found["output_bytes"]
        found["output_bytes"] = 0
    return found


def _placed(shape: Shape, size: int, *, tied: bool = False, active: int = 0) -> Shape:
    """The shape with a file's bytes shared out as its parameters are, which for lack of a list are counted."""
    table = shape.vocabulary * shape.embedding
    heads = shape.heads * shape.value_width
    attention = shape.embedding * (shape.heads * shape.key_width + heads)
    attention += shape.embedding * shape.kv_heads * (shape.key_width + shape.value_width)
    each = 3 * shape.embedding * shape.expert_feed_forward
    experts = shape.layers * shape.experts * each
    feed = 3 * shape.embedding * (shape.expert_feed_forward if shape.experts else shape.feed_forward)
    layers = shape.layers * (attention + feed)
    known = shape.parameters
    if known and active and shape.experts > shape.experts_used:  # the makers' own two counts settle it
        experts = round((known - active - table) / (1 - shape.experts_used / shape.experts))
        experts = min(max(experts, 0), known)
        layers = max(known - experts - table * (1 if tied else 2), shape.layers * attention)
    counted = bool(table and layers)
    if not counted:
        table, layers, experts = 8, 84, 0  # as in most models of middle size, where a figure is missing
    total = table * (1 if tied else 2) + layers + experts
    share = size / total
    return msgspec.structs.replace(
        shape,
        parameters=known or (total if counted else 0),
        table_bytes=round(table * share),
        output_bytes=0 if tied else round(table * share),
        layer_bytes=round(layers * share),
        expert_bytes=round(experts * share),
        file_size=size,
    )
