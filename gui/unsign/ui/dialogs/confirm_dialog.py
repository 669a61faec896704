"""The one question before a signature goes away."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from unsign.domain.proposal import Challenge, Proposal
from unsign.ui.dialogs.question import TypedQuestion
from unsign.ui.theme.icons import Icon
from unsign.ui.theme.tokens import Tint
from unsign.ui.widgets.prose import Prose
from unsign.ui.widgets.strip import Strip
from unsign.wording import confirmation, signatures

translate = QCoreApplication.translate


class ConfirmDialog(TypedQuestion):
    """Asks whether to delete.

    `wants_refresh`: the person wants it looked up once more, and to be asked again.
    """

    def __init__(self, proposal: Proposal, parent: QWidget | None = None) -> None:
        """Ask about `proposal`."""
        super().__init__("confirm", translate("Confirm", "Delete signature"), parent)
        self.wants_refresh = False
        name = proposal.sighting.signature.name if proposal.sighting and proposal.challenge is Challenge.NAME else ""
        self.say(confirmation.question(proposal), self._consequences(proposal), "confirm_question")
        self.name_account("confirm_account", proposal.account)
        digits = Prose(confirmation.identity(proposal), self).as_id()
        digits.setObjectName("confirm_id")
        self.keep_in_sight(digits)
        self.ask_to_type(confirmation.request_to_type(proposal), name)
        role = QDialogButtonBox.ButtonRole
        refresh = self.add_button("refresh", translate("Confirm", "Look &up again"), role.ActionRole)
        # no mnemonic: the key that opened this dialog, held down, would press it
        delete = self.add_button("delete_signature", translate("Confirm", "Delete signature"), role.DestructiveRole)
        keep = self.add_button("keep_signature", translate("Confirm", "&Keep signature"), role.RejectRole)
        refresh.clicked.connect(self._look_again)
        self.finish_layout(delete, keep, deletes=True)
        # from the question to the answers, with the one that changes nothing but the age of the facts at the end
        for before, after in ((self._typed, delete), (delete, keep), (keep, refresh)):
            QWidget.setTabOrder(before, after)
        self.wait_for(proposal.accepts, delete)

    def _consequences(self, proposal: Proposal) -> Iterator[str | QWidget]:
        """Give what has to be known; the templates stand out."""
        found = proposal.sighting
        templates = signatures.template_list(found) if found and found.templates else ""
        for text in confirmation.consequences(proposal):
            if text == templates:
                strip = Strip(Tint.WARNING, Icon.ALERT, self)
                strip.row.addWidget(Prose(text, strip), 1)
                yield strip
            else:
                yield text

    def _look_again(self) -> None:
        self.wants_refresh = True
        self.reject()
