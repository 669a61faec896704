"""Language, scheme and name of the application."""

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QStandardPaths, QTranslator
from PySide6.QtWidgets import QApplication

from unsign import __version__
from unsign.ui.icons import Icon

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


def data_folder() -> Path:
    """Tell where this system keeps what a program writes."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppLocalDataLocation))
