"""Opens what the Help menu has, each thing once."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QProcess

from unsign import process
from unsign.controllers.asking import answered
from unsign.ui.main_window import MainWindow
from unsign.wording import practice as wording

if TYPE_CHECKING:
    from unsign.ui.dialogs.reading_dialogs import ReadingDialog


class HelpController:
    """Opens what is to be read beside the window, each thing once."""

    def __init__(self, window: MainWindow, folder: Path, spawn: Callable[..., Any]) -> None:
        """Connect the menu. `folder`: where the program keeps things; `spawn`: starts work in the background."""
        self._window = window
        self._folder = folder
        self._open: dict[str, ReadingDialog | None] = {}
        for signal, name in (
            (window.help_menu.help_requested, "help"),
            (window.help_menu.places_requested, "places"),
            (window.help_menu.about_requested, "about"),
        ):
            signal.connect(lambda name=name: spawn(self._show(name), f"show {name}"))
        window.help_menu.practice_requested.connect(self._practise)
        window.delete_page.practice_requested.connect(self._practise)

    def _practise(self) -> None:
        """Start practice mode in a window of its own: nothing that is under way in this one is touched."""
        program, *arguments = process.own_command()
        arguments += ["--practice", "--data-dir", str(self._folder)]
        started, _number = QProcess.startDetached(program, arguments)
        self._window.show_status(wording.started() if started else wording.not_started())

    async def _show(self, name: str) -> None:
        if name in self._open:
            if (dialog := self._open[name]) is not None:
                dialog.activateWindow()
            return
        # taken at once: a second press of F1 while the disk is read opens no second one
        self._open[name] = None
        try:
            # when it's wanted: most people never open it, and it takes 0.8 MB
            from unsign.controllers import reading  # noqa: PLC0415

            dialog = self._open[name] = await reading.DIALOGS[name](self._window, self._folder)
            await answered(dialog, beside=True)
        finally:
            del self._open[name]
