"""What the Help menu opens. What is told there lies on the disk, so it is read in a thread first."""

import asyncio
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

from unsign import about
from unsign.controllers.asking import answered
from unsign.ui.dialogs.reading_dialogs import AboutDialog, PlacesDialog, ReadingDialog
from unsign.ui.main_window import MainWindow
from unsign.wording import help as wording


class HelpController:
    """Opens what is to be read beside the window, each thing once."""

    def __init__(self, window: MainWindow, folder: Path, spawn: Callable[..., Any]) -> None:
        """Connect the menu. `folder`: where the program keeps things; `spawn`: starts work in the background."""
        self._window = window
        self._folder = folder
        self._open: dict[str, ReadingDialog | None] = {}
        for signal, name, make in (
            (window.help_menu.help_requested, "help", self._guide),
            (window.help_menu.places_requested, "places", self._places),
            (window.help_menu.about_requested, "about", self._about),
        ):
            signal.connect(lambda name=name, make=make: spawn(self._show(name, make), f"show {name}"))

    async def _show(self, name: str, make: Callable[[], Coroutine[Any, Any, ReadingDialog]]) -> None:
        if name in self._open:
            if (dialog := self._open[name]) is not None:
                dialog.activateWindow()
            return
        # taken at once: a second press of F1 while the disk is read opens no second one
        self._open[name] = None
        try:
            dialog = self._open[name] = await make()
            await answered(dialog, beside=True)
        finally:
            del self._open[name]

    async def _guide(self) -> ReadingDialog:
        return ReadingDialog("help", wording.title(), wording.introduction(), self._window)

    async def _places(self) -> ReadingDialog:
        names = tuple(wording.purposes())
        found = await asyncio.to_thread(lambda: {name: (self._folder / name).exists() for name in names})
        return PlacesDialog(self._folder, wording.places(found), self._window)

    async def _about(self) -> ReadingDialog:
        summary, parts, texts = await asyncio.to_thread(_read)
        licences = {whose: text or wording.no_text() for whose, text in texts.items()}
        return AboutDialog(summary, wording.about(summary, parts), licences, self._window)


def _read() -> tuple[str, tuple[about.Part, ...], dict[str, str]]:
    parts = about.parts()
    texts = {part.name: about.licence_text(part) for part in parts}
    return about.summary(), parts, {"Unsign": about.own_licence(), **texts}
