"""The question whether a history that can't be read any more may be lost."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from unsign.ui.dialogs.question import Question
from unsign.wording import journal

translate = QCoreApplication.translate


class StartAnewQuestion(Question):
    """Asks whether to start a new history. Return and Esc say no."""

    def __init__(self, locks: int, parent: QWidget | None = None) -> None:
        """Ask. `locks`: how many there were when the old one was last read."""
        super().__init__("start_anew", journal.start_anew_title(), parent)
        self.say(journal.start_anew_question(), journal.start_anew_means(locks))
        role = QDialogButtonBox.ButtonRole
        start = self.add_button("start_new_history", journal.start_anew_title(), role.DestructiveRole)
        cancel = self.add_button("cancel", translate("Journal", "&Cancel"), role.RejectRole)
        self.finish_layout(start, cancel, deletes=True)
