"""What stands beside the field for the signature ID."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.wording import FORBIDDEN
from unsign.domain.signature import IdProblem, NotASignatureId, SignatureId
from unsign.wording import ids

ROUNDED = "A spreadsheet has rounded this number, so its last digits are lost. Copy the ID from the EngageLab console."


def test_what_is_wrong(subtests: pytest.Subtests) -> None:
    """What it is, and what is wanted."""
    for text, said in [
        ("", "Type or paste a signature ID. It contains only digits."),
        ("98A7", "“A” isn’t a digit. A signature ID contains only digits."),
        (
            "1 2",
            "That\u2019s 2 numbers: 1, 2. Enter one ID at a time, or select several on the Signatures page.",
        ),
        (
            "1 2 3 4 5",
            "That\u2019s 5 numbers: 1, 2, 3, \u2026. Enter one ID at a time, or select several on the Signatures page.",
        ),
        (
            "1.97E+18",
            ROUNDED,
        ),
        ("987,654,321", "This is written like an amount. If you mean 987654321, enter just those digits."),
        ("987654321.0", "This is written like an amount. If you mean 987654321, enter just those digits."),
        (
            "98\u200b7",
            "There’s an invisible character in it: “\u27e8U+200B\u27e9”. A signature ID contains only digits.",
        ),
        (
            "98\u202e7",
            "There’s an invisible character in it: “\u27e8U+202E\u27e9”. A signature ID contains only digits.",
        ),
        ("98\u00b2", "“\u00b2” is a digit in another script. A signature ID contains only the digits 0 to 9."),
        (
            "\u0669",
            "“\u2068\u0669\u2069” is a digit in another script. A signature ID contains only the digits 0 to 9.",
        ),
        ("9" * 33, "That’s too long. A signature ID has at most 32 digits."),
        ("98\ud8007", "“\u27e8U+D800\u27e9” isn’t a digit. A signature ID contains only digits."),
        ("98<b>7", "“<” isn’t a digit. A signature ID contains only digits."),
    ]:
        with subtests.test(text=text, said=said):
            with pytest.raises(NotASignatureId) as caught:
                SignatureId.parse(text)
            assert ids.refused(caught.value) == said


def test_every_problem_is_said(subtests: pytest.Subtests) -> None:
    """None is silent, none is blame."""
    for problem in IdProblem:
        with subtests.test(problem=problem):
            said = ids.refused(NotASignatureId(problem, "x"))
            assert said.endswith(".")
            assert not any(word in said.lower() for word in FORBIDDEN)
            assert not set("{}!%") & set(said)


@settings(max_examples=200, deadline=None)
@given(st.text())
def test_any_text_gets_an_answer(text: str) -> None:
    """Whatever is typed, what is said about it is harmless to show."""
    try:
        said = ids.understood(text, SignatureId.parse(text))
    except NotASignatureId as problem:
        said = ids.refused(problem)
        assert said
    isolates = "\u2068\u2069"
    assert not any(unicodedata.category(c) in {"Cc", "Cf", "Cs"} for c in said if c not in isolates + "\u200c\u200d")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("987654321", ""),
        (" 987654321\n", "Read as 987654321, without the spaces or quotes."),
        (
            "1970314609822880000",
            "It ends in zeros. If it comes from a spreadsheet, it may have been rounded.",
        ),
        ('"987 654 321"', "Read as 987654321, without the spaces or quotes."),
    ],
)
def test_what_was_understood(typed: str, said: str) -> None:
    """What was made of a text is said where it isn't just what stands there."""
    assert ids.understood(typed, SignatureId.parse(typed)) == said
