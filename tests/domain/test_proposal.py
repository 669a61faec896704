"""What is seen and asked: what a person has to type, and what is taken for it."""

import string
import unicodedata
from datetime import UTC, datetime

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from unsign.domain.account import AccountRef
from unsign.domain.proposal import Challenge, Proposal
from unsign.domain.signature import LONGEST_NAME, Signature, SignatureId, Status
from unsign.domain.snapshot import SignatureSnapshot
from unsign.domain.template import Template

ID = SignatureId("987654321")
ACCOUNT = AccountRef("Acme Ltd", "acme-key")
TEMPLATE = Template("t1", "Welcome", signature_id=ID.digits)
PRINTABLE = string.digits + string.ascii_letters + string.punctuation + " "


def proposal(
    name: str = "Acme",
    status: Status = Status.APPROVED,
    templates: tuple[Template, ...] | None = (),
    count: int | None = 0,
) -> Proposal:
    """Propose the deletion of a signature."""
    signature = Signature(ID, name, status, count)
    return Proposal(ACCOUNT, ID, SignatureSnapshot(ACCOUNT, signature, templates, None, datetime.now(UTC)))


BLIND = Proposal(ACCOUNT, ID, None)


def test_what_has_to_be_typed(subtests: pytest.Subtests) -> None:
    """Only what surely nobody uses, and isn't approved, goes without typing; a missing list is no such proof."""
    for templates, count, differ, idle in [
        ((), 0, False, True),
        ((), None, False, False),
        ((), 2, True, False),
        ((TEMPLATE,), 1, False, False),
        ((TEMPLATE,), 0, True, False),
        ((TEMPLATE,), 2, True, False),
        ((TEMPLATE,), None, False, False),
        (None, 0, False, False),
        (None, 2, False, False),
        (None, None, False, False),
    ]:
        for status in Status:
            with subtests.test(templates=templates, count=count, differ=differ, idle=idle, status=status):
                it = proposal("Acme", status, templates, count)
                assert it.sighting is not None
                assert (it.sighting.counts_differ, it.sighting.surely_idle) == (differ, idle)
                harmless = idle and status in {Status.PENDING_REVIEW, Status.REJECTED}
                assert it.challenge is (Challenge.NOTHING if harmless else Challenge.NAME)
                assert it.accepts("") is harmless


def test_a_name_nobody_can_type_isnt_asked_for(subtests: pytest.Subtests) -> None:
    """Where the name is empty, unseen or longer than the documents allow, the ID is typed instead."""
    for name, challenge in [
        ("A", Challenge.NAME),
        ("x" * LONGEST_NAME, Challenge.NAME),
        (" " * 100 + "x" * LONGEST_NAME + " " * 100, Challenge.NAME),
        ("x" * (LONGEST_NAME + 1), Challenge.ID),
        ("x" * 5000, Challenge.ID),
        ("", Challenge.ID),
        (" \t\r\n\u00a0", Challenge.ID),
        ("\u200b\u202e\ufeff\0", Challenge.ID),
        ("\u3164\u2800", Challenge.ID),
        ("\ufe0f\u034f", Challenge.ID),
    ]:
        with subtests.test(name=name, challenge=challenge):
            it = proposal(name)
            assert it.challenge is challenge
            assert it.accepts(ID.digits) is (challenge is Challenge.ID)
            assert not it.accepts("")


def test_what_couldnt_be_looked_up_takes_its_id() -> None:
    """Without a look, the ID has to be typed: nothing else is known."""
    assert BLIND.challenge is Challenge.ID
    assert BLIND.accepts(" 987654321\n")
    assert not BLIND.accepts("Acme")


@settings(max_examples=200, deadline=None)
@given(st.text(), st.text(" \t\r\n\u00a0\u200b\u202e\ufeff\0"), st.sampled_from(Status), st.sampled_from([None, 0, 3]))
@example("", "", Status.APPROVED, 0)
@example("\u200b", "\u200b", Status.APPROVED, 0)
def test_nothing_typed_is_never_enough(name: str, typed: str, status: Status, count: int | None) -> None:
    """Where something has to be typed, an empty text, or one of unseen characters, isn't taken for it."""
    for it in (proposal(name, status, (), count), proposal(name, status, None, count), BLIND):
        assert it.accepts(typed) is (it.challenge is Challenge.NOTHING)


@settings(max_examples=200, deadline=None)
@given(st.text())
@example("987654321 ")
@example("98765432")
@example("9876543210")
@example("\u0669\u0668\u0667\u0666\u0665\u0664\u0663\u0662\u0661")
@example("987 654 321")
@example("\u202a987654321\u202c")
def test_an_id_takes_exactly_its_digits(typed: str) -> None:
    """Only outer spaces are forgiven, and characters that nobody sees."""
    seen = "".join(c for c in typed if unicodedata.category(c) not in {"Cc", "Cf", "Zl", "Zp"})
    assert BLIND.accepts(typed) is (seen.strip() == "987654321")


@settings(max_examples=200, deadline=None)
@given(st.text(min_size=1, max_size=LONGEST_NAME), st.text(" \t\n", max_size=3))
@example("Fa\u00e7ade \ufb01ne", " ")
@example("Bank \u202eknaB\u202c\u200b \x07\n\x1bLtd\u2066", "")
def test_the_name_itself_is_always_enough(name: str, outer: str) -> None:
    """A name that was copied is accepted whole, spaces around it and another form of its letters included."""
    it = proposal(name)
    assume(it.challenge is Challenge.NAME)
    assert it.accepts(name)
    assert it.accepts(outer + name + outer)
    assert it.accepts(unicodedata.normalize("NFD", name))
    assert it.accepts(unicodedata.normalize("NFC", name))


@settings(max_examples=200, deadline=None)
@given(st.text(st.characters(categories=["L", "N", "Zs"]), min_size=1, max_size=LONGEST_NAME))
@example("Stra\u00dfe")
@example("\u0130stanbul")
@example("\u03a0\u03c1\u03c9\u03c4\u03b5\u0390\u03bd\u03b7")
def test_letter_case_doesnt_count(name: str) -> None:
    """What Unicode takes for the same text in another case is accepted."""
    it = proposal(name)
    assume(it.challenge is Challenge.NAME)
    for typed in (name.upper(), name.lower(), name.title(), name.swapcase()):
        if typed.casefold() == name.casefold():
            assert it.accepts(typed), typed


@settings(max_examples=300, deadline=None)
@given(st.text(PRINTABLE, min_size=1, max_size=30), st.data())
def test_no_other_name_is_enough(name: str, data: st.DataObject) -> None:
    """A text is accepted just when it is the name, but for case and spaces."""
    it = proposal(name)
    assume(it.challenge is Challenge.NAME)
    place = data.draw(st.integers(0, len(name) - 1))
    changed = name[:place] + data.draw(st.text(PRINTABLE, max_size=2)) + name[place + 1 :]
    for typed in (changed, name[:-1], name + "s", data.draw(st.text(PRINTABLE)), ID.digits):
        assert it.accepts(typed) is (typed.lower().split() == name.lower().split()), typed


def test_what_nobody_sees_neednt_be_typed(subtests: pytest.Subtests) -> None:
    """A name is typed as it looks; what breaks a line is a space."""
    for name, typed in [
        ("Ac\u200bme", "acme"),
        ("Ac\u00adme", "acme"),
        ("\u202eAcme\u202c", "Acme"),
        ("Acme\nLtd", "Acme Ltd"),
        ("Acme \u2066 Ltd", "acme ltd"),
        ("Acme\tLtd", "Acme  Ltd"),
    ]:
        with subtests.test(name=name, typed=typed):
            assert proposal(name).accepts(typed)


def test_a_name_is_typed_as_it_looks(subtests: pytest.Subtests) -> None:
    """With the signs that a keyboard has, with or without what chooses an emoji's picture, and as it's copied."""
    for name, typed in [
        ("Joe\u2019s", "Joe's"),
        ("Joe's", "Joe\u2019s"),
        ("Joe\u00b4s", "Joe`s"),
        ("\u02bbOhana", "'ohana"),
        ("2019\u20132026", "2019-2026"),
        ("A \u2014 B", "A - B"),
        ("A\u2212B", "A-B"),
        ("\u00abRoma\u0161ka\u00bb", '"roma\u0161ka"'),
        ("\u201eHaus\u201c", '"Haus"'),
        ("I \u2764\ufe0f NY", "I \u2764 NY"),
        ("I \u2764 NY", "i \u2764\ufe0f ny"),
        ("Ac\u00adme", "Ac\u27e8U+00AD\u27e9me"),
        ("Ac\u200bme", "Ac\u27e8U+200B\u27e9me"),
        ("Acme\u3000Ltd", "Acme Ltd"),
        ("Acme\u00a0Ltd", "Acme Ltd"),
        ("Acme\u3164Ltd", "Acme Ltd"),
        ("Acme\u3164Ltd", "Acme\u27e8U+3164\u27e9Ltd"),
        ("\uff21\uff43\uff4d\uff45", "Acme"),
        ("Acme\u2122", "AcmeTM"),
        ("\u2460 Caf\u00e9\u2026", "1 cafe\u0301..."),
    ]:
        with subtests.test(name=name, typed=typed):
            assert proposal(name).accepts(typed)
            assert proposal(name).accepts(name)
            assert not proposal(name).accepts(typed + "x")


def test_lookalikes_are_other_names(subtests: pytest.Subtests) -> None:
    """What only looks like the name, or has a piece of it, isn't it."""
    for typed in [
        "\u0410cme",  # begins with a Cyrillic letter
        "Acm\u00e9",
        "Acme Ltd",
        "Acm",
        "A cme",
        '"Acme',
        "987654321",
    ]:
        with subtests.test(typed=typed):
            assert not proposal("Acme").accepts(typed)
