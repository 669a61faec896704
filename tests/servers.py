"""Servers on loopback: the practice service over real sockets, and one whose connections misbehave."""

import contextlib
import email.utils
import http.server
import json
import select
import socket
import socketserver
import ssl
import struct
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import trustme
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


@dataclass
class Gate:
    """A forward proxy, and what it has seen.

    answer: what it says to each CONNECT in place of connecting; b"" to connect
    login: the user name and password that it wants, as Basic has them in base64; b"" for none
    asks: what it asks for by Proxy-Authenticate where they don't come
    target: where it connects to, whatever it is asked for; None for what it is asked for
    """

    answer: bytes = b""
    login: bytes = b""
    asks: tuple[bytes, ...] = (b'Basic realm="proxy"',)
    target: tuple[str, int] | None = None
    wishes: list[bytes] = field(default_factory=list)
    url: str = ""

    @property
    def asked_for(self) -> list[str]:
        """Give what connections were wished to, in order."""
        return [wish.split(b" ")[1].decode() for wish in self.wishes]


class _GateHandler(socketserver.StreamRequestHandler):
    gate: Gate

    def handle(self) -> None:
        """Pass a connection on, both ways, until either side goes away."""
        head = b""
        while not head.endswith(b"\r\n\r\n") and (line := self.rfile.readline()):
            head += line
        self.gate.wishes.append(head)
        if self.gate.answer:
            self.connection.sendall(self.gate.answer)
            return
        if self.gate.login and b"\r\nProxy-Authorization: Basic " + self.gate.login + b"\r\n" not in head:
            asks = b"".join(b"Proxy-Authenticate: " + ask + b"\r\n" for ask in self.gate.asks)
            self.connection.sendall(
                b"HTTP/1.1 407 Proxy Authentication Required\r\n" + asks + b"Content-Length: 0\r\n\r\n"
            )
            return
        host, _, port = head.split(b" ")[1].decode().rpartition(":")
        with contextlib.suppress(OSError), socket.create_connection(self.gate.target or (host, int(port))) as onward:
            self.connection.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
            ends = {self.connection: onward, onward: self.connection}
            while True:
                readable, _, _ = select.select(list(ends), [], [])
                for end in readable:
                    if not (data := end.recv(65536)):
                        return
                    ends[end].sendall(data)


@contextlib.contextmanager
def in_a_thread(server: socketserver.BaseServer, name: str) -> Iterator[None]:
    """Let a server serve, in a thread of this name, and close it."""
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, name=name)
    thread.start()
    try:
        yield
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@contextlib.contextmanager
def proxying(gate: Gate) -> Iterator[Gate]:
    """Run a forward proxy."""
    handler = type("PlannedGateHandler", (_GateHandler,), {"gate": gate})
    server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True
    gate.url = f"http://127.0.0.1:{server.server_address[1]}"
    with in_a_thread(server, "proxy"):
        yield gate


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


def described(digits: str, name: str) -> dict[str, object]:
    """Give a signature that no template uses, as the documents describe one."""
    return {"sign_id": digits, "sign_name": name, "status": 1, "related_template_count": 0}


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
                self.answer(200, [described(i, name) for i, name in listed])
        elif "template" in self.path:
            self.answer(200, [])
        elif self.plan.there:
            self.answer(200, described(self.path.rpartition("/")[2], "Acme"))
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
def misbehaving(plan: Plan, context: ssl.SSLContext | None = None) -> Iterator[str]:
    """Serve a plan; give the base URL."""
    handler = type("PlannedHandler", (Handler,), {"plan": plan})
    server = _Server(("127.0.0.1", 0), handler)
    server.plan = plan
    if context:
        server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    with in_a_thread(server, "misbehaving"):
        yield f"{'https' if context else 'http'}://127.0.0.1:{server.server_port}"


def telling_time(seconds: float) -> Fault:
    """Make a fault that answers as documented, with a clock that is so many seconds ahead."""

    def answer(handler: Handler) -> None:
        told = time.time() + seconds
        handler.date_time_string = lambda *_: email.utils.formatdate(told, usegmt=True)  # type: ignore[method-assign] # for this one answer
        handler.answer(400, {"code": 400, "message": "sign config not exist"})

    return answer


def answering(status: int, payload: object) -> Fault:
    """Make a fault that is a plain answer."""
    return lambda handler: handler.answer(status, payload)


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


def tls(certificate: trustme.LeafCert) -> ssl.SSLContext:
    """Make what a server with a certificate needs."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    return context


@contextlib.contextmanager
def proxy(answer: bytes) -> Iterator[tuple[str, list[bytes]]]:
    """Run a proxy that answers each CONNECT with the same words."""
    heard: list[bytes] = []
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def serve() -> None:
            with contextlib.suppress(OSError):
                while True:
                    connection, _ = listening.accept()
                    with connection:
                        heard.append(connection.recv(65536))
                        connection.sendall(answer)

        threading.Thread(target=serve, daemon=True, name="proxy").start()
        yield f"http://127.0.0.1:{listening.getsockname()[1]}", heard
        listening.shutdown(socket.SHUT_RDWR)
