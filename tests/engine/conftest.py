"""An engine that says what a test wants it to say."""

import pytest
from tiny_models import CHATML_TEMPLATE, CHATML_TOKENS


@pytest.fixture
def recite(files, start):
    """An engine with a model that says these pieces. It speaks ChatML, so nothing has opened its thinking."""

    def recite(*pieces, load=None, **options):
        plain = {"template": CHATML_TEMPLATE, "extra_tokens": CHATML_TOKENS}
        return start(files.reciter(*pieces, **plain | options), **load or {})

    return recite
