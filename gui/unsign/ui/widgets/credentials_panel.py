"""The account in use: one line once there is one, and fields for its key and secret where there is none."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from unsign.ui.theme import looks
from unsign.ui.theme.looks import Ground, Text
from unsign.ui.theme.tokens import Space
from unsign.ui.widgets.account_bar import AccountBar
from unsign.ui.widgets.prose import Prose

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from unsign.domain.account import AccountRef, Credentials
    from unsign.domain.settings import Keeping, SavedAccount
    from unsign.ui.widgets.key_fields import KeyFields

translate = QCoreApplication.translate


class CredentialsPanel(QWidget):
    """What opens an account: one loud line for one that is in use, fields for one that is to be typed.

    Signals:
        edited(): another account or another pair is in use, so whatever was looked up belongs to somebody else
        entered(): Return was pressed in one of its fields
        left(): the keyboard went away from them, or Return was pressed
        chosen(str): an account was chosen, by its ID; "" for one that is to be typed
        save_requested(), edit_requested(), forget_requested(), add_requested(): what to do with the account, or another
        check_requested(): the person wants the connection and the key to be checked
        closed(): the fields, which had the keyboard, went away
    """

    edited = Signal()
    entered = Signal()
    left = Signal()
    chosen = Signal(str)
    save_requested = Signal()
    edit_requested = Signal()
    forget_requested = Signal()
    add_requested = Signal()
    check_requested = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start at rest: whether there's an account is known only once the settings are read."""
        super().__init__(parent)
        self._awake = False
        self.setObjectName("credentials")
        self.setAccessibleName(translate("Credentials", "Credentials"))
        looks.ground(self, Ground.SURFACE)
        self._saved: SavedAccount | None = None
        self._accounts: tuple[SavedAccount, ...] = ()
        self._heard: tuple[int, bool, datetime] | None = None
        self._service, self._serves_all = "", False
        self._given: int | None = None
        self._opened = False
        self._busy = False
        self._bar = AccountBar(self)
        self._keeping = Prose(parent=self)
        looks.text(self._keeping, Text.SMALL)
        self._keeping.setObjectName("keyring_state")
        self._column = QVBoxLayout(self)
        looks.spaced(self._column, Space.S, Space.L, Space.M)
        self._column.addWidget(self._bar)
        self._column.addWidget(self._keeping)
        self._bar.check_requested.connect(self.check_requested)
        self._bar.edit_requested.connect(self.edit_requested)
        self._bar.save_requested.connect(self.save_requested)
        self._bar.retype_requested.connect(self.edit)
        self._bar.change_requested.connect(self.open_accounts)
        self._show()

    @cached_property
    def _fields(self) -> KeyFields:
        """The fields, made when they're asked for: the first paint has none."""
        from unsign.ui.widgets.key_fields import KeyFields

        fields = KeyFields(self)
        fields.edited.connect(self._edited)
        fields.entered.connect(self.entered)
        fields.left.connect(self.left)
        self._column.insertWidget(1, fields)
        QWidget.setTabOrder(self._bar.changer, fields)
        return fields

    @cached_property
    def _hint(self) -> Prose:
        """Where a key and its secret are found."""
        hint = Prose(
            translate(
                "Credentials",
                "You’ll find both in the EngageLab console, under API Keys. They stay in memory until you close "
                "Unsign.",
            ),
            self,
        ).muted()
        self._column.insertWidget(2, hint)
        return hint

    def is_awake(self) -> bool:
        """Tell whether it's known by now whether there is an account."""
        return self._awake

    def open_accounts(self) -> None:
        """Open the list that changes the account."""
        from unsign.ui.widgets.account_switcher import AccountSwitcher

        switcher = AccountSwitcher(self._accounts, self._saved.id if self._saved else "", self, busy=self._busy)
        switcher.chosen.connect(self._choose)
        switcher.add_requested.connect(self.add_requested)
        switcher.forget_requested.connect(self.forget_requested)
        switcher.open_below(self._bar.changer)

    def show_busy(self, busy: bool) -> None:
        """Begin nothing while something is worked on."""
        self._busy = busy
        self._bar.show_busy(busy)

    def fill(self, credentials: Credentials) -> None:
        """Put a pair into the fields that nobody has to see: what one practises with."""
        self._awake = True
        self._given = hash(credentials)
        self._fields.fill(credentials.dev_key, credentials.dev_secret)
        self._show()

    def show_accounts(self, accounts: Sequence[SavedAccount], chosen: str) -> None:
        """Offer accounts; `chosen`: the ID of the one in use, or ""."""
        self._accounts = tuple(accounts)
        # with one in use, what's shown of it comes next
        self._awake = self._awake or not chosen
        self._show()

    def show_account(self, saved: SavedAccount | None, secret: str) -> None:
        """Put an account into use; None: one that is to be typed."""
        self._awake = True
        place = (saved.id, saved.base_url) if saved else None
        if place != ((self._saved.id, self._saved.base_url) if self._saved else None):
            # the same pair may be accepted at one place, and not at another
            self._heard = None
        self._saved = saved
        self._opened = False
        self._keeping.say("")
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
            self._opened = False
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

    def is_typing(self) -> bool:
        """Tell whether the keyboard is in one of the fields."""
        return self._fields.is_typing()

    def dev_key(self) -> str:
        """Give the dev key, as far as it is typed."""
        return self._fields.dev_key() if self._awake else ""

    def edit(self) -> None:
        """Go where a refused pair is corrected."""
        if self._saved is not None:
            self.edit_requested.emit()
        else:
            self._opened = True
            self._show()
            self._fields.edit()

    def _choose(self, account_id: str) -> None:
        if not account_id:
            # whoever asks for the fields gets them, also where a typed pair is in use
            self._opened = True
        self.chosen.emit(account_id)

    def _edited(self) -> None:
        self._show_line()
        self.edited.emit()

    def _is_open(self) -> bool:
        """Tell whether the fields have to be seen: something is missing, being typed, or wanted."""
        if self._saved is not None:
            return not self.has_secret() or self._fields.touched
        return self._opened or self._fields.touched or not (self._accepted() and self.has_secret())

    def _accepted(self) -> bool:
        now = hash(self.current())
        return now == self._given or (self._heard is not None and self._heard[:2] == (now, True))

    def _show(self) -> None:
        """Show what the account in use needs: a line, and only those fields that have to be filled."""
        kept, is_open = self._saved is not None, self._awake and self._is_open()
        typing = is_open and not kept
        self._bar.show_state(awake=self._awake, kept=kept, typing=typing, is_open=is_open, others=bool(self._accounts))
        self._keeping.setVisible(bool(self._keeping.text()))
        if self._awake:
            self._show_fields(is_open, typing=typing)
            self._show_line()

    def _show_fields(self, is_open: bool, *, typing: bool) -> None:
        focused = self.window().focusWidget()
        had_keys = focused is not None and self._fields.isAncestorOf(focused)
        self._fields.show_key(self._saved is None)
        self._fields.setVisible(is_open)
        if typing or "_hint" in self.__dict__:
            self._hint.setVisible(typing)
        if had_keys and not is_open:
            self.closed.emit()

    def _show_line(self) -> None:
        if self._saved is None and not self.dev_key():
            return
        from unsign.wording import accounts, sanitize

        account = self.account()
        heard = self._heard[1:] if self._heard and self._heard[0] == hash(self.current()) else None
        line = accounts.typed_line(heard) if self._saved is None else accounts.key_line(self._saved, heard)
        spoken = line if self._saved is None else accounts.loud_line(self._saved, heard)
        self._bar.say(sanitize.visible(account.name), account.colour.value, line, spoken)
