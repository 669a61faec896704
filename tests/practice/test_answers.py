"""Answers that don't come, don't end, or come in the place of a list."""

import asyncio
from collections.abc import Callable

import httpx2 as httpx
import pytest

from unsign.practice.answers import Message
from unsign.practice.seeds import LESSONS, PRACTICE_KEY, PRACTICE_SECRET, Lesson
from unsign.practice.service import PracticeService


def path_of(lesson: Lesson) -> str:
    """Give the path of a lesson's signature."""
    return f"/v1/sign-configs/{LESSONS[lesson]}"


async def test_sixty_megabytes(client: httpx.AsyncClient, service: PracticeService) -> None:
    """It is JSON, and the documented success, after far too many spaces; its length isn't announced."""
    answer = await client.delete(path_of(Lesson.SIXTY_MEGABYTES))
    assert "content-length" not in answer.headers
    assert len(answer.content) == 60_000_000 + len('{"code": 0, "message": "success"}')
    assert answer.json() == {"code": 0, "message": "success"}
    assert LESSONS[Lesson.SIXTY_MEGABYTES] not in service.signatures


async def test_a_flood_lets_the_window_move(client: httpx.AsyncClient) -> None:
    """Whatever else runs on the same loop gets its turn after every piece."""
    turns = 0
    flood = asyncio.create_task(client.delete(path_of(Lesson.SIXTY_MEGABYTES)))
    while not flood.done():
        await asyncio.sleep(0)
        turns += 1
    assert turns > 60_000_000 / 65_536


@pytest.mark.parametrize(("lesson", "deleted"), [(Lesson.SILENCE, False), (Lesson.SILENCE_YET_DELETED, True)])
async def test_silence_ends_when_it_is_cancelled(
    client: httpx.AsyncClient, service: PracticeService, lesson: Lesson, *, deleted: bool
) -> None:
    """However long one waits: what happened to the signature happened at once."""
    task = asyncio.create_task(client.delete(path_of(lesson)))
    # Without a socket nothing but the loop is in the way: a few rounds are as good as any time.
    for _ in range(100):
        await asyncio.sleep(0)
    assert not task.done()
    assert (LESSONS[lesson] not in service.signatures) is deleted
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


class LeavingClient:
    """A client, as ASGI shows it, that asks once and goes away after some pieces of the answer."""

    def __init__(self, pieces: int) -> None:
        """Go away after `pieces` pieces."""
        self.pieces = pieces
        self.sent: list[str] = []
        self._asked = False
        self._gone = asyncio.Event()

    async def receive(self) -> Message:
        """Give the request, later the news that nobody is there any more."""
        if not self._asked:
            self._asked = True
            return {"type": "http.request", "body": b"", "more_body": False}
        if self.pieces:
            await self._gone.wait()
        return {"type": "http.disconnect"}

    async def send(self, message: Message) -> None:
        """Take a piece of the answer."""
        self.sent.append(str(message["type"]))
        if len(self.sent) == self.pieces:
            self._gone.set()


@pytest.mark.parametrize(
    ("lesson", "pieces"), [(Lesson.SILENCE, 0), (Lesson.SILENCE_YET_DELETED, 0), (Lesson.SIXTY_MEGABYTES, 5)]
)
async def test_it_stops_when_the_client_goes_away(service: PracticeService, lesson: Lesson, pieces: int) -> None:
    """Silence and flood end without another word."""
    client = LeavingClient(pieces)
    authorization = httpx.BasicAuth(PRACTICE_KEY, PRACTICE_SECRET)
    request = next(authorization.auth_flow(httpx.Request("DELETE", "https://x.test")))
    header = (b"authorization", request.headers["authorization"].encode())
    scope = {"type": "http", "method": "DELETE", "path": path_of(lesson), "headers": [header]}
    await service(scope, client.receive, client.send)
    assert pieces <= len(client.sent) <= pieces + 2


async def test_a_list_of_templates_that_cannot_be_had(
    service: PracticeService, connect: Callable[..., httpx.AsyncClient], subtests: pytest.Subtests
) -> None:
    """Its status can be set and taken back, and is nobody else's matter."""
    for status in [401, 403, 404, 405, 429, 500, 502, 503, 504]:
        with subtests.test(status=status):
            client = connect(service)
            service.templates_fault = status
            answer = await client.get("/v1/template-configs")
            assert answer.status_code == status
            if status in {404, 502, 503, 504}:
                assert answer.headers["content-type"].startswith("text/html")
                assert "<center>nginx</center>" in answer.text
            else:
                assert answer.json()["code"] == status
            assert (await client.get("/v1/sign-configs")).status_code == 200
            service.templates_fault = None
            assert (await client.get("/v1/template-configs")).status_code == 200
