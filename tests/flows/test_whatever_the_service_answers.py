"""Whatever the service answers and the person does: no DELETE without a yes, no verdict without its proof.

On the fake only: the answers come in any order, which no real service is made to do.
"""

import asyncio
import itertools
from dataclasses import dataclass

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.flows.answers import ACCOUNT, ID, MINE, PROOF, SIGNATURE, Answer, below, exchange, gone
from tests.flows.world import World
from unsign.domain import problems
from unsign.domain.outcome import Outcome, Step, Verdict
from unsign.domain.snapshot import SignatureSnapshot
from unsign.flows.following import Checks
from unsign.wording import outcomes

PROBLEMS = [c for c in below(problems.Problem) if not c.__subclasses__()]
TROUBLES = st.sampled_from(PROBLEMS).map(lambda kind: kind(exchange()))
LOOKS = st.lists(st.just(SIGNATURE) | st.builds(gone) | TROUBLES, max_size=8)
DELETES = st.lists(st.just(PROOF) | TROUBLES, max_size=5)
STEPS = st.lists(st.sampled_from([Step.TRY_AGAIN, Step.TRY_AGAIN, Step.LOOK_AGAIN, Step.CLOSE]), max_size=5)
YES = st.lists(st.sampled_from([True, True, True, False]), max_size=6)
SCRIPTS: st.SearchStrategy[dict[str, list[Answer]]] = st.builds(
    dict,
    looks=LOOKS,
    gate_looks=LOOKS,
    proofs=LOOKS,
    deletes=DELETES,
    tells=STEPS,
    confirms=YES,
    waits=YES,
    presses_at=st.lists(st.integers(0, 5), max_size=1),
)


class Sober(World):
    """A person who presses only buttons that are there."""

    async def tell(self, outcome: Outcome, checks: Checks = ()) -> Step:
        """Read, and go on."""
        step = await super().tell(outcome, checks)
        return step if step in outcomes.tell(outcome).steps else Step.CLOSE


@dataclass
class Reader:
    """Reads through what happened, with an eye on one confirmation at a time.

    yes: whether the person has agreed to a DELETE that hasn't left yet
    sent: whether one may have left with this agreement
    gated: whether the gate has looked since the yes, or since the pause after it
    confirmed: whether EngageLab has confirmed the deletion
    proven: whether a look since then showed that it is gone
    missed: whether any answer so far said that it doesn't exist
    shown: whether the window has ever shown its card
    """

    yes: bool = False
    sent: bool = False
    gated: bool = False
    confirmed: bool = False
    proven: bool = False
    missed: bool = False
    shown: bool = False

    def read(self, world: World) -> None:
        """Check each DELETE for its own yes, each verdict for its proof, each dialog for an idle window."""
        activity: object = None
        for number, event in enumerate(world.events):
            answer = next((e[1] for e in world.events[number + 1 :] if e[0] == "answer"), None)
            match event:
                case ("activity", activity):
                    continue
                case ("confirm", _, said):
                    self.yes, self.sent, self.proven = bool(said), False, False
                    self.gated = self.confirmed = False
                case ("DELETE", _):
                    self._request(answer)
                case ("look" | "gate look" | "proof" as kind, _):
                    self.gated = self.gated or kind == "gate look"
                    self.proven = self.proven or (self.sent and isinstance(answer, problems.NoSuchSignature))
                    self.missed = self.missed or isinstance(answer, problems.NoSuchSignature)
                case ("card", SignatureSnapshot()):
                    self.shown = True
                case ("tell", Outcome() as outcome):
                    self._verdict(outcome)
            if event[0] in {"confirm", "tell", "explain"}:
                assert activity is None, "a dialog over a busy window"
        assert activity is None

    def _request(self, answer: object) -> None:
        assert self.yes, "a DELETE without its own yes"
        assert self.gated, "a DELETE that didn't go through the gate"
        self.gated = False
        # after a pause that was waited for, the same yes holds
        self.yes = isinstance(answer, problems.PauseAsked)
        self.sent = self.sent or not isinstance(answer, problems.NotSent)
        self.confirmed, self.proven = answer is PROOF, False
        self.missed = self.missed or isinstance(answer, problems.NoSuchSignature)

    def _verdict(self, outcome: Outcome) -> None:
        match outcome.verdict:
            case Verdict.DELETED:
                assert self.sent
                assert self.proven or self.confirmed
                assert outcome.sent
            case Verdict.ALREADY_GONE:
                assert self.missed
            case Verdict.NOT_SURE:
                assert self.sent
                assert not self.proven
            case Verdict.NOT_DELETED:
                assert not ((self.proven or self.confirmed) and self.shown)
        assert self.sent or not outcome.sent
        assert (outcomes.tell(outcome).title == "Deleted") is (outcome.verdict is Verdict.DELETED)


@settings(max_examples=400, deadline=None)
@given(script=SCRIPTS, looked_before=st.booleans())
def test_whatever_the_service_answers(script: dict[str, list[Answer]], *, looked_before: bool) -> None:
    """Over random answers and choices: deleted is said with proof only, and no DELETE is ever repeated blindly."""
    # when the scripts are over, nothing works any more, and the person gives up
    endless = problems.ServerProblem(exchange(500))
    whole = {
        **script,
        "looks": itertools.chain(script["looks"], itertools.repeat(endless)),
        "lists": itertools.repeat((MINE,)),
        "deletes": itertools.chain(script["deletes"], itertools.repeat(endless)),
    }
    world = Sober(**whole)  # type: ignore[arg-type] # each list has the type of its field

    async def live() -> None:
        if looked_before:
            await world.flow.look_up(ACCOUNT, ID)
        cards = [seen for _, seen in world.all("card")]
        await world.flow.delete(ACCOUNT, ID, cards[-1] if cards and isinstance(cards[-1], SignatureSnapshot) else None)

    with asyncio.Runner() as runner:
        runner.run(live())
    Reader().read(world)
