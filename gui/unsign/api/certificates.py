"""Reads who issued a certificate, whom it is made out to and until when, and what a file has around it.

The ssl module reads only certificates that it has checked itself, and some
systems' stores check in its place: so this looks at the bytes (X.509 in DER,
RFC 5280, 4.1), for names and dates to show, and for finding certificates in
files. Nothing is trusted for what is read here.
"""

import contextlib
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from unsign.domain.connection_report import Security

_SEQUENCE, _INTEGER, _UTC_TIME, _EXPLICIT_0 = 0x30, 0x02, 0x17, 0xA0
_SHORT = 0x7F
"""The largest length that is its own length; from there on, the top bit says that it has one."""
_ORGANISATION, _UNIT, _COMMON_NAME = b"\x55\x04\x0a", b"\x55\x04\x0b", b"\x55\x04\x03"
_SIGNED_DATA = bytes.fromhex("2a864886f70d010702")
# of what is signed: behind the serial number and the kind of signature
_ISSUER, _VALIDITY, _SUBJECT = 2, 3, 4
# a generator makes a StopIteration a RuntimeError
_UNREADABLE = (IndexError, RuntimeError, StopIteration, ValueError, OverflowError)
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
        names = dict(_names(_signed(certificate)[_ISSUER]))
    except _UNREADABLE:
        return "", ""
    return names.get(_ORGANISATION, ""), names.get(_COMMON_NAME, "")


def owner(certificate: bytes) -> tuple[str, datetime | None]:
    """Return whom a certificate is made out to, and until when it's valid; "" and None for what can't be read."""
    name, until = "", None
    with contextlib.suppress(*_UNREADABLE):
        fields = _signed(certificate)
        with contextlib.suppress(*_UNREADABLE):
            names = dict(_names(fields[_SUBJECT]))
            name = names.get(_COMMON_NAME) or names.get(_ORGANISATION) or names.get(_UNIT) or ""
        _, (kind, time) = _fields(fields[_VALIDITY])
        until = _moment(kind, time.decode("ascii"))
    return name, until


def first_value(der: bytes) -> bytes:
    """Return the first value of several that stand one after the other, with its tag and length; b"" for none.

    OpenSSL's TRUSTED CERTIFICATE has, behind the certificate, what it is trusted for.
    """
    try:
        tag, content = next(_fields(der))
    except _UNREADABLE:
        return b""
    return _wrapped(content) if tag == _SEQUENCE else b""


def in_pkcs7(der: bytes) -> list[bytes]:
    """Return the certificates in a PKCS #7 message (RFC 2315, 9.1), which files named .p7b are; [] in anything else."""
    try:
        (_, whole), *_ = _fields(der)
        (_, kind), (_, wrapped) = list(_fields(whole))[:2]
        if kind != _SIGNED_DATA:
            return []
        (_, signed), *_ = _fields(wrapped)
        (certificates,) = [content for tag, content in _fields(signed) if tag == _EXPLICIT_0]
        return [_wrapped(content) for tag, content in _fields(certificates) if tag == _SEQUENCE]
    except _UNREADABLE:
        return []


def is_pkcs12(der: bytes) -> bool:
    """Tell whether it's a PKCS #12 store (RFC 7292, 4): version 3, and a message instead of a certificate."""
    try:
        (_, whole), *_ = _fields(der)
        (tag, version), *_ = _fields(whole)
    except _UNREADABLE:
        return False
    return (tag, version) == (_INTEGER, b"\x03")


def _signed(certificate: bytes) -> list[bytes]:
    """Return the fields of the part that is signed, from the serial number on."""
    _, whole = next(_fields(certificate))
    _, signed = next(_fields(whole))
    return [content for tag, content in _fields(signed) if tag != _EXPLICIT_0]


def _names(name: bytes) -> Iterator[tuple[bytes, str]]:
    """Give the parts of a name."""
    for _, relative in _fields(name):
        for _, pair in _fields(relative):
            (_, kind), (tag, value) = _fields(pair)
            if tag in _ENCODINGS:
                yield kind, value.decode(_ENCODINGS[tag])


def _moment(kind: int, text: str) -> datetime:
    """Read UTCTime, whose years end in 2049, or GeneralizedTime (RFC 5280, 4.1.2.5)."""
    if kind == _UTC_TIME:
        century = "20" if text < "50" else "19"
        text = century + text
    return datetime.strptime(text, "%Y%m%d%H%M%SZ").replace(tzinfo=UTC)


def _wrapped(content: bytes) -> bytes:
    """Put a value's tag and length before it again."""
    size = len(content)
    if size <= _SHORT:
        return bytes([_SEQUENCE, size]) + content
    length = size.to_bytes((size.bit_length() + 7) // 8, "big")
    return bytes([_SEQUENCE, _SHORT + 1 + len(length)]) + length + content


def _fields(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Walk through values that stand one after the other: tag, length, content."""
    at = 0
    while at < len(data):
        tag, length = data[at], data[at + 1]
        at += 2
        if length > _SHORT:
            size = length & 0x7F
            length = int.from_bytes(data[at : at + size], "big")
            at += size
        if at + length > len(data):
            raise ValueError("cut short")
        yield tag, data[at : at + length]
        at += length
