"""An independent judge for the prompts: llama.cpp's own tokeniser, in a process of its own.

Takes the path of a model. Reads JSON lines and answers each with one: a text with its ids, special tokens on; a list
of ids with the text that they spell.
"""

import ctypes
import json
import sys

import llama_cpp as lib

lib.llama_log_set(quiet := lib.llama_log_callback(lambda *_line: None), ctypes.c_void_p(0))
sizes = lib.llama_model_default_params()
sizes.vocab_only = True
vocab = lib.llama_model_get_vocab(lib.llama_model_load_from_file(sys.argv[1].encode(), sizes))
piece = ctypes.create_string_buffer(4096)


def ids_of(text: str) -> list[int]:
    raw = text.encode()
    room = len(raw) + 16
    tokens = (lib.llama_token * room)()
    return list(tokens[: lib.llama_tokenize(vocab, raw, len(raw), tokens, room, False, True)])


def text_of(ids: list[int]) -> str:
    spelled = b""
    for token in ids:
        length = lib.llama_token_to_piece(vocab, token, piece, 4096, 0, True)
        spelled += piece.raw[:length]
    return spelled.decode()


for line in sys.stdin:
    asked = json.loads(line)
    sys.stdout.write(json.dumps(ids_of(asked) if isinstance(asked, str) else text_of(asked)) + "\n")
    sys.stdout.flush()
