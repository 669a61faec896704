"""The theme: every colour can be told from what it stands on, in both schemes, by its tokens and as it is painted."""

import itertools
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.contrast import contrast, frame, ground, most_different, painted
from unsign.ui.theme import appearance, looks
from unsign.ui.theme.icons import Icon, Ink
from unsign.ui.theme.looks import Ground, Kind, Text
from unsign.ui.theme.palettes import high_contrast
from unsign.ui.theme.sheet import stylesheet
from unsign.ui.theme.theming import colours, theme
from unsign.ui.theme.tokens import DARK, LIGHT, Colours, Tint
from unsign.ui.widgets.calm_fields import ChoiceField, NumberField
from unsign.ui.widgets.chip import Chip
from unsign.ui.widgets.strip import Strip

ROOT = Path(__file__).parents[2]
SCHEMES = {"light": LIGHT, "dark": DARK}
TEXT, CONTROL = 4.5, 3.0


@pytest.fixture(params=SCHEMES)
def scheme(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Colours]:
    """Put the program into a scheme; afterwards back into the system's."""
    appearance.colour(qapp, request.param)
    yield SCHEMES[request.param]
    appearance.colour(qapp, "system")


@pytest.mark.parametrize("of", SCHEMES.values(), ids=SCHEMES)
def test_tokens_have_the_contrast_that_their_roles_need(of: Colours) -> None:
    """4.5:1 for text on all that it stands on, 3:1 for frames, icons and the focus."""
    grounds = (of.window, of.sidebar, of.surface)
    texts = (of.text, of.muted, of.accent, of.danger, of.success, of.warning)
    rows = [(ink, on, TEXT) for ink, on in itertools.product(texts, grounds)]
    rows += [(of.ink(tint), of.ground(tint), TEXT) for tint in Tint]
    rows += [(ink, on, TEXT) for ink, on in itertools.product((of.text, of.muted, of.accent), (of.accent_pale,))]
    rows += [(of.text, on, TEXT) for on in (of.hover, of.pressed, of.warning_pale)]
    rows += [(of.on_accent, on, TEXT) for on in (of.accent, of.accent_hover, of.accent_pressed, of.accent_focus)]
    rows += [(of.on_danger, on, TEXT) for on in (of.danger, of.danger_hover, of.danger_pressed, of.danger_focus)]
    rows += [(of.danger, of.danger_pale, TEXT)]
    rows += [(of.control_border, on, CONTROL) for on in (*grounds, of.hover, of.accent_pale)]
    rows += [(of.fill_ring, on, CONTROL) for on in (*grounds, of.accent_focus, of.danger_focus)]
    rows += [(of.faint, on, CONTROL) for on in (of.window, of.surface)]
    missed = [(ink, on, contrast(ink, on)) for ink, on, least in rows if contrast(ink, on) < least]
    assert missed == []


@pytest.mark.parametrize("kind", [None, *Kind])
@pytest.mark.parametrize("focused", [False, True], ids=["resting", "focused"])
def test_painted_buttons(qtbot: QtBot, scheme: Colours, kind: Kind | None, focused: bool) -> None:
    """The words of each kind of button can be read, and its frame or fill be told from the window."""
    window = looks.ground(QWidget(), Ground.WINDOW)
    column = QVBoxLayout(window)
    column.setContentsMargins(20, 20, 20, 20)
    button, other = QPushButton("Words", window), QLineEdit(window)
    if kind is not None:
        looks.button(button, kind)
    column.addWidget(button)
    column.addWidget(other)
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    (button if focused else other).setFocus()
    picture = painted(button)
    inside = picture.copy(4, 4, picture.width() - 8, picture.height() - 8)
    fill = ground(inside)
    assert contrast(most_different(inside, fill), fill) >= TEXT
    framed = kind not in {Kind.QUIET, Kind.NAV, Kind.LINK}
    if framed or focused:
        assert contrast(frame(picture), scheme.window) >= CONTROL
    if focused:
        # two pixels of it, and told from what they enclose
        assert picture.pixelColor(1, picture.height() // 2) == frame(picture)
        assert contrast(frame(picture), fill) >= CONTROL
    window.close()


@pytest.mark.parametrize("make", [QLineEdit, QPlainTextEdit, ChoiceField, NumberField])
@pytest.mark.parametrize("of", [Ground.WINDOW, Ground.SURFACE])
def test_painted_fields(qtbot: QtBot, scheme: Colours, make: type[QWidget], of: Ground) -> None:
    """A field's frame can be told from the window; two pixels of it while it has the keyboard; and when it's wrong."""
    window = looks.ground(QWidget(), of)
    column = QVBoxLayout(window)
    column.setContentsMargins(20, 20, 20, 20)
    field, other = make(window), QPushButton("Else", window)
    column.addWidget(field)
    column.addWidget(other)
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    stands_on = {Ground.WINDOW: scheme.window, Ground.SURFACE: scheme.surface}[of]
    for row, (target, wrong) in {"rest": (other, False), "wrong": (other, True), "focus": (field, False)}.items():
        target.setFocus()
        looks.invalid(field, wrong)
        picture = painted(field)
        assert contrast(frame(picture), stands_on) >= CONTROL, row
        assert contrast(frame(picture), scheme.surface) >= CONTROL, row
        assert (picture.pixelColor(1, picture.height() // 2) == frame(picture)) is (row == "focus"), row
    window.close()


@pytest.mark.parametrize("ticked", [False, True])
def test_painted_ticks(qapp: QApplication, scheme: Colours, ticked: bool) -> None:
    """The box can be told from the window, and the tick from the box."""
    window = looks.ground(QWidget(), Ground.SURFACE)
    column = QVBoxLayout(window)
    box, other = QCheckBox("Words", window), QLineEdit(window)
    box.setChecked(ticked)
    column.addWidget(box)
    column.addWidget(other)
    window.show()
    other.setFocus()
    picture = painted(box).copy(0, 0, 16, box.height())
    middle = picture.height() // 2
    assert contrast(picture.pixelColor(0, middle), scheme.surface) >= CONTROL
    inside = picture.copy(3, middle - 5, 10, 10)
    if ticked:
        assert contrast(most_different(inside, ground(inside)), ground(inside)) >= CONTROL
    window.close()


def test_painted_words_and_chips(qapp: QApplication, scheme: Colours) -> None:
    """Labels of every kind on every ground, and chips in every tint."""
    for of in (Ground.WINDOW, Ground.SIDEBAR, Ground.SURFACE, Ground.CARD):
        window = looks.ground(QWidget(), of)
        column = QVBoxLayout(window)
        labels = [looks.text(QLabel("MMMM WWWW", window), kind) for kind in Text]
        chips = [Chip(window) for _ in Tint]
        for widget in (*labels, *chips):
            column.addWidget(widget)
        window.show()
        for chip, tint in zip(chips, Tint, strict=True):
            chip.say("MMMM", tint, Icon.LOCK)
        qapp.sendPostedEvents()
        for widget in (*labels, *chips):
            picture = painted(widget)
            inside = picture.copy(8, 2, picture.width() - 16, picture.height() - 4)
            assert contrast(most_different(inside, ground(inside)), ground(inside)) >= TEXT, (of, widget)
        window.close()


def test_what_is_disabled_looks_it(qapp: QApplication, scheme: Colours) -> None:
    """Fainter than what can be used, and still legible."""
    window = looks.ground(QWidget(), Ground.SURFACE)
    column = QVBoxLayout(window)
    widgets = [looks.button(QPushButton("Words", window), kind) for kind in Kind]
    for widget in widgets:
        column.addWidget(widget)
        widget.setEnabled(False)
    window.show()
    for widget in widgets:
        picture = painted(widget)
        inside = picture.copy(4, 4, picture.width() - 8, picture.height() - 8)
        seen = contrast(most_different(inside, ground(inside)), ground(inside))
        assert CONTROL <= seen < contrast(scheme.text, scheme.surface), widget.property("kind")
    window.close()


def test_a_progress_bar_can_be_seen(qapp: QApplication, scheme: Colours) -> None:
    """What is done of it, on what isn't."""
    window = looks.ground(QWidget(), Ground.SURFACE)
    bar = QProgressBar(window)
    bar.setTextVisible(False)
    bar.setValue(50)
    column = QVBoxLayout(window)
    column.addWidget(bar)
    window.show()
    picture = painted(bar)
    middle = picture.height() // 2
    done, left = picture.pixelColor(10, middle), picture.pixelColor(picture.width() - 10, middle)
    assert contrast(done, left) >= CONTROL
    window.close()


def test_everything_follows_a_switch_at_once(qapp: QApplication) -> None:
    """Sheet, palette and icons, without being loaded anew."""
    window = looks.ground(QWidget(), Ground.WINDOW)
    button = QPushButton(Icon.DELETE.load(Ink.DANGER), "Words", window)
    heard: list[str] = []
    listening = theme.changed.connect(lambda: heard.append(colours().window))
    window.show()
    try:
        for name, of in SCHEMES.items():
            appearance.colour(qapp, name)
            assert window.grab().toImage().pixelColor(window.width() - 2, window.height() - 2) == QColor(of.window)
            assert window.palette().color(QPalette.ColorRole.WindowText) == QColor(of.text)
            icon = button.icon().pixmap(32, 32).toImage()
            inks = {
                icon.pixelColor(x, y).name()
                for x in range(32)
                for y in range(32)
                if icon.pixelColor(x, y).alpha() == 255
            }
            assert inks == {of.danger}
        assert heard[-2:] == [LIGHT.window, DARK.window] or heard == [DARK.window]
    finally:
        theme.changed.disconnect(listening)
        appearance.colour(qapp, "system")
        window.close()


def test_texts_grow_with_the_systems_font(qapp: QApplication) -> None:
    """The sheet is made anew, and a title is larger by as much."""
    title = looks.text(QLabel("Words"), Text.TITLE)
    title.show()
    appearance.colour(qapp, "light")
    before, high = QFont(qapp.font()), title.sizeHint().height()
    try:
        larger = QFont(before)
        larger.setPointSizeF(2 * before.pointSizeF())
        qapp.setFont(larger)
        appearance.colour(qapp, "light")
        assert title.sizeHint().height() > 1.6 * high
    finally:
        qapp.setFont(before)
        appearance.colour(qapp, "system")
        title.close()


def test_high_contrast_takes_the_persons_own_colours() -> None:
    """Nothing but what the system has: no shade of ours is left."""
    system = QPalette(QColor("#000000"))
    own = {
        QPalette.ColorRole.Window: "#000000",
        QPalette.ColorRole.WindowText: "#ffff00",
        QPalette.ColorRole.Highlight: "#00ff00",
        QPalette.ColorRole.HighlightedText: "#100010",
    }
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive, QPalette.ColorGroup.Disabled):
        for role, shade in own.items():
            system.setColor(group, role, QColor(shade))
    made = high_contrast(system)
    used = {getattr(made, field.name) for field in fields(made)} - {True, False}
    assert used <= set(own.values())
    assert made.dark
    assert contrast(made.control_border, made.surface) > 7
    assert made.control_border in stylesheet(made, 10)


@pytest.mark.parametrize("of", SCHEMES.values(), ids=SCHEMES)
def test_marks_have_the_themes_colours(of: Colours) -> None:
    """A stylesheet can't tint a picture: its own pictures are there in both schemes' colours."""
    for name, shade in (("tick", of.on_accent), ("down", of.muted), ("up", of.muted)):
        file = ROOT / "resources" / "icons" / "marks" / f"{name}-{'dark' if of.dark else 'light'}.svg"
        assert f'stroke="{shade}"' in file.read_text(encoding="utf-8"), file.name


def test_nothing_outside_the_theme_names_a_colour_or_sets_a_sheet() -> None:
    """One room has them all."""
    for path in (ROOT / "gui").rglob("*.py"):
        if path.parent.name != "theme":
            text = path.read_text(encoding="utf-8")
            assert "setStyleSheet" not in text, path
            assert 'QColor("' not in text, path
            assert "QPalette" not in text, path


def test_icons_are_crisp_and_follow_the_state(qapp: QApplication) -> None:
    """At every scale, as many pixels as the screen has; faint where a button is disabled; another ink where chosen."""
    icon = Icon.LOCK.load(Ink.TEXT, Ink.ACCENT)
    for ratio in (1.0, 1.25, 1.5, 2.0):
        drawn = Icon.LOCK.drawn(16, ratio, "#123456")
        assert (drawn.width(), drawn.devicePixelRatio()) == (round(16 * ratio), ratio)
        assert drawn.deviceIndependentSize().width() == pytest.approx(16, abs=0.5)
    now = colours()
    for mode, shade in (
        (QIcon.Mode.Normal, now.text),
        (QIcon.Mode.Disabled, now.faint),
        (QIcon.Mode.Selected, now.accent),
    ):
        picture = icon.pixmap(32, 32) if mode is QIcon.Mode.Normal else icon.pixmap(32, 32, mode)
        image = picture.toImage()
        solid = {
            image.pixelColor(x, y).name() for x in range(32) for y in range(32) if image.pixelColor(x, y).alpha() == 255
        }
        assert solid == {shade}, mode


def test_a_strip_is_mirrored(qapp: QApplication) -> None:
    """Its edge is at the side where reading begins."""
    strip = Strip(Tint.DANGER)
    strip.resize(200, 40)
    for direction, edge, other in (
        (Qt.LayoutDirection.LeftToRight, 1, 198),
        (Qt.LayoutDirection.RightToLeft, 198, 1),
    ):
        strip.setLayoutDirection(direction)
        picture = strip.grab().toImage()
        assert picture.pixelColor(edge, 20) == QColor(colours().danger)
        assert picture.pixelColor(other, 20) == QColor(colours().danger_pale)
