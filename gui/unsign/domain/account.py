"""Accounts and what opens them. Standard library only."""

import enum
from dataclasses import dataclass, field

SERVICE = "https://smsapi.engagelab.com"
"""The base URL of EngageLab's SMS API, as its documents give it."""
PRACTICE_SERVICE = "https://practice.invalid"
"""Stands in every detail of practice mode, so that nobody takes one for the real thing (RFC 2606)."""


@dataclass(frozen=True, slots=True)
class Credentials:
    """What HTTP Basic takes: the pair from the API Keys page of the EngageLab SMS console.

    dev_key: names the account; not a secret
    dev_secret: the secret; never shown, not even by repr
    """

    dev_key: str
    dev_secret: str = field(repr=False)


class Colour(enum.Enum):
    """What people mark accounts with."""

    NONE = "none"
    RED = "red"
    ORANGE = "orange"
    GREEN = "green"
    TEAL = "teal"
    BLUE = "blue"
    PURPLE = "purple"
    PINK = "pink"
    BROWN = "brown"


@dataclass(frozen=True, slots=True)
class AccountRef:
    """One customer's account, as every fact names it. Holds no secret: the session has those.

    name: how it is called in every sentence; the dev key as long as nobody named it
    dev_key: names the account to the service; not a secret
    service: the effective, normalised base URL of its service
    colour: what sets it apart at a glance
    id: of the saved account; "" for one that was typed
    """

    name: str
    dev_key: str
    service: str = SERVICE
    colour: Colour = Colour.NONE
    id: str = ""

    @property
    def identity(self) -> str:
        """What tells accounts apart, whatever they are called: the key, and the service if it isn't the usual one."""
        return self.dev_key if self.service == SERVICE else f"{self.dev_key} {self.service}"
