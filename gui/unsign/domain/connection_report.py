"""What a connection check found out. Facts, no prose."""

import enum
from dataclasses import dataclass
from datetime import datetime

from unsign.domain.account import AccountRef
from unsign.domain.exchange import Exchange
from unsign.domain.problems import Problem

NOTED_SECONDS = 60.0
"""From this difference on a clock is worth a note."""
HARMFUL_SECONDS = 300.0
"""From this difference on a clock is in the way: certificates and signed requests are valid for a time only."""


class RouteKind(enum.Enum):
    """How requests get from here to the service.

    PRACTICE: not at all, the service is inside the program
    THIS_COMPUTER: it runs on this very computer, in the clear
    NONE_SET: directly, the system has no proxy set
    SWITCHED_OFF: directly, a person wants no proxy
    EXCEPTION: directly, the system makes an exception from its proxy
    SYSTEM_PROXY: through the system's proxy
    OWN_PROXY: through the one that a person set here
    """

    PRACTICE = enum.auto()
    THIS_COMPUTER = enum.auto()
    NONE_SET = enum.auto()
    SWITCHED_OFF = enum.auto()
    EXCEPTION = enum.auto()
    SYSTEM_PROXY = enum.auto()
    OWN_PROXY = enum.auto()

    @property
    def proxied(self) -> bool:
        """Whether a proxy is in between."""
        return self in {RouteKind.SYSTEM_PROXY, RouteKind.OWN_PROXY}


@dataclass(frozen=True, slots=True)
class Security:
    """The secure connection that came about, or would have with a certificate that isn't trusted.

    version: TLS's, such as "TLSv1.3"
    organisation, common_name: of whoever issued the certificate that was met; "" where the system doesn't tell
    """

    version: str
    organisation: str = ""
    common_name: str = ""


class KeyState(enum.Enum):
    """What the service makes of the key."""

    ACCEPTED = enum.auto()
    REFUSED = enum.auto()
    NOT_ALLOWED = enum.auto()
    NOT_KNOWN = enum.auto()


@dataclass(frozen=True, slots=True)
class ConnectionReport:
    """One look at everything between the person and the service.

    account: whose key was tried
    service: the service's host, and its port where it is a special one
    at: when, with time zone
    road: how requests get there
    proxy: the proxy's URL without credentials: the one in between, or the one an exception is made from; "" for none
    addresses: what the host's name stands for; empty where a proxy looks it up, or nothing was found
    name_problem: why the name couldn't be found
    proxy_problem: what went wrong with the proxy
    security: the secure connection; None where none came about, or none is needed
    connection_problem: why there was no connection, or no secure one; with `security`, what was met instead
    clock_ahead: seconds that this computer's clock is ahead of the service's; None where nobody told the time
    key: what became of the key
    key_problem: what the request with the key met; None where it wasn't sent, or met the documented answer
    exchange: the request with the key
    """

    account: AccountRef
    service: str
    at: datetime
    road: RouteKind
    exchange: Exchange
    proxy: str = ""
    addresses: tuple[str, ...] = ()
    name_problem: Problem | None = None
    proxy_problem: Problem | None = None
    security: Security | None = None
    connection_problem: Problem | None = None
    clock_ahead: float | None = None
    key: KeyState = KeyState.NOT_KNOWN
    key_problem: Problem | None = None

    @property
    def was_reached(self) -> bool:
        """Whether the request with the key may have arrived."""
        return self.name_problem is None and self.proxy_problem is None and self.connection_problem is None
