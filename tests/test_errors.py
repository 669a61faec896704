"""The tree of problems is what its drawing says, and carries facts."""

import inspect
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from unsign import errors
from unsign.model import Exchange

EXCHANGE = Exchange(
    "DELETE", "https://smsapi.engagelab.com/v1/sign-configs/987654321", datetime(2026, 1, 2, tzinfo=UTC)
)


def walk(cls: type[errors.Problem]) -> Iterator[type[errors.Problem]]:
    """Give a class and all below it."""
    yield cls
    for child in cls.__subclasses__():
        yield from walk(child)


def drawn() -> dict[str, str]:
    """Read the drawing in the module's docstring: each name with its parent's; the root's is ""."""
    lines = (errors.__doc__ or "").splitlines()
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


CLASSES = tuple(walk(errors.Problem))
LEAVES = [c for c in CLASSES if not c.__subclasses__()]


def test_the_drawing_is_the_tree() -> None:
    """The docstring names exactly the classes that exist, each below its parent."""
    assert drawn() == {c.__name__: "" if c is errors.Problem else c.__base__.__name__ for c in CLASSES if c.__base__}


def test_every_class_stands_in_the_module_once() -> None:
    """No class hides elsewhere, none has two parents among the problems."""
    public = [c for _, c in inspect.getmembers(errors, inspect.isclass) if issubclass(c, errors.Problem)]
    assert sorted(public, key=id) == sorted(CLASSES, key=id)
    assert all(c.__module__ == "unsign.errors" and len(c.__bases__) == 1 for c in CLASSES)


@pytest.mark.parametrize("leaf", LEAVES)
def test_a_leaf_says_whether_the_request_left(leaf: type[errors.Problem]) -> None:
    """Each problem is of exactly one kind: never left, nobody knows, answered."""
    kinds = [k for k in (errors.NotSent, errors.NobodyKnows, errors.Answered) if issubclass(leaf, k)]
    assert len(kinds) == 1


@pytest.mark.parametrize("leaf", LEAVES)
def test_a_problem_is_made_of_its_exchange(leaf: type[errors.Problem]) -> None:
    """Every leaf can be raised with nothing but the request that met it, caught as any of its parents, and logged."""
    for kind in leaf.__mro__[: leaf.__mro__.index(errors.Problem) + 1]:
        with pytest.raises(kind) as caught:
            raise leaf(EXCHANGE)
        assert isinstance(caught.value, errors.Problem)
        assert caught.value.exchange is EXCHANGE
    assert str(leaf(EXCHANGE)) == f"{leaf.__name__}: {EXCHANGE}"
    assert "\n" not in str(leaf(EXCHANGE))


def test_each_occurrence_is_its_own() -> None:
    """Two problems with the same facts are two: a traceback hangs on each, and sets may hold both."""
    one, other = errors.ServerProblem(EXCHANGE), errors.ServerProblem(EXCHANGE)
    assert one != other
    assert len({one, other}) == 2


def test_what_a_problem_carries_besides() -> None:
    """The facts that only some problems have, and what they are where nobody gives them."""
    assert errors.KeyRefused(EXCHANGE).inactive is False
    assert errors.PauseAsked(EXCHANGE).seconds is None
    assert errors.PauseAsked(EXCHANGE, 12.0).seconds == pytest.approx(12)
    assert errors.Unreadable(EXCHANGE, errors.Flaw.HALF).flaw is errors.Flaw.HALF
    assert errors.TooLarge(EXCHANGE, 900_000).limit == 900_000


@pytest.mark.parametrize("cls", CLASSES)
def test_the_facts_have_no_prose(cls: type[errors.Problem]) -> None:
    """A problem has no place for a sentence beside the exchange: those are in `wording`."""
    own = set(inspect.signature(cls).parameters) - {"exchange"}
    assert own <= {"inactive", "seconds", "flaw", "limit"}
