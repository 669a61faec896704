"""Locks hold against a deletion.

On the fake only: a lock ends it before anything reaches the service.
"""

from dataclasses import replace

import pytest

from tests.flows.answers import ACCOUNT, LOCK, LOCKED, PROOF, exchange, sighting
from tests.flows.world import World
from unsign.domain import problems
from unsign.domain.account import AccountRef


async def test_a_locked_signature_stays() -> None:
    """Somebody's word is no: who gave it is said, nobody is asked, nothing is sent."""
    world = World(locks_found=[LOCKED])
    assert await world.delete(sighting()) is None
    assert world.order("locked", "confirm", "DELETE", "tell") == ["locked"]
    assert world.all("locked")[0][2] is LOCK


async def test_a_lock_that_comes_while_the_person_reads() -> None:
    """What somebody locks between the question and the yes stays."""
    world = World(locks_found=[{}, LOCKED])
    assert await world.delete(sighting()) is None
    assert world.order("confirm", "locked", "DELETE") == ["confirm", "locked"]


async def test_a_lock_of_another_signature_is_none_of_this_ones() -> None:
    """Only the very ID counts, at the very service."""
    world = World(locks_found=[{"1": LOCK}], deletes=[PROOF])
    await world.delete(sighting())
    assert world.order("locked", "DELETE") == ["DELETE"]
    assert set(world.all("locks")) == {("locks", ACCOUNT.service)}


async def test_a_blind_deletion_heeds_locks() -> None:
    """A lock holds where nothing can be looked up, too."""
    world = World(looks=[problems.ServerProblem(exchange(500))], locks_found=[LOCKED])
    assert await world.delete() is None
    assert world.order("locked", "confirm", "DELETE") == ["locked"]


async def test_nothing_goes_while_its_lock_cant_be_read() -> None:
    """Nobody knows whether it is locked: that is said, and nobody is asked."""
    world = World(deletes=[PROOF], disk_broken=True)
    assert await world.delete(sighting()) is None
    assert world.order("no record", "confirm", "DELETE") == ["no record"]


async def test_it_goes_once_its_lock_can_be_read() -> None:
    """The person puts it right, and is asked then."""
    world = World(deletes=[PROOF], disk_broken=True, rights=[True])
    assert await world.delete(sighting()) is not None
    assert world.order("no record", "confirm", "DELETE") == ["no record", "confirm", "DELETE"]


@pytest.mark.parametrize("other_key", [ACCOUNT, replace(ACCOUNT, dev_key="another-key"), replace(ACCOUNT, id="7")])
async def test_a_lock_holds_whichever_key_asks(other_key: AccountRef) -> None:
    """A lock belongs to the service and the ID."""
    world = World(locks_found=[LOCKED])
    assert await world.delete(sighting(account=other_key), account=other_key) is None
    assert world.all("locks") == [("locks", ACCOUNT.service)]
