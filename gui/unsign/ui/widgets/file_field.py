"""A field for the path of a file, which takes a file that is dropped on it."""

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QLineEdit


class FileField(QLineEdit):
    """A line edit. A file dropped on it replaces what stands in it; Qt would insert its address in the middle."""

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a file as a whole."""
        if _dropped(event.mimeData()):
            event.acceptProposedAction()
        else:
            super().dragEnterEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show no place in the text where it would go."""
        if _dropped(event.mimeData()):
            event.acceptProposedAction()
        else:
            super().dragMoveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Show the path of the first file."""
        if path := _dropped(event.mimeData()):
            self.setText(path)
            self.setFocus()
            event.acceptProposedAction()
            self.editingFinished.emit()
        else:
            super().dropEvent(event)


def _dropped(data: QMimeData) -> str:
    return next((url.toLocalFile() for url in data.urls() if url.isLocalFile()), "")
