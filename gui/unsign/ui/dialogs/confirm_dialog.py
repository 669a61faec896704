"""The one question before a signature goes away."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from unsign.domain.proposal import Proposal
from unsign.ui.dialogs.question import TypedQuestion
from unsign.ui.theme.icons import Icon
from unsign.ui.widgets.prose import Prose
from unsign.wording import confirmation

translate = QCoreApplication.translate


class ConfirmDialog(TypedQuestion):
    """Asks whether to delete.

    `wants_refresh`: the person wants it looked up once more, and to be asked again.
    """

    def __init__(self, proposal: Proposal, parent: QWidget | None = None) -> None:
        """Ask about `proposal`."""
        super().__init__("confirm", translate("Confirm", "Delete signature"), parent)
        self.wants_refresh = False
        self.say(confirmation.question(proposal), confirmation.consequences(proposal), "confirm_question")
        self.name_account("confirm_account", proposal.account)
        digits = Prose(confirmation.identity(proposal), self).in_bold()
        digits.setObjectName("confirm_id")
        self.keep_in_sight(digits)
        self.ask_to_type(confirmation.request_to_type(proposal))
        role = QDialogButtonBox.ButtonRole
        refresh = self.add_button("refresh", translate("Confirm", "&Refresh"), role.ActionRole)
        # no mnemonic: the key that opened this dialog, held down, would press it
        delete = self.add_button("delete_signature", translate("Confirm", "Delete signature"), role.DestructiveRole)
        keep = self.add_button("keep_signature", translate("Confirm", "&Keep signature"), role.RejectRole)
        refresh.clicked.connect(self._look_again)
        self.finish_layout(Icon.DELETE, delete, keep)
        # from the question to the answers, with the one that changes nothing but the age of the facts at the end
        for before, after in ((self._typed, delete), (delete, keep), (keep, refresh)):
            QWidget.setTabOrder(before, after)
        self.wait_for(proposal.accepts, delete)

    def _look_again(self) -> None:
        self.wants_refresh = True
        self.reject()
