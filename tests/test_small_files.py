"""A name in the data folder may stand for anything; nothing waits for it, and nothing reads on for ever."""

import logging
import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from unsign.small_files import LARGEST, read_small
from unsign.store.files import Loaded, Trouble, VersionedFile
from unsign.store.log import NAME, ProblemLog
from unsign.ui.theme import appearance

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="devices and pipes among files are Unix's")


def endless(path: Path) -> None:
    """Make a link to a device that never ends."""
    path.symlink_to("/dev/zero")


def pipe(path: Path) -> None:
    """Make a pipe that nobody writes to."""
    os.mkfifo(path)


def huge(path: Path) -> None:
    """Make a file that is too large by one byte."""
    path.touch()
    os.truncate(path, LARGEST + 1)


def folder(path: Path) -> None:
    """Make a folder."""
    path.mkdir()


@pytest.mark.parametrize("make", [endless, pipe, huge, folder])
def test_what_is_no_small_file(make: Callable[[Path], None], tmp_path: Path) -> None:
    """It can't be read, is left as it is, and neither its language nor its colours are known."""
    path = tmp_path / "settings.json"
    make(path)
    with pytest.raises(OSError, match=r"settings\.json"):
        read_small(path)
    assert VersionedFile(path, 1).read() == Loaded(trouble=Trouble.UNREADABLE)
    assert appearance.first_wishes(tmp_path) == ("", "")


def test_a_small_file(tmp_path: Path) -> None:
    """Up to the limit, all of it is there; through a link, too."""
    path, link = tmp_path / "one", tmp_path / "other"
    path.write_bytes(b"x" * LARGEST)
    link.symlink_to(path)
    assert read_small(link) == b"x" * LARGEST


def test_a_log_that_is_a_pipe(tmp_path: Path) -> None:
    """The problem isn't written down, and nobody waits for a reader."""
    os.mkfifo(tmp_path / NAME)
    log = ProblemLog(tmp_path)
    log.emit(logging.makeLogRecord({"msg": "a problem", "levelno": logging.ERROR}))
    log.close()
    # now there is one
    reader = os.open(tmp_path / NAME, os.O_RDONLY | os.O_NONBLOCK)
    log.emit(logging.makeLogRecord({"msg": "another one", "levelno": logging.ERROR}))
    assert b"another one" in os.read(reader, 1000)
    log.close()
    os.close(reader)
