"""Questions before something happens: sentences, the account, and two answers of which the safe one is the default."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from unsign.domain.account import AccountRef
from unsign.ui.dialogs.dialog_frame import DialogFrame
from unsign.ui.theme import looks
from unsign.ui.theme.icons import Icon, Ink
from unsign.ui.theme.looks import Kind
from unsign.ui.theme.tokens import Space
from unsign.ui.widgets.account_line import AccountLine
from unsign.ui.widgets.prose import FieldNote, Prose, announce

translate = QCoreApplication.translate

ARMING_MS = 400
"""Milliseconds before a button that deletes can be pressed: a double click outside mustn't reach it."""


class Question(DialogFrame):
    """Accepted only by the button that says what it does. Return says no, as does Esc."""

    def say(self, question: str, texts: Iterable[str | QWidget], name: str = "") -> None:
        """Put the question, and what has to be known. `name`: the question's object name."""
        heading = Prose(question, self).as_headline()
        heading.setObjectName(name)
        self.words.column.addWidget(heading)
        for text in texts:
            self.words.column.addWidget(Prose(text, self) if isinstance(text, str) else text)

    def name_account(self, name: str, account: AccountRef) -> None:
        """Name the account it is about. `name`: the object name of the line."""
        self.keep_in_sight(AccountLine(name, account, self))

    def keep_in_sight(self, widget: QWidget) -> None:
        """Put something below the words."""
        self.below.addWidget(widget)

    def finish_layout(self, yes: QPushButton, no: QPushButton, *, deletes: bool) -> None:
        """Be ready to be shown. `deletes`: whether yes takes something away for good."""
        looks.button(yes, Kind.DANGER_FILLED if deletes else Kind.PRIMARY)
        if deletes:
            yes.setIcon(Icon.DELETE.load(Ink.ON_DANGER))
        # after the buttons are in the box: it makes a default of its own choice otherwise
        no.setAutoDefault(True)
        no.setDefault(True)
        yes.clicked.connect(self.accept)
        no.clicked.connect(self.reject)
        self.refit()
        no.setFocus()


class TypedQuestion(Question):
    """A question whose yes may have to be typed first, and can't be given in the first moment."""

    def __init__(self, name: str, title: str, parent: QWidget | None = None) -> None:
        """Start without words."""
        super().__init__(name, title, parent)
        self._armed = False
        self._typed = QLineEdit(self)
        self._typed.setObjectName("confirmation")
        self._typed.setAccessibleName(translate("Confirm", "Confirmation"))
        self._note = FieldNote(self, self._typed)
        self._note.setObjectName("confirmation_note")

    def ask_to_type(self, request: str, copyable: str = "") -> None:
        """Ask for something to be typed; "" for nothing. `copyable`: what can be copied and then pasted."""
        if not request:
            self._typed.hide()
            return
        label = QLabel(request, self)
        label.setWordWrap(True)
        label.setBuddy(self._typed)
        asking = QWidget(self)
        row = QHBoxLayout(asking)
        looks.spaced(row, Space.S)
        row.addWidget(label, 1)
        if copyable:
            row.addWidget(self._copy_button(copyable))
        self.keep_in_sight(asking)
        self.keep_in_sight(self._typed)
        self.keep_in_sight(self._note)

    def wait_for(self, accepts: Callable[[str], bool], yes: QPushButton) -> None:
        """Let `yes` be pressed once what is typed is accepted."""
        self._accepts, self._yes = accepts, yes
        self._typed.textChanged.connect(self._check)
        self._check()
        QTimer.singleShot(ARMING_MS, self, self._arm)
        if not self._typed.isHidden():
            self._typed.setFocus()

    def typed(self) -> str:
        """Return what was typed."""
        return self._typed.text()

    def retype(self, text: str) -> None:
        """Fill in what was typed for the same question before, if it's accepted."""
        if self._accepts(text):
            self._typed.setText(text)

    def _copy_button(self, copyable: str) -> QPushButton:
        copy = looks.button(QPushButton(translate("Confirm", "Copy"), self), Kind.LINK)
        copy.setObjectName("copy_confirmation")
        copy.setAutoDefault(False)

        def act() -> None:
            QGuiApplication.clipboard().setText(copyable)
            announce(copy, translate("Confirm", "Copied"))
            self._typed.setFocus(Qt.FocusReason.OtherFocusReason)

        copy.clicked.connect(act)
        return copy

    def _arm(self) -> None:
        self._armed = True
        self._check()

    def _check(self) -> None:
        typed = self._typed.text()
        self._yes.setEnabled(self._armed and self._accepts(typed))
        if self._accepts(typed) or not typed:
            self._say_mismatch("")

    def _say_mismatch(self, words: str) -> None:
        if words == self._note.text():
            return
        self._note.warn(words)
        self.refit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Return in the field lead to the button that says yes, not press anything."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._typed.hasFocus():
            if self._yes.isEnabled():
                # styles draw the frame around what has the focus only once it was moved by keyboard
                self.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
                self._yes.setFocus(Qt.FocusReason.TabFocusReason)
            elif not self._accepts(self._typed.text()):
                self._say_mismatch(translate("Confirm", "This doesn’t match yet."))
            return
        super().keyPressEvent(event)
