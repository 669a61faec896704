"""Offers to search the list of signatures for what isn't an ID."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from unsign.ui.theme import looks
from unsign.wording import ids


class SearchOffer(QPushButton):
    """A link below the field for the ID, seen while what stands in there may be a piece of a name.

    Signals:
        search_requested(str): the person wants to search for that
    """

    search_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Offer nothing yet."""
        super().__init__(parent)
        self.setObjectName("search_signatures")
        self.setAutoDefault(False)
        looks.button(self, looks.Kind.LINK)
        self._words = ""
        self.clicked.connect(lambda: self.search_requested.emit(self._words))

    def offer(self, words: str) -> None:
        """Offer to search for something; "" for nothing."""
        self._words = words
        if words:
            self.setText(ids.search(words))
        self.setVisible(bool(words))
