"""A server on loopback that says just the bytes that a test wants, whenever it wants."""

import contextlib
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field


@dataclass
class Conversation:
    """One connection, as the server has it. `number`: counted from 1, over all connections."""

    connection: socket.socket
    number: int
    heard: list[tuple[int, bytes]]

    def receive(self) -> bytes:
        """Wait for a request; give its first line, b"" where the other side went away. Reads a body by its length."""
        data = b""
        while b"\r\n\r\n" not in data:
            piece = self.connection.recv(65536)
            if not piece:
                return b""
            data += piece
        head, _, body = data.partition(b"\r\n\r\n")
        for line in head.lower().split(b"\r\n"):
            if line.startswith(b"content-length:"):
                while len(body) < int(line.partition(b":")[2]):
                    body += self.connection.recv(65536)
        self.heard.append((self.number, head))
        return head.partition(b"\r\n")[0]

    def send(self, data: bytes) -> None:
        """Say something, in a segment of its own as far as the network allows."""
        self.connection.sendall(data)


Script = Callable[[Conversation], None]
"""What the server does on a connection; it is closed afterwards."""


@dataclass
class Scripted:
    """The server. heard: the connection's number and the head of each request, in order."""

    script: Script
    url: str = ""
    connections: int = 0
    heard: list[tuple[int, bytes]] = field(default_factory=list)

    @property
    def lines(self) -> list[tuple[int, str]]:
        """Give the connection's number and the method of each request."""
        return [(number, head.split(b" ", 1)[0].decode()) for number, head in self.heard]


@contextlib.contextmanager
def scripted(script: Script, context: ssl.SSLContext | None = None) -> Iterator[Scripted]:
    """Run a server."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        server = Scripted(script, f"http{'s' if context else ''}://127.0.0.1:{listening.getsockname()[1]}")

        def converse(connection: socket.socket, number: int) -> None:
            with contextlib.suppress(OSError):
                connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                if context:
                    connection = context.wrap_socket(connection, server_side=True)
                with connection:
                    server.script(Conversation(connection, number, server.heard))
                    # a goodbye that takes back nothing of what was said
                    connection.shutdown(socket.SHUT_WR)
                    while connection.recv(65536):
                        pass

        def serve() -> None:
            with contextlib.suppress(OSError):
                while True:
                    connection, _ = listening.accept()
                    server.connections += 1
                    threading.Thread(target=converse, args=(connection, server.connections), daemon=True).start()

        thread = threading.Thread(target=serve, name="scripted")
        thread.start()
        try:
            yield server
        finally:
            listening.shutdown(socket.SHUT_RDWR)
            thread.join()


def http(body: bytes, *headers: str, status: str = "200 OK", length: bool = True) -> bytes:
    """Write an answer."""
    told = [f"Content-Length: {len(body)}"] if length else []
    return (
        "\r\n".join([f"HTTP/1.1 {status}", "Content-Type: application/json", *told, *headers, "", ""]).encode() + body
    )


def saying(*answers: bytes) -> Script:
    """Make a script that answers each request of a connection with the next of these."""

    def say(conversation: Conversation) -> None:
        for answer in answers:
            if not conversation.receive():
                return
            conversation.send(answer)

    return say
