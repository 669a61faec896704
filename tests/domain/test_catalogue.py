"""What a search finds, what a filter lets through, and that sorting never shuffles what is alike."""

import unicodedata
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any, Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unsign.domain import problems
from unsign.domain.account import AccountRef
from unsign.domain.catalogue import Catalogue, Column, Query, fold
from unsign.domain.exchange import Exchange
from unsign.domain.signature import Signature, SignatureId, Status
from unsign.domain.snapshot import Listing, Use
from unsign.domain.template import Template
from unsign.practice import seeds

ACCOUNT = AccountRef("Acme Ltd", "acme-key")
BEGINNING = datetime(2020, 1, 1, tzinfo=UTC)

moments = st.none() | st.integers(0, 50).map(lambda days: BEGINNING + timedelta(days=days))
names = st.text(st.characters(exclude_categories=["Cs"]), max_size=12) | st.sampled_from(["Acme", "acme", "Ácme"])


@st.composite
def listings(draw: st.DrawFn) -> Listing:
    """Make an account's list: each ID once, counts and lists that needn't agree."""
    ids = draw(st.lists(st.integers(0, 30) | st.integers(0, 10**20), unique=True, max_size=12))
    signatures = tuple(
        Signature(
            SignatureId(str(number)),
            draw(names),
            draw(st.sampled_from(Status)),
            draw(st.none() | st.integers(0, 3)),
            created=draw(moments),
            updated=draw(moments),
        )
        for number in ids
    )
    carriers = st.lists(st.builds(Template, st.just("t"), st.just("")), min_size=1, max_size=3).map(tuple)
    counts = st.fixed_dictionaries({}, optional={str(number): carriers for number in ids})
    trouble = draw(st.sampled_from([None, problems.Unreadable(Exchange("GET", "https://x.example", BEGINNING))]))
    return Listing(ACCOUNT, signatures, draw(st.none() | counts), BEGINNING, trouble)


queries = st.builds(
    Query,
    text=st.just("") | st.text(max_size=2) | st.sampled_from(["ac", "1", "É"]),
    status=st.none() | st.sampled_from(Status),
    unused=st.booleans(),
    updated_before=moments,
    column=st.sampled_from(Column),
    descending=st.booleans(),
)


def shown(catalogue: Catalogue, query: Query, locks: dict[str, object] | None = None) -> list[Signature]:
    """Give what a query finds."""
    return [catalogue.signatures[i] for i in catalogue.select(query, locks or {})]


def named(*found: str) -> Catalogue:
    """Make the catalogue of signatures with these names."""
    signatures = tuple(Signature(SignatureId(str(i)), n, Status.APPROVED, None) for i, n in enumerate(found, 100))
    return Catalogue(Listing(ACCOUNT, signatures, {}, BEGINNING))


@given(listings(), queries)
def test_a_query_gives_exactly_what_passes_each_part_of_it(listing: Listing, query: Query) -> None:
    """The parts of a query are independent of one another, and of the order."""
    catalogue = Catalogue(listing)
    found = shown(catalogue, query)

    def passes(it: Signature) -> bool:
        text = fold(query.text.strip())
        return (
            (text in fold(it.name) or text in it.id.digits)
            and (query.status is None or it.status is query.status)
            and (not query.unused or catalogue.is_unused(it))
            and (query.updated_before is None or (it.updated is not None and it.updated < query.updated_before))
        )

    assert len(found) == len({it.id for it in found})
    assert {it.id for it in found} == {it.id for it in listing.signatures if passes(it)}


@given(listings())
def test_unused_takes_a_whole_list_that_shows_none_and_a_count_of_none(listing: Listing) -> None:
    """Where one of both is missing, or a part of the list couldn't be read, nobody knows."""
    catalogue = Catalogue(listing)
    unused = shown(catalogue, Query(unused=True))
    for it in listing.signatures:
        carriers = None if listing.templates is None else listing.templates.get(it.id.digits, ())
        is_known = listing.templates_problem is None and carriers == () and it.related_template_count == 0
        assert (it in unused) is is_known is catalogue.is_unused(it)
        assert (listing.sighting(it).use is Use.NO) is is_known
        assert (listing.sighting(it).use is Use.YES) is bool(carriers or it.related_template_count)
        if carriers is None or (not carriers and listing.templates_problem):
            assert catalogue.use(it)[1] is None
        else:
            assert catalogue.use(it)[1] == len(carriers)


@given(listings(), moments.filter(bool))
def test_a_date_that_isnt_known_is_before_no_other(listing: Listing, before: datetime) -> None:
    """Who asks for the old ones doesn't get those of which nobody knows how old they are."""
    found = shown(Catalogue(listing), Query(updated_before=before))
    assert all(it.updated is not None and it.updated < before for it in found)


@given(names, names, st.sampled_from([str.upper, str.lower, str.title, str.casefold]))
def test_letter_case_and_the_form_of_a_letter_dont_count(before: str, after: str, change: Callable[[str], str]) -> None:
    """Whatever is in a name finds it: in another case, composed or taken apart, with or without accents."""
    catalogue = named(f"{before}Crème Brûlée 24{after}")
    for wanted in ("Crème Brûlée", "creme brulee", "CRÈME", "brûlée 24"):
        form: Literal["NFC", "NFD", "NFKC", "NFKD"]
        for form in ("NFC", "NFD", "NFKC", "NFKD"):
            assert shown(catalogue, Query(text=unicodedata.normalize(form, change(wanted))))


@given(st.text(max_size=20))
def test_folding_twice_is_folding_once(text: str) -> None:
    """So that what is typed and what is there meet."""
    assert fold(fold(text)) == fold(text)


@given(listings())
def test_every_signature_is_found_by_its_name_and_by_each_piece_of_its_id(listing: Listing) -> None:
    """Whatever the script."""
    catalogue = Catalogue(listing)
    for it in listing.signatures:
        digits = it.id.digits
        for text in (it.name, digits, digits[:3], digits[-3:], f"  {digits} "):
            assert it in shown(catalogue, Query(text=text))


def test_a_name_is_found_as_people_type_it(subtests: pytest.Subtests) -> None:
    """Strokes, ligatures, points and printed apostrophes are on few keyboards."""
    for typed, name in [
        ("soren", "Zoë & Søren Kaffebar"),
        ("zolta lodz", "Żółta Łódź Przewozy"),
        ("igne ve iplik atolyesi", "İğne ve İplik Atölyesi"),
        ("l'oeuf", "Boulangerie de l\N{RIGHT SINGLE QUOTATION MARK}Œuf d'Or"),
        ("STRASSE", "Straße 7"),
        ("аптека", "Аптека «Ромашка»"),
        ("φαρμακειο", "Φαρμακείο Ελιά"),
        ("书店", "晨光书店"),
        ("한빛", "한빛 자전거"),
        ("مقهى", "مقهى الياسمين 24"),
        ("محمد", "مُحَمَّد"),
        ("सूर्योदय", "सूर्योदय मिठाई भंडार"),
        ("pizza", "\N{FULLWIDTH LATIN CAPITAL LETTER P}izza Pronto"),
        ("می\N{ZERO WIDTH NON-JOINER}خواهم", "میخواهم"),
    ]:
        with subtests.test(typed=typed, name=name):
            (found,) = shown(named("Other", name), Query(text=typed))
            assert found.name == name


@given(listings(), st.sampled_from([c for c in Column if c is not Column.LOCK]))
def test_what_is_alike_stays_in_the_services_order(listing: Listing, column: Column) -> None:
    """Sorting is stable, and descending is ascending turned round: so a click too many loses nothing."""
    catalogue = Catalogue(listing)
    ascending = catalogue.select(Query(column=column))
    assert catalogue.select(Query(column=column, descending=True)) == ascending[::-1]
    assert sorted(ascending) == list(range(len(listing.signatures)))
    keys: dict[Column, Callable[[Signature], Any]] = {
        Column.NAME: lambda it: fold(it.name),
        Column.ID: lambda it: int(it.id.digits),
        Column.STATUS: lambda it: (it.status.value, fold(it.name)),
        Column.TEMPLATES: lambda it: it.related_template_count or 0,
        Column.CREATED: lambda it: it.created or datetime.min.replace(tzinfo=UTC),
        Column.UPDATED: lambda it: it.updated or datetime.min.replace(tzinfo=UTC),
    }
    expected = sorted(range(len(listing.signatures)), key=lambda i: keys[column](listing.signatures[i]))
    assert ascending == expected


def test_a_long_list_is_sorted_as_a_short_one_is() -> None:
    """It is sorted in pieces; where they meet nothing is out of order."""
    found = named(*(f"Name {n * 7919 % 9001 // 2:05}" for n in range(9001)))
    order = found.select(Query())
    assert order == sorted(range(9001), key=lambda i: found.signatures[i].name)


@given(listings(), st.data())
def test_locked_ones_come_first_and_by_name(listing: Listing, data: st.DataObject) -> None:
    """Sorting by lock."""
    ids = [it.id.digits for it in listing.signatures]
    locks = data.draw(st.sets(st.sampled_from(ids))) if ids else set()
    found = shown(Catalogue(listing), Query(column=Column.LOCK), dict.fromkeys(locks | {"42424242"}))
    assert [it.id.digits in locks for it in found] == sorted((it.id.digits in locks for it in found), reverse=True)
    for part in (True, False):
        folded = [fold(it.name) for it in found if (it.id.digits in locks) is part]
        assert folded == sorted(folded)


def test_the_practice_account_is_all_there() -> None:
    """Each of its many scripts is found by the whole of its name."""
    stored = seeds.signatures(1_700_000_000).values()
    catalogue = named(*(it.sign_name for it in stored))
    for it in stored:
        assert it.sign_name in {s.name for s in shown(catalogue, Query(text=it.sign_name))}


@given(listings(), listings(), listings(), st.data())
def test_what_stands_in_one_list_is_found_in_another(
    first: Listing, second: Listing, third: Listing, data: st.DataObject
) -> None:
    """By its ID, whether that list was made knowing of the other or not; nothing else is marked."""
    before = Catalogue(first)
    chosen = data.draw(st.sets(st.sampled_from(range(len(first.signatures))))) if first.signatures else set()
    digits = {first.signatures[position].id.digits for position in chosen}
    for after in (before, Catalogue(second, before), Catalogue(second), Catalogue(third, Catalogue(second))):
        marks = after.carried_over(before, sorted(chosen))
        assert len(marks) == len(after.signatures)
        expected = {it.id.digits for it in after.signatures} & digits
        assert {it.id.digits for it, mark in zip(after.signatures, marks, strict=True) if mark} == expected
        assert after.marked(digits) == marks
