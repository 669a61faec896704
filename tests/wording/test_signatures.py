"""A signature, its templates and its account in words."""

import dataclasses
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.wording import ACCOUNT, AT, ID, sighting, template
from unsign.domain.account import AccountRef
from unsign.domain.signature import Status
from unsign.domain.template import Position, Template
from unsign.wording import sanitize, signatures


def test_what_it_is_called(subtests: pytest.Subtests) -> None:
    """Its name in quotes; its ID where the name is empty or unknown."""
    for name, called in [
        ("Acme", "“Acme”"),
        (" Acme\n", "“Acme”"),
        ("", "“987654321”"),
        (" \t\n", "“987654321”"),
        ("\u05d0\u05d1", "“\u2068\u05d0\u05d1\u2069”"),
        ("\u200b", "“\u27e8U+200B\u27e9”"),
    ]:
        with subtests.test(name=name, called=called):
            assert signatures.called(ID, sighting(name)) == called
            assert signatures.called(ID, None) == "“987654321”"


@settings(max_examples=100, deadline=None)
@given(st.text())
def test_nothing_is_nameless(name: str) -> None:
    """Whatever the name, there is something between the quotes."""
    assert len(signatures.called(ID, sighting(name))) > 2


@pytest.mark.parametrize(
    ("status", "said"),
    [
        (Status.PENDING_REVIEW, "Pending review"),
        (Status.APPROVED, "Approved"),
        (Status.REJECTED, "Rejected"),
        (Status.UNKNOWN, "Unknown status"),
    ],
)
def test_the_state(status: Status, said: str) -> None:
    """Each state has a name; the reviewer's remark stands behind it."""
    assert signatures.status(status) == said
    assert signatures.status_line(sighting(status=status)) == said
    remarked = sighting(status=status, remark="No logo\n{status}")
    assert signatures.status_line(remarked) == f"{said}: No logo\u27e8U+000A\u27e9{{status}}"


PART = "Some templates couldn’t be read."
LINE = "“Welcome” – utility, approved"


def test_the_templates(subtests: pytest.Subtests) -> None:
    """One a line; "None" only where the list and the count say so."""
    for seen, said in [
        (sighting(templates=()), "No templates are listed, and EngageLab gives no count."),
        (sighting(templates=(), part=True), f"No templates are listed, and EngageLab gives no count.\n{PART}"),
        (sighting(templates=(), count=0, part=True), f"No templates are listed.\n{PART}"),
        (sighting(templates=(template(),), count=1, part=True), f"{LINE}\n{PART}"),
        (sighting(templates=(), count=0), "None"),
        (sighting(templates=(), count=2), "None\nEngageLab’s own count is 2."),
        (sighting(templates=(template(),), count=1), LINE),
        (sighting(templates=(template(), template("Bye"))), f"{LINE}\n“Bye” – utility, approved"),
        (sighting(templates=(template(),), count=0), f"{LINE}\nEngageLab’s own count is 0."),
        (sighting(templates=None), "The templates couldn’t be loaded."),
        (sighting(templates=None, count=0), "EngageLab counts 0 templates, but the list couldn’t be loaded."),
        (sighting(templates=None, count=1), "EngageLab counts 1 template, but the list couldn’t be loaded."),
        (sighting(templates=None, count=2), "EngageLab counts 2 templates, but the list couldn’t be loaded."),
    ]:
        with subtests.test(seen=seen, said=said):
            assert signatures.templates(seen) == said


def test_a_template(subtests: pytest.Subtests) -> None:
    """Name, type, state, countries and where the signature stands; what isn't known is left out or said so."""
    for it, said in [
        (Template("1", "A"), "“A” – unknown type, unknown status"),
        (Template("1", "A", "otp", Status.REJECTED), "“A” – authentication, rejected"),
        (Template("1", "A", "authentication", Status.REJECTED), "“A” – authentication, rejected"),
        (Template("1", "A", "marketing", Status.PENDING_REVIEW), "“A” – marketing, pending review"),
        (
            Template("1", "A", "utility", Status.APPROVED, "1", ("SG", "DE"), Position.PREFIX),
            "“A” – utility, approved, SG and DE, as prefix",
        ),
        (
            Template("1", "A", "utility", Status.APPROVED, "1", (), Position.SUFFIX),
            "“A” – utility, approved, as suffix",
        ),
        (Template("1", "A", "utility", Status.APPROVED, "1", (), Position.NONE), "“A” – utility, approved"),
        (
            Template("1", "A\n{b}", "new\tkind"),
            "“A\u27e8U+000A\u27e9{b}” – new\u27e8U+0009\u27e9kind, unknown status",
        ),
    ]:
        with subtests.test(it=it, said=said):
            assert signatures.template(it) == said


def test_many_countries_are_cut() -> None:
    """A template for the whole world stays one line."""
    line = signatures.template(Template("1", "A", country_codes=("SG",) * 200))
    assert line.endswith("\u2026")
    assert len(line) < 120


@pytest.mark.parametrize(("more", "said"), [(0, []), (1, ["and 1 more"]), (25, ["and 25 more"])])
def test_a_long_list_is_counted(more: int, said: list[str]) -> None:
    """Ten lines, and how many more there are."""
    ten = tuple(template(f"T{number}") for number in range(10))
    lines = signatures.template_list(sighting(templates=ten + (template(),) * more)).splitlines()
    assert lines == [signatures.template(it) for it in ten] + said
    assert signatures.template_list(sighting(templates=None)) == ""


def test_its_moments() -> None:
    """Created and updated, each for itself; what the service didn't say isn't known."""
    assert signatures.moment(sighting()) == ("Unknown", "Unknown")
    known = dataclasses.replace(sighting().signature, updated=datetime(2026, 3, 1, 12, tzinfo=UTC))
    created, updated = signatures.moment(dataclasses.replace(sighting(), signature=known))
    assert created == "Unknown"
    assert "2026" in updated


def test_the_account_is_named() -> None:
    """In the dialog and on the card; hidden characters are seen."""
    assert signatures.account_line(ACCOUNT) == "Account: Acme Ltd"
    nasty = AccountRef("A\u202e{account}", ACCOUNT.dev_key)
    assert signatures.account_line(nasty) == "Account: A\u27e8U+202E\u27e9{account}"
    seen = dataclasses.replace(sighting(), account=nasty)
    assert signatures.looked_up(seen).startswith("A\u27e8U+202E\u27e9{account}, looked up at ")
    assert f"{AT:%Y}" in signatures.looked_up(seen)


def test_what_a_screen_reader_says() -> None:
    """Name and state in one sentence."""
    assert signatures.found(sighting()) == "Found “Acme”: Approved"
    assert signatures.found(sighting("")) == "Found “987654321”: Approved"


@settings(max_examples=100, deadline=None)
@given(st.text(), st.lists(st.text(), max_size=12), st.text(), st.sampled_from([None, 0, 1, 5]))
def test_any_card_can_be_worded(name: str, names: list[str], remark: str, count: int | None) -> None:
    """Whatever the service says about a signature, each line of its card is plain text."""
    seen = sighting(name, templates=tuple(template(n) for n in names), count=count, remark=remark)
    lines = (
        signatures.status_line(seen),
        signatures.templates(seen),
        signatures.found(seen),
        signatures.template_list(seen),
    )
    for line in lines:
        line.encode("utf-8")
        bare = line.replace("\n", "").replace("\u2068", "").replace("\u2069", "")
        assert sanitize.visible(bare, len(bare)) == bare
