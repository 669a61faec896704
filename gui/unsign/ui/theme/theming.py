"""Puts the theme on the program, and keeps it up with the system and the settings while it runs."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from unsign.ui.theme.palettes import high_contrast, is_dark, palette
from unsign.ui.theme.sheet import stylesheet
from unsign.ui.theme.tokens import DARK, LIGHT, Colours

_SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}


class Theme(QObject):
    """The colours in use.

    Signals:
        changed(): whatever paints itself has to be painted anew
    """

    changed = Signal()

    def __init__(self) -> None:
        """Start light; nothing is on the program yet."""
        super().__init__()
        self.colours = LIGHT
        self._scheme = "system"
        self._system: QPalette | None = None
        self._worn: tuple[Colours, float] | None = None

    def follow(self, application: QApplication) -> None:
        """Keep up from now on with the system's scheme, contrast and font."""
        if self._system is None:
            self._system = QPalette(application.palette())
            hints = application.styleHints()
            hints.colorSchemeChanged.connect(lambda _scheme: self._wear(application))
            hints.accessibility().contrastPreferenceChanged.connect(lambda _wish: self._wear(application))
            application.fontChanged.connect(lambda _font: self._wear(application))

    def use(self, application: QApplication, scheme: str) -> None:
        """Colour the program: "system", "light" or "dark"."""
        self.follow(application)
        self._scheme = scheme if scheme in _SCHEMES else "system"
        hints = application.styleHints()
        if (wanted := _SCHEMES.get(scheme)) is not None:
            # for what the system draws: the window's frame, its own dialogs
            hints.setColorScheme(wanted)
        else:
            hints.unsetColorScheme()
        self._wear(application)

    def _wear(self, application: QApplication) -> None:
        colours, points = self._wanted(application), application.font().pointSizeF()
        ground = application.palette().color(QPalette.ColorRole.Window).name()
        if self._worn == (colours, points) and ground == colours.window:
            return
        self._worn = (colours, points)
        self.colours = colours
        application.setPalette(palette(colours))
        application.setStyleSheet(stylesheet(colours, points))
        self.changed.emit()

    def _wanted(self, application: QApplication) -> Colours:
        hints = application.styleHints()
        system = self._system or application.palette()
        if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
            return high_contrast(system)
        if self._scheme != "system":
            return DARK if self._scheme == "dark" else LIGHT
        scheme = hints.colorScheme()
        dark = is_dark(system) if scheme is Qt.ColorScheme.Unknown else scheme is Qt.ColorScheme.Dark
        return DARK if dark else LIGHT


theme = Theme()
"""The program's."""


def colours() -> Colours:
    """Return the colours in use."""
    return theme.colours
