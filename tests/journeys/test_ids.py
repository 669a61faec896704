"""Whatever is typed or pasted: either nothing is sent and the field says why, or just these digits are sent."""

import string

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QLineEdit

from tests.app_driver import AppDriver
from tests.driver import click, find, named, paste, until
from tests.servers import Recorded

HOSTILE = (
    "١٢٣٤٥٦٧٨٩",  # Arabic-Indic digits
    "\uff19\uff18\uff17\uff16\uff15\uff14\uff13\uff12\uff11",  # full width
    "987654321²",
    "../sign-configs/987654321",
    "987654321?x=1",
    "987654321%2f..",
    "987654321#",
    "98\u200b7654321",
    "\u202e123456789",
    "987654321\u0000",
    "-987654321",
    "9.87e8",
    "0x3ade68b1",
    "987654321 123456789",
    "987654321\n123456789",
    "987654321, 123456789",
    "",
    "   ",
    '""',
    "9" * 33,
    "9" * 1001,
    "\U0001d7d7\U0001d7d6\U0001d7d5",  # mathematical bold
)


async def attempt(desk: AppDriver, service: Recorded, text: str) -> tuple[str, str, list[str]]:
    """Paste a text, press the button; give what the field shows then, what it says, and which paths were asked for."""
    service.requests.clear()
    paste("Signature ID", text)
    await click("Look up")
    await until(lambda: _idle(desk), "the look-up to end")
    await desk.settled()
    field = find(QLineEdit, "Signature ID")
    return field.text(), desk.note("signature_id"), [r.path for r in service.requests if "template" not in r.path]


def _idle(desk: AppDriver) -> bool:
    for dialog in desk.dialogs():
        dialog.reject()
    return desk.is_idle()


@pytest.mark.parametrize("text", HOSTILE)
async def test_nothing_is_sent_for_what_is_no_id(desk: AppDriver, service: Recorded, text: str) -> None:
    """A text that isn't one ID is refused beside the field, and stays there."""
    desk.sign_in()
    shown, note, paths = await attempt(desk, service, text)
    assert paths == []
    assert note
    assert shown.replace(" ", "") == text.replace("\n", "").replace(" ", "") or "\n" in text


@pytest.mark.parametrize(
    "text",
    ["987654321", " 987654321 ", '"987654321"', "987654321\r\n", "“987654321”", "987 654 321", "\t'987654321'\n"],
)
async def test_a_paste_is_taken_for_what_it_is(desk: AppDriver, service: Recorded, text: str) -> None:
    """Spaces, quotes and line ends around an ID don't matter, and the field shows what was made of it."""
    desk.sign_in()
    shown, note, paths = await attempt(desk, service, text)
    assert paths == ["/v1/sign-configs/987654321"]
    assert shown == "987654321"
    assert ("Read as 987654321" in note) == (text != "987654321")


async def test_10_mb_of_paste(desk: AppDriver, service: Recorded) -> None:
    """A whole file in the clipboard is refused, and harms nothing."""
    desk.sign_in()
    _shown, note, paths = await attempt(desk, service, "987654321\n" * 1_000_000)
    assert paths == []
    assert "too long" in note
    _shown, note, paths = await attempt(desk, service, "987654321" + " " * 10_000_000)
    assert paths == []
    assert "too long" in note


PIECES = st.lists(
    st.one_of(
        st.text(alphabet=string.digits, max_size=20),
        st.sampled_from([*HOSTILE[:14], " ", "\n", '"', "'", "\u00a0", "\u2009", "\u200f", "/", ";"]),
        st.text(max_size=3),
    ),
    max_size=4,
).map("".join)


@settings(
    max_examples=60,
    deadline=None,
    # each example clears what the server has seen, and asks anew
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(text=PIECES)
@example(text="0")
async def test_either_nothing_is_sent_or_just_these_digits(desk: AppDriver, service: Recorded, text: str) -> None:
    """The property itself."""
    if named(desk.window, "account_in_use").startswith("No account"):
        desk.sign_in()
    shown, note, paths = await attempt(desk, service, text)
    if paths:
        assert paths == [f"/v1/sign-configs/{shown}"]
        assert set(shown) <= set(string.digits)
        assert shown in "".join(c for c in text if c in string.digits)
    else:
        assert note
