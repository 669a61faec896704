"""The form for a signature that is created again, and the question after it."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from unsign.domain.account import AccountRef
from unsign.domain.backup import Backup
from unsign.ui.dialogs.dialog_frame import DialogFrame
from unsign.ui.dialogs.question import Question
from unsign.ui.theme import looks
from unsign.ui.theme.looks import Kind
from unsign.ui.theme.tokens import Space
from unsign.ui.widgets.account_line import AccountLine
from unsign.ui.widgets.prose import FieldNote, Prose
from unsign.wording import creation

translate = QCoreApplication.translate


class CreateDialog(DialogFrame):
    """A name, and what creating it again gives. Accepted only with a name that the documents allow."""

    def __init__(self, account: AccountRef, kept: Backup, name: str, parent: QWidget | None = None) -> None:
        """Offer `name`. `account`: whose signature it would be."""
        super().__init__("create", translate("Create", "Create signature again"), parent)
        self._field = QLineEdit(name, self)
        self._field.setObjectName("new_name")
        self._field.setAccessibleName(translate("Create", "Name"))
        self._note = FieldNote(self, self._field)
        self._note.setObjectName("new_name_note")
        label = QLabel(translate("Create", "&Name"), self)
        label.setBuddy(self._field)
        column = self.words.column
        column.addWidget(Prose(translate("Create", "Create it again"), self).as_headline())
        asked = QVBoxLayout()
        looks.spaced(asked, Space.XS)
        for widget in (label, self._field, self._note):
            asked.addWidget(widget)
        column.addLayout(asked)
        for text in creation.honest(kept):
            column.addWidget(Prose(text, self))
        column.addWidget(AccountLine("create_account", account, self))
        role = QDialogButtonBox.ButtonRole
        self._go_on = self.add_button("go_on", translate("Create", "&Review…"), role.AcceptRole, Kind.PRIMARY)
        leave = self.add_button("dont_create", translate("Create", "&Cancel"), role.RejectRole)
        self._go_on.clicked.connect(self._finish)
        leave.clicked.connect(self.reject)
        self._field.textChanged.connect(self._check)
        self._go_on.setAutoDefault(True)
        self._go_on.setDefault(True)
        self.refit()
        self._check()
        self._field.setFocus()
        self._field.selectAll()

    def name(self) -> str:
        """Give the name, without spaces around it."""
        return self._field.text().strip()

    def _check(self) -> bool:
        """Say beside the field what is wrong with the name, and tell whether nothing is."""
        said, trouble = self._note.text(), creation.about_name(self.name())
        self._note.warn(trouble)
        if bool(trouble) != bool(said):
            self.refit()
        return not trouble

    def _finish(self) -> None:
        if self._check():
            self.accept()
        else:
            self._field.setFocus()


class CreateQuestion(Question):
    """Asks whether to create. Return says no, as it does before a deletion."""

    def __init__(self, account: AccountRef, name: str, parent: QWidget | None = None) -> None:
        """Ask about `name` in `account`."""
        super().__init__("create_question", translate("Create", "Create signature"), parent)
        self.say(creation.question(name), ())
        self.name_account("create_account", account)
        role = QDialogButtonBox.ButtonRole
        create = self.add_button("create_signature", translate("Create", "Create signature"), role.ActionRole)
        leave = self.add_button("dont_create", translate("Create", "&Cancel"), role.RejectRole)
        self.finish_layout(create, leave, deletes=False)
