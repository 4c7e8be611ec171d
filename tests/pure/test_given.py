"""What cannot be used is refused in one line, before anything is sent to the engine."""

import pytest

from localr1.errors import UsageError
from localr1.events import ToolCall
from localr1.forms.kinds import form_of
from localr1.messages import Message
from localr1.model import Model
from localr1.runtime.scripted import ScriptedEngine

INT = {"type": "integer"}
REFUSED = [
    ({"stop": [1]}, "stop must be a list of texts"),
    ({"stop": 5}, "stop must be a list of texts"),
    ({"stop": ["\ud800"]}, "A value cannot be sent"),
    ({"thinking": 5}, "thinking must be text"),
    ({"system": 5}, "system must be text"),
    ({"think_tags": "<think>"}, "think_tags must be two texts"),
    ({"think_tags": ("<a>",)}, "think_tags must be two texts"),
    ({"think_tags": ("<a>", "<a>")}, "Both thinking tags are '<a>'"),
    ({"hand_over": 5}, "hand_over must be text or None"),
    ({"variables": 5}, "variables must be a dict"),
    ({"variables": {"a": object()}}, "A value cannot be sent"),
    ({"tools": print}, "tools must be a list of functions"),
    ({"tools": "x"}, "tools must be a list of functions"),
    ({"allow": "yes"}, "allow must be True, False or a function"),
    ({"choice": []}, "A choice is between texts"),
    ({"choice": "yes"}, "choice must be a list of texts"),
    ({"choice": [1]}, "choice must be a list of texts"),
    ({"grammar": ""}, "A grammar is text in GBNF"),
    ({"grammar": 5}, "grammar must be text in GBNF"),
    ({"json_object": "x"}, "json_object must be True or False"),
    ({"stop": "1", "schema": INT}, "Stop texts and a form"),
    ({"stop": "1", "json_object": True}, "Stop texts and a form"),
    ({"stop": "1", "choice": ["yes", "no"]}, "Stop texts and a form"),
]


@pytest.mark.parametrize(("values", "says"), REFUSED)
def test_a_value_of_the_wrong_kind_is_refused_before_anything_is_sent(values, says):
    engine = ScriptedEngine("4")
    for ask in (Model(engine).ask, Model(engine).chat().ask):
        with pytest.raises(UsageError, match=says) as caught:
            ask("?", **values)
        assert "\n" not in str(caught.value)
    assert not engine.requests


@pytest.mark.parametrize("prompt", [5, None, ["x"], [{"role": "user"}]])
def test_a_prompt_is_text_or_messages(prompt):
    for ask in (Model(ScriptedEngine("4")).ask, Model(ScriptedEngine("4")).render):
        with pytest.raises(UsageError, match=r"The prompt must be a list of localr1\.Message"):
            ask(prompt)


@pytest.mark.parametrize("tokens", [1.5, True, "x", None, 0])
def test_more_thought_is_counted_in_whole_tokens(tokens):
    with pytest.raises(UsageError, match="think_more must be"):
        Model(ScriptedEngine("4")).stream("?").think_more(tokens)


def test_a_chat_is_of_messages_and_kept_at_a_path():
    model = Model(ScriptedEngine("4"))
    with pytest.raises(UsageError, match="messages must be a list"):
        model.chat(messages="x")
    for keep in (model.chat().save_state, model.chat().restore_state):
        for path in (None, 5, b"x", ""):
            with pytest.raises(UsageError, match="named by a path"):
                keep(path)
    assert model.chat(messages=(Message("user", "a"),)).messages == [Message("user", "a")]


def test_a_vote_takes_no_tools():
    with pytest.raises(UsageError, match="A vote takes no tools"):
        Model(ScriptedEngine(ToolCall("add", "{}"))).vote("?", tools=[print])


@pytest.mark.parametrize("form", [{"schema": INT}, {"schema": int}, {"json_object": True}])
def test_an_answer_that_cannot_be_read_is_parsed_as_nothing(form):
    assert form_of(**form).read("4 and") is None
    assert Model(ScriptedEngine("4 and")).ask("?", **form).parsed is None
    assert Model(ScriptedEngine("4 and")).vote("?", n=2, **form).replies[0].parsed is None
