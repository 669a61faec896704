"""The service over HTTP: what it does to each request, in threads."""

import contextlib
import http.server
import json
import socket
import struct
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from tests.endurance.service import Look, Received, Service
from tests.servers import in_a_thread

SIGNATURES, TEMPLATES = "/v1/sign-configs", "/v1/template-configs"

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


class _Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    service: Service

    def do_GET(self) -> None:
        with self.service.busy():
            at = datetime.now(UTC)
            mood = self.service.mood(_LOOKS)
            if mood != "plain":
                self._misbehave(mood)
                return
            shown = self.service.shown()
            digits = self.path.rpartition("/")[2]
            if self.path == TEMPLATES:
                self._answer(200, [])
            elif self.path == SIGNATURES:
                self.service.looks.append(Look(at, None, frozenset(shown)))
                self._answer(200, list(shown.values()))
            elif digits in shown:
                self.service.looks.append(Look(at, digits, frozenset({digits})))
                self._answer(200, shown[digits])
            else:
                self.service.looks.append(Look(at, digits, frozenset()))
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
    with in_a_thread(server, "service"):
        yield f"http://127.0.0.1:{server.server_port}"
