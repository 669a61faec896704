"""Locks hold against a deletion.

On the fake only: a lock ends it before anything reaches the service.
"""

from tests.flows.answers import LOCK, LOCKED, PROOF, exchange, sighting
from tests.flows.world import World
from unsign.domain import problems


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
    """Only the very ID counts, in the very account."""
    world = World(locks_found=[{"1": LOCK}], deletes=[PROOF])
    await world.delete(sighting())
    assert world.order("locked", "DELETE") == ["DELETE"]
    assert set(world.all("locks")) == {("locks", "acme-key")}


async def test_a_blind_deletion_heeds_locks() -> None:
    """A lock holds where nothing can be looked up, too."""
    world = World(looks=[problems.ServerProblem(exchange(500))], locks_found=[LOCKED])
    assert await world.delete() is None
    assert world.order("locked", "confirm", "DELETE") == ["locked"]


async def test_nothing_goes_while_its_lock_cant_be_read() -> None:
    """Nobody knows whether it is locked: that is said, and nobody is asked."""
    world = World(deletes=[PROOF], disk_full=True, disk_broken=True)
    assert await world.delete(sighting()) is None
    assert world.order("disk trouble", "confirm", "DELETE") == ["disk trouble"]
