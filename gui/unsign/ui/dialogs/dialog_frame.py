"""What the dialogs have in common: words above, a row of buttons below, and a height that fits both."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from unsign.ui.theme import looks
from unsign.ui.theme.icons import Icon
from unsign.ui.theme.looks import Ground, Kind
from unsign.ui.theme.tokens import Size, Space, Tint
from unsign.ui.widgets.prose import Prose
from unsign.ui.widgets.strip import Strip

LETTERS_WIDE = 70
"""A line of about so many letters is read easily."""
SCREEN_SHARE = 0.9
"""Of the screen's height a dialog takes at most this share; longer words scroll."""


class DialogFrame(QDialog):
    """A dialog with sentences in `words`, what stays in sight below them in `below`, and its buttons in a strip."""

    def __init__(self, name: str, title: str, parent: QWidget | None = None) -> None:
        """Start empty. `name`: the object name."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setWindowTitle(title)
        looks.ground(self, Ground.SURFACE)
        self.setMinimumWidth(width(self))
        self.words = Words(self)
        self.below = QVBoxLayout()
        looks.spaced(self.below, Space.S)
        self.foot = QHBoxLayout()
        looks.spaced(self.foot, Space.S, Space.XL, Space.M)
        self._box = QDialogButtonBox(self)
        inside = QVBoxLayout()
        looks.spaced(inside, Space.M, Space.XL, Space.XL)
        inside.addWidget(self.words, 1)
        inside.addLayout(self.below)
        strip = looks.ground(QWidget(self), Ground.WINDOW)
        strip.setLayout(self.foot)
        self.foot.addWidget(self._box, 1)
        whole = QVBoxLayout(self)
        looks.spaced(whole, Space.NONE)
        if parent is not None and parent.property("practice"):
            whole.addWidget(practice_strip(self))
        whole.addLayout(inside, 1)
        whole.addWidget(line(self))
        whole.addWidget(strip)

    def add_button(
        self, name: str, text: str, role: QDialogButtonBox.ButtonRole, kind: Kind | None = None
    ) -> QPushButton:
        """Add a button, in the platform's order. `name`: its object name."""
        button = self._box.addButton(text, role)
        button.setObjectName(name)
        # Qt's own icons would be another family's; a box makes a default of its own choice otherwise
        button.setAutoDefault(False)
        if kind is not None:
            looks.button(button, kind)
        return button

    def refit(self) -> None:
        """Take the height that the sentences need now. Buttons that are too many for a row come in a column."""
        is_wide = self._box.sizeHint().width() > Size.DIALOG - 2 * Space.XL
        if is_wide and self._box.orientation() is Qt.Orientation.Horizontal:
            self._box.setOrientation(Qt.Orientation.Vertical)
        fit(self, self.words, 2 * Space.XL)


def practice_strip(parent: QWidget) -> Strip:
    """Return a band that says that nothing real is at stake."""
    strip = Strip(Tint.WARNING, Icon.PRACTICE, parent)
    strip.across = True
    strip.row.addWidget(
        Prose(QCoreApplication.translate("Practice", "Practice mode: nothing real is deleted."), strip), 1
    )
    return strip


def line(parent: QWidget) -> QWidget:
    """Return a line that divides what is above it from what is below."""
    made = looks.ground(QWidget(parent), Ground.LINE)
    made.setFixedHeight(Size.LINE)
    return made


def width(dialog: QDialog) -> int:
    """Give a dialog's width in logical pixels, which grows with the font up to what is easily read."""
    return min(Size.DIALOG, LETTERS_WIDE * dialog.fontMetrics().averageCharWidth() + 2 * Space.XL)


class Words(QScrollArea):
    """A dialog's sentences, in `column`. They scroll where the screen is too small for them."""

    def __init__(self, parent: QWidget) -> None:
        """Start empty."""
        super().__init__(parent)
        self.setObjectName("words")
        self.setAccessibleName(QCoreApplication.translate("Dialog", "Text"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        inside = looks.ground(QWidget(self), Ground.NONE)
        self.column = QVBoxLayout(inside)
        looks.spaced(self.column, Space.M)
        self.setWidget(inside)


def fit(dialog: QDialog, words: Words, margins: int) -> None:
    """Give a dialog the height that its sentences need at its width, as far as the screen has it.

    margins: what is left and right of the sentences together
    """
    layout = dialog.layout()
    if layout is None:
        return
    # a scroll bar of before makes the lines shorter, and so would keep itself needed
    words.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    words.setMinimumHeight(0)
    layout.activate()
    wide = max(dialog.width() if dialog.isVisible() else 0, dialog.minimumWidth(), layout.minimumSize().width())
    needed = words.column.totalHeightForWidth(wide - margins)
    # at this width, since what stands below the sentences wraps, too
    others = _least_height(layout, wide) - words.minimumSizeHint().height()
    available = int(dialog.screen().availableGeometry().height() * SCREEN_SHARE)
    # what scrolls is reached by Tab, so that the arrows work; what doesn't would only be in the way
    scrolls = needed > available - others
    words.setFocusPolicy(Qt.FocusPolicy.StrongFocus if scrolls else Qt.FocusPolicy.NoFocus)
    words.setMinimumHeight(max(words.minimumSizeHint().height(), min(needed, available - others)))
    # the layouts inside have to hear of that, too
    layout.activate()
    dialog.resize(wide, _least_height(layout, wide))
    words.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
    # a form in there may have been laid out at another width, and would keep the heights that its notes had then
    words.column.invalidate()


def _least_height(layout: QLayout, wide: int) -> int:
    """Return the least height at a width. Qt has no answer where nothing in the layout wraps."""
    return layout.totalMinimumHeightForWidth(wide) if layout.hasHeightForWidth() else layout.totalMinimumSize().height()
