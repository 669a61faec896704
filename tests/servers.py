"""Servers on loopback: the practice service over real sockets, and one whose connections misbehave."""

import contextlib
import http.server
import json
import socket
import ssl
import struct
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import uvicorn

from unsign.practice.answers import Message, Receive, Send
from unsign.practice.service import PracticeService, Scope


@dataclass(frozen=True)
class Seen:
    """A request, as a server saw it."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes = b""


class Recorded:
    """An ASGI app that writes down what comes in, and hands it to a practice service that each test gets anew."""

    def __init__(self) -> None:
        self.service = PracticeService()
        self.requests: list[Seen] = []

    def start_anew(self) -> None:
        """Forget all, with a fresh service."""
        self.__init__()  # type: ignore[misc] # a new start is just what is wanted

    def seen(self, method: str) -> list[Seen]:
        """Give the requests with a method."""
        return [r for r in self.requests if r.method == method]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Note the request and have it answered."""
        if scope["type"] == "http":
            body = b""
            while True:
                message = await receive()
                body += message.get("body", b"")
                if not message.get("more_body", False):
                    break
            headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]}
            self.requests.append(Seen(scope["method"], scope["raw_path"].decode("ascii"), headers, body))
            read: list[Message] = [{"type": "http.request", "body": body}]

            async def again() -> Message:
                return read.pop() if read else await receive()

            await self.service(scope, again, send)
        else:
            await self.service(scope, receive, send)


@contextlib.contextmanager
def served(app: Recorded) -> Iterator[str]:
    """Serve an app over a loopback socket; give the base URL."""
    listening = socket.socket()
    listening.bind(("127.0.0.1", 0))
    config = uvicorn.Config(app, log_config=None, lifespan="off", http="h11", ws="none", timeout_graceful_shutdown=1)
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]}, name="service")
    thread.start()
    try:
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join()
        listening.close()


Fault = Callable[["Handler"], None]
"""What happens, instead of an answer, to a DELETE that was read."""


@dataclass
class Plan:
    """How a misbehaving server misbehaves.

    fault: what happens to a DELETE
    deletes: whether the DELETE takes effect nevertheless
    look_up: what happens, instead of an answer, to a look-up; None for an answer
    lists: the same for the list of signatures
    creates: whether a POST takes effect; what happens to it is `fault`
    refuse_from: the connection (counted from 1) from which on each is reset before its request is read; 0 for none
    """

    fault: Fault
    deletes: bool = False
    look_up: Fault | None = None
    lists: Fault | None = None
    creates: bool = False
    refuse_from: int = 0
    there: bool = True
    names: list[str] = field(default_factory=list)
    requests: list[Seen] = field(default_factory=list)
    connections: int = 0
    written: int = 0


class Handler(http.server.BaseHTTPRequestHandler):
    """Answers look-ups for one signature as documented, one connection a request; leaves the DELETE to the plan."""

    plan: Plan
    timeout = 30

    def do_GET(self) -> None:
        """Look up."""
        self._note()
        if self.plan.look_up:
            self.plan.look_up(self)
        elif self.path.endswith("/sign-configs"):
            if self.plan.lists:
                self.plan.lists(self)
            else:
                listed = [("987654321", "Acme")] * self.plan.there + [
                    (str(n), name) for n, name in enumerate(self.plan.names, 555000)
                ]
                self.answer(200, [{"sign_id": i, "sign_name": name, "status": 1} for i, name in listed])
        elif "template" in self.path:
            self.answer(200, [])
        elif self.plan.there:
            self.answer(200, {"sign_id": self.path.rpartition("/")[2], "sign_name": "Acme", "status": 1})
        else:
            self.answer(400, {"code": 400, "message": "sign config not exist"})

    def do_DELETE(self) -> None:
        """Misbehave."""
        self._note()
        if self.plan.deletes:
            self.plan.there = False
        self.plan.fault(self)

    def do_POST(self) -> None:
        """Misbehave, after the body was read."""
        body = self.rfile.read(int(self.headers.get("Content-Length", "0")))
        self._note(body)
        if self.plan.creates:
            self.plan.names.append(json.loads(body)["sign_name"])
        self.plan.fault(self)

    def answer(self, status: int, payload: object) -> None:
        """Send a whole answer."""
        body = json.dumps(payload).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def reset(self) -> None:
        """End the connection with a reset instead of a goodbye."""
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.connection.close()

    def _note(self, body: bytes = b"") -> None:
        self.plan.requests.append(Seen(self.command, self.path, dict(self.headers.items()), body))

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name that is overridden
        """Print nothing."""


class _Server(http.server.ThreadingHTTPServer):
    daemon_threads = True
    plan: Plan

    def verify_request(self, request: object, client_address: object) -> bool:
        self.plan.connections += 1
        if self.plan.refuse_from and self.plan.connections >= self.plan.refuse_from:
            assert isinstance(request, socket.socket)
            request.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            return False
        return True

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that goes away, or a certificate that it doesn't like, is what these tests are about."""


@contextlib.contextmanager
def misbehaving(plan: Plan, tls: ssl.SSLContext | None = None) -> Iterator[str]:
    """Serve a plan; give the base URL."""
    handler = type("PlannedHandler", (Handler,), {"plan": plan})
    server = _Server(("127.0.0.1", 0), handler)
    server.plan = plan
    if tls:
        server.socket = tls.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, name="misbehaving")
    thread.start()
    try:
        yield f"{'https' if tls else 'http'}://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def answer_part(handler: Handler) -> None:
    """Promise more than is sent."""
    handler.send_response(200)
    handler.send_header("Content-Type", "application/json")
    handler.send_header("Content-Length", "100")
    handler.end_headers()
    handler.wfile.write(b'{"code": 0,')
    handler.wfile.flush()
    handler.reset()


def answer_headers_only(handler: Handler) -> None:
    """Break in the middle of the headers."""
    handler.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Ty")
    handler.wfile.flush()
    handler.connection.shutdown(socket.SHUT_RDWR)


def answer_no_http(handler: Handler) -> None:
    """Answer in something that isn't HTTP."""
    handler.wfile.write(b"220 mail.example.org ready\r\n")


def say_nothing(handler: Handler) -> None:
    """Wait until the other side goes away."""
    handler.connection.recv(1)


def flood(handler: Handler) -> None:
    """Send 60 MB, as far as anybody takes them, and count."""
    piece = b" " * 65536
    handler.send_response(200)
    handler.send_header("Content-Type", "application/json")
    handler.end_headers()
    with contextlib.suppress(OSError):
        for _ in range(60_000_000 // len(piece)):
            handler.connection.sendall(piece)
            handler.plan.written += len(piece)
