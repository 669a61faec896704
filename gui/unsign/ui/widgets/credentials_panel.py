"""The account in use: chosen from those that are kept, or typed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QComboBox, QGroupBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from unsign.ui.theme.colours import swatch
from unsign.ui.widgets.account_line import AccountLine
from unsign.ui.widgets.key_fields import KeyFields
from unsign.ui.widgets.prose import Prose

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from unsign.domain.account import AccountRef, Credentials
    from unsign.domain.settings import Keeping, SavedAccount

translate = QCoreApplication.translate

SPOT = 12


class CredentialsPanel(QGroupBox):
    """What opens an account: one loud line for one that is kept, fields for one that is typed.

    Signals:
        edited(): another account or another pair is in use, so whatever was looked up belongs to somebody else
        entered(): Return was pressed in one of its fields
        chosen(str): an account was chosen, by its ID; "" for one that is to be typed
        save_requested(), edit_requested(), forget_requested(): the person wants to keep, change, forget the account
        check_requested(): the person wants to know whether the connection and the key are all right
    """

    edited = Signal()
    entered = Signal()
    chosen = Signal(str)
    save_requested = Signal()
    edit_requested = Signal()
    forget_requested = Signal()
    check_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start with an account that is to be typed."""
        super().__init__(translate("Credentials", "Credentials"), parent)
        self.setObjectName("credentials")
        self._saved: SavedAccount | None = None
        self._heard: tuple[int, bool, datetime] | None = None
        self._service, self._serves_all = "", False
        self._accounts = QComboBox(self)
        self._accounts.setObjectName("account")
        self._accounts.setAccessibleName(translate("Credentials", "Account"))
        self._accounts.setMinimumContentsLength(12)
        self._accounts.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._accounts.addItem(translate("Credentials", "Another account, not kept"), "")
        self._save = self._button("save_account", translate("Credentials", "Sav&e account…"))
        self._edit = self._button("edit_account", translate("Credentials", "&Edit account…"))
        self._forget = self._button("forget_account", translate("Credentials", "&Forget account…"))
        self._check = self._button("check_connection", translate("Credentials", "Check connectio&n"))
        self._line = AccountLine("account_line", parent=self)
        self._keeping = Prose(parent=self)
        self._keeping.setObjectName("keyring_state")
        self._fields = KeyFields(self)
        self._lay_out()
        self._accounts.activated.connect(lambda _index: self.chosen.emit(self._accounts.currentData()))
        self._save.clicked.connect(self.save_requested)
        self._edit.clicked.connect(self.edit_requested)
        self._forget.clicked.connect(self.forget_requested)
        self._check.clicked.connect(self.check_requested)
        self._fields.edited.connect(self._edited)
        self._fields.entered.connect(self.entered)
        self._show()

    def show_busy(self, busy: bool) -> None:
        """Begin nothing while something is worked on."""
        buttons = (self._save, self._edit, self._forget, self._check)
        if busy and any(button.hasFocus() for button in buttons):
            # a disabled button loses the keyboard, and Qt would give it to whatever comes next
            self._accounts.setFocus(Qt.FocusReason.OtherFocusReason)
        for button in buttons:
            button.setEnabled(not busy)

    def fill(self, credentials: Credentials) -> None:
        """Put a pair into the fields."""
        self._fields.fill(credentials.dev_key, credentials.dev_secret)

    def show_accounts(self, accounts: Sequence[SavedAccount], chosen: str) -> None:
        """Offer accounts; `chosen`: the ID of the one in use, or ""."""
        from unsign.wording import colours

        while self._accounts.count() > 1:
            self._accounts.removeItem(0)
        for position, account in enumerate(accounts):
            spot = swatch(account.colour.value, SPOT, self)
            self._accounts.insertItem(position, spot, colours.loud(account.name, account.colour), account.id)
        self._accounts.setCurrentIndex(max(0, self._accounts.findData(chosen)))

    def show_account(self, saved: SavedAccount | None, secret: str) -> None:
        """Put an account into use; None: one that is to be typed."""
        place = (saved.id, saved.base_url) if saved else None
        if place != ((self._saved.id, self._saved.base_url) if self._saved else None):
            # the same pair may be accepted at one place, and not at another
            self._heard = None
        self._saved = saved
        self._keeping.say("")
        self._accounts.setCurrentIndex(max(0, self._accounts.findData(saved.id if saved else "")))
        self._fields.fill(saved.dev_key if saved else "", secret)
        self._show()
        self.edited.emit()

    def update_account(self, saved: SavedAccount) -> None:
        """Show what changed in the account in use, apart from its key and place; what is typed stays."""
        before, self._saved = self._saved, saved
        self._show()
        if before is None or (before.name, before.colour) != (saved.name, saved.colour):
            self.edited.emit()

    def service(self, saved: SavedAccount) -> str:
        """Return the effective base URL of an account's service."""
        return self._service if self._serves_all or not saved.base_url else saved.base_url

    def show_keeping(self, keeping: Keeping) -> None:
        """Say how it stands with a secret that is meant to be in the keyring."""
        from unsign.wording import accounts

        self._keeping.say(accounts.keeping(keeping))
        self._show()

    def serve_at(self, service: str, *, always: bool) -> None:
        """Know the address of the usual service.

        always: whether it serves accounts with an address of their own, too, as in practice mode
        """
        self._service, self._serves_all = service, always

    def show_heard(self, credentials: Credentials, at: datetime, *, accepted: bool) -> None:
        """Say whether the service accepted a pair, and when."""
        # its hash, which nobody can turn back, is enough to recognise it
        self._heard = (hash(credentials), accepted, at)
        if accepted and credentials == self.current():
            self._fields.touched = False
        self._show()

    def fill_secret(self, secret: str) -> None:
        """Put a secret into use, unless one was typed meanwhile."""
        if self._saved is not None and not self.current().dev_secret:
            self._fields.fill(self._saved.dev_key, secret)
            self._show()

    def clear_secret(self) -> None:
        """Take the secret out of use."""
        self._fields.fill(self.dev_key(), "")
        self._show()

    def credentials(self) -> Credentials | None:
        """Give the pair; None, with a message beside the field that lacks something."""
        if not self._fields.complete():
            self._show()
            return None
        return self.current()

    def current(self) -> Credentials:
        """Give the pair, complete or not."""
        return self._fields.current()

    def account(self) -> AccountRef:
        """Give the account in use, complete or not."""
        from unsign.domain import pasted
        from unsign.domain.account import AccountRef

        pair = self.current()
        if self._saved is None:
            # a name is shown and written down: the secret may have been pasted along with the key
            together = pasted.pair(pair.dev_key)
            key = re.split(r"[:\s]", (together or pair).dev_key, maxsplit=1)[0]
            return AccountRef(key, pair.dev_key, self._service)
        saved = self._saved
        return AccountRef(saved.name, pair.dev_key, self.service(saved), saved.colour, saved.id)

    def has_secret(self) -> bool:
        """Tell whether there is a secret in use."""
        return bool(self._fields.current().dev_secret)

    def is_touched(self) -> bool:
        """Tell whether the person has typed into the fields since they were filled last."""
        return self._fields.touched

    def dev_key(self) -> str:
        """Give the dev key, as far as it is typed."""
        return self._fields.dev_key()

    def edit(self) -> None:
        """Go where a refused pair is corrected."""
        if self._saved is not None:
            self.edit_requested.emit()
        else:
            self._fields.edit()

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        label = QLabel(translate("Credentials", "&Account"), self)
        label.setBuddy(self._accounts)
        choice = QHBoxLayout()
        choice.addWidget(label)
        choice.addWidget(self._accounts, 1)
        for button in (self._save, self._edit, self._forget, self._check):
            choice.addWidget(button)
        column = QVBoxLayout(self)
        column.setSpacing(4)
        column.addLayout(choice)
        column.addWidget(self._line)
        column.addWidget(self._keeping)
        column.addWidget(self._fields)

    def _edited(self) -> None:
        self._show_line()
        self.edited.emit()

    def _show(self) -> None:
        """Show what the account in use needs: a line, and only those fields that have to be filled."""
        kept = self._saved is not None
        self._save.setVisible(not kept)
        self._edit.setVisible(kept)
        self._forget.setVisible(kept)
        self._fields.show_key(not kept)
        self._fields.setVisible(not kept or not self.current().dev_secret or self._fields.touched)
        self._keeping.setVisible(bool(self._keeping.text()))
        self._show_line()

    def _show_line(self) -> None:
        saved = self._saved
        self._line.setVisible(saved is not None)
        if saved is not None:
            from unsign.wording import accounts

            heard = self._heard[1:] if self._heard and self._heard[0] == hash(self.current()) else None
            self._line.say(accounts.loud_line(saved, heard), saved.colour.value)
