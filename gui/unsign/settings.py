"""What a person has set: preferences, and the accounts kept. No secrets: those are in the keyring or in memory."""

import enum
from dataclasses import dataclass, field
from datetime import datetime

from unsign.model import Colour

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
    ca_file: a file of certificates to trust besides the system's; "" for none
    """

    timeout: float = USUAL_TIMEOUT
    proxy_use: ProxyUse = ProxyUse.SYSTEM
    proxy_url: str = ""
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
    """

    preferences: Preferences = field(default_factory=Preferences)
    accounts: tuple[SavedAccount, ...] = ()
