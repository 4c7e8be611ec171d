"""What a model says comes out as it said it: thinking as thinking, the answer as the answer, counted and bounded.

Most models here recite, so that every token of a reply is known beforehand.
"""

import itertools

import pytest
from tiny_models import CHATML_TEMPLATE, EOS, R1_ZERO_TEMPLATE

from localr1.errors import UsageError
from localr1.events import AnswerText, Reading, ReplyEnded, ThinkingEnded, ThinkingText
from localr1.reply import collect
from localr1.thinking.landing import PLAIN

HANDED_OVER = f"\n\n{PLAIN.hand_over}"


THOUGHT = ("<think>", "\n ", "Hm", ", so.", "</think>", "\n\n", "Four", ".")


def told(events):
    """The events in short: texts by kind, and why thinking and reply ended."""
    short = []
    for event in events:
        match event:
            case ThinkingText() | AnswerText():
                kind = type(event).__name__[0]
                if short and short[-1][0] == kind and short[-1][2] == event.forced:
                    short[-1] = (kind, short[-1][1] + event.text, event.forced)
                else:
                    short.append((kind, event.text, event.forced))
            case ThinkingEnded():
                short.append(("ended", event.why, event.tokens, event.at))
            case ReplyEnded():
                short.append((event.why, event.usage.thinking, event.usage.answer))
    return short


def test_a_thought_that_the_model_opens_and_closes(recite, ask):
    events = ask(recite(*THOUGHT), "Why?")
    assert told(events) == [
        ("T", "Hm, so.", False),
        ("ended", "closed", 4, 5),  # the line's end, two words and the closer; the opener is not thinking yet
        ("A", "Four.", False),
        ("stop", 4, 5),  # opener, blank line, two pieces and the end token
    ]
    assert isinstance(events[0], Reading)


CHANNELS = (
    "{% for m in messages %}{% if m.thinking %}<|start|>assistant<|channel|>analysis<|message|>{{ m.thinking }}<|over|>"
    "{% endif %}<|start|>{{ m.role }}{% if m.role == 'assistant' %}<|channel|>final{% endif %}"
    "<|message|>{{ m.content }}<|over|>{% endfor %}{% if add_generation_prompt %}<|start|>assistant{% endif %}"
)


ANALYSIS, FINAL = "<|channel|>analysis<|message|>", "<|start|>assistant<|channel|>final<|message|>"


def test_a_thought_in_a_message_of_its_own(recite, ask):
    events = ask(recite(ANALYSIS, "Hm.", "<|over|>", FINAL, "Four.", template=CHANNELS), "Why?")
    assert told(events) == [("T", "Hm.", False), ("ended", "closed", 2, 3), ("A", "Four.", False), ("stop", 2, 4)]


def test_a_thought_in_a_message_of_its_own_is_closed_up_to_the_answer(recite, ask):
    engine = recite(ANALYSIS, "Hm.", " More.", "Four.", template=CHANNELS)
    short = told(ask(engine, "Why?", think=1, max_tokens=4))
    assert short[:3] == [("T", "Hm.", False), ("T", "\n\nI must answer now.", True), ("ended", "budget", 1, 2)]
    assert "<|over|>" not in "".join(one[1] for one in short if one[0] == "A")


CALLING = (
    "{% for m in messages %}{{ '<|im_start|>' ~ m.role ~ '\\n' }}{% if m.tool_calls %}"
    "{{ '<tool_call>' ~ m.tool_calls[0].function.name }}{% else %}{{ m.content.split('</think>')[-1] }}{% endif %}"
    "<|im_end|>{% endfor %}{% if add_generation_prompt %}{{ '<|im_start|>assistant\\n<think>' }}{% endif %}"
)


def test_a_thought_that_a_tool_call_ends(recite, ask):
    short = told(ask(recite("Hm.\n", "<tool_call>", "{}", template=CALLING), "Why?"))
    assert [one[:2] for one in short[:3]] == [("T", "Hm."), ("ended", "tool"), ("A", "<tool_call>{}")]


def test_no_thinking_is_the_models_own_switch_where_it_has_one(recite, ask):
    own = CHATML_TEMPLATE.replace(
        "assistant\\n' }}", "assistant\\n' }}{{ '<think>' if thinking else '<think></think>' }}"
    )
    engine = recite("Four", ".", template=own)
    assert told(ask(engine, "Why?", think=0)) == [("A", "Four.", False), ("stop", 0, 3)]
    assert told(ask(engine, "Why?"))[0] == ("T", "Four.", False)


def test_a_thought_that_only_ends(recite, ask):
    events = ask(recite("Hm", ", so.\n", "</think>", "\n\n", "Four", "."), "Why?")
    reply = collect(events)
    assert (reply.thinking, reply.text, reply.thinking_ended) == ("Hm, so.", "Four.", "closed")
    assert (reply.usage.thinking, reply.usage.answer) == (3, 4)


def test_several_thoughts(recite, ask):
    pieces = ("<think>", "a", "</think>", "One.", " \n", "<think>\n", "b", "\n</think>", " Two.")
    assert told(ask(recite(*pieces), "Why?")) == [
        ("T", "a", False),
        ("ended", "closed", 2, 3),
        ("A", "One. \n", False),
        ("T", "b", False),
        ("ended", "closed", 2, 8),
        ("A", "Two.", False),
        ("stop", 4, 6),
    ]


def test_the_answer_tags_of_r1_zero_come_off(recite, ask):
    pieces = ("Hm.", "</think>", " <answer>", " 4", " </answer>")
    events = ask(recite(*pieces, template=R1_ZERO_TEMPLATE), "Why?")
    assert (collect(events).thinking, collect(events).text) == ("Hm.", "4")


def test_a_reply_that_ends_in_its_thinking_is_led_on_to_its_answer(files, start, ask):
    path = files.reciter("Hm, ", "wait.", EOS, "</think>", "\n\n", "Four.", after="</think>")
    assert told(ask(start(path), "Why?")) == [
        ("T", "Hm, wait.", False),
        ("ended", "closed", 2, 2),  # the end that was drawn inside the thought is thrown away
        ("A", "Four.", False),
        ("stop", 2, 2),
    ]


def test_a_model_that_only_opens_thoughts_and_ends_them_is_let_go(recite, ask):
    events = ask(recite("<think>", EOS, loop=True), "Why?", max_tokens=200)
    assert sum(isinstance(event, ThinkingEnded) for event in events) <= 9
    assert events[-1].why == "answer_lost"


@pytest.mark.parametrize(("budget", "spent"), [(0, 0), ("off", 0), (1, 2), (2, 2), (7, 8)])
def test_a_budget_closes_where_the_sentence_ends(budget, spent, files, start, ask):
    path = files.reciter("Hm, ", "wait. ", "</think>", "\n\n", "Four", ".", after="</think>")
    thought = "".join(itertools.islice(itertools.cycle(["Hm, ", "wait. "]), spent))
    short = told(ask(start(path), "Why?", think=budget))
    assert "".join(part[1] for part in short if part[0] == "T" and not part[2]) == thought
    assert [part[1] for part in short if part[0] == "T" and part[2]] == ([HANDED_OVER] if spent else [])
    assert short[-3:] == [("ended", "budget", spent, spent), ("A", "Four.", False), ("stop", spent, 3)]


@pytest.mark.parametrize(
    "pieces", [("so ", "much ", "to ", "say "), ("on", "and", "off"), (b"\xf0\x9f", b"\x98", b"\x80", "ab")]
)
def test_a_thought_without_sentences_is_closed_all_the_same(pieces, files, start, ask):
    path = files.reciter(*pieces, "</think>", "\n\n", "Four.", after="</think>")
    for budget in (1, 4, 60):
        events = ask(start(path), "Why?", think=budget, loop_guard=False)
        reply = collect(events)
        own = "".join(event.text for event in events if isinstance(event, ThinkingText) and not event.forced)
        assert budget < reply.usage.thinking <= budget + 48
        assert (reply.thinking_ended, reply.text) == ("budget", "Four.")
        assert "\ufffd" not in own
        if pieces[0] == "so ":
            assert own.split()[-1] in ("so", "much", "to", "say")
            assert reply.usage.thinking <= budget + 48 - 8


def test_a_thought_in_circles_is_closed_and_answered(files, start, ask):
    path = files.reciter("Hm, ", "wait. ", "</think>", "\n\n", "Four.", after="</think>")
    reply = collect(ask(start(path), "Why?"))
    assert (reply.thinking_ended, reply.text, reply.why) == ("loop", "Four.", "stop")
    assert reply.usage.thinking < 250


def test_an_answer_in_circles_ends(recite, ask):
    reply = collect(ask(recite("Round ", "and ", "round. ", loop=True), "Why?"))
    assert reply.why == "loop"
    assert "from its token 1 on" in reply.reason
    assert reply.usage.answer < 250


def test_thinking_leaves_room_for_the_answer(files, start, ask):
    path = files.reciter("Hm, ", "wait. ", "</think>", "\n\n", "Four", ".", after="</think>")
    engine = start(path, context=256)
    for values in ({"max_tokens": 40}, {"max_tokens": 40, "reserve": 20}, {}):
        reply = collect(ask(engine, "Why?", loop_guard=False, **values))
        assert (reply.thinking_ended, reply.text, reply.why) == ("reserve", "Four.", "stop")
        assert values or reply.usage.prompt + reply.usage.thinking + reply.usage.forced + reply.usage.answer <= 256
    lost = collect(ask(engine, "Why?", loop_guard=False, max_tokens=40, reserve=0))
    assert lost.why == "answer_lost" or lost.usage.thinking <= 40


def test_a_reserve_that_takes_the_whole_context_is_refused(files, start, ask):
    engine = start(files.reciter("Hm, ", "</think>", "\n\n", "Four", "."), context=256)
    with pytest.raises(UsageError, match=r"reserve=256 leaves nothing to think with: the context of 256 has \d+ left"):
        ask(engine, "Why?", reserve=256)
    assert collect(ask(engine, "Why?", reserve=256, think="off")).text.endswith("Four.")
    assert collect(ask(engine, "Why?", reserve=100)).text == "Four."


def test_a_thought_that_is_given_is_gone_on_from(files, start, ask):
    engine = start(files.reciter("Hm, ", "wait. ", "</think>", "\n\n", "Four."))
    for _again in range(2):
        events = ask(engine, "Why?", thinking="Two and two, then. ")
        assert told(events)[:3] == [
            ("T", "Two and two, then. ", True),
            ("T", "Hm, wait.", False),
            ("ended", "closed", 3, 3),
        ]
        reply = collect(events)
        assert (reply.thinking, reply.text) == ("Two and two, then. Hm, wait.", "Four.")
        assert reply.usage.forced == reply.usage.prompt - collect(ask(engine, "Why?")).usage.prompt > 5


def test_a_thought_that_is_given_to_a_model_that_opens_its_own(recite, ask):
    events = ask(recite("Hm.", "</think>", "\n\n", "Four."), "Why?", thinking="Well, ")
    assert told(events)[:2] == [("T", "Well, ", True), ("T", "Hm.", False)]
    assert collect(events).text == "Four."


def test_a_thought_that_closes_itself_is_refused(files, start, ask):
    engine = start(files.reciter("Hm, ", "</think>", "\n\n", "Four."))
    with pytest.raises(UsageError, match="closes itself"):
        ask(engine, "Why?", thinking="So it is.\n</think>\n\nFive.")
    assert collect(ask(engine, "Why?", thinking="Think of '</think>' as a tag. ")).text == "Four."


@pytest.mark.parametrize("least", [1, 2, 10, 40])
def test_a_model_that_would_stop_thinks_on(least, files, start, ask):
    engine = start(files.reciter("Hm, ", "yes. ", "</think>", "\n\n", "Four."))
    events = ask(engine, "Why?", think_at_least=least, seed=1)
    reply = collect(events)
    assert reply.usage.thinking >= least
    assert (reply.thinking_ended, "</think>" in reply.thinking, bool(reply.text)) == ("closed", False, True)
    waits = sum(event.text.count("Wait,") for event in events if isinstance(event, ThinkingText) and event.forced)
    assert (least > 2) == (waits > 0)
    assert waits <= 1 + least // 16


def test_a_model_that_can_only_stop_is_let(files, start, ask):
    engine = start(files.reciter("</think>", "\n\n", "Four."))
    assert collect(ask(engine, "Why?", think_at_least=500, think=600, max_tokens=2000)).why in (
        "stop",
        "loop",
        "length",
    )


def test_max_tokens_is_never_passed(files, start, ask):
    path = files.reciter("Hm, ", "wait. ", "</think>", "\n\n", "Four", ".", after="</think>", loop=True)
    engine = start(path)
    for budget in (0, 1, 3, 4, 5):
        for most in (1, 2, 3, 4, 5, 6):
            (*_rest, (why, thinking, answer)) = told(ask(engine, "Why?", think=budget, max_tokens=most))
            assert thinking + answer == most
            assert why == "length"
            assert answer


@pytest.mark.parametrize(
    ("stop", "text"),
    [
        (("END",), "One. "),
        (("ND",), "One. E"),
        (("D two",), "One. EN"),
        (("two", "END"), "One. "),
        (("never",), "One. END two"),
        (("Hm", "</think>"), "One. END two"),
        (("One",), ""),
    ],
)
def test_a_stop_string_ends_the_answer_and_only_that(stop, text, recite, ask):
    engine = recite("<think>", "Hm END", "</think>", "\n\n", "One. ", "E", "N", "D ", "two")
    reply = collect(ask(engine, "Why?", stop=stop))
    assert (reply.thinking, reply.text, reply.why) == ("Hm END", text.strip(), "stop")


def test_bytes_that_are_no_character_are_replaced(recite, ask):
    reply = collect(ask(recite("a", b"\xff", b"\xf0\x9f", "b", b"\xe2\x82", b"\xac", b"\xf0\x9f\x98"), "Why?"))
    assert reply.text == "a\ufffd\ufffdb€\ufffd"


def test_a_reply_may_be_nothing_at_all(recite, ask):
    assert told(ask(recite("<|im_end|>"), "Why?")) == [("stop", 0, 1)]


def test_samples_are_whole_replies_of_their_own(files, start, ask):
    engine = start(files.tiny())
    values = {"think": 6, "max_tokens": 30, "temperature": 1.0, "seed": 7, "samples": 3}
    events = ask(engine, "why", **values)
    replies = [collect(events, sample) for sample in range(3)]
    assert sorted(event.sample for event in events if isinstance(event, ReplyEnded)) == [0, 1, 2]
    assert len({reply.text for reply in replies}) == 3
    assert all(reply.usage.thinking + reply.usage.answer == 30 or reply.why == "stop" for reply in replies)
    read = [event for event in events if isinstance(event, Reading)]
    assert read[-1].done == read[-1].total == replies[0].usage.prompt
    again = ask(start(files.tiny()), "why", **values)
    assert [collect(again, sample).text for sample in range(3)] == [reply.text for reply in replies]


def test_samples_do_not_hear_each_other(files, start, ask):
    path = files.reciter("Hm, ", "wait. ", "</think>", "\n\n", "Four", ".", after="</think>")
    engine = start(path)
    alone = told(ask(engine, "Why?", think=3))
    events = ask(engine, "Why?", think=3, samples=4)
    for number in range(4):
        assert told(event for event in events if getattr(event, "sample", number) == number) == alone


@pytest.mark.parametrize("samples", [0, -1, 65])
def test_a_number_of_samples_that_cannot_be(samples, files, start, ask):
    engine = start(files.tiny())
    with pytest.raises(UsageError, match="samples must be between"):
        ask(engine, "why", samples=samples)


def test_samples_that_end_give_their_room_to_the_others(files, start, ask):
    engine = start(files.tiny(), context=768)
    events = ask(engine, "why", samples=4, think=1, max_tokens=40, temperature=2.0, seed=3)
    replies = [collect(events, sample) for sample in range(4)]
    assert all(reply.usage.thinking + reply.usage.answer == 40 or reply.why == "stop" for reply in replies)


def test_a_batch_of_one_token_holds_a_closer_of_four(files, start, ask):
    path = files.reciter("Hm, ", "wait. ", "</think>", "\n\n", "Four.", after="</think>")
    for samples in (1, 3):
        events = ask(start(path, batch=1, ubatch=1), "Why?", think=3, samples=samples)
        assert {collect(events, sample).text for sample in range(samples)} == {"Four."}


def test_the_penalties_reach_the_model(recite, files, start, ask):
    engine = recite("a", "b", loop=True)
    assert collect(ask(engine, "Why?", max_tokens=6)).text == "ababab"
    tiny = start(files.tiny(seed=2))
    plain, penalised = (
        collect(ask(tiny, "why", think=0, max_tokens=200, frequency_penalty=strength)).text for strength in (0, 2)
    )
    assert plain != penalised
