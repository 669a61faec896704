"""What the practice service can answer, documented or not, and how each goes out over ASGI."""

import asyncio
import json
from collections.abc import Awaitable, Callable, MutableMapping
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any

# ASGI leaves what a message holds to its type, so there is nothing narrower than Any to say.
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]

JSON = "application/json"
HTML = "text/html; charset=utf-8"

_GATEWAYS = {404, 502, 503, 504}

_CHUNK = b" " * 65_536


async def _disconnected(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer that comes at once and whole.

    status: the HTTP status
    body: its bytes, sent with their length
    content_type: what the answer says that they are
    headers: further headers, names in lower case
    """

    status: int
    body: bytes = b""
    content_type: str = JSON
    headers: tuple[tuple[str, str], ...] = ()

    async def give(self, _receive: Receive, send: Send) -> None:
        """Send it."""
        headers = (("content-type", self.content_type), ("content-length", str(len(self.body))), *self.headers)
        encoded = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in headers]
        await send({"type": "http.response.start", "status": self.status, "headers": encoded})
        await send({"type": "http.response.body", "body": self.body})


@dataclass(frozen=True, slots=True)
class Silence:
    """No answer ever: it ends when the client goes away, or the task is cancelled."""

    async def give(self, receive: Receive, _send: Send) -> None:
        """Wait for the client to give up."""
        await _disconnected(receive)


@dataclass(frozen=True, slots=True)
class Flood:
    """An endless-looking answer: JSON allows spaces in front, and here are too many. Its length isn't announced.

    size: how many bytes of spaces
    body: what follows them
    """

    size: int
    body: bytes

    async def give(self, receive: Receive, send: Send) -> None:
        """Send it piece by piece, as long as the client is there."""
        gone = asyncio.create_task(_disconnected(receive))
        try:
            headers = [(b"content-type", JSON.encode())]
            await send({"type": "http.response.start", "status": 200, "headers": headers})
            for start in range(0, self.size, len(_CHUNK)):
                piece = _CHUNK[: self.size - start]
                await send({"type": "http.response.body", "body": piece, "more_body": True})
                # Behind ASGITransport sending never waits, and the window's loop is this loop: let it breathe.
                await asyncio.sleep(0)
                if gone.done():
                    return
            await send({"type": "http.response.body", "body": self.body})
        finally:
            gone.cancel()
            await asyncio.wait([gone])


Reply = Answer | Silence | Flood


def tell(content: object, *, status: int = 200, headers: tuple[tuple[str, str], ...] = ()) -> Answer:
    """Answer with `content` as JSON."""
    return Answer(status, json.dumps(content, ensure_ascii=False).encode(), headers=headers)


def say(status: int, code: int, message: object) -> Answer:
    """Answer in the documented form of everything but data: a code and a message."""
    return tell({"code": code, "message": message}, status=status)


def page(status: int) -> Answer:
    """Answer with the page that a gateway puts in the service's place; it looks like nginx's own."""
    title = f"{status} {HTTPStatus(status).phrase}"
    text = (
        f"<html>\r\n<head><title>{title}</title></head>\r\n<body>\r\n<center><h1>{title}</h1></center>\r\n"
        "<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n"
    )
    return Answer(status, text.encode(), HTML)


def trouble(status: int) -> Answer:
    """Answer with a status that means trouble, in the shape that it usually has: some of them are a gateway's."""
    return page(status) if status in _GATEWAYS else say(status, status, HTTPStatus(status).phrase)


# "Delete signature configuration", its table of messages: to the letter.
DELETED = say(200, 0, "success")
ID_REFUSED = say(400, 400, "invalid signId")
NO_SUCH_SIGNATURE = say(400, 400, "sign config not exist")
IN_USE = say(400, 400, "there are pending or running plans using current sign, can not update")

# "Create signature configuration" has this one message.
NAME_TAKEN = say(400, 400, "sign_name already exist")

# The sending call documents these codes; their messages are the documents' meanings.
KEY_WRONG = say(401, 2001, "authentication failed: wrong key or secret")
KEY_INACTIVE = say(401, 2002, "authentication failed: key expired or disabled")
NO_PERMISSION = say(403, 2004, "this key has no permission for this call")
NOT_JSON = say(400, 3001, "request not valid JSON")
SERVER_PROBLEM = say(500, 500, "internal server error")

# The documents are silent about what follows, so the practice service had to choose.
NAME_REFUSED = say(400, 400, "invalid sign_name")
NOT_FOUND = say(404, 404, "not found")
METHOD_UNKNOWN = say(405, 405, "method not allowed")
PAUSE = say(429, 429, "too many requests")
PAUSE_OF_3_SECONDS = Answer(429, PAUSE.body, headers=(("retry-after", "3"),))
SIGN_IN_PAGE = Answer(
    200,
    b"<!DOCTYPE html><html><head><title>Sign in</title></head><body><h1>Welcome to Hotel Practice</h1>"
    b'<form action="/login"><input name="room"><button>Connect</button></form></body></html>',
    HTML,
)
