"""The one window."""

from __future__ import annotations

import sys
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from unsign.ui.pages.delete_page import DeletePage
from unsign.ui.theme import looks
from unsign.ui.theme.icons import Icon
from unsign.ui.theme.looks import Text
from unsign.ui.theme.tokens import Size, Space
from unsign.ui.widgets.credentials_panel import CredentialsPanel
from unsign.ui.widgets.practice_banner import PracticeBanner
from unsign.ui.widgets.prose import Prose, announce
from unsign.ui.widgets.room import room_for
from unsign.ui.widgets.sidebar import Sidebar

if TYPE_CHECKING:
    from unsign.ui.widgets.help_menu import HelpMenu
    from unsign.ui.widgets.page_parts import Page
    from unsign.ui.widgets.unknown_strip import UnknownStrip

translate = QCoreApplication.translate

DELETE, SIGNATURES, DELETED = "delete", "signatures", "deleted"
"""The pages' object names."""

SMALLEST = QSize(640, 480)
USUAL = QSize(1060, 720)
"""Wide enough for all columns of the list, the lock too."""


class MainWindow(QMainWindow):
    """Pages at the side; the account in use above the page; and at the bottom how it ended.

    The first page is there at the first paint. The others have their places then,
    and get their content from `fill_page`.

    Signals:
        close_requested(): the person wants to leave; whoever runs the program closes the window then
        page_shown(str): the object name of the page that came to the front
        account_changed(): the credentials are other ones now
        settings_requested(): the person wants to see the settings
        activated(): the window came to the front, maybe from another copy of the program
    """

    close_requested = Signal()
    page_shown = Signal(str)
    account_changed = Signal()
    settings_requested = Signal()
    activated = Signal()

    def __init__(self, *, practice: bool) -> None:
        """Build it all. `practice`: say that nothing real can be deleted."""
        super().__init__()
        self.setObjectName("main_window")
        # what the dialogs over it go by, too
        self.setProperty("practice", practice)
        available = room_for(self)
        self.setMinimumSize(SMALLEST.boundedTo(available))
        self.resize(USUAL.boundedTo(available))
        self.credentials_panel = CredentialsPanel(self)
        self.delete_page = DeletePage(self)
        self.banner = PracticeBanner(self)
        self._practice = practice
        self._may_close = False
        self._narrow = False
        self._contents: list[Page] = []
        self._status = Prose(parent=self)
        self._status.setObjectName("status")
        looks.text(self._status, Text.SMALL)
        self._sidebar = Sidebar(
            (
                (DELETE, translate("MainWindow", "Delete"), Icon.DELETE),
                (SIGNATURES, translate("MainWindow", "Signatures"), Icon.SIGNATURES),
                (DELETED, translate("MainWindow", "Deleted"), Icon.DELETED),
            ),
            self,
        )
        self._lay_out()
        self._add_actions()
        self.credentials_panel.entered.connect(self.delete_page.look_up)
        self.credentials_panel.edited.connect(self._credentials_edited)
        self.credentials_panel.closed.connect(self.delete_page.edit)
        self.banner.chosen.connect(self.delete_page.fill)
        self._sidebar.chosen.connect(self.show_page)
        self._sidebar.settings_requested.connect(self.settings_requested)
        self._sidebar.help_requested.connect(self._open_help)
        self._sidebar.show_page(DELETE)
        self._name_account()
        # what is needed next: an account may be there already
        self.delete_page.edit()

    @cached_property
    def unknown_strip(self) -> UnknownStrip:
        """The strip about outcomes that aren't known, made when it's asked for."""
        from unsign.ui.widgets.unknown_strip import UnknownStrip

        strip = UnknownStrip(self)
        self._right.insertWidget(self._right.indexOf(self._pages), strip)
        strip.read_before(self.delete_page)
        return strip

    @cached_property
    def help_menu(self) -> HelpMenu:
        """The Help menu, made when it's asked for: the first paint doesn't show it."""
        from unsign.ui.widgets.help_menu import HelpMenu

        menu = HelpMenu(self)
        # its keys count while it's closed
        self.addActions(menu.actions())
        if sys.platform == "darwin":
            self.menuBar().addMenu(menu)
        return menu

    def show_status(self, text: str, *, instead_of: str = "") -> None:
        """Say something that stays until something else is to be said.

        instead_of: what it corrects, where that still stands; nobody has to hear it then
        """
        if instead_of:
            if self._status.accessibleName() == instead_of:
                self._status.say(text)
            return
        self._status.say(text)
        self._status.setVisible(bool(text))
        if text:
            announce(self._status, text)

    def show_busy(self, busy: bool) -> None:
        """Take no second request while one is worked on."""
        self.delete_page.show_busy(busy)
        self.credentials_panel.show_busy(busy)
        self._settings.setEnabled(not busy)
        self._sidebar.show_busy(busy)

    def close_for_good(self) -> None:
        """Close, now that everything else is over."""
        from unsign.ui.widgets.signatures_table import let_go

        self._may_close = True
        let_go()
        self.close()

    def fill_page(self, name: str, content: Page) -> None:
        """Give a page its content. `name`: its object name."""
        host = self._hosts[name]
        layout = QVBoxLayout(host)
        looks.spaced(layout, Space.NONE)
        layout.addWidget(content)
        content.show_narrow(self._narrow)
        self._contents.append(content)

    def show_page(self, name: str) -> None:
        """Bring a page to the front."""
        if self._pages.currentWidget() is not self._hosts[name]:
            self._pages.setCurrentWidget(self._hosts[name])
            self._sidebar.show_page(name)
            self.page_shown.emit(name)

    def page(self) -> str:
        """Tell which page is in front."""
        return next(name for name, host in self._hosts.items() if host is self._pages.currentWidget())

    def is_untouched(self) -> bool:
        """Tell whether nobody has typed or gone anywhere yet."""
        return self.focusWidget() is None or self.delete_page.waits_for_an_id()

    def state(self) -> dict[str, object]:
        """Give how the window stands, for the next start."""
        state: dict[str, object] = {"width": self.width(), "height": self.height(), "page": self.page()}
        for page in self._contents:
            state |= page.layout_state()
        return state

    def restore(self, state: dict[str, object]) -> None:
        """Stand as it stood; what can't be understood is left out."""
        for content in self._contents:
            content.restore_layout(state)
        wide, high, page = state.get("width"), state.get("height"), state.get("page")
        if isinstance(wide, int) and isinstance(high, int):
            self.resize(room_for(self).boundedTo(QSize(min(wide, 10_000), min(high, 10_000))))
        if isinstance(page, str) and page in self._hosts:
            self.show_page(page)

    def _lay_out(self) -> None:
        self._pages = QStackedWidget(self)
        self._hosts: dict[str, QWidget] = {}
        for name, spoken in (
            (DELETE, translate("MainWindow", "Delete")),
            (SIGNATURES, translate("MainWindow", "Signatures")),
            (DELETED, translate("MainWindow", "Deleted")),
        ):
            host = QWidget(self._pages)
            host.setObjectName(name)
            host.setAccessibleName(spoken)
            self._pages.addWidget(host)
            self._hosts[name] = host
        self.fill_page(DELETE, self.delete_page)
        whole = QWidget(self)
        rows = QVBoxLayout(whole)
        looks.spaced(rows, Space.NONE)
        rows.addWidget(self.banner)
        columns = QHBoxLayout()
        looks.spaced(columns, Space.NONE)
        columns.addWidget(self._sidebar)
        columns.addWidget(looks.line(whole, upright=True))
        self._right = right = QVBoxLayout()
        looks.spaced(right, Space.NONE)
        right.addWidget(self.credentials_panel)
        right.addWidget(looks.line(whole))
        right.addWidget(self._pages, 1)
        self._status.setContentsMargins(Space.L, Space.XS, Space.L, Space.XS)
        self._status.hide()
        right.addWidget(self._status)
        columns.addLayout(right, 1)
        rows.addLayout(columns, 1)
        self.banner.setVisible(self._practice)
        self.setCentralWidget(whole)

    def _add_actions(self) -> None:
        """Add what has keys. On a Mac it's in the menu bar, elsewhere in the sidebar."""
        self._settings = QAction(translate("MainWindow", "&Settings…"), self)
        self._settings.setObjectName("settings")
        self._settings.setMenuRole(QAction.MenuRole.PreferencesRole)
        self._settings.setShortcuts([QKeySequence("Ctrl+,")])
        self._settings.triggered.connect(lambda _checked=False: self.settings_requested.emit())
        leave = QAction(translate("MainWindow", "&Quit"), self)
        leave.setObjectName("quit")
        leave.setMenuRole(QAction.MenuRole.QuitRole)
        leave.setShortcuts(QKeySequence.StandardKey.Quit)
        leave.triggered.connect(lambda _checked=False: self.close())
        self.addActions([self._settings, leave])
        for number, name in enumerate(self._hosts, 1):
            go = QAction(self)
            go.setShortcut(QKeySequence(f"Ctrl+{number}"))
            go.triggered.connect(lambda _checked=False, name=name: self.show_page(name))
            self.addAction(go)
        if sys.platform == "darwin":
            menu = self.menuBar().addMenu("&Unsign")
            menu.addActions([self._settings, leave])

    def _open_help(self) -> None:
        beside = self._sidebar.help_button()
        self.help_menu.popup(beside.mapToGlobal(beside.rect().topLeft()) - self.help_menu.rect().bottomLeft())

    def _credentials_edited(self) -> None:
        self.delete_page.show_sighting(None)
        self.show_status("")
        self._name_account()
        self.account_changed.emit()

    def _name_account(self) -> None:
        """Make the account in use loud: in the title and beside the button that deletes."""
        program = translate("MainWindow", "Unsign (practice)") if self._practice else "Unsign"
        if not self.credentials_panel.dev_key():
            self.setWindowTitle(program)
            self.delete_page.show_account(None)
            return
        from unsign.wording import colours

        account = self.credentials_panel.account()
        loud = colours.loud(account.name, account.colour)
        self.setWindowTitle(translate("MainWindow", "{program} – {account}").format(program=program, account=loud))
        self.delete_page.show_account(account)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show icons alone at the side where there's little room."""
        super().resizeEvent(event)
        narrow = self.width() < Size.NARROW_BELOW
        if narrow is not self._narrow:
            self._narrow = narrow
            self._sidebar.show_narrow(narrow)
            for page in self._contents:
                page.show_narrow(narrow)

    def changeEvent(self, event: QEvent) -> None:
        """Tell when the window comes to the front."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            self.activated.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave the closing to whoever runs the program: something may have to be ended first."""
        if self._may_close:
            event.accept()
        else:
            event.ignore()
            self.close_requested.emit()
