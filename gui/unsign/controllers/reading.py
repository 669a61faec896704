"""Makes the dialogs of the Help menu. What is told there lies on the disk, so it is read in a thread first."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from unsign import about
from unsign.ui.dialogs.reading_dialogs import AboutDialog, PlacesDialog, ReadingDialog
from unsign.wording import help as wording


async def _guide(parent: QWidget, _folder: Path) -> ReadingDialog:
    return ReadingDialog("help", wording.title(), wording.introduction(), parent)


async def _places(parent: QWidget, folder: Path) -> ReadingDialog:
    names = tuple(wording.purposes())
    found = await asyncio.to_thread(lambda: {name: (folder / name).exists() for name in names})
    return PlacesDialog(folder, wording.places(found), parent)


async def _about(parent: QWidget, _folder: Path) -> ReadingDialog:
    summary, parts, texts = await asyncio.to_thread(_read)
    licences = {whose: text or wording.no_text() for whose, text in texts.items()}
    return AboutDialog(summary, wording.about(summary, parts), licences, parent)


def _read() -> tuple[str, tuple[about.Part, ...], dict[str, str]]:
    parts = about.parts()
    texts = {part.name: about.licence_text(part) for part in parts}
    return about.summary(), parts, {"Unsign": about.own_licence(), **texts}


DIALOGS: dict[str, Callable[[QWidget, Path], Awaitable[ReadingDialog]]] = {
    "help": _guide,
    "places": _places,
    "about": _about,
}
"""By the entry of the menu: makes its dialog over a window, given the folder where the program keeps things."""
