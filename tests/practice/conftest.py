"""What the tests of the practice service share: clocks that stand still, and a client without a port."""

from collections.abc import Callable

import httpx2 as httpx
import pytest

from unsign.practice.seeds import PRACTICE_KEY, PRACTICE_SECRET
from unsign.practice.service import PracticeService

NOW = 1_790_000_000.75


class Clock:
    """Seconds that pass when a test says so."""

    def __init__(self) -> None:
        """Start somewhere."""
        self.seconds = 1000.0

    def __call__(self) -> float:
        """Read the clock."""
        return self.seconds

    def let_pass(self, seconds: float) -> None:
        """Let time pass."""
        self.seconds += seconds


@pytest.fixture
def clock() -> Clock:
    """Give the clock that the message plans go by."""
    return Clock()


@pytest.fixture
def let_pass(clock: Clock) -> Callable[[float], None]:
    """Give the way to let seconds pass on that clock."""
    return clock.let_pass


@pytest.fixture
def service(clock: Clock) -> PracticeService:
    """Give a fresh account whose plans hold for 60 seconds."""
    return PracticeService(clock=clock, now=lambda: NOW, hold_seconds=60)


# For the whole session, since hypothesis wants no fixture that is made once a test; it keeps no state.
@pytest.fixture(scope="session")
def connect() -> Callable[..., httpx.AsyncClient]:
    """Give a way to make clients of a service, with any key and secret."""

    def client(service: PracticeService, key: str = PRACTICE_KEY, secret: str = PRACTICE_SECRET) -> httpx.AsyncClient:
        return httpx.AsyncClient(
            transport=httpx.ASGITransport(service), base_url="https://smsapi.engagelab.com", auth=(key, secret)
        )

    return client


@pytest.fixture
def client(service: PracticeService, connect: Callable[..., httpx.AsyncClient]) -> httpx.AsyncClient:
    """Give a client with the accepted key."""
    return connect(service)
