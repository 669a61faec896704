"""The one window."""

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence
from PySide6.QtWidgets import QMainWindow, QTabWidget, QVBoxLayout, QWidget

from unsign.ui.pages.delete_page import DeletePage
from unsign.ui.widgets.credentials_panel import CredentialsPanel
from unsign.ui.widgets.help_menu import HelpMenu
from unsign.ui.widgets.practice_banner import PracticeBanner
from unsign.ui.widgets.prose import Prose, announce
from unsign.ui.widgets.unknown_strip import UnknownStrip

translate = QCoreApplication.translate

DELETE, SIGNATURES, DELETED = "delete", "signatures", "deleted"
"""The pages' object names."""

SMALLEST = QSize(640, 480)
USUAL = QSize(960, 660)
"""Wide enough for all columns of the list, the lock too."""


class MainWindow(QMainWindow):
    """Credentials above, the pages below, and at the bottom how it ended.

    The first page is there at the first paint. The others have their tabs then,
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
        self.setMinimumSize(SMALLEST)
        self.resize(USUAL)
        self.credentials_panel = CredentialsPanel(self)
        self.delete_page = DeletePage(self)
        self.banner = PracticeBanner(self)
        self.unknown_strip = UnknownStrip(self)
        self._practice = practice
        self._may_close = False
        self._status = Prose(parent=self)
        self._status.setObjectName("status")
        self._lay_out()
        self._fill_menu()
        self.credentials_panel.entered.connect(self.delete_page.look_up)
        self.credentials_panel.edited.connect(self._credentials_edited)
        self.banner.chosen.connect(self.delete_page.fill)
        self._name_account()
        self.help_menu = HelpMenu(self)
        self.menuBar().addMenu(self.help_menu)

    def show_status(self, text: str) -> None:
        """Say something that stays until something else is to be said."""
        self._status.say(text)
        if text:
            announce(self._status, text)

    def show_busy(self, busy: bool) -> None:
        """Take no second request while one is worked on."""
        self.delete_page.show_busy(busy)
        self.credentials_panel.show_busy(busy)
        self._settings.setEnabled(not busy)

    def close_for_good(self) -> None:
        """Close, now that everything else is over."""
        from unsign.ui.widgets.signatures_table import let_go  # noqa: PLC0415 - the first paint has no table

        self._may_close = True
        let_go()
        self.close()

    def fill_page(self, name: str, content: QWidget) -> None:
        """Give a page its content. `name`: its object name."""
        host = self._hosts[name]
        layout = QVBoxLayout(host)
        layout.addWidget(content)

    def show_page(self, name: str) -> None:
        """Bring a page to the front."""
        self._tabs.setCurrentWidget(self._hosts[name])

    def page(self) -> str:
        """Tell which page is in front."""
        return self._tabs.currentWidget().objectName()

    def state(self) -> dict[str, object]:
        """Give how the window stands, for the next start."""
        return {"width": self.width(), "height": self.height(), "page": self.page()}

    def restore(self, state: dict[str, object]) -> None:
        """Stand as it stood; what can't be understood is left out."""
        wide, high, page = state.get("width"), state.get("height"), state.get("page")
        if isinstance(wide, int) and isinstance(high, int):
            self.resize(self.screen().availableSize().boundedTo(QSize(min(wide, 10_000), min(high, 10_000))))
        if isinstance(page, str) and page in self._hosts:
            self.show_page(page)

    def _lay_out(self) -> None:
        self._tabs = QTabWidget(self)
        self._tabs.setObjectName("pages")
        self._tabs.setAccessibleName(translate("MainWindow", "Pages"))
        self._hosts: dict[str, QWidget] = {}
        for name, title, spoken in (
            (DELETE, translate("MainWindow", "&Delete"), translate("MainWindow", "Delete")),
            (SIGNATURES, translate("MainWindow", "Si&gnatures"), translate("MainWindow", "Signatures")),
            (DELETED, translate("MainWindow", "Dele&ted"), translate("MainWindow", "Deleted")),
        ):
            host = QWidget(self._tabs)
            host.setObjectName(name)
            host.setAccessibleName(spoken)
            self._tabs.addTab(host, title)
            self._hosts[name] = host
        self.fill_page(DELETE, self.delete_page)
        self._tabs.currentChanged.connect(lambda _index: self.page_shown.emit(self.page()))
        whole = QWidget(self)
        rows = QVBoxLayout(whole)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.banner)
        inside = QVBoxLayout()
        inside.setContentsMargins(9, 3, 9, 6)
        inside.addWidget(self.credentials_panel)
        inside.addWidget(self.unknown_strip)
        inside.addWidget(self._tabs, 1)
        inside.addWidget(self._status)
        rows.addLayout(inside, 1)
        self.banner.setVisible(self._practice)
        self.setCentralWidget(whole)

    def _fill_menu(self) -> None:
        menu = self.menuBar().addMenu("&Unsign")
        settings = QAction(translate("MainWindow", "&Settings…"), self)
        settings.setObjectName("settings")
        settings.setMenuRole(QAction.MenuRole.PreferencesRole)
        settings.setShortcuts(QKeySequence.StandardKey.Preferences)
        settings.triggered.connect(lambda _checked=False: self.settings_requested.emit())
        leave = QAction(translate("MainWindow", "&Quit"), self)
        leave.setObjectName("quit")
        leave.setMenuRole(QAction.MenuRole.QuitRole)
        leave.setShortcuts(QKeySequence.StandardKey.Quit)
        leave.triggered.connect(lambda _checked=False: self.close())
        self._settings = settings
        menu.addAction(settings)
        menu.addSeparator()
        menu.addAction(leave)

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
        from unsign.wording import colours  # noqa: PLC0415 - the first paint has no account

        account = self.credentials_panel.account()
        loud = colours.loud(account.name, account.colour)
        self.setWindowTitle(translate("MainWindow", "{program} - {account}").format(program=program, account=loud))
        self.delete_page.show_account(account)

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
