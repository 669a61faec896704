"""What an ID stands for, so that a person sees it before it goes away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGroupBox, QVBoxLayout, QWidget

from unsign.ui.theme import looks
from unsign.ui.theme.icons import Icon
from unsign.ui.theme.looks import Ground
from unsign.ui.theme.tokens import Space
from unsign.ui.widgets.empty_state import EmptyState
from unsign.ui.widgets.prose import announce
from unsign.wording import startup

if TYPE_CHECKING:
    from unsign.domain.snapshot import SignatureSnapshot
    from unsign.ui.widgets.card_body import CardBody

translate = QCoreApplication.translate


class SignatureCard(QGroupBox):
    """One signature in labelled values, or a sentence in their place.

    Signals:
        refresh_requested(): the person wants to see it as it is now
        lock_requested(bool): the person wants it locked, or unlocked
        practice_requested(): the person wants to practise
    """

    refresh_requested = Signal()
    lock_requested = Signal(bool)
    practice_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.setObjectName("signature")
        self.setAccessibleName(translate("Card", "Signature"))
        self.sighting: SignatureSnapshot | None = None
        self._empty = EmptyState(Icon.DELETE, self)
        self._empty.sentence.setObjectName("signature_empty")
        self._empty.acted.connect(self.practice_requested)
        self._body: CardBody | None = None
        self._frame = QVBoxLayout(self)
        looks.spaced(self._frame, Space.NONE)
        self._frame.addWidget(self._empty, 1)
        self.clear(startup.no_signature(""))

    def clear(self, reason: str, *, welcome: bool = False) -> None:
        """Show a sentence instead of a signature. `welcome`: or what to do first, as long as there's no account."""
        self.sighting = None
        if welcome:
            self._empty.say(*startup.first_steps(), name="start_practice")
        else:
            self._empty.say(startup.purpose(), reason)
        if self._body is not None:
            self._body.clear()
            self._body.hide()
        looks.ground(self, Ground.NONE)
        self._empty.show()

    def show_sighting(self, sighting: SignatureSnapshot) -> None:
        """Show what was found."""
        from unsign.wording import signatures

        if self._body is None:
            self._body = self._make_body()
        self.sighting = sighting
        self._body.show_sighting(sighting)
        looks.ground(self, Ground.CARD)
        self._empty.hide()
        self._body.show()
        announce(self, signatures.found(sighting))

    def show_lock(self, text: str, *, locked: bool) -> None:
        """Say whether the signature is locked, and offer the other."""
        if self._body is not None:
            self._body.show_lock(text, locked=locked)

    def buttons(self) -> tuple[QWidget, ...]:
        """Return what takes the keyboard in the card, in the order of reading."""
        return self._body.buttons() if self._body is not None else ()

    def _make_body(self) -> CardBody:
        from unsign.ui.widgets.card_body import CardBody

        body = CardBody(self)
        body.refresh_requested.connect(self.refresh_requested)
        body.lock_requested.connect(self.lock_requested)
        self._frame.addWidget(body, 0, Qt.AlignmentFlag.AlignTop)
        return body
