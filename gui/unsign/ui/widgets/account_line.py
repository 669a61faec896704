"""Names an account, loudly: its colour, and beside it the words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from unsign.ui.theme.colours import swatch
from unsign.ui.theme.looks import spaced
from unsign.ui.theme.tokens import Size, Space
from unsign.ui.widgets.prose import Prose

if TYPE_CHECKING:
    from unsign.domain.account import AccountRef


class AccountLine(QWidget):
    """One line in bold with a spot of the account's colour before it."""

    def __init__(self, name: str, account: AccountRef | None = None, parent: QWidget | None = None) -> None:
        """Name `account`. `name`: the object name of the words."""
        super().__init__(parent)
        self._colour = ""
        self._spot = QLabel(self)
        self._words = Prose(parent=self).in_bold()
        self._words.setObjectName(name)
        row = QHBoxLayout(self)
        spaced(row, Space.S)
        row.addWidget(self._spot)
        row.addWidget(self._words, 1)
        self._paint()
        if account is not None:
            self.show_account(account)

    def show_account(self, account: AccountRef) -> None:
        """Name an account."""
        from unsign.wording import signatures  # noqa: PLC0415 - the first paint has no account

        self.say(signatures.account_line(account), account.colour.value)

    def say(self, text: str, colour: str = "") -> None:
        """Show other words, and another colour by its own word, or none."""
        self._colour = colour
        self._words.say(text)
        self._paint()

    def _paint(self) -> None:
        self._spot.setPixmap(swatch(self._colour, Size.ACCOUNT_SPOT, self))
        self._spot.setVisible(self._colour not in {"", "none"})

    def changeEvent(self, event: QEvent) -> None:
        """Follow the system's scheme while running."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_words"):
            self._paint()
