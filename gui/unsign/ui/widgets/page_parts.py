"""What the pages are made of: a title with what stands beside it, and a bar with buttons at the bottom."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from unsign.ui.theme import looks
from unsign.ui.theme.looks import Ground, Text
from unsign.ui.theme.tokens import Size, Space
from unsign.ui.widgets.prose import Prose


class Page(QWidget):
    """A page: `body` for its content, and `foot` for the buttons that act on it, in a bar of their own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.body = QVBoxLayout()
        looks.spaced(self.body, Space.M, Space.L, Space.L)
        self.foot = QHBoxLayout()
        looks.spaced(self.foot, Space.S, Space.L, Space.M)
        line = looks.ground(QWidget(self), Ground.LINE)
        line.setFixedHeight(Size.LINE)
        bar = looks.ground(QWidget(self), Ground.SURFACE)
        bar.setLayout(self.foot)
        whole = QVBoxLayout(self)
        looks.spaced(whole, Space.NONE)
        whole.addLayout(self.body, 1)
        whole.addWidget(line)
        whole.addWidget(bar)

    def show_narrow(self, narrow: bool) -> None:
        """Do with less room, or with more."""
        looks.spaced(self.body, Space.S if narrow else Space.M, Space.L, Space.M if narrow else Space.L)

    def layout_state(self) -> dict[str, object]:
        """Return how the columns stand, for the next start."""
        return {}

    def restore_layout(self, state: dict[str, object]) -> None:
        """Put the columns as they stood; what can't be understood is left out."""

    def add_title(self, title: str) -> QHBoxLayout:
        """Put the page's title at its top; return its row, for what stands behind it."""
        row = QHBoxLayout()
        looks.spaced(row, Space.M)
        words = Prose(title, self).on_one_line()
        looks.text(words, Text.TITLE)
        row.addWidget(words)
        self.body.addLayout(row)
        return row
