"""An independent judge for grammars: llama.cpp's own reading of them, in a process of its own.

Takes the path of a model whose words include every byte. Reads JSON lines. `{"grammar": …, "texts": […]}` is answered
with whether each text fits; `{"grammar": …, "write": 5, "seed": 1}` with texts written along the grammar by chance. A
grammar that llama.cpp does not take is answered with null.
"""

import ctypes
import json
import random
import sys

import llama_cpp as lib

lib.llama_log_set(quiet := lib.llama_log_callback(lambda *_line: None), ctypes.c_void_p(0))
sizes = lib.llama_model_default_params()
sizes.vocab_only = True
model = lib.llama_model_load_from_file(sys.argv[1].encode(), sizes)
vocab = lib.llama_model_get_vocab(model)
piece = ctypes.create_string_buffer(4096)
BYTES: dict[int, int] = {}  # byte: its token
for number in range(lib.llama_vocab_n_tokens(vocab)):
    if lib.llama_token_to_piece(vocab, number, piece, 4096, 0, True) == 1:
        BYTES[piece.raw[0]] = number
END = lib.llama_vocab_eos(vocab)
LONGEST, HASTE_AFTER = 3000, 120
TIDY = b'"]}.,:0123456789 abcdefghijklmnopqrstuvwxyz-'


class Reader:
    """Where a text stands in a grammar."""

    def __init__(self, grammar: str) -> None:
        self.pointer = lib.llama_sampler_init_grammar(vocab, grammar.encode(), b"root")

    def allowed(self, tokens: list[int]) -> list[int]:
        array = (lib.llama_token_data * len(tokens))(*((token, 0.0, 0.0) for token in tokens))
        candidates = lib.llama_token_data_array(array, len(tokens), -1, False)
        lib.llama_sampler_apply(self.pointer, ctypes.byref(candidates))
        return [entry.id for entry in array if entry.logit > float("-inf")]

    def accept(self, token: int) -> None:
        lib.llama_sampler_accept(self.pointer, token)


def fits(grammar: str, text: str) -> bool:
    reader = Reader(grammar)
    for byte in text.encode("utf-8", "surrogatepass"):
        if not reader.allowed([BYTES[byte]]):
            return False
        reader.accept(BYTES[byte])
    return bool(reader.allowed([END]))


def written(grammar: str, chance: random.Random) -> str | None:
    """A text along the grammar; one that does not come to an end in time is let go."""
    reader, text = Reader(grammar), bytearray()
    while len(text) < LONGEST:
        hurry = len(text) > HASTE_AFTER
        some = list(TIDY) if hurry or chance.random() < 0.8 else []
        # Bytes of longer characters only as the first of two, so that the text stays well-formed.
        tokens = [BYTES[byte] for byte in some or range(0x80)]
        allowed = reader.allowed([*tokens, END]) or reader.allowed([BYTES[byte] for byte in range(0x80)])
        if not allowed:
            return None
        if END in allowed and (hurry or len(allowed) == 1 or chance.random() < 0.3):
            return text.decode()
        closing = [BYTES[byte] for byte in b'"]}' if BYTES[byte] in allowed]
        token = closing[0] if closing and hurry else chance.choice([token for token in allowed if token != END])
        reader.accept(token)
        text.append(next(byte for byte, number in BYTES.items() if number == token))
    return None


for line in sys.stdin:
    asked = json.loads(line)
    if not Reader(asked["grammar"]).pointer:
        answer = None
    elif "texts" in asked:
        answer = [fits(asked["grammar"], text) for text in asked["texts"]]
    else:
        chance = random.Random(asked["seed"])
        answer = [written(asked["grammar"], chance) for _ in range(asked["write"])]
    sys.stdout.write(json.dumps(answer) + "\n")
    sys.stdout.flush()
