"""A row that goes on in the next line where there's too little room."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget, QWidgetItem


class FlowLayout(QLayout):
    """Lays widgets out beside each other, each as wide as it wants to be. Mirrored from right to left."""

    def __init__(self, spacing: int) -> None:
        """Start empty. `spacing`: between widgets and between lines, in logical pixels."""
        super().__init__()
        self._items: list[QLayoutItem] = []
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802 - Qt's name
        """Take an item in."""
        self._items.append(item)

    def addWidget(self, widget: QWidget) -> None:  # noqa: N802 - Qt's name
        """Take a widget in."""
        self.addChildWidget(widget)
        self._items.append(QWidgetItem(widget))

    def count(self) -> int:
        """Return the number of items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's name
        """Return an item; None behind the last one."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's name
        """Give an item away."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802 - Qt's name
        """Return that more room is of no use."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Return that narrow means high."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of as many lines as a width needs."""
        return self._lay_out(QRect(0, 0, width, 0), act=False)

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802 - Qt's name
        """Put everything into its place."""
        super().setGeometry(rect)
        self._lay_out(rect, act=True)

    def sizeHint(self) -> QSize:
        """Return the least size."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size of the largest item."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _lay_out(self, rect: QRect, *, act: bool) -> int:
        """Return the height that all lines take together. `act`: move the widgets there."""
        parent = self.parentWidget()
        mirrored = parent is not None and parent.isRightToLeft()
        across, down, line = 0, 0, 0
        rows: list[list[tuple[QLayoutItem, int, QSize]]] = [[]]
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            if across and across + size.width() > rect.width():
                rows.append([])
                across = 0
            rows[-1].append((item, across, size))
            across += size.width() + self.spacing()
        for row in rows:
            line = max((size.height() for _item, _across, size in row), default=0)
            for item, at, size in row if act else ():
                left = rect.right() + 1 - at - size.width() if mirrored else rect.left() + at
                item.setGeometry(QRect(QPoint(left, rect.top() + down + (line - size.height()) // 2), size))
            down += line + self.spacing()
        return max(0, down - self.spacing())
