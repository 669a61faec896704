"""Says what is true, why, and what can be done now."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from unsign.domain.account import AccountRef
from unsign.domain.outcome import Step
from unsign.ui.dialogs.dialog_frame import Words, fit, picture, width
from unsign.ui.theme.icons import Icon
from unsign.ui.widgets.account_line import AccountLine
from unsign.ui.widgets.clipboard import copy
from unsign.ui.widgets.prose import Prose, announce
from unsign.wording.outcomes import Message, Tone

translate = QCoreApplication.translate

PICTURES = {Tone.DONE: Icon.DONE, Tone.CALM: Icon.CALM, Tone.STOPPED: Icon.STOPPED, Tone.UNSURE: Icon.UNSURE}


def step_button(step: Step) -> tuple[str, str]:
    """Give the object name and the text of a step's button."""
    match step:
        case Step.CLOSE:
            return "close", translate("Message", "&Close")
        case Step.TRY_AGAIN:
            return "try_again", translate("Message", "&Try again")
        case Step.LOOK_AGAIN:
            return "look_again", translate("Message", "&Look again")
        case Step.EDIT_KEY:
            return "edit_the_key", translate("Message", "&Edit the key")
        case Step.EDIT_ID:
            return "back_to_the_id", translate("Message", "&Back to the ID")
        case Step.CHOOSE_FOLDER:
            return "choose_another_folder", translate("Message", "Choose another &folder…")
        case Step.START_ANEW:
            return "start_a_new_history", translate("Message", "Start a &new history…")


class MessageDialog(QDialog):
    """One message with its details a click away. `step` says which button closed it."""

    def __init__(
        self,
        message: Message,
        details: str,
        *,
        account: AccountRef | None = None,
        receipt: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Say `message`, and which account it is about; offer `details` and, where there is one, the `receipt`."""
        super().__init__(parent)
        self.step = Step.CLOSE
        self.setObjectName("message")
        self.setWindowTitle(message.title)
        self.setMinimumWidth(width(self))
        self._message = message
        self._details = QPlainTextEdit(details, self)
        self._details.setObjectName("details")
        self._details.setAccessibleName(translate("Message", "Details"))
        self._details.setReadOnly(True)
        self._details.setTabChangesFocus(True)
        self._details.setMinimumHeight(120)
        self._details.hide()
        self._copied = Prose(parent=self)
        self._copied.setObjectName("copied")
        self._lay_out(account, details, receipt)
        fit(self, self._words)

    def _lay_out(self, account: AccountRef | None, details: str, receipt: str) -> None:
        self._words = Words(self)
        words = self._words.column
        headline = Prose(self._message.headline, self).as_headline()
        headline.setObjectName("headline")
        words.addWidget(headline)
        for number, text in enumerate(self._message.paragraphs, 1):
            paragraph = Prose(text, self)
            paragraph.setObjectName(f"paragraph_{number}")
            words.addWidget(paragraph)
        if account:
            words.addWidget(AccountLine("message_account", account, self))
        top = QHBoxLayout()
        top.addWidget(picture(PICTURES[self._message.tone], self), 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self._words, 1)
        column = QVBoxLayout(self)
        column.addLayout(top, 1)
        column.addLayout(self._copying(details, receipt))
        column.addWidget(self._details, 1)
        column.addWidget(self._step_buttons())

    def _copying(self, details: str, receipt: str) -> QHBoxLayout:
        row = QHBoxLayout()
        show = self._side_button("show_details", translate("Message", "&Show details"))
        show.setCheckable(True)
        show.toggled.connect(self._show_details)
        row.addWidget(show)
        copy = self._side_button("copy_details", translate("Message", "Co&py details"))
        copy.clicked.connect(lambda: self._copy(details, translate("Message", "The details are in the clipboard.")))
        row.addWidget(copy)
        if receipt:
            button = self._side_button("copy_receipt", translate("Message", "Copy &receipt"))
            button.clicked.connect(
                lambda: self._copy(receipt, translate("Message", "The receipt is in the clipboard."))
            )
            row.addWidget(button)
        row.addWidget(self._copied, 1)
        return row

    def _side_button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        return button

    def _step_buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox(self)
        steps = (*self._message.steps, Step.CLOSE)
        # where nobody knows, to look again is the first thing to do; elsewhere nothing is urgent
        default = Step.LOOK_AGAIN if self._message.tone is Tone.UNSURE else Step.CLOSE
        for step in steps:
            name, text = step_button(step)
            role = (
                QDialogButtonBox.ButtonRole.RejectRole if step is Step.CLOSE else QDialogButtonBox.ButtonRole.ActionRole
            )
            button = box.addButton(text, role)
            button.setObjectName(name)
            button.setAutoDefault(step is default)
            button.clicked.connect(lambda _checked=False, step=step: self._choose(step))
            if step is default:
                button.setDefault(True)
                button.setFocus()
        return box

    def _choose(self, step: Step) -> None:
        self.step = step
        self.accept()

    def _show_details(self, shown: bool) -> None:
        self._details.setVisible(shown)
        fit(self, self._words)

    def _copy(self, text: str, said: str) -> None:
        said = copy(text, said)
        self._copied.say(said)
        announce(self._copied, said)
