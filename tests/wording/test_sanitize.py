"""Text from outside, made safe to show."""

import unicodedata

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from unsign.wording import sanitize

JOINERS = "\u200c\u200d"
LIKE_SPACES = "\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0"
MARKS = [0x34F, *range(0x180B, 0x1810), *range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0)]
BLANKS = LIKE_SPACES + "".join(c for c in map(chr, range(0x11000)) if c.isspace()) + "".join(map(chr, MARKS))
HARMFUL = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
SOME = st.text() | st.text(
    'aB1 \t\n\r\0\x1b\u05d0\u0627\u0661\u200b\u200d\u202e\u2066\u2069\ud800\ufeff\U000e0041"{}%n'
)


def harmless(text: str) -> bool:
    """Tell whether nothing in a text is unseen, reorders it, or can't be written to a file."""
    return not any(unicodedata.category(c) in HARMFUL for c in text if c not in JOINERS)


@settings(max_examples=300, deadline=None)
@given(SOME, st.integers(1, 20))
@example("Bank \u202eknaB\u202c\u200b \x07\n\x1bLtd\u2066", 200)
@example("\ud800\udfff", 200)
def test_nothing_is_hidden(text: str, limit: int) -> None:
    """Whatever a text holds, what is shown is one line of seen characters, and every character left its trace."""
    shown = sanitize.visible(text, limit)
    assert harmless(shown)
    shown.encode("utf-8")
    cut = shown.removesuffix("\u2026") if len(text) > limit else shown
    begin = text[:limit]
    seen = any(harmless(c) and c not in BLANKS + JOINERS for c in begin)
    kept = {c for c in begin if seen and harmless(c) and c not in LIKE_SPACES}
    assert cut == "".join(c if c in kept else f"\u27e8U+{ord(c):04X}\u27e9" for c in begin)


def test_what_is_shown(subtests: pytest.Subtests) -> None:
    """Ordinary text as it is, the rest by its numbers, all of it up to a length."""
    for text, shown in [
        ("", ""),
        ("Acme Ltd", "Acme Ltd"),
        ("<b>Acme</b> & {what} %n", "<b>Acme</b> & {what} %n"),
        ("A\tB\nC\r\n", "A\u27e8U+0009\u27e9B\u27e8U+000A\u27e9C\u27e8U+000D\u27e9\u27e8U+000A\u27e9"),
        ("\u202eemcA", "\u27e8U+202E\u27e9emcA"),
        ("\u2066A\u2069", "\u27e8U+2066\u27e9A\u27e8U+2069\u27e9"),
        ("A\u200bB\ufeff", "A\u27e8U+200B\u27e9B\u27e8U+FEFF\u27e9"),
        ("A\u2028B\u2029", "A\u27e8U+2028\u27e9B\u27e8U+2029\u27e9"),
        ("\ud83d", "\u27e8U+D83D\u27e9"),
        (" ", "\u27e8U+0020\u27e9"),
        ("\u00a0\u2003", "\u27e8U+00A0\u27e9\u27e8U+2003\u27e9"),
        ("\u3164", "\u27e8U+3164\u27e9"),
        ("\u2800\u2800", "\u27e8U+2800\u27e9\u27e8U+2800\u27e9"),
        ("\u200d", "\u27e8U+200D\u27e9"),
        ("\ufe0f", "\u27e8U+FE0F\u27e9"),
        ("\u034f \u115f", "\u27e8U+034F\u27e9\u27e8U+0020\u27e9\u27e8U+115F\u27e9"),
        ("A\u3164B", "A\u27e8U+3164\u27e9B"),
        ("A\u00a0B", "A\u00a0B"),
        ("\u2764\ufe0f", "\u2764\ufe0f"),
        ("\U000e0041", "\u27e8U+E0041\u27e9"),
        # scripts and emoji need these
        ("\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645", "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645"),
        ("\U0001f469\u200d\U0001f4bb", "\U0001f469\u200d\U0001f4bb"),
        ("x" * sanitize.LONGEST_SHOWN, "x" * sanitize.LONGEST_SHOWN),
        ("x" * (sanitize.LONGEST_SHOWN + 1), "x" * sanitize.LONGEST_SHOWN + "\u2026"),
    ]:
        with subtests.test(text=text, shown=shown):
            assert sanitize.visible(text) == shown
            assert sanitize.quoted(text).removeprefix("“").removesuffix("”").strip("\u2068\u2069") == shown


@settings(max_examples=300, deadline=None)
@given(SOME)
@example("\u05d0\u05d1")
@example("abc \u0661")
def test_a_quoted_name_cant_reorder_its_sentence(text: str) -> None:
    """Between the quotes, a text that runs right to left is isolated, and one that doesn't is left alone."""
    quoted = sanitize.quoted(text)
    assert (quoted[0], quoted[-1]) == ("“", "”")
    inside = quoted[1:-1]
    runs_back = any(unicodedata.bidirectional(c) in {"R", "AL", "AN"} for c in inside)
    assert (inside[:1] == "\u2068" and inside[-1:] == "\u2069") is runs_back
    assert harmless(inside.strip("\u2068\u2069"))
    assert inside.strip("\u2068\u2069") == sanitize.visible(text)


@settings(max_examples=200, deadline=None)
@given(SOME)
@example("one\ttwo\r\nthree\u2028four")
def test_a_paragraph_keeps_its_lines(text: str) -> None:
    """Lines stay lines; within each, nothing is hidden."""
    lines = sanitize.paragraph(text, 1000).split("\n")
    kept = [line.replace("\t", "    ") for line in text.splitlines()]
    assert lines == ([sanitize.visible(it, 1000) if it.strip(" ") else it for it in kept] or [""])
    assert all(harmless(line) for line in lines)


@pytest.mark.parametrize("limit", [1, 10, 100])
def test_a_paragraph_has_an_end(limit: int) -> None:
    """Of a flood, only the beginning is shown."""
    assert len(sanitize.paragraph("x" * 1_000_000, limit)) <= limit + 1
    assert len(sanitize.paragraph("\0\n" * 1_000_000, limit)) <= limit * 9


@settings(max_examples=200, deadline=None)
@given(st.text("ab \n", max_size=300) | st.text("ab", min_size=25, max_size=300))
def test_long_words_may_break(text: str) -> None:
    """No word is longer than a line, and nothing but places to break is added."""
    broken = sanitize.breakable(text)
    assert broken.replace("\u200b", "") == text
    assert all(len(piece) <= 30 for word in broken.split(" ") for piece in word.split("\u200b"))
    assert ("\u200b" in broken) is any(len(word) > 30 for word in text.split(" "))


@pytest.mark.parametrize(("from_left", "mark"), [(True, "\u200e"), (False, "\u200f")])
def test_a_line_that_begins_with_a_quoted_name_runs_as_the_window_does(from_left: bool, mark: str) -> None:
    """Qt takes a line's direction from its first strong letter, in an isolate or not; only such lines get a mark."""
    quoted = sanitize.quoted("مقهى")
    assert sanitize.directed(f"{quoted} - utility\nAcme", from_left=from_left) == f"{mark}{quoted} - utility\nAcme"
    assert sanitize.directed("مقهى", from_left=from_left) == "مقهى"
