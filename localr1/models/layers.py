"""What the layers of a model keep of the text so far, as its header tells and as llama.cpp sets it aside.

Most layers keep a key and a value of every token; some keep one compressed row (latent attention), some a state of
one size however long the text is, and some take another layer's. Which layer does what is mostly told, and else the
same for all models of an architecture. The rules are those of llama.cpp at the release that is built in
(`llama_model::create_memory`, `llama_hparams`).
"""

from __future__ import annotations

from localr1.models.gguf import Array, Header

_RECURRENT = ("mamba", "mamba2", "rwkv6", "rwkv6qwen2", "rwkv7", "arwkv7")
_ONE_IN_FOUR = ("qwen3next", "qwen35", "qwen35moe", "qwen4exp", "minimax-01")  # full attention in every fourth layer
# A layer without heads of keys is recurrent.
_BY_HEADS = ("jamba", "granitehybrid", "lfm2", "lfm2moe", "plamo2", "kimi-linear", "kimi-k3", "bailingmoe3")
_BY_HEADS_AND_FEED = ("nemotron_h", "nemotron_h_moe")  # without either: a layer has attention or a feed-forward
_FULL_INTERVAL = 4
MAX_BLOCKS = 512
_GEMMA3N_CACHED = 20


def number(header: Header, key: str, otherwise: int = 0) -> int:
    """The architecture's own whole number, or the largest of a list of them."""
    value = header.own(key)
    if isinstance(value, Array) and value.items:
        return max((int(item) for item in value.items if isinstance(item, int)), default=otherwise)
    return header.own_number(key, otherwise) or 0


def width_of_heads(header: Header) -> tuple[int, int]:
    """How many values a key and a value of one head have."""
    heads = number(header, "attention.head_count")
    width = number(header, "embedding_length") // heads if heads else 0
    return number(header, "attention.key_length", width), number(header, "attention.value_length", width)


def cached_values(header: Header) -> tuple[int, int]:
    """How many values of keys, and of values, one token keeps over all layers. Latent attention keeps keys alone."""
    key, value = width_of_heads(header)
    windowed = _windowed(header)
    heads = _each(header, "attention.head_count_kv", number(header, "attention.head_count"))
    latent = number(header, "attention.key_length_mla") and number(header, "attention.value_length_mla")
    keys = values = 0
    for layer, count in enumerate(heads):
        if not _keeps(header, layer):
            continue
        near = windowed[layer]
        keys += count * (number(header, "attention.key_length_swa", key) if near else key)
        values += 0 if latent else count * (number(header, "attention.value_length_swa", value) if near else value)
    return keys, values


def state_values(header: Header) -> int:
    """How many values the recurrent layers keep of one text, over all of them, however long it is."""
    states = sum(_is_recurrent(header, layer) for layer in range(layers_of(header)))
    return states * (_convolution(header) + _state(header)) if states else 0


def _convolution(header: Header) -> int:
    width = number(header, "embedding_length")
    back = max(number(header, "ssm.conv_kernel") - 1, 0)
    if number(header, "wkv.head_size"):
        return number(header, "token_shift_count", 2) * width
    if remembered := number(header, "shortconv.l_cache"):
        return width * (remembered - 1)
    if wide := number(header, "kda.head_dim"):
        return 3 * (back or 3) * number(header, "attention.head_count") * wide
    return back * (number(header, "ssm.inner_size") + 2 * number(header, "ssm.group_count") * _inner(header))


def _state(header: Header) -> int:
    if size := number(header, "wkv.head_size"):
        return number(header, "embedding_length") * size
    if wide := number(header, "kda.head_dim"):
        return wide * wide * number(header, "attention.head_count")
    return _inner(header) * number(header, "ssm.inner_size")


def _inner(header: Header) -> int:
    return number(header, "ssm.state_size")


def layers_of(header: Header) -> int:
    """How many layers are run, and no more than llama.cpp takes: without those that predict further tokens."""
    return max(min(number(header, "block_count"), MAX_BLOCKS) - number(header, "nextn_predict_layers"), 0)


def _keeps(header: Header, layer: int) -> bool:
    """Whether a layer keeps keys and values of its own."""
    if header.architecture in _RECURRENT:
        return False
    if header.architecture == "falcon-h1":
        return True  # beside a state
    if header.architecture == "gemma3n":
        return layer < _GEMMA3N_CACHED
    if header.architecture in _BY_HEADS_AND_FEED and _each(header, "feed_forward_length", 0)[layer]:
        return False
    return layer < layers_of(header) - number(header, "attention.shared_kv_layers") and not _is_recurrent(header, layer)


def _is_recurrent(header: Header, layer: int) -> bool:
    architecture = header.architecture
    if architecture in _RECURRENT or architecture == "falcon-h1":
        return True
    heads = _each(header, "attention.head_count_kv", number(header, "attention.head_count"))
    if architecture in _BY_HEADS:
        return heads[layer] == 0
    if architecture in _BY_HEADS_AND_FEED:
        return heads[layer] == 0 and _each(header, "feed_forward_length", 0)[layer] == 0
    if architecture not in _ONE_IN_FOUR:
        return False
    told = header.own("attention.recurrent_layers")
    if isinstance(told, Array) and told.items and layer < len(told.items):
        return bool(told.items[layer])
    return (layer + 1) % max(number(header, "full_attention_interval", _FULL_INTERVAL), 1) != 0


def _windowed(header: Header) -> list[bool]:
    told = header.own("attention.sliding_window_pattern")
    items = told.items or () if isinstance(told, Array) else ()
    return [bool(items[layer]) if layer < len(items) else False for layer in range(layers_of(header))]


def _each(header: Header, key: str, otherwise: int) -> list[int]:
    """A number of every layer, told once for all or in a list."""
    layers = layers_of(header)
    told = header.own(key)
    if isinstance(told, Array):
        items = [int(item) for item in told.items or () if isinstance(item, int)]
        return (items + [otherwise] * layers)[:layers]
    return [header.own_number(key, otherwise) or 0] * layers
