"""Several samples, one majority: who is counted, when the rest is stopped, and what is left to show."""

import msgspec
import pytest

from localr1.errors import UsageError
from localr1.events import AnswerText, ReplyEnded, Usage
from localr1.model import Model
from localr1.parameters import Sampling
from localr1.reply import Reply
from localr1.runtime.scripted import ScriptedEngine
from localr1.votes import Vote


def saying(*answers):
    """A model whose samples give these answers, in their order."""
    first, *others = [answer if isinstance(answer, tuple) else (answer,) for answer in answers]
    return Model(ScriptedEngine(*first, others=others))


def test_a_model_that_is_never_drawn_from_is_for_a_vote():
    engine = ScriptedEngine("4")
    greedy = Model(engine, defaults=Sampling(temperature=0))
    greedy.vote("?", n=2)
    greedy.vote("?", n=2, temperature=0.3)
    assert [request.sampling.temperature for request in engine.requests] == [0.7, 0.3]


def test_the_majority_wins_however_it_is_written():
    model = saying(("<think>", "a", "</think>", "\\boxed{\\frac{1}{2}}"), "It is 7.", "The answer is 0.5.", "7", "1/2")
    vote = model.vote("?", n=5)
    assert [(count.answer, count.votes, count.samples) for count in vote.counts] == [
        ("0.5", 3, (0, 2, 4)),
        ("7", 2, (1, 3)),
    ]
    assert (vote.winner.answer, vote.reply.thinking, vote.dissenting) == ("0.5", "a", (1, 3))
    assert not vote.silent


def test_the_rest_is_stopped_once_it_cannot_change_the_winner():
    model = saying("4", "4", "5", "4", "4", "4", "6", "6")
    vote = model.vote("?", n=8)
    assert vote.counts[0].samples == (0, 1, 3, 4, 5)
    assert [reply.why for reply in vote.replies] == ["stop"] * 6 + ["cancelled"] * 2
    stream = model.vote_stream("?", n=8)
    ends = [event.why for event in stream if isinstance(event, ReplyEnded)]
    assert ends.count("cancelled") == 2
    assert stream.vote.counts == vote.counts


def test_no_sample_is_left_out_while_it_could_still_make_a_tie():
    vote = saying("4", "4", "4", "4", "5", "5", "5", "5").vote("?", n=8)
    assert [count.votes for count in vote.counts] == [4, 4]
    assert vote.winner.answer == "4"  # of equals the one with the lowest sample


def test_a_sample_without_an_answer_votes_for_nothing():
    vote = saying("", "5", "", "").vote("?", n=4)
    assert (vote.silent, vote.winner.answer, vote.winner.votes) == ((0, 2, 3), "5", 1)
    vote = saying("").vote("?", n=3)
    assert (vote.silent, vote.winner, vote.reply) == ((0, 1, 2), None, None)


def test_a_sample_that_was_cut_off_does_not_vote():
    model = Model(ScriptedEngine("It is 5 or", ends="length"))
    assert model.vote("?", n=2).silent == (0, 1)


def places(vote):
    """Every sample as often as it stands in one of a vote's lists."""
    return sorted([*(sample for count in vote.counts for sample in count.samples), *vote.silent, *vote.uncounted])


@pytest.mark.parametrize(
    "answers", [("4",), ("4", "5", "", "4", "4", "4"), ("",), ("4", "5"), ("5", "4", "4", "4", "4", "4", "4", "6")]
)
def test_every_sample_stands_in_exactly_one_list_at_any_time(answers):
    stream = saying(*answers).vote_stream("?", n=8)
    for _event in stream:
        assert places(stream.vote) == list(range(8))
    assert places(stream.vote) == list(range(8))
    assert stream.vote.settled


def test_a_sample_is_counted_by_the_time_its_end_is_told():
    stream = saying("4", "5", "").vote_stream("?", n=3)
    left = [len(stream.vote.uncounted) for event in stream if isinstance(event, ReplyEnded)]
    assert left == [2, 1, 0]


def test_a_sample_that_ends_when_the_winner_is_known_is_not_counted():
    class Deaf(ScriptedEngine):
        """One that a stop reaches too late."""

        def stop(self):
            pass

    vote = Model(Deaf("4")).vote("?", n=5)
    assert [reply.why for reply in vote.replies] == ["stop"] * 5
    assert (vote.counts[0].samples, vote.uncounted) == ((0, 1, 2), (3, 4))


def test_what_was_stopped_did_not_fail_to_answer():
    engine = ScriptedEngine("4", pause=lambda: engine.stop() if engine.requests else None)
    vote = Model(engine).vote("?", n=3)
    assert (vote.silent, vote.uncounted, vote.settled) == ((), (0, 1, 2), False)


def test_a_loop_that_is_left_early_stops_all_samples():
    model = saying("4")
    stream = model.vote_stream("?", n=8)
    for event in stream:
        if isinstance(event, AnswerText):
            break
    assert stream.vote.winner is None


def test_one_request_asks_for_all_samples_each_with_a_seed_of_its_own():
    engine = ScriptedEngine("4")
    vote = Model(engine).vote("?", n=3, seed=7)
    assert [request.samples for request in engine.requests] == [3]
    assert [reply.seed for reply in vote.replies] == [7, 8, 9]


def test_the_whole_cost_is_told():
    usage = saying("4", "5", "6").vote("?", n=3).usage
    assert (usage.thinking, usage.answer) == (0, 3)
    replies = tuple(Reply("4", usage=Usage(forced=2, thinking_ended="budget")) for _sample in range(3))
    assert (Vote(replies).usage.forced, Vote(replies).usage.thinking_ended) == (6, None)


@pytest.mark.parametrize("number", [1, 65, 2.5, True, "8"])
def test_a_number_that_cannot_be_is_refused(number):
    with pytest.raises(UsageError, match=f"n must be a whole number between 2 and 64, not {number!r}"):
        saying("4").vote("?", n=number)


def test_a_vote_where_all_samples_are_the_same_is_refused():
    with pytest.raises(UsageError, match="temperature 0"):
        saying("4").vote("?", temperature=0)


def test_a_vote_goes_into_json_and_back():
    vote = saying("4", "5", "4").vote("?", n=3)
    line = msgspec.json.encode(vote)
    assert msgspec.json.decode(line)["event"] == "vote"
    assert msgspec.json.decode(line, type=Vote) == vote
