"""The form of preferences, with the files read that it asks about."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable
from typing import TYPE_CHECKING

from unsign.controllers.asking import answered
from unsign.domain.trust_file import BadTrustFile, TrustFile, TrustFlaw

if TYPE_CHECKING:
    from unsign.domain.settings import PreferencesDraft
    from unsign.ui.dialogs.settings_dialog import SettingsDialog

ReadTrust = Callable[[str], TrustFile]
"""Reads a file of certificates as requests do. Blocks, and raises BadTrustFile."""


async def ask(dialog: SettingsDialog, read: ReadTrust) -> PreferencesDraft | None:
    """Open the form and wait until it's closed; None where nothing is to change."""
    wanted: asyncio.Queue[str] = asyncio.Queue()
    dialog.certificates_wanted.connect(wanted.put_nowait)

    async def tell() -> None:
        while True:
            path = await wanted.get()
            dialog.show_certificates(path, await asyncio.to_thread(_read, path, read))

    telling = asyncio.create_task(tell())
    try:
        return dialog.draft() if await answered(dialog) else None
    finally:
        telling.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await telling


def _read(path: str, read: ReadTrust) -> TrustFile | TrustFlaw:
    try:
        return read(path)
    except BadTrustFile as bad:
        return bad.flaw
