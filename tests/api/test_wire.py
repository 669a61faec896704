"""What an answer to a DELETE proves, whatever it holds."""

import json
import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.api.replies import (
    BODIES,
    DEEP,
    ID,
    IN_USE,
    JSON_TYPE,
    NOT_EXIST,
    PAGE,
    PAGE_TYPE,
    REFUSALS,
    SECRET,
    STATUSES,
    SUCCESS,
    TYPES,
    WHOLE,
    check,
    check_exchange,
    reply,
    without,
)
from unsign.api import lists, wire
from unsign.api.headers import LONGEST_PAUSE
from unsign.domain import problems
from unsign.domain.flaw import Flaw


def problem(answer: wire.Reply) -> problems.Answered:
    """Give what an answer to a DELETE is, where it is no proof."""
    with pytest.raises(problems.Answered) as caught:
        wire.deleted(answer)
    return caught.value


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
