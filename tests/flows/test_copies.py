"""Two copies of the program on one folder: each writes what its person changed, and picks up what the other did."""

from dataclasses import replace

import pytest

from tests.flows.test_accounts import ACME, ZEN, World
from unsign.domain.account import SERVICE, AccountRef, Colour, Credentials
from unsign.domain.merging import merged_preferences
from unsign.domain.settings import Draft, Network, Preferences, ProxyUse, SavedAccount, Scheme, Settings

ELSEWHERE = "https://elsewhere.example"


def ref(saved: SavedAccount) -> AccountRef:
    """Name an account as facts do."""
    return AccountRef(saved.name, saved.dev_key, saved.base_url or SERVICE, saved.colour, saved.id)


async def working() -> World:
    """Return a copy with Acme in use, its secret typed, and Zen's known."""
    world = World()
    await world.flow.load()
    world.session.remember("acme", Credentials(ACME.dev_key, "acme-secret"))
    world.session.remember("zen", Credentials(ZEN.dev_key, "zen-secret"))
    return world


async def test_nothing_changed_nothing_written() -> None:
    """Save in both forms, with nothing changed, reverts nothing, and writes nothing."""
    world = await working()
    world.wanted = world.flow.preferences
    await world.flow.set_preferences()
    world.answers = [lambda draft: draft]
    await world.flow.edit(Credentials(ACME.dev_key, "acme-secret"))
    assert world.writes == 0


async def test_settings_keep_what_another_copy_saved_while_the_form_was_open() -> None:
    """Field by field, also within the network."""
    world = await working()
    mine = replace(Preferences(), network=Network(ca_file="mine.pem"), scheme=Scheme.DARK)
    theirs = Preferences(network=Network(timeout=99.0), language="de", idle_minutes=5)

    def save_theirs() -> None:
        world.kept = replace(world.kept, preferences=theirs)

    world.meanwhile, world.wanted = save_theirs, mine
    await world.flow.set_preferences()
    both = Preferences(Network(timeout=99.0, ca_file="mine.pem"), "de", Scheme.DARK, 5)
    assert world.kept.preferences == both
    assert world.applied[-1] == both


def test_a_proxy_and_its_address_stay_together() -> None:
    """No merging leaves "this one" without an address, or with one that nobody chose it with."""
    one, other = "http://one.example:8080", "http://other.example:8080"
    own = ProxyUse.OTHER
    for name, now, before, after, expected in (
        ("chosen, the address changed", (own, other), (ProxyUse.NONE, one), (own, one), (own, one)),
        ("chosen, the address removed", (ProxyUse.NONE, ""), (ProxyUse.NONE, one), (own, one), (own, one)),
        ("nothing changed", (own, other), (ProxyUse.NONE, one), (ProxyUse.NONE, one), (own, other)),
        ("address removed, chosen there", (own, other), (ProxyUse.NONE, other), (ProxyUse.NONE, ""), (own, other)),
        ("not used any more", (own, other), (own, one), (ProxyUse.NONE, one), (ProxyUse.NONE, other)),
    ):
        a, b, c = (Preferences(Network(proxy_use=use, proxy_url=url)) for use, url in (now, before, after))
        network = merged_preferences(a, b, c).network
        assert (network.proxy_use, network.proxy_url) == expected, name


async def test_an_account_keeps_what_another_copy_saved_while_the_form_was_open() -> None:
    """A name from there, a note from here."""
    world = await working()

    def fill(draft: Draft) -> Draft:
        world.kept = replace(world.kept, accounts=(replace(ACME, name="Acme Ltd", colour=Colour.PINK), ZEN))
        return replace(draft, saved=replace(draft.saved, note="mine"))

    world.answers = [fill]
    await world.flow.edit(Credentials(ACME.dev_key, "acme-secret"))
    assert world.account("Acme Ltd") == replace(ACME, name="Acme Ltd", colour=Colour.PINK, note="mine")
    assert world.in_use == world.account("Acme Ltd")


async def test_a_secret_that_wasnt_changed_isnt_put_back() -> None:
    """The keyring may hold a newer one, from another copy."""
    world = await working()
    world.session.forget("zen")
    await world.flow.choose("zen")
    world.ring["zen"] = "newer"
    world.answers = [lambda draft: replace(draft, saved=replace(draft.saved, note="mine"))]
    await world.flow.edit(Credentials(ZEN.dev_key, "zen-secret"))
    assert world.account("Zen").note == "mine"
    assert world.ring["zen"] == "newer"


async def test_a_secret_isnt_paired_with_the_key_of_another_copy() -> None:
    """The form was open when the key changed there: the secret in it belongs to the old one."""
    world = await working()
    await world.flow.choose("zen")

    def fill(draft: Draft) -> Draft:
        world.kept = Settings(accounts=(ACME, replace(ZEN, dev_key="other-key")))
        world.ring["zen"] = "other-secret"
        return Draft(replace(draft.saved, note="mine"), "typed")

    world.answers = [fill]
    await world.flow.edit(Credentials(ZEN.dev_key, "zen-secret"))
    assert (world.account("Zen").dev_key, world.account("Zen").note) == ("other-key", "mine")
    assert world.ring["zen"] == "other-secret"
    assert world.session.secret("zen", "other-key") == ""


@pytest.mark.parametrize("saves_new", [True, False])
async def test_an_account_forgotten_while_the_form_was_open(*, saves_new: bool) -> None:
    """It isn't brought back: it is saved as a new one, or not at all."""
    world = await working()
    world.saves_new = saves_new

    def fill(draft: Draft) -> Draft:
        world.kept = Settings(accounts=(ZEN,))
        return replace(draft, saved=replace(draft.saved, note="mine"))

    world.answers = [fill]
    await world.flow.edit(Credentials(ACME.dev_key, "acme-secret"))
    assert world.tells("new?") == [("Acme",)]
    ids = {a.id for a in world.kept.accounts}
    assert "acme" not in ids
    assert len(ids) == (2 if saves_new else 1)
    if saves_new:
        assert world.account("Acme").note == "mine"
        assert (world.in_use, world.secret) == (world.account("Acme"), "acme-secret")
    else:
        assert world.in_use is None


async def test_choosing_doesnt_bring_back_what_was_forgotten() -> None:
    """Neither the one that is chosen, nor the one that was in use."""
    world = await working()
    world.kept = Settings(accounts=(ACME,))
    await world.flow.choose("zen")
    assert world.kept.accounts == (ACME,)
    assert world.in_use is None
    assert world.tells("withdrawn") == [("Zen", False)]


async def test_a_renamed_account_goes_on() -> None:
    """It has its new name; what is typed stays, and its secret too."""
    world = await working()
    world.secret = "half-typ"
    renamed = replace(ACME, name="Acme Ltd")
    world.kept = Settings(accounts=(renamed, ZEN))
    await world.flow.refresh()
    assert (world.in_use, world.secret, world.offered) == (renamed, "half-typ", ["Acme Ltd", "Zen"])
    assert world.session.secret("acme", ACME.dev_key) == "acme-secret"
    assert world.tells("withdrawn") == []


@pytest.mark.parametrize(
    "theirs",
    [None, replace(ACME, dev_key="other-key"), replace(ACME, base_url=ELSEWHERE)],
    ids=["forgotten", "another key", "another service"],
)
async def test_an_account_that_was_taken_away(theirs: SavedAccount | None) -> None:
    """It isn't used any more, its secret is forgotten, and both are said; others stay as they are."""
    world = await working()
    world.kept = Settings(accounts=(ZEN, theirs) if theirs else (ZEN,))
    await world.flow.refresh()
    assert (world.in_use, world.secret, world.chosen) == (None, "", "")
    assert world.tells("withdrawn") == [("Acme", theirs is not None)]
    assert world.session.secret("acme", ACME.dev_key) == ""
    assert world.session.secret("zen", ZEN.dev_key) == "zen-secret"
    await world.flow.refresh()
    assert len(world.tells("withdrawn")) == 1


async def test_preferences_of_another_copy_are_applied_once() -> None:
    """When they are picked up, and not with each look."""
    world = await working()
    before = len(world.applied)
    world.kept = replace(world.kept, preferences=Preferences(scheme=Scheme.DARK))
    await world.flow.refresh()
    await world.flow.refresh()
    assert world.applied[before:] == [Preferences(scheme=Scheme.DARK)]


async def test_whether_an_account_still_exists() -> None:
    """Read from the disk anew: same ID, key and service, whatever it is called; a typed one always does."""
    world = await working()
    account = ref(ACME)
    for name, accounts, expected in (
        ("as it was", (ACME,), True),
        ("renamed", (replace(ACME, name="Acme Ltd", colour=Colour.PINK),), True),
        ("another key", (replace(ACME, dev_key="other-key"),), False),
        ("another service", (replace(ACME, base_url=ELSEWHERE),), False),
        ("forgotten", (ZEN,), False),
        ("another one with its name and key", (replace(ACME, id="other"),), False),
    ):
        world.kept = Settings(accounts=accounts)
        assert await world.flow.still_exists(account) is expected, name
        assert await world.flow.still_exists(replace(account, id="")), name


async def test_an_account_that_couldnt_be_kept_still_exists() -> None:
    """On a full disk it is there for this run, and no look at the disk takes it away."""
    world = await working()
    world.disk_full = True
    world.answers = [lambda draft: replace(draft, saved=replace(draft.saved, name="New"))]
    await world.flow.save_new(Credentials("new-key", "new-secret"))
    assert world.in_use is not None
    await world.flow.refresh()
    assert "New" in world.offered
    assert await world.flow.still_exists(ref(world.in_use))


async def test_nothing_is_picked_up_before_the_first_reading() -> None:
    """The window may come to the front before the start has read the file."""
    world = World()
    await world.flow.refresh()
    assert (world.offered, world.applied) == ([], [])
