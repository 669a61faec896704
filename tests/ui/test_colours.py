"""Colours can be told from what they stand on, and texts be read, in both schemes (WCAG 2.2, 1.4.3 and 1.4.11)."""

import itertools
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.contrast import contrast
from unsign.domain.account import Colour
from unsign.ui.theme import appearance
from unsign.ui.theme.colours import SHADES, swatch
from unsign.ui.theme.palettes import is_dark

SCHEMES = ("light", "dark")
ROLES = QPalette.ColorRole
PAIRS = [
    (ROLES.WindowText, ROLES.Window),
    (ROLES.Text, ROLES.Base),
    (ROLES.Text, ROLES.AlternateBase),
    (ROLES.ButtonText, ROLES.Button),
    (ROLES.ToolTipText, ROLES.ToolTipBase),
    (ROLES.HighlightedText, ROLES.Highlight),
    (ROLES.Link, ROLES.Window),
    (ROLES.Link, ROLES.Base),
    # a hint in an empty field is text like any other
    (ROLES.PlaceholderText, ROLES.Base),
]


@pytest.fixture(params=SCHEMES)
def scheme(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """Colour the program in its own palettes, as the settings do it; afterwards as it was."""
    # on a desktop that is the other way round, and doesn't listen
    qapp.setPalette(QPalette(QColor("#f0f0f0" if request.param == "dark" else "#202020")))
    appearance.colour(qapp, request.param)
    assert is_dark(qapp.palette()) is (request.param == "dark")
    yield request.param
    appearance.colour(qapp, "system")


def test_the_formula() -> None:
    """As WCAG gives it."""
    assert contrast(QColor("#000000"), QColor("#ffffff")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("#ffffff")) == pytest.approx(4.48, abs=0.01)


def test_there_is_a_shade_for_every_colour() -> None:
    """But for none."""
    assert set(SHADES) == {it.value for it in Colour} - {"none"}


@pytest.mark.parametrize("colour", SHADES)
@pytest.mark.parametrize("role", [ROLES.Window, ROLES.Base, ROLES.Button], ids=lambda role: role.name)
def test_an_accounts_colour_can_be_seen(qapp: QApplication, scheme: str, colour: str, role: QPalette.ColorRole) -> None:
    """3:1 for what isn't text, on all that it stands on."""
    shade = QColor(SHADES[colour][scheme == "dark"])
    assert contrast(shade, qapp.palette().color(role)) >= 3


@pytest.mark.parametrize("scheme_of_others", [("#ffffff", "#efefef", "#f0f0f0"), ("#1e1e1e", "#2d2d2d", "#353535")])
def test_on_the_usual_systems_backgrounds_too(scheme_of_others: tuple[str, ...]) -> None:
    """Those of GNOME, KDE, macOS and Windows are about these."""
    dark = QColor(scheme_of_others[0]).lightness() < 128
    for shades, background in itertools.product(SHADES.values(), scheme_of_others):
        assert contrast(QColor(shades[dark]), QColor(background)) >= 3, (shades, background)


def test_the_spot_has_the_schemes_shade(qapp: QApplication, scheme: str) -> None:
    """What is painted is what was measured."""
    widget = QWidget()
    for colour, shades in SHADES.items():
        painted = swatch(colour, 14, widget).toImage().pixelColor(7, 7)
        assert painted == QColor(shades[scheme == "dark"])
    assert swatch("none", 14, widget).toImage().pixelColor(7, 7).alpha() == 0


@pytest.mark.parametrize(("text", "background"), PAIRS, ids=lambda role: role.name)
def test_texts_can_be_read(
    qapp: QApplication, scheme: str, text: QPalette.ColorRole, background: QPalette.ColorRole
) -> None:
    """4.5:1 for text."""
    palette = qapp.palette()
    assert contrast(palette.color(text), palette.color(background)) >= 4.5


@pytest.mark.parametrize(
    ("text", "background"),
    [(ROLES.WindowText, ROLES.Window), (ROLES.Text, ROLES.Base), (ROLES.ButtonText, ROLES.Button)],
)
def test_what_is_disabled_is_fainter_and_still_there(
    qapp: QApplication, scheme: str, text: QPalette.ColorRole, background: QPalette.ColorRole
) -> None:
    """WCAG asks nothing of what can't be used; it is readable all the same, and not taken for what can be."""
    palette = qapp.palette()
    disabled = palette.color(QPalette.ColorGroup.Disabled, text)
    ground = palette.color(QPalette.ColorGroup.Disabled, background)
    assert 3 <= contrast(disabled, ground) < contrast(palette.color(text), palette.color(background))
