"""Where the dev key and the dev secret are typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from unsign.ui.prose import FieldNote

if TYPE_CHECKING:
    from unsign.model import Credentials

translate = QCoreApplication.translate


class CredentialsPanel(QGroupBox):
    """The pair that opens an account.

    Signals:
        edited: something in it changed, so whatever was looked up belongs to other credentials
        entered: Return was pressed in one of its fields
        check_requested: the person wants to know how the connection stands
    """

    edited = Signal()
    entered = Signal()
    check_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(translate("Credentials", "Credentials"), parent)
        self.setObjectName("credentials")
        self._key = QLineEdit(self)
        self._key.setObjectName("dev_key")
        self._key.setAccessibleName(translate("Credentials", "Dev key"))
        self._secret = QLineEdit(self)
        self._secret.setObjectName("dev_secret")
        self._secret.setAccessibleName(translate("Credentials", "Dev secret"))
        self._secret.setEchoMode(QLineEdit.EchoMode.Password)
        # no learning keyboard, no autocompletion: what is typed here is a secret
        self._secret.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self._reveal = QCheckBox(translate("Credentials", "&Show dev secret"), self)
        self._reveal.setObjectName("show_dev_secret")
        self._reveal.setAccessibleName(translate("Credentials", "Show dev secret"))
        self._key_note = FieldNote(self)
        self._key_note.setObjectName("dev_key_note")
        self._secret_note = FieldNote(self)
        self._secret_note.setObjectName("dev_secret_note")
        self._lay_out()
        self._reveal.toggled.connect(self._show_secret)
        for field, note in ((self._key, self._key_note), (self._secret, self._secret_note)):
            field.textEdited.connect(lambda _text, note=note: note.note(""))
            field.textChanged.connect(self.edited)
            field.returnPressed.connect(self.entered)

    def fill(self, credentials: Credentials) -> None:
        """Put a pair into the fields."""
        self._key.setText(credentials.dev_key)
        self._secret.setText(credentials.dev_secret)

    def credentials(self) -> Credentials | None:
        """Give the pair; None, with a message beside the field that lacks something."""
        key, secret = self._key.text().strip(), self._secret.text().strip()
        key_note, secret_note = _about_key(key), _about_secret(secret)
        self._key_note.warn(key_note)
        self._secret_note.warn(secret_note)
        if key_note or secret_note:
            (self._key if key_note else self._secret).setFocus(Qt.FocusReason.OtherFocusReason)
            return None
        return self.current()

    def current(self) -> Credentials:
        """Give what stands in the fields, complete or not."""
        from unsign.model import Credentials

        return Credentials(self.dev_key(), self._secret.text().strip())

    def dev_key(self) -> str:
        """Give the dev key, as far as it is typed."""
        return self._key.text().strip()

    def edit(self) -> None:
        """Put the cursor where a refused key is corrected."""
        self._key.setFocus(Qt.FocusReason.OtherFocusReason)
        self._key.selectAll()

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        secret_row = QHBoxLayout()
        secret_row.addWidget(self._secret, 1)
        secret_row.addWidget(self._reveal)
        for text, row, field, note in (
            (translate("Credentials", "Dev &key"), self._key, self._key, self._key_note),
            (translate("Credentials", "Dev s&ecret"), secret_row, self._secret, self._secret_note),
        ):
            label = QLabel(text, self)
            label.setBuddy(field)
            column = QVBoxLayout()
            column.setSpacing(2)
            if isinstance(row, QHBoxLayout):
                column.addLayout(row)
            else:
                column.addWidget(row)
            column.addWidget(note)
            form.addRow(label, column)
        check = QPushButton(translate("Credentials", "Check c&onnection"), self)
        check.setObjectName("check_connection")
        check.setAutoDefault(False)
        check.clicked.connect(self.check_requested)
        form.addRow(check)

    def _show_secret(self, shown: bool) -> None:
        self._secret.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)


def _about_key(key: str) -> str:
    if not key:
        return translate("Credentials", "Type the dev key from the API Keys page of the EngageLab console.")
    if ":" in key:
        return translate("Credentials", "A dev key has no colon. Was the secret pasted along with it?")
    return _about_characters(key)


def _about_secret(secret: str) -> str:
    if not secret:
        return translate("Credentials", "Type the dev secret from the API Keys page of the EngageLab console.")
    return _about_characters(secret)


def _about_characters(text: str) -> str:
    if text.isprintable():
        return ""
    return translate("Credentials", "There is an invisible character in it, often from copying. Copy it again.")
