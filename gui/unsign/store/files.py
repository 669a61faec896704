"""One small file of JSON: read with suspicion, written whole or not at all."""

import contextlib
import enum
import json
import os
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from unsign.small_files import read_small


class Trouble(enum.Enum):
    """What was wrong with a file that was read.

    BROKEN: it couldn't be understood, and was set aside under another name
    NEWER: a newer version of the program wrote it; it is left as it is, and not written to
    UNREADABLE: the system didn't let it be read; it is left as it is, and not written to
    """

    BROKEN = enum.auto()
    NEWER = enum.auto()
    UNREADABLE = enum.auto()


@dataclass(frozen=True, slots=True)
class Loaded:
    """What a file held.

    content: its object, without the version; {} for a file that isn't there, or couldn't be understood
    there: whether there is a file
    trouble: what was wrong with it
    set_aside: where a broken file lies now
    """

    content: dict[str, Any] = field(default_factory=dict)
    trouble: Trouble | None = None
    set_aside: Path | None = None
    there: bool = True


class LeftAlone(OSError):  # noqa: N818 - the file is as it should be
    """The file isn't written to: what it holds couldn't be read, or is newer than this program."""


class VersionedFile:
    """A JSON object with a version, readable by its owner alone.

    Blocks on the disk: call it in a worker thread.
    """

    def __init__(self, path: Path, version: int) -> None:
        """Keep to `path`; `version` is what this program writes, and the newest that it understands."""
        self.path = path
        self._version = version
        self._left_alone = False

    def read(self) -> Loaded:
        """Read the file; set a broken one aside with the date, so that nothing is lost."""
        loaded = self.peek()
        self._left_alone = loaded.trouble in {Trouble.NEWER, Trouble.UNREADABLE}
        return self._broken() if loaded.trouble is Trouble.BROKEN else loaded

    def peek(self) -> Loaded:
        """Read the file, and leave a broken one where it is: whoever writes next sets it aside."""
        try:
            raw = read_small(self.path)
        except FileNotFoundError:
            return Loaded(there=False)
        except OSError:
            return Loaded(trouble=Trouble.UNREADABLE)
        try:
            content = json.loads(raw)
            version = content.pop("version")
        except (ValueError, RecursionError, AttributeError, KeyError, TypeError):
            return Loaded(trouble=Trouble.BROKEN)
        if not isinstance(version, int) or isinstance(version, bool) or version < 1:
            return Loaded(trouble=Trouble.BROKEN)
        return Loaded(content, Trouble.NEWER if version > self._version else None)

    def write(self, content: dict[str, Any]) -> None:
        """Replace the file in one step. Raises OSError, and leaves the old file as it was, where that can't be done."""
        if self._left_alone:
            raise LeftAlone(self.path)
        text = json.dumps({"version": self._version, **content}, ensure_ascii=False, indent=1)
        self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        # mkstemp makes files that are their owner's alone
        handle, name = tempfile.mkstemp(prefix=f".{self.path.name}-", dir=self.path.parent)
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
            Path(name).replace(self.path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise

    @contextlib.contextmanager
    def alone(self) -> Iterator[None]:
        """Let no other thread, and no other copy of the program, change it between a reading and a writing.

        Raises OSError where the folder can't be written to.
        """
        self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        # a file of its own: the other one is another with each writing
        handle = os.open(self.path.with_name(f".{self.path.name}.lock"), os.O_RDWR | os.O_CREAT, 0o600)
        try:
            # some network drives know no locks, and are used by one person at a time
            with contextlib.suppress(OSError):
                _lock(handle)
            yield
        finally:
            os.close(handle)

    def _broken(self) -> Loaded:
        when = datetime.now(UTC).strftime("%Y-%m-%d-%H%M%S-%f")
        aside = self.path.with_name(f"{self.path.stem}-broken-{when}{self.path.suffix}")
        try:
            self.path.replace(aside)
        except OSError:
            self._left_alone = True
            return Loaded(trouble=Trouble.BROKEN)
        return Loaded(trouble=Trouble.BROKEN, set_aside=aside)


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        """Wait until nobody else has it; the system takes it back when the file is closed."""
        msvcrt.locking(handle, msvcrt.LK_LOCK, 1)

else:
    import fcntl

    def _lock(handle: int) -> None:
        """Wait until nobody else has it; the system takes it back when the file is closed."""
        fcntl.flock(handle, fcntl.LOCK_EX)
