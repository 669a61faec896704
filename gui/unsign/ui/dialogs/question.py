"""Questions before something happens: sentences, the account, and two answers of which the safe one is the default."""

from collections.abc import Callable, Iterable

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

from unsign.domain.account import AccountRef
from unsign.ui.dialogs.dialog_frame import Words, fit, picture, width
from unsign.ui.theme.icons import Icon
from unsign.ui.widgets.account_line import AccountLine
from unsign.ui.widgets.prose import Prose

translate = QCoreApplication.translate

ARMING_MS = 400
"""Milliseconds before a button that deletes can be pressed: a double click outside mustn't reach it."""


class Question(QDialog):
    """Accepted only by the button that says what it does. Return says no, as does Esc."""

    def __init__(self, name: str, title: str, parent: QWidget | None = None) -> None:
        """Start without words. `name`: the object name."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.setMinimumWidth(width(self))
        self._words = Words(self)
        # what is below the words stays in sight, however long they scroll
        self._beside_picture = QVBoxLayout()
        self._beside_picture.addWidget(self._words, 1)
        self._box = QDialogButtonBox(self)

    def say(self, question: str, texts: Iterable[str], name: str = "") -> None:
        """Put the question, and what has to be known. `name`: the question's object name."""
        heading = Prose(question, self).as_headline()
        heading.setObjectName(name)
        for sentence in (heading, *(Prose(text, self) for text in texts)):
            self._words.column.addWidget(sentence)

    def name_account(self, name: str, account: AccountRef) -> None:
        """Name the account it is about. `name`: the object name of the line."""
        self.keep_in_sight(AccountLine(name, account, self))

    def keep_in_sight(self, widget: QWidget) -> None:
        """Put something below the words."""
        self._beside_picture.addWidget(widget)

    def add_button(self, name: str, text: str, role: QDialogButtonBox.ButtonRole) -> QPushButton:
        """Add an answer."""
        button = self._box.addButton(text, role)
        button.setObjectName(name)
        return button

    def finish_layout(self, icon: Icon, yes: QPushButton, no: QPushButton) -> None:
        """Be ready to be shown."""
        top = QHBoxLayout()
        top.addWidget(picture(icon, self), 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(self._beside_picture, 1)
        column = QVBoxLayout(self)
        column.addLayout(top, 1)
        column.addWidget(self._box)
        # after the buttons are in the box: it makes a default of its own choice otherwise
        for button in self._box.buttons():
            if isinstance(button, QPushButton):
                button.setAutoDefault(button is no)
        no.setDefault(True)
        yes.clicked.connect(self.accept)
        no.clicked.connect(self.reject)
        fit(self, self._words)
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

    def ask_to_type(self, request: str) -> None:
        """Ask for something to be typed; "" for nothing."""
        if not request:
            self._typed.hide()
            return
        label = QLabel(request, self)
        label.setWordWrap(True)
        label.setBuddy(self._typed)
        self.keep_in_sight(label)
        self.keep_in_sight(self._typed)

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

    def _arm(self) -> None:
        self._armed = True
        self._check()

    def _check(self) -> None:
        self._yes.setEnabled(self._armed and self._accepts(self._typed.text()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Return in the field lead to the button that says yes, not press anything."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._typed.hasFocus():
            if self._yes.isEnabled():
                # styles draw the frame around what has the focus only once it was moved by keyboard
                self.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
                self._yes.setFocus(Qt.FocusReason.TabFocusReason)
            return
        super().keyPressEvent(event)
