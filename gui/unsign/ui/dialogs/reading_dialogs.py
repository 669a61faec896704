"""The dialogs of the Help menu: to be read beside the work, by eye, keyboard or screen reader."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QFont, QGuiApplication, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from unsign.ui.dialogs.dialog_frame import SCREEN_SHARE, line
from unsign.ui.theme import looks
from unsign.ui.theme.looks import Ground, Kind
from unsign.ui.theme.tokens import Size, Space, Type
from unsign.ui.widgets.calm_fields import ChoiceField
from unsign.ui.widgets.prose import Prose, announce
from unsign.wording.help import Section

translate = QCoreApplication.translate

USUAL = QSize(Size.DIALOG, 520)
READABLE = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard


class ReadingDialog(QDialog):
    """Sections to read and to copy, and a row of buttons that ends with Close."""

    def __init__(self, name: str, title: str, sections: Sequence[Section], parent: QWidget | None = None) -> None:
        """Show `sections`. `name`: the object name."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setWindowTitle(title)
        looks.ground(self, Ground.SURFACE)
        self.resize(USUAL.boundedTo(self.screen().availableSize() * SCREEN_SHARE))
        self._text = QTextEdit(self)
        self._text.setObjectName("text")
        self._text.setAccessibleName(title)
        self._text.setTextInteractionFlags(READABLE)
        self._text.setTabChangesFocus(True)
        self._write(sections)
        self.said = Prose(parent=self).muted()
        self.said.setObjectName("said")
        self.column = QVBoxLayout()
        looks.spaced(self.column, Space.S, Space.L, Space.L)
        self.column.addWidget(self._text, 2)
        box = QDialogButtonBox(self)
        close = box.addButton(translate("Message", "&Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setObjectName("close")
        close.setDefault(True)
        looks.button(close, Kind.PRIMARY)
        box.rejected.connect(self.reject)
        self.buttons = QHBoxLayout()
        looks.spaced(self.buttons, Space.S, Space.L, Space.M)
        self.buttons.addWidget(self.said, 1)
        self.buttons.addWidget(box)
        foot = looks.ground(QWidget(self), Ground.WINDOW)
        foot.setLayout(self.buttons)
        whole = QVBoxLayout(self)
        looks.spaced(whole, Space.NONE)
        whole.addLayout(self.column, 1)
        whole.addWidget(line(self))
        whole.addWidget(foot)
        self._text.setFocus()

    def add_button(self, name: str, text: str) -> QPushButton:
        """Add a button before Close."""
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        self.buttons.insertWidget(self.buttons.count() - 2, button)
        return button

    def say(self, text: str) -> None:
        """Say that something was done."""
        self.said.say(text)
        announce(self.said, text)

    def shown_text(self) -> str:
        """Give everything that is to be read."""
        return self._text.toPlainText()

    def _write(self, sections: Sequence[Section]) -> None:
        """Lay the sections out as plain text in two sizes: nothing in them is taken for markup."""
        heading, body = QTextCharFormat(), QTextCharFormat()
        heading.setFontWeight(QFont.Weight.Bold)
        heading.setFontPointSize(self.font().pointSizeF() * Type.LARGE.value)
        apart, below = QTextBlockFormat(), QTextBlockFormat()
        apart.setTopMargin(self.fontMetrics().height())
        # a screen reader tells headings from text by this
        apart.setHeadingLevel(2)
        below.setTopMargin(self.fontMetrics().height() / 3)
        cursor = QTextCursor(self._text.document())
        for number, section in enumerate(sections):
            if number:
                cursor.insertBlock()
            cursor.setBlockFormat(apart if number else QTextBlockFormat())
            cursor.insertText(section.heading, heading)
            for paragraph in section.paragraphs:
                cursor.insertBlock(below, body)
                cursor.insertText(paragraph, body)
        self._text.moveCursor(QTextCursor.MoveOperation.Start)


class PlacesDialog(ReadingDialog):
    """What is kept where. Opens the folder in the system's own way."""

    def __init__(self, folder: Path, sections: Sequence[Section], parent: QWidget | None = None) -> None:
        """Tell about `folder`."""
        super().__init__("places", translate("Help", "Data and files"), sections, parent)
        self._folder = folder
        place = QPlainTextEdit(str(folder), self)
        place.setObjectName("folder")
        place.setAccessibleName(translate("Help", "Data folder"))
        place.setTextInteractionFlags(READABLE)
        place.setTabChangesFocus(True)
        place.setFixedHeight(3 * self.fontMetrics().lineSpacing() + 2 * place.frameWidth())
        label = QLabel(translate("Help", "&Data folder:"), self)
        label.setBuddy(place)
        self.column.insertWidget(0, label)
        self.column.insertWidget(1, place)
        self.add_button("copy_path", translate("Help", "Copy &path")).clicked.connect(self._copy)
        self.add_button("open_folder", translate("Help", "&Open folder")).clicked.connect(self._open)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(str(self._folder))
        self.say(translate("Help", "Path copied."))

    def _open(self) -> None:
        # nothing is written before there is something to keep, so the folder need not be there yet
        nearest = next(path for path in (self._folder, *self._folder.parents) if path.exists())
        if QDesktopServices.openUrl(QUrl.fromLocalFile(str(nearest))):
            self.say(translate("Help", "Opening {folder}…").format(folder=nearest))
        else:
            self.say(translate("Help", "This computer has no program that opens folders."))


class AboutDialog(ReadingDialog):
    """What the program is, whose work is in it, and on which terms."""

    def __init__(
        self, summary: str, sections: Sequence[Section], licences: Mapping[str, str], parent: QWidget | None = None
    ) -> None:
        """Tell it. `summary`: what support asks for first; `licences`: the text of each by whose it is."""
        super().__init__("about", translate("Help", "About Unsign"), sections, parent)
        self._summary = summary
        self._licences = licences
        self._choice = ChoiceField(self)
        self._choice.setObjectName("licence_of")
        self._choice.addItems(list(licences))
        self._choice.setAccessibleName(translate("Help", "Licence of"))
        label = QLabel(translate("Help", "&Licence of"), self)
        label.setBuddy(self._choice)
        row = QHBoxLayout()
        row.addWidget(label)
        row.addWidget(self._choice, 1)
        self._licence = QPlainTextEdit(self)
        self._licence.setObjectName("licence")
        self._licence.setAccessibleName(translate("Help", "Text of the licence"))
        self._licence.setTextInteractionFlags(READABLE)
        self._licence.setTabChangesFocus(True)
        self.column.insertLayout(1, row)
        self.column.insertWidget(2, self._licence, 1)
        self.add_button("copy", translate("Help", "Co&py versions")).clicked.connect(self._copy)
        self._choice.currentTextChanged.connect(self._show_licence)
        self._show_licence(self._choice.currentText())

    def _show_licence(self, whose: str) -> None:
        self._licence.setPlainText(self._licences.get(whose, ""))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._summary)
        self.say(translate("Help", "Versions copied."))
