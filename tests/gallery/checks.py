"""Looks for faults in what is shown: texts that are cut off, controls that overlap, what sticks out of its place."""

import itertools
import re
from collections.abc import Iterator

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QMainWindow,
    QMenu,
    QPushButton,
    QScrollArea,
    QStyle,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QStyleOptionSpinBox,
    QTableView,
    QWidget,
)

ROUNDING = 1
"""Logical pixels by which a text may be wider than its place: fonts are measured in fractions."""
MOST_LINES, FEW_LETTERS = 3, 8
"""A text in more lines than this, each of fewer letters, can't be read."""
WHOLE = QComboBox | QAbstractSpinBox | QLineEdit | QHeaderView | QMenu
"""What is made of parts that Qt itself lays out."""


def faults(root: QWidget, room: QRect | None = None) -> list[str]:
    """Return what is wrong in a window or dialog that is shown. `room`: what it has to fit into, as on a screen."""
    found: list[str] = []
    if room is not None and (root.width() > room.width() or root.height() > room.height()):
        there = f"{root.width()} by {root.height()} for {room.width()} by {room.height()}"
        found.append(f"{_name(root)}: is larger than its room, {there}")
    for widget in shown(root):
        found += cut(widget)
        found += sticking_out(widget)
        found += overlapping(widget)
    return found


def shown(root: QWidget) -> Iterator[QWidget]:
    """Give a window and everything visible in it, but for parts that Qt itself lays out and what stands alone."""
    yield root
    if isinstance(root, WHOLE):
        return
    for child in _children(root):
        yield from shown(child)


def cut(widget: QWidget) -> list[str]:
    """Return what is cut off of a widget's own text."""
    if isinstance(widget, QLabel):
        return [f"{_name(widget)}: its text is cut off: {widget.text()!r}"] if _label_is_cut(widget) else []
    if isinstance(widget, QAbstractButton):
        return _button(widget)
    if isinstance(widget, QComboBox | QAbstractSpinBox | QLineEdit):
        needed, there = _field(widget)
        return [f"{_name(widget)}: its text needs {needed} and has {there}"] if needed > there + ROUNDING else []
    if isinstance(widget, QTableView):
        return _table(widget)
    if isinstance(widget, QListView):
        return _list(widget)
    return []


def sticking_out(widget: QWidget) -> list[str]:
    """Return which of the things in a widget aren't wholly inside it, where they can't be scrolled to."""
    if isinstance(widget, QScrollArea):
        inner = widget.widget()
        if inner is not None and inner.width() > widget.viewport().width():
            return [f"{_name(widget)}: is narrower than what is in it"]
        return []
    if _has_own_order(widget):
        return []
    return [
        f"{_name(child)}: isn't wholly inside {_name(widget)}, "
        f"{child.geometry().getRect()} in {widget.width()} by {widget.height()}"
        for child in _children(widget)
        if not widget.rect().contains(child.geometry()) and not child.geometry().isEmpty()
    ]


def overlapping(widget: QWidget) -> list[str]:
    """Return which of the things in a widget overlap."""
    if _has_own_order(widget):
        return []
    return [
        f"{_name(one)} and {_name(other)} overlap"
        for one, other in itertools.combinations(_children(widget), 2)
        if not one.geometry().intersected(other.geometry()).isEmpty()
    ]


def _children(widget: QWidget) -> list[QWidget]:
    return [
        child
        for child in widget.children()
        if isinstance(child, QWidget) and child.isVisible() and not child.isWindow()
    ]


def _has_own_order(widget: QWidget) -> bool:
    return isinstance(widget, QAbstractScrollArea | WHOLE) or _is_viewport(widget)


def _is_viewport(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    return isinstance(parent, QAbstractScrollArea) and parent.viewport() is widget


def _label_is_cut(label: QLabel) -> bool:
    if not label.text():
        return False
    if not label.wordWrap():
        hint = label.sizeHint()
        return hint.width() > label.width() + ROUNDING or hint.height() > label.height() + ROUNDING
    # where a line may end, Prose has put a mark that isn't seen
    words = re.split("[\\s\u200b/-]+", label.text())
    widest = max(map(label.fontMetrics().horizontalAdvance, words), default=0)
    lines = label.height() / label.fontMetrics().lineSpacing()
    if lines > MOST_LINES and label.width() < FEW_LETTERS * label.fontMetrics().averageCharWidth():
        return True
    too_wide = widest > label.contentsRect().width() + ROUNDING
    return too_wide or label.heightForWidth(label.width()) > label.height() + ROUNDING


def _button(button: QAbstractButton) -> list[str]:
    text = button.text()
    if not text:
        said = button.accessibleName() and button.toolTip()
        # what Qt itself puts into fields, tables and scroll areas has neither
        ours = isinstance(button, QPushButton)
        return [f"{_name(button)}: its icon stands alone, without a name and a tool tip"] if ours and not said else []
    option = QStyleOptionButton()
    button.initStyleOption(option)  # type: ignore[attr-defined] # each kind of button has it
    element = QStyle.SubElement.SE_PushButtonContents
    icon = 0
    if isinstance(button, QCheckBox):
        element = QStyle.SubElement.SE_CheckBoxContents
    elif not button.icon().isNull():
        icon = button.iconSize().width() + 4
    if isinstance(button, QPushButton) and button.menu() is not None:
        icon += button.style().pixelMetric(QStyle.PixelMetric.PM_MenuButtonIndicator, option, button)
    place = button.style().subElementRect(element, option, button).intersected(button.rect())
    text_size = button.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, text)
    if text_size.width() + icon > place.width() + ROUNDING or text_size.height() > place.height() + ROUNDING:
        needed = f"{text_size.width() + icon} by {text_size.height()}"
        return [f"{_name(button)}: its text is cut off: needs {needed}, has {place.width()} by {place.height()}"]
    return []


def _field(field: QComboBox | QAbstractSpinBox | QLineEdit) -> tuple[int, int]:
    """Return how wide a field's text is, and how much room it has. What a person types may be longer."""
    style = field.style()
    if isinstance(field, QComboBox):
        chooser = QStyleOptionComboBox()
        field.initStyleOption(chooser)
        part = QStyle.SubControl.SC_ComboBoxEditField
        place = style.subControlRect(QStyle.ComplexControl.CC_ComboBox, chooser, part, field)
        icon = 0 if field.itemIcon(field.currentIndex()).isNull() else field.iconSize().width() + 4
        return field.fontMetrics().horizontalAdvance(field.currentText()) + icon, place.width()
    if isinstance(field, QAbstractSpinBox):
        spinner = QStyleOptionSpinBox()
        field.initStyleOption(spinner)
        part = QStyle.SubControl.SC_SpinBoxEditField
        place = style.subControlRect(QStyle.ComplexControl.CC_SpinBox, spinner, part, field)
        return field.fontMetrics().horizontalAdvance(field.text()), place.width()
    if field.text() or not field.placeholderText():
        return 0, 0
    start = field.cursorRect().center().x()
    there = start if field.isRightToLeft() else field.contentsRect().right() - start
    return field.fontMetrics().horizontalAdvance(field.placeholderText()), there


def _table(table: QTableView) -> list[str]:
    """Return which headings are cut off, and which cells without a tool tip."""
    found = []
    header = table.horizontalHeader()
    for column in range(header.count()):
        heading = table.model().headerData(column, Qt.Orientation.Horizontal)
        if (
            header.isVisible()
            and _is_in_sight(header, column)
            and header.sectionSizeHint(column) > header.sectionSize(column)
        ):
            found.append(
                f"{_name(table)}: the heading {heading!r} is cut off:"
                f" needs {header.sectionSizeHint(column)}, has {header.sectionSize(column)}"
            )
    bottom = table.rowAt(table.viewport().height() - 1)
    last = table.model().rowCount() if bottom < 0 else bottom + 1
    for row, column in itertools.product(range(max(0, table.rowAt(0)), last), range(header.count())):
        index = table.model().index(row, column)
        text = str(index.data() or "")
        needed = table.fontMetrics().horizontalAdvance(text)
        if needed > table.columnWidth(column) and not index.data(Qt.ItemDataRole.ToolTipRole):
            found.append(f"{_name(table)}: the cell {text!r} is cut off and has no tool tip")
    return found


def _is_in_sight(header: QHeaderView, column: int) -> bool:
    """Tell whether a whole section can be seen: the rest is scrolled to."""
    left = header.sectionViewportPosition(column)
    return not header.isSectionHidden(column) and left >= 0 and left + header.sectionSize(column) <= header.width()


def _list(view: QListView) -> list[str]:
    found = []
    for row in range(view.model().rowCount()):
        index = view.model().index(row, 0)
        text = str(index.data() or "")
        icon = view.iconSize().width() if index.data(Qt.ItemDataRole.DecorationRole) is not None else 0
        needed = QFontMetrics(view.font()).horizontalAdvance(text) + max(0, icon)
        there = view.visualRect(index).intersected(view.viewport().rect()).width()
        if needed > there and not index.data(Qt.ItemDataRole.ToolTipRole):
            found.append(f"{_name(view)}: the entry {text!r} is cut off and has no tool tip")
    return found


def _name(widget: QWidget) -> str:
    """Return words that a widget is found by."""
    own = widget.objectName() or widget.accessibleName()
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
    kind = type(widget).__name__
    if own or text or isinstance(widget, QMainWindow):
        return f"{kind} {own or text[:40]!r}"
    parent = widget.parentWidget()
    return kind if parent is None or widget.isWindow() else f"{kind} in {_name(parent)}"
