"""The pauses that EngageLab asks for: who waits, who goes first, and who is told what."""

import asyncio
import itertools
from dataclasses import dataclass, field
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.fake_clock import FakeClock
from unsign.domain.account import AccountRef
from unsign.domain.exchange import Exchange
from unsign.domain.pause import Pause
from unsign.domain.problems import PauseAsked
from unsign.flows.cancelling import CancelToken
from unsign.flows.pausing import LONGEST_PAUSE, SHORTEST_PAUSE, UNTOLD_PAUSE, PauseGate, PauseGates

MOMENT = 0.001


def asked(seconds: float | None) -> PauseAsked:
    """Make an answer that asks for a pause."""
    return PauseAsked(Exchange("GET", "https://service.invalid/", datetime.now(UTC), 429), seconds)


@dataclass
class Street:
    """A gate, and who waits before it.

    passed: the tickets of those that were let through, by name, in order
    shown: what each was shown, by name
    """

    clock: FakeClock = field(default_factory=FakeClock)
    passed: dict[str, int] = field(default_factory=dict)
    shown: dict[str, list[Pause | None]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.gate = PauseGate(self.clock)
        self.tokens: dict[str, CancelToken] = {}
        self.tasks: dict[str, asyncio.Task[None]] = {}

    async def come(self, *names: str) -> None:
        """Have requests come to the gate."""
        for name in names:
            self.tokens[name] = CancelToken()
            self.shown[name] = []
            self.tasks[name] = asyncio.get_running_loop().create_task(self._enter(name))
        await self.clock.settle()

    async def _enter(self, name: str) -> None:
        self.passed[name] = await self.gate.enter(self.tokens[name], self.shown[name].append)

    async def end(self) -> None:
        """Send everybody home."""
        for task in self.tasks.values():
            task.cancel()
        await asyncio.wait(self.tasks.values())


async def paused(street: Street, seconds: float | None) -> None:
    """Have a first request answered with a pause."""
    await street.come("asked")
    street.gate.pause(asked(seconds), street.passed.pop("asked"))


async def test_an_open_gate_lets_everybody_through() -> None:
    """At once, and nobody is shown anything; a token that is cancelled is the request's own business."""
    street = Street()
    await street.come("a", "b")
    assert list(street.passed) == ["a", "b"]
    cancelled = CancelToken()
    cancelled.cancel()
    await street.gate.enter(cancelled, street.shown["a"].append)
    assert street.shown == {"a": [], "b": []}
    await street.end()


async def test_during_a_pause_all_wait_and_after_it_one_goes_first() -> None:
    """The others follow once that one is answered, whatever it is told, except with another pause."""
    street = Street()
    await paused(street, 30.0)
    await street.come("a", "b", "c")
    await street.clock.advance(30.0 - MOMENT)
    assert street.passed == {}
    assert [[p.seconds for p in street.shown[n] if p] for n in "abc"] == [[30.0]] * 3
    await street.clock.advance(2 * MOMENT)
    assert list(street.passed) == ["a"]
    assert street.shown["a"][-1] is None
    await street.clock.advance(500.0)
    assert list(street.passed) == ["a"]
    street.gate.answered(street.passed["a"])
    await street.clock.settle()
    await street.come("d")
    assert list(street.passed) == ["a", "b", "c", "d"]
    assert all(street.shown[n][-1] is None for n in "abc")
    await street.end()


async def test_another_pause_for_the_first_one_holds_the_others() -> None:
    """They wait for the end of that one, and are shown it."""
    street = Street()
    await paused(street, 10.0)
    await street.come("a", "b")
    await street.clock.advance(10.0)
    again = asked(20.0)
    street.gate.pause(again, street.passed["a"])
    await street.clock.advance(20.0 - MOMENT)
    assert list(street.passed) == ["a"]
    last = [p for p in street.shown["b"] if p][-1]
    assert (last.problem, last.seconds) == (again, 20.0)
    await street.clock.advance(2 * MOMENT)
    assert list(street.passed) == ["a", "b"]
    await street.end()


async def test_a_first_one_without_an_answer_lets_the_next_one_try() -> None:
    """One after the other, each at once."""
    street = Street()
    await paused(street, 10.0)
    await street.come("a", "b", "c")
    await street.clock.advance(10.0)
    for before, after in itertools.pairwise("abc"):
        street.gate.unanswered(street.passed[before])
        await street.clock.settle()
        assert list(street.passed)[-1] == after
    street.gate.unanswered(street.passed["c"])
    await street.come("d")
    assert list(street.passed) == [*"abcd"]
    await street.end()


async def test_pauses_without_a_length_double_until_there_is_an_answer() -> None:
    """Each is twice the one before, up to the longest; one whose length is told doesn't count."""
    street = Street()
    street.gate.pause(asked(None), 0)
    lengths = []
    for _ in range(12):
        began = street.clock.monotonic()
        await street.come("a")
        await street.clock.advance(2 * LONGEST_PAUSE)
        lengths.append(street.shown["a"][0].seconds if street.shown["a"][0] else 0.0)
        assert street.clock.monotonic() > began
        street.gate.pause(asked(None), street.passed["a"])
    assert lengths == [min(UNTOLD_PAUSE * 2**n, LONGEST_PAUSE) for n in range(12)]
    street.gate.skip()
    await street.come("b")
    street.gate.answered(street.passed["b"])
    await paused(street, None)
    await street.come("c")
    assert street.shown["c"] == [Pause(street.shown["c"][0].problem, UNTOLD_PAUSE)]  # type: ignore[union-attr] # it is one
    await street.end()


@pytest.mark.parametrize(
    ("told", "waits"), [(0.0, SHORTEST_PAUSE), (-5.0, SHORTEST_PAUSE), (2.5, 2.5), (1e9, LONGEST_PAUSE)]
)
async def test_what_is_told_has_its_limits(told: float, waits: float) -> None:
    """Not for ever, and not not at all."""
    street = Street()
    await paused(street, told)
    await street.come("a")
    await street.clock.advance(waits - MOMENT)
    assert street.passed == {}
    await street.clock.advance(2 * MOMENT)
    assert list(street.passed) == ["a"]
    await street.end()


async def test_a_person_who_doesnt_want_to_wait() -> None:
    """The pause is over for one, and the others still wait for what that one is told."""
    street = Street()
    await paused(street, 600.0)
    await street.come("a", "b")
    street.gate.skip()
    await street.clock.settle()
    assert list(street.passed) == ["a"]
    street.gate.skip()
    await street.clock.settle()
    assert list(street.passed) == ["a"]
    street.gate.answered(street.passed["a"])
    await street.clock.settle()
    assert list(street.passed) == ["a", "b"]
    # where there is no pause, there is none to end
    street.gate.skip()
    await street.come("c")
    assert "c" in street.passed
    await street.end()


async def test_a_cancel_ends_the_waiting_of_one() -> None:
    """It gets the answer that asked for the pause; the others go on waiting. So does one that waits for the first."""
    street = Street()
    await paused(street, 60.0)
    await street.come("a", "b", "c")
    street.tokens["b"].cancel()
    await street.clock.settle()
    assert isinstance(street.tasks["b"].exception(), PauseAsked)
    assert street.shown["b"][-1] is None
    await street.clock.advance(60.0)
    assert list(street.passed) == ["a"]
    street.tokens["c"].cancel()
    await street.clock.settle()
    assert isinstance(street.tasks["c"].exception(), PauseAsked)
    await street.end()


async def test_a_task_that_is_cancelled_is_no_cancel_of_the_persons() -> None:
    """The program ends over it: nothing is shown any more, and nobody takes it for an answer."""
    street = Street()
    await paused(street, 60.0)
    await street.come("a")
    street.tasks["a"].cancel()
    await street.clock.settle()
    assert street.tasks["a"].cancelled()
    assert street.shown["a"][-1] is None
    assert not street.tokens["a"].cancelled


async def test_answers_to_what_was_sent_before_the_pause_dont_end_it() -> None:
    """Nor do they shorten it, or double it; one that asks for a longer pause makes it longer."""
    street = Street()
    await street.come("a", "b", "c", "d", "e")
    street.gate.pause(asked(60.0), street.passed["a"])
    street.gate.answered(street.passed["b"])
    street.gate.pause(asked(2.0), street.passed["c"])
    street.gate.pause(asked(None), street.passed["d"])
    street.gate.unanswered(street.passed["e"])
    await street.come("f", "g")
    await street.clock.advance(60.0 - MOMENT)
    assert len(street.passed) == 5
    await street.clock.advance(2 * MOMENT)
    assert list(street.passed)[5:] == ["f"]
    street.gate.unanswered(street.passed["e"])
    street.gate.answered(street.passed["b"])
    await street.clock.settle()
    assert list(street.passed)[5:] == ["f"]
    street.gate.pause(asked(90.0), street.passed["e"])
    street.gate.unanswered(street.passed["f"])
    await street.clock.advance(90.0 - 2 * MOMENT)
    assert list(street.passed)[5:] == ["f"]
    await street.clock.advance(3 * MOMENT)
    assert list(street.passed)[5:] == ["f", "g"]
    await street.end()


async def test_several_pauses_at_once_double_once() -> None:
    """Five requests under way, five answers without a length: that is one pause."""
    street = Street()
    names = [*"abcde"]
    await street.come(*names)
    for name in names:
        street.gate.pause(asked(None), street.passed[name])
    await street.come("f")
    assert [p.seconds for p in street.shown["f"] if p] == [UNTOLD_PAUSE]
    await street.clock.advance(UNTOLD_PAUSE)
    street.gate.pause(asked(None), street.passed["f"])
    await street.come("g")
    assert [p.seconds for p in street.shown["g"] if p] == [2 * UNTOLD_PAUSE]
    await street.end()


def test_one_gate_for_each_account() -> None:
    """By what the account is to the service, not by what it is called."""
    gates = PauseGates(FakeClock())
    gate = gates.of(AccountRef("Harbour", "key", id="1"))
    assert gates.of(AccountRef("Typed", "key")) is gate
    assert gates.of(AccountRef("Harbour", "other", id="1")) is not gate
    assert gates.of(AccountRef("Harbour", "key", "https://elsewhere.invalid", id="1")) is not gate


class Walk:
    """Does one thing after the other at a gate, and looks after each who was let through.

    until: before which nobody may be, as far as can be told from what was done
    """

    def __init__(self) -> None:
        """Begin with an open gate and nobody there."""
        self.street = Street()
        self.until = 0.0
        self._under_way: list[str] = []
        self._seen = 0

    async def do(self, act: str, number: int, seconds: float | None) -> None:
        """Do one thing. `number` chooses whom it happens to."""
        await self.look()
        if act == "come":
            await self.street.come(f"r{len(self.street.tasks)}")
        elif act == "pass":
            # bit by bit, so that each look sees only what has just passed
            for _ in range(10):
                await self.street.clock.advance((seconds or 20.0) / 10)
                await self.look()
        elif act == "skip":
            self.until = 0.0
            self.street.gate.skip()
        elif act == "cancel" and self.street.tokens:
            self.street.tokens[[*self.street.tokens][number % len(self.street.tokens)]].cancel()
        elif self._under_way:
            self._end(self._under_way.pop(number % len(self._under_way)), act, seconds)

    async def look(self) -> None:
        """See that nobody was let through too early."""
        await self.street.clock.settle()
        fresh = list(self.street.passed)[self._seen :]
        self._seen += len(fresh)
        self._under_way += fresh
        assert not fresh or self.street.clock.monotonic() >= self.until - MOMENT

    async def go_home(self) -> None:
        """Answer everybody, as soon as they are let through: all are."""
        self.until = 0.0
        while any(not task.done() for task in self.street.tasks.values()):
            await self.street.clock.advance(LONGEST_PAUSE)
            await self.look()
            while self._under_way:
                self._end(self._under_way.pop(), "answer", None)
            await self.look()
        for task in self.street.tasks.values():
            assert task.exception() is None or isinstance(task.exception(), PauseAsked)

    def _end(self, name: str, act: str, seconds: float | None) -> None:
        ticket, gate = self.street.passed[name], self.street.gate
        if act == "pause":
            gate.pause(asked(seconds), ticket)
            now = self.street.clock.monotonic()
            # one without a length that comes during another one adds nothing to it
            self.until = max(self.until, now + (seconds or (0.0 if self.until > now else UNTOLD_PAUSE)))
        elif act == "answer":
            gate.answered(ticket)
        else:
            gate.unanswered(ticket)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["come", "answer", "pause", "nothing", "pass", "cancel", "skip"]),
            st.integers(0, 9),
            st.sampled_from([None, 1.0, 7.0, 50.0]),
        ),
        max_size=40,
    )
)
def test_nobody_passes_a_closed_gate_and_nobody_is_left_behind(acts: list[tuple[str, int, float | None]]) -> None:
    """Whatever happens, in whatever order: during a pause none is let through, and in the end all are."""

    async def walk() -> None:
        it = Walk()
        for act in acts:
            await it.do(*act)
        await it.go_home()

    asyncio.run(walk())


async def test_cancelled_in_the_moment_in_which_the_pause_ends() -> None:
    """The request goes on to where it says itself that it was cancelled: nobody else would understand it."""
    street = Street()
    street.gate.pause(asked(30), await street.gate.enter(CancelToken(), lambda _pause: None))
    await street.come("waits")
    street.tokens["waits"].cancel()
    # another request, sent after the pause, is answered at the same moment
    street.gate.answered(1)
    await street.clock.settle()
    assert street.tasks["waits"].done()
    assert street.tasks["waits"].exception() is None
    assert street.passed == {"waits": 1}
