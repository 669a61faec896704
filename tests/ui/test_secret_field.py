"""The masked field edits like any other; what is in it is its own affair."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from tests.driver import type_into
from tests.memory_scan import Needle, reachable
from unsign.domain.account import Credentials
from unsign.ui.widgets.credentials_panel import CredentialsPanel
from unsign.ui.widgets.secret_field import SecretField

NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier

KEYS = (
    *((key, NONE) for key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End)),
    *((key, SHIFT) for key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End)),
    *((key, NONE) for key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_F5)),
    *((key, CONTROL) for key in (Qt.Key.Key_A, Qt.Key.Key_V, Qt.Key.Key_K, Qt.Key.Key_B)),
)


@pytest.fixture
def field(qtbot: QtBot) -> SecretField:
    """Show an empty field."""
    it = SecretField()
    qtbot.addWidget(it)
    it.show()
    return it


def press(field: QLineEdit, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    """Press a key."""
    QApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, key, modifier))


@pytest.mark.parametrize("shown", [False, True])
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(st.one_of(st.sampled_from("aZ9 \u00fc\u2022\U0001f511"), st.sampled_from(KEYS)), max_size=25))
def test_it_edits_like_a_line_edit(
    field: SecretField, qtbot: QtBot, steps: list[str | tuple[Qt.Key, Qt.KeyboardModifier]], shown: bool
) -> None:
    """Typed, pasted, selected and erased at random: the same text as in a field of Qt's, masked or shown."""
    ordinary = QLineEdit()
    qtbot.addWidget(ordinary)
    field.clear()
    field.reveal(shown)
    QGuiApplication.clipboard().setText("pasted\u2713")
    for step in steps:
        for it in (field, ordinary):
            if isinstance(step, str):
                type_into(it, step)
            else:
                press(it, *step)
        assert field.text() == ordinary.text(), step
        assert QLineEdit.text(field) == (ordinary.text() if shown else "\u2022" * len(ordinary.text()))


@pytest.mark.parametrize("shown", [False, True])
def test_halves_of_characters(field: SecretField, shown: bool) -> None:
    """Two that come one after the other are one character; one alone is seen, and stays where it is."""
    field.reveal(shown)
    high, low, key = "\ud83d", "\udd11", "\U0001f511"
    for typed, text in (
        (("a", high, low, "b"), f"a{key}b"),
        (("a", high, "b"), "a\ufffdb"),
        (("a", low), "a\ufffd"),
        ((high, low, low), f"{key}\ufffd"),
        ((f"a{high}", f"{low}b"), f"a{key}b"),
    ):
        field.clear()
        for it in typed:
            field.insert(it)
        seen = QLineEdit.text(field)
        assert (field.text(), len(seen)) == (text, len(text))
        assert field.cursorPosition() == len(seen.encode("utf-16-le")) // 2
        field.setText("".join(typed))
        assert field.text() == text
        field.reveal(not shown)
        field.reveal(shown)
        assert field.text() == text, typed


def test_changes_are_undone_and_made_again(field: SecretField) -> None:
    """What was typed in one go goes in one go; filling the field leaves nothing to go back to."""
    type_into(field, "abc")
    QGuiApplication.clipboard().setText("XY")
    press(field, Qt.Key.Key_V, CONTROL)
    type_into(field, "d")
    press(field, Qt.Key.Key_Backspace)
    seen = []
    for way in "ZZZZYYYYZ":
        if way == "Z":
            press(field, Qt.Key.Key_Z, CONTROL)
        else:
            field.redo()
        seen.append(field.text())
    field.setText("filled")
    field.undo()
    field.redo()
    seen.append(field.text())
    assert seen == ["abcXYd", "abcXY", "abc", "", "abc", "abcXY", "abcXYd", "abcXY", "abcXYd", "filled"]


def test_each_change_is_told_once_and_without_the_secret(field: SecretField) -> None:
    """The signals carry bullets; setText isn't an edit."""
    told: list[tuple[str, str]] = []
    field.textChanged.connect(lambda text: told.append(("changed", text)))
    field.textEdited.connect(lambda text: told.append(("edited", text)))
    field.setText("ab")
    field.setText("ab")
    type_into(field, "c")
    field.reveal(True)
    field.reveal(False)
    field.clear()
    assert told == [
        ("changed", "\u2022" * 2),
        ("edited", "\u2022" * 3),
        ("changed", "\u2022" * 3),
        ("changed", ""),
    ]


def test_what_is_masked_cant_be_copied(field: SecretField) -> None:
    """Only what everybody sees goes to the clipboard, and only where somebody asks for it."""
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("before")
    field.setText("secret")
    copied = []
    for shown in (False, True):
        field.reveal(shown)
        for act in (field.copy, field.cut):
            field.selectAll()
            act()
            copied.append((clipboard.text(), field.text()))
    assert copied == [("before", "secret"), ("before", "secret"), ("secret", "secret"), ("secret", "")]


def test_its_menu_does_what_the_field_does(field: SecretField) -> None:
    """Qt's own entries, with the secret behind them in place of the bullets."""
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("secret")
    seen = []
    for shown, entry in (
        *((False, it) for it in ("edit-paste", "edit-undo", "edit-redo", "select-all", "edit-copy", "edit-cut")),
        *((True, it) for it in ("select-all", "edit-cut", "edit-undo", "select-all", "edit-delete")),
    ):
        field.reveal(shown)
        at = QPoint(1, 1)
        QApplication.sendEvent(field, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, field.mapToGlobal(at)))
        (menu,) = field.findChildren(QMenu)
        (action,) = [it for it in menu.actions() if it.objectName() == entry]
        if action.isEnabled():
            action.trigger()
        seen.append((entry, action.isEnabled(), field.text()))
        menu.close()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert seen == [
        ("edit-paste", True, "secret"),
        ("edit-undo", True, ""),
        ("edit-redo", True, "secret"),
        ("select-all", True, "secret"),
        ("edit-copy", False, "secret"),
        ("edit-cut", False, "secret"),
        ("select-all", True, "secret"),
        ("edit-cut", True, ""),
        ("edit-undo", True, "secret"),
        ("select-all", True, "secret"),
        ("edit-delete", True, ""),
    ]
    assert clipboard.text() == "secret"


def test_it_holds_no_more_than_a_line_edit(field: SecretField) -> None:
    """A whole file, pasted by mistake, is cut; the field goes on."""
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("x" * (field.maxLength() + 1))
    field.paste()
    field.paste()
    press(field, Qt.Key.Key_Backspace)
    type_into(field, "yz")
    assert field.text() == "x" * (field.maxLength() - 1) + "y"
    clipboard.clear()


@pytest.mark.parametrize("way", ["clear", "fill"])
def test_nothing_is_left_of_what_was_cleared(field: SecretField, way: str) -> None:
    """Typed, changed, shown, undone and cleared: no object holds any of it."""
    needle = Needle.random()
    field.setText(needle.text())
    type_into(field, "!")
    field.reveal(True)
    type_into(field, "?")
    field.undo()
    assert reachable(needle)
    if way == "clear":
        field.clear()
    else:
        field.setText("another")
    assert reachable(needle) == []


def test_a_panel_that_is_cleared_holds_nothing(qtbot: QtBot) -> None:
    """Filled, pasted over and cleared, as when the key wasn't used for long; and when another account is chosen."""
    panel = CredentialsPanel()
    qtbot.addWidget(panel)
    panel.show()
    panel.show_accounts((), "")
    needle = Needle.random()
    field = panel.findChild(SecretField, "dev_secret")
    assert field is not None
    for clear in (panel.clear_secret, lambda: panel.show_account(None, "another")):
        panel.fill(Credentials("key", "before"))
        QGuiApplication.clipboard().setText(needle.text())
        field.selectAll()
        field.paste()
        QGuiApplication.clipboard().clear()
        assert panel.current().dev_secret == needle.text()
        clear()
        assert reachable(needle) == []
