"""What an answer proves, whatever it holds."""

import itertools
import json
import re
import sys
import time
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from unsign.api import lists, wire
from unsign.api.headers import LONGEST_PAUSE
from unsign.domain import problems
from unsign.domain.exchange import Exchange
from unsign.domain.flaw import Flaw
from unsign.domain.signature import NotASignatureId, Signature, SignatureId, Status
from unsign.domain.snapshot import ListedSignatures
from unsign.domain.template import ListedTemplates, Position, Template

ID = SignatureId("987654321")
URL = f"https://smsapi.engagelab.com/v1/sign-configs/{ID}"
NOW = datetime(2026, 3, 1, 10, 42, tzinfo=UTC)
JSON_TYPE = "application/json"
PAGE_TYPE = "text/html; charset=utf-8"
SUCCESS = b'{"code": 0, "message": "success"}'
PAGE = b"\n<!DOCTYPE html><html><title>Sign in</title>"
SECRET = "hush-very-secret-0123456789"

IN_USE = "there are pending or running plans using current sign, can not update"
NOT_EXIST = "sign config not exist"
INVALID_ID = "invalid signId"
NAME_TAKEN = "sign_name already exist"
REFUSALS: dict[str, type[problems.Answered]] = {
    IN_USE: problems.InUse,
    NOT_EXIST: problems.NoSuchSignature,
    INVALID_ID: problems.IdRefused,
    NAME_TAKEN: problems.NameTaken,
}


def reply(
    body: bytes | object,
    status: int | None = 200,
    content_type: str = JSON_TYPE,
    retry_after: str = "",
    cleaned: Callable[[str], str] = str,
    told: Mapping[str, str] | None = None,
) -> wire.Reply:
    """Make an answer; what isn't bytes becomes JSON. `told`: more headers."""
    whole = body if isinstance(body, bytes) else json.dumps(body).encode()
    headers = {"content-type": content_type, "retry-after": retry_after, **(told or {})}
    return wire.Reply(Exchange("DELETE", URL, NOW, status), whole, headers, cleaned)


def problem(answer: wire.Reply) -> problems.Answered:
    """Give what an answer to a DELETE is, where it is no proof."""
    with pytest.raises(problems.Answered) as caught:
        wire.deleted(answer)
    return caught.value


def check_exchange(exchange: Exchange) -> None:
    """An exchange can be shown, written to a file and copied."""
    exchange.words.encode("utf-8")
    assert len(exchange.words) <= wire.LONGEST_WORDS
    assert exchange.code is None or type(exchange.code) is int


def check(raised: problems.Answered) -> None:
    """A problem is a leaf of the tree, with facts that can be shown."""
    assert not type(raised).__subclasses__()
    check_exchange(raised.exchange)
    assert (raised.exchange.method, raised.exchange.url, raised.exchange.at) == ("DELETE", URL, NOW)


def strict(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """Refuse an object that names a key twice."""
    if len({key for key, _ in pairs}) < len(pairs):
        raise ValueError
    return dict(pairs)


def refuse(constant: str) -> None:
    """Refuse what JSON doesn't have."""
    raise ValueError(constant)


def proves(body: bytes) -> bool:
    """Tell, by this test's own reading, whether a body is an object whose code is the integer 0."""
    try:
        payload = json.loads(body.decode("utf-8-sig"), object_pairs_hook=strict, parse_constant=refuse)
    except (ValueError, RecursionError):
        return False
    return isinstance(payload, dict) and type(payload.get("code")) is int and payload["code"] == 0


LISTS: list[Callable[[wire.Reply], ListedTemplates | ListedSignatures]] = [lists.templates, lists.signatures]

LEAVES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(),
    st.sampled_from([*REFUSALS, "success", "\ud800", 10**400, SECRET]),
)
VALUES = st.recursive(LEAVES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3))
ANSWERS = st.fixed_dictionaries({}, optional={"code": st.sampled_from([0, 1, 400, 2002]) | VALUES, "message": VALUES})
BODIES = st.one_of(
    st.binary(max_size=200),
    st.text().map(lambda text: text.encode("utf-8", "surrogatepass")),
    VALUES.map(lambda value: json.dumps(value).encode()),
    ANSWERS.map(lambda value: json.dumps(value).encode()),
    st.tuples(
        st.sampled_from([SUCCESS, b'{"code": 400, "message": "invalid signId"}', PAGE]),
        st.integers(0, 40),
        st.binary(max_size=3),
        st.integers(0, 40),
    ).map(lambda it: it[0][: it[1]] + it[2] + it[0][it[3] :]),
)
TYPES = st.sampled_from([JSON_TYPE, "", PAGE_TYPE, "text/plain", "APPLICATION/XHTML+XML", "\ud800", "a" * 1000])
STATUSES = st.one_of(st.sampled_from([200, 200, 200, 400, 400, 401, 429, 500, 503]), st.integers(0, 1000), st.none())


def deep(before: bytes, brackets: bytes, levels: int) -> bytes:
    """Put a value of many levels into an object."""
    return before + brackets[:-1] * levels + b"0" + brackets[-1:] * levels + b"}"


# around what the interpreter's stack allows, where one may pass in and not out again, and far more than that
LIMIT = sys.getrecursionlimit()
DEEP = [deep(b'{"code": 0, "message": ', b"[]", levels) for levels in (*range(LIMIT - 300, LIMIT), 100_000)]
DEEP += [deep(b'{"code": ', b"[]", 100_000), deep(b'{"code": 0, "message": ', b'{"a":}', 100_000)]
STRANGE = [
    b"",
    b" \r\n",
    b"\xef\xbb\xbf",
    b"\xef\xbb\xbf" + SUCCESS,
    b"\xef\xbb\xbf\xef\xbb\xbf" + SUCCESS,
    SUCCESS.decode().encode("utf-16"),
    SUCCESS + b"\xff",
    SUCCESS[:-1],
    SUCCESS + SUCCESS,
    b"\0" + SUCCESS,
    b"null",
    b"0",
    b"NaN",
    b'"code"',
    b"[0]",
    b'[{"code": 0}]',
    b"{}",
    b'{"Code": 0}',
    b'{"code": NaN}',
    b'{"code": Infinity}',
    b'{"code": false}',
    b'{"code": 0.0}',
    b'{"code": 0e0}',
    b'{"code": -0}',
    b'{"code": 00}',
    b'{"code": "0"}',
    b'{"code": null}',
    b'{"code": [0]}',
    b'{"code": 1, "code": 0}',
    b'{"code": 0, "code": 1}',
    b'{"code": ' + b"9" * 4000 + b"}",
    b'{"code": ' + b"9" * 100_000 + b"}",
    b'{"code": 0, "message": ' + b"9" * 100_000 + b"}",
    b'{"code": 0, "message": NaN}',
    b'{"code": 0, "message": "\\ud800\\udc00 \\udc00 \\ud800"}',
    b'{"code": 400, "message": {"\\ud800": ["\\udfff"]}}',
    b'{"code": 400, "message": "\\u0000\\u202e"}',
    b'{"\\ud800": "\\ud800"}',
]


@settings(max_examples=500, deadline=None)
@given(BODIES, STATUSES, TYPES, st.text(max_size=20))
def test_only_proof_counts_as_deleted(body: bytes, status: int | None, content_type: str, retry_after: str) -> None:
    """HTTP 200 and an object with the integer 0 as its code; anything else is exactly one leaf of the tree."""
    answer = reply(body, status, content_type, retry_after)
    proof = status == 200 and proves(body)
    try:
        exchange = wire.deleted(answer)
    except problems.Answered as raised:
        check(raised)
        assert not proof
    else:
        check_exchange(exchange)
        assert proof
        assert exchange.code == 0


SOME_STATUSES = [200, 202, 302, 400, 401, 429, 500, 503]


@pytest.mark.parametrize("status", SOME_STATUSES)
@pytest.mark.parametrize("body", STRANGE, ids=range(len(STRANGE)))
def test_strange_bodies(body: bytes, status: int) -> None:
    """Broken text, broken JSON, numbers without end: each is either proof or a leaf of the tree."""
    try:
        exchange = wire.deleted(reply(body, status))
    except problems.Answered as raised:
        check(raised)
        assert status != 200 or not proves(body)
    else:
        check_exchange(exchange)
        assert status == 200
        assert proves(body)


@pytest.mark.parametrize("status", SOME_STATUSES)
def test_deep_bodies(status: int) -> None:
    """Brackets within brackets, up to more than can be read: never anything but an answer or a leaf of the tree."""
    for body in DEEP:
        try:
            check_exchange(wire.deleted(reply(body, status)))
        except problems.Answered as raised:
            check(raised)
        else:
            assert status == 200


@pytest.mark.parametrize(
    ("body", "flaw"),
    [
        (b"", Flaw.EMPTY),
        (b" \r\n\t", Flaw.EMPTY),
        (SUCCESS[:-1], Flaw.HALF),
        (SUCCESS[:5], Flaw.HALF),
        (SUCCESS[:25], Flaw.HALF),
        (b"[1, 2", Flaw.HALF),
        (b'{"code": 0, "message": "succ\xff"}', Flaw.NOT_TEXT),
        (SUCCESS.decode().encode("utf-16"), Flaw.NOT_TEXT),
        (b"OK", Flaw.NOT_JSON),
        (SUCCESS + b"x", Flaw.NOT_JSON),
        (b"[" * 100_000, Flaw.NOT_JSON),
        (b"9" * 100_000, Flaw.NOT_JSON),
        (b"[]", Flaw.OTHER_SHAPE),
        (b"0", Flaw.OTHER_SHAPE),
        (b"null", Flaw.OTHER_SHAPE),
        (b'"success"', Flaw.OTHER_SHAPE),
        (b"{}", Flaw.NO_CODE),
        (b'{"message": "success"}', Flaw.NO_CODE),
        (b'{"code": "0"}', Flaw.CODE_NOT_INTEGER),
        (b'{"code": false}', Flaw.CODE_NOT_INTEGER),
        (b'{"code": 0.0}', Flaw.CODE_NOT_INTEGER),
        (b'{"code": -0.0}', Flaw.CODE_NOT_INTEGER),
        (b'{"code": NaN}', Flaw.NOT_JSON),
        (b'{"code": 0, "message": -Infinity}', Flaw.NOT_JSON),
        (b'{"code": ' + b"9" * 30 + b"}", Flaw.CODE_NOT_INTEGER),
        (b'{"code": 9223372036854775808}', Flaw.CODE_NOT_INTEGER),
        (b'{"code": "0", "code": 0}', Flaw.CONTRADICTS_ITSELF),
        (b'{"code": null}', Flaw.CODE_NOT_INTEGER),
        (b'{"code": [0]}', Flaw.CODE_NOT_INTEGER),
    ],
)
def test_what_makes_a_success_unreadable(body: bytes, flaw: Flaw) -> None:
    """HTTP 200 without proof is told with what is wrong with it."""
    raised = problem(reply(body))
    assert isinstance(raised, problems.Unreadable)
    assert raised.flaw is flaw


@pytest.mark.parametrize("code", [1, -1, 400, 1000, 2**63 - 1, -(2**63)])
def test_a_code_in_success_is_no_proof(code: int) -> None:
    """HTTP 200 with another code contradicts itself; its code and words are kept."""
    raised = problem(reply({"code": code, "message": "internal error"}))
    assert type(raised) is problems.CodeInSuccess
    assert (raised.exchange.code, raised.exchange.words) == (code, "internal error")


NOTHING_ELSE = {
    # status: with an object, with nothing, with a web page
    201: (problems.OtherStatus, problems.OtherStatus, problems.SomebodyElse),
    202: (problems.OtherStatus, problems.OtherStatus, problems.SomebodyElse),
    204: (problems.OtherStatus, problems.OtherStatus, problems.SomebodyElse),
    301: (problems.Redirected, problems.Redirected, problems.Redirected),
    302: (problems.Redirected, problems.Redirected, problems.Redirected),
    307: (problems.Redirected, problems.Redirected, problems.Redirected),
    308: (problems.Redirected, problems.Redirected, problems.Redirected),
    400: (problems.OtherRefusal, problems.OtherStatus, problems.SomebodyElse),
    401: (problems.KeyRefused, problems.KeyRefused, problems.SomebodyElse),
    402: (problems.OtherStatus, problems.OtherStatus, problems.SomebodyElse),
    403: (problems.NotAllowed, problems.NotAllowed, problems.SomebodyElse),
    404: (problems.AddressUnknown, problems.AddressUnknown, problems.AddressUnknown),
    405: (problems.MethodUnknown, problems.MethodUnknown, problems.MethodUnknown),
    407: (problems.OtherStatus, problems.OtherStatus, problems.SomebodyElse),
    408: (problems.OtherStatus, problems.OtherStatus, problems.SomebodyElse),
    418: (problems.OtherStatus, problems.OtherStatus, problems.SomebodyElse),
    429: (problems.PauseAsked, problems.PauseAsked, problems.PauseAsked),
    500: (problems.ServerProblem, problems.ServerProblem, problems.ServerProblem),
    501: (problems.ServerProblem, problems.ServerProblem, problems.ServerProblem),
    502: (problems.ServiceUnavailable, problems.ServiceUnavailable, problems.ServiceUnavailable),
    503: (problems.ServiceUnavailable, problems.ServiceUnavailable, problems.ServiceUnavailable),
    504: (problems.ServiceUnavailable, problems.ServiceUnavailable, problems.ServiceUnavailable),
    511: (problems.SomebodyElse, problems.SomebodyElse, problems.SomebodyElse),
    599: (problems.ServerProblem, problems.ServerProblem, problems.ServerProblem),
    600: (problems.OtherStatus, problems.OtherStatus, problems.SomebodyElse),
    999: (problems.OtherStatus, problems.OtherStatus, problems.SomebodyElse),
}


@pytest.mark.parametrize("status", NOTHING_ELSE)
def test_what_a_status_means(status: int) -> None:
    """Each status is one leaf, by what came with it; the success of another status is none."""
    with_object, with_nothing, with_page = NOTHING_ELSE[status]
    told = problem(reply({"code": 7, "message": "so and so"}, status))
    assert type(told) is with_object
    assert (told.exchange.status, told.exchange.code, told.exchange.words) == (status, 7, "so and so")
    assert type(problem(reply(SUCCESS, status))) is with_object
    assert type(problem(reply(b"", status, ""))) is with_nothing
    for page in (
        reply(PAGE, status, ""),
        reply(b"Please sign in", status, PAGE_TYPE),
    ):
        assert type(problem(page)) is with_page
    assert type(problem(reply(SUCCESS, status, PAGE_TYPE))) is with_object


def test_a_page_with_success_is_somebody_elses() -> None:
    """Not even the right words in a web page prove anything; the page's beginning is kept."""
    for answer in (reply(PAGE), reply(b"\xef\xbb\xbf" + PAGE), reply(b"<!-- " + SUCCESS, 200, PAGE_TYPE)):
        raised = problem(answer)
        assert type(raised) is problems.SomebodyElse
        assert raised.exchange.words == answer.body.decode()
        assert raised.exchange.code is None


@pytest.mark.parametrize(
    ("status", "body", "leaf", "inactive"),
    [
        (401, {"code": 2001, "message": "authentication failed"}, problems.KeyRefused, False),
        (401, {"code": 2002, "message": "key disabled"}, problems.KeyRefused, True),
        (401, {"code": "2002"}, problems.KeyRefused, False),
        (403, {"code": 2004}, problems.NotAllowed, None),
        # documented for the sending call only: it may be about something else than the signature
        (400, {"code": 4001, "message": "resource not found"}, problems.OtherRefusal, None),
        (400, {"code": 4001, "message": IN_USE}, problems.InUse, None),
        (400, {"code": 3002, "message": "parameters invalid"}, problems.OtherRefusal, None),
        (400, {"code": 400, "message": None}, problems.OtherRefusal, None),
        (400, {"code": 400, "message": [NOT_EXIST]}, problems.OtherRefusal, None),
        (400, {"code": 400}, problems.OtherRefusal, None),
        (400, {"message": NOT_EXIST}, problems.NoSuchSignature, None),
        (400, {"code": 400, "message": f"template: {NOT_EXIST}"}, problems.OtherRefusal, None),
        (400, [], problems.OtherStatus, None),
        (400, NOT_EXIST, problems.OtherStatus, None),
        (500, {"code": 1000, "message": NOT_EXIST}, problems.ServerProblem, None),
        (404, {"code": 4001, "message": NOT_EXIST}, problems.NoSuchSignature, None),
        (404, {"code": 4001, "message": "no Route matched with those values"}, problems.AddressUnknown, None),
        (404, {"msg": NOT_EXIST}, problems.NoSuchSignature, None),
        (409, {"error": {"message": IN_USE}}, problems.InUse, None),
        (422, {"errors": [{"message": IN_USE}]}, problems.OtherStatus, None),
        (400, {"error": {"code": 400, "message": IN_USE}}, problems.InUse, None),
        (400, {"message": "success", "error": NOT_EXIST}, problems.OtherRefusal, None),
        (401, {"error": {"code": 2002, "message": "expired"}}, problems.KeyRefused, True),
        (403, {"msg": NOT_EXIST}, problems.NotAllowed, None),
        (200, {"code": 400, "message": NOT_EXIST}, problems.CodeInSuccess, None),
        # a code that says success says at least that it isn't the documented no
        (400, {"code": 0, "message": NOT_EXIST}, problems.Unreadable, None),
        (400, {"code": 0, "message": "success"}, problems.OtherRefusal, None),
        (404, {"error": {"code": 0, "message": NOT_EXIST}}, problems.Unreadable, None),
        (409, {"code": 0, "message": IN_USE}, problems.Unreadable, None),
        (400, {"code": "0", "message": NOT_EXIST}, problems.NoSuchSignature, None),
    ],
)
def test_what_a_code_means(status: int, body: object, leaf: type[problems.Answered], *, inactive: bool | None) -> None:
    """The codes of the documents count with their status only."""
    raised = problem(reply(body, status))
    assert type(raised) is leaf
    assert getattr(raised, "inactive", None) is inactive


@settings(max_examples=200, deadline=None)
@given(st.sampled_from(list(REFUSALS)), st.text(max_size=20), st.text(" \t\r\n.:-_\"'", max_size=3), st.data())
@example(IN_USE, ", can not delete", "", None)
@example(NOT_EXIST, "s any more", "", None)
def test_refusals_are_known_by_their_beginning(
    message: str, suffix: str, before: str, data: st.DataObject | None
) -> None:
    """Letter case, spaces and the end of the documented messages may change."""

    def written(character: str) -> str:
        if data is None:
            return character
        if character == " ":
            return data.draw(st.sampled_from([" ", "  ", "\t", "\n", "\u00a0", "_", "-", ", ", ""]))
        return data.draw(st.sampled_from([character.lower(), character.upper()]))

    # what comes behind "plans" in the first message is such an end
    beginning = message.partition(" using")[0]
    said = before + "".join(written(c) for c in beginning) + suffix
    raised = problem(reply({"code": 400, "message": said}, 400))
    assert type(raised) is REFUSALS[message]
    check(raised)


def without(secret: str) -> Callable[[str], str]:
    """Make a cleaner as the client's."""
    return lambda text: text.replace(secret, "\u2022\u2022\u2022")


@pytest.mark.parametrize("status", [200, 202, 302, 400, 401, 403, 404, 405, 429, 500, 503])
@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        ({"code": 5, "message": f"you sent {SECRET}, and {SECRET}"}, JSON_TYPE),
        ({"code": 5, "message": {"header": [SECRET]}}, JSON_TYPE),
        ({"message": SECRET}, JSON_TYPE),
        ([SECRET], JSON_TYPE),
        (f"you sent {SECRET}".encode(), "text/plain"),
        (f"<p>you sent {SECRET}</p>".encode(), PAGE_TYPE),
        (b"\xff" + SECRET.encode() + b"\xff", ""),
    ],
)
def test_no_secret_is_among_the_words(body: bytes | object, content_type: str, status: int) -> None:
    """An answer may echo the request: its words are cleaned, whatever it is."""
    raised = problem(reply(body, status, content_type, cleaned=without(SECRET)))
    assert SECRET not in raised.exchange.words
    assert SECRET not in str(raised)
    assert "\u2022\u2022\u2022" in raised.exchange.words


def test_no_secret_is_in_a_proof() -> None:
    """The words of a success are cleaned, too."""
    answer = reply({"code": 0, "message": f"deleted for {SECRET}"}, cleaned=without(SECRET))
    assert wire.deleted(answer).words == "deleted for \u2022\u2022\u2022"


def test_no_secret_is_in_a_fact() -> None:
    """A service that answers with the secret as a name, a remark, an ID: it gets into no file and no list."""
    clean = without(SECRET)
    item = {**WHOLE, "sign_name": f"Acme {SECRET}", "audit_remark": SECRET}
    template = {
        "template_id": SECRET,
        "template_name": f"{SECRET}!",
        "template_type": SECRET,
        "sign_id": str(ID),
        "country_codes": f"DE,{SECRET}",
    }
    found = wire.signature(reply(item, cleaned=clean), ID)
    assert (found.name, found.audit_remark) == ("Acme \u2022\u2022\u2022", "\u2022\u2022\u2022")
    (listed,) = lists.signatures(reply([item], cleaned=clean)).rows
    assert listed == found
    (of_it,) = lists.templates(reply([template], cleaned=clean)).rows
    assert SECRET not in str(of_it)
    assert (of_it.name, of_it.signature_id) == ("\u2022\u2022\u2022!", str(ID))


def test_a_long_message_is_cut_before_it_is_searched() -> None:
    """A message as long as an answer may be doesn't keep the window; its end may be half a secret."""
    searched: list[int] = []

    def clean(text: str) -> str:
        searched.append(len(text))
        return text.replace(SECRET, "")

    raised = problem(reply({"code": 400, "message": "x" * 19_990 + SECRET + "x" * 500_000}, 400, cleaned=clean))
    # the message, the beginning as it came, and a header
    assert searched == [wire.QUOTED_BYTES, wire.RAW_BYTES, len(JSON_TYPE)]
    assert SECRET[:4] not in raised.exchange.words


@pytest.mark.parametrize("before", [0, 1, 5, 13])
def test_no_piece_of_a_secret_is_left_at_a_cut(before: int) -> None:
    """Where a text is too long to be kept, cutting it leaves no half of a secret."""
    raised = problem(reply(b"x" * before + SECRET.encode() * 1000, 404, "text/plain", cleaned=without(SECRET)))
    assert SECRET[:8] not in raised.exchange.words


@pytest.mark.parametrize("message", REFUSALS)
@pytest.mark.parametrize("secret", ["sign", "e", "pending", "not exist", " ", "i"])
def test_a_secret_in_a_message_hides_no_refusal(message: str, secret: str) -> None:
    """What a message means doesn't hang on which letters happen to be secret."""
    raised = problem(reply({"code": 400, "message": message}, 400, cleaned=without(secret)))
    assert type(raised) is REFUSALS[message]
    assert raised.exchange.words == without(secret)(message)


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("", None),
        ("0", 0.0),
        ("12", 12.0),
        (" 120 ", 120.0),
        ("999999999", LONGEST_PAUSE),
        ("9999999999", LONGEST_PAUSE),
        ("-1", None),
        ("+5", None),
        ("1.5", None),
        ("soon", None),
        ("\u0663", None),
        ("\u00b2", None),
        ("Sun, 01 Mar 2026 10:42:30 GMT", 30.0),
        ("Sun, 01 Mar 2026 11:42:30 +0100", 30.0),
        ("Sun, 01 Mar 2026 10:42:30 -0000", 30.0),
        ("Sunday, 01-Mar-26 10:43:00 GMT", 60.0),
        ("Sun Mar  1 10:42:30 2026", 30.0),
        ("Sun, 01 Mar 2026 10:41:30 GMT", 0.0),
        ("Thu, 01 Jan 1970 00:00:00 GMT", 0.0),
        ("Sun, 32 Mar 2026 10:42:30 GMT", None),
    ],
)
def test_how_long_a_pause_is_asked_for(header: str, seconds: float | None) -> None:
    """Retry-After has seconds or a date; what can't be read is a pause of no told length."""
    raised = problem(reply({"code": 429, "message": "slow down"}, 429, retry_after=header))
    assert isinstance(raised, problems.PauseAsked)
    assert raised.seconds == (None if seconds is None else pytest.approx(seconds))


DATE_PIECES = ["Mon,", "01", "Jan", "2026", "00:00:00", "1:2", ":", "GMT", "+0000", "-9999", "(a)", "-", ".", "9" * 20]


@settings(max_examples=300, deadline=None)
@given(st.one_of(st.text(), st.lists(st.sampled_from(DATE_PIECES), max_size=7).map(" ".join)))
@example("Mon, 01 Jan 99999999999999999999 00:00:00 GMT")
@example("Mon, 01 Jan 2026 00:00:00 +99999999999999")
@example("0\x1f")
@example("Fri, 31 Dec 9999 23:59:59 -2359")
@example("Mon, 01 Jan 0001 00:00:00 +2359")
def test_any_header_asks_for_a_pause(header: str) -> None:
    """Whatever stands in Retry-After, 429 is a pause, of a length that can be waited or of none."""
    raised = problem(reply(b"", 429, "", header))
    assert isinstance(raised, problems.PauseAsked)
    assert raised.seconds is None or 0 <= raised.seconds < float("inf")


WHOLE = {
    "sign_id": ID.digits,
    "sign_name": "Acme",
    "status": 2,
    "related_template_count": 3,
    "audit_remark": "fine",
    "created_time": 1_700_000_000,
    "updated_time": 1_700_000_001,
}


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


def test_what_was_received_is_kept() -> None:
    """The beginning as it came, and the headers that tell where from; no secret, and nothing of other headers."""
    told = {"server": f"gate {SECRET}", "via": "1.1 proxy", "set-cookie": "a=b", "retry-after": "7"}
    body = json.dumps({"msg": f"no {SECRET}"}).encode()
    for answer in (
        reply(body, 400, cleaned=lambda text: text.replace(SECRET, "***"), told=told),
        reply(body, 200, PAGE_TYPE, cleaned=lambda text: text.replace(SECRET, "***"), told=told),
        reply(body + b" " * 90_000, 500, cleaned=lambda text: text.replace(SECRET, "***"), told=told),
    ):
        exchange = problem(answer).exchange
        assert exchange.raw.startswith('{"msg": "no ***"}')
        assert len(exchange.raw) <= wire.LONGEST_RAW
        names = [name for name, _ in exchange.headers]
        assert names == ["content-type", "server", "via", "retry-after"]
        assert ("server", "gate ***") in exchange.headers
        assert SECRET not in repr(exchange)


def test_long_words_are_cut() -> None:
    """What is kept of an answer has a length that a window can show."""
    for body in ({"code": 400, "message": "x" * 10_000}, ("\u00e4" * 10_000).encode(), b"\xff" * 30_000):
        words = problem(reply(body, 404)).exchange.words
        assert re.fullmatch(r"(x+|\u00e4+|\ufffd+)", words)
        assert len(words) == wire.LONGEST_WORDS
