"""The form of preferences."""

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)

from unsign.domain import addresses, proxies
from unsign.domain.account import Credentials
from unsign.domain.merging import merged
from unsign.domain.settings import (
    LONGEST_IDLE_MINUTES,
    LONGEST_TIMEOUT,
    Network,
    Preferences,
    PreferencesDraft,
    ProxyUse,
    Scheme,
)
from unsign.domain.trust_file import TrustFile, TrustFlaw, path_of
from unsign.ui.theme import appearance
from unsign.ui.widgets.calm_fields import ChoiceField, NumberField
from unsign.ui.widgets.file_field import FileField
from unsign.ui.widgets.form import FormDialog
from unsign.ui.widgets.prose import Prose
from unsign.ui.widgets.secret_field import SecretField
from unsign.wording import accounts, trust

translate = QCoreApplication.translate


class SettingsDialog(FormDialog):
    """Network, language, colours, and how long secrets are remembered. Accepted only where all of it can be used.

    Signals:
    certificates_wanted(str): a file of certificates is to be read, which `show_certificates` then tells of
    """

    certificates_wanted = Signal(str)

    def __init__(self, draft: PreferencesDraft, parent: QWidget | None = None) -> None:
        """Offer what is set."""
        title = translate("Settings", "Settings")
        super().__init__("settings_form", title, title, parent)
        self._preferences = preferences = draft.preferences
        self._known_login = draft.proxy_login
        network = preferences.network
        self._timeout = _number(
            self, 1, int(LONGEST_TIMEOUT), max(1, round(network.timeout)), translate("Settings", " s")
        )
        self.add_row(translate("Settings", "&Time limit"), self._timeout, "timeout")
        self._proxy_use = _choice(
            self,
            (
                (translate("Settings", "Same as system"), ProxyUse.SYSTEM),
                (translate("Settings", "None"), ProxyUse.NONE),
                (translate("Settings", "Custom"), ProxyUse.OTHER),
            ),
            network.proxy_use,
        )
        self.add_row(translate("Settings", "&Proxy"), self._proxy_use, "proxy")
        self._proxy = QLineEdit(network.proxy_url, self)
        self._proxy.setPlaceholderText("http://proxy.example.com:8080")
        self._proxy_note = self.add_row(translate("Settings", "Proxy &address"), self._proxy, "proxy_address")
        login = draft.proxy_login or proxies.NO_LOGIN
        self._proxy_user = QLineEdit(login.dev_key, self)
        self._proxy_user_note = self.add_row(
            translate("Settings", "Proxy &user name"), self._proxy_user, "proxy_user_name"
        )
        self._proxy_password = SecretField(self)
        self._proxy_password.setText(login.dev_secret)
        if network.proxy_login_kept and draft.proxy_login is None:
            # the keyring hasn't told it
            for field in (self._proxy_user, self._proxy_password):
                field.setPlaceholderText(translate("Account", "Unchanged"))
        self.add_row(translate("Settings", "Proxy pass&word"), self._proxy_password, "proxy_password")
        self._ca_file = FileField(network.ca_file, self)
        self._ca_file.setPlaceholderText(translate("Settings", "System certificates only"))
        self._ca_note = self.add_row(
            translate("Settings", "Additional trusted &certificates"), self._ca_file, "ca_file"
        )
        self._browse = QPushButton(translate("Settings", "C&hoose file…"), self)
        self._browse.setObjectName("choose_ca_file")
        self._browse.setAutoDefault(False)
        self._browse.clicked.connect(self._choose_file)
        self.add_wide(_at_the_start(self._browse))
        languages = (
            (translate("Settings", "Same as system"), ""),
            *((_own_name(name), name) for name in appearance.languages()),
        )
        self._language = _choice(self, languages, preferences.language)
        self.add_row(translate("Settings", "&Language"), self._language, "language")
        self._scheme = _choice(
            self,
            (
                (translate("Settings", "Same as system"), Scheme.SYSTEM),
                (translate("Settings", "Light"), Scheme.LIGHT),
                (translate("Settings", "Dark"), Scheme.DARK),
            ),
            preferences.scheme,
        )
        self.add_row(translate("Settings", "Colou&rs"), self._scheme, "scheme")
        self._idle = _number(
            self, 0, LONGEST_IDLE_MINUTES, preferences.idle_minutes or 0, translate("Settings", " min idle")
        )
        self._idle.setSpecialValueText(translate("Settings", "Never"))
        self.add_row(translate("Settings", "&Forget typed secrets after"), self._idle, "idle_minutes")
        self.add_wide(
            Prose(
                translate(
                    "Settings",
                    "A new language applies the next time you start Unsign. Secrets saved in the keyring "
                    "aren’t affected by the idle time.",
                ),
                self,
            )
        )
        save = self.add_button("save", translate("Settings", "&Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        leave = self.add_button("dont_save", translate("Settings", "Ca&ncel"), QDialogButtonBox.ButtonRole.RejectRole)
        save.clicked.connect(self._save)
        leave.clicked.connect(self.reject)
        self._proxy_use.currentIndexChanged.connect(self._follow_proxy)
        self._proxy.editingFinished.connect(self._move_login)
        self._ca_file.editingFinished.connect(self._ask_certificates)
        self._follow_proxy()
        self.finish_layout(save)
        self._timeout.setFocus()
        self._shown = self._filled()
        # the file that was told of, whether it can't be used, and whether to save once it has been read
        self._certificates_of, self._is_unusable, self._saves_then = "", False, False

    def showEvent(self, event: QShowEvent) -> None:
        """Have the file read that is set: it may have expired, or gone."""
        super().showEvent(event)
        for field in (self._proxy, self._ca_file):
            # one that is too long for its field shows its beginning
            field.setCursorPosition(0)
        self._ask_certificates()

    def draft(self) -> PreferencesDraft:
        """Return the preferences with what the person changed."""
        login = Credentials(self._proxy_user.text().strip(), self._proxy_password.text())
        if not login.dev_key:
            # a password alone opens nothing
            login = proxies.NO_LOGIN
        changed = login != (self._known_login or proxies.NO_LOGIN)
        return PreferencesDraft(
            merged(self._preferences, self._shown, self._filled()), proxy_login=login if changed else None
        )

    def _filled(self) -> Preferences:
        return Preferences(
            network=Network(
                timeout=float(self._timeout.value()),
                proxy_use=self._proxy_use.currentData(),
                proxy_url=self._proxy_url(),
                proxy_login_kept=self._preferences.network.proxy_login_kept,
                ca_file=path_of(self._ca_file.text()),
            ),
            language=self._language.currentData(),
            scheme=self._scheme.currentData(),
            idle_minutes=self._idle.value() or None,
        )

    def _proxy_url(self) -> str:
        try:
            return proxies.kept_url(self._proxy.text())
        except addresses.BadAddress:
            if self._proxy_use.currentData() is ProxyUse.OTHER:
                raise
            # one that isn't used, in a field that can't be reached, is in nobody's way
            return ""

    def _follow_proxy(self) -> None:
        use = self._proxy_use.currentData()
        self._proxy.setEnabled(use is ProxyUse.OTHER)
        for field in (self._proxy_user, self._proxy_password):
            field.setEnabled(use is not ProxyUse.NONE)

    def _move_login(self) -> None:
        """Put a user name and password that stand in the address into their own fields: the address is in a file."""
        try:
            address = proxies.read(self._proxy.text())
        except addresses.BadAddress:
            return
        if address.login != proxies.NO_LOGIN:
            self._proxy.setText(address.url)
            self._proxy_user.setText(address.login.dev_key)
            self._proxy_password.setText(address.login.dev_secret)
            self._proxy_user_note.note(translate("Settings", "Taken from the address."))
            self.refit()

    def _save(self) -> None:
        trouble = ""
        try:
            self._proxy_url()
        except addresses.BadAddress as bad:
            trouble = accounts.about_proxy(bad.flaw)
        about_user = accounts.about_proxy_user(self._proxy_user.text().strip(), self._proxy_password.text())
        checked = (
            (self._proxy, self._proxy_note, trouble),
            (self._proxy_user, self._proxy_user_note, about_user if self._proxy_user.isEnabled() else ""),
        )
        for _, note, said in checked:
            note.warn(said)
        wrong = [field for field, _, said in checked if said]
        path = path_of(self._ca_file.text())
        if path and path != self._certificates_of:
            self._saves_then = not wrong
            self._ask_certificates()
        elif path and self._is_unusable:
            wrong.append(self._ca_file)
        if wrong:
            self.refit()
            wrong[0].setFocus(Qt.FocusReason.OtherFocusReason)
        elif not self._saves_then:
            self.accept()

    def show_certificates(self, path: str, found: TrustFile | TrustFlaw) -> None:
        """Say what is in a file of certificates, unless another one stands in the field by now."""
        if path != path_of(self._ca_file.text()):
            return
        self._certificates_of, self._is_unusable = path, isinstance(found, TrustFlaw)
        if isinstance(found, TrustFlaw):
            self._ca_note.warn(trust.about_flaw(found))
        elif trust.is_doubtful(found):
            self._ca_note.warn(trust.about(found))
        else:
            self._ca_note.note(trust.about(found))
        self.refit()
        saves, self._saves_then = self._saves_then, False
        if saves:
            self._save()

    def _ask_certificates(self) -> None:
        path = path_of(self._ca_file.text())
        if path == self._certificates_of:
            return
        self._certificates_of = ""
        if path != self._ca_file.text():
            self._ca_file.setText(path)
        self._ca_note.note(trust.checking() if path else "")
        if path:
            self.certificates_wanted.emit(path)

    def _choose_file(self) -> None:
        # the system's own dialog, opened without waiting for it
        chooser = QFileDialog(self, translate("Settings", "Choose trusted certificates"))
        chooser.setObjectName("ca_file_chooser")
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.setNameFilters(
            [
                translate("Settings", "Certificates (*.pem *.crt *.cer *.der *.p7b *.p7c)"),
                translate("Settings", "All files (*)"),
            ]
        )
        chooser.fileSelected.connect(self._ca_file.setText)
        chooser.fileSelected.connect(self._ask_certificates)
        chooser.open()


def _number(parent: QWidget, least: int, most: int, value: int, unit: str) -> NumberField:
    field = NumberField(parent)
    field.setSuffix(unit)
    field.setRange(least, most)
    field.setValue(value)
    return field


def _choice(parent: QWidget, options: tuple[tuple[str, object], ...], chosen: object) -> ChoiceField:
    field = ChoiceField(parent)
    for text, value in options:
        field.addItem(text, value)
        if value == chosen:
            field.setCurrentIndex(field.count() - 1)
    return field


def _own_name(language: str) -> str:
    """Name a language in itself."""
    # alone, "en" is American English to Qt; with "001", the world, it is just English
    name = QLocale("en_001" if language == "en" else language).nativeLanguageName()
    return name[:1].upper() + name[1:]


def _at_the_start(widget: QWidget) -> QWidget:
    """Keep a button as narrow as it is."""
    host = QWidget(widget.parentWidget())
    row = QHBoxLayout(host)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(widget)
    row.addStretch(1)
    return host
