"""The arithmetic of a fit: verdicts, the context that fits, speed, and the quant to take."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from localr1.models.choice import Candidate, best_quant
from localr1.models.fit import ANSWER_TOKENS, THINKING_TOKENS, context_to_think, fit
from localr1.models.machine import Gpu, Machine
from localr1.models.shape import Shape, resized

GB = 10**9
SEVEN = Shape(
    architecture="qwen2", layers=28, embedding=3584, heads=28, kv_heads=4, key_width=128, value_width=128,
    vocabulary=152064, context_train=131072, parameters=7_615_616_512, cached_keys=28 * 512, cached_values=28 * 512,
    feed_forward=18944, table_bytes=307 * 10**6, output_bytes=447 * 10**6, layer_bytes=3_929 * 10**6,
    file_size=4_683 * 10**6,
)  # fmt: skip
EXPERTS = msgspec.structs.replace(
    SEVEN, experts=128, experts_used=8, expert_feed_forward=768, layer_bytes=900 * 10**6, expert_bytes=3_029 * 10**6
)


def machine(free, *, total=None, cores=8, bandwidth=50e9, gpus=()):
    return Machine(int((total or free) * GB), int(free * GB), cores, bandwidth, gpus)


def card(free):
    return Gpu("card", int(free * GB), int(free * GB), 500e9)


def test_it_fits_where_there_is_room_and_does_not_where_there_is_none() -> None:
    roomy, tight = fit(SEVEN, machine(16)), fit(SEVEN, machine(4))
    assert (roomy.verdict, roomy.fits, roomy.is_short) == ("cpu", True, False)
    assert roomy.needed == roomy.weights + roomy.cache + roomy.compute + roomy.overhead < 16 * GB
    assert (tight.verdict, tight.fits, tight.largest_context, tight.tokens_per_second) == ("no", False, 0, None)
    assert "needs 5.4 GB with a context of 4,096 only, and 4.0 GB are free" in tight.reason
    assert "needs 5.7 GB and 4.0 GB are free" in fit(SEVEN, machine(4), context=9000).reason
    assert "close other programs" not in tight.reason
    assert "of 16 GB: close other programs" in fit(SEVEN, machine(4, total=16)).reason


def test_what_is_asked_for_is_what_counts() -> None:
    assert fit(SEVEN, machine(7), context=16384).context == 16384
    assert fit(SEVEN, machine(7), context=32768).verdict == "no"
    assert fit(SEVEN, machine(7), context=1024).fits


def test_less_context_than_the_thinking_needs_is_said() -> None:
    short = fit(SEVEN, machine(5.9), thinking_tokens=8000)
    assert short.is_short
    assert 4096 <= short.context == short.largest_context < short.wanted_context == context_to_think(SEVEN, 8000)
    assert "long thoughts are cut" in short.reason


def test_the_context_holds_twice_a_typical_thought() -> None:
    assert context_to_think(SEVEN, 4000) == 10240
    assert context_to_think(SEVEN, None) == context_to_think(SEVEN, 0) == 16384
    assert context_to_think(SEVEN, 10**6) == 131072
    assert context_to_think(SEVEN, 10) == 4096


@given(st.floats(1, 40), st.floats(0.1, 20))
def test_more_memory_never_fits_less(free, more) -> None:
    small, large = fit(SEVEN, machine(free)), fit(SEVEN, machine(free + more))
    assert small.largest_context <= large.largest_context
    assert small.fits <= large.fits


@given(st.floats(1, 40), st.integers(256, 131072))
def test_what_fits_is_never_more_than_there_is(free, context) -> None:
    here = machine(free)
    found, asked = fit(SEVEN, here), fit(SEVEN, here, context=context)
    assert not found.fits or found.needed <= here.memory_free
    assert not asked.fits or asked.needed <= here.memory_free
    if found.fits:
        assert fit(SEVEN, here, context=found.largest_context).fits


def test_layers_go_on_the_gpu_as_far_as_they_fit() -> None:
    all_of_it = fit(SEVEN, machine(16, gpus=(card(12),)))
    assert (all_of_it.verdict, all_of_it.gpu_layers) == ("gpu", 29)
    part = fit(SEVEN, machine(16, gpus=(card(3),)))
    assert part.verdict == "part"
    assert 0 < part.gpu_layers < 28
    assert fit(SEVEN, machine(4, gpus=(card(3),))).verdict == "part"
    assert fit(SEVEN, machine(16, gpus=(card(0.1),))).verdict == "cpu"
    fast, slow = all_of_it.tokens_per_second, fit(SEVEN, machine(16)).tokens_per_second
    assert fast > 4 * slow
    assert slow < part.tokens_per_second < fast


def test_a_speed_that_nobody_measured_is_not_told() -> None:
    unknown = fit(SEVEN, machine(16, bandwidth=None))
    assert (unknown.tokens_per_second, unknown.seconds_per_answer, unknown.fits) == (None, None, True)
    assert fit(SEVEN, machine(16, gpus=(Gpu("card", 12 * GB, 12 * GB),))).tokens_per_second is None


def test_speed_follows_the_memory_and_an_answer_the_typical_thought() -> None:
    slow, fast = fit(SEVEN, machine(16, bandwidth=10e9)), fit(SEVEN, machine(16, bandwidth=50e9))
    assert 4 < fast.tokens_per_second / slow.tokens_per_second <= 5
    assert slow.seconds_per_answer == pytest.approx((THINKING_TOKENS + ANSWER_TOKENS) / slow.tokens_per_second)
    longer = fit(SEVEN, machine(16, bandwidth=10e9), thinking_tokens=9500)
    assert longer.seconds_per_answer > 2 * slow.seconds_per_answer
    few = fit(SEVEN, machine(16, bandwidth=500e9, cores=2))
    assert few.tokens_per_second < fit(SEVEN, machine(16, bandwidth=500e9, cores=8)).tokens_per_second


def test_of_experts_only_those_that_work_are_read() -> None:
    assert EXPERTS.weights_bytes == SEVEN.weights_bytes
    assert EXPERTS.active_bytes == 447 * 10**6 + 900 * 10**6 + 3_029 * 10**6 // 16
    assert fit(EXPERTS, machine(16)).tokens_per_second > 2 * fit(SEVEN, machine(16)).tokens_per_second


def test_what_was_measured_is_what_is_told() -> None:
    """docs/speed.md: the shape of R1-Distill-Qwen-1.5B in Q4_K_M, 24 to 27 tokens a second on two cores."""
    small = msgspec.structs.replace(
        SEVEN, embedding=1536, feed_forward=8960, table_bytes=131 * 10**6, output_bytes=191 * 10**6,
        layer_bytes=795 * 10**6, file_size=1_117 * 10**6, cached_keys=28 * 256, cached_values=28 * 256,
    )  # fmt: skip
    told = fit(small, machine(20, cores=2, bandwidth=65e9), context=2048).tokens_per_second
    assert 22 < told < 30


SIZES = {"Q2_K": 3.02, "Q3_K_M": 3.81, "Q4_K_M": 4.68, "Q5_K_M": 5.44, "Q6_K": 6.25, "Q8_0": 8.1, "F16": 15.2}
QUANTS = [Candidate(quant, resized(SEVEN, int(size * GB))) for quant, size in SIZES.items()]


@pytest.mark.parametrize(
    ("here", "quant", "why"),
    [
        (machine(32, bandwidth=30e9), "Q4_K_M", "slower"),
        (machine(64, cores=32, bandwidth=400e9), "Q6_K", "fast"),
        (machine(8, cores=32, bandwidth=400e9), "Q5_K_M", "fast"),
        (machine(5.2, bandwidth=30e9), "Q3_K_M", "the best that fits"),
        (machine(4.4, bandwidth=30e9), "Q2_K", "the best that fits"),
        (machine(16, gpus=(card(24),)), "Q6_K", "fast"),
        (machine(32, bandwidth=None), "Q4_K_M", "fits"),
    ],
)
def test_the_best_quant_for_a_machine(here, quant, why) -> None:
    for candidates in (QUANTS, QUANTS[::-1]):
        choice = best_quant(candidates, here, usual="q4_k_m", thinking_tokens=4000)
        assert choice.quant == quant, choice.reason
        assert why in choice.reason
        assert choice.fit.fits


def test_nothing_is_said_of_larger_ones_that_is_not_so() -> None:
    def reason(here, quants=QUANTS):
        return best_quant(quants, here, usual="Q4_K_M", thinking_tokens=4000).reason

    assert reason(machine(32, bandwidth=30e9)).endswith("tokens a second; larger ones are slower here")
    assert reason(machine(12, bandwidth=30e9)).endswith("; larger ones are slower here or do not fit")
    assert reason(machine(32, bandwidth=30e9), QUANTS[2:3]) == "fits in 5.8 GB at about 5.5 tokens a second"
    assert reason(machine(32, bandwidth=None), QUANTS[2:3]) == "fits in 5.8 GB"
    assert reason(machine(5.6), QUANTS[2:3]).startswith("fits in 5.6 GB, with a context of ")


def test_without_a_usual_quant_it_is_one_of_four_bits_and_a_half() -> None:
    assert best_quant(QUANTS, machine(32, bandwidth=30e9)).quant == "Q4_K_M"
    assert best_quant(QUANTS[-2:], machine(32, bandwidth=30e9)).quant == "Q8_0"
    assert best_quant(QUANTS[-1:], machine(32, bandwidth=30e9)).quant == "F16"


def test_where_none_fits_the_smallest_is_named() -> None:
    choice = best_quant(QUANTS, machine(2))
    assert (choice.quant, choice.fit.verdict) == ("Q2_K", "no")
    assert "none fits" in choice.reason
    with pytest.raises(ValueError, match="no quant"):
        best_quant([], machine(2))
