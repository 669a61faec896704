"""What an answer's headers say about it. Standard library only.

Header names are in lower case here, and the values of a header that comes
several times are joined by ", " (RFC 9110, 5.3).
"""

import email.utils
import re
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime

Headers = Mapping[str, str]

SHOWN = (
    "content-type",
    "content-encoding",
    "content-length",
    "server",
    "via",
    "date",
    "retry-after",
    "location",
    "x-request-id",
    "x-cache",
    "age",
    "proxy-authenticate",
)
"""Those that tell who answered, how to read it, and what to do; the others may hold anything."""

LONGEST_PAUSE = 7 * 86_400.0
"""Seconds that are believed at most when the service asks for a pause."""

# stale, revalidation failed, disconnected, heuristic expiry: RFC 7234, 5.5
_STORED_WARNINGS = re.compile(r"(?:^|,)\s*11[0-3]\b")
# RFC 9211, 2.1: "hit" without a value means true
_CACHE_STATUS_HIT = re.compile(r";\s*hit\s*(?:=\s*\?1\s*)?(?=[;,]|$)", re.IGNORECASE)
_HIT_WORDS = frozenset({"hit", "memhit", "diskhit", "refreshhit", "cachehit", "stale", "updating", "revalidated"})
# as Apache Traffic Server writes it: cH is fresh in its cache, cR in its memory
_VIA_CODES = re.compile(r"\[[^\]]*c[HR]")
_NO_RESULT = frozenset({"cache-control", "cache-status"})
"""Headers whose names have "cache" in them, and whose values name no result as such."""


def stored(headers: Headers) -> bool:
    """Tell whether a cache says that it gave the answer from what it had stored.

    Age (RFC 9111, 5.1), Warning, Via, Cache-Status (RFC 9211), and the forms of
    X-Cache that caches have in use.
    """
    age = headers.get("age", "")
    if any(part.strip() and not re.fullmatch(r"0+", part.strip()) for part in age.split(",")):
        return True
    if _STORED_WARNINGS.search(headers.get("warning", "")):
        return True
    via = headers.get("via", "")
    # only in its comments: the rest is names of hosts
    if _names_hit(" ".join(re.findall(r"\(([^)]*)\)", via))) or _VIA_CODES.search(via):
        return True
    if _CACHE_STATUS_HIT.search(headers.get("cache-status", "")):
        return True
    # Varnish: the number of this request, and of the one whose answer was stored
    if len(headers.get("x-varnish", "").split()) > 1:
        return True
    return any(_is_result(name) and _says_hit(name, value) for name, value in headers.items())


def _is_result(name: str) -> bool:
    # Squid's X-Cache-Lookup says what lay there, also where it wasn't used
    return "cache" in name and name not in _NO_RESULT and "lookup" not in name


def _says_hit(name: str, value: str) -> bool:
    if name.endswith("-hits"):
        return any(re.fullmatch(r"0*[1-9][0-9]*", part.strip()) for part in value.split(","))
    return _names_hit(value)


def _names_hit(value: str) -> bool:
    # "MISS from hit.example.com": behind that word stands a host
    bare = re.sub(r"\bfrom\s+[^\s,]+", "", value, flags=re.IGNORECASE)
    return any(word.casefold() in _HIT_WORDS for word in re.split(r"[^A-Za-z]+", bare))


def continues(headers: Headers, rows: int) -> bool:
    """Tell whether a list says that it is only a part: by a link to the next one, a range, or a larger total."""
    if "content-range" in headers or headers.get("accept-ranges", "none").strip().casefold() not in {"none", "bytes"}:
        return True
    if _links_to_next(headers.get("link", "")):
        return True
    for name, value in headers.items():
        bare = name.removeprefix("x-")
        if bare in {"next-page", "next", "next-cursor", "next-page-token", "continuation-token"} and value.strip():
            return True
        if bare in {"has-more", "has-next"} and value.strip().casefold() in {"true", "1", "yes"}:
            return True
        is_total = bare in {"total-count", "total", "total-records"} and re.fullmatch(r"\s*[0-9]{1,18}\s*", value)
        if is_total and int(value) > rows:
            return True
    return False


def _links_to_next(link: str) -> bool:
    """Read Link (RFC 8288, 3): relation names don't depend on letter case, and several may stand in one value."""
    bare = re.sub(r"<[^>]*>", "", link)
    for found in re.finditer(r"\brel\*?\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s;,]+))", bare, re.IGNORECASE):
        relations = next(filter(None, found.groups()), "").casefold()
        # rel*=UTF-8''next
        if "next" in re.split(r"[\s']+", relations):
            return True
    return False


def sign_in_schemes(challenges: Iterable[str]) -> tuple[str, ...]:
    """Return the schemes that Proxy-Authenticate (RFC 9110, 11.7.1) offers, in its order and spelling, each once.

    challenges: the header's values; each may name several schemes, with parameters or a token behind each
    """
    found: dict[str, str] = {}
    for challenge in challenges:
        # without quoted strings, which may hold commas and anything else
        bare = re.sub(r'"(?:[^"\\]|\\.)*"?', '""', challenge)
        for part in bare.split(","):
            # "Basic realm=…", "NTLM", "Negotiate TlRM…=="; a parameter has its = right behind its name
            scheme = re.match(r"\s*([A-Za-z][A-Za-z0-9._-]*)(?=\s+|$)(?!\s*=)", part)
            if scheme:
                found.setdefault(scheme[1].casefold(), scheme[1])
    return tuple(found.values())


def pause(headers: Headers, now: datetime) -> float | None:
    """Read Retry-After (RFC 9110, 10.2.3) as seconds, at most LONGEST_PAUSE; None where it can't be read.

    now: this computer's time, which a date is measured against where the answer doesn't tell its own
    """
    header = headers.get("retry-after", "").strip()
    # several, where a proxy has added its own
    if re.fullmatch(r"[0-9]+(?:\s*,\s*[0-9]+)*", header):
        # as a float, a number may have any number of digits
        return min(max(float(seconds) for seconds in header.split(",")), LONGEST_PAUSE)
    until = date(header)
    if until is None:
        return None
    return min(max(0.0, (until - (date(headers.get("date", "")) or now)).total_seconds()), LONGEST_PAUSE)


def date(header: str) -> datetime | None:
    """Read a date (RFC 9110, 5.6.7), with time zone; None where there is none."""
    try:
        found = email.utils.parsedate_to_datetime(header)
        found = found if found.tzinfo else found.replace(tzinfo=UTC)
        found.astimezone(UTC)
    except (ValueError, OverflowError):
        return None
    return found
