"""The one question before a signature goes away."""

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from unsign.report import Challenge, Proposal
from unsign.ui.account_line import AccountLine
from unsign.ui.dialog_frame import Words, fit, picture, width
from unsign.ui.icons import Icon
from unsign.ui.prose import Prose
from unsign.wording import confirmation

translate = QCoreApplication.translate

ARMING_MS = 400
"""Milliseconds before the delete button can be pressed: a double click outside mustn't reach it."""


class ConfirmDialog(QDialog):
    """Asks whether to delete. Accepted only by its own button, which Return never presses.

    `wants_refresh`: the person wants it looked up once more, and to be asked again.
    """

    def __init__(self, proposal: Proposal, parent: QWidget | None = None) -> None:
        """Ask about `proposal`."""
        super().__init__(parent)
        self._proposal = proposal
        self.wants_refresh = False
        self.setObjectName("confirm")
        self.setWindowTitle(translate("Confirm", "Delete signature"))
        self.setMinimumWidth(width(self))
        self._typed = QLineEdit(self)
        self._typed.setObjectName("confirmation")
        self._typed.setAccessibleName(translate("Confirm", "Confirmation"))
        self._buttons = QDialogButtonBox(self)
        # no mnemonic: the key that opened this dialog, held down, would press it
        self._delete = QPushButton(translate("Confirm", "Delete signature"), self)
        self._delete.setObjectName("delete_signature")
        self._keep = QPushButton(translate("Confirm", "&Keep signature"), self)
        self._keep.setObjectName("keep_signature")
        self._refresh = QPushButton(translate("Confirm", "&Refresh"), self)
        self._refresh.setObjectName("refresh")
        self._armed = False
        self._buttons.addButton(self._refresh, QDialogButtonBox.ButtonRole.ActionRole)
        self._buttons.addButton(self._delete, QDialogButtonBox.ButtonRole.DestructiveRole)
        self._buttons.addButton(self._keep, QDialogButtonBox.ButtonRole.RejectRole)
        self._lay_out()
        # after the buttons are in the box: it makes a default of its own choice otherwise
        self._delete.setAutoDefault(False)
        self._refresh.setAutoDefault(False)
        self._keep.setAutoDefault(True)
        self._keep.setDefault(True)
        self._delete.clicked.connect(self.accept)
        self._refresh.clicked.connect(self._look_again)
        self._keep.clicked.connect(self.reject)
        # from the question to the answers, with the one that changes nothing but the age of the facts at the end
        for before, after in ((self._typed, self._delete), (self._delete, self._keep), (self._keep, self._refresh)):
            QWidget.setTabOrder(before, after)
        self._typed.textChanged.connect(self._check)
        self._check()
        QTimer.singleShot(ARMING_MS, self, self._arm)
        fit(self, self._words)
        (self._keep if proposal.challenge is Challenge.NOTHING else self._typed).setFocus()

    def _lay_out(self) -> None:
        question = Prose(confirmation.question(self._proposal), self).as_headline()
        question.setObjectName("confirm_question")
        self._words = Words(self)
        words = self._words.column
        words.addWidget(question)
        for text in confirmation.consequences(self._proposal):
            words.addWidget(Prose(text, self))
        account = AccountLine("confirm_account", self._proposal.account, self)
        digits = Prose(confirmation.identity(self._proposal), self).in_bold()
        digits.setObjectName("confirm_id")
        # these stay in sight, however long the words above scroll
        right = QVBoxLayout()
        for widget in (self._words, account, digits):
            right.addWidget(widget)
        if request := confirmation.request_to_type(self._proposal):
            label = QLabel(request, self)
            label.setWordWrap(True)
            label.setBuddy(self._typed)
            right.addWidget(label)
            right.addWidget(self._typed)
        else:
            self._typed.hide()
        top = QHBoxLayout()
        top.addWidget(picture(Icon.DELETE, self), 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.addLayout(top, 1)
        column.addWidget(self._buttons)

    def _look_again(self) -> None:
        self.wants_refresh = True
        self.reject()

    def _arm(self) -> None:
        self._armed = True
        self._check()

    def _check(self) -> None:
        self._delete.setEnabled(self._armed and self._proposal.accepts(self._typed.text()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Return in the field lead to the delete button, not press anything."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._typed.hasFocus():
            if self._delete.isEnabled():
                self._delete.setFocus(Qt.FocusReason.TabFocusReason)
            return
        super().keyPressEvent(event)
