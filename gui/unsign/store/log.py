"""The log of the program's own problems."""

import contextlib
import logging
from io import TextIOWrapper
from pathlib import Path

from unsign.small_files import without_waiting

NAME = "problems.log"


class ProblemLog(logging.FileHandler):
    """Appends to one file in the data directory, which comes into being with the first problem.

    Several copies of the program may write to it at once. A disk that is full,
    or a folder that can't be written to, is no reason to fall over: the
    problem is on the screen anyway.
    """

    def __init__(self, folder: Path) -> None:
        """Write to problems.log in `folder`."""
        super().__init__(folder / NAME, encoding="utf-8", delay=True)
        self.setLevel(logging.WARNING)
        self.setFormatter(logging.Formatter("%(asctime)s %(name)s %(message)s"))
        self._folder = folder

    def _open(self) -> TextIOWrapper:
        """Open the file, but don't wait for whoever reads from it, should it be a pipe."""
        return open(self.baseFilename, "a", encoding="utf-8", opener=without_waiting)

    def emit(self, record: logging.LogRecord) -> None:
        """Write one record, if that can be done."""
        with contextlib.suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            super().emit(record)

    def close(self) -> None:
        """End it; what a full disk didn't take is lost."""
        with contextlib.suppress(OSError):
            super().close()

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's own name
        """Say nothing on a standard error that a windowed program may not even have."""
