"""Pictures and translations."""

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QFile, QLocale, QTranslator
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QWidget

from unsign.ui.theme.icons import Icon

ROOT = Path(__file__).parent.parent
LANGUAGES = sorted(path.stem.removeprefix("unsign_") for path in (ROOT / "resources" / "i18n").glob("*.ts"))


@pytest.mark.parametrize("icon", Icon)
def test_every_icon_loads(icon: Icon, qapp: QApplication) -> None:
    """A name that has no picture would be a silent hole in the window."""
    assert QFile.exists(icon.path)
    picture = icon.picture(32, QWidget()).toImage()
    assert picture.width() == 32
    assert {picture.pixelColor(x, y).alpha() for x in range(32) for y in range(32)} > {0, 255}


def luminance(colour: QColor) -> float:
    """Give the relative luminance, as WCAG 2.2 defines it."""

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    """Give the contrast ratio, as WCAG 2.2 defines it."""
    bright, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("background", ["#ffffff", "#efefef", "#323232", "#2d2d2d"])
@pytest.mark.parametrize("icon", [icon for icon in Icon if icon is not Icon.UNSIGN])
def test_icons_stand_out_in_both_schemes(icon: Icon, background: str) -> None:
    """Three to one for pictures, on what windows look like in light and in dark."""
    svg = (ROOT / "resources" / "icons" / f"{icon.value}.svg").read_text(encoding="utf-8")
    main = re.search(r"(?:fill|stroke)=\"(#[0-9a-f]{6})\"", svg)
    assert main
    assert contrast(QColor(main[1]), QColor(background)) >= 3, main[1]


def test_compiled_resources_are_fresh() -> None:
    """What is committed is what the sources give."""
    done = subprocess.run(
        [sys.executable, ROOT / "resources" / "compile.py", "--check"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def _messages(language: str) -> Iterator[ET.Element]:
    # our own file
    return ET.parse(ROOT / "resources" / "i18n" / f"unsign_{language}.ts").iter("message")  # noqa: S314 - as said


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_are_whole(language: str, qapp: QApplication) -> None:
    """Each language is compiled in, has no unfinished text, and keeps every placeholder, mnemonic and plural."""
    assert QTranslator(qapp).load(QLocale(language), "unsign", "_", ":/i18n")
    for message in _messages(language):
        source = message.findtext("source", "")
        translation = message.find("translation")
        assert translation is not None
        assert "type" not in translation.attrib, source
        forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        for form in forms:
            assert form, source
            assert set(re.findall(r"\{\w+\}", form)) == set(re.findall(r"\{\w+\}", source)), form
            assert ("&" in form) == ("&" in source), form
            if message.get("numerus") == "yes":
                assert "%n" in form, form
