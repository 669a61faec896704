"""A service that's slow and fails at random. It writes down each DELETE and POST, and whether its intent is on disk."""

import contextlib
import itertools
import random
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

LONGEST_LATENCY = 0.025
LINGERS = 0.3
"""Seconds that a deleted signature goes on being shown, where the service is slow to forget it."""

_INTENT = (
    "SELECT EXISTS (SELECT 1 FROM intents AS i JOIN unsettled AS u ON u.number = i.number"
    " WHERE i.kind = ? AND CASE i.kind WHEN 'deletion' THEN i.signature_id ELSE i.name END = ?)"
)


@dataclass
class Received:
    """A request that changes something, as it came in.

    method: DELETE or POST
    subject: the signature's ID, or the name of the one to be created
    at: when it came in, with time zone
    has_intent: whether the journal on the disk had an open intent for it at that moment
    had_effect: whether it took a signature away, or made one
    status: the HTTP status that it was answered; None for no answer
    """

    method: str
    subject: str
    at: datetime
    has_intent: bool
    had_effect: bool = False
    status: int | None = None


@dataclass(frozen=True)
class Look:
    """A look-up that was answered as documented.

    at: when it came in, with time zone
    asked: the ID that was asked for; None for all
    shown: the IDs that it showed
    """

    at: datetime
    asked: str | None
    shown: frozenset[str]


@dataclass
class Service:
    """What the service has and has seen. Any thread may call.

    random: where its moods come from
    folder: where the program under test keeps its journal
    is_calm: whether it does what its documents say, at once
    names: of all signatures that there ever were, by ID
    present: the IDs of those that there are
    received: what came in that changes something, oldest first
    looks: the look-ups that were answered as documented, oldest first
    on_delete: is called with each DELETE that came in, before it takes effect
    """

    random: random.Random
    folder: Path = Path()
    is_calm: bool = True
    names: dict[str, str] = field(default_factory=dict)
    present: set[str] = field(default_factory=set)
    received: list[Received] = field(default_factory=list)
    looks: list[Look] = field(default_factory=list)
    on_delete: Callable[[], None] = lambda: None
    _still_shown: dict[str, float] = field(default_factory=dict)
    _busy: int = 0
    _lock: threading.Condition = field(default_factory=threading.Condition)
    _ids: Iterator[int] = field(default_factory=lambda: itertools.count(1_800_000_000_000_000_001))

    def add(self, count: int, name: str | None = None) -> tuple[str, ...]:
        """Add signatures, and return their IDs. `name`: of one; None for names of their own."""
        with self._lock:
            added = tuple(str(next(self._ids)) for _ in range(count))
            for digits in added:
                self.names[digits] = name or f"Endurance {digits[-6:]}"
                self.present.add(digits)
        return added

    def created(self, name: str) -> set[str]:
        """Return the IDs of what's there under a name."""
        with self._lock:
            return {digits for digits in self.present if self.names[digits] == name}

    @contextlib.contextmanager
    def busy(self) -> Iterator[None]:
        """Count a request that's being worked on."""
        with self._lock:
            self._busy += 1
        try:
            yield
        finally:
            with self._lock:
                self._busy -= 1
                self._lock.notify_all()

    def settle(self) -> None:
        """Wait until nothing is being worked on, and what lingers is gone."""
        with self._lock:
            assert self._lock.wait_for(lambda: not self._busy, 20), "the service hangs"
            lingering = max(self._still_shown.values(), default=0.0) - time.monotonic()
        time.sleep(max(0.0, lingering))

    def mood(self, moods: dict[str, int]) -> str:
        """Choose what happens to a request; wait a little."""
        if self.is_calm:
            return "plain"
        with self._lock:
            (mood,) = self.random.choices(list(moods), list(moods.values()))
            latency = self.random.uniform(0, LONGEST_LATENCY)
        time.sleep(latency)
        return mood

    def note(self, method: str, kind: str, subject: str) -> Received:
        """Write down what came in, and whether its intent is on the disk."""
        entry = Received(method, subject, datetime.now(UTC), self._has_intent(kind, subject))
        with self._lock:
            self.received.append(entry)
        return entry

    def remove(self, entry: Received, *, lingers: bool = False) -> None:
        """Delete a signature."""
        with self._lock:
            entry.had_effect = entry.subject in self.present
            self.present.discard(entry.subject)
            if lingers:
                self._still_shown[entry.subject] = time.monotonic() + LINGERS

    def shown(self) -> dict[str, dict[str, object]]:
        """Return all signatures that it shows, by ID."""
        with self._lock:
            now = time.monotonic()
            self._still_shown = {digits: until for digits, until in self._still_shown.items() if until > now}
            return {digits: self._form(digits) for digits in sorted({*self.present, *self._still_shown})}

    def _form(self, digits: str) -> dict[str, object]:
        return {"sign_id": digits, "sign_name": self.names[digits], "status": 1, "related_template_count": 0}

    def _has_intent(self, kind: str, subject: str) -> bool:
        uri = f"{(self.folder / 'journal.db').as_uri()}?mode=ro"
        try:
            with contextlib.closing(sqlite3.connect(uri, uri=True, timeout=5)) as database:
                return bool(database.execute(_INTENT, (kind, subject)).fetchone()[0])
        except sqlite3.Error:
            return False
