"""The account in use in one line: a tile, its name, what is known of its key, and what can be done with it."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from unsign.ui.theme import looks
from unsign.ui.theme.icons import Icon, Ink
from unsign.ui.theme.looks import Text
from unsign.ui.theme.tokens import Size, Space
from unsign.ui.widgets.busy_buttons import BusyButtons
from unsign.ui.widgets.chip import Tile
from unsign.ui.widgets.compact_button import CompactButton
from unsign.ui.widgets.prose import Prose

translate = QCoreApplication.translate


class AccountBar(QWidget):
    """Names the account in use, or asks for one; with buttons.

    Signals:
        check_requested(), edit_requested(), save_requested(): as in CredentialsPanel
        retype_requested(): the person wants the fields for another key
        change_requested(): the person wants the list of accounts
    """

    check_requested = Signal()
    edit_requested = Signal()
    save_requested = Signal()
    retype_requested = Signal()
    change_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without an account, and with nothing to do."""
        super().__init__(parent)
        self._title = Prose(translate("Credentials", "Which account?"), self)
        looks.text(self._title, Text.LARGE)
        self._tile = Tile(parent=self)
        self._name = Prose(parent=self)
        looks.text(self._name, Text.STRONG)
        self._line = Prose(parent=self)
        looks.text(self._line, Text.SMALL)
        self._line.setObjectName("account_line")
        check, edit = translate("Credentials", "Check connectio&n"), translate("Credentials", "&Edit account…")
        self._check = CompactButton("check_connection", check, Icon.CONNECTION, self)
        self._edit = CompactButton("edit_account", edit, Icon.EDIT, self)
        self._retype = CompactButton("change_key", translate("Credentials", "Chan&ge key"), Icon.KEY, self)
        self._save = CompactButton("save_account", translate("Credentials", "Sav&e account…"), Icon.SAVE, self)
        self._change = QPushButton(translate("Credentials", "Change &account"), self)
        self._change.setObjectName("change_account")
        self._change.setAutoDefault(False)
        self._change.setIcon(Icon.LESS.load(Ink.MUTED))
        # the arrow stands behind the words
        self._change.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if self.isLeftToRight() else Qt.LayoutDirection.LeftToRight
        )
        self._starting = BusyButtons(self._check, self._edit, self._save, meanwhile=self._change)
        self._lay_out()
        for button, signal in (
            (self._check, self.check_requested),
            (self._edit, self.edit_requested),
            (self._retype, self.retype_requested),
            (self._save, self.save_requested),
            (self._change, self.change_requested),
        ):
            button.clicked.connect(signal)

    @property
    def changer(self) -> QPushButton:
        """What the list of accounts opens below."""
        return self._change

    def say(self, name: str, colour: str, line: str, spoken: str) -> None:
        """Name the account in use.

        colour: its own word; line: what is known of its key; spoken: all of that, for a screen reader
        """
        self._tile.show_account(name, colour)
        self._name.say(name)
        self._line.say(line)
        self._line.setAccessibleName(spoken)

    def show_state(self, *, awake: bool, kept: bool, typing: bool, is_open: bool, others: bool) -> None:
        """Show what can be done.

        awake: whether it's known which account is in use; kept: whether that is saved; typing: whether a key is
        asked for; is_open: whether the fields are seen; others: whether there are saved accounts
        """
        self._title.setVisible(typing)
        self._in_use.setVisible(not typing)
        self._tile.setVisible(awake)
        self._line.setVisible(kept or (awake and not typing))
        self._check.setVisible(awake)
        self._save.setVisible(awake and not kept)
        self._edit.setVisible(kept)
        self._retype.setVisible(awake and not kept and not is_open)
        self._change.setVisible(others or (awake and not typing))
        self._share_room()

    def show_busy(self, busy: bool) -> None:
        """Begin nothing while something is worked on."""
        self._starting.show_busy(busy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room for the account's name."""
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        """Show icons in place of words where the account's name would get too little room."""
        buttons = (self._check, self._edit, self._retype, self._save)
        words = sum(button.wide() + Space.S for button in buttons if not button.isHidden())
        taken = 0 if self._change.isHidden() else self._change.sizeHint().width() + Space.S
        for button in buttons:
            button.show_compact(self.width() - taken - words < Size.NAME)

    def _lay_out(self) -> None:
        self._in_use = QWidget(self)
        # as high as with an account, before there is one
        self._in_use.setMinimumHeight(Size.CONTROL)
        names = QVBoxLayout()
        looks.spaced(names, Space.NONE)
        names.addWidget(self._name)
        names.addWidget(self._line)
        named = QHBoxLayout(self._in_use)
        looks.spaced(named, Space.M)
        named.addWidget(self._tile)
        named.addLayout(names, 1)
        row = QHBoxLayout(self)
        looks.spaced(row, Space.S)
        row.addWidget(self._title, 1)
        row.addWidget(self._in_use, 1)
        for button in (self._check, self._edit, self._retype, self._save, self._change):
            row.addWidget(button)
