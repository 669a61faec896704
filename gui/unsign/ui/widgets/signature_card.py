"""What an ID stands for, so that a person sees it before it goes away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFormLayout, QGroupBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from unsign.ui.widgets.prose import Prose, announce
from unsign.wording import startup

if TYPE_CHECKING:
    from unsign.domain.snapshot import SignatureSnapshot

translate = QCoreApplication.translate

ROW_SPACING = 4
"""Logical pixels: with more, the smallest window would have to scroll."""


class SignatureCard(QGroupBox):
    """One signature in labelled values, or a sentence in their place.

    Signals:
        refresh_requested(): the person wants to see it as it is now
        lock_requested(bool): the person wants it locked, or unlocked
    """

    refresh_requested = Signal()
    lock_requested = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(translate("Card", "Signature"), parent)
        self.setObjectName("signature")
        self.sighting: SignatureSnapshot | None = None
        self._empty = Prose(parent=self)
        self._empty.setObjectName("signature_empty")
        self._values: dict[str, Prose] = {}
        self._body = QWidget(self)
        frame = QVBoxLayout(self)
        frame.addWidget(self._empty)
        frame.addWidget(self._body)
        frame.addStretch(1)
        self.clear(startup.no_signature(""))

    def clear(self, reason: str) -> None:
        """Show a sentence instead of a signature."""
        self.sighting = None
        self._empty.say(reason)
        for value in self._values.values():
            value.say("")
        self._empty.show()
        self._body.hide()

    def show_sighting(self, sighting: SignatureSnapshot) -> None:
        """Show what was found."""
        from unsign.wording import sanitize, signatures

        if not self._values:
            self._fill_body()
        self.sighting = sighting
        created, updated = signatures.moment(sighting)
        texts = {
            "signature_name": sanitize.visible(sighting.signature.name),
            "signature_digits": sighting.signature.id.digits,
            "signature_status": signatures.status_line(sighting),
            "signature_templates": signatures.templates(sighting),
            "signature_created": created,
            "signature_updated": updated,
            "signature_account": signatures.looked_up(sighting),
        }
        for name, text in texts.items():
            self._values[name].say(text)
        self.show_lock("", locked=False)
        self._empty.hide()
        self._body.show()
        # a form keeps the heights of texts that changed while it was hidden
        if (form := self._body.layout()) is not None:
            form.invalidate()
        announce(self, signatures.found(sighting))

    def _fill_body(self) -> None:
        form = QFormLayout(self._body)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(ROW_SPACING)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for name, caption in (
            ("signature_name", translate("Card", "Name")),
            ("signature_digits", translate("Card", "ID")),
            ("signature_status", translate("Card", "Status")),
            ("signature_templates", translate("Card", "Templates")),
            ("signature_created", translate("Card", "Created")),
            ("signature_updated", translate("Card", "Updated")),
            ("signature_account", translate("Card", "Account")),
            ("signature_lock", translate("Card", "Lock")),
        ):
            value = Prose(parent=self._body)
            value.setObjectName(name)
            label = QLabel(caption, self._body)
            label.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
            label.setBuddy(value)
            form.addRow(label, value)
            self._values[name] = value
        self._values["signature_name"].in_bold()
        buttons = QHBoxLayout()
        buttons.setSpacing(2 * ROW_SPACING)
        self._refresh = QPushButton(translate("Card", "&Refresh"), self._body)
        self._refresh.setObjectName("refresh_signature")
        self._refresh.clicked.connect(self.refresh_requested)
        self._lock = QPushButton(self._body)
        self._lock.setObjectName("lock_signature")
        self._lock.clicked.connect(lambda: self.lock_requested.emit(not self._locked))
        buttons.addWidget(self._refresh)
        buttons.addWidget(self._lock)
        buttons.addStretch(1)
        form.addRow(buttons)
        self.show_lock("", locked=False)

    def show_lock(self, text: str, *, locked: bool) -> None:
        """Say whether the signature is locked, and offer the other."""
        if self._values:
            self._locked = locked
            self._values["signature_lock"].say(text)
            self._lock.setText(translate("Card", "Unl&ock") if locked else translate("Card", "L&ock"))
