"""Every picture of the program, by name. A name that isn't here can't be asked for."""

import enum

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QWidget

ROW_SIZES = (16, 24, 32, 48)
"""Pixels of pictures in rows, on screens from 100 to 300 per cent."""


class Icon(enum.Enum):
    """A picture in Qt's resource system."""

    UNSIGN = "unsign"
    DONE = "done"
    CALM = "calm"
    STOPPED = "stopped"
    UNSURE = "unsure"
    DELETE = "delete"
    LOCK = "lock"

    @property
    def path(self) -> str:
        """Give where it is kept."""
        return f":/icons/{self.value}.svg"

    def load(self) -> QIcon:
        """Give it in every size."""
        return QIcon(self.path)

    def in_rows(self) -> QIcon:
        """Give it for a list: the same in selected rows, where a style would tint it with what it stands on."""
        icon = self.load()
        for size in ROW_SIZES:
            icon.addPixmap(self.load().pixmap(size, size), QIcon.Mode.Selected)
        return icon

    def picture(self, size: int, on: QWidget) -> QPixmap:
        """Give it `size` logical pixels wide, sharp on the screen of `on`."""
        return self.load().pixmap(QSize(size, size), on.devicePixelRatioF())
