"""A service that's slow and fails at random. It writes down each DELETE and POST, and whether its intent is on disk."""

import contextlib
import http.server
import itertools
import json
import random
import socket
import sqlite3
import struct
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

SIGNATURES, TEMPLATES = "/v1/sign-configs", "/v1/template-configs"
LONGEST_LATENCY = 0.025
LINGERS = 0.3
"""Seconds that a deleted signature goes on being shown, where the service is slow to forget it."""

_INTENT = (
    "SELECT EXISTS (SELECT 1 FROM intents AS i JOIN unsettled AS u ON u.number = i.number"
    " WHERE i.kind = ? AND CASE i.kind WHEN 'deletion' THEN i.signature_id ELSE i.name END = ?)"
)
# what a DELETE meets, and how often. "gone": it has its effect all the same; "kept": it hasn't
_DELETIONS = {
    "plain": 50,
    "lingers": 5,
    "in use": 5,
    "pause": 4,
    "error kept": 6,
    "error gone": 6,
    "dropped kept": 7,
    "dropped gone": 7,
    "silent kept": 5,
    "silent gone": 5,
}
# the same for a POST
_CREATIONS = {mood: often for mood, often in _DELETIONS.items() if mood not in {"lingers", "in use"}}
_LOOKS = {"plain": 92, "error": 3, "pause": 1, "dropped": 3, "silent": 1}


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


@dataclass
class Service:
    """What the service has and has seen. Any thread may call.

    random: where its moods come from
    folder: where the program under test keeps its journal
    is_calm: whether it does what its documents say, at once
    names: of all signatures that there ever were, by ID
    present: the IDs of those that there are
    received: what came in that changes something, oldest first
    on_delete: is called with each DELETE that came in, before it takes effect
    """

    random: random.Random
    folder: Path = Path()
    is_calm: bool = True
    names: dict[str, str] = field(default_factory=dict)
    present: set[str] = field(default_factory=set)
    received: list[Received] = field(default_factory=list)
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


class _Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    service: Service

    def do_GET(self) -> None:
        with self.service.busy():
            mood = self.service.mood(_LOOKS)
            if mood != "plain":
                self._misbehave(mood)
                return
            shown = self.service.shown()
            digits = self.path.rpartition("/")[2]
            if self.path == TEMPLATES:
                self._answer(200, [])
            elif self.path == SIGNATURES:
                self._answer(200, list(shown.values()))
            elif digits in shown:
                self._answer(200, shown[digits])
            else:
                self._answer(400, {"code": 400, "message": "sign config not exist"})

    def do_DELETE(self) -> None:
        digits = self.path.rpartition("/")[2]
        with self.service.busy():
            entry = self.service.note("DELETE", "deletion", digits)
            self.service.on_delete()
            mood = self.service.mood(_DELETIONS)
            if digits not in self.service.shown():
                self._answer(400, {"code": 400, "message": "sign config not exist"}, entry)
                return
            if mood in {"plain", "lingers"} or mood.endswith("gone"):
                self.service.remove(entry, lingers=mood == "lingers")
            if mood in {"plain", "lingers"}:
                self._answer(200, {"code": 0, "message": "success"}, entry)
            elif mood == "in use":
                message = "there are pending or running plans using current sign, can not update"
                self._answer(400, {"code": 400, "message": message}, entry)
            else:
                self._misbehave(mood.split()[0], entry)

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers.get("Content-Length", "0"))))
        with self.service.busy():
            entry = self.service.note("POST", "creation", str(body["sign_name"]))
            mood = self.service.mood(_CREATIONS)
            if self.service.created(entry.subject):
                self._answer(400, {"code": 400, "message": "sign_name already exist"}, entry)
                return
            digits = ""
            if mood == "plain" or mood.endswith("gone"):
                (digits,) = self.service.add(1, entry.subject)
                entry.had_effect = True
            if mood == "plain":
                self._answer(200, {"sign_id": digits}, entry)
            else:
                self._misbehave(mood.split()[0], entry)

    def _misbehave(self, mood: str, entry: Received | None = None) -> None:
        self.close_connection = True
        match mood:
            case "error":
                self._answer(500, {"code": 500, "message": "internal server error"}, entry)
            case "pause":
                self._answer(429, {"code": 429, "message": "too many requests"}, entry, ("Retry-After", "1"))
            case "silent":
                with contextlib.suppress(OSError):
                    self.connection.settimeout(5)
                    self.connection.recv(1)
            case _:
                self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                # for good: the buffered files hold on to it
                self.connection.shutdown(socket.SHUT_RDWR)

    def _answer(self, status: int, payload: object, entry: Received | None = None, *headers: tuple[str, str]) -> None:
        if entry is not None:
            # before it can be read
            entry.status = status
        body = json.dumps(payload).encode()
        self.send_response(status)
        for name, value in (("Content-Type", "application/json"), ("Content-Length", str(len(body))), *headers):
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002, ANN401 - as it is overridden
        """Print nothing."""


class _Server(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """Clients that are killed are what this is about."""


@contextlib.contextmanager
def serving(service: Service) -> Iterator[str]:
    """Serve over a loopback socket, in threads; return the base URL."""
    handler = type("Handler", (_Handler,), {"service": service})
    server = _Server(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, name="service")
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
