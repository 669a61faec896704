"""Where a dev key and its secret are typed or pasted."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from unsign.ui.theme import looks
from unsign.ui.theme.tokens import Space
from unsign.ui.widgets.paste_offers import PasteOffers
from unsign.ui.widgets.prose import FieldNote
from unsign.ui.widgets.secret_field import SecretField

if TYPE_CHECKING:
    from unsign.domain.account import Credentials

translate = QCoreApplication.translate

SHORTEST_SECRET = 4
"""Characters of a secret that is looked for in other texts; a shorter one may stand there by chance."""


class KeyFields(QWidget):
    """Two fields, the second masked.

    Signals:
        edited(): something in it changed
        entered(): Return was pressed in one of its fields
        left(): the keyboard went away from one of them, or Return was pressed
    """

    edited = Signal()
    entered = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.touched = False
        self._key = QLineEdit(self)
        self._key.setObjectName("dev_key")
        self._key.setAccessibleName(translate("Credentials", "Dev key"))
        self._secret = SecretField(self)
        self._reveal = QCheckBox(translate("Credentials", "Sho&w dev secret"), self)
        self._reveal.setObjectName("show_dev_secret")
        self._reveal.setAccessibleName(translate("Credentials", "Show dev secret"))
        self._key_note = FieldNote(self, self._key)
        self._key_note.setObjectName("dev_key_note")
        self._secret_note = FieldNote(self, self._secret)
        self._secret_note.setObjectName("dev_secret_note")
        self._offers = PasteOffers(self._key, self._key_note, self._secret, self._secret_note)
        self._lay_out()
        self._reveal.toggled.connect(self._secret.reveal)
        self._offers.taken_apart.connect(lambda: self._reveal.setChecked(False))
        for field in (self._key, self._secret):
            field.textEdited.connect(self._touch)
            field.textChanged.connect(self.edited)
            field.returnPressed.connect(self.entered)
            field.editingFinished.connect(self.left)

    def fill(self, dev_key: str, secret: str) -> None:
        """Put a pair in."""
        self.touched = False
        self._key.setText(dev_key)
        # masked first: what is filled in is nothing that anybody asked to see
        self._reveal.setChecked(False)
        self._secret.setText(secret)
        self._offers.reset()

    def show_key(self, shown: bool) -> None:
        """Show the key's field; hidden where the account in use has it."""
        self._form.setRowVisible(0, shown)
        self._offers.key_is_given = not shown
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
            return False
        # the pair is about to be used: what stood there before isn't, any more
        self._secret.forget_undone()
        return True

    def current(self) -> Credentials:
        """Give what stands in the fields."""
        from unsign.domain.account import Credentials  # noqa: PLC0415 - the first paint has no credentials

        return Credentials(self.dev_key(), self._secret.text().strip())

    def dev_key(self) -> str:
        """Give the dev key, as far as it is typed."""
        return self._key.text().strip()

    def is_typing(self) -> bool:
        """Tell whether the keyboard is in one of the fields."""
        return self._key.hasFocus() or self._secret.hasFocus()

    def edit(self) -> None:
        """Put the cursor where a refused key is corrected."""
        self._key.setFocus(Qt.FocusReason.OtherFocusReason)
        self._key.selectAll()

    def _lay_out(self) -> None:
        self._form = QFormLayout(self)
        looks.spaced(self._form, Space.S)
        self._form.setHorizontalSpacing(Space.L)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for text, field, note in (
            (translate("Credentials", "Dev ke&y"), self._key, self._key_note),
            (translate("Credentials", "De&v secret"), self._secret, self._secret_note),
        ):
            label = QLabel(text, self)
            label.setBuddy(field)
            label.setContentsMargins(Space.NONE, Space.XS, Space.NONE, Space.NONE)
            row = QHBoxLayout()
            looks.spaced(row, Space.M)
            row.addWidget(field, 1)
            column = QVBoxLayout()
            looks.spaced(column, Space.XS)
            column.addLayout(row)
            column.addWidget(note)
            self._form.addRow(label, column)
        row.addWidget(self._reveal)
        column.addWidget(self._offers)

    def _touch(self) -> None:
        self.touched = True


def about_key(key: str) -> str:
    """Say what is wrong with a dev key; "" for nothing."""
    from unsign.domain import pasted  # noqa: PLC0415 - the first paint has no credentials

    if not key:
        return translate("Credentials", "Enter the dev key from the API Keys page of the EngageLab console.")
    if ":" in key:
        return translate("Credentials", "A dev key has no colon in it. Did you paste the secret too?")
    if pasted.pair(key) is not None or len(key.split()) > 1:
        # a key is shown, and kept in files
        return translate("Credentials", "This looks like a dev key and its secret together.")
    return _about_characters(key)


def about_secret(secret: str) -> str:
    """Say what is wrong with a dev secret; "" for nothing."""
    if not secret:
        return translate("Credentials", "Enter the dev secret from the API Keys page of the EngageLab console.")
    return _about_characters(secret)


def about_text(text: str, pair: Credentials) -> str:
    """Say what is wrong with a text that is kept in a file: that the secret stands in it; "" for nothing."""
    basic = base64.b64encode(f"{pair.dev_key}:{pair.dev_secret}".encode()).decode().rstrip("=")
    from unsign.domain import pasted  # noqa: PLC0415 - as above

    if pasted.pair(text.strip()) is not None:
        return translate("Credentials", "Don’t put a secret here. This field is saved in a plain file.")
    if len(pair.dev_secret) >= SHORTEST_SECRET and (pair.dev_secret in text or basic in text):
        return translate("Credentials", "Don’t put a secret here. This field is saved in a plain file.")
    return ""


def _about_characters(text: str) -> str:
    if text.isprintable():
        return ""
    return translate("Credentials", "It contains an invisible character, probably from copying. Copy it again.")
