"""Lists keep what can be read of them, and say what can't; what isn't understood never counts as none."""

import json

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tests.api.replies import ID, SECRET, VALUES, WHOLE, reply, without
from unsign.api import lists, wire
from unsign.api.json_reading import integer, moment, safe
from unsign.domain import problems
from unsign.domain.flaw import Flaw
from unsign.domain.signature import SignatureId, Status

OTHER = {**WHOLE, "sign_id": "1", "sign_name": "Other"}
BAD_ROWS: list[object] = [
    {**WHOLE, "sign_name": None},
    {**WHOLE, "sign_name": 5},
    {**WHOLE, "sign_id": 9.8e8},
    {**WHOLE, "sign_id": True},
    {**WHOLE, "sign_id": -5},
    {**WHOLE, "sign_id": 10**40},
    {**WHOLE, "sign_id": " 987654321"},
    {"sign_name": "no ID", "status": 1},
    None,
    [],
    "text",
    17,
]


def test_one_that_cant_be_read_costs_no_other() -> None:
    """The rest stays, they are counted, and the first of them is quoted."""
    for bad in BAD_ROWS:
        for rows in ([bad, OTHER, bad], [OTHER, bad, None]):
            found = lists.signatures(reply(rows))
            assert [s.name for s in found.rows] == ["Other"], bad
            assert found.unreadable == 2
            assert found.problem is not None
            assert found.problem.flaw is Flaw.OTHER_SHAPE
            assert found.problem.exchange.words == json.dumps(bad), bad


def test_the_quoted_one_is_the_faulty_one() -> None:
    """However much stands before it; cut where it is long, and without secrets."""
    before = [{**OTHER, "sign_id": str(n)} for n in range(1000)]
    bad = {"sign_name": None, "echo": SECRET, "long": "x" * 50_000}
    found = lists.signatures(reply([*before, bad], cleaned=without(SECRET)))
    assert found.problem is not None
    words = found.problem.exchange.words
    assert words.startswith('{"sign_name": null, "echo": "\u2022\u2022\u2022"')
    assert len(words) == wire.LONGEST_WORDS


def test_an_integer_is_an_id() -> None:
    """Exactly, whatever its size, in look-ups, lists, creations and templates."""
    for number in (987654321, 0, 1_970_314_609_822_883_801, 10**31):
        wanted = SignatureId(str(number))
        item = {**WHOLE, "sign_id": number}
        assert wire.signature(reply(item), wanted).id == wanted
        assert lists.signatures(reply([item])).rows[0].id == wanted
        assert wire.created(reply({"sign_id": number})) == wanted
        assert lists.templates(reply([{**TEMPLATE, "sign_id": number}])).rows[0].signature_id == str(number)
    with pytest.raises(problems.Unreadable):
        wire.signature(reply({**WHOLE, "sign_id": 7}), SignatureId("0007"))


def test_rows_with_one_id_that_differ_count_as_none_of_them() -> None:
    """Nobody can tell which of them the service would delete; the same row twice is one."""
    for change in ({"sign_name": "Another"}, {"status": 1}, {"related_template_count": 0}, {"audit_remark": "no"}):
        found = lists.signatures(reply([WHOLE, OTHER, {**WHOLE, **change}]))
        assert [s.name for s in found.rows] == ["Other"], change
        assert found.unreadable == 2
        assert found.problem is not None
        assert found.problem.flaw is Flaw.AMBIGUOUS
    # a number and a text are the same ID
    found = lists.signatures(reply([WHOLE, OTHER, {**WHOLE, "sign_id": 987654321, "sign_name": "Another"}]))
    assert found.unreadable == 2
    same = lists.signatures(reply([WHOLE, OTHER, WHOLE]))
    assert (len(same.rows), same.unreadable, same.problem) == (2, 0, None)


def test_json_that_contradicts_itself_proves_nothing() -> None:
    """A key that stands twice, wherever and however it is written."""
    for body in (
        b'{"code": 400, "message": "no", "code": 0}',
        b'{"code": 0, "code": 0}',
        b'{"c\\u006fde": 400, "code": 0}',
        b'{"code": 0, "message": {"a": 1, "a": 2}}',
        b'{"code": 0, "x": [[{"a": 1, "a": 1}]]}',
    ):
        with pytest.raises(problems.Unreadable) as caught:
            wire.deleted(reply(body))
        assert caught.value.flaw is Flaw.CONTRADICTS_ITSELF, body
    refusal = b'{"code": 400, "message": "sign config not exist", "message": "wait"}'
    with pytest.raises(problems.Unreadable):
        wire.signature(reply(refusal, 400), ID)
    with pytest.raises(problems.ServerProblem):
        wire.signature(reply(refusal, 500), ID)
    one = json.dumps(OTHER).encode()
    for twice in (b'{"sign_id": "5", "sign_id": "6", "sign_name": "n", "status": 1}', b'{"sign_id": "5", "x": NaN}'):
        found = lists.signatures(reply(b"[" + twice + b"," + one + b"]"))
        assert [s.name for s in found.rows] == ["Other"]
        assert found.problem is not None
        assert found.problem.exchange.words == twice.decode()
    double = b'{"sign_id": "987654321", "sign_name": "a", "status": 1, "status": 2}'
    with pytest.raises(problems.Unreadable):
        wire.signature(reply(double), ID)


TEMPLATE = {"template_id": "1", "template_name": "n", "status": 2}
NO_SIGNATURE: list[dict[str, object]] = [
    {},
    {"sign_id": None},
    {"sign_id": ""},
    {"sign_name": ""},
    {"sign_name": None, "sign_position": 0},
    {"sign_id": "", "sign_position": 1},
    {"design_id": "x"},
    {"signed": True},
    {"signature": ""},
    {"sign_status": 2},
]
UNCLEAR: list[dict[str, object]] = [
    {"sign_id": " 987654321"},
    {"sign_id": "987654321 "},
    {"sign_id": "987,654,321"},
    {"sign_id": "9.87654321e8"},
    {"sign_id": 987654321.0},
    {"sign_id": 9.8e17},
    {"sign_id": True},
    {"sign_id": False},
    {"sign_id": -1},
    {"sign_id": {"id": 987654321}},
    {"sign_id": [987654321]},
    {"sign_id": []},
    {"sign_id": "\uff11"},
    {"sign_id": "1" * 33},
    {"sign_name": "Acme"},
    {"sign_position": 1},
    {"sign_position": 2},
    {"signId": "987654321"},
    {"signature_id": "987654321"},
    {"sign-id": 987654321},
    {"SIGN_ID": "987654321"},
    {"signIds": []},
    {"sign_config_id": "1"},
    {"sign_id": "", "signId": "987654321"},
    {"signature": {"id": "987654321"}},
    {"sign_configs": [1]},
]


def test_a_template_that_uses_no_signature() -> None:
    """Only where that is clear."""
    for fields in NO_SIGNATURE:
        found = lists.templates(reply([{**TEMPLATE, **fields}]))
        assert (found.rows[0].signature_id, found.unreadable) == (None, 0), fields


def test_a_template_whose_signature_isnt_clear() -> None:
    """It may be any: that is an error in the list, and never "none"."""
    clear = {**TEMPLATE, "template_id": "2", "sign_id": "5"}
    for fields in UNCLEAR:
        found = lists.templates(reply([{**TEMPLATE, **fields}, clear]))
        assert [t.id for t in found.rows] == ["2"], fields
        assert found.unreadable == 1
        assert found.problem is not None
        assert found.problem.flaw is Flaw.SIGNATURE_UNCLEAR
        assert found.problem.answer_unreadable
        with pytest.raises(problems.Unreadable):
            lists.templates(reply([{**TEMPLATE, **fields}]))


def test_answers_in_another_wrapping_are_unreadable() -> None:
    """A look-up that is wrapped, or about another signature, is no look-up."""
    for body in ({"code": 0, "data": WHOLE}, {"data": WHOLE}, [WHOLE], {**WHOLE, "sign_id": "0"}, {"code": 0}):
        with pytest.raises(problems.Problem) as caught:
            wire.signature(reply(body), ID)
        assert caught.value.answer_unreadable, body
    for refused in (problems.NoSuchSignature, problems.ServerProblem, problems.AnswerTimedOut, problems.PauseAsked):
        assert not refused.answer_unreadable


@settings(max_examples=200, deadline=None)
@given(st.text(st.characters(codec=None, exclude_categories=[])))
def test_text_from_outside_can_be_kept(value: str) -> None:
    """Half a surrogate pair becomes U+FFFD, in every field and in every message; the rest stays as it is."""
    item = {**WHOLE, "sign_name": value, "audit_remark": value}
    read = wire.signature(reply(item), ID)
    listed = lists.templates(
        reply([{**TEMPLATE, "template_id": value, "template_name": value, "country_codes": value}])
    )
    with pytest.raises(problems.Refusal) as caught:
        wire.deleted(reply({"code": 400, "message": value}, 400))
    wire_form = json.loads(json.dumps(value))
    for text in (read.name, read.audit_remark, listed.rows[0].id, listed.rows[0].name):
        text.encode()
        assert text == safe(wire_form)
    "".join(listed.rows[0].country_codes).encode()
    caught.value.exchange.words.encode()
    assert len(safe(value)) == len(value)


def test_half_a_surrogate_pair() -> None:
    """The case that was met, and pairs that are whole."""
    for sent, shown in (
        ("Company \\ud83d", "Company \ufffd"),
        ("\\ude00 Company", "\ufffd Company"),
        ("\\ud83d\\ude00", "\U0001f600"),
        ("\\ude00\\ud83d", "\ufffd\ufffd"),
    ):
        body = json.dumps(WHOLE).replace("Acme", sent).encode()
        assert wire.signature(reply(body), ID).name == shown


@settings(max_examples=200, deadline=None)
@given(st.integers() | st.integers(2**62, 2**65) | VALUES)
def test_numbers_from_outside_can_be_kept(value: object) -> None:
    """What 64 bits don't hold isn't known; nor is a time that no calendar has."""
    found = integer(value)
    assert found is None or (found == value and type(value) is int and -(2**63) <= found < 2**63)
    at = moment(value)
    assert at is None or at.astimezone() == at
    item = {**WHOLE, "related_template_count": value, "created_time": value, "status": value}
    try:
        read = wire.signature(reply(item), ID)
    except problems.Unreadable as problem:
        assume("NaN" not in (body := json.dumps(item)) and "Infinity" not in body)
        raise AssertionError(body) from problem
    assert read.related_template_count is None or 0 <= read.related_template_count < 2**63
    assert read.status in Status
