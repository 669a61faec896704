"""The one window."""

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence
from PySide6.QtWidgets import QMainWindow, QScrollArea, QVBoxLayout, QWidget

from unsign.ui.credentials_panel import CredentialsPanel
from unsign.ui.delete_panel import DeletePanel
from unsign.ui.practice_banner import PracticeBanner
from unsign.ui.prose import Prose, announce
from unsign.wording import first

translate = QCoreApplication.translate

SMALLEST = QSize(640, 480)
USUAL = QSize(720, 640)


class MainWindow(QMainWindow):
    """Credentials above, the signature below, and in the status bar how it ended.

    Signals:
        close_requested(): the person wants to leave; whoever runs the program closes the window then
    """

    close_requested = Signal()

    def __init__(self, *, practice: bool) -> None:
        """Build it all. `practice`: say that nothing real can be deleted."""
        super().__init__()
        self.setObjectName("main_window")
        self.setMinimumSize(SMALLEST)
        self.resize(USUAL)
        self.credentials_panel = CredentialsPanel(self)
        self.delete_panel = DeletePanel(self)
        self.banner = PracticeBanner(self)
        self._practice = practice
        self._may_close = False
        self._status = Prose(parent=self)
        self._status.setObjectName("status")
        self._status.setMargin(4)
        self._lay_out()
        leave = QAction(translate("MainWindow", "&Quit"), self)
        leave.setShortcuts([QKeySequence(QKeySequence.StandardKey.Quit)])
        leave.triggered.connect(self.close)
        self.addAction(leave)
        self.credentials_panel.entered.connect(self.delete_panel.look_up)
        self.credentials_panel.edited.connect(self._credentials_edited)
        self.banner.chosen.connect(self.delete_panel.fill)
        self._name_account()

    def show_status(self, text: str) -> None:
        """Say something that stays until something else is to be said."""
        self._status.say(text)
        if text:
            announce(self._status, text)

    def close_for_good(self) -> None:
        """Close, now that everything else is over."""
        self._may_close = True
        self.close()

    def _lay_out(self) -> None:
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.addWidget(self.credentials_panel)
        column.addWidget(self.delete_panel, 1)
        scroll = QScrollArea(self)
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole = QWidget(self)
        rows = QVBoxLayout(whole)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.banner)
        rows.addWidget(scroll, 1)
        self.banner.setVisible(self._practice)
        self.setCentralWidget(whole)
        self.statusBar().addWidget(self._status, 1)

    def _credentials_edited(self) -> None:
        self.delete_panel.show_sighting(None)
        self._name_account()

    def _name_account(self) -> None:
        """Make the account in use loud: in the title and beside the button that deletes."""
        key = self.credentials_panel.dev_key()
        program = translate("MainWindow", "Unsign (practice)") if self._practice else "Unsign"
        title = translate("MainWindow", "{program} - {account}").format(program=program, account=key)
        self.setWindowTitle(title if key else program)
        self.delete_panel.show_account(first.account_in_use(key))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave the closing to whoever runs the program: something may have to be ended first."""
        if self._may_close:
            event.accept()
        else:
            event.ignore()
            self.close_requested.emit()
