"""The one kind of problem that the stores raise."""

import enum
from pathlib import Path


class StoreProblemKind(enum.Enum):
    """Why a store couldn't do what it was asked for.

    FULL: the disk, or the person's share of it, is full
    READ_ONLY: the file or its folder can't be written to
    CORRUPT: the file is there and can't be understood
    MISSING: there was a file, and it's gone, or another one is in its place
    EMPTIED: there was something in the file, and now it's empty
    NEWER: a newer version of the program wrote the file; it's left as it is
    BUSY: another program kept the file to itself for too long; nothing is wrong with it
    OTHER: something else; the reason has the system's words
    """

    FULL = enum.auto()
    READ_ONLY = enum.auto()
    CORRUPT = enum.auto()
    MISSING = enum.auto()
    EMPTIED = enum.auto()
    NEWER = enum.auto()
    BUSY = enum.auto()
    OTHER = enum.auto()


class StoreProblem(Exception):  # noqa: N818 - the disk is the person's own affair
    """A store couldn't do what it was asked for.

    kind: why
    reason: the system's own words, or ""
    path: the file that it's about
    """

    def __init__(self, kind: StoreProblemKind, reason: str, path: Path) -> None:
        """Keep the facts; the wording is somebody else's."""
        super().__init__(kind, reason, path)
        self.kind = kind
        self.reason = reason
        self.path = path

    def __str__(self) -> str:
        """Return the facts on one line, for logs."""
        return f"{self.kind.name}: {self.reason} ({self.path})"
