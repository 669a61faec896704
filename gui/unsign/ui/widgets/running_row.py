"""What a page shows while something runs: a moving bar, what it is, and the button that cancels it."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from unsign.ui.theme import looks
from unsign.ui.theme.tokens import Space

translate = QCoreApplication.translate


class RunningRow(QWidget):
    """One row.

    activity: says what runs
    progress: moves as long as it does
    """

    def __init__(self, cancel: QPushButton, parent: QWidget | None = None) -> None:
        """Say nothing yet. `cancel`: ends what runs."""
        super().__init__(parent)
        self.activity = QLabel(self)
        self.activity.setObjectName("activity")
        self.progress = QProgressBar(self)
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(translate("DeletePanel", "Progress"))
        row = QHBoxLayout(self)
        looks.spaced(row, Space.M)
        row.addWidget(self.progress, 1)
        row.addWidget(self.activity, 2)
        row.addWidget(cancel)
