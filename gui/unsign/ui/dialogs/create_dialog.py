"""The form for a signature that is created again, and the question after it."""

from PySide6.QtCore import QCoreApplication, Qt
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
from unsign.domain.backup import Backup
from unsign.ui.dialogs.dialog_frame import Words, fit, picture, width
from unsign.ui.dialogs.question import Question
from unsign.ui.theme.icons import Icon
from unsign.ui.widgets.account_line import AccountLine
from unsign.ui.widgets.prose import FieldNote, Prose
from unsign.wording import creation

translate = QCoreApplication.translate


class CreateDialog(QDialog):
    """A name, and what creating it again gives. Accepted only with a name that the documents allow."""

    def __init__(self, account: AccountRef, kept: Backup, name: str, parent: QWidget | None = None) -> None:
        """Offer `name`. `account`: whose signature it would be."""
        super().__init__(parent)
        self.setObjectName("create")
        self.setWindowTitle(translate("Create", "Create signature again"))
        self.setMinimumWidth(width(self))
        self._field = QLineEdit(name, self)
        self._field.setObjectName("new_name")
        self._field.setAccessibleName(translate("Create", "Name"))
        self._note = FieldNote(self)
        self._note.setObjectName("new_name_note")
        label = QLabel(translate("Create", "&Name"), self)
        label.setBuddy(self._field)
        self._words = Words(self)
        column = self._words.column
        heading = Prose(translate("Create", "Create it again"), self).as_headline()
        for widget in (heading, label, self._field, self._note):
            column.addWidget(widget)
        for text in creation.honest(kept):
            column.addWidget(Prose(text, self))
        column.addWidget(AccountLine("create_account", account, self))
        top = QHBoxLayout()
        top.addWidget(picture(Icon.CALM, self), 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self._words, 1)
        box = QDialogButtonBox(self)
        self._go_on = QPushButton(translate("Create", "&Go on"), self)
        self._go_on.setObjectName("go_on")
        box.addButton(self._go_on, QDialogButtonBox.ButtonRole.AcceptRole)
        leave = box.addButton(translate("Create", "&Don't create"), QDialogButtonBox.ButtonRole.RejectRole)
        leave.setObjectName("dont_create")
        self._go_on.clicked.connect(self._finish)
        leave.clicked.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.addLayout(top, 1)
        whole.addWidget(box)
        self._field.textChanged.connect(self._check)
        self._go_on.setDefault(True)
        fit(self, self._words)
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
            fit(self, self._words)
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
        leave = self.add_button("dont_create", translate("Create", "&Don't create"), role.RejectRole)
        self.finish_layout(Icon.CALM, create, leave)
