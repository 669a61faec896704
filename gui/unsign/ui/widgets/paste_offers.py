"""Offers about what was pasted: to take a key and its secret apart, and to clear a secret from the clipboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from unsign.ui.theme import looks
from unsign.ui.theme.tokens import Space

if TYPE_CHECKING:
    from unsign.ui.widgets.prose import FieldNote
    from unsign.ui.widgets.secret_field import SecretField

translate = QCoreApplication.translate

SHORTEST_PASTE = 4
"""Characters that come at once when a text is pasted; a person types one at a time."""


class PasteOffers(QWidget):
    """Watches the fields of a key and its secret. Hidden while there is nothing to offer.

    Signals:
        changed(): other offers are shown than before
        taken_apart(): a pair was taken apart, into the fields
    """

    changed = Signal()
    taken_apart = Signal()

    def __init__(self, key: QLineEdit, key_note: FieldNote, secret: SecretField, secret_note: FieldNote) -> None:
        """Watch these fields, and say what is to be said in the notes beside them."""
        super().__init__(secret.parentWidget())
        self.key_is_given = False
        self._key, self._key_note = key, key_note
        self._secret, self._secret_note = secret, secret_note
        self._pasted = ""
        self._copied = ""
        self._split = self._button("take_apart", translate("Credentials", "Split them"))
        self._clear = self._button("clear_clipboard", translate("Credentials", "Clear the clipboard"))
        row = QHBoxLayout(self)
        looks.spaced(row, Space.S)
        row.addWidget(self._split)
        row.addWidget(self._clear)
        row.addStretch(1)
        self._offer(split=False, clear=False)
        self._split.clicked.connect(self._take_apart)
        self._clear.clicked.connect(self._clear_clipboard)
        QGuiApplication.clipboard().dataChanged.connect(self._look_at_clipboard)
        key.textEdited.connect(lambda text: self._typed(text, key_note, is_secret=False))
        # its signal carries bullets
        secret.textEdited.connect(lambda _bullets: self._typed(secret.text(), secret_note, is_secret=True))

    def reset(self) -> None:
        """Offer nothing: other values are in the fields."""
        self._pasted = self._copied = ""
        self._key_note.note("")
        self._secret_note.note("")
        self._offer(split=False, clear=False)

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        return button

    def _typed(self, text: str, note: FieldNote, *, is_secret: bool) -> None:
        """Look what was typed; a pair that came in one piece is offered to be taken apart."""
        from unsign.domain import pasted  # noqa: PLC0415 - the first paint has no credentials

        bare = pasted.without_quotes(text)
        if bare != text and _is_in_clipboard(text):
            # what is typed may have them, and somebody who types sees them
            (self._secret if is_secret else self._key).setText(bare)
            self._typed(bare, note, is_secret=is_secret)
            if not self._pasted:
                note.note(translate("Credentials", "Pasted without the quotes around it."))
            self._copied = text if is_secret or self._pasted else ""
            self._offer(split=bool(self._pasted), clear=_is_in_clipboard(self._copied))
            return
        self._pasted = text if pasted.pair(text) else ""
        together = translate("Credentials", "This looks like a dev key and its secret together.")
        note.note(together if self._pasted else "")
        self._copied = text if is_secret or self._pasted else ""
        self._offer(split=bool(self._pasted), clear=_is_in_clipboard(self._copied))

    def _offer(self, *, split: bool, clear: bool) -> None:
        self._split.setVisible(split)
        self._clear.setVisible(clear)
        self.setVisible(split or clear)
        self.changed.emit()

    def _take_apart(self) -> None:
        from unsign.domain import pasted  # noqa: PLC0415 - as above

        found = pasted.pair(self._pasted)
        if found is None:
            return
        if self.key_is_given and found.dev_key != self._key.text().strip():
            # its key in this account's name would be another customer's
            self._secret_note.warn(translate("Credentials", "The dev key in it isn’t this account’s key."))
            self.changed.emit()
            return
        self._key.setText(found.dev_key)
        self._secret.setText(found.dev_secret)
        copied = self._copied
        self.reset()
        self._copied = copied
        self._offer(split=False, clear=_is_in_clipboard(copied))
        self.taken_apart.emit()
        self._secret.setFocus(Qt.FocusReason.OtherFocusReason)

    def _look_at_clipboard(self) -> None:
        """Offer to clear it only as long as the secret is in it."""
        if self._copied and not _is_in_clipboard(self._copied):
            self._copied = ""
            self._offer(split=bool(self._pasted), clear=False)

    def _clear_clipboard(self) -> None:
        QGuiApplication.clipboard().clear()
        self._secret_note.note(translate("Credentials", "Clipboard cleared."))
        self._secret.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()


def _is_in_clipboard(text: str) -> bool:
    # a field takes line ends for spaces
    copied = QGuiApplication.clipboard().text()
    return len(text) >= SHORTEST_PASTE and " ".join(copied.split()) == " ".join(text.split())
