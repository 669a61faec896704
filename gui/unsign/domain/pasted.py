"""Recognises a dev key and its secret in one piece, as consoles, tools and tickets hand them over."""

import base64
import binascii
import re

from unsign.domain.account import Credentials

LONGEST = 4000
"""Characters in the longest text that is looked at."""

_CLOSING = {
    '"': '"',
    "'": "'",
    "`": "`\u00b4",
    "\u2018": "\u2019",
    "\u2019": "\u2019",
    "\u201c": "\u201d\u201c",
    "\u201d": "\u201d",
    "\u201e": "\u201c\u201d",
    "\u00ab": "\u00bb",
    "\u00bb": "\u00ab",
}
"""Which quotes close what another one has opened."""
_QUOTES = "\"'`\u2018\u2019\u201c\u201d"


def without_quotes(text: str) -> str:
    """Return a text without the quotes around it, and a comma or semicolon behind them, as files and code have them.

    Only where they stand on both ends: a secret may hold one.
    """
    bare = text.strip()
    ended = bare[:-1].rstrip() if bare[-1:] in {",", ";"} else bare
    inner = ended[1:-1]
    if inner and ended[-1] in _CLOSING.get(ended[0], "") and ended[0] not in inner:
        return inner.strip()
    return text


def pair(text: str) -> Credentials | None:
    """Find `key:secret`, an HTTP Basic header with it, or its base64 alone; None where it is none of these."""
    if len(text) > LONGEST:
        return None
    bare = text.strip().strip(_QUOTES).strip()
    header = re.fullmatch(r"(?:(?:proxy-)?authorization\s*:\s*)?basic\s+([A-Za-z0-9+/_=-]+)", bare, re.IGNORECASE)
    if header is not None:
        return _taken_apart(_decoded(header[1]))
    return _taken_apart(bare) or _taken_apart(_decoded(bare))


def _taken_apart(text: str) -> Credentials | None:
    # a secret may hold a colon, a key can't (RFC 7617, 2); neither holds a space; what begins with a bracket is JSON
    found = re.fullmatch(r"([^\s:{\[][^\s:]*):(\S+)", text)
    # an address is no pair
    if found is None or not text.isprintable() or found[2].startswith("//"):
        return None
    return Credentials(found[1], found[2])


def _decoded(text: str) -> str:
    """Decode base64 of either alphabet, padded or not; "" where it is none."""
    letters = text.rstrip("=").translate(str.maketrans("-_", "+/"))
    try:
        return base64.b64decode(letters + "=" * (-len(letters) % 4), validate=True).decode()
    except (binascii.Error, ValueError):
        return ""
