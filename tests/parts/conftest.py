"""Models and a request that several tests of the engine's process share."""

import pytest


@pytest.fixture(scope="session")
def endless(files):
    """A model that thinks for ever."""
    return files.reciter("Hm, ", "wait. ", "</think>", "\n\n", "Four.", after="</think>", context_length=8192)


@pytest.fixture(scope="session")
def brief(files):
    """A model that thinks a little and answers."""
    return files.reciter("Hm.", "</think>", "\n\n", "Four.", context_length=8192)


@pytest.fixture
def why(request_for):
    """A question whose reply may go in circles, as that of these models does."""
    return request_for("Why?", loop_guard=False)
