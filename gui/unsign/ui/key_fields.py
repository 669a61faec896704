"""Where a dev key and its secret are typed or pasted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from unsign.ui.prose import FieldNote

if TYPE_CHECKING:
    from unsign.model import Credentials

translate = QCoreApplication.translate

SHORTEST_PASTE = 4
"""Characters that come at once when a text is pasted; a person types one at a time."""


class KeyFields(QWidget):
    """Two fields, the second masked. Offers to take a pair apart, and to clear a secret from the clipboard.

    Signals:
        edited(): something in it changed
        entered(): Return was pressed in one of its fields
    """

    edited = Signal()
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.touched = False
        self._pasted = ""
        self._key = QLineEdit(self)
        self._key.setObjectName("dev_key")
        self._key.setAccessibleName(translate("Credentials", "Dev key"))
        self._secret = secret_field(self)
        self._reveal = QCheckBox(translate("Credentials", "&Show dev secret"), self)
        self._reveal.setObjectName("show_dev_secret")
        self._reveal.setAccessibleName(translate("Credentials", "Show dev secret"))
        self._key_note = FieldNote(self)
        self._key_note.setObjectName("dev_key_note")
        self._secret_note = FieldNote(self)
        self._secret_note.setObjectName("dev_secret_note")
        self._split = self._button("take_apart", translate("Credentials", "Ta&ke it apart"))
        self._clear = self._button("clear_clipboard", translate("Credentials", "Clear the cli&pboard"))
        self._lay_out()
        self._reveal.toggled.connect(self._show_secret)
        self._split.clicked.connect(self._take_apart)
        self._clear.clicked.connect(self._clear_clipboard)
        for field, note in ((self._key, self._key_note), (self._secret, self._secret_note)):
            field.textEdited.connect(lambda text, field=field, note=note: self._typed(text, field, note))
            field.textChanged.connect(self.edited)
            field.returnPressed.connect(self.entered)

    def fill(self, dev_key: str, secret: str) -> None:
        """Put a pair in."""
        self.touched = False
        self._key.setText(dev_key)
        self._secret.setText(secret)
        self._key_note.note("")
        self._secret_note.note("")
        self._reveal.setChecked(False)
        self._offer(split=False, clear=False)

    def show_key(self, shown: bool) -> None:
        """Show the key's field; hidden where the account in use has it."""
        self._form.setRowVisible(0, shown)
        # showing the row shows all of it
        self._key_note.setVisible(shown and bool(self._key_note.text()))

    def complete(self) -> bool:
        """Tell whether both are there; if not, say so beside the field that lacks something."""
        pair = self.current()
        key_note, secret_note = about_key(pair.dev_key), about_secret(pair.dev_secret)
        self._key_note.warn(key_note)
        self._secret_note.warn(secret_note)
        if key_note or secret_note:
            self.show()
            (self._key if key_note else self._secret).setFocus(Qt.FocusReason.OtherFocusReason)
        return not key_note and not secret_note

    def current(self) -> Credentials:
        """Give what stands in the fields."""
        from unsign.model import Credentials  # noqa: PLC0415 - the first paint has no credentials

        return Credentials(self.dev_key(), self._secret.text().strip())

    def dev_key(self) -> str:
        """Give the dev key, as far as it is typed."""
        return self._key.text().strip()

    def edit(self) -> None:
        """Put the cursor where a refused key is corrected."""
        self._key.setFocus(Qt.FocusReason.OtherFocusReason)
        self._key.selectAll()

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for text, field, note in (
            (translate("Credentials", "Dev &key"), self._key, self._key_note),
            (translate("Credentials", "Dev s&ecret"), self._secret, self._secret_note),
        ):
            label = QLabel(text, self)
            label.setBuddy(field)
            row = QHBoxLayout()
            row.addWidget(field, 1)
            column = QVBoxLayout()
            column.setSpacing(2)
            column.addLayout(row)
            column.addWidget(note)
            self._form.addRow(label, column)
        row.addWidget(self._reveal)
        self._offers = QWidget(self)
        offers = QHBoxLayout(self._offers)
        offers.setContentsMargins(0, 0, 0, 0)
        offers.addWidget(self._split)
        offers.addWidget(self._clear)
        offers.addStretch(1)
        self._form.addRow("", self._offers)
        self._offer(split=False, clear=False)

    def _typed(self, text: str, field: QLineEdit, note: FieldNote) -> None:
        """Look what was typed; a pair that came in one piece is offered to be taken apart."""
        from unsign import pasted  # noqa: PLC0415 - as above

        self.touched = True
        self._pasted = text if pasted.pair(text) else ""
        together = translate("Credentials", "This looks like a key and its secret in one piece.")
        note.note(together if self._pasted else "")
        secret = field is self._secret or bool(self._pasted)
        self._offer(split=bool(self._pasted), clear=secret and _is_in_clipboard(text))

    def _offer(self, *, split: bool, clear: bool) -> None:
        self._split.setVisible(split)
        self._clear.setVisible(clear)
        self._form.setRowVisible(self._offers, split or clear)

    def _take_apart(self) -> None:
        from unsign import pasted  # noqa: PLC0415 - as above

        found = pasted.pair(self._pasted)
        if found is not None:
            clear = _is_in_clipboard(self._pasted)
            self.fill(found.dev_key, found.dev_secret)
            self.touched = True
            self._offer(split=False, clear=clear)
            self._secret.setFocus(Qt.FocusReason.OtherFocusReason)

    def _clear_clipboard(self) -> None:
        QGuiApplication.clipboard().clear()
        self._offer(split=self._split.isVisible(), clear=False)
        self._secret_note.note(translate("Credentials", "The clipboard is empty now."))
        self._secret.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_secret(self, shown: bool) -> None:
        self._secret.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)


def _is_in_clipboard(text: str) -> bool:
    # a field takes line ends for spaces
    copied = QGuiApplication.clipboard().text()
    return len(text) >= SHORTEST_PASTE and " ".join(copied.split()) == " ".join(text.split())


def secret_field(parent: QWidget) -> QLineEdit:
    """Make a field for a dev secret: masked, and no keyboard learns from it."""
    field = QLineEdit(parent)
    field.setObjectName("dev_secret")
    field.setAccessibleName(translate("Credentials", "Dev secret"))
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setInputMethodHints(
        Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhHiddenText | Qt.InputMethodHint.ImhNoPredictiveText
    )
    return field


def about_key(key: str) -> str:
    """Say what is wrong with a dev key; "" for nothing."""
    if not key:
        return translate("Credentials", "Type the dev key from the API Keys page of the EngageLab console.")
    if ":" in key:
        return translate("Credentials", "A dev key has no colon. Was the secret pasted along with it?")
    return _about_characters(key)


def about_secret(secret: str) -> str:
    """Say what is wrong with a dev secret; "" for nothing."""
    if not secret:
        return translate("Credentials", "Type the dev secret from the API Keys page of the EngageLab console.")
    return _about_characters(secret)


def _about_characters(text: str) -> str:
    if text.isprintable():
        return ""
    return translate("Credentials", "There is an invisible character in it, often from copying. Copy it again.")
