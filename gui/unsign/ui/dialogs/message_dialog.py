"""Says what is true, why, and what can be done now."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from unsign.domain.account import AccountRef
from unsign.domain.outcome import Step, Verdict
from unsign.ui.dialogs.dialog_frame import DialogFrame
from unsign.ui.theme import looks
from unsign.ui.theme.icons import Icon, Ink
from unsign.ui.theme.looks import Kind
from unsign.ui.theme.tokens import Size, Space, Tint
from unsign.ui.widgets.account_line import AccountLine
from unsign.ui.widgets.chip import Chip, Glyph
from unsign.ui.widgets.clipboard import copy
from unsign.ui.widgets.prose import Prose, announce
from unsign.wording import outcomes
from unsign.wording.outcomes import Message, Tone

translate = QCoreApplication.translate

PICTURES = {
    Tone.DONE: (Icon.DONE, Ink.SUCCESS, Tint.SUCCESS),
    Tone.CALM: (Icon.CALM, Ink.MUTED, Tint.NEUTRAL),
    Tone.STOPPED: (Icon.STOPPED, Ink.WARNING, Tint.WARNING),
    Tone.UNSURE: (Icon.ALERT, Ink.DANGER, Tint.DANGER),
}
"""The icon of a tone, its colour, and the colour of a chip."""

ADVICE = 2
"""Which paragraph says what to do."""
MOST_LINES = 16
"""Lines of the details that are shown at once."""


def step_button(step: Step) -> tuple[str, str]:
    """Give the object name and the text of a step's button."""
    match step:
        case Step.CLOSE:
            return "close", translate("Message", "&Close")
        case Step.TRY_AGAIN:
            return "try_again", translate("Message", "&Try again")
        case Step.LOOK_AGAIN:
            return "look_again", translate("Message", "Check &again")
        case Step.EDIT_KEY:
            return "edit_the_key", translate("Message", "Change &key")
        case Step.EDIT_ID:
            return "back_to_the_id", translate("Message", "Change &ID")
        case Step.OPEN_SETTINGS:
            return "open_settings", translate("Message", "&Open settings")
        case Step.CHOOSE_FROM_LIST:
            return "choose_from_the_list", translate("Message", "Choose from the &list")
        case Step.CHOOSE_FOLDER:
            return "choose_another_folder", translate("Message", "Choose another &folder…")
        case Step.START_ANEW:
            return "start_a_new_history", translate("Message", "Start a &new history…")


class MessageDialog(DialogFrame):
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
        super().__init__("message", message.title, parent)
        self.step = Step.CLOSE
        self._message = message
        self._say()
        if account:
            self.words.column.addWidget(AccountLine("message_account", account, self))
        self._details = self._make_details(details)
        self._copied = Prose(parent=self).muted()
        self._copied.setObjectName("copied")
        self._copied.hide()
        self.below.addLayout(self._copying(details))
        self.below.addWidget(self._copied)
        self.below.addWidget(self._details, 1)
        if receipt:
            button = self.add_button(
                "copy_receipt", translate("Message", "Copy &receipt"), QDialogButtonBox.ButtonRole.ActionRole
            )
            button.clicked.connect(lambda: self._copy(receipt, translate("Message", "Receipt copied.")))
        self._add_steps()
        self.refit()

    def _say(self) -> None:
        """Show the verdict, the headline, why it is so, and what to do now."""
        icon, ink, tint = PICTURES[self._message.tone]
        headline = Prose(self._message.headline, self).as_headline()
        headline.setObjectName("headline")
        top = QHBoxLayout()
        looks.spaced(top, Space.M)
        head = QVBoxLayout()
        looks.spaced(head, Space.S)
        if self._message.title in {outcomes.title(verdict) for verdict in Verdict}:
            chip = Chip(self)
            chip.say(self._message.title, tint, icon)
            head.addWidget(chip, 0, Qt.AlignmentFlag.AlignLeading)
        else:
            top.addWidget(Glyph(icon, Size.TARGET, ink, self), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(headline)
        top.addLayout(head, 1)
        self.words.column.addLayout(top)
        for number, text in enumerate(self._message.paragraphs, 1):
            paragraph = Prose(text, self)
            paragraph.setObjectName(f"paragraph_{number}")
            # what couldn't be done comes with why, and then with what to do now
            if number == ADVICE and self._message.tone is Tone.STOPPED:
                self.words.column.addLayout(_headed(translate("Message", "What to do"), paragraph))
            else:
                self.words.column.addWidget(paragraph)

    def _make_details(self, details: str) -> QPlainTextEdit:
        field = QPlainTextEdit(details, self)
        field.setObjectName("details")
        field.setAccessibleName(translate("Message", "Details"))
        field.setReadOnly(True)
        field.setTabChangesFocus(True)
        lines = min(details.count("\n") + 2, MOST_LINES)
        field.setMinimumHeight(lines * field.fontMetrics().lineSpacing() + Space.L)
        field.hide()
        return field

    def _copying(self, details: str) -> QHBoxLayout:
        row = QHBoxLayout()
        looks.spaced(row, Space.S)
        self._show = self._side_button("show_details", translate("Message", "&Show details"))
        self._show.setIcon(Icon.MORE.load(Ink.MUTED))
        self._show.setCheckable(True)
        self._show.toggled.connect(self._show_details)
        row.addWidget(self._show)
        button = self._side_button("copy_details", translate("Message", "Co&py details"))
        button.clicked.connect(lambda: self._copy(details, translate("Message", "Details copied.")))
        row.addWidget(button)
        row.addStretch(1)
        return row

    def _side_button(self, name: str, text: str) -> QPushButton:
        button = looks.button(QPushButton(text, self), Kind.QUIET)
        button.setObjectName(name)
        button.setAutoDefault(False)
        return button

    def _add_steps(self) -> None:
        # where nobody knows, to look again is the first thing to do; elsewhere nothing is urgent
        looks_first = self._message.tone is Tone.UNSURE and Step.LOOK_AGAIN in self._message.steps
        default = Step.LOOK_AGAIN if looks_first else Step.CLOSE
        for step in (*self._message.steps, Step.CLOSE):
            name, text = step_button(step)
            role = (
                QDialogButtonBox.ButtonRole.RejectRole if step is Step.CLOSE else QDialogButtonBox.ButtonRole.ActionRole
            )
            button = self.add_button(name, text, role, Kind.PRIMARY if step is default else None)
            button.setAutoDefault(step is default)
            button.clicked.connect(lambda _checked=False, step=step: self._choose(step))
            if step is default:
                button.setDefault(True)
                button.setFocus()

    def _choose(self, step: Step) -> None:
        self.step = step
        self.accept()

    def _show_details(self, shown: bool) -> None:
        self._show.setText(translate("Message", "&Hide details") if shown else translate("Message", "&Show details"))
        self._show.setIcon((Icon.LESS if shown else Icon.MORE).load(Ink.MUTED))
        self._details.setVisible(shown)
        self.refit()

    def _copy(self, text: str, said: str) -> None:
        said = copy(text, said)
        self._copied.say(said)
        self._copied.show()
        self.refit()
        announce(self._copied, said)


def _headed(heading: str, paragraph: Prose) -> QVBoxLayout:
    """Put a heading over a paragraph."""
    column = QVBoxLayout()
    looks.spaced(column, Space.HAIR)
    column.addWidget(Prose(heading, paragraph.parentWidget()).in_bold())
    column.addWidget(paragraph)
    return column
