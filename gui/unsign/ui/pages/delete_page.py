"""The signature ID, the card of what it stands for, and the button that deletes."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from unsign.ui.theme import looks
from unsign.ui.theme.icons import Icon, Ink
from unsign.ui.theme.tokens import Space
from unsign.ui.widgets.account_line import AccountLine
from unsign.ui.widgets.busy_buttons import BusyButtons
from unsign.ui.widgets.card_scroll import CardScroll
from unsign.ui.widgets.page_parts import Page
from unsign.ui.widgets.prose import FieldNote, announce
from unsign.ui.widgets.running_row import RunningRow
from unsign.ui.widgets.signature_card import SignatureCard
from unsign.wording import startup

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from unsign.domain.account import AccountRef
    from unsign.domain.activity import Activity
    from unsign.domain.pause import Pause
    from unsign.domain.signature import SignatureId
    from unsign.domain.snapshot import SignatureSnapshot
    from unsign.ui.widgets.pause_line import PauseLine
    from unsign.ui.widgets.search_offer import SearchOffer

translate = QCoreApplication.translate

LONGEST_INPUT = 1001
"""Characters the field takes: more than SignatureId looks at, so that no text is cut to something that passes."""


class DeletePage(Page):
    """One signature at a time.

    Signals:
        look_up_requested(SignatureId): the person wants to see what the ID stands for
        delete_requested(SignatureId): the person wants it deleted, after being asked
        stop_requested(): the person pressed Cancel
        try_now_requested(): the person doesn't want to wait for the end of a pause
        lock_requested(bool): the person wants the shown signature locked, or unlocked
        search_requested(str): the person wants to search the list for what isn't an ID
        practice_requested(): the person wants to practise
    """

    look_up_requested = Signal(object)
    delete_requested = Signal(object)
    stop_requested = Signal()
    try_now_requested = Signal()
    lock_requested = Signal(bool)
    search_requested = Signal(str)
    practice_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty, and busy: whoever answers to the signals says when he is there."""
        super().__init__(parent)
        self._busy = True
        self._pause: PauseLine | None = None
        self._search: SearchOffer | None = None
        self._has_account = True
        self._field = QLineEdit(self)
        self._field.setObjectName("signature_id")
        self._field.setAccessibleName(translate("DeletePanel", "Signature ID"))
        self._field.setMaxLength(LONGEST_INPUT)
        self._note = FieldNote(self, self._field)
        self._note.setObjectName("signature_id_note")
        self._look_up = self._button("look_up", translate("DeletePanel", "&Look up"))
        self._delete = self._button("delete_signature", translate("DeletePanel", "Delete &signature…"))
        self._delete.setIcon(Icon.DELETE.load(Ink.DANGER))
        looks.button(self._delete, looks.Kind.DANGER)
        self._cancel = self._button("cancel", translate("DeletePanel", "&Cancel"))
        self._deleting = BusyButtons(self._delete, meanwhile=self._field)
        self._card = SignatureCard(self)
        self._account = AccountLine("account_in_use", parent=self)
        self._lay_out()
        self._field.textChanged.connect(self._id_changed)
        self._field.returnPressed.connect(self.look_up)
        self._look_up.clicked.connect(self.look_up)
        self._delete.clicked.connect(self._ask_to_delete)
        self._cancel.clicked.connect(self._stop)
        self._card.refresh_requested.connect(self.look_up)
        self._card.lock_requested.connect(self.lock_requested)
        self._card.practice_requested.connect(self.practice_requested)
        self.show_activity(None)
        self.show_busy(True)

    @property
    def sighting(self) -> SignatureSnapshot | None:
        """What the card shows."""
        return self._card.sighting

    def typed_id(self) -> SignatureId | None:
        """Give the ID that stands in the field; None where it is none."""
        from unsign.domain.signature import NotASignatureId, SignatureId

        try:
            return SignatureId.parse(self._field.text())
        except NotASignatureId:
            return None

    def look_up(self) -> None:
        """Ask for a look-up of what stands in the field, if that is an ID."""
        if not self._busy and (signature_id := self._take_id()):
            self.look_up_requested.emit(signature_id)

    def fill(self, digits: str) -> None:
        """Put an ID into the field."""
        self._field.setText(digits)
        self.edit()

    def edit(self) -> None:
        """Put the cursor into the field, ready for the next ID."""
        self._deleting.forget()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._field.selectAll()

    def waits_for_an_id(self) -> bool:
        """Tell whether the cursor is in the field for the ID, and the field is empty."""
        return self._field is self.window().focusWidget() and not self._field.text()

    def show_account(self, account: AccountRef | None) -> None:
        """Name the account in use beside the button that deletes; without one, say what to do first."""
        had, self._has_account = self._has_account, account is not None
        if had is not self._has_account and self._card.sighting is None:
            self.clear_card(startup.no_signature(str(self.typed_id() or "")))
        if account is None:
            self._account.say(startup.no_account())
        else:
            self._account.show_account(account)

    def show_sighting(self, sighting: SignatureSnapshot | None) -> None:
        """Show what was found; None: nothing is known of what stands in the field."""
        if sighting is None:
            self.clear_card(startup.no_signature(str(self.typed_id() or "")))
        else:
            self._card.show_sighting(sighting)
            self._scroll.show_facts(True)
            self._order()

    def show_lock(self, text: str, *, locked: bool) -> None:
        """Say in the card whether the shown signature is locked."""
        self._card.show_lock(text, locked=locked)

    def clear_card(self, reason: str) -> None:
        """Show a sentence in the card's place."""
        self._card.clear(reason, welcome=not self._has_account and not self._field.text())
        self._scroll.show_facts(False)

    def show_busy(self, busy: bool) -> None:
        """Take no second request while one is worked on."""
        self._busy = busy
        if busy and self.window().focusWidget() is self._look_up:
            # a disabled button loses the keyboard, and Qt would give it to whatever comes next
            self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._look_up.setEnabled(not busy)
        self._deleting.show_busy(busy)

    def show_activity(self, activity: Activity | None) -> None:
        """Show that something runs, and let it be cancelled; None: nothing runs."""
        self._cancel.setEnabled(True)
        if activity is None and self._cancel.hasFocus():
            self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        for widget in (self._activity, self._progress, self._cancel, self._running):
            widget.setVisible(activity is not None)
        if activity is not None:
            from unsign.wording import outcomes

            self._activity.setText(outcomes.activity(activity))
            announce(self._activity, self._activity.text())

    def show_pause(self, pause: Pause | None) -> None:
        """Show that EngageLab wants to be left alone, and for how long; None: not any more."""
        if self._pause is None:
            if pause is None:
                return
            from unsign.ui.widgets.pause_line import PauseLine

            self._pause = PauseLine(self._cancel, self, mnemonic=False)
            self._pause.try_now_requested.connect(self.try_now_requested)
            self.body.insertWidget(self.body.indexOf(self._running), self._pause)
        self._pause.show_pause(pause)
        # not what is seen: another page may be in front
        runs = not self._progress.isHidden()
        self._activity.setVisible(pause is None and runs)
        if pause is None and runs and self._cancel.isEnabled():
            announce(self._activity, self._activity.text())

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        label = QLabel(translate("DeletePanel", "Signature &ID"), self)
        looks.text(label, looks.Text.MUTED)
        label.setBuddy(self._field)
        entry = QHBoxLayout()
        looks.spaced(entry, Space.S)
        entry.addWidget(self._field, 1)
        entry.addWidget(self._look_up)
        self._asking = asking = QVBoxLayout()
        looks.spaced(asking, Space.XS)
        asking.addWidget(label)
        asking.addLayout(entry)
        asking.addWidget(self._note)
        self._running = RunningRow(self._cancel, self)
        self._activity, self._progress = self._running.activity, self._running.progress
        self._scroll = CardScroll(self._card, self)
        self.body.addLayout(asking)
        self.body.addWidget(self._scroll, 1)
        self.body.addWidget(self._running)
        self.foot.addWidget(self._account, 1)
        self.foot.addWidget(self._delete)
        self._order()

    def _order(self) -> None:
        """Let Tab follow the order of reading: the card comes before what deletes it."""
        order = (self._field, self._look_up, *self._card.buttons(), self._cancel, self._delete)
        for before, after in itertools.pairwise(order):
            QWidget.setTabOrder(before, after)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Escape cancel what runs."""
        if event.key() == Qt.Key.Key_Escape and not self._cancel.isHidden():
            self._cancel.click()
        else:
            super().keyPressEvent(event)

    def _stop(self) -> None:
        self._cancel.setEnabled(False)
        self.stop_requested.emit()

    def _id_changed(self, text: str) -> None:
        """Say at once what is wrong with the ID, or what was made of it, and forget a card of another one."""
        from unsign.domain.signature import IdProblem, NotASignatureId, SignatureId
        from unsign.wording import ids

        # whoever types goes on typing
        self._deleting.forget()
        signature_id = None
        words = ""
        try:
            signature_id = SignatureId.parse(text)
            self._note.note(ids.understood(text, signature_id))
        except NotASignatureId as problem:
            words = text.strip() if ids.may_be_a_name(text, problem) else ""
            self._note.warn("" if problem.problem is IdProblem.EMPTY or words else ids.refused(problem))
        self._offer_search(words)
        shown = self._card.sighting
        if shown is None or shown.signature.id != signature_id:
            self.clear_card(startup.no_signature(str(signature_id or "")))

    def _take_id(self) -> SignatureId | None:
        """Give the ID, and put into the field what is made of it; None, with a message, where it is none."""
        from unsign.domain.signature import NotASignatureId, SignatureId
        from unsign.wording import ids

        try:
            signature_id = SignatureId.parse(self._field.text())
        except NotASignatureId as problem:
            self._note.warn(ids.refused(problem))
            self.edit()
            return None
        if self._field.text() != signature_id.digits:
            note = self._note.text()
            self._field.setText(signature_id.digits)
            self._note.note(note)
        return signature_id

    def _offer_search(self, words: str) -> None:
        if self._search is None and words:
            from unsign.ui.widgets.search_offer import SearchOffer

            self._search = SearchOffer(self)
            self._search.search_requested.connect(self.search_requested)
            self._asking.addWidget(self._search, 0, Qt.AlignmentFlag.AlignLeft)
            QWidget.setTabOrder(self._field, self._search)
        if self._search is not None:
            self._search.offer(words)

    def _ask_to_delete(self) -> None:
        if not self._busy and (signature_id := self._take_id()):
            self.delete_requested.emit(signature_id)
