"""Answers of the service to make and to check, and what hypothesis makes of them."""

import json
import sys
from collections.abc import Callable, Mapping
from datetime import UTC, datetime

from hypothesis import strategies as st

from unsign.api import wire
from unsign.domain import problems
from unsign.domain.exchange import Exchange
from unsign.domain.signature import SignatureId

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


def without(secret: str) -> Callable[[str], str]:
    """Make a cleaner as the client's."""
    return lambda text: text.replace(secret, "\u2022\u2022\u2022")


WHOLE = {
    "sign_id": ID.digits,
    "sign_name": "Acme",
    "status": 2,
    "related_template_count": 3,
    "audit_remark": "fine",
    "created_time": 1_700_000_000,
    "updated_time": 1_700_000_001,
}
