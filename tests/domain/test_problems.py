"""The tree of problems is what its drawing says, and carries facts."""

import inspect
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from unsign.domain import problems
from unsign.domain.exchange import Exchange
from unsign.domain.flaw import Flaw

EXCHANGE = Exchange(
    "DELETE", "https://smsapi.engagelab.com/v1/sign-configs/987654321", datetime(2026, 1, 2, tzinfo=UTC)
)


def walk(cls: type[problems.Problem]) -> Iterator[type[problems.Problem]]:
    """Give a class and all below it."""
    yield cls
    for child in cls.__subclasses__():
        yield from walk(child)


def drawn() -> dict[str, str]:
    """Read the drawing in the module's docstring: each name with its parent's; the root's is ""."""
    lines = (problems.__doc__ or "").splitlines()
    start = lines.index("Problem")
    parents, above = {"Problem": ""}, ["Problem"]
    for line in lines[start + 1 :]:
        branch, _, rest = line.partition("── ")
        depth = len(branch) // 4 + 1
        name = rest.split()[0]
        assert name not in parents, f"{name} is drawn twice"
        parents[name] = above[depth - 1]
        above[depth:] = [name]
    return parents


CLASSES = tuple(walk(problems.Problem))
LEAVES = [c for c in CLASSES if not c.__subclasses__()]


def test_the_drawing_is_the_tree() -> None:
    """The docstring names exactly the classes that exist, each below its parent."""
    assert drawn() == {c.__name__: "" if c is problems.Problem else c.__base__.__name__ for c in CLASSES if c.__base__}


def test_every_class_stands_in_the_module_once() -> None:
    """No class hides elsewhere, none has two parents among the problems."""
    public = [c for _, c in inspect.getmembers(problems, inspect.isclass) if issubclass(c, problems.Problem)]
    assert sorted(public, key=id) == sorted(CLASSES, key=id)
    assert all(c.__module__ == "unsign.domain.problems" and len(c.__bases__) == 1 for c in CLASSES)


def test_a_leaf_says_whether_the_request_left(subtests: pytest.Subtests) -> None:
    """Each problem is of exactly one kind: never left, nobody knows, answered."""
    for leaf in LEAVES:
        with subtests.test(leaf=leaf):
            kinds = [k for k in (problems.NotSent, problems.NobodyKnows, problems.Answered) if issubclass(leaf, k)]
            assert len(kinds) == 1


def test_what_may_still_take_effect(subtests: pytest.Subtests) -> None:
    """Silence, a gateway that gave up, and a success that isn't the documented one; no refusal, and nobody else."""
    for leaf in LEAVES:
        for status in (None, 199, 200, 202, 299, 300, 400, 500):
            with subtests.test(leaf=leaf, status=status):
                problem = leaf(replace(EXCHANGE, status=status))
                always = issubclass(leaf, problems.NobodyKnows | problems.ServiceUnavailable)
                is_success = status in {200, 202, 299} and leaf is not problems.SomebodyElse
                assert problem.may_take_effect is (always or is_success)


def test_a_problem_is_made_of_its_exchange(subtests: pytest.Subtests) -> None:
    """Every leaf can be raised with nothing but the request that met it, caught as any of its parents, and logged."""
    for leaf in LEAVES:
        with subtests.test(leaf=leaf):
            for kind in leaf.__mro__[: leaf.__mro__.index(problems.Problem) + 1]:
                with pytest.raises(kind) as caught:
                    raise leaf(EXCHANGE)
                assert isinstance(caught.value, problems.Problem)
                assert caught.value.exchange is EXCHANGE
            assert str(leaf(EXCHANGE)) == f"{leaf.__name__}: {EXCHANGE}"
            assert "\n" not in str(leaf(EXCHANGE))


def test_each_occurrence_is_its_own() -> None:
    """Two problems with the same facts are two: a traceback hangs on each, and sets may hold both."""
    one, other = problems.ServerProblem(EXCHANGE), problems.ServerProblem(EXCHANGE)
    assert one != other
    assert len({one, other}) == 2


def test_what_a_problem_carries_besides() -> None:
    """The facts that only some problems have, and what they are where nobody gives them."""
    assert problems.KeyRefused(EXCHANGE).inactive is False
    assert problems.ProxyUnusable(EXCHANGE).port == ""
    assert problems.ProxyUnusable(EXCHANGE, "99999").port == "99999"
    assert problems.PauseAsked(EXCHANGE).seconds is None
    assert problems.PauseAsked(EXCHANGE, 12.0).seconds == pytest.approx(12)
    assert problems.Unreadable(EXCHANGE, Flaw.HALF).flaw is Flaw.HALF
    assert problems.TooLarge(EXCHANGE, 900_000).limit == 900_000


def test_the_facts_have_no_prose(subtests: pytest.Subtests) -> None:
    """A problem has no place for a sentence beside the exchange: those are in `wording`."""
    for cls in CLASSES:
        with subtests.test(cls=cls):
            own = set(inspect.signature(cls).parameters) - {"exchange"}
            assert own <= {"inactive", "seconds", "flaw", "limit", "port", "kind", "schemes", "login_sent"}


def test_after_which_answers_nothing_more_can_be_known() -> None:
    """Those that the service, or something before it, gave in a form that Unsign can't rely on."""
    assert {c for c in LEAVES if c.answer_unreadable} == {
        problems.CodeInSuccess,
        problems.Unreadable,
        problems.StoredAnswer,
        problems.ListIncomplete,
        problems.TooLarge,
    }
