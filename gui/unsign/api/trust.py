"""Certificates that are trusted besides the system's: one way to read a file, for Settings and for requests.

PEM in every form that OpenSSL reads and some that it doesn't (indented, on one line, in UTF-16), DER, and both with
PKCS #7 around them (P7B).
"""

import base64
import binascii
import re
import ssl
import stat
from collections.abc import Iterator
from pathlib import Path

from unsign.api import certificates
from unsign.domain.trust_file import BadTrustFile, TrustedCertificate, TrustFile, TrustFlaw, path_of

LARGEST_FILE = 10_000_000
"""Bytes of a file that are read at most; a system's whole list has about 200,000."""

_PEM = re.compile(r"-----BEGIN ([A-Z0-9 #]+)-----(.*?)(?:-----END \1-----|(?=-----BEGIN )|\Z)", re.DOTALL)
_LINE_END = re.compile(r"\\r|\\n")
_CERTIFICATES = frozenset({"CERTIFICATE", "X509 CERTIFICATE", "TRUSTED CERTIFICATE"})
_SIGNED = frozenset({"PKCS7", "CMS", "PKCS #7 SIGNED DATA"})


def read(name: str) -> TrustFile:
    """Read a file of certificates, and tell what is in it. Raises BadTrustFile. Blocks."""
    good, broken = _usable(name)
    return TrustFile(tuple(TrustedCertificate(*certificates.owner(one)) for one in good), broken)


def add(context: ssl.SSLContext, name: str) -> None:
    """Trust the certificates in a file. Raises BadTrustFile. Blocks."""
    good, _ = _usable(name)
    context.load_verify_locations(cadata=b"".join(good))


def _usable(name: str) -> tuple[list[bytes], int]:
    """Return the certificates in a file that can be loaded, in DER, and how many can't."""
    found = list(_found(_content(Path(path_of(name)))))
    # each by itself, as OpenSSL stops at the first that is broken
    good = [one for one in found if _loads(one)]
    if not good:
        raise BadTrustFile(TrustFlaw.BROKEN if found else TrustFlaw.EMPTY)
    return list(dict.fromkeys(good)), len(found) - len(good)


def _content(path: Path) -> bytes:
    if "\0" in str(path):
        # no file can have that in its name
        raise BadTrustFile(TrustFlaw.MISSING)
    try:
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            raise BadTrustFile(TrustFlaw.FOLDER)
        if not stat.S_ISREG(mode):
            # a pipe or a device may never end
            raise BadTrustFile(TrustFlaw.UNREADABLE)
        with path.open("rb") as file:
            content = file.read(LARGEST_FILE + 1)
    except (FileNotFoundError, NotADirectoryError):
        raise BadTrustFile(TrustFlaw.MISSING) from None
    except OSError as error:
        raise BadTrustFile(TrustFlaw.UNREADABLE) from error
    if len(content) > LARGEST_FILE:
        raise BadTrustFile(TrustFlaw.TOO_LARGE)
    return content


def _found(content: bytes) -> Iterator[bytes]:
    """Find what claims to be a certificate, in DER; b"" for what isn't even that. Raises BadTrustFile."""
    text = _text(content)
    blocks = _PEM.findall(text)
    for label, body in blocks:
        der = _from_base64(body)
        if label in _CERTIFICATES:
            yield certificates.first_value(der)
        elif label in _SIGNED:
            yield from certificates.in_pkcs7(der) or [b""]
    if blocks:
        labels = {label for label, _ in blocks}
        if not labels & (_CERTIFICATES | _SIGNED):
            raise BadTrustFile(_flaw(labels))
        return
    # the inside of PEM, copied without its first and last line
    der = _from_base64(text) if text.lstrip().startswith("MI") else content
    if not der.startswith(b"\x30"):
        return
    if inside := certificates.in_pkcs7(der):
        yield from inside
    elif certificates.is_pkcs12(der):
        raise BadTrustFile(TrustFlaw.PROTECTED)
    else:
        yield certificates.first_value(der)


def _flaw(labels: set[str]) -> TrustFlaw:
    if any("REQUEST" in label for label in labels):
        return TrustFlaw.REQUEST
    return TrustFlaw.KEY if any("KEY" in label for label in labels) else TrustFlaw.EMPTY


def _text(content: bytes) -> str:
    """Read text in any encoding that has the letters of base64; PowerShell writes UTF-16."""
    for mark, encoding in ((b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")):
        if content.startswith(mark):
            return content[2:].decode(encoding, "replace")
    # as JSON and environment variables have line ends
    return _LINE_END.sub("\n", content.decode("latin-1"))


def _from_base64(text: str) -> bytes:
    # without headers, as old PEM has them, and without indentation and quotation marks of e-mails
    lines = [line for line in text.splitlines() if ":" not in line and not line.lstrip().startswith("-----")]
    try:
        return base64.b64decode(re.sub(r"[\s>|]", "", "".join(lines)), validate=True)
    except (binascii.Error, ValueError):
        return b""


def _loads(der: bytes) -> bool:
    try:
        ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT).load_verify_locations(cadata=der)
    except (ssl.SSLError, ValueError, TypeError):
        return False
    return bool(der)
