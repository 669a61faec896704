"""Says, in practice mode, that nothing real can be deleted."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QWidget

from unsign.ui.widgets.prose import Prose, is_dark

translate = QCoreApplication.translate

LIGHT = ("#fff1c2", "#3a2c00")
DARK = ("#4a3a06", "#fff1c2")


class PracticeBanner(QFrame):
    """A strip across the window, with things to try.

    Signals:
        chosen(str): the ID of something to try
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Say it; `offer` adds what to try."""
        super().__init__(parent)
        self.setObjectName("practice_banner")
        self.setAutoFillBackground(True)
        text = Prose(translate("Practice", "Practice: no network, nothing real can be deleted."), self).in_bold()
        self._try = QPushButton(translate("Practice", "Try these"), self)
        self._try.setObjectName("try_these")
        self._menu = QMenu(self._try)
        self._try.setMenu(self._menu)
        row = QHBoxLayout(self)
        row.addWidget(text, 1)
        row.addWidget(self._try)
        self._colour()

    def offer(self, lessons: Sequence[tuple[str, str]]) -> None:
        """List what can be tried: a sentence and an ID each."""
        self._menu.clear()
        for text, digits in lessons:
            action = self._menu.addAction(text)
            action.setObjectName(f"try_{digits}")
            action.triggered.connect(lambda _checked=False, digits=digits: self.chosen.emit(digits))

    def _colour(self) -> None:
        parent = self.parentWidget()
        back, front = DARK if is_dark(parent.palette() if parent else self.palette()) else LIGHT
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Window, QColor(back))
        palette.setColor(QPalette.ColorRole.WindowText, QColor(front))
        if palette != self.palette():
            self.setPalette(palette)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the system's scheme while running."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._colour()
