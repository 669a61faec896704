"""What a listener on the real accessibility bus, and X, learn of a secret: nothing."""

import json
import os
import subprocess
import sys

import pytest

from tests.driver import PATIENCE
from tests.ui.masked_fields import OPEN, OTHER, SECRET

BULLETS = "\u2022" * len(SECRET)
PASSWORD_TEXT = 40
"""The role, as AT-SPI numbers it."""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="AT-SPI and the primary selection are Linux's")
def test_nothing_of_a_secret_is_to_be_heard() -> None:
    """Neither in what is announced, whatever is done, nor where somebody asks, nor in X's primary selection."""
    from tests.accessibility_bus import accessibility_bus  # noqa: PLC0415 - what it needs is there on Linux only

    command = [sys.executable, "-m", "tests.ui.masked_fields"]
    with accessibility_bus() as bus:
        environment = {**os.environ, **bus.environment}
        with subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment
        ) as subject:

            def ask(command: str) -> object:
                assert subject.stdin is not None
                assert subject.stdout is not None
                subject.stdin.write(command + "\n")
                subject.stdin.flush()
                return json.loads(subject.stdout.readline())

            bus.wait_for("waiting")
            selected = ask("go")
            bus.wait_for("the end")
            masked = bus.announcer(BULLETS)
            assert (bus.name(masked), bus.ask(masked, "Accessible", "GetRole")) == ("Dev secret", PASSWORD_TEXT)
            assert not set(bus.ask(masked, "Text", "GetText", "ii", 0, -1)) & set(SECRET)
            # what one assistive technology writes isn't passed on to the others
            for method, signature, arguments, held in (
                ("SetTextContents", "s", (OTHER,), OTHER),
                ("InsertText", "isi", (1, SECRET, len(SECRET)), OTHER[0] + SECRET + OTHER[1:]),
                ("DeleteText", "ii", (0, 2), ""),
            ):
                assert bus.ask(masked, "EditableText", method, signature, *arguments)
                assert ask("text") == held, method
            assert subject.stdin is not None
            subject.stdin.close()
            assert subject.wait(PATIENCE) == 0
        heard = bus.texts()
    assert any(BULLETS in it for it in heard)
    assert any(OPEN in it for it in heard)
    step = ""
    for it in heard:
        assert not set(it) & set(SECRET + OTHER), f"{it} after {step}"
        step = it if "'insert'" in it and "\u2022" not in it else step
    # of an ordinary field, X learns what is selected
    assert isinstance(selected, dict)
    assert all(selected["open"][:-1])
    assert not any(selected["shown"])
