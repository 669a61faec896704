"""The facts of a signature, as the card shows them. Loaded with the first one: the first paint has none."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from unsign.domain.snapshot import SignatureSnapshot
from unsign.ui.models.signatures_model import LOCK_CHIP, STATUS_CHIPS
from unsign.ui.theme import looks
from unsign.ui.theme.icons import Icon
from unsign.ui.theme.looks import Text
from unsign.ui.theme.tokens import Space, Tint
from unsign.ui.widgets.chip import Chip
from unsign.ui.widgets.facts_grid import FactsGrid
from unsign.ui.widgets.prose import Prose
from unsign.wording import sanitize, signatures, table

translate = QCoreApplication.translate


class CardBody(QWidget):
    """A signature's name, chips and facts.

    Signals:
        refresh_requested(): the person wants to see it as it is now
        lock_requested(bool): the person wants it locked, or unlocked
    """

    refresh_requested = Signal()
    lock_requested = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without facts."""
        super().__init__(parent)
        self._locked = False
        self._values: dict[str, Prose] = {}
        self._captions: dict[str, QLabel] = {}
        self._status, self._use, self._locked_chip = Chip(self), Chip(self), Chip(self)
        self._templates = FactsGrid(self)
        self._refresh = QPushButton(translate("Card", "Look &up again"), self)
        self._refresh.setObjectName("refresh_signature")
        self._refresh.setIcon(Icon.REFRESH.load())
        self._lock = QPushButton(self)
        self._lock.setObjectName("lock_signature")
        column = QVBoxLayout(self)
        looks.spaced(column, Space.M, Space.L, Space.L)
        column.addLayout(self._make_head())
        column.addLayout(self._make_chips())
        column.addLayout(self._make_facts())
        column.addLayout(self._make_templates())
        self._refresh.clicked.connect(self.refresh_requested)
        self._lock.clicked.connect(lambda: self.lock_requested.emit(not self._locked))
        self.show_lock("", locked=False)

    def buttons(self) -> tuple[QWidget, ...]:
        """Return what takes the keyboard, in the order of reading."""
        return self._lock, self._refresh

    def clear(self) -> None:
        """Forget the facts."""
        for value in self._values.values():
            value.say("")

    def show_sighting(self, sighting: SignatureSnapshot) -> None:
        """Show what was found."""
        created, updated = signatures.moment(sighting)
        status = sighting.signature.status
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
        self._show_templates(sighting)
        word = signatures.status(status)
        self._status.say(word, *STATUS_CHIPS[status])
        # the chip says it, unless the reviewer has said more
        self._show_fact("signature_status", texts["signature_status"] != word)
        self._use.say(table.used_by(sighting), Tint.NEUTRAL)
        self.show_lock("", locked=False)

    def show_lock(self, text: str, *, locked: bool) -> None:
        """Say whether the signature is locked, and offer the other."""
        self._locked = locked
        self._values["signature_lock"].say(text)
        self._show_fact("signature_lock", locked)
        self._locked_chip.say(translate("Signatures", "Locked") if locked else "", *LOCK_CHIP)
        self._lock.setText(translate("Card", "Unl&ock") if locked else translate("Card", "L&ock"))
        self._lock.setIcon((Icon.UNLOCK if locked else Icon.LOCK).load())

    def _make_head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        looks.spaced(row, Space.S)
        name = self._value("signature_name").as_headline()
        # a screen reader says it before the name; the eye sees a title
        self._caption("signature_name", translate("Card", "Name")).hide()
        row.addWidget(name, 1)
        for button in (self._lock, self._refresh):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _make_chips(self) -> QHBoxLayout:
        row = QHBoxLayout()
        looks.spaced(row, Space.S)
        for chip in (self._status, self._use, self._locked_chip):
            row.addWidget(chip)
        row.addStretch(1)
        return row

    def _make_facts(self) -> QGridLayout:
        grid = QGridLayout()
        looks.spaced(grid, Space.S)
        grid.setHorizontalSpacing(Space.M)
        for name, caption, row, column in (
            ("signature_digits", translate("Card", "ID"), 0, 0),
            ("signature_account", translate("Card", "Account"), 1, 0),
            ("signature_created", translate("Card", "Created"), 0, 2),
            ("signature_updated", translate("Card", "Updated"), 1, 2),
            ("signature_status", translate("Card", "Status"), 2, 0),
            ("signature_lock", translate("Card", "Lock"), 3, 0),
        ):
            grid.addWidget(self._caption(name, caption), row, column, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(self._value(name), row, column + 1, 1, 1 if row < 2 else -1)  # noqa: PLR2004 - two columns
            # beside its caption, whatever stands beside it takes more lines
            value = self._values[name]
            value.setAlignment(value.alignment() & ~Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTop)
        self._values["signature_digits"].as_id()
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(3, 2)
        return grid

    def _make_templates(self) -> QVBoxLayout:
        column = QVBoxLayout()
        looks.spaced(column, Space.XS)
        caption = self._caption("signature_templates", translate("Card", "Templates"))
        looks.text(caption, Text.STRONG)
        column.addWidget(caption)
        column.addWidget(self._templates)
        column.addWidget(self._value("signature_templates"))
        return column

    def _show_templates(self, sighting: SignatureSnapshot) -> None:
        """Show them in a table, and below it what else there is to say. A screen reader gets all of it in one."""
        shown = (sighting.templates or ())[: signatures.NAMES_SHOWN]
        self._templates.show_rows(signatures.template_headings(), [signatures.template_cells(it) for it in shown])
        whole, notes = self._values["signature_templates"], signatures.template_notes(sighting)
        if shown:
            said = whole.accessibleName()
            whole.say(notes)
            whole.setAccessibleName(said)
        whole.setVisible(bool(notes))

    def _value(self, name: str) -> Prose:
        if name not in self._values:
            self._values[name] = Prose(parent=self)
            self._values[name].setObjectName(name)
        return self._values[name]

    def _caption(self, name: str, text: str) -> QLabel:
        caption = QLabel(text, self)
        looks.text(caption, Text.MUTED)
        caption.setBuddy(self._value(name))
        self._captions[name] = caption
        return caption

    def _show_fact(self, name: str, shown: bool) -> None:
        self._captions[name].setVisible(shown)
        self._values[name].setVisible(shown)
