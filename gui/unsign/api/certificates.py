"""Reads who issued a certificate.

The ssl module reads only certificates that it has checked itself, and some
systems' stores check in its place: so this looks at the bytes (X.509 in DER,
RFC 5280, 4.1), for a name to show and for nothing else.
"""

from collections.abc import Iterator
from typing import Any

from unsign.domain.connection_report import Security

_VERSION = 0xA0
_ORGANISATION, _COMMON_NAME = b"\x55\x04\x0a", b"\x55\x04\x03"
# T61String in practice holds Latin-1; PrintableString and IA5String are ASCII
_ENCODINGS = {0x0C: "utf-8", 0x13: "ascii", 0x14: "latin-1", 0x16: "ascii", 0x1E: "utf-16-be"}


def security(stream: Any) -> Security | None:  # noqa: ANN401 - the transport's stream has no public type
    """Read what was agreed on with the other side; None where this system's TLS doesn't tell."""
    try:
        tls = stream.get_extra_info("ssl_object")
        return Security(str(tls.version() or ""), *issuer(tls.getpeercert(binary_form=True) or b""))
    except (AttributeError, NotImplementedError, TypeError, ValueError):
        return None


def issuer(certificate: bytes) -> tuple[str, str]:
    """Give the issuer's organisation and common name, "" for what can't be read."""
    try:
        names = dict(_names(certificate))
    except (IndexError, RuntimeError, ValueError):  # a generator makes a StopIteration a RuntimeError
        return "", ""
    return names.get(_ORGANISATION, ""), names.get(_COMMON_NAME, "")


def _names(certificate: bytes) -> Iterator[tuple[bytes, str]]:
    """Give the parts of the issuer's name: the fourth field, or the third where the version is left out."""
    _, whole = next(_fields(certificate))
    _, signed = next(_fields(whole))
    fields = [content for tag, content in _fields(signed) if tag != _VERSION]
    for _, relative in _fields(fields[2]):
        for _, pair in _fields(relative):
            (_, kind), (tag, value) = _fields(pair)
            if tag in _ENCODINGS:
                yield kind, value.decode(_ENCODINGS[tag])


def _fields(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Walk through values that stand one after the other: tag, length, content."""
    at = 0
    while at < len(data):
        tag, length = data[at], data[at + 1]
        at += 2
        if length > 0x7F:  # noqa: PLR2004 - the top bit says that the length itself has a length
            size = length & 0x7F
            length = int.from_bytes(data[at : at + size], "big")
            at += size
        if at + length > len(data):
            raise ValueError("cut short")
        yield tag, data[at : at + length]
        at += length
