"""The list of pages at the side, with Settings and Help below it."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from unsign.ui.theme import looks
from unsign.ui.theme.icons import Icon, Ink
from unsign.ui.theme.looks import Ground, Kind
from unsign.ui.theme.tokens import Size, Space
from unsign.ui.widgets.busy_buttons import BusyButtons

translate = QCoreApplication.translate

_NAME = Qt.ItemDataRole.UserRole


class Sidebar(QWidget):
    """Pages by name. Where there is little room, icons alone, with the names as tool tips.

    Signals:
        chosen(str): the object name of the page that the person went to
        settings_requested(), help_requested(): a button was pressed
    """

    chosen = Signal(str)
    settings_requested = Signal()
    help_requested = Signal()

    def __init__(self, pages: Sequence[tuple[str, str, Icon]], parent: QWidget | None = None) -> None:
        """List `pages`: the object name, the title and the icon of each."""
        super().__init__(parent)
        looks.ground(self, Ground.SIDEBAR)
        self._titles = {name: title for name, title, _icon in pages}
        self._list = QListWidget(self)
        self._list.setObjectName("pages")
        self._list.setAccessibleName(translate("MainWindow", "Pages"))
        looks.mark(self._list, "kind", "pages")
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setIconSize(QSize(Size.ICON, Size.ICON))
        for name, title, icon in pages:
            item = QListWidgetItem(icon.load(Ink.TEXT, Ink.ACCENT), title, self._list)
            item.setData(_NAME, name)
            # the list would keep the height that a row had before the sheet was applied anew
            item.setSizeHint(QSize(Size.CONTROL, Size.CONTROL + Space.HAIR))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, title)
        self._list.setFixedHeight(len(pages) * (Size.CONTROL + Space.HAIR) + Space.XS)
        self._settings = self._button("show_settings", translate("MainWindow", "Settings"), Icon.SETTINGS)
        self._help = self._button("show_help", translate("MainWindow", "Help"), Icon.HELP)
        self._starting = BusyButtons(self._settings)
        column = QVBoxLayout(self)
        looks.spaced(column, Space.HAIR, Space.S, Space.M)
        column.addWidget(self._list)
        column.addStretch(1)
        column.addWidget(self._settings)
        column.addWidget(self._help)
        self._list.setCurrentRow(0)
        self._list.currentItemChanged.connect(lambda item, _before: self.chosen.emit(item.data(_NAME)))
        self._settings.clicked.connect(self.settings_requested)
        self._help.clicked.connect(self.help_requested)
        self.show_narrow(False)

    def show_page(self, name: str) -> None:
        """Mark the page that is in front."""
        for row in range(self._list.count()):
            if self._list.item(row).data(_NAME) == name:
                self._list.setCurrentRow(row)

    def show_narrow(self, narrow: bool) -> None:
        """Show icons alone, or the names beside them."""
        self.setFixedWidth(Size.SIDEBAR_NARROW if narrow else Size.SIDEBAR)
        for row in range(self._list.count()):
            item = self._list.item(row)
            title = self._titles[item.data(_NAME)]
            item.setText("" if narrow else title)
            item.setToolTip(title if narrow else "")
        for button in (self._settings, self._help):
            button.setText("" if narrow else button.accessibleName())
            button.setToolTip(button.accessibleName() if narrow else "")

    def show_busy(self, busy: bool) -> None:
        """Let nothing be set while something is worked on."""
        self._starting.show_busy(busy)

    def help_button(self) -> QWidget:
        """Return what the Help menu opens beside."""
        return self._help

    def _button(self, name: str, title: str, icon: Icon) -> QPushButton:
        button = looks.button(QPushButton(icon.load(Ink.MUTED), title, self), Kind.NAV)
        button.setObjectName(name)
        button.setAccessibleName(title)
        button.setAutoDefault(False)
        return button
