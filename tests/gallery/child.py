"""Draws and checks every scene in one combination of language, scheme and size: a process of its own for each.

Qt reads the scale and the screen's size once, from the environment.
"""

import argparse
import json
import os
import sys
from pathlib import Path

from PySide6.QtCore import QLocale, QRect, QSize, QTranslator
from PySide6.QtWidgets import QDialog, QMainWindow, QWidget

from tests.gallery import dialogs, pages
from tests.gallery.checks import faults
from tests.gallery.contrasts import faint
from tests.gallery.pseudo import PseudoTranslator
from tests.gallery.stage import Scene, clear, settle
from unsign import app, command_line
from unsign.ui.theme import appearance
from unsign.ui.theme.tokens import Size

PSEUDO = "pseudo"
QUICK = 90
"""How PNGs are compressed: fast, and not very small."""


def main() -> int:
    """Draw into a folder, and leave what was found beside the pictures."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--language", required=True)
    parser.add_argument("--scheme", required=True)
    parser.add_argument("--size", required=True)
    parser.add_argument("--only", default="", help="scenes whose names begin so")
    given = parser.parse_args()
    folder: Path = given.folder
    folder.mkdir(parents=True, exist_ok=True)
    size = QSize(*map(int, given.size.split("x")))
    pseudo = given.language == PSEUDO
    application = app.start_qt(command_line.parse(["--locale", "en" if pseudo else given.language], os.environ))
    if pseudo:
        english = QTranslator(application)
        english.load(QLocale("en"), "unsign", "_", ":/i18n")
        application.installTranslator(PseudoTranslator(english, application))
    appearance.colour(application, given.scheme)
    found: dict[str, list[str]] = {}
    for scene in (*pages.scenes(), *dialogs.scenes()):
        if scene.name.startswith(given.only):
            found[scene.name] = drawn(scene, size, folder)
    (folder / "found.json").write_text(json.dumps(found, ensure_ascii=False, indent=1), encoding="utf-8")
    return 0


def drawn(scene: Scene, size: QSize, folder: Path) -> list[str]:
    """Leave a scene's picture in a folder, and return its faults."""
    seen = scene.show(size)
    settle()
    picture = seen.grab()
    if not picture.save(str(folder / f"{scene.name}.png"), "PNG", QUICK):
        sys.exit(f"can't write to {folder}")
    found = faults(seen, room(seen, size)) + faint(seen, picture.toImage())
    clear(seen)
    return found


def room(seen: QWidget, size: QSize) -> QRect:
    """Return what a window, dialog or menu has to fit into."""
    if isinstance(seen, QMainWindow):
        return QRect(0, 0, size.width(), size.height())
    screen = seen.screen().availableGeometry()
    return QRect(0, 0, Size.DIALOG, screen.height()) if isinstance(seen, QDialog) else screen


if __name__ == "__main__":
    sys.exit(main())
