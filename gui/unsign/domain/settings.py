"""What a person has set: preferences, and the accounts kept. No secrets: those are in the keyring or in memory."""

import enum
from dataclasses import dataclass, field
from datetime import datetime

from unsign.domain.account import Colour, Credentials
from unsign.domain.history import Remembered

USUAL_TIMEOUT = 30.0
LONGEST_TIMEOUT = 3600.0
USUAL_IDLE_MINUTES = 30
LONGEST_IDLE_MINUTES = 24 * 60


class ProxyUse(enum.Enum):
    """Through which proxy requests go. SYSTEM: the system's, with its exceptions. OTHER: the one given."""

    SYSTEM = "system"
    NONE = "none"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Network:
    """How the service is reached.

    timeout: seconds that a whole call may take
    proxy_use, proxy_url: through which proxy; the URL counts with OTHER only, and holds no name and password
    proxy_login_kept: whether a user name and password for the proxy are meant to be in this computer's keyring
    ca_file: a file of certificates to trust besides the system's; "" for none
    """

    timeout: float = USUAL_TIMEOUT
    proxy_use: ProxyUse = ProxyUse.SYSTEM
    proxy_url: str = ""
    proxy_login_kept: bool = False
    ca_file: str = ""


class Scheme(enum.Enum):
    """How the program is coloured."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Preferences:
    """How a person likes it.

    network: how the service is reached
    language: a language tag such as "de"; "" for the system's
    scheme: the colours
    idle_minutes: minutes without a key or a click after which the secrets of this run are forgotten; None for never
    """

    network: Network = field(default_factory=Network)
    language: str = ""
    scheme: Scheme = Scheme.SYSTEM
    idle_minutes: int | None = USUAL_IDLE_MINUTES


@dataclass(frozen=True, slots=True)
class SavedAccount:
    """One customer's account as it is kept on this computer. Its secret isn't in here.

    id: what the keyring knows it by; stays the same whatever else changes
    name: how people call it
    dev_key: its dev key, which is no secret
    colour, note: what a person marked it with
    base_url: where its service is; "" for the usual place
    keeps_secret: whether its secret is meant to be in this computer's keyring
    used: when it was last taken into use, with time zone
    """

    id: str
    name: str
    dev_key: str
    colour: Colour = Colour.NONE
    note: str = ""
    base_url: str = ""
    keeps_secret: bool = False
    used: datetime | None = None


@dataclass(frozen=True, slots=True)
class Settings:
    """All of it, as it lies in one file.

    preferences: how the person likes it
    accounts: the accounts, in no order
    journal: what is remembered of the journal, so that a lost one isn't taken for a first start
    journal_folder: where the journal is; "" for the data folder
    """

    preferences: Preferences = field(default_factory=Preferences)
    accounts: tuple[SavedAccount, ...] = ()
    journal: Remembered = field(default_factory=Remembered)
    journal_folder: str = ""


class FileTrouble(enum.Enum):
    """What was wrong with the file of settings.

    BROKEN: it couldn't be understood, and was set aside
    NEWER: a newer version of the program wrote it; it is read as far as it is understood, and not written to
    UNREADABLE: the system didn't let it be read; it isn't written to
    """

    BROKEN = enum.auto()
    NEWER = enum.auto()
    UNREADABLE = enum.auto()


class VaultTrouble(enum.Enum):
    """Why the system's keyring didn't do what it was asked for.

    MISSING: this computer has none
    LOCKED: it is locked, and wasn't unlocked
    SLOW: it didn't answer in time; often it waits for a person's password
    BROKEN: it said no, or nothing that can be understood
    """

    MISSING = enum.auto()
    LOCKED = enum.auto()
    SLOW = enum.auto()
    BROKEN = enum.auto()


class VaultProblem(Exception):  # noqa: N818 - the system's keyring is the person's own affair
    """The keyring didn't do it. `trouble`: why; `reason`: its own words, or ""."""

    def __init__(self, trouble: VaultTrouble, reason: str = "") -> None:
        """Keep the facts; the wording is somebody else's."""
        super().__init__(trouble.name)
        self.trouble = trouble
        self.reason = reason


class Keeping(enum.Enum):
    """How it stands with the secret of the account in use that is meant to be in the keyring."""

    ASKING = enum.auto()
    KEPT = enum.auto()
    NOT_HAD = enum.auto()


@dataclass(frozen=True, slots=True)
class PreferencesDraft:
    """Preferences as a person fills them in.

    preferences: all but the proxy's login
    proxy_login: the user name and password for the proxy, both "" for none; None where that isn't known, or wasn't
        changed
    """

    preferences: Preferences
    proxy_login: Credentials | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """An account as a person fills it in.

    saved: all but the secret; without an ID: one that isn't kept yet
    secret: its secret; "" where it isn't known, and is to stay as it is
    """

    saved: SavedAccount
    secret: str = field(default="", repr=False)
