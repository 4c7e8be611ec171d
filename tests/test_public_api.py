"""What `import localr1` offers, and that it is what it says."""

import pytest
import tiny_models

import localr1

THOUGHT = ["Let me ", "see. ", "</think>", "\n\n", "Four."]


@pytest.fixture(scope="module")
def file(tmp_path_factory):
    return tiny_models.make_reciter(tmp_path_factory.mktemp("api"), THOUGHT)


def test_every_public_name_is_there_and_documented() -> None:
    for name in localr1.__all__:
        thing = getattr(localr1, name)
        assert name.startswith("__") or thing.__doc__, name
    assert dir(localr1) == sorted(localr1.__all__)


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'nonsense'"):
        localr1.nonsense  # noqa: B018


def test_ask_stream_and_chat(file) -> None:
    with localr1.load(str(file)) as model:
        reply = model.ask("What is 2 + 2?")
        assert (reply.thinking, reply.text, reply.why, reply.thinking_ended) == (
            "Let me see.",
            "Four.",
            "stop",
            "closed",
        )
        assert reply.usage.thinking + reply.usage.answer == len(THOUGHT) + 1

        stream = model.stream("Again?")
        texts = [event.text for event in stream if isinstance(event, localr1.AnswerText)]
        assert "".join(texts) == stream.reply.text == "Four."

        chat = model.chat(system="Be brief.")
        assert chat.ask("One?").text == "Four."
        assert chat.ask("Two?").text == "Four."
        assert [message.role for message in chat.messages] == ["system", "user", "assistant", "user", "assistant"]
        assert chat.messages[2].thinking == "Let me see."
        assert model.facts.architecture == "llama"


def test_a_stream_can_be_stopped_from_within(tmp_path) -> None:
    endless = tiny_models.make_reciter(tmp_path, ["Hm, ", "again. "], loop=True)
    with localr1.load(str(endless)) as model:
        stream = model.stream("?")
        for event in stream:
            if isinstance(event, localr1.ThinkingText):
                stream.stop()
        assert stream.reply.why == "cancelled"
        assert stream.reply.thinking.startswith("Hm,")


@pytest.mark.parametrize(
    ("values", "says"),
    [
        ({"temperature": 9}, "temperature"),
        ({"temprature": 1}, "Did you mean 'temperature'"),
        ({"max_tokens": 0}, "max_tokens"),
        ({"stop": [""]}, "stop string is empty"),
        ({"system": 3}, "system must be text"),
    ],
)
def test_what_cannot_be_used_is_named(file, values, says) -> None:
    with localr1.load(str(file)) as model, pytest.raises(localr1.LocalR1Error) as caught:
        model.ask("hi", **values)
    assert says in f"{caught.value.message} {caught.value.hint}"
    assert caught.value.exit_code == 2
    assert caught.value.hint in str(caught.value)


def test_what_is_installed_and_how_a_model_fits() -> None:
    import localr1.models.gguf  # the package that it shares its name with

    assert all(isinstance(one, localr1.Installed) for one in localr1.models())
    report = localr1.fit("r1:7b")
    assert {row.quant for row in report.rows} >= {"Q4_K_M"}
    assert localr1.models.gguf.read_header


def test_a_name_that_cannot_be_pulled_is_refused_before_anything_is_asked() -> None:
    for name in ("./file.gguf", "nothing:7b", "../../x", "hf:o/r@../x"):
        with pytest.raises(localr1.LocalR1Error) as caught:
            localr1.pull(name)
        assert caught.value.exit_code in (2, 3)


@pytest.mark.parametrize("name", [None, 5, b"r1:7b", ["r1:7b"]])
def test_what_is_no_text_is_no_name(name) -> None:
    for ask in (localr1.pull, localr1.fit):
        with pytest.raises(localr1.LocalR1Error, match="is no model name") as caught:
            ask(name)
        assert caught.value.exit_code == 2


def test_a_scripted_engine_needs_no_model() -> None:
    engine = localr1.ScriptedEngine("<think>", "Let me see.", "</think>", "4")
    reply = localr1.Model(engine).ask("What is 2 + 2?")
    assert (reply.thinking, reply.text) == ("Let me see.", "4")
    assert engine.requests[0].messages[-1].content == "What is 2 + 2?"
