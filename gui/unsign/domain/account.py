"""Accounts and what opens them. Standard library only."""

import enum
from dataclasses import dataclass, field


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
class Account:
    """One customer's account, as people see it.

    name: how it is called in every sentence; the dev key as long as nobody named it
    credentials: what opens it
    base_url: where its service is; "" for the usual place
    colour: what sets it apart at a glance
    """

    name: str
    credentials: Credentials
    base_url: str = ""
    colour: Colour = Colour.NONE

    @property
    def identity(self) -> str:
        """Tell accounts apart, whatever they are called: by their key, and by their place where it isn't the usual."""
        return f"{self.credentials.dev_key} {self.base_url}" if self.base_url else self.credentials.dev_key
