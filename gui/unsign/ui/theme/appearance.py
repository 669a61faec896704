"""Language, scheme and name of the application."""

from pathlib import Path

from PySide6.QtCore import QDir, QJsonDocument, QLibraryInfo, QLocale, QStandardPaths, Qt, QTranslator
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from unsign import __version__
from unsign.small_files import read_small
from unsign.ui.theme.icons import Icon
from unsign.ui.widgets.prose import is_dark

APPLICATION_ID = "unsign"

_DARK = Qt.ColorScheme.Dark
_SCHEMES = {"light": Qt.ColorScheme.Light, "dark": _DARK}

_installed: list[QTranslator] = []
_own_scheme: list[str] = []


def dress(application: QApplication, locale_name: str | None) -> None:
    """Give the application its name, its picture and its language."""
    application.setApplicationName("Unsign")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName(APPLICATION_ID)
    application.setWindowIcon(Icon.UNSIGN.load())
    locale = QLocale(locale_name) if locale_name else QLocale()
    QLocale.setDefault(locale)
    while _installed:
        application.removeTranslator(_installed.pop())
    qt_texts = QTranslator(application)
    if qt_texts.load(locale, "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(qt_texts)
        _installed.append(qt_texts)
    texts = QTranslator(application)
    if texts.load(locale, "unsign", "_", ":/i18n") or texts.load(":/i18n/unsign_en.qm"):
        application.installTranslator(texts)
        _installed.append(texts)


def languages() -> tuple[str, ...]:
    """List the languages that the program's texts are in."""
    names = QDir(":/i18n").entryList(["unsign_*.qm"])
    return tuple(name.removeprefix("unsign_").removesuffix(".qm") for name in names)


def colour(application: QApplication, scheme: str) -> None:
    """Colour the program: "system", "light" or "dark"."""
    wanted = _SCHEMES.get(scheme)
    if _own_scheme == [scheme]:
        return
    if _own_scheme:
        application.setPalette(QPalette())
        application.styleHints().unsetColorScheme()
        _own_scheme.clear()
    if wanted is None:
        return
    _own_scheme.append(scheme)
    application.styleHints().setColorScheme(wanted)
    if is_dark(application.palette()) is not (wanted is _DARK):
        # some desktops don't listen (a bare X session, KDE)
        application.setStyle("fusion")
        application.setPalette(_palette(dark=wanted is _DARK))


def first_wishes(folder: Path) -> tuple[str, str]:
    """Read language and scheme, before the first paint, from the settings; "" for each that isn't there.

    One small file, and nothing but Qt to read it: the rest of the program isn't loaded yet.
    """
    try:
        raw = read_small(folder / "settings.json")
    except OSError:
        return "", ""
    preferences = QJsonDocument.fromJson(raw).object().get("preferences")
    if not isinstance(preferences, dict):
        return "", ""
    language, scheme = preferences.get("language"), preferences.get("scheme")
    return language if isinstance(language, str) else "", scheme if isinstance(scheme, str) else ""


def _palette(*, dark: bool) -> QPalette:
    """Make colours of our own, with the contrast that the guidelines ask for."""
    window, base, text, faint = (
        ("#242424", "#3d3d3d", "#f2f2f2", "#b4b4b4") if dark else ("#f0f0f0", "#ffffff", "#101010", "#6b6b6b")
    )
    accent, link = ("#4c9be8", "#90caf9") if dark else ("#1565c0", "#0d47a1")
    palette = QPalette(QColor(window))
    roles = QPalette.ColorRole
    for role, shade in (
        (roles.Window, window),
        (roles.Base, base),
        (roles.AlternateBase, window),
        (roles.ToolTipBase, base),
        (roles.WindowText, text),
        (roles.Text, text),
        (roles.ButtonText, text),
        (roles.ToolTipText, text),
        (roles.PlaceholderText, faint),
        (roles.Highlight, accent),
        (roles.HighlightedText, "#101010" if dark else "#ffffff"),
        (roles.Link, link),
    ):
        palette.setColor(role, QColor(shade))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(faint))
    return palette


def data_folder() -> Path:
    """Tell where this system keeps what a program writes."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppLocalDataLocation))
