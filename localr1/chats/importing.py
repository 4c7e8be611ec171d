"""Chats that were kept elsewhere: our own JSON, and what other programs write.

- **Open WebUI**: "Export Chats", a JSON list whose chats hold a tree of messages (docs.openwebui.com, "Import &
  Export"); its thoughts are `<details type="reasoning">` within the text.
- **LM Studio**: a file of its `conversations` folder. Its makers describe it nowhere; it is read as version 0.3
  writes it.
- **Ollama**: a Modelfile with MESSAGE lines, which `/save` and `ollama show --modelfile` give, and the JSON of its chat
  API, a list of messages (docs.ollama.com, "Modelfile reference" and "API").

Whatever a file holds, a chat comes out of it or an error; text and roles are taken, and nothing is run. No I/O here.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import Any, get_args

import msgspec

from localr1.chats.export import VERSION, ChatFile
from localr1.chats.records import ChatCopy, Kept
from localr1.errors import UsageError
from localr1.messages import Role
from localr1.thinking.splitter import Splitter

LARGEST = 1 << 30  # bytes
MOST_MESSAGES = 1_000_000
_ROLES = get_args(Role)
_REASONING = re.compile(
    r"<details\b[^>]*\btype=\"reasoning\"[^>]*>\s*(?:<summary>.*?</summary>)?(.*?)</details>\s*", re.DOTALL
)
_VALUE = r'(?:"""(.*?)"""|"([^\n]*)"[ \t]*$|([^\n]*))'
_MODELFILE = re.DOTALL | re.MULTILINE | re.IGNORECASE
_MESSAGE = re.compile(rf"^[ \t]*MESSAGE[ \t]+(\w+)[ \t]+{_VALUE}", _MODELFILE)
_FROM = re.compile(r"^[ \t]*FROM[ \t]+(\S+)", _MODELFILE)
_SYSTEM = re.compile(rf"^[ \t]*SYSTEM[ \t]+{_VALUE}", _MODELFILE)


def chats_in(content: bytes, name: str = "the file") -> list[ChatCopy]:
    """The chats in a file of any of these kinds. Raises `UsageError` where it is none of them."""
    refusal = UsageError(
        f"{name} holds no chats that can be read.",
        hint="Give a JSON export of localr1 or Open WebUI, a conversation of LM Studio, or a Modelfile of Ollama.",
    )
    text = content.decode("utf-8", "replace").removeprefix("\ufeff")
    try:
        found = msgspec.json.decode(text)
    except (msgspec.MsgspecError, RecursionError):
        chats = [_of_modelfile(text)] if _MESSAGE.search(text) else []
    else:
        try:
            chats = list(_of_json(found))
        except (msgspec.ValidationError, AttributeError, TypeError, KeyError, IndexError, ValueError, RecursionError):
            raise refusal from None
    chats = [chat for chat in chats if chat.messages]
    if not chats:
        raise refusal
    return chats


def _of_json(found: Any) -> Iterator[ChatCopy]:
    if isinstance(found, dict) and "localr1_chats" in found:
        yield from _our_own(found)
    elif isinstance(found, list) and found and "role" in found[0]:
        yield _line_of(_plain(found))
    elif isinstance(found, list):
        for chat in found:
            yield _of_open_webui(chat)
    elif "chat" in found:
        yield _of_open_webui(found)
    elif any("versions" in message for message in found["messages"]):
        yield _of_lm_studio(found)
    else:
        yield _line_of(_plain(found["messages"], str(found.get("model") or "")), str(found.get("title") or ""))


def _our_own(found: dict[str, Any]) -> list[ChatCopy]:
    if found["localr1_chats"] != VERSION:
        raise UsageError("This export is of another version of localr1.", hint="Update localr1 and try again.")
    chats = msgspec.convert(found, ChatFile).chats
    for chat in chats:
        before: set[int | None] = {None}
        for kept in chat.messages:
            if kept.parent not in before or kept.id in before:
                raise ValueError(kept.id)
            before.add(kept.id)
    return chats


def _line_of(messages: list[Kept], title: str = "", created: float = 0.0) -> ChatCopy:
    """Messages one after the other as a chat."""
    lined = [
        msgspec.structs.replace(kept, id=number, parent=number - 1 or None) for number, kept in enumerate(messages, 1)
    ]
    return ChatCopy(title, lined, created=created, leaf=len(lined))


def _plain(messages: list[dict[str, Any]], model: str = "") -> list[Kept]:
    """Messages of a role and a content, as chat APIs take them."""
    return [
        _kept(message["role"], _text_in(message.get("content")), model, thinking=str(message.get("thinking") or ""))
        for message in messages
    ]


def _of_open_webui(found: dict[str, Any]) -> ChatCopy:
    """A tree: each message names its parent. One whose parent is missing begins anew."""
    chat = found["chat"]
    tree: dict[str, dict[str, Any]] = chat["history"]["messages"]
    numbers: dict[str, int] = {}
    messages = []
    for name in _parents_first(tree):
        message = tree[name]
        numbers[name] = len(numbers) + 1
        kept = _kept(message["role"], _text_in(message.get("content")), str(message.get("model") or ""))
        messages.append(
            msgspec.structs.replace(
                kept,
                id=numbers[name],
                parent=numbers.get(message.get("parentId") or ""),
                created=_seconds(message.get("timestamp")),
            )
        )
    title = str(found.get("title") or chat.get("title") or "")
    leaf = numbers.get(str(chat["history"].get("currentId") or ""))
    return ChatCopy(title, messages, bool(found.get("pinned")), _seconds(found.get("created_at")), leaf)


def _parents_first(tree: dict[str, dict[str, Any]]) -> Iterator[str]:
    """The names, a parent before what follows it; a circle is cut where it is first met."""
    done: set[str] = set()
    for name in tree:
        line: list[str] = []
        at: str | None = name
        while at in tree and at not in done and len(line) <= len(tree):
            done.add(at)
            line.append(at)
            at = tree[at].get("parentId")
        yield from reversed(line)


def _of_lm_studio(found: dict[str, Any]) -> ChatCopy:
    messages: list[Kept] = []
    if system := found.get("systemPrompt"):
        messages.append(_kept("system", str(system)))
    for message in found["messages"]:
        version = message["versions"][message.get("currentlySelected", 0)]
        texts: dict[str, list[str]] = {"thinking": [], "text": []}
        for step in version.get("steps") or [version]:
            thinks = (step.get("style") or {}).get("type") == "thinking"
            if isinstance(step.get("content"), list):
                parts = [part for part in step["content"] if not part.get("isStructural")]
                texts["thinking" if thinks else "text"].append(_text_in(parts))
        model = str((version.get("senderInfo") or {}).get("senderName") or "")
        messages.append(_kept(version["role"], "".join(texts["text"]), model, "".join(texts["thinking"])))
    return _line_of(messages, str(found.get("name") or ""), _seconds(found.get("createdAt")))


def _of_modelfile(text: str) -> ChatCopy:
    model = _FROM.search(text)
    system = _SYSTEM.search(text)
    messages = [_kept("system", _first_of(system.groups()))] if system else []
    for found in _MESSAGE.finditer(text):
        messages.append(_kept(found[1].lower(), _first_of(found.groups()[1:]), model[1] if model else ""))
    return _line_of(messages)


def _first_of(texts: tuple[str | None, ...]) -> str:
    return next((text for text in texts if text is not None), "").strip()


def _kept(role: Any, text: str, model: str = "", thinking: str = "") -> Kept:
    """A message; of a reply the thinking that stands in its text is taken out of it."""
    if role not in _ROLES:
        raise ValueError(role)
    if role != "assistant":
        return Kept(0, 0, None, role, text.strip())
    for found in _REASONING.finditer(text):
        thinking += "\n".join(re.sub(r"^> ?", "", line) for line in html.unescape(found[1]).strip().splitlines())
    text = _REASONING.sub("", text)
    if not thinking:
        thinking, text = _split(text)
    return Kept(0, 0, None, "assistant", text.strip(), thinking.strip(), model=model)


def _split(text: str) -> tuple[str, str]:
    """Thinking and answer of a text that may hold tags of thinking."""
    texts = {"thinking": "", "answer": ""}
    splitter, opened = Splitter(), False
    for piece in [*splitter.feed(text), *splitter.close()]:
        opened = opened or piece.kind == "opened"
        if piece.kind == "closed" and not opened:  # all so far was a thought that was never opened
            texts = {"thinking": texts["answer"], "answer": ""}
        elif piece.kind in texts:
            texts[piece.kind] += piece.text
    return texts["thinking"], texts["answer"]


def _text_in(content: Any) -> str:
    """The text of a content that is a text, or a list of parts of which some are."""
    if isinstance(content, list):
        return "".join(str(part.get("text") or "") for part in content if isinstance(part, dict))
    return str(content or "")


def _seconds(stamp: Any) -> float:
    """A moment as seconds since 1970, given in seconds, milliseconds or nanoseconds; 0 where it is none."""
    if not isinstance(stamp, int | float) or not 0 < stamp < 1e20:
        return 0.0
    while stamp > 1e11:  # which as seconds is the year 5138
        stamp /= 1000
    return float(stamp)
