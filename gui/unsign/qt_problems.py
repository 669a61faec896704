"""Says in one sentence why Qt can't start, in place of its own abort. Exits with CANT_START then.

Qt ends the process by an abort, with a core dump, where it finds no display or no plugin for it. It says why to its
message handler first, which is the last place from which the process can be ended otherwise.
"""

from __future__ import annotations

import contextlib
import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import TextIO

CANT_START = 2
"""The exit status, as that of a command line that can't be used."""

_CURSOR = "libxcb-cursor"


def no_qt(error: ImportError) -> str:
    """Say that Qt can't be loaded: often, a library of the system is missing."""
    return f"Unsign can't load Qt: {error}. Install what is missing with this system's package manager."


@contextlib.contextmanager
def told_in_words() -> Iterator[None]:
    """Watch Qt start: where it would abort, print a sentence and end the process. Its warnings come afterwards."""
    from PySide6.QtCore import QtMsgType, qInstallMessageHandler  # noqa: PLC0415 - `--help` needs no Qt

    said: list[str] = []

    def listen(kind: QtMsgType, _context: object, text: str) -> None:
        said.append(text)
        if kind == QtMsgType.QtFatalMsg:
            with contextlib.suppress(OSError, ValueError):
                print(why(said), file=errors, flush=True)
            os._exit(CANT_START)

    with _system_messages_aside() as errors:
        before = qInstallMessageHandler(listen)
        try:
            yield
        finally:
            qInstallMessageHandler(before)
    for text in said:
        with contextlib.suppress(OSError, ValueError):
            print(text, file=sys.stderr)  # noqa: T201 - where Qt itself would have written it


@contextlib.contextmanager
def _system_messages_aside() -> Iterator[TextIO | None]:
    """Keep what libraries below Qt write to the standard error out of the way; yield where to write instead.

    libwayland complains there, past everybody, if it's asked for a display without XDG_RUNTIME_DIR.
    """
    if sys.platform != "linux" or os.environ.get("XDG_RUNTIME_DIR") or sys.stderr is None:
        yield sys.stderr
        return
    try:
        kept = os.dup(2)
        nowhere = os.open(os.devnull, os.O_WRONLY)
    except OSError:
        yield sys.stderr
        return
    with os.fdopen(kept, "w", encoding="utf-8", errors="replace") as errors:
        os.dup2(nowhere, 2)
        os.close(nowhere)
        try:
            yield errors
        finally:
            os.dup2(kept, 2)


def why(said: list[str]) -> str:
    """Return a sentence made of what Qt has said; its last words are that it gives up."""
    wanted = os.environ.get("QT_QPA_PLATFORM", "").strip()
    earlier = " ".join(said[:-1])
    if "Could not find the Qt platform plugin" in earlier:
        _, _, there = said[-1].partition("Available platform plugins are: ")
        available = f" It has: {there.strip().rstrip('.')}." if there else ""
        return f"Unsign can't open a window: Qt has no platform plugin for QT_QPA_PLATFORM={wanted!r}.{available}"
    display, wayland = os.environ.get("DISPLAY", ""), os.environ.get("WAYLAND_DISPLAY", "")
    if not display and not wayland:
        return "Unsign can't open a window: there's no display. Neither DISPLAY nor WAYLAND_DISPLAY is set."
    if "could not connect to display" in earlier or "Failed to create wl_display" in earlier:
        named = " and ".join(
            f"{name}={value!r}" for name, value in (("WAYLAND_DISPLAY", wayland), ("DISPLAY", display)) if value
        )
        return f"Unsign can't open a window: the display can't be reached ({named})."
    if _CURSOR in earlier:
        return (
            f"Unsign can't open a window: the library {_CURSOR} is missing. On Debian: apt-get install libxcb-cursor0"
        )
    return f"Unsign can't open a window: {' '.join(said).splitlines()[0]}"
