"""Tells the stylesheet what a widget is: the sheet's rules go by what is set here, never by a widget's name."""

from enum import Enum
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QLayout, QPushButton, QWidget

from unsign.ui.theme.tokens import Size, Space, Type

W = TypeVar("W", bound=QWidget)


class Kind(Enum):
    """What a button is for."""

    PRIMARY = "primary"
    """The one that leads on."""
    DANGER = "danger"
    """Leads to a deletion, and asks first."""
    DANGER_FILLED = "danger-filled"
    """Deletes."""
    QUIET = "quiet"
    """Beside the work: Settings, details."""
    NAV = "nav"
    """Leads somewhere else, in a list of such."""
    LINK = "link"
    FILTER = "filter"


class Ground(Enum):
    """What a part of the window stands on."""

    NONE = "none"
    WINDOW = "window"
    SIDEBAR = "sidebar"
    SURFACE = "surface"
    CARD = "card"
    POPUP = "popup"
    LINE = "line"


class Text(Enum):
    """How a label's words look."""

    TITLE = "title"
    LARGE = "large"
    STRONG = "strong"
    SMALL = "small"
    MUTED = "muted"
    DANGER = "danger"


def button(widget: QPushButton, kind: Kind) -> QPushButton:
    """Make a button one of a kind."""
    return mark(widget, "kind", kind.value)


def ground(widget: W, of: Ground) -> W:
    """Put a part of the window on another ground."""
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    return mark(widget, "ground", of.value)


def text(label: QLabel, kind: Text) -> QLabel:
    """Make a label's words look otherwise."""
    return mark(label, "type", kind.value)


def invalid(field: QWidget, wrong: bool) -> None:
    """Show, by its frame, whether something is wrong with what is in a field. Words beside it have to say it too."""
    mark(field, "invalid", "true" if wrong else "false")


def mark(widget: W, name: str, value: str) -> W:
    """Set a property that rules of the sheet go by."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
            # the sheet looks at properties once only
            style = widget.style()
            style.unpolish(widget)
            style.polish(widget)
    return widget


def tabular(font: QFont) -> QFont:
    """Return a font whose digits are all of one width, so that IDs can be compared by eye."""
    made = QFont(font)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made


def scaled(font: QFont, kind: Type, *, strong: bool = False) -> QFont:
    """Return a font in another size, for what is painted by hand."""
    made = QFont(font)
    made.setPointSizeF(font.pointSizeF() * kind.value)
    if strong:
        made.setWeight(QFont.Weight.DemiBold)
    return made


def line(parent: QWidget, *, upright: bool = False) -> QWidget:
    """Return a line that divides two parts of the window."""
    made = ground(QWidget(parent), Ground.LINE)
    if upright:
        made.setFixedWidth(Size.LINE)
    else:
        made.setFixedHeight(Size.LINE)
    return made


def spaced(layout: QLayout, between: Space, *around: Space) -> None:
    """Set a layout's distances. `around`: one for all sides, or across and down; none: none."""
    across, down = (around * 2)[:2] if around else (Space.NONE, Space.NONE)
    layout.setContentsMargins(across, down, across, down)
    layout.setSpacing(between)
