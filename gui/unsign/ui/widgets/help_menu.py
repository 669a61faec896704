"""The Help menu: what is in it, and that F1 opens it."""

from PySide6.QtCore import QCoreApplication, Signal, SignalInstance
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

translate = QCoreApplication.translate


class HelpMenu(QMenu):
    """Asks for what there is to read.

    Signals:
        help_requested(): how to use the program
        places_requested(): what is kept where
        practice_requested(): to practise, in a window of its own
        about_requested(): what the program is
    """

    help_requested = Signal()
    places_requested = Signal()
    practice_requested = Signal()
    about_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Fill it."""
        super().__init__(translate("Help", "&Help"), parent)
        self.setObjectName("help_menu")
        guide = self._entry("help", translate("Help", "Unsign &help"), self.help_requested)
        guide.setShortcuts([QKeySequence(QKeySequence.StandardKey.HelpContents)])
        self._entry("places", translate("Help", "&Data and files"), self.places_requested)
        self._entry("practice", translate("Help", "Start &practice mode"), self.practice_requested)
        self.addSeparator()
        about = self._entry("about", translate("Help", "&About Unsign"), self.about_requested)
        about.setMenuRole(QAction.MenuRole.AboutRole)

    def _entry(self, name: str, text: str, signal: SignalInstance) -> QAction:
        action = self.addAction(text)
        action.setObjectName(name)
        action.triggered.connect(signal)
        return action
