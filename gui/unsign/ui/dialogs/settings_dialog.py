"""The form of preferences."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)

from unsign.domain import addresses
from unsign.domain.merging import merged
from unsign.domain.settings import LONGEST_IDLE_MINUTES, LONGEST_TIMEOUT, Network, Preferences, ProxyUse, Scheme
from unsign.ui.theme import appearance
from unsign.ui.widgets.calm_fields import ChoiceField, NumberField
from unsign.ui.widgets.form import FormDialog
from unsign.ui.widgets.prose import Prose
from unsign.wording import accounts

translate = QCoreApplication.translate

LONGEST_FILE = 10_000_000
"""Bytes of a file of certificates that are looked at; a system's whole list has about 200,000."""


class SettingsDialog(FormDialog):
    """Network, language, colours, and how long secrets are remembered. Accepted only where all of it can be used."""

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        """Offer `preferences`."""
        title = translate("Settings", "Settings")
        super().__init__("settings_form", title, title, parent)
        self._preferences = preferences
        network = preferences.network
        self._timeout = _number(self, 1, int(LONGEST_TIMEOUT), max(1, round(network.timeout)))
        self.add_row(translate("Settings", "&Timeout in seconds"), self._timeout, "timeout")
        self._proxy_use = _choice(
            self,
            (
                (translate("Settings", "The system's"), ProxyUse.SYSTEM),
                (translate("Settings", "None"), ProxyUse.NONE),
                (translate("Settings", "This one:"), ProxyUse.OTHER),
            ),
            network.proxy_use,
        )
        self.add_row(translate("Settings", "&Proxy"), self._proxy_use, "proxy")
        self._proxy = QLineEdit(network.proxy_url, self)
        self._proxy.setPlaceholderText("http://proxy.example.com:8080")
        self._proxy_note = self.add_row(translate("Settings", "Proxy &address"), self._proxy, "proxy_address")
        self._ca_file = QLineEdit(network.ca_file, self)
        self._ca_file.setPlaceholderText(translate("Settings", "The system's certificates only"))
        self._ca_note = self.add_row(translate("Settings", "Own &certificates (file)"), self._ca_file, "ca_file")
        self._browse = QPushButton(translate("Settings", "C&hoose file…"), self)
        self._browse.setObjectName("choose_ca_file")
        self._browse.setAutoDefault(False)
        self._browse.clicked.connect(self._choose_file)
        self.add_wide(_at_the_start(self._browse))
        languages = (
            (translate("Settings", "The system's"), ""),
            *((_own_name(name), name) for name in appearance.languages()),
        )
        self._language = _choice(self, languages, preferences.language)
        self.add_row(translate("Settings", "&Language"), self._language, "language")
        self._scheme = _choice(
            self,
            (
                (translate("Settings", "The system's"), Scheme.SYSTEM),
                (translate("Settings", "Light"), Scheme.LIGHT),
                (translate("Settings", "Dark"), Scheme.DARK),
            ),
            preferences.scheme,
        )
        self.add_row(translate("Settings", "Colou&rs"), self._scheme, "scheme")
        self._idle = _number(self, 0, LONGEST_IDLE_MINUTES, preferences.idle_minutes or 0)
        self._idle.setSpecialValueText(translate("Settings", "Never"))
        self.add_row(translate("Settings", "&Forget secrets after idle minutes"), self._idle, "idle_minutes")
        self.add_wide(
            Prose(
                translate(
                    "Settings", "The language changes at the next start. Secrets in the keyring stay there when idle."
                ),
                self,
            )
        )
        save = self.add_button("save", translate("Settings", "&Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        leave = self.add_button(
            "dont_save", translate("Settings", "&Don't save"), QDialogButtonBox.ButtonRole.RejectRole
        )
        save.clicked.connect(self._save)
        leave.clicked.connect(self.reject)
        self._proxy_use.currentIndexChanged.connect(self._follow_proxy)
        self._follow_proxy()
        self.finish_layout(save)
        self._timeout.setFocus()
        self._shown = self._filled()

    def preferences(self) -> Preferences:
        """Return the preferences with what the person changed."""
        return merged(self._preferences, self._shown, self._filled())

    def _filled(self) -> Preferences:
        return Preferences(
            network=Network(
                timeout=float(self._timeout.value()),
                proxy_use=self._proxy_use.currentData(),
                proxy_url=self._proxy_url(),
                ca_file=self._ca_file.text().strip(),
            ),
            language=self._language.currentData(),
            scheme=self._scheme.currentData(),
            idle_minutes=self._idle.value() or None,
        )

    def _proxy_url(self) -> str:
        try:
            return addresses.proxy_url(self._proxy.text().strip())
        except addresses.BadAddress:
            if self._proxy_use.currentData() is ProxyUse.OTHER:
                raise
            # one that isn't used, in a field that can't be reached, is in nobody's way
            return ""

    def _follow_proxy(self) -> None:
        self._proxy.setEnabled(self._proxy_use.currentData() is ProxyUse.OTHER)

    def _save(self) -> None:
        trouble = ""
        try:
            self._proxy_url()
        except addresses.BadAddress as bad:
            trouble = accounts.about_address(bad.flaw)
        self._proxy_note.warn(trouble)
        unusable = _about_certificates(self._ca_file.text().strip())
        self._ca_note.warn(unusable)
        if trouble or unusable:
            self.refit()
            (self._proxy if trouble else self._ca_file).setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.accept()

    def _choose_file(self) -> None:
        # the system's own dialog, opened without waiting for it
        chooser = QFileDialog(self, translate("Settings", "Certificates to trust"))
        chooser.setObjectName("ca_file_chooser")
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.setNameFilters(
            [translate("Settings", "Certificates (*.pem *.crt *.cer)"), translate("Settings", "All files (*)")]
        )
        chooser.fileSelected.connect(self._ca_file.setText)
        chooser.open()


def _about_certificates(name: str) -> str:
    """Say what is wrong with a file of certificates; "" for nothing. Better here than at each request."""
    if not name:
        return ""
    try:
        with Path(name).open("rb") as file:
            content = file.read(LONGEST_FILE)
    except (OSError, ValueError):
        return translate("Settings", "There is no such file.")
    if b"-----BEGIN CERTIFICATE-----" in content:
        return ""
    return translate("Settings", "There is no certificate in this file that Unsign can read: it needs the form PEM.")


def _number(parent: QWidget, least: int, most: int, value: int) -> NumberField:
    field = NumberField(parent)
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
