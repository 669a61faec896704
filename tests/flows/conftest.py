"""The two services that the contract of a deletion is tested on."""

from collections.abc import AsyncIterator, Callable, Iterable
from typing import Protocol

import pytest

from tests.flows.answers import Answer
from tests.flows.world import World
from unsign.api.client import HttpService
from unsign.domain.account import Credentials
from unsign.domain.settings import Network
from unsign.domain.signature import SignatureId
from unsign.practice.lessons import Lesson
from unsign.practice.seeds import PRACTICE_KEY, PRACTICE_SECRET
from unsign.practice.service import PracticeService

PATIENCE = 1.0
"""Seconds that an answer of the practice service may take: two of its lessons never answer."""


class Serve(Protocol):
    """Makes a world with one of the two services."""

    def __call__(
        self,
        lesson: Lesson,
        *,
        looks: Iterable[Answer] = (),
        lists: Iterable[Answer] = (),
        deletes: Iterable[Answer] = (),
        on_practice: Callable[[PracticeService], object] = lambda _: None,
        app: Callable[[PracticeService], Callable[..., object]] = lambda service: service,
        **person: object,
    ) -> World:
        """Return a world.

        lesson: the signature at the practice service
        looks, lists, deletes: what the fake answers
        on_practice: brings the practice service into the same state
        app: stands between the practice service and the program
        person: what the person does, and the disk
        """


@pytest.fixture(params=["fake", "practice"])
async def serve(request: pytest.FixtureRequest) -> AsyncIterator[Serve]:
    """Make worlds with the scripted fake, or with the practice service behind the real client."""
    opened: list[HttpService] = []

    def make(
        lesson: Lesson,
        *,
        looks: Iterable[Answer] = (),
        lists: Iterable[Answer] = (),
        deletes: Iterable[Answer] = (),
        on_practice: Callable[[PracticeService], object] = lambda _: None,
        app: Callable[[PracticeService], Callable[..., object]] = lambda service: service,
        **person: object,
    ) -> World:
        if request.param == "fake":
            return World(looks=looks, lists=lists, deletes=deletes, **person)  # type: ignore[arg-type] # any of its fields
        practice = PracticeService()
        on_practice(practice)
        credentials = Credentials(PRACTICE_KEY, PRACTICE_SECRET)
        service = HttpService(lambda _: credentials, Network(timeout=PATIENCE), app=app(practice))
        opened.append(service)
        return World(id=SignatureId(lesson.value), service=service, **person)  # type: ignore[arg-type] # any of its fields

    yield make
    for service in opened:
        await service.close()
