"""The words of the trade: above all, what counts as a signature ID."""

import string
import time
import unicodedata

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from unsign.domain.account import Credentials
from unsign.domain.outcome import Verdict
from unsign.domain.signature import (
    LONGEST_ID,
    LONGEST_TEXT,
    IdProblem,
    NotASignatureId,
    SignatureId,
    Status,
    may_be_rounded,
)

GROUP_SPACES = " \u00a0\u2009\u202f"
QUOTES = "\"'`\u00b4\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f\u00ab\u00bb\u2039\u203a\u300c\u300d"
DIGITS = st.text(string.digits, min_size=1, max_size=LONGEST_ID)
LIKE_THE_DOCUMENTS = st.text(string.digits, min_size=5, max_size=19)
NEARLY = st.text("0123456789" * 3 + GROUP_SPACES + QUOTES + "\t\r\n,;.-+/?#%fA\u0663\u00b2\u200b\u202e\ufeff\u0301")


def refusal(text: str) -> NotASignatureId:
    """Give what is raised for a text that is no ID."""
    with pytest.raises(NotASignatureId) as caught:
        SignatureId.parse(text)
    return caught.value


def groups(digits: str, size: int) -> list[str]:
    """Cut digits into groups, from the right, as numbers are written."""
    first = len(digits) % size
    return [
        piece for piece in (digits[:first], *(digits[i : i + size] for i in range(first, len(digits), size))) if piece
    ]


@settings(max_examples=500, deadline=None)
@given(st.one_of(st.text(), NEARLY))
@example("12 345\u00a0678\u2009901\u202f234")
@example(' "12 345" \r\n')
@example("1234 5678")
@example("1\n234")
@example("1" * LONGEST_ID)
@example("1" * (LONGEST_ID + 1))
def test_only_what_surrounds_an_id_is_taken_away(text: str) -> None:
    """The ID is all digits of the text in their order; lost are outer spaces and quotes, and single group spaces."""
    try:
        found = SignatureId.parse(text)
    except NotASignatureId as problem:
        assert problem.character in text  # noqa: PT017 - one of the two ways it may end
        return
    assert found.digits == "".join(c for c in text if c in string.digits)
    assert 1 <= len(found.digits) <= LONGEST_ID
    first, last = text.index(found.digits[0]), text.rindex(found.digits[-1])
    assert all(c.isspace() or c in QUOTES for c in text[:first] + text[last + 1 :])
    inner = text[first : last + 1]
    assert set(inner) <= set(string.digits + GROUP_SPACES)
    assert all(inner[i + 1] in string.digits for i, c in enumerate(inner) if c in GROUP_SPACES)


@settings(max_examples=300, deadline=None)
@given(LIKE_THE_DOCUMENTS, st.one_of(st.text(min_size=1), NEARLY), LIKE_THE_DOCUMENTS)
@example("987654321", " ", "123456789")
@example("987654321", "\u00a0", "123456789")
@example("987654321", '" "', "123456789")
@example("987654321", "\u200b", "123456789")
def test_two_ids_never_become_one(one: str, between: str, other: str) -> None:
    """Whatever stands between two IDs, they are refused, or there were only digits between them."""
    if set(between) <= set(string.digits):
        between = " "
    assert refusal(one + between + other).problem is not IdProblem.EMPTY


def test_two_ids_are_told_as_such(subtests: pytest.Subtests) -> None:
    """Two numbers are named as what they are, not as a wrong character."""
    for between in [" ", "  ", "\t", "\n", "\r\n", ",", ", ", ";", " ; ", "\u00a0", "\u2028"]:
        with subtests.test(between=between):
            problem = refusal(f"987654321{between}123456789")
            assert (problem.problem, problem.character) == (IdProblem.SEVERAL, "")


@settings(max_examples=100, deadline=None)
@given(DIGITS, st.text(" \t\r\n\u00a0", max_size=5), st.sampled_from(["", *QUOTES]), st.text(" \t\r\n", max_size=5))
def test_an_id_survives_what_surrounds_it(digits: str, outer: str, quote: str, inner: str) -> None:
    """Digits come back as they were, whatever spaces and quotes they were pasted with."""
    wanted = SignatureId(digits)
    assert SignatureId.parse(str(wanted)) == wanted
    assert SignatureId.parse(f"{outer}{quote}{inner}{digits}{inner}{quote}{outer}") == wanted


@settings(max_examples=100, deadline=None)
@given(st.text(string.digits, min_size=7, max_size=LONGEST_ID), st.sampled_from(GROUP_SPACES))
def test_a_number_in_groups_is_one_number(digits: str, space: str) -> None:
    """A number written in groups of three is taken for that number; with other signs between them, it's named."""
    assert SignatureId.parse(space.join(groups(digits, 3))).digits == digits
    for sign in ",.'\u2019_":
        problem = refusal(sign.join(groups(digits, 3)))
        assert problem.problem in {IdProblem.SEPARATED, IdProblem.ROUNDED}
        assert problem.numbers == (digits,)


def test_what_spreadsheets_make_of_an_id(subtests: pytest.Subtests) -> None:
    """Named as what it is: rounded, with its digits lost, or written as an amount."""
    for text, problem, numbers in [
        ("1.97E+18", IdProblem.ROUNDED, ()),
        ("1,97E+18", IdProblem.ROUNDED, ()),
        ("1.97031460982288e+018", IdProblem.ROUNDED, ()),
        ("9.87e8", IdProblem.ROUNDED, ()),
        ("2E+18", IdProblem.ROUNDED, ()),
        ("1.97\u00d710^18", IdProblem.ROUNDED, ()),
        ("1.97 x 10^18", IdProblem.ROUNDED, ()),
        ('"1.97E+18"', IdProblem.ROUNDED, ()),
        ("1,970,314,609,822,880,000", IdProblem.ROUNDED, ("1970314609822880000",)),
        ("1,970,314,609,822,883,841", IdProblem.SEPARATED, ("1970314609822883841",)),
        ("987.654.321", IdProblem.SEPARATED, ("987654321",)),
        ("987'654'321", IdProblem.SEPARATED, ("987654321",)),
        ("987654321.0", IdProblem.DECIMAL, ("987654321",)),
        ("987654321,00", IdProblem.DECIMAL, ("987654321",)),
        ("9876 5432", IdProblem.SEVERAL, ("9876", "5432")),
        ("1 234", IdProblem.SEVERAL, ("1", "234")),
        ("987 654\u00a0321", IdProblem.SEVERAL, ("987", "654", "321")),
        ("1,970", IdProblem.SEVERAL, ("1", "970")),
        ("987654321 | 123456789; 5", IdProblem.SEVERAL, ("987654321", "123456789", "5")),
    ]:
        with subtests.test(text=text):
            found = refusal(text)
            assert (found.problem, found.numbers) == (problem, numbers)
    assert may_be_rounded("1970314609822880000")
    assert not may_be_rounded("1970314609822880001")
    assert not may_be_rounded("987000000")
    assert not may_be_rounded("1970314609822880")


def test_what_is_wrong_is_told_exactly(subtests: pytest.Subtests) -> None:
    """The reason and the character that a person has to look for."""
    for text, problem, character in [
        ("", IdProblem.EMPTY, ""),
        (" \t\r\n\u00a0", IdProblem.EMPTY, ""),
        ('""', IdProblem.EMPTY, ""),
        ("\u00bb \u00ab", IdProblem.EMPTY, ""),
        ("98A7", IdProblem.NOT_DIGITS, "A"),
        ("-987654321", IdProblem.NOT_DIGITS, "-"),
        ("+987654321", IdProblem.NOT_DIGITS, "+"),
        ("0x3ade68b1", IdProblem.NOT_DIGITS, "x"),
        ("../987654321", IdProblem.NOT_DIGITS, "."),
        ("987654321/..", IdProblem.NOT_DIGITS, "/"),
        ("987654321?x=1", IdProblem.NOT_DIGITS, "?"),
        ("987654321%2f..", IdProblem.NOT_DIGITS, "%"),
        ("%32", IdProblem.NOT_DIGITS, "%"),
        ("987654321#", IdProblem.NOT_DIGITS, "#"),
        ("987654321\\", IdProblem.NOT_DIGITS, "\\"),
        ("98'7654321", IdProblem.NOT_DIGITS, "'"),
        ("\ud8001", IdProblem.NOT_DIGITS, "\ud800"),
        ("\u0661\u0662\u0663", IdProblem.OTHER_DIGITS, "\u0661"),
        ("98765432\uff11", IdProblem.OTHER_DIGITS, "\uff11"),
        ("987654321\u00b2", IdProblem.OTHER_DIGITS, "\u00b2"),
        ("\u2163", IdProblem.OTHER_DIGITS, "\u2163"),
        ("\U0001d7d7", IdProblem.OTHER_DIGITS, "\U0001d7d7"),
        ("\u200b987654321", IdProblem.INVISIBLE, "\u200b"),
        ("98765\u200d4321", IdProblem.INVISIBLE, "\u200d"),
        ("\ufeff987654321", IdProblem.INVISIBLE, "\ufeff"),
        ("\u202e123456789\u202c", IdProblem.INVISIBLE, "\u202e"),
        ("123\u2066456", IdProblem.INVISIBLE, "\u2066"),
        ("987\u00ad654", IdProblem.INVISIBLE, "\u00ad"),
        ("987654321\0", IdProblem.INVISIBLE, "\0"),
        ("987\u0301654", IdProblem.INVISIBLE, "\u0301"),
        ("12 34", IdProblem.SEVERAL, ""),
        ("12345 678", IdProblem.SEVERAL, ""),
        ("123  456", IdProblem.SEVERAL, ""),
        ("123\t456", IdProblem.SEVERAL, ""),
        ("1" * (LONGEST_ID + 1), IdProblem.TOO_LONG, ""),
        ("1" * LONGEST_ID + " 234", IdProblem.SEVERAL, ""),
        (" " * LONGEST_TEXT + "1", IdProblem.TOO_LONG, ""),
    ]:
        with subtests.test(text=text, problem=problem, character=character):
            told = refusal(text)
            assert (told.problem, told.character) == (problem, character)


def test_a_flood_is_looked_at_in_no_time(subtests: pytest.Subtests) -> None:
    """Neither 10 MB nor the worst of what is still looked at keeps the window waiting."""
    for text in [
        "1" * 10_000_000,
        " " * 10_000_000,
        '"' * 10_000_000,
        "1 " * 5_000_000,
        "123 " * 2_500_000 + "x",
        *("123 " * 249 + end for end in ("x", "1", "")),
        *("1, " * 333 + end for end in ("x", "1", "")),
        '"' * 499 + "1" + " " * 499,
    ]:
        with subtests.test(begins=text[:5], length=len(text)):
            before = time.perf_counter()
            try:
                SignatureId.parse(text)
            except NotASignatureId as problem:
                assert problem.problem is not None  # noqa: PT017 - the last one is an ID
            assert time.perf_counter() - before < 0.5


@settings(max_examples=200, deadline=None)
@given(st.one_of(st.text(), NEARLY, DIGITS))
@example("")
@example("987654321\n")
@example(" 987654321")
@example("\u0661")
@example("1" * (LONGEST_ID + 1))
def test_nothing_but_digits_can_be_made_an_id(text: str) -> None:
    """Past `parse`, too, an ID is 1 to 32 ASCII digits."""
    good = 1 <= len(text) <= LONGEST_ID and set(text) <= set(string.digits)
    if good:
        assert SignatureId(text).digits == text
    else:
        with pytest.raises(NotASignatureId):
            SignatureId(text)


def test_nineteen_digits_stay_what_they_are() -> None:
    """An ID is no number: its zeros and its last digits count."""
    assert str(SignatureId.parse("0009223372036854775")) == "0009223372036854775"
    assert SignatureId("0987654321") != SignatureId("987654321")


@settings(max_examples=50, deadline=None)
@given(st.text(), st.text())
def test_no_repr_depends_on_the_secret(one: str, other: str) -> None:
    """Whatever the secret is, what logs and tracebacks would show of it is the same."""
    shown, again = (Credentials("key", secret) for secret in (one, other))
    assert repr(shown) == repr(again)
    assert f"{shown}" == str(again)


@settings(max_examples=100, deadline=None)
@given(st.one_of(st.integers(), st.text(), st.none(), st.lists(st.integers()), st.floats(0.1, 0.9)))
@example(0)
@example(4)
@example("2")
def test_a_status_outside_the_documents_is_unknown(value: object) -> None:
    """1, 2 and 3 are what the documents give; nothing else is taken for one of them."""
    documented = {1: Status.PENDING_REVIEW, 2: Status.APPROVED, 3: Status.REJECTED}
    wanted = documented.get(value, Status.UNKNOWN) if isinstance(value, int) else Status.UNKNOWN
    assert Status(value) is wanted


def test_there_is_no_fifth_verdict() -> None:
    """What is true after a deletion has four names."""
    assert [v.name for v in Verdict] == ["DELETED", "ALREADY_GONE", "NOT_DELETED", "NOT_SURE"]


def test_the_tables_quotes_are_quotes() -> None:
    """The quotes that these tests wrap an ID in are what Unicode calls punctuation or signs, no letters."""
    assert {unicodedata.category(c)[0] for c in QUOTES} <= {"P", "S"}
