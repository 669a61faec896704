"""An answer counts only as the answer to its own request: bytes on real connections that are in the wrong place."""

import asyncio
import contextlib
import socket
import ssl
from collections.abc import AsyncIterator, Coroutine
from pathlib import Path

import httpcore2
import pytest
import trustme

from tests.api import Reached
from tests.driver import until
from tests.scripted import Conversation, Script, http, saying, scripted
from tests.servers import tls
from unsign.api.guarding import GuardedBackend
from unsign.api.request_trace import MixedUp
from unsign.domain import problems
from unsign.domain.settings import Network
from unsign.domain.signature import SignatureId
from unsign.flows.cancelling import CancelToken

ID = SignatureId("987654321")
SUCCESS = b'{"code": 0, "message": "success"}'
THERE = b'{"sign_id": "987654321", "sign_name": "Acme", "status": 1, "related_template_count": 0}'
NO_LENGTH = "Transfer-Encoding: chunked"


@contextlib.asynccontextmanager
async def reaching(url: str, network: Network | None = None) -> AsyncIterator[Reached]:
    """Give a client, and close it."""
    service = Reached(url, network)
    try:
        yield service
    finally:
        await service.close()


def chunked(*chunks: bytes, end: bytes = b"0\r\n\r\n", headers: tuple[str, ...] = (NO_LENGTH,)) -> bytes:
    """Write an answer in chunks."""
    body = b"".join(b"%x\r\n%s\r\n" % (len(c), c) for c in chunks) + end
    return http(body, *headers, length=False)


def with_lengths(*lengths: object) -> bytes:
    """Write a success with headers of these lengths."""
    return http(SUCCESS, *(f"Content-Length: {it}" for it in lengths), length=False)


WHOLE = len(SUCCESS)
MIXED_UP = {
    "two answers": http(SUCCESS) + http(SUCCESS),
    "another answer first": http(b'{"code": 0}') + http(b'{"code": 400, "message": "no"}', status="400 Bad Request"),
    "length ends after the code": http(b'{"code": 0}') + b', "message": "no"}',
    "a byte too many": http(SUCCESS) + b"\n",
    "an empty line too many": http(SUCCESS) + b"\r\n\r\n",
    "length and chunks": chunked(SUCCESS, headers=(NO_LENGTH, f"Content-Length: {WHOLE}")),
    "chunks and length": chunked(SUCCESS, headers=(f"Content-Length: {WHOLE}", NO_LENGTH)),
    "length and chunks, in capitals": chunked(SUCCESS, headers=("TRANSFER-ENCODING: CHUNKED", "CONTENT-LENGTH: 0")),
    "two lengths": with_lengths(WHOLE, WHOLE + 1),
    "two lengths, the shorter first": with_lengths(11, WHOLE),
    "two lengths in one": with_lengths(f"{WHOLE}, {WHOLE + 2}"),
    "a length with a sign": with_lengths(f"+{WHOLE}"),
    "a negative length": with_lengths(-1),
    "a length in words": with_lengths("all"),
    "an unknown way of framing": http(SUCCESS, "Transfer-Encoding: gzip, chunked", length=False),
    "framed twice": http(SUCCESS, "Transfer-Encoding: chunked", "Transfer-Encoding: chunked", length=False),
    "bytes behind the last chunk": chunked(SUCCESS) + b"{}",
    "an answer behind the last chunk": chunked(SUCCESS) + http(SUCCESS),
    "a chunk that is longer than it says": chunked(end=b"3\r\n" + SUCCESS + b"\r\n0\r\n\r\n"),
    "a chunk without a size": chunked(end=b"x\r\n" + SUCCESS + b"\r\n0\r\n\r\n"),
    "a header that is none": http(SUCCESS, "no header"),
    "another protocol from here on": http(b"", "Upgrade: x", status="101 Switching Protocols", length=False) + SUCCESS,
    "bytes behind an answer without a body": b"HTTP/1.1 204 No Content\r\n\r\n" + SUCCESS,
}
PROOF = {
    "plain": http(SUCCESS),
    "the same length twice": with_lengths(WHOLE, WHOLE),
    "in chunks": chunked(SUCCESS[:7], SUCCESS[7:]),
    "in chunks with a trailer": chunked(SUCCESS, end=b"0\r\nX-Sum: 1\r\n\r\n"),
    "until the end of the connection": http(SUCCESS, "Connection: close", length=False),
    "after an interim answer": b"HTTP/1.1 100 Continue\r\n\r\n" + http(SUCCESS),
    "after a hint": b"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n" + http(SUCCESS),
}


async def test_what_is_no_answer_to_this_request() -> None:
    """Each proves nothing, whatever it says, and the next request goes out on another connection."""
    with scripted(saying()) as server:
        async with reaching(server.url) as service:
            for own_connection in (True, False):
                for name, answer in MIXED_UP.items():
                    server.script = saying(answer)
                    with pytest.raises(problems.Problem) as caught:
                        await service.delete_signature(
                            service.account, ID, CancelToken(), own_connection=own_connection
                        )
                    assert type(caught.value) is problems.AnswerMixedUp, (name, caught.value)
                    server.script = saying(http(THERE, "Connection: close"))
                    assert (await service.signature(service.account, ID, CancelToken())).name == "Acme", name
    assert server.lines == [(n, "GET" if n % 2 == 0 else "DELETE") for n in range(1, 4 * len(MIXED_UP) + 1)]


async def test_proof_in_every_correct_framing() -> None:
    """What is framed as HTTP has it counts, on either kind of connection."""
    with scripted(saying()) as server:
        for own_connection in (True, False):
            for name, answer in PROOF.items():
                server.script = saying(answer)
                # the server closes after each answer, and a kept connection may not have noticed yet
                async with reaching(server.url) as service:
                    proof = await service.delete_signature(
                        service.account, ID, CancelToken(), own_connection=own_connection
                    )
                assert proof.code == 0, name
    assert len(server.lines) == 2 * len(PROOF)


async def test_an_answer_that_ends_early() -> None:
    """It is cut off, and no proof."""
    with scripted(saying()) as server:
        async with reaching(server.url) as service:
            for answer in (
                http(SUCCESS)[:-1],
                chunked(SUCCESS, end=b""),
                chunked(SUCCESS, end=b"0\r\n"),
                with_lengths(99),
            ):
                server.script = saying(answer)
                with pytest.raises(problems.AnswerCutOff):
                    await service.delete_signature(service.account, ID, CancelToken())


def late(*pieces: bytes) -> Script:
    """Make a script that answers the first request in pieces, each sent by itself."""

    def say(conversation: Conversation) -> None:
        conversation.receive()
        for piece in pieces:
            conversation.send(piece)

    return say


@pytest.fixture
def trusted(tmp_path: Path) -> tuple[ssl.SSLContext, Network]:
    """Give what a server on this computer needs for TLS, and the settings that trust it."""
    authority = trustme.CA()
    authority.cert_pem.write_to_path(tmp_path / "ca.pem")
    return tls(authority.issue_cert("127.0.0.1")), Network(timeout=10, ca_file=str(tmp_path / "ca.pem"))


LATE = [
    (http(SUCCESS), http(SUCCESS)),
    (http(SUCCESS), b"x"),
    (http(b'{"code": 0}'), b', "message": "no"}'),
    (chunked(SUCCESS), b"0\r\n\r\n"),
    (http(SUCCESS)[:20], http(SUCCESS)[20:], http(SUCCESS)),
]


async def test_bytes_that_follow_later(trusted: tuple[ssl.SSLContext, Network]) -> None:
    """A connection of one's own is read to its end, so that what comes behind the answer is seen; over TLS, too."""
    context, network = trusted
    for context_or_none in (None, context):
        with scripted(late(), context_or_none) as server:
            async with reaching(server.url, network) as service:
                for pieces in LATE:
                    server.script = late(*pieces)
                    with pytest.raises(problems.AnswerMixedUp):
                        await service.delete_signature(service.account, ID, CancelToken())


async def test_proof_over_tls(trusted: tuple[ssl.SSLContext, Network]) -> None:
    """Tickets and goodbyes of TLS are no surplus bytes, and a kept connection serves several requests."""
    context, network = trusted
    with scripted(saying(http(THERE), http(THERE), http(THERE)), context) as server:
        async with reaching(server.url, network) as service:
            for _ in range(3):
                await service.signature(service.account, ID, CancelToken())
            server.script = saying(http(SUCCESS))
            assert (await service.delete_signature(service.account, ID, CancelToken())).code == 0
    assert server.lines == [(1, "GET"), (1, "GET"), (1, "GET"), (2, "DELETE")]


async def test_a_second_answer_is_no_answer_to_the_next_request() -> None:
    """It comes while the connection is idle: the DELETE goes out on a new one, and only its own answer counts."""
    more = asyncio.Event()
    loop = asyncio.get_running_loop()
    for surplus in (http(SUCCESS), b"\r\n", http(SUCCESS)[:9]):
        more.clear()

        def script(conversation: Conversation, surplus: bytes = surplus) -> None:
            conversation.receive()
            if conversation.number == 1:
                conversation.send(http(THERE))
                asyncio.run_coroutine_threadsafe(more.wait(), loop).result(20)
                conversation.send(surplus)
                loop.call_soon_threadsafe(more.clear)
                conversation.receive()
            else:
                conversation.send(http(b'{"code": 400, "message": "sign config not exist"}', status="400 Bad Request"))

        with scripted(script) as server:
            async with reaching(server.url) as service:
                await service.signature(service.account, ID, CancelToken())
                more.set()
                await until(lambda: not more.is_set(), "the surplus bytes to be sent")
                with pytest.raises(problems.NoSuchSignature):
                    await service.delete_signature(service.account, ID, CancelToken(), own_connection=False)
        assert server.lines == [(1, "GET"), (2, "DELETE")]


@contextlib.asynccontextmanager
async def connected(*, lingers: bool) -> AsyncIterator[tuple[httpcore2.AsyncNetworkStream, socket.socket]]:
    """Give both ends of a guarded connection."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        stream = await GuardedBackend(lingers=lingers).connect_tcp(*listening.getsockname())
        other, _ = listening.accept()
        with other:
            yield stream, other
            await stream.aclose()


@pytest.mark.parametrize("lingers", [False, True])
async def test_bytes_before_the_first_request(*, lingers: bool) -> None:
    """Whatever came before anything was asked is no answer: nothing is sent."""
    async with connected(lingers=lingers) as (stream, other):
        other.sendall(http(SUCCESS))
        await until(lambda: stream.get_extra_info("is_readable"), "the bytes to arrive")
        with pytest.raises(MixedUp) as caught:
            await stream.write(b"DELETE /v1/sign-configs/1 HTTP/1.1\r\nHost: x\r\n\r\n")
        assert not caught.value.left
        # it hangs up, with a reset since it hasn't read what came
        with contextlib.suppress(ConnectionResetError):
            assert other.recv(100) == b""


async def test_bytes_before_the_next_request() -> None:
    """The same on a connection that has served one request already."""
    async with connected(lingers=False) as (stream, other):
        await stream.write(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n")
        other.sendall(http(THERE))
        assert (await stream.read(65536)).endswith(THERE)
        other.sendall(b"H")
        await until(lambda: stream.get_extra_info("is_readable"), "the byte to arrive")
        with pytest.raises(MixedUp) as caught:
            await stream.write(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n")
        assert not caught.value.left


async def test_whoever_speaks_first_gets_nothing_or_isnt_believed() -> None:
    """Through the whole client: it depends on the network whether the bytes come before the request."""

    def script(conversation: Conversation) -> None:
        conversation.send(http(SUCCESS))
        conversation.receive()
        conversation.send(http(SUCCESS))

    with scripted(script) as server:
        async with reaching(server.url) as service:
            with pytest.raises((problems.AnswerTooEarly, problems.AnswerMixedUp)):
                await service.delete_signature(service.account, ID, CancelToken())
    assert len(server.lines) <= 1


async def test_a_connection_of_ones_own() -> None:
    """A DELETE, and a look-up that asks for it, use no connection that is used for anything else."""
    answers = {b"GET": http(THERE), b"DELETE": http(SUCCESS)}

    def script(conversation: Conversation) -> None:
        while line := conversation.receive():
            conversation.send(answers[line.split(b" ")[0]])

    with scripted(script) as server:
        async with reaching(server.url) as service:
            await service.signature(service.account, ID, CancelToken())
            await service.delete_signature(service.account, ID, CancelToken())
            await service.signature(service.account, ID, CancelToken(), own_connection=True)
            await service.signature(service.account, ID, CancelToken())
    assert server.lines == [(1, "GET"), (2, "DELETE"), (3, "GET"), (1, "GET")]
    closing = [number for number, head in server.heard if b"connection: close" in head.lower()]
    assert closing == [2, 3]


def drop_second(how: str) -> Script:
    """Make a script whose first connection ends, in some way, when its second request has come."""

    def script(conversation: Conversation) -> None:
        conversation.receive()
        conversation.send(http(THERE))
        if conversation.number > 1:
            return
        conversation.receive()
        if how == "reset":
            conversation.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
            conversation.connection.close()
        elif how == "some":
            conversation.send(http(THERE)[:30])

    return script


@pytest.mark.parametrize("how", ["closed", "reset"])
async def test_a_get_is_sent_once_more_where_a_kept_connection_is_gone(how: str) -> None:
    """The server drops the idle connection just as the second request is sent."""
    with scripted(drop_second(how)) as server:
        async with reaching(server.url) as service:
            for _ in range(2):
                assert (await service.signature(service.account, ID, CancelToken())).name == "Acme"
    assert server.lines == [(1, "GET"), (1, "GET"), (2, "GET")]


@pytest.mark.parametrize("how", ["closed", "reset"])
async def test_what_changes_something_is_never_sent_twice(how: str) -> None:
    """Nobody knows whether it arrived."""
    for method in ("DELETE", "POST"):
        with scripted(drop_second(how)) as server:
            async with reaching(server.url) as service:
                await service.signature(service.account, ID, CancelToken())
                sending: Coroutine[object, object, object] = (
                    service.delete_signature(service.account, ID, CancelToken(), own_connection=False)
                    if method == "DELETE"
                    else service.create_signature(service.account, "Acme", CancelToken())
                )
                with pytest.raises(problems.ConnectionBroken):
                    await sending
        assert server.lines == [(1, "GET"), (1, method)]


async def test_a_get_that_was_answered_in_part_isnt_sent_again() -> None:
    """Some of the answer came, so the connection wasn't gone; nor is a new connection's end a reason to try again."""
    with scripted(drop_second("some")) as server:
        async with reaching(server.url) as service:
            await service.signature(service.account, ID, CancelToken())
            with pytest.raises(problems.NobodyKnows):
                await service.signature(service.account, ID, CancelToken())
    assert server.lines == [(1, "GET"), (1, "GET")]
    with scripted(late()) as server:
        async with reaching(server.url) as service:
            with pytest.raises(problems.ConnectionBroken):
                await service.signature(service.account, ID, CancelToken())
    assert server.lines == [(1, "GET")]


async def test_a_get_is_sent_once_more_only() -> None:
    """Where the new connection ends, too, that is said."""

    def script(conversation: Conversation) -> None:
        conversation.receive()
        if conversation.number == 1:
            conversation.send(http(THERE))
            conversation.receive()

    with scripted(script) as server:
        async with reaching(server.url) as service:
            await service.signature(service.account, ID, CancelToken())
            with pytest.raises(problems.ConnectionBroken):
                await service.signature(service.account, ID, CancelToken())
    assert server.lines == [(1, "GET"), (1, "GET"), (2, "GET")]


async def test_no_cache_is_asked() -> None:
    """A GET asks for what is so now; a DELETE has nothing to ask a cache for."""
    with scripted(saying(http(THERE))) as server:
        async with reaching(server.url) as service:
            await service.signature(service.account, ID, CancelToken())
            server.script = saying(http(SUCCESS))
            await service.delete_signature(service.account, ID, CancelToken())
    (_, get), (_, delete) = server.heard
    assert b"cache-control: no-cache" in get.lower()
    assert b"pragma: no-cache" in get.lower()
    assert b"cache-control" not in delete.lower()
