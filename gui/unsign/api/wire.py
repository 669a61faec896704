"""Turns raw answers into facts, or into the Problem that they are. Knows JSON and headers, not HTTP libraries.

Facts come from EngageLab's public documents of the SMS API: the status and
code tables of "Delete signature configuration" and of the sending call. Where
they are silent (gateways, caches, sign-in pages, broken bodies), an answer
counts only as what it proves. `lists` reads the answers that are lists.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, NoReturn

from unsign.api import decoding, echoes, headers, reasons
from unsign.api.json_reading import Malformed, integer, moment, parse, safe, text, text_or
from unsign.domain import problems
from unsign.domain.exchange import Exchange
from unsign.domain.flaw import Flaw
from unsign.domain.signature import Signature, SignatureId, Status

LONGEST_WORDS = 5000
"""Characters kept of what the service, or whoever answered in its place, said."""
QUOTED_BYTES = 20_000
"""Bytes of a body, or characters of a message, that are searched for secrets and quoted."""
RAW_BYTES = 4000
"""Bytes of a body of which the beginning is kept as it came."""
LONGEST_RAW, LONGEST_HEADER = 1000, 200
"""Characters kept of that, and of a header."""
DOUBTFUL_END = 2000
"""Characters at the end of a cut body in which a cut secret may stand, unrecognised."""

KEY_INACTIVE = 2002

# compared without case, spaces and punctuation, and by their beginnings: the wording of such texts changes
_REFUSALS: tuple[tuple[str, type[problems.Refusal]], ...] = (
    ("therearependingorrunningplans", problems.InUse),
    ("signconfignotexist", problems.NoSuchSignature),
    ("invalidsignid", problems.IdRefused),
    ("signnamealreadyexist", problems.NameTaken),
)

_DECISIVE = frozenset({200, 304, 400, 404, 405, 409, 410, 412, 422})
"""Statuses whose answers say something about a signature, if they are the service's and of now."""


@dataclass(frozen=True, slots=True)
class Reply:
    """A whole answer, before anybody made sense of it.

    exchange: the request, the status and the time
    body: the bytes, not more than `limit`
    headers: by their names in lower case; several of one name joined by ", "
    cleaned: takes secrets out of a text; a page in the service's place may echo the request
    limit: how many bytes the body may have, also once it is unpacked
    """

    exchange: Exchange
    body: bytes
    headers: Mapping[str, str] = field(default_factory=dict)
    cleaned: Callable[[str], str] = str
    limit: int = 900_000

    @property
    def is_encoded(self) -> bool:
        """Whether the body has to be unpacked, which may take a while."""
        return decoding.is_encoded(self.headers.get("content-encoding", ""))

    def header(self, name: str) -> str:
        """Give a header's value; "" where it isn't there."""
        return self.headers.get(name, "")


def received(reply: Reply) -> Exchange:
    """Return the exchange with the beginning of what was received and the headers that matter, without secrets."""
    raw = reply.body[:RAW_BYTES].decode("utf-8", "replace")
    told = ((name, reply.header(name)) for name in headers.SHOWN if reply.header(name))
    return replace(
        reply.exchange,
        raw=_without_secrets(reply, raw, cut=len(reply.body) > RAW_BYTES)[:LONGEST_RAW],
        headers=tuple((name, safe(reply.cleaned(value[:QUOTED_BYTES]))[:LONGEST_HEADER]) for name, value in told),
    )


def plain(reply: Reply) -> Reply:
    """Take the Content-Encoding off an answer; raise Unreadable or TooLarge where what it says hangs on that."""
    encoding = reply.header("content-encoding")
    try:
        return replace(reply, body=decoding.decoded(reply.body, encoding, reply.limit))
    except decoding.Undecodable:
        told = f"Content-Encoding: {_without_secrets(reply, encoding, cut=False)}"
        problem: problems.Answered = problems.Unreadable(replace(received(reply), words=told), Flaw.ENCODED)
    except decoding.Overflow:
        problem = problems.TooLarge(received(reply), reply.limit)
    if reply.exchange.status in _DECISIVE:
        raise problem
    return replace(reply, body=b"")


def deleted(reply: Reply) -> Exchange:
    """Return the exchange if it proves the deletion: HTTP 200 and an object whose code is the integer 0."""
    payload = _parsed(reply)
    if not isinstance(payload, dict):
        unreadable(reply, Flaw.OTHER_SHAPE)
    if "code" not in payload:
        unreadable(reply, Flaw.NO_CODE)
    code = integer(payload["code"])
    if code is None:
        unreadable(reply, Flaw.CODE_NOT_INTEGER)
    exchange = _told(reply, payload)
    if code != 0:
        raise problems.CodeInSuccess(exchange)
    return exchange


def signature(reply: Reply, wanted: SignatureId) -> Signature:
    """Read the answer to a look-up, which has to be about the very signature that was asked for."""
    payload = _object(reply)
    try:
        found = signature_in(payload)
    except (KeyError, TypeError, ValueError):
        unreadable(reply, Flaw.OTHER_SHAPE)
    if found.id != wanted:
        unreadable(reply, Flaw.OTHER_SIGNATURE)
    return echoes.signature(found, reply.cleaned)


def created(reply: Reply) -> SignatureId:
    """Read the ID that a new signature got: nothing else proves that it was created."""
    try:
        return id_in(_object(reply)["sign_id"])
    except (KeyError, TypeError, ValueError):
        unreadable(reply, Flaw.OTHER_SHAPE)


def signature_in(item: dict[str, Any]) -> Signature:
    """Read a signature. Raises KeyError, TypeError or ValueError where it lacks its ID, name or status."""
    count = integer(item.get("related_template_count"))
    return Signature(
        id=id_in(item["sign_id"]),
        name=text(item["sign_name"]),
        status=Status(integer(item["status"])),
        related_template_count=count if count is None or count >= 0 else None,
        audit_remark=text_or(item.get("audit_remark"), ""),
        created=moment(item.get("created_time")),
        updated=moment(item.get("updated_time")),
    )


def id_in(value: object) -> SignatureId:
    """Read an ID: documented as text, and an integer says the same. Raises TypeError or ValueError."""
    if isinstance(value, int) and not isinstance(value, bool):
        return SignatureId(str(value))
    return SignatureId(text(value))


def answer_text(reply: Reply) -> str:
    """Give the body of HTTP 200 as text; raise whatever else the answer is."""
    if reply.exchange.status in _DECISIVE and headers.stored(reply.headers):
        raise problems.StoredAnswer(_quoted(reply))
    if reply.exchange.status != 200:
        raise _problem(reply)
    if not reply.body.strip():
        unreadable(reply, Flaw.EMPTY)
    if _is_page(reply):
        raise problems.SomebodyElse(_quoted(reply))
    try:
        return reply.body.decode("utf-8-sig")
    except UnicodeDecodeError:
        unreadable(reply, Flaw.NOT_TEXT)


def unreadable(reply: Reply, flaw: Flaw) -> NoReturn:
    """Raise that an answer can't be read, with its beginning."""
    raise problems.Unreadable(_quoted(reply), flaw)


def quoted_part(reply: Reply, part: str) -> Exchange:
    """Add the beginning of a part of the answer, without secrets."""
    words = _without_secrets(reply, safe(part[:QUOTED_BYTES]), cut=len(part) > QUOTED_BYTES)
    return replace(received(reply), words=words)


def _parsed(reply: Reply) -> Any:  # noqa: ANN401 - what JSON may hold has no other type
    """Parse the body of HTTP 200; raise whatever else the answer is."""
    try:
        return parse(answer_text(reply))
    except Malformed as error:
        unreadable(reply, error.flaw)


def _object(reply: Reply) -> dict[str, Any]:
    """Parse HTTP 200 with an object that isn't the service's way of saying no."""
    payload = _parsed(reply)
    if not isinstance(payload, dict):
        unreadable(reply, Flaw.OTHER_SHAPE)
    # also one that has a signature beside its no
    if integer(payload.get("code")):
        raise problems.CodeInSuccess(_told(reply, payload))
    return payload


def _problem(reply: Reply) -> problems.Answered:
    """Tell what an answer other than HTTP 200 is."""
    status = reply.exchange.status or 0
    if status == 304:  # nobody asked whether something has changed: only a cache in between did
        return problems.StoredAnswer(_quoted(reply))
    if _is_page(reply) and status not in _GATEWAYS:
        return problems.SomebodyElse(_quoted(reply))
    payload, flaw = _payload(reply)
    exchange = _told(reply, payload) if payload else _quoted(reply)
    refusal = _refusal(reasons.reason(payload, lists=False)) if payload else None
    match status:
        case 400 if flaw is Flaw.CONTRADICTS_ITSELF:
            return problems.Unreadable(exchange, flaw)
        case 400 | 404 | 405 | 409 | 410 | 412 | 422 if refusal and integer(reasons.code(payload)) == 0:
            return problems.Unreadable(exchange, Flaw.CODE_OF_SUCCESS)
        case 400 if payload:
            # 4001, "resource not found", is documented for sending only: it may be about something else
            return (refusal or problems.OtherRefusal)(exchange)
        case 404 | 405 | 409 | 410 | 412 | 422 if refusal:
            # by another status than the documented one, the service's own words say the same
            return refusal(exchange)
        case 401:
            return problems.KeyRefused(exchange, inactive=exchange.code == KEY_INACTIVE)
        case 429:
            return problems.PauseAsked(exchange, headers.pause(reply.headers, exchange.at))
        case _:
            return _by_status(status)(exchange)


def _by_status(status: int) -> type[problems.Answered]:
    by_hundreds = {3: problems.Redirected, 5: problems.ServerProblem}
    return _BY_STATUS.get(status) or by_hundreds.get(status // 100, problems.OtherStatus)


_BY_STATUS: dict[int, type[problems.Answered]] = {
    403: problems.NotAllowed,
    404: problems.AddressUnknown,
    405: problems.MethodUnknown,
    502: problems.ServiceUnavailable,
    503: problems.ServiceUnavailable,
    504: problems.ServiceUnavailable,
    511: problems.SomebodyElse,
}
# with these, a web page is what a gateway in front of the service would send; with others, nothing of the service's
_GATEWAYS = frozenset({*range(300, 400), 404, 405, 429, *range(500, 600)})


def _refusal(words: str) -> type[problems.Refusal] | None:
    """Recognise what the documents have words for."""
    said = re.sub(r"[\W_]+", "", words.casefold())
    return next((refusal for beginning, refusal in _REFUSALS if said.startswith(beginning)), None)


def _payload(reply: Reply) -> tuple[dict[str, Any], Flaw | None]:
    """Parse a body that needn't be JSON: {} where it is no object, and what is wrong with it."""
    try:
        payload = parse(reply.body.decode("utf-8-sig"))
    except Malformed as error:
        return {}, error.flaw
    except UnicodeDecodeError:
        return {}, Flaw.NOT_TEXT
    return (payload, None) if isinstance(payload, dict) else ({}, Flaw.OTHER_SHAPE)


def _told(reply: Reply, payload: dict[str, Any]) -> Exchange:
    """Add the answer's own code and reason; where it gives none, its beginning, if that says more than the code."""
    words = reasons.reason(payload)
    code = integer(reasons.code(payload))
    if not words and any(value for name, value in payload.items() if name != "code"):
        return replace(_quoted(reply), code=code)
    words = _without_secrets(reply, safe(words[:QUOTED_BYTES]), cut=len(words) > QUOTED_BYTES)
    return replace(received(reply), code=code, words=words)


def _quoted(reply: Reply) -> Exchange:
    """Add the beginning of whatever was answered."""
    words = reply.body[:QUOTED_BYTES].decode("utf-8", "replace")
    return replace(received(reply), words=_without_secrets(reply, words, cut=len(reply.body) > QUOTED_BYTES))


def _without_secrets(reply: Reply, words: str, *, cut: bool) -> str:
    """Return what is kept of somebody's words: their beginning, less what may be half a secret where they were cut."""
    cleaned = reply.cleaned(words)
    kept = cleaned[:-DOUBTFUL_END] if cut else cleaned
    # what has been taken for a secret may have stood between two halves of a surrogate pair
    return safe(kept[:LONGEST_WORDS])


def _is_page(reply: Reply) -> bool:
    """Tell whether it's a web page. JSON that is only called one, as some frameworks do, isn't."""
    beginning = reply.body[:200].lstrip(b"\xef\xbb\xbf \t\r\n")
    return beginning.startswith(b"<") or (_is_called_page(reply) and not beginning.startswith((b"{", b"[")))


def _is_called_page(reply: Reply) -> bool:
    return "html" in reply.header("content-type").casefold()
