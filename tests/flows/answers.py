"""What the service may answer to the flow of one deletion, by what each answer leaves open."""

import itertools
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from unsign.domain import problems
from unsign.domain.account import AccountRef
from unsign.domain.exchange import Exchange
from unsign.domain.lock import Lock
from unsign.domain.signature import Signature, SignatureId, Status
from unsign.domain.snapshot import SignatureSnapshot
from unsign.domain.template import Template

ID = SignatureId("987654321")
ACCOUNT = AccountRef("Acme Ltd", "acme-key")
OTHER_ACCOUNT = AccountRef("Other Ltd", "other-key")
SIGNATURE = Signature(ID, "Acme", Status.APPROVED, 1)
MINE, OTHERS = Template("t1", "Welcome", signature_id=ID.digits), Template("t2", "Bye", signature_id="1")
Answer = object
"""What a call gives: an exception is raised, a callable is called and may await, anything else is returned."""


def exchange(status: int | None = None, method: str = "GET") -> Exchange:
    """Make the facts of a request."""
    return Exchange(method, f"https://smsapi.engagelab.com/v1/sign-configs/{ID}", datetime.now(UTC), status)


def gone() -> problems.NoSuchSignature:
    """Make the answer that a signature doesn't exist."""
    return problems.NoSuchSignature(exchange(400))


PROOF = exchange(200, "DELETE")


def sighting(age: float = 0.0, account: AccountRef = ACCOUNT) -> SignatureSnapshot:
    """Make what a window may show, looked up `age` seconds ago."""
    return SignatureSnapshot(account, SIGNATURE, (MINE,), None, datetime.now(UTC) - timedelta(seconds=age))


UNPROVEN: list[Callable[[], problems.Problem]] = [
    lambda: problems.AnswerTimedOut(exchange()),
    lambda: problems.ConnectionBroken(exchange()),
    lambda: problems.AnswerCutOff(exchange(200)),
    lambda: problems.AnswerMixedUp(exchange(200)),
    lambda: problems.StoredAnswer(exchange(200)),
    lambda: problems.ListIncomplete(exchange(200)),
    lambda: problems.OwnMistake(exchange()),
    lambda: problems.CancelledAfterSending(exchange()),
    lambda: problems.NameTaken(exchange(400)),
    lambda: problems.OtherRefusal(exchange(400)),
    lambda: problems.KeyRefused(exchange(401)),
    lambda: problems.NotAllowed(exchange(403)),
    lambda: problems.AddressUnknown(exchange(404)),
    lambda: problems.MethodUnknown(exchange(405)),
    lambda: problems.ServerProblem(exchange(500)),
    lambda: problems.ServiceUnavailable(exchange(503)),
    lambda: problems.OtherStatus(exchange(202)),
    lambda: problems.CodeInSuccess(exchange(200)),
    lambda: problems.Unreadable(exchange(200)),
    lambda: problems.TooLarge(exchange(200)),
    lambda: problems.Redirected(exchange(302)),
    lambda: problems.SomebodyElse(exchange(200)),
]
"""After these answers to a DELETE, only a look can tell."""
LASTING = (
    problems.AnswerTimedOut,
    problems.ConnectionBroken,
    problems.AnswerCutOff,
    problems.AnswerMixedUp,
    problems.OwnMistake,
    problems.CancelledAfterSending,
    problems.ServiceUnavailable,
    # a success, as these answers are made here, that isn't the documented one
    problems.StoredAnswer,
    problems.ListIncomplete,
    problems.OtherStatus,
    problems.CodeInSuccess,
    problems.Unreadable,
    problems.TooLarge,
)
"""After these of them, what's still there may still go."""
NOT_SENT: list[type[problems.NotSent]] = problems.NotSent.__subclasses__()
BLIND: list[type[problems.Answered]] = [
    problems.AddressUnknown,
    problems.MethodUnknown,
    problems.ServerProblem,
    problems.ServiceUnavailable,
    problems.OtherStatus,
]
"""Look-ups that end so leave the way open to delete by the ID alone."""
NO_WAY: list[type[problems.Problem]] = [
    problems.AnswerTimedOut,
    problems.ConnectionBroken,
    problems.AnswerCutOff,
    problems.OwnMistake,
    problems.InUse,
    problems.IdRefused,
    problems.NameTaken,
    problems.OtherRefusal,
    problems.KeyRefused,
    problems.NotAllowed,
    problems.AnswerMixedUp,
    problems.CodeInSuccess,
    problems.Unreadable,
    problems.TooLarge,
    problems.StoredAnswer,
    problems.ListIncomplete,
    problems.Redirected,
    problems.SomebodyElse,
    *(p for p in NOT_SENT if p is not problems.CancelledBeforeSending),
]
"""Look-ups that end so leave nothing to go on with."""


def name_of(make: Callable[[], problems.Problem]) -> str:
    """Name a case."""
    return type(make()).__name__


def below(cls: type[problems.Problem]) -> list[type[problems.Problem]]:
    """Return a kind of problem, and all kinds of it."""
    return [cls, *itertools.chain.from_iterable(below(c) for c in cls.__subclasses__())]


LOCK = Lock("Sam", datetime(2026, 1, 2, tzinfo=UTC))
LOCKED = {ID.digits: LOCK}
