"""How much room a window has on its screen."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStyle, QWidget

from unsign.ui.theme.tokens import Space


def room_for(window: QWidget) -> QSize:
    """Return the size that a window can have so that its frame is on the screen, too.

    Before it's shown, nobody knows its frame: a title bar counts as high as the style draws one.
    """
    frame = window.frameGeometry().size() - window.size()
    title_bar = window.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight, None, window)
    return window.screen().availableSize() - frame.expandedTo(QSize(0, title_bar + Space.S))
