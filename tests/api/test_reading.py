"""What look-ups, lists and creations are read as, whatever they hold."""

import itertools
import json
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.api.replies import (
    BODIES,
    DEEP,
    ID,
    JSON_TYPE,
    NOT_EXIST,
    PAGE,
    REFUSALS,
    STATUSES,
    TYPES,
    VALUES,
    WHOLE,
    check,
    reply,
)
from unsign.api import lists, wire
from unsign.domain import problems
from unsign.domain.flaw import Flaw
from unsign.domain.signature import NotASignatureId, Signature, SignatureId, Status
from unsign.domain.snapshot import ListedSignatures
from unsign.domain.template import ListedTemplates, Position, Template

LISTS: list[Callable[[wire.Reply], ListedTemplates | ListedSignatures]] = [lists.templates, lists.signatures]


def unreadable(call: Callable[[], object]) -> Flaw:
    """Give what is wrong with an answer."""
    with pytest.raises(problems.Unreadable) as caught:
        call()
    check(caught.value)
    return caught.value.flaw


def test_a_signature_beside_a_no() -> None:
    """One of the two is wrong, and nobody knows which: it's neither found nor created."""
    for code in (400, 1000, -1):
        answer = reply({**WHOLE, "code": code, "message": NOT_EXIST})
        for read in (lambda it: wire.signature(it, ID), wire.created):
            with pytest.raises(problems.CodeInSuccess):
                read(answer)
    assert wire.signature(reply({**WHOLE, "code": 0}), ID).id == ID


def test_a_whole_signature() -> None:
    """Every field of the documents, and one that they don't have."""
    created = datetime(2023, 11, 14, 22, 13, 20, tzinfo=UTC)
    assert wire.signature(reply({**WHOLE, "new_field": [1]}), ID) == Signature(
        ID, "Acme", Status.APPROVED, 3, "fine", created, created + timedelta(seconds=1)
    )


def test_the_least_of_a_signature() -> None:
    """ID, name and status suffice."""
    least = {"sign_id": ID.digits, "sign_name": "", "status": 1}
    assert wire.signature(reply(least), ID) == Signature(ID, "", Status.PENDING_REVIEW)


@pytest.mark.parametrize("missing", ["sign_id", "sign_name", "status"])
@pytest.mark.parametrize("instead", [..., None, 987654321.0, True, ["x"]])
def test_a_signature_without_what_it_needs(missing: str, instead: object) -> None:
    """Where ID, name or status isn't there, it is no signature; a strange status is one that nobody knows."""
    item: dict[str, object] = {**WHOLE, missing: instead}
    if instead is ...:
        del item[missing]
    if missing == "status" and instead is not ...:
        assert wire.signature(reply(item), ID).status is Status.UNKNOWN
    else:
        assert unreadable(lambda: wire.signature(reply(item), ID)) is Flaw.OTHER_SHAPE


@pytest.mark.parametrize("status", [0, 4, -1, "1", "2", 1.5, None, {}, [2], 10**30, True, 1.0, 2.0])
def test_a_status_that_the_documents_dont_know(status: object) -> None:
    """Only the integers 1, 2 and 3 are known: a guess could spare a person the typing."""
    assert wire.signature(reply({**WHOLE, "status": status}), ID).status is Status.UNKNOWN


@settings(max_examples=100, deadline=None)
@given(st.text("0123456789", min_size=1, max_size=32) | st.text())
@example("0987654321")
@example("987654321 ")
@example("987654321\n")
@example("\u0669\u0668\u0667\u0666\u0665\u0664\u0663\u0662\u0661")
def test_a_signature_of_another_id_is_refused(digits: str) -> None:
    """An answer about another signature says nothing about this one."""
    if digits == ID.digits:
        return
    try:
        SignatureId(digits)
        wanted = Flaw.OTHER_SIGNATURE
    except NotASignatureId:
        wanted = Flaw.OTHER_SHAPE
    assert unreadable(lambda: wire.signature(reply({**WHOLE, "sign_id": digits}), ID)) is wanted


@pytest.mark.parametrize(
    ("value", "moment"),
    [
        (1_700_000_000, datetime(2023, 11, 14, 22, 13, 20, tzinfo=UTC)),
        (1, datetime(1970, 1, 1, 0, 0, 1, tzinfo=UTC)),
        (0, None),
        (None, None),
        (True, None),
        ("1700000000", None),
        (1.7e9, None),
        (1_700_000_000_000, None),
        (10**30, None),
        (-(10**30), None),
        ([1], None),
    ],
)
@pytest.mark.parametrize("field", ["created", "updated"])
def test_moments(field: str, value: object, moment: datetime | None) -> None:
    """Unix seconds become a time with its zone; anything else is not known, and no reason to refuse the rest."""
    found = wire.signature(reply({**WHOLE, f"{field}_time": value}), ID)
    assert getattr(found, field) == moment


@pytest.mark.parametrize("zone", ["UTC", "America/New_York", "Asia/Tokyo", "Pacific/Kiritimati"])
@pytest.mark.parametrize("seconds", [-62135596800, -62135510400, -1, 253402127999, 253402300799])
def test_every_moment_can_be_made_local(monkeypatch: pytest.MonkeyPatch, zone: str, seconds: int) -> None:
    """The first and the last day of the calendar, in zones that would need one more, aren't known instead."""
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        created = wire.signature(reply({**WHOLE, "created_time": seconds}), ID).created
        assert created is None or created.astimezone() == created
        assert created is not None or abs(seconds) > 10**10
    finally:
        monkeypatch.undo()
        time.tzset()


@pytest.mark.parametrize(
    ("count", "kept"), [(0, 0), (7, 7), (-1, None), ("3", None), (True, None), (2.0, None), (None, None)]
)
def test_counts(count: object, kept: int | None) -> None:
    """A count that isn't one is not known, which isn't the same as none."""
    assert wire.signature(reply({**WHOLE, "related_template_count": count}), ID).related_template_count == kept


@pytest.mark.parametrize(
    ("body", "leaf"),
    [
        ({"code": 400, "message": NOT_EXIST}, problems.CodeInSuccess),
        ({"code": 0, "message": "success"}, problems.Unreadable),
        ({}, problems.Unreadable),
        ([], problems.Unreadable),
        ([WHOLE], problems.Unreadable),
        (None, problems.Unreadable),
        (b"", problems.Unreadable),
        (PAGE, problems.SomebodyElse),
    ],
)
def test_what_is_no_signature(body: bytes | object, leaf: type[problems.Answered]) -> None:
    """A refusal dressed as success, a list, nothing, a web page."""
    with pytest.raises(problems.Answered) as caught:
        wire.signature(reply(body), ID)
    assert type(caught.value) is leaf


@pytest.mark.parametrize("message", REFUSALS)
def test_a_look_up_is_refused_as_a_deletion_is(message: str) -> None:
    """The documented messages mean the same for every call."""
    answer = reply({"code": 400, "message": message}, 400)
    readers: list[Callable[[wire.Reply], object]] = [lambda it: wire.signature(it, ID), wire.created, *LISTS]
    for read in readers:
        with pytest.raises(REFUSALS[message]):
            read(answer)


def test_a_list_of_templates() -> None:
    """Whole, least, and with fields that hold something else than documented."""
    whole = {
        "template_id": "t1",
        "template_name": "Welcome",
        "template_type": "utility",
        "country_codes": "SG, DE,,",
        "status": 3,
        "sign_id": ID.digits,
        "sign_position": 1,
    }
    least = {"template_id": "t2", "template_name": ""}
    odd = {**least, "template_type": 1, "country_codes": ["SG"], "status": "x", "sign_id": None, "sign_position": True}
    assert lists.templates(reply([whole, least, odd, {**least, "sign_id": ""}])) == ListedTemplates(
        (
            Template("t1", "Welcome", "utility", Status.REJECTED, ID.digits, ("SG", "DE"), Position.PREFIX),
            *[Template("t2", "")] * 3,
        )
    )
    assert lists.templates(reply([])) == ListedTemplates(())


@pytest.mark.parametrize(
    "body", [{}, None, "x", {"code": 0}, [None], [[]], [{}], [{"template_id": 1, "template_name": "x"}], [WHOLE]]
)
def test_what_is_no_list_of_templates(body: object) -> None:
    """Other answers than a list, and lists of which no entry can be read."""
    assert unreadable(lambda: lists.templates(reply(body))) is Flaw.OTHER_SHAPE


def test_a_list_of_signatures() -> None:
    """Each as a look-up gives it, in the service's order."""
    other = {**WHOLE, "sign_id": "1", "status": 9}
    found = lists.signatures(reply([other, WHOLE]))
    assert found == ListedSignatures((wire.signature(reply(other), SignatureId("1")), wire.signature(reply(WHOLE), ID)))
    assert lists.signatures(reply([])) == ListedSignatures(())


@pytest.mark.parametrize("body", [{}, None, {"code": 0}, [None], [[]], [{}], [{**WHOLE, "sign_id": True}]])
def test_what_is_no_list_of_signatures(body: object) -> None:
    """Other answers than a list, and lists of which no entry can be read."""
    assert unreadable(lambda: lists.signatures(reply(body))) is Flaw.OTHER_SHAPE


def test_a_new_signature_is_proved_by_its_id() -> None:
    """The documented answer to a creation has nothing else."""
    assert wire.created(reply({"sign_id": ID.digits})) == ID


@pytest.mark.parametrize(
    "body",
    [
        {},
        [],
        None,
        {"sign_id": 987654321.0},
        {"sign_id": False},
        {"sign_id": ""},
        {"sign_id": "98A7"},
        {"code": 0},
        ID.digits,
    ],
)
def test_what_proves_no_new_signature(body: object) -> None:
    """Without an ID, nothing is known to have been created."""
    assert unreadable(lambda: wire.created(reply(body))) is Flaw.OTHER_SHAPE


ITEMS = st.fixed_dictionaries(
    {},
    optional={
        **{name: st.just(value) | VALUES for name, value in WHOLE.items()},
        **{name: st.just("x") | VALUES for name in ("template_id", "template_name", "country_codes", "code")},
    },
)


@settings(max_examples=300, deadline=None)
@given(ITEMS | VALUES, STATUSES)
@example({**WHOLE, "sign_name": "\ud800", "audit_remark": "\udfff"}, 200)
def test_any_look_up_is_read_or_refused(payload: object, status: int | None) -> None:
    """Whatever JSON comes, it is about the wanted signature, a new ID, or a leaf of the tree."""
    readers: list[Callable[[wire.Reply], SignatureId]] = [lambda it: wire.signature(it, ID).id, wire.created]
    for read in readers:
        try:
            found = read(reply(payload, status))
        except problems.Answered as raised:
            check(raised)
        else:
            assert isinstance(payload, dict)
            assert (found.digits, status) == (str(payload["sign_id"]), 200)
            assert type(payload["sign_id"]) in {str, int}


TEMPLATE = {"template_id": "t1", "template_name": "Welcome"}
BOTH = {**WHOLE, **TEMPLATE}
LISTED = st.one_of(
    BODIES,
    st.lists(st.just(BOTH) | ITEMS, max_size=3).map(lambda items: json.dumps(items).encode()),
    st.tuples(
        st.lists(st.just(json.dumps(TEMPLATE).encode()), max_size=3),
        st.sampled_from([b"[", b" [ ", b"[[", b"", b"["]),
        st.sampled_from([b",", b" , ", b",,", b" ", b"", b","]),
        st.sampled_from([b"]", b" ] ", b"]]", b"", b",]", b"]x", b"] []"]),
    ).map(lambda it: it[1] + it[2].join(it[0]) + it[3]),
)


@settings(max_examples=500, deadline=None)
@given(LISTED, STATUSES, TYPES)
@example(b"[]", 200, JSON_TYPE)
@example(b"[]]", 200, JSON_TYPE)
@example(json.dumps([BOTH]).encode() + b"]]", 200, JSON_TYPE)
@example(json.dumps([BOTH, BOTH]).encode()[:-1], 200, JSON_TYPE)
@example(json.dumps([BOTH]).encode()[:-1] + b",]", 200, JSON_TYPE)
@example(b"[null]", 200, JSON_TYPE)
@example(b'[{"template_id": "t1", "template_name": "x", "sign_position": ' + b"9" * 5000 + b"}]", 200, JSON_TYPE)
def test_a_list_is_read_whole_or_refused(body: bytes, status: int | None, content_type: str) -> None:
    """A list that was read is a JSON list of just so many entries; anything else is a leaf of the tree."""
    try:
        whole = json.loads(body.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        whole = None
    for read in LISTS:
        try:
            found = read(reply(body, status, content_type))
        except problems.Answered as raised:
            check(raised)
        else:
            assert status == 200
            assert isinstance(whole, list), body
            rows = found.rows
            if read is lists.signatures:  # the same entry may come twice
                assert len(rows) + found.unreadable <= len(whole)
                assert bool(rows) == bool(whole)
            else:
                assert len(rows) + found.unreadable == len(whole)
            assert (found.unreadable == 0) is (found.problem is None)


def test_deep_look_ups() -> None:
    """Brackets without end are unreadable in every answer."""
    readers: list[Callable[[wire.Reply], object]] = [lambda it: wire.signature(it, ID), wire.created, *LISTS]
    for body, read in itertools.product([*DEEP[-3:], *(b"[" + body + b"]" for body in DEEP[-3:])], readers):
        with pytest.raises(problems.Unreadable) as caught:
            read(reply(body))
        check(caught.value)
