"""Buttons that show their icon alone where there's little room."""

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QPushButton, QWidget

from unsign.ui.theme.icons import Icon
from unsign.ui.theme.tokens import Size, Space


class CompactButton(QPushButton):
    """A button with words, and with an icon in their place where there's little room: the words are its tool tip then.

    Its accessible name is always the words.
    """

    def __init__(
        self, name: str, text: str, icon: Icon, parent: QWidget | None = None, *, pictured: bool = False
    ) -> None:
        """Show the words. `name`: the object name; `pictured`: show the icon beside them."""
        super().__init__(text, parent)
        self.setObjectName(name)
        self.setAccessibleName(text.replace("&", ""))
        self.setAutoDefault(False)
        self._words, self._picture, self._pictured = text, icon.load(), pictured
        self.show_compact(False)

    def wide(self) -> int:
        """Return the width with words, in logical pixels, whatever it shows now."""
        words = self.fontMetrics().horizontalAdvance(self.accessibleName())
        return words + 2 * Space.L + (Size.ICON + Space.S if self._pictured else 0)

    def show_compact(self, compact: bool) -> None:
        """Show the icon alone, or the words."""
        self.setText("" if compact else self._words)
        self.setToolTip(self.accessibleName() if compact else "")
        if compact or self._pictured:
            self.setIcon(self._picture)
        elif not self.icon().isNull():
            self.setIcon(QIcon())
