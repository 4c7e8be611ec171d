"""settings.toml: what is wrong with it is named, and a change leaves everything else as it was."""

import os
import tomllib
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from localr1.errors import DiskError, UsageError
from localr1.settings import Settings, describe, load_settings, set_setting, unset_setting

VALUES = {
    "default_model": st.text(st.characters(exclude_categories=["Cs"]), min_size=1),
    "trace": st.sampled_from(["show", "hide", "only"]),
    "context": st.integers(256, 1_048_576),
    "gpu_layers": st.integers(0, 999),
    "threads": st.integers(1, 512),
    "think": st.integers(0, 1_000_000),
    "max_tokens": st.integers(1, 1_000_000),
    "temperature": st.floats(0, 2),
    "theme": st.sampled_from(["dark", "light", "contrast"]),
}
COMMENTS = st.text(st.characters(exclude_categories=["Cc", "Cs"])).map(lambda words: f"# {words}")

MINE = b"""# mine
"threads" = 2   # the fan is loud

temperature=0.6
default_model = "a # b" # not c
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.toml"


def write(file: Path, content: bytes) -> Path:
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(content)
    return file


def test_no_file_means_the_defaults(file: Path) -> None:
    assert load_settings(file) == Settings()
    assert not file.parent.exists()


@pytest.mark.parametrize("content", [b"", b"\xef\xbb\xbf", b"# nothing\r\n"])
def test_an_empty_file_means_the_defaults(file: Path, content: bytes) -> None:
    assert load_settings(write(file, content)) == Settings()


def test_a_mark_and_windows_line_ends_are_read(file: Path) -> None:
    content = b'\xef\xbb\xbftrace = "hide"\r\ncontext = 4_096\r\ntemperature = 1\r\n'
    assert load_settings(write(file, content)) == Settings(trace="hide", context=4096, temperature=1.0)


@pytest.mark.parametrize(
    ("content", "message", "hint"),
    [
        (b"trace = 'show'\ncontxt = 4096\n", "line 2: no setting is called 'contxt'", "Did you mean 'context'?"),
        (b"[zzz]\na = 1\n", "no setting is called 'zzz'", "There are: default_model, trace"),
        (b"\ncontext = 5\n", "line 2: context cannot be 5.", "a whole number from 256 to 1,048,576"),
        (b"context = 4096.5", "line 1: context cannot be 4096.5.", "a whole number"),
        (b"threads = true", "threads cannot be True.", "a whole number"),
        (b"threads = '4'", "threads cannot be '4'.", "a whole number"),
        (b"temperature = nan", "temperature cannot be nan.", "a number from 0 to 2"),
        (b"temperature = inf", "temperature cannot be inf.", "a number from 0 to 2"),
        (b"trace = 'loud'", "trace cannot be 'loud'.", "one of show, hide, only"),
        (b"default_model = ''", "default_model cannot be ''.", "a name"),
        (b"default_model = 7", "default_model cannot be 7.", "a name"),
        (b"trace = 'show'\n\ncontext 5\n", "line 3: Expected '='", "Each line"),
        (b"trace = 'show'\ncontext =", "line 2: Invalid value", "Each line"),
        (b"think = 1\nthink = 2\n", "line 2: Cannot overwrite a value", "Each line"),
        (b"threads = 4\ndefault_model = '\xff'\n", "line 2: this is not UTF-8", "UTF-8"),
        (b"threads = " + b"9" * 5000, "line 1: Exceeds the limit", "Each line"),
        (b"threads = " + b"[" * 50_000, "line 1: ", ""),
    ],
)
def test_what_is_wrong_is_named(file: Path, content: bytes, message: str, hint: str) -> None:
    with pytest.raises(UsageError) as raised:
        load_settings(write(file, content))
    assert str(file) in raised.value.message
    assert message in raised.value.message
    assert hint in raised.value.hint


def test_a_folder_in_its_place_is_explained(tmp_path: Path) -> None:
    with pytest.raises(DiskError, match="Cannot read"):
        load_settings(tmp_path)


def test_setting_creates_the_file_for_its_owner_only(file: Path) -> None:
    assert set_setting("threads", "4", file) == 4
    assert file.read_bytes() == b"threads = 4\n"
    if os.name != "nt":
        assert (file.stat().st_mode & 0o077, file.parent.stat().st_mode & 0o077) == (0, 0)


@pytest.mark.parametrize(
    ("name", "value", "before", "after"),
    [
        ("threads", "8", b'"threads" = 2   # the', b'"threads" = 8   # the'),
        ("temperature", "1.25", b"temperature=0.6\n", b"temperature=1.25\n"),
        ("default_model", 'd"e', b'"a # b" # not c', b'"d\\"e" # not c'),
        ("think", "100", b"# not c\n", b"# not c\nthink = 100\n"),
    ],
)
def test_setting_changes_that_line_only(file: Path, name: str, value: str, before: bytes, after: bytes) -> None:
    set_setting(name, value, write(file, MINE))
    assert file.read_bytes() == MINE.replace(before, after)


def test_windows_line_ends_stay(file: Path) -> None:
    write(file, b"threads = 2 # two\r\n# end")
    set_setting("threads", "4", file)
    set_setting("think", "9", file)
    assert file.read_bytes() == b"threads = 4 # two\r\n# end\r\nthink = 9\r\n"
    unset_setting("threads", file)
    assert file.read_bytes() == b"# end\r\nthink = 9\r\n"


@pytest.mark.parametrize("name", ["threads", "temperature", "default_model"])
def test_unsetting_takes_out_that_line_only(file: Path, name: str) -> None:
    unset_setting(name, write(file, MINE))
    assert file.read_bytes() == b"".join(line for line in MINE.splitlines(keepends=True) if name.encode() not in line)


def test_unsetting_what_is_not_set_changes_nothing(file: Path) -> None:
    unset_setting("think", file)
    assert not file.exists()
    unset_setting("think", write(file, MINE))
    assert file.read_bytes() == MINE


def test_a_slip_of_the_pen_can_be_unset(file: Path) -> None:
    unset_setting("contxt", write(file, b"contxt = 1\nthink = 2\n"))
    assert file.read_bytes() == b"think = 2\n"


def test_a_wrong_value_can_be_set_right(file: Path) -> None:
    set_setting("context", "4096", write(file, b"context = 'big'\n"))
    assert load_settings(file).context == 4096


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("contxt", "4096", "No setting is called 'contxt'."),
        ("context", "many", "context cannot be 'many'."),
        ("context", "-1", "context cannot be '-1'."),
        ("context", "null", "context cannot be 'null'."),
        ("temperature", "nan", "temperature cannot be 'nan'."),
        ("trace", "Show", "trace cannot be 'Show'."),
        ("default_model", "", "default_model cannot be ''."),
        ("default_model", "\udcff", "default_model cannot be '\\\\udcff'."),
    ],
)
def test_what_cannot_be_set_is_refused_before_anything_is_written(
    file: Path, name: str, value: str, message: str
) -> None:
    with pytest.raises(UsageError, match=message):
        set_setting(name, value, file)
    assert not file.exists()


@pytest.mark.parametrize(
    "content", [b'default_model = """\nthreads = 2\n"""\n', b"threads = [1,\n2]\n", b"[threads]\n", b"threads 2\n"]
)
def test_a_file_that_cannot_be_changed_by_lines_stays_as_it_is(file: Path, content: bytes) -> None:
    write(file, content)
    with pytest.raises(UsageError, match=r"settings\.toml"):
        set_setting("threads", "4", file)
    assert file.read_bytes() == content


def test_an_unknown_name_cannot_be_unset(file: Path) -> None:
    with pytest.raises(UsageError, match="'thread'") as raised:
        unset_setting("thread", file)
    assert raised.value.hint == "Did you mean 'threads'?"


def test_every_setting_is_described_once(file: Path) -> None:
    rows = describe(load_settings(write(file, MINE)))
    assert [row.name for row in rows] == list(Settings.__struct_fields__) == [*VALUES, "keys"]
    assert [row.name for row in rows if not row.is_default] == ["default_model", "threads", "temperature"]
    assert all(row.meaning.endswith(".") and row.takes for row in rows)


@given(st.data())
def test_any_changes_in_any_order_read_back(tmp_path_factory: pytest.TempPathFactory, data: st.DataObject) -> None:
    file = tmp_path_factory.mktemp("any") / "settings.toml"
    comment = data.draw(COMMENTS)
    file.write_text(comment, encoding="utf-8", newline="")
    wanted: dict[str, object] = {}
    for name in data.draw(st.lists(st.sampled_from(sorted(VALUES)), max_size=6)):
        if name in wanted and data.draw(st.booleans()):
            unset_setting(name, file)
            del wanted[name]
        else:
            wanted[name] = data.draw(VALUES[name])
            set_setting(name, str(wanted[name]), file)
    text = file.read_bytes().decode()
    assert text.split("\n")[0] == comment
    assert tomllib.loads(text) == wanted
    assert load_settings(file) == msgspec.convert(wanted, Settings)


WITH_KEYS = b"""# mine
think = 5  # enough

[keys]  # of the app
reply.stop = "f12"  # not escape
"chat.new" = 'ctrl+o'
"""


def test_keys_are_a_table_whose_names_need_no_quotes(file: Path) -> None:
    keys = {"reply.stop": "f12", "chat.new": "ctrl+o"}
    assert load_settings(write(file, WITH_KEYS)) == Settings(think=5, keys=keys)


def test_a_key_is_changed_in_its_table_and_nothing_else_is(file: Path) -> None:
    set_setting("keys.reply.stop", "f4", write(file, WITH_KEYS))
    set_setting("keys.turn.copy", "c", file)
    set_setting("trace", "hide", file)
    assert file.read_bytes() == (
        WITH_KEYS.replace(b"f12", b"f4").replace(b"# enough\n", b'# enough\ntrace = "hide"\n') + b'turn.copy = "c"\n'
    )


def test_a_key_is_taken_out_of_its_table(file: Path) -> None:
    unset_setting("keys.reply.stop", write(file, WITH_KEYS))
    assert load_settings(file) == Settings(think=5, keys={"chat.new": "ctrl+o"})
    unset_setting("keys.reply.stop", file)
    unset_setting("think", file)
    assert load_settings(file) == Settings(keys={"chat.new": "ctrl+o"})


def test_the_first_key_makes_the_table(file: Path) -> None:
    set_setting("keys.reply.stop", "f4", write(file, b"think = 5"))
    assert file.read_bytes() == b'think = 5\n\n[keys]\nreply.stop = "f4"\n'


@pytest.mark.parametrize(
    "content", [b"[keys]\nstop = 'f4'\n", b"[keys]\nreply.stop = 4\n", b"[keys]\nreply.stop = ''\n", b"keys = 'f4'\n"]
)
def test_a_key_that_cannot_be_is_refused(file: Path, content: bytes) -> None:
    with pytest.raises(UsageError, match="keys cannot be") as caught:
        load_settings(write(file, content))
    assert "[keys]" in caught.value.hint


def test_a_name_of_a_key_is_checked(file: Path) -> None:
    with pytest.raises(UsageError, match="no name of a key"):
        set_setting("keys.stop", "f4", file)
