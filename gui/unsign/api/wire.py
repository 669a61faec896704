"""Turns raw answers into the model, or into the Problem that they are. Knows JSON, not HTTP libraries.

Facts come from EngageLab's public documents of the SMS API: the status and
code tables of "Delete signature configuration" and of the sending call. Where
they are silent (gateways, sign-in pages, broken bodies), an answer counts only
as what it proves.
"""

import email.utils
import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any, NoReturn, TypeVar

from unsign.api import echoes
from unsign.domain import problems
from unsign.domain.exchange import Exchange
from unsign.domain.problems import Flaw
from unsign.domain.signature import Signature, SignatureId, Status
from unsign.domain.template import Position, Template

T = TypeVar("T")

LONGEST_WORDS = 5000
"""Characters kept of what the service, or whoever answered in its place, said."""
QUOTED_BYTES = 20_000
"""Bytes of a body, or characters of a message, that are searched for secrets and quoted."""
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


@dataclass(frozen=True, slots=True)
class Reply:
    """A whole answer, before anybody made sense of it.

    exchange: the request, the status and the time
    body: the bytes, not more than the limit of the call
    content_type, retry_after: these headers, or ""
    cleaned: takes secrets out of a text; a page in the service's place may echo the request
    """

    exchange: Exchange
    body: bytes
    content_type: str = ""
    retry_after: str = ""
    cleaned: Callable[[str], str] = str


def deleted(reply: Reply) -> Exchange:
    """Return the exchange if it proves the deletion: HTTP 200 and an object whose code is the integer 0."""
    payload = _success(reply)
    if not isinstance(payload, dict):
        _unreadable(reply, Flaw.OTHER_SHAPE)
    if "code" not in payload:
        _unreadable(reply, Flaw.NO_CODE)
    code = _integer(payload["code"])
    if code is None:
        _unreadable(reply, Flaw.CODE_NOT_INTEGER)
    exchange = _told(reply, payload)
    if code != 0:
        raise problems.CodeInSuccess(exchange)
    return exchange


def signature(reply: Reply, wanted: SignatureId) -> Signature:
    """Read the answer to a look-up, which has to be about the very signature that was asked for."""
    payload = _object(reply)
    try:
        found = _signature(payload)
    except (KeyError, TypeError, ValueError):
        _unreadable(reply, Flaw.OTHER_SHAPE)
    if found.id != wanted:
        _unreadable(reply, Flaw.OTHER_SIGNATURE)
    return echoes.signature(found, reply.cleaned)


def created(reply: Reply) -> SignatureId:
    """Read the ID that a new signature got: nothing else proves that it was created."""
    try:
        return SignatureId(_text(_object(reply)["sign_id"]))
    except (KeyError, TypeError, ValueError):
        _unreadable(reply, Flaw.OTHER_SHAPE)


def signatures(reply: Reply) -> tuple[Signature, ...]:
    """Read the list of signatures."""
    return tuple(echoes.signature(found, reply.cleaned) for found in _listed(reply, _signature))


def templates(reply: Reply) -> tuple[Template, ...]:
    """Read the list of templates."""
    return tuple(echoes.template(found, reply.cleaned) for found in _listed(reply, _template))


def _listed(reply: Reply, read: Callable[[dict[str, Any]], T]) -> Iterator[T]:
    """Read a list element by element.

    A long list is read in a thread, and json.loads would hold the interpreter,
    and so the window, for all of it.
    """
    text = _answer_text(reply)
    decoder = json.JSONDecoder()
    at = _skip(text, 0)
    if text[at : at + 1] != "[":
        _parsed(reply, text)  # says what is wrong with it, unless it is JSON of another kind
        _unreadable(reply, Flaw.OTHER_SHAPE)
    at = _skip(text, at + 1)
    more = text[at : at + 1] != "]"
    while more:
        try:
            item, at = decoder.raw_decode(text, at)
            yield read(item)
        except (json.JSONDecodeError, RecursionError):
            _unreadable(reply, Flaw.HALF)
        except (AttributeError, KeyError, TypeError, ValueError):
            _unreadable(reply, Flaw.OTHER_SHAPE)
        at = _skip(text, at)
        more = text[at : at + 1] == ","
        if more:
            at = _skip(text, at + 1)
    if text[at : at + 1] != "]":
        _unreadable(reply, Flaw.HALF)
    if _skip(text, at + 1) < len(text):
        _unreadable(reply, Flaw.NOT_JSON)


_SPACE = re.compile(r"[ \t\r\n]*")


def _skip(text: str, at: int) -> int:
    """Step over white space."""
    found = _SPACE.match(text, at)
    return found.end() if found else at


def _success(reply: Reply) -> Any:  # noqa: ANN401 - what JSON may hold has no other type
    """Parse the body of HTTP 200; raise whatever else the answer is."""
    return _parsed(reply, _answer_text(reply))


def _answer_text(reply: Reply) -> str:
    """Give the body of HTTP 200 as text; raise whatever else the answer is."""
    if reply.exchange.status != 200:
        raise _problem(reply)
    if not reply.body.strip():
        _unreadable(reply, Flaw.EMPTY)
    if _is_page(reply):
        raise problems.SomebodyElse(_quoted(reply))
    try:
        return reply.body.decode("utf-8-sig")
    except UnicodeDecodeError:
        _unreadable(reply, Flaw.NOT_TEXT)


def _parsed(reply: Reply, text: str) -> Any:  # noqa: ANN401 - as above
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        _unreadable(
            reply, Flaw.HALF if error.pos >= len(text.rstrip()) or "Unterminated" in error.msg else Flaw.NOT_JSON
        )
    except (ValueError, RecursionError):  # numbers of thousands of digits, brackets of thousands of levels
        _unreadable(reply, Flaw.NOT_JSON)


def _object(reply: Reply) -> dict[str, Any]:
    """Parse HTTP 200 with an object that isn't the service's way of saying no."""
    payload = _success(reply)
    if not isinstance(payload, dict):
        _unreadable(reply, Flaw.OTHER_SHAPE)
    if "sign_id" not in payload and _integer(payload.get("code")):
        raise problems.CodeInSuccess(_told(reply, payload))
    return payload


def _unreadable(reply: Reply, flaw: Flaw) -> NoReturn:
    raise problems.Unreadable(_quoted(reply), flaw)


def _problem(reply: Reply) -> problems.Answered:
    """Tell what an answer other than HTTP 200 is."""
    status = reply.exchange.status or 0
    if _is_page(reply) and status not in _GATEWAYS:
        return problems.SomebodyElse(_quoted(reply))
    payload = _payload(reply)
    exchange = _told(reply, payload) if payload else _quoted(reply)
    match status:
        case 400 if payload:
            return _bad_request(exchange, payload.get("message"))
        case 401:
            return problems.KeyRefused(exchange, inactive=exchange.code == KEY_INACTIVE)
        case 429:
            return problems.PauseAsked(exchange, _seconds(reply.retry_after, exchange.at))
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


def _bad_request(exchange: Exchange, message: object) -> problems.Refusal:
    said = re.sub(r"[\W_]+", "", message.casefold()) if isinstance(message, str) else ""
    for beginning, refusal in _REFUSALS:
        if said.startswith(beginning):
            return refusal(exchange)
    # 4001, "resource not found", is documented for sending only: it may be about something else than the signature
    return problems.OtherRefusal(exchange)


def _payload(reply: Reply) -> dict[str, Any]:
    """Parse a body that needn't be JSON: {} where it is no object."""
    try:
        payload = json.loads(reply.body.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        return {}
    return payload if isinstance(payload, dict) else {}


def _told(reply: Reply, payload: dict[str, Any]) -> Exchange:
    """Add the answer's own code and message."""
    message = payload.get("message")
    words = message if isinstance(message, str) else "" if message is None else json.dumps(message, ensure_ascii=False)
    return replace(
        reply.exchange,
        code=_integer(payload.get("code")),
        words=_without_secrets(reply, words[:QUOTED_BYTES], cut=len(words) > QUOTED_BYTES),
    )


def _quoted(reply: Reply) -> Exchange:
    """Add the beginning of whatever was answered."""
    words = reply.body[:QUOTED_BYTES].decode("utf-8", "replace")
    return replace(reply.exchange, words=_without_secrets(reply, words, cut=len(reply.body) > QUOTED_BYTES))


def _without_secrets(reply: Reply, words: str, *, cut: bool) -> str:
    """Return what is kept of somebody's words: their beginning, less what may be half a secret where they were cut."""
    cleaned = reply.cleaned(words)
    kept = cleaned[:-DOUBTFUL_END] if cut else cleaned
    return kept[:LONGEST_WORDS].encode("utf-8", "replace").decode("utf-8")


def _is_page(reply: Reply) -> bool:
    return "html" in reply.content_type.casefold() or reply.body[:200].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<")


def _integer(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


def _seconds(header: str, now: datetime) -> float | None:
    """Read Retry-After: seconds, or a date (RFC 9110, 10.2.3)."""
    header = header.strip()
    if re.fullmatch(r"[0-9]{1,9}", header):
        return float(header)
    try:
        until = email.utils.parsedate_to_datetime(header)
        until = until if until.tzinfo else until.replace(tzinfo=UTC)
        return max(0.0, (until - now).total_seconds())
    except (ValueError, OverflowError):
        return None


def _moment(value: object) -> datetime | None:
    """Read Unix seconds; None where there are none that make a date."""
    seconds = _integer(value)
    if not seconds:
        return None
    try:
        moment = datetime.fromtimestamp(seconds, UTC)
        moment.astimezone()  # the last day of the calendar has no tomorrow, which some time zones need
    except (OverflowError, OSError, ValueError):
        return None
    return moment


def _signature(item: dict[str, Any]) -> Signature:
    count = _integer(item.get("related_template_count"))
    remark = item.get("audit_remark")
    return Signature(
        id=SignatureId(_text(item["sign_id"])),
        name=_text(item["sign_name"]),
        status=Status(_integer(item["status"])),
        related_template_count=count if count is None or count >= 0 else None,
        audit_remark=remark if isinstance(remark, str) else "",
        created=_moment(item.get("created_time")),
        updated=_moment(item.get("updated_time")),
    )


def _template(item: dict[str, Any]) -> Template:
    sign_id = item.get("sign_id")
    kind, countries = item.get("template_type"), item.get("country_codes")
    return Template(
        id=_text(item["template_id"]),
        name=_text(item["template_name"]),
        kind=kind if isinstance(kind, str) else "",
        status=Status(_integer(item.get("status"))),
        signature_id=sign_id if isinstance(sign_id, str) and sign_id else None,
        position=Position(_integer(item.get("sign_position"))),
        country_codes=tuple(c.strip() for c in countries.split(",") if c.strip()) if isinstance(countries, str) else (),
    )
