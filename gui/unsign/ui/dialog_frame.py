"""What the dialogs have in common."""

from PySide6.QtWidgets import QDialog, QLabel, QWidget

from unsign.ui.icons import Icon

WIDTH = 460
"""Logical pixels: wide enough for a sentence, narrower than the smallest window."""

PICTURE = 40


def picture(icon: Icon, parent: QWidget) -> QLabel:
    """Make the picture at a dialog's side. The words say what it says: it needs no name."""
    label = QLabel(parent)
    label.setPixmap(icon.picture(PICTURE, parent))
    label.setFixedWidth(PICTURE + 8)
    return label


def fit(dialog: QDialog) -> None:
    """Give a dialog the height that its sentences need at its width; Qt guesses too much or too little."""
    layout = dialog.layout()
    if layout is None:
        return
    layout.activate()
    width = max(dialog.width() if dialog.isVisible() else WIDTH, layout.minimumSize().width())
    height = layout.totalHeightForWidth(width)
    dialog.setMinimumHeight(height)
    dialog.resize(width, height)
