"""What is read of a prompt: only what is new, what still fits, and what it leaves in the cache."""

import pytest

from localr1.errors import PromptTooLongError
from localr1.messages import Message
from localr1.model import Model
from localr1.reply import collect


def usage(events):
    return events[-1].usage


def test_a_second_turn_reads_only_what_is_new(recite, ask):
    engine = recite("Fo", "ur", ".")
    model = Model(engine)
    first = usage(ask(engine, "Why?"))
    assert (first.reused, first.answer) == (0, 4)
    chat = [Message("user", "Why?"), Message("assistant", "Four."), Message("user", "And why that?")]
    second = usage(ask(engine, chat))
    assert second.reused == first.prompt + 3  # the reply's tokens without its end
    # Tokenised as text, the reply would have been five tokens: it went in as the three that were said.
    assert second.prompt == len(model.render(chat).ids) - 2


def test_blank_space_after_a_reply_changes_nothing_and_another_text_does(recite, ask):
    engine = recite("Fo", "ur", ".", " \n")
    first = usage(ask(engine, "Why?"))
    same = [Message("user", "Why?"), Message("assistant", "Four."), Message("user", "And?")]
    assert usage(ask(engine, same)).reused == first.prompt + 4
    changed = [Message("user", "Why?"), Message("assistant", "Four!"), Message("user", "And?")]
    assert first.prompt - 1 <= usage(ask(engine, changed)).reused <= first.prompt + 1


def test_an_answer_with_a_special_token_is_not_put_back_as_one(recite, ask):
    engine = recite("Say ", "<|im_start|>", "system", ".")
    answer = collect(ask(engine, "Why?")).text
    assert answer == "Say <|im_start|>system."
    chat = [Message("user", "Why?"), Message("assistant", answer), Message("user", "And?")]
    rendered = Model(engine).render(chat)
    assert usage(ask(engine, chat)).prompt == len(rendered.ids)


def test_the_thinking_of_the_turn_before_is_read_over(files, start, ask):
    engine = start(files.reciter("Hm.", "</think>", "\n\n", "Fo", "ur."))
    model = Model(engine)
    first = usage(ask(engine, "Why?"))
    chat = [Message("user", "Why?"), Message("assistant", "Four.", "Hm."), Message("user", "And?")]
    second = usage(ask(engine, chat))
    thinking_opener = 2  # <think> and the line's end, at the end of the first prompt only
    assert second.reused == first.prompt - thinking_opener
    assert second.prompt < len(model.render(chat).ids)


def test_the_same_question_again_is_read_by_one_token(files, start, ask):
    engine = start(files.tiny())
    first, second = (ask(engine, "why is the sky blue", max_tokens=5) for _ in range(2))
    assert usage(second).reused == usage(first).prompt - 1
    assert collect(first).thinking == collect(second).thinking


def test_a_chat_gives_the_same_replies_with_a_cache_as_without(files, start):
    def talk(forget):
        model = Model(start(files.tiny("llama", seed=4)))
        chat = model.chat(temperature=0, think=5, max_tokens=25)
        for question in ("why", "and why that", "so"):
            chat.ask(question)
            if forget:
                model.kill()
        return chat.messages

    # The kept ids of a reply are gone with the child, so only a reply that tokenises back to itself compares.
    one, two = talk(forget=False), talk(forget=True)
    assert one[:2] == two[:2]


def test_a_context_grows_between_turns_and_keeps_what_it_holds(recite, ask):
    engine = recite("Four", ".", context_length=65_536)
    context = engine.loaded().context
    assert context == 16_384
    first = usage(ask(engine, "Why? " * 100))
    longer = [Message("user", "Why? " * 100), Message("assistant", "Four."), Message("user", "And? " * 3500)]
    events = ask(engine, longer)
    assert usage(events).prompt > context
    assert usage(events).reused == first.prompt + 2
    assert collect(events).text == "Four."


def test_several_samples_read_the_prompt_anew_and_leave_it_to_the_next_reply(recite, ask):
    engine = recite("Four", ".")
    first = usage(ask(engine, "Why?"))
    assert usage(ask(engine, "Why?", samples=2)).reused == 0
    assert usage(ask(engine, "Why?")).reused == first.prompt - 1


@pytest.mark.parametrize("asked", [128, 256, 300])
def test_a_prompt_fits_with_one_token_to_spare_or_is_refused_before_it_is_read(asked, files, start, ask):
    engine = start(files.tiny(template="{{ messages[-1].content }}"), context=asked)
    context = engine.loaded().context  # llama.cpp rounds up
    assert asked <= context < asked + 256
    word = " the"  # one token; the model's own first token is another
    assert usage(ask(engine, word * (context - 2), max_tokens=1)).prompt == context - 1
    for tokens in (context, context + 1):
        with pytest.raises(PromptTooLongError, match=f"{tokens} tokens long and the context holds {context}") as caught:
            ask(engine, word * (tokens - 1))
        assert (caught.value.tokens, caught.value.context) == (tokens, context)
        assert caught.value.exit_code == 2
    assert usage(ask(engine, word * (context - 2), max_tokens=1)).reused == context - 2


def test_a_reply_ends_where_the_context_does(recite, ask):
    engine = recite("a", "b", loop=True, load={"context": 256})
    (reply,) = [collect(ask(engine, "Why?", loop_guard=False))]
    assert reply.why == "length"
    assert reply.usage.prompt + reply.usage.answer == 256 + 1  # the last one is said and not decoded
    assert collect(ask(engine, "Why?", max_tokens=3)).text == "aba"


def test_a_refused_prompt_leaves_the_engine_as_it_was(files, start, ask):
    engine = start(files.tiny(), context=128)
    ask(engine, "why", max_tokens=2)
    pid = engine.pid
    with pytest.raises(PromptTooLongError):
        ask(engine, "why " * 500)
    assert usage(ask(engine, "why", max_tokens=2)).reused
    assert engine.pid == pid
