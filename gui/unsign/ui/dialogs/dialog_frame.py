"""What the dialogs have in common."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from unsign.ui.theme.icons import Icon

SMALLEST_WIDTH = 460
LETTERS_WIDE = 62
"""A line of about so many letters is read easily."""
PICTURE = 40
SCREEN_SHARE = 0.9
"""Of the screen's height a dialog takes at most this share; longer words scroll."""


def width(dialog: QDialog) -> int:
    """Give a dialog's width in logical pixels, which grows with the font."""
    return max(SMALLEST_WIDTH, LETTERS_WIDE * dialog.fontMetrics().averageCharWidth())


def picture(icon: Icon, parent: QWidget) -> QLabel:
    """Make the picture at a dialog's side. The words say what it says: it needs no name."""
    label = QLabel(parent)
    label.setPixmap(icon.picture(PICTURE, parent))
    label.setFixedWidth(PICTURE + 8)
    return label


class Words(QScrollArea):
    """A dialog's sentences, in `column`. They scroll where the screen is too small for them."""

    def __init__(self, parent: QWidget) -> None:
        """Start empty."""
        super().__init__(parent)
        self.setObjectName("words")
        self.setAccessibleName(QCoreApplication.translate("Dialog", "Text"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        inside = QWidget(self)
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.setWidget(inside)


def fit(dialog: QDialog, words: Words) -> None:
    """Give a dialog the height that its sentences need at its width, as far as the screen has it."""
    layout = dialog.layout()
    if layout is None:
        return
    # a scroll bar of before makes the lines shorter, and so would keep itself needed
    words.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    words.setMinimumHeight(0)
    layout.activate()
    wide = max(dialog.width() if dialog.isVisible() else 0, dialog.minimumWidth(), layout.minimumSize().width())
    margins = layout.contentsMargins()
    inside = wide - margins.left() - margins.right() - PICTURE - 8 - max(0, layout.spacing())
    needed = words.column.totalHeightForWidth(inside)
    # at this width, since what stands beside the sentences wraps, too
    others = layout.totalMinimumHeightForWidth(wide) - words.minimumSizeHint().height()
    available = int(dialog.screen().availableGeometry().height() * SCREEN_SHARE)
    # what scrolls is reached by Tab, so that the arrows work; what doesn't would only be in the way
    scrolls = needed > available - others
    words.setFocusPolicy(Qt.FocusPolicy.StrongFocus if scrolls else Qt.FocusPolicy.NoFocus)
    words.setMinimumHeight(max(words.minimumSizeHint().height(), min(needed, available - others)))
    # the layouts inside have to hear of that, too
    layout.activate()
    dialog.resize(wide, layout.totalMinimumHeightForWidth(wide))
    words.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
