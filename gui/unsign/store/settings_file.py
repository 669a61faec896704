"""Preferences and accounts in one file, readable by its owner alone. No secret is ever in it.

Every method blocks on the disk: call them in a worker thread.
"""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any, TypeGuard

from unsign.domain import addresses, proxies
from unsign.domain.account import Colour
from unsign.domain.history import Remembered
from unsign.domain.settings import (
    LONGEST_IDLE_MINUTES,
    LONGEST_TIMEOUT,
    USUAL_IDLE_MINUTES,
    USUAL_TIMEOUT,
    FileTrouble,
    Network,
    Preferences,
    ProxyUse,
    SavedAccount,
    Scheme,
    Settings,
)
from unsign.store.files import Loaded, Trouble, VersionedFile

NAME = "settings.json"
VERSION = 1

_HALF = re.compile(r"[\ud800-\udfff]")

_TROUBLES = {
    Trouble.BROKEN: FileTrouble.BROKEN,
    Trouble.NEWER: FileTrouble.NEWER,
    Trouble.UNREADABLE: FileTrouble.UNREADABLE,
}


class SettingsFile:
    """settings.json in the data directory; implements `ports.SettingsStore`."""

    def __init__(self, folder: Path) -> None:
        """Keep to settings.json in `folder`, which comes into being with the first thing kept."""
        self._file = VersionedFile(folder / NAME, VERSION)
        self._last = Settings()

    def load(self) -> tuple[Settings, FileTrouble | None, Path | None]:
        """Read it: the settings, what was wrong with the file, and where a broken one lies now.

        A value that can't be understood counts as not set; an account without an ID, a name or a key is no account.
        """
        loaded = self._file.read()
        trouble = _TROUBLES[loaded.trouble] if loaded.trouble else None
        self._last = settings_from(loaded.content)
        return self._last, trouble, loaded.set_aside

    def current(self) -> Settings:
        """Return what is in the file now, which another copy of the program may have written.

        Changes nothing on the disk. Where the file can't be read, it's what was last read or written.
        """
        loaded = self._file.peek()
        if loaded.trouble is not Trouble.UNREADABLE:
            self._last = self._known(loaded)
        return self._last

    def update(self, change: Callable[[Settings], Settings]) -> Settings:
        """Change what is in the file now, which another copy of the program may have written. Raises OSError."""
        with self._file.alone():
            changed = change(self._known(self._file.read()))
            self._file.write(content_of(changed))
            self._last = changed
        return changed

    def _known(self, loaded: Loaded) -> Settings:
        # one that broke or vanished while the program ran is no reason to lose what was in it: a copy that forgets
        # the last account leaves a file without accounts, and none removes the file
        lost = loaded.trouble is Trouble.BROKEN or not loaded.there
        return self._last if lost else settings_from(loaded.content)


class PracticeSettings:
    """The person's own preferences, and accounts that go with the program; implements `ports.SettingsStore`."""

    def __init__(self, real: SettingsFile) -> None:
        """Take the preferences from `real`, and keep them there; its accounts are none of practice's business."""
        self._real = real
        self._accounts: tuple[SavedAccount, ...] = ()

    def load(self) -> tuple[Settings, FileTrouble | None, Path | None]:
        """Read the preferences."""
        settings, trouble, aside = self._real.load()
        return Settings(settings.preferences, self._accounts), trouble, aside

    def current(self) -> Settings:
        """Return the preferences as they are now, and the accounts."""
        return Settings(self._real.current().preferences, self._accounts)

    def update(self, change: Callable[[Settings], Settings]) -> Settings:
        """Change both; only preferences are written."""
        before = self.current()
        changed = change(before)
        if changed.preferences != before.preferences:
            # again, and on what is in the file by then
            written = self._real.update(lambda now: replace(now, preferences=change(now).preferences))
            changed = replace(changed, preferences=written.preferences)
        self._accounts = changed.accounts
        return changed


def content_of(settings: Settings) -> dict[str, Any]:
    """Make it JSON."""
    preferences, network = settings.preferences, settings.preferences.network
    return {
        "preferences": {
            "timeout": network.timeout,
            "proxy_use": network.proxy_use.value,
            "proxy_url": network.proxy_url,
            "proxy_login_kept": network.proxy_login_kept,
            "ca_file": network.ca_file,
            "language": preferences.language,
            "scheme": preferences.scheme.value,
            "idle_minutes": preferences.idle_minutes,
        },
        "accounts": [
            {
                "id": account.id,
                "name": account.name,
                "dev_key": account.dev_key,
                "colour": account.colour.value,
                "note": account.note,
                "base_url": account.base_url,
                "keeps_secret": account.keeps_secret,
                "used": account.used.isoformat() if account.used else None,
            }
            for account in settings.accounts
        ],
        "journal": {
            "id": settings.journal.journal_id,
            "locks": settings.journal.locks,
            "folder": settings.journal_folder,
        },
    }


def settings_from(content: dict[str, Any]) -> Settings:
    """Read it out of JSON."""
    listed = content.get("accounts")
    accounts = [_account(item) for item in listed if isinstance(item, dict)] if isinstance(listed, list) else []
    by_id = {account.id: account for account in accounts if account is not None}
    journal = _object(content.get("journal"))
    return Settings(
        _preferences(_object(content.get("preferences"))),
        tuple(by_id.values()),
        _remembered(journal),
        _text(journal, "folder"),
    )


def _remembered(content: dict[str, Any]) -> Remembered:
    locks = content.get("locks")
    count = locks if isinstance(locks, int) and not isinstance(locks, bool) and locks > 0 else 0
    return Remembered(_text(content, "id") or None, count)


def _preferences(content: dict[str, Any]) -> Preferences:
    minutes = content.get("idle_minutes", USUAL_IDLE_MINUTES)
    if minutes is not None and not (_is_number(minutes) and 1 <= minutes <= LONGEST_IDLE_MINUTES):
        minutes = USUAL_IDLE_MINUTES
    return Preferences(
        network=_network(content),
        language=_text(content, "language"),
        scheme=_member(Scheme, content.get("scheme"), Scheme.SYSTEM),
        idle_minutes=None if minutes is None else int(minutes),
    )


def _network(content: dict[str, Any]) -> Network:
    timeout = content.get("timeout", USUAL_TIMEOUT)
    proxy_use = _member(ProxyUse, content.get("proxy_use"), ProxyUse.SYSTEM)
    try:
        proxy = proxies.kept_url(_text(content, "proxy_url"))
    except addresses.BadAddress:
        proxy = ""
    return Network(
        timeout=float(timeout) if _is_number(timeout) and 0 < timeout <= LONGEST_TIMEOUT else USUAL_TIMEOUT,
        proxy_use=ProxyUse.SYSTEM if proxy_use is ProxyUse.OTHER and not proxy else proxy_use,
        proxy_url=proxy,
        proxy_login_kept=content.get("proxy_login_kept") is True,
        ca_file=_text(content, "ca_file"),
    )


def _account(content: dict[str, Any]) -> SavedAccount | None:
    base_url = _text(content, "base_url")
    try:
        base_url = base_url and addresses.service_url(base_url)
    except addresses.BadAddress:
        # with the usual address in its place, its key would go to a service that it isn't for
        return None
    account = SavedAccount(
        id=_text(content, "id"),
        name=_text(content, "name"),
        dev_key=_text(content, "dev_key"),
        colour=_member(Colour, content.get("colour"), Colour.NONE),
        note=_text(content, "note"),
        base_url=base_url,
        keeps_secret=content.get("keeps_secret") is True,
        used=_moment(content.get("used")),
    )
    return account if account.id and account.name and account.dev_key else None


def _object(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _text(content: dict[str, Any], name: str) -> str:
    value = content.get(name)
    # JSON may hold half of a surrogate pair, which no file takes back
    return value if isinstance(value, str) and not _HALF.search(value) else ""


def _is_number(value: object) -> TypeGuard[int | float]:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _moment(value: object) -> datetime | None:
    try:
        moment = datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None
    return moment if moment and moment.tzinfo else None


def _member(kind: Any, value: object, otherwise: Any) -> Any:  # noqa: ANN401 - an enum's members have no common type
    try:
        return kind(value)
    except ValueError:
        return otherwise
