"""Every picture of the program, by name. A name that isn't here can't be asked for.

All but the program's own are drawn in the theme's colours, at the moment that
they're painted: they follow the scheme without being loaded anew.
"""

import enum

from PySide6.QtCore import QFile, QIODevice, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget

from unsign.ui.theme.theming import colours


class Ink(enum.Enum):
    """What colour a picture has, by the name of its role among the theme's colours."""

    TEXT = "text"
    MUTED = "muted"
    ACCENT = "accent"
    DANGER = "danger"
    SUCCESS = "success"
    WARNING = "warning"
    ON_ACCENT = "on_accent"
    ON_DANGER = "on_danger"


class Icon(enum.Enum):
    """A picture in Qt's resource system."""

    UNSIGN = "unsign"
    ADD = "plus"
    ALERT = "triangle-alert"
    APPROVED = "check"
    CALM = "info"
    CLEAR = "x"
    CONNECTION = "wifi"
    COPY = "copy"
    DELETE = "trash-2"
    DELETED = "rotate-ccw-clock"
    DONE = "circle-check"
    EDIT = "pencil"
    HELP = "circle-question-mark"
    KEY = "key-round"
    LOCK = "lock"
    UNLOCK = "lock-open"
    MORE = "chevron-right"
    LESS = "chevron-down"
    PENDING = "hourglass"
    PRACTICE = "flask-conical"
    REFRESH = "refresh-cw"
    REJECTED = "ban"
    SAVE = "save"
    SEARCH = "search"
    SEE = "file-search"
    SETTINGS = "settings"
    SIGNATURES = "list"
    STOPPED = "circle-x"

    @property
    def path(self) -> str:
        """Give where it is kept."""
        return f":/icons/{self.value}.svg"

    def load(self, ink: Ink = Ink.TEXT, chosen: Ink | None = None) -> QIcon:
        """Give it for a button or a list. `chosen`: its colour where it's selected or ticked."""
        return QIcon(self.path) if self is Icon.UNSIGN else QIcon(_Engine(self, ink, chosen or ink))

    def picture(self, size: int, on: QWidget, ink: Ink = Ink.TEXT) -> QPixmap:
        """Give it `size` logical pixels wide, sharp on the screen of `on`."""
        return self.drawn(size, on.devicePixelRatioF(), getattr(colours(), ink.value))

    def drawn(self, size: int, ratio: float, colour: str) -> QPixmap:
        """Give it `size` logical pixels wide for a screen of that many pixels each, in any colour."""
        if self is Icon.UNSIGN:
            return QIcon(self.path).pixmap(QSize(size, size), ratio)
        pixels = round(size * ratio)
        key = f"{self.value} {pixels} {ratio} {colour}"
        picture = QPixmap()
        if not QPixmapCache.find(key, picture):
            picture = QPixmap(pixels, pixels)
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            QSvgRenderer(_read(self.path).replace(b"currentColor", colour.encode())).render(painter)
            painter.end()
            picture.setDevicePixelRatio(ratio)
            QPixmapCache.insert(key, picture)
        return picture


def _read(path: str) -> bytes:
    file = QFile(path)
    file.open(QIODevice.OpenModeFlag.ReadOnly)
    return bytes(file.readAll().data())


_clones: list[QIconEngine] = []
"""Qt keeps no reference to what `clone` returns, and uses it all the same."""


class _Engine(QIconEngine):
    """Draws a picture in the colours that the theme has by then."""

    def __init__(self, icon: Icon, ink: Ink, chosen: Ink) -> None:
        super().__init__()
        self._icon = icon
        self._ink = ink
        self._chosen = chosen

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        device = painter.device()
        ratio = device.devicePixelRatio() if device is not None else 1.0
        painter.drawPixmap(rect, self.scaledPixmap(rect.size(), mode, state, ratio))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:  # noqa: N802 - Qt's name
        drawn = self._icon.drawn(min(size.width(), size.height()), scale, self._colour(mode, state))
        if size.width() == size.height():
            return drawn
        whole = QPixmap(size * scale)
        whole.setDevicePixelRatio(scale)
        whole.fill(Qt.GlobalColor.transparent)
        painter = QPainter(whole)
        least = min(size.width(), size.height())
        painter.drawPixmap(QPoint((size.width() - least) // 2, (size.height() - least) // 2), drawn)
        painter.end()
        return whole

    def clone(self) -> QIconEngine:
        copy = _Engine(self._icon, self._ink, self._chosen)
        _clones.append(copy)
        return copy

    def _colour(self, mode: QIcon.Mode, state: QIcon.State) -> str:
        now = colours()
        if mode is QIcon.Mode.Disabled:
            return now.faint
        chosen = mode is QIcon.Mode.Selected or state is QIcon.State.On
        return str(getattr(now, (self._chosen if chosen else self._ink).value))
