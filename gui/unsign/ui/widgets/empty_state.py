"""What a page shows while it has nothing to show: what it is for, and what to do first."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from unsign.ui.theme import looks
from unsign.ui.theme.icons import Icon, Ink
from unsign.ui.theme.looks import Kind, Text
from unsign.ui.theme.tokens import Size, Space
from unsign.ui.widgets.chip import Glyph
from unsign.ui.widgets.prose import Prose


class EmptyState(QWidget):
    """An icon, a headline, a sentence and, where there is something to do, a button.

    Signals:
        acted(): the button was pressed
    """

    acted = Signal()

    def __init__(self, icon: Icon, parent: QWidget | None = None) -> None:
        """Start without words."""
        super().__init__(parent)
        self.headline = Prose(parent=self)
        looks.text(self.headline, Text.LARGE)
        self.sentence = Prose(parent=self).muted()
        self._action: QPushButton | None = None
        self._column = column = QVBoxLayout(self)
        looks.spaced(column, Space.S, Space.L, Space.L)
        column.addStretch(1)
        self._glyph = Glyph(icon, Size.EMPTY_ICON, Ink.MUTED, self)
        column.addWidget(self._glyph, 0, Qt.AlignmentFlag.AlignHCenter)
        for words in (self.headline, self.sentence):
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
            words.setMaximumWidth(Size.EMPTY_TEXT)
            row = QHBoxLayout()
            row.addStretch(1)
            # as wide as it may be, before the sides get anything
            row.addWidget(words, Size.EMPTY_TEXT)
            row.addStretch(1)
            column.addLayout(row)
        column.addStretch(2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out the icon where the words need the room."""
        super().resizeEvent(event)
        self._glyph.setVisible(self.height() >= Size.ICON_FROM)

    def say(self, headline: str, sentence: str, action: str = "", name: str = "") -> None:
        """Show other words. `action`: the button's, the same each time; `name`: its object name."""
        self.headline.say(headline)
        self.headline.setVisible(bool(headline))
        self.sentence.say(sentence)
        if action and self._action is None:
            self._action = self._make_button(action, name)
        if self._action is not None:
            self._action.setVisible(bool(action))

    def _make_button(self, text: str, name: str) -> QPushButton:
        button = looks.button(QPushButton(text, self), Kind.PRIMARY)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.clicked.connect(self.acted)
        self._column.insertWidget(self._column.count() - 1, button, 0, Qt.AlignmentFlag.AlignHCenter)
        return button
