"""The form of an account, and the question before one is forgotten."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QLineEdit,
    QWidget,
)

from unsign.domain import addresses
from unsign.domain.account import AccountRef, Colour, Credentials
from unsign.domain.merging import merged
from unsign.domain.settings import Draft, SavedAccount
from unsign.ui.dialogs.question import Question
from unsign.ui.theme.colours import swatch
from unsign.ui.theme.tokens import Size
from unsign.ui.widgets.calm_fields import ChoiceField
from unsign.ui.widgets.form import FormDialog
from unsign.ui.widgets.key_fields import about_key, about_secret, about_text
from unsign.ui.widgets.paste_offers import PasteOffers
from unsign.ui.widgets.prose import Prose
from unsign.ui.widgets.secret_field import SecretField
from unsign.wording import accounts, colours

translate = QCoreApplication.translate


class AccountDialog(FormDialog):
    """Name, colour, key, secret, note and place of an account. Accepted only where all of it can be used."""

    def __init__(
        self, draft: Draft, names: Mapping[str, str], parent: QWidget | None = None, *, may_keep: bool = True
    ) -> None:
        """Offer `draft`. `names`: those taken, by account ID. `may_keep`: whether the keyring may be used."""
        kept = bool(draft.saved.id)
        title = translate("Account", "Edit account") if kept else translate("Account", "Save account")
        super().__init__("account_form", title, title, parent)
        self._draft = draft
        self._names = dict(names)
        self._as_copy = False
        saved = draft.saved
        self._name = QLineEdit(saved.name, self)
        self._name_note = self.add_row(translate("Account", "&Name"), self._name, "account_name")
        self._colour = ChoiceField(self)
        for colour in Colour:
            self._colour.addItem(swatch(colour.value, Size.ACCOUNT_SPOT, self), colours.colour(colour), colour)
        self._colour.setCurrentIndex(self._colour.findData(saved.colour))
        self.add_row(translate("Account", "&Colour"), self._colour, "account_colour")
        self._key = QLineEdit(saved.dev_key, self)
        self._key_note = self.add_row(translate("Account", "Dev &key"), self._key, "account_dev_key")
        self._secret = SecretField(self)
        self._secret.setText(draft.secret)
        if kept and not draft.secret:
            self._key.textChanged.connect(self._say_what_stays)
            self._say_what_stays()
        self._secret_note = self.add_row(translate("Account", "Dev s&ecret"), self._secret, "account_dev_secret")
        offers = PasteOffers(self._key, self._key_note, self._secret, self._secret_note)
        self.add_wide(offers)
        self._keep = QCheckBox(translate("Account", "Save the secret in this computer’s ke&yring"), self)
        self._keep.setObjectName("keep_secret")
        self._keep.setAccessibleName(translate("Account", "Save the secret in this computer’s keyring"))
        self._keep.setChecked(saved.keeps_secret)
        self._keep.setEnabled(may_keep)
        self.add_wide(self._keep)
        if not may_keep:
            self.add_wide(Prose(translate("Account", "Practice data is deleted when you close Unsign."), self))
        self._remark = QLineEdit(saved.note, self)
        self._remark_note = self.add_row(translate("Account", "N&ote"), self._remark, "account_note")
        self._place = QLineEdit(saved.base_url, self)
        self._place.setPlaceholderText(translate("Account", "EngageLab (default)"))
        self._place_note = self.add_row(translate("Account", "&Base URL"), self._place, "account_base_url")
        save = self.add_button("save", translate("Account", "&Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        save.clicked.connect(self._save)
        if kept:
            copy = self.add_button(
                "save_as_copy", translate("Account", "Save as a co&py"), QDialogButtonBox.ButtonRole.ActionRole
            )
            copy.clicked.connect(self._save_as_copy)
        leave = self.add_button("dont_save", translate("Account", "Cance&l"), QDialogButtonBox.ButtonRole.RejectRole)
        leave.clicked.connect(self.reject)
        self.finish_layout(save)
        offers.changed.connect(self.refit)
        self._shown = self._filled()
        self._name.setFocus()

    def draft(self) -> Draft:
        """Return the account with what the person changed, and the secret."""
        own_id = "" if self._as_copy else self._draft.saved.id
        return Draft(
            replace(merged(self._draft.saved, self._shown, self._filled()), id=own_id), self._secret.text().strip()
        )

    def _filled(self) -> SavedAccount:
        return replace(
            self._draft.saved,
            name=self._name.text().strip(),
            colour=self._colour.currentData(),
            dev_key=self._key.text().strip(),
            note=self._remark.text().strip(),
            base_url=self._address(),
            keeps_secret=self._keep.isChecked(),
        )

    def _address(self) -> str:
        text = self._place.text().strip()
        return addresses.service_url(text) if text else ""

    def _say_what_stays(self) -> None:
        same = self._key.text().strip() == self._draft.saved.dev_key
        self._secret.setPlaceholderText(translate("Account", "Unchanged") if same else "")

    def _save(self) -> None:
        self._as_copy = False
        self._accept_if_usable()

    def _save_as_copy(self) -> None:
        self._as_copy = True
        self._accept_if_usable()

    def _accept_if_usable(self) -> None:
        own = "" if self._as_copy else self._draft.saved.id
        name, key, secret = self._name.text().strip(), self._key.text().strip(), self._secret.text().strip()
        pair = Credentials(key, secret)
        # what isn't typed stays where it was; what isn't in the keyring yet, or is another key's, can't be left there
        there = own and self._draft.saved.keeps_secret and key == self._draft.saved.dev_key
        secret_trouble = about_secret(secret) if secret or (self._keep.isChecked() and not there) else ""
        try:
            self._address()
            place_trouble = ""
        except addresses.BadAddress as bad:
            place_trouble = accounts.about_address(bad.flaw)
        name_trouble = accounts.about_name(name, own, self._names) or about_text(name, pair)
        checks = (
            (self._name, self._name_note, name_trouble),
            (self._key, self._key_note, about_key(key)),
            (self._secret, self._secret_note, secret_trouble),
            (self._remark, self._remark_note, about_text(self._remark.text(), pair)),
            (self._place, self._place_note, place_trouble or about_text(self._place.text(), pair)),
        )
        for _field, note, trouble in checks:
            note.warn(trouble)
        wrong = [field for field, _note, trouble in checks if trouble]
        if not wrong:
            self.accept()
            return
        self.refit()
        wrong[0].setFocus(Qt.FocusReason.OtherFocusReason)


class ForgetQuestion(Question):
    """Asks whether to forget an account. Return says no."""

    def __init__(self, saved: SavedAccount, parent: QWidget | None = None) -> None:
        """Ask about `saved`."""
        super().__init__("forget_question", translate("Account", "Forget account"), parent)
        self.say(*accounts.forget_question(saved))
        account = AccountRef(saved.name, saved.dev_key, saved.base_url, saved.colour, saved.id)
        self.name_account("forget_account_line", account)
        role = QDialogButtonBox.ButtonRole
        forget = self.add_button("forget", translate("Account", "Forget account"), role.DestructiveRole)
        keep = self.add_button("keep_account", translate("Account", "&Keep account"), role.RejectRole)
        self.finish_layout(forget, keep, deletes=True)


class NewAccountQuestion(Question):
    """Asks whether to save an account as a new one, since another copy has forgotten it. Return says no."""

    def __init__(self, saved: SavedAccount, parent: QWidget | None = None) -> None:
        """Ask about `saved`."""
        super().__init__("new_account_question", translate("Account", "Account forgotten"), parent)
        self.say(*accounts.new_question(saved))
        role = QDialogButtonBox.ButtonRole
        save = self.add_button("save_as_new", translate("Account", "Save as a new account"), role.AcceptRole)
        leave = self.add_button("cancel", translate("Account", "&Cancel"), role.RejectRole)
        self.finish_layout(save, leave, deletes=False)
