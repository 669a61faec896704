"""Disks that don't let anything be written, for this process and for as long as a test says."""

import contextlib
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

NOBODY = 65534
"""The user ID of somebody who owns nothing, on every Linux."""

unix_only = pytest.mark.skipif(sys.platform == "win32", reason="limits and owners of files are Unix's")


@contextlib.contextmanager
def full_disk() -> Iterator[None]:
    """Let no file grow: each write fails as it does on a full disk, with a number of its own."""
    import resource  # noqa: PLC0415 - Windows has none

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@contextlib.contextmanager
def as_anybody() -> Iterator[Path]:
    """Be an ordinary user, to whom permissions apply, with a folder of one's own."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        was = os.geteuid()
        if was == 0:
            os.chown(folder, NOBODY, NOBODY)
            os.seteuid(NOBODY)
        try:
            yield folder
        finally:
            for path in (folder, *folder.rglob("*")):
                if path.is_dir():
                    path.chmod(0o700)
            if was == 0:
                os.seteuid(0)
