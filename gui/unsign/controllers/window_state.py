"""How the window stood, kept from one run to the next."""

import asyncio

from unsign.store.files import LeftAlone, VersionedFile
from unsign.ui.main_window import SIGNATURES, MainWindow
from unsign.ui.pages.signatures_page import SignaturesPage


class WindowState:
    """Restores the window, and saves how it stood."""

    def __init__(self, window: MainWindow, listed: SignaturesPage, file: VersionedFile) -> None:
        """Keep it in `file`."""
        self._window = window
        self._listed = listed
        self._file = file
        self._restored = False

    async def restore(self) -> None:
        """Put the window as it stood when it was last closed."""
        state = (await asyncio.to_thread(self._file.read)).content
        self._window.restore(state)
        self._restored = True
        # whoever has begun to type meanwhile is left alone
        if self._window.is_untouched():
            page = self._listed if self._window.page() == SIGNATURES else self._window.delete_page
            page.edit()

    async def save(self) -> None:
        """Save how the window stands."""
        if self._restored:
            state = self._window.state()
            await asyncio.to_thread(self._write, state)

    def _write(self, state: dict[str, object]) -> None:
        try:
            self._file.write(state)
        except (LeftAlone, OSError):
            # it is only a window's size: not worth a word
            return
