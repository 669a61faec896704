"""Takes the Content-Encoding off an answer, within a limit. Standard library only.

Unsign asks for none (Accept-Encoding: identity), and some servers and proxies
answer with one all the same, or name something there that isn't one.
"""

import zlib
from typing import Any

_UNKNOWN = frozenset(
    {"aes128gcm", "br", "compress", "dcb", "dcz", "exi", "lzma", "pack200-gzip", "x-compress", "xz", "zstd"}
)
"""Codings (RFC 9110, 8.4.1) that exist, and that the standard library can't take off."""
_GZIP, _ZLIB, _RAW = 31, 15, -15
"""The formats by zlib's numbers for them."""
_MOST_CODINGS, _MOST_MEMBERS = 3, 64
"""How many are taken off at most, one after the other, and how many parts a gzip may have: nobody needs more."""


class Undecodable(Exception):  # noqa: N818 - what that means, the caller decides
    """The body isn't in the coding that is named, or that one isn't known."""


class Overflow(Exception):  # noqa: N818 - as above
    """More comes out than the limit allows."""


def is_encoded(header: str) -> bool:
    """Tell whether a Content-Encoding names any coding at all."""
    return bool(_codings(header))


def decoded(body: bytes, header: str, limit: int) -> bytes:
    """Take the codings off a body.

    header: the Content-Encoding; what isn't a coding (utf-8, none) is left out of account
    limit: how many bytes may come out

    Raises:
        Undecodable: a coding isn't known, or the body isn't whole in it
        Overflow: more than the limit comes out
    """
    codings = _codings(header)
    if len(codings) > _MOST_CODINGS:
        raise Undecodable("too many codings")
    for coding in reversed(codings if body else []):
        match coding:
            case "gzip" | "x-gzip":
                body = _members(body, limit)
            case "deflate":
                try:
                    body = _whole(zlib.decompressobj(_ZLIB), body, limit)
                except Undecodable:
                    # without zlib's header, as some servers understand the name
                    body = _whole(zlib.decompressobj(_RAW), body, limit)
            case _:
                raise Undecodable(coding)
    return body


def _codings(header: str) -> list[str]:
    known = _UNKNOWN | {"gzip", "x-gzip", "deflate"}
    return [token for token in (part.strip(" \t\"'").casefold() for part in header.split(",")) if token in known]


def _members(body: bytes, limit: int) -> bytes:
    """Unpack gzip, of which several may follow one another (RFC 1952, 2.2)."""
    unpacked = b""
    for _ in range(_MOST_MEMBERS):
        member = zlib.decompressobj(_GZIP)
        unpacked += _unpacked(member, body, limit - len(unpacked))
        body = member.unused_data
        if not body:
            return unpacked
    raise Undecodable("too many members")


def _whole(member: Any, body: bytes, limit: int) -> bytes:  # noqa: ANN401 - zlib's type has no public name
    unpacked = _unpacked(member, body, limit)
    if member.unused_data:
        raise Undecodable("more follows")
    return unpacked


def _unpacked(member: Any, body: bytes, limit: int) -> bytes:  # noqa: ANN401 - as above
    try:
        unpacked: bytes = member.decompress(body, limit + 1)
    except zlib.error as error:
        raise Undecodable(str(error)) from error
    if len(unpacked) > limit:
        raise Overflow
    if not member.eof:
        raise Undecodable("cut short")
    return unpacked
