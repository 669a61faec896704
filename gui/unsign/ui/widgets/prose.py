"""Labels for sentences, and for text from outside."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from unsign.ui.theme import looks
from unsign.ui.theme.icons import Icon, Ink
from unsign.ui.theme.tokens import Size, Space
from unsign.ui.widgets.chip import Glyph
from unsign.wording import sanitize

IN_COLUMN = 12
"""Characters of a word that a narrow column has room for."""


class Prose(QLabel):
    """A label whose text is never taken for markup, wraps anywhere it has to, and can be selected."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        """Show `text`."""
        super().__init__(parent)
        self._unbroken = sanitize.LONGEST_UNBROKEN
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        # at the side where captions end, whatever way the text itself runs
        side = Qt.AlignmentFlag.AlignLeft if self.isLeftToRight() else Qt.AlignmentFlag.AlignRight
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        self.say(text)

    def say(self, text: str) -> None:
        """Show another text."""
        self.setText(sanitize.directed(sanitize.breakable(text, self._unbroken), from_left=self.isLeftToRight()))
        self.setAccessibleName(text)

    def as_headline(self) -> "Prose":
        """Make it the one sentence that is read first."""
        looks.text(self, looks.Text.TITLE)
        # some fonts draw accents of capitals above the line
        self.setContentsMargins(0, Space.HAIR, 0, 0)
        return self

    def in_bold(self) -> "Prose":
        """Make it stand out among its neighbours."""
        looks.text(self, looks.Text.STRONG)
        return self

    def as_id(self) -> "Prose":
        """Give all digits one width, so that IDs can be compared by eye."""
        self.setFont(looks.tabular(self.font()))
        return self

    def on_one_line(self) -> "Prose":
        """Take the width of the words, and never wrap: for a few words beside others."""
        self.setWordWrap(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        return self

    def in_column(self) -> "Prose":
        """Let words break that are too long for a narrow column."""
        self._unbroken = IN_COLUMN
        self.say(self.accessibleName())
        return self

    def muted(self) -> "Prose":
        """Make it stand back behind its neighbours."""
        looks.text(self, looks.Text.MUTED)
        return self


class FieldNote(QFrame):
    """A sentence beside a field: what is wrong with it, or what was made of it. Hidden while there is none."""

    def __init__(self, parent: QWidget | None = None, of: QWidget | None = None) -> None:
        """Say nothing yet. `of`: the field, which shows by its frame, and tells a screen reader, that it's wrong."""
        super().__init__(parent)
        self._of = of
        self._picture = Glyph(Icon.CALM, Size.ICON, Ink.MUTED, self)
        self._text = Prose(parent=self)
        row = QHBoxLayout(self)
        looks.spaced(row, Space.S)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        self.hide()

    def text(self) -> str:
        """Give the sentence, or ""."""
        return self._text.accessibleName()

    def warn(self, text: str) -> None:
        """Say what is wrong."""
        self._show(Icon.STOPPED, Ink.DANGER, text)

    def note(self, text: str) -> None:
        """Say what was made of it; "" takes the sentence away."""
        self._show(Icon.CALM, Ink.MUTED, text)

    def _show(self, icon: Icon, ink: Ink, text: str) -> None:
        changed = text != self.text()
        self._text.say(text)
        self._picture.show_icon(icon, ink)
        looks.text(self._text, looks.Text.DANGER if ink is Ink.DANGER else looks.Text.MUTED)
        self.setVisible(bool(text))
        if self._of is not None:
            looks.invalid(self._of, bool(text) and ink is Ink.DANGER)
            self._of.setAccessibleDescription(text)
        if changed and text:
            announce(self, text)


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader say something, without moving the focus."""
    # the first paint announces nothing, and Qt's class for it takes two milliseconds to load
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # noqa: PLC0415 - as said

    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
