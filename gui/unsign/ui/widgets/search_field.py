"""A field to search in, with an icon that says so, and one that clears it."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from unsign.ui.theme.icons import Icon, Ink

translate = QCoreApplication.translate


class SearchField(QLineEdit):
    """A line edit whose trailing icon clears it while there's something in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.addAction(Icon.SEARCH.load(Ink.MUTED), QLineEdit.ActionPosition.LeadingPosition)
        clear = self.addAction(Icon.CLEAR.load(Ink.MUTED), QLineEdit.ActionPosition.TrailingPosition)
        clear.setText(translate("Search", "Clear the search"))
        clear.setVisible(False)
        clear.triggered.connect(self.clear)
        self.textChanged.connect(lambda text: clear.setVisible(bool(text)))
