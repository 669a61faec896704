"""A file of certificates to trust, as a person chooses one. Standard library only."""

import enum
import os
import re
import shlex
import urllib.parse
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

_QUOTES = " \t\r\n\"'`<>\u00a0\u200b\ufeff\u2018\u2019\u201c\u201d\u201e\u00ab\u00bb"


class TrustFlaw(enum.Enum):
    """Why a file of certificates can't be used.

    MISSING: there is none
    FOLDER: it's a folder
    UNREADABLE: the system doesn't let it be read
    TOO_LARGE: larger than any list of certificates
    PROTECTED: it's in PKCS #12, which a password protects and which may hold a private key
    REQUEST: it holds a request for a certificate
    KEY: it holds a private key only
    EMPTY: it holds no certificate
    BROKEN: each certificate in it is broken or cut short
    """

    MISSING = enum.auto()
    FOLDER = enum.auto()
    UNREADABLE = enum.auto()
    TOO_LARGE = enum.auto()
    PROTECTED = enum.auto()
    REQUEST = enum.auto()
    KEY = enum.auto()
    EMPTY = enum.auto()
    BROKEN = enum.auto()


class BadTrustFile(ValueError):  # noqa: N818 - a person chose it, and may choose another
    """A file of certificates that can't be used. `flaw`: why."""

    def __init__(self, flaw: TrustFlaw) -> None:
        """Keep the fact; the wording is somebody else's."""
        super().__init__(flaw.name)
        self.flaw = flaw


@dataclass(frozen=True, slots=True)
class TrustedCertificate:
    """A certificate, as people tell it from others.

    owner: whom it is made out to; "" where that can't be read
    until: when it expires, with time zone; None where that can't be read
    """

    owner: str
    until: datetime | None


@dataclass(frozen=True, slots=True)
class TrustFile:
    """What was found in a file of certificates.

    certificates: those that are trusted with it, in its order; at least one
    broken: how many others in it can't be read
    """

    certificates: tuple[TrustedCertificate, ...]
    broken: int = 0


def path_of(text: str) -> str:
    """Return the path that a text means, which may be in quotes, begin with ~ or file://, or come from a terminal."""
    bare = text.strip(_QUOTES)
    # several files that were dropped: the first
    bare = bare.splitlines()[0].strip(_QUOTES) if bare else ""
    if found := re.match(r"file:(?://(?:localhost(?=/))?)?(?=/)", bare, re.IGNORECASE):
        bare = urllib.parse.unquote(bare[found.end() :])
        # file:///C:/folder
        bare = re.sub(r"^/(?=[A-Za-z]:[\\/])", "", bare)
    elif os.sep == "/" and "\\ " in bare:
        try:
            words = shlex.split(bare)
        except ValueError:
            words = []
        bare = words[0] if len(words) == 1 else bare
    try:
        return str(Path(os.path.expandvars(bare)).expanduser()) if bare else ""
    except (RuntimeError, ValueError):
        # somebody's home that isn't known
        return bare
