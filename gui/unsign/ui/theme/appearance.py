"""Language, scheme and name of the application."""

from pathlib import Path

from PySide6.QtCore import QJsonDocument, QLibraryInfo, QLocale, QStandardPaths, QTranslator
from PySide6.QtWidgets import QApplication

from unsign import __version__
from unsign.small_files import read_small
from unsign.ui.theme.icons import Icon
from unsign.ui.theme.theming import theme

APPLICATION_ID = "unsign"

_installed: list[QTranslator] = []


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
    from PySide6.QtCore import QDir  # noqa: PLC0415 - the first paint lists none

    names = QDir(":/i18n").entryList(["unsign_*.qm"])
    return tuple(name.removeprefix("unsign_").removesuffix(".qm") for name in names)


def colour(application: QApplication, scheme: str) -> None:
    """Colour the program: "light" or "dark", or as the system does."""
    theme.use(application, scheme)


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


def data_folder() -> Path:
    """Tell where this system keeps what a program writes."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppLocalDataLocation))
