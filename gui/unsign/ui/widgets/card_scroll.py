"""Where the card scrolls: no higher than its facts, unless it says what the page is for."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from unsign.ui.theme import looks
from unsign.ui.theme.tokens import Space

translate = QCoreApplication.translate


class CardScroll(QScrollArea):
    """Holds a card."""

    def __init__(self, card: QWidget, parent: QWidget | None = None) -> None:
        """Hold `card`, at its full height."""
        super().__init__(parent)
        self.setObjectName("signature_details")
        self.setAccessibleName(translate("DeletePanel", "Signature details"))
        host = looks.ground(QWidget(self), looks.Ground.NONE)
        self._column = QVBoxLayout(host)
        looks.spaced(self._column, Space.NONE)
        self._column.addWidget(card, 1)
        self._column.addStretch(0)
        self.setWidget(host)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        # what is in it takes the keyboard, and brings itself into sight
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_facts(self, facts: bool) -> None:
        """Be no higher than the card's facts, or, without any, as high as there's room."""
        self._column.setStretch(1, int(facts))
