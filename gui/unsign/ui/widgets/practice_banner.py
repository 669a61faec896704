"""Says, in practice mode, that nothing real can be deleted."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from unsign.ui.theme import looks
from unsign.ui.theme.icons import Icon
from unsign.ui.theme.tokens import Tint
from unsign.ui.widgets.prose import Prose
from unsign.ui.widgets.strip import Strip

translate = QCoreApplication.translate


class PracticeBanner(Strip):
    """A band across the window, with things to try.

    Signals:
        chosen(str): the ID of something to try
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Say it; `offer` adds what to try."""
        super().__init__(Tint.WARNING, Icon.PRACTICE, parent, Qt.AlignmentFlag.AlignVCenter)
        self.across = True
        self.setObjectName("practice_banner")
        text = Prose(
            translate("Practice", "Practice mode: no network, and nothing real can be deleted."), self
        ).in_bold()
        self._try = QPushButton(translate("Practice", "Practice examples"), self)
        self._try.setObjectName("try_these")
        looks.mark(self._try, "menu", "true")
        self._menu = QMenu(self._try)
        self._try.setMenu(self._menu)
        self.row.addWidget(text, 1)
        self.row.addWidget(self._try)

    def offer(self, lessons: Sequence[tuple[str, str]]) -> None:
        """List what can be tried: a sentence and an ID each."""
        self._menu.clear()
        for text, digits in lessons:
            action = self._menu.addAction(text)
            action.setObjectName(f"try_{digits}")
            action.triggered.connect(lambda _checked=False, digits=digits: self.chosen.emit(digits))
