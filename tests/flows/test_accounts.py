"""Accounts: which is in use, what of them is kept, and what a person hears of the keyring and the disk."""

import asyncio
import errno
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.driver import until
from unsign.domain.account import SERVICE, Colour, Credentials
from unsign.domain.proxies import NO_LOGIN
from unsign.domain.settings import (
    Draft,
    FileTrouble,
    Keeping,
    Network,
    Preferences,
    PreferencesDraft,
    SavedAccount,
    Scheme,
    Settings,
    VaultProblem,
    VaultTrouble,
)
from unsign.flows.accounts import Accounts
from unsign.flows.session import Session
from unsign.flows.settings_changes import by_use

EVENING = datetime(2026, 11, 5, 18, tzinfo=UTC)
ACME = SavedAccount("acme", "Acme", "acme-key", Colour.RED, used=EVENING)
ZEN = SavedAccount("zen", "Zen", "zen-key", Colour.BLUE, keeps_secret=True, used=EVENING - timedelta(days=1))
TYPED = Credentials("new-key", "new-secret")

Answer = Callable[[Draft], Draft | None]


@dataclass
class World:
    """A disk, a keyring, a person and a window; it writes down what is told and shown.

    kept: what is on the disk
    ring: what is in the keyring, by account ID
    troubles: why the keyring doesn't do it, each time that it is asked; None: it does; the last stays
    held: while it is not set, the keyring doesn't answer
    disk_full: whether nothing can be written
    answers: what the person makes of the forms of accounts, in order; when they are over, nothing is saved
    forgets: whether the person says yes to forgetting
    saves_new: whether the person says yes to saving what another copy forgot as a new account
    wanted: the preferences that the person wants
    wanted_login: the login for the proxy that the person wants; None to leave it
    known_login: the one that the form of preferences was opened with
    meanwhile: what happens while the form of preferences is open
    writes: how often something was written
    """

    kept: Settings = field(default_factory=lambda: Settings(accounts=(ACME, ZEN)))
    ring: dict[str, str] = field(default_factory=lambda: {"zen": "zen-secret"})
    trouble: VaultTrouble | None = None
    disk_full: bool = False
    file_trouble: FileTrouble | None = None
    answers: list[Answer] = field(default_factory=list)
    forgets: bool = True
    saves_new: bool = True
    wanted: Preferences | None = None
    wanted_login: Credentials | None = None
    known_login: Credentials | None = None
    meanwhile: Callable[[], None] = lambda: None
    writes: int = 0
    told: list[tuple[object, ...]] = field(default_factory=list)
    asked: list[tuple[str, ...]] = field(default_factory=list)
    names: Mapping[str, str] = field(default_factory=dict)
    offered: list[str] = field(default_factory=list)
    chosen: str = ""
    in_use: SavedAccount | None = None
    secret: str = ""
    keeping: Keeping | None = None
    applied: list[Preferences] = field(default_factory=list)
    prompt_seconds: float = 5.0

    def __post_init__(self) -> None:
        self.held = threading.Event()
        self.held.set()
        self.session = Session()
        self.flow = Accounts(self, self, self, self, self.session, prompt_seconds=self.prompt_seconds)

    def account(self, name: str) -> SavedAccount:
        """Give what is kept of an account."""
        (found,) = [a for a in self.kept.accounts if a.name == name]
        return found

    def tells(self, kind: str) -> list[tuple[object, ...]]:
        """Give what was told of a kind."""
        return [t[1:] for t in self.told if t[0] == kind]

    # the disk

    def load(self) -> tuple[Settings, FileTrouble | None, Path | None]:
        """Give what is kept."""
        aside = Path("settings-broken.json") if self.file_trouble is FileTrouble.BROKEN else None
        return self.kept, self.file_trouble, aside

    def current(self) -> Settings:
        """Give what is on the disk now."""
        return self.kept

    def update(self, change: Callable[[Settings], Settings]) -> Settings:
        """Keep a change."""
        if self.disk_full:
            raise OSError(errno.ENOSPC, "No space left on device")
        self.kept = change(self.kept)
        self.writes += 1
        return self.kept

    # the keyring

    def _answer(self, *call: str) -> None:
        self.asked.append(call)
        self.held.wait(20)
        if self.trouble is not None:
            raise VaultProblem(self.trouble, "KeyringLocked")

    def get(self, account_id: str) -> str:
        """Give a secret."""
        self._answer("get", account_id)
        return self.ring.get(account_id, "")

    def put(self, account_id: str, secret: str) -> None:
        """Keep a secret."""
        self._answer("put", account_id)
        self.ring[account_id] = secret

    def remove(self, account_id: str) -> None:
        """Remove a secret."""
        self._answer("remove", account_id)
        self.ring.pop(account_id, None)

    # the person

    async def ask_account(self, draft: Draft, names: Mapping[str, str]) -> Draft | None:
        """Have the form filled in."""
        self.told.append(("ask", draft))
        self.names = names
        return self.answers.pop(0)(draft) if self.answers else None

    async def offer_new(self, saved: SavedAccount) -> bool:
        """Ask."""
        self.told.append(("new?", saved.name))
        return self.saves_new

    async def confirm_forget(self, saved: SavedAccount) -> bool:
        """Ask."""
        self.told.append(("forget?", saved.name))
        return self.forgets

    async def ask_preferences(self, draft: PreferencesDraft) -> PreferencesDraft | None:
        """Give what is wanted."""
        self.meanwhile()
        self.known_login = draft.proxy_login
        if self.wanted is None and self.wanted_login is None:
            return None
        return PreferencesDraft(self.wanted or draft.preferences, self.wanted_login)

    async def settings_trouble(self, trouble: FileTrouble, aside: Path | None) -> None:
        """Note it."""
        self.told.append(("settings", trouble, aside))

    async def not_saved(self, reason: str) -> None:
        """Note it."""
        self.told.append(("not saved", reason))

    async def vault_trouble(self, problem: VaultProblem) -> None:
        """Note it."""
        self.told.append(("vault", problem.trouble))

    # the window

    def show_accounts(self, accounts: Sequence[SavedAccount], chosen: str) -> None:
        """Note what is offered."""
        self.offered = [a.name for a in accounts]
        self.chosen = chosen

    def show_account(self, saved: SavedAccount | None, secret: str) -> None:
        """Note what is in use."""
        self.in_use, self.secret, self.keeping = saved, secret, None

    def update_account(self, saved: SavedAccount) -> None:
        """Note what is in use."""
        self.in_use = saved

    def show_withdrawn(self, before: SavedAccount, now: SavedAccount | None) -> None:
        """Note it."""
        self.told.append(("withdrawn", before.name, now is not None))

    def service(self, saved: SavedAccount) -> str:
        """Give its own, or the usual."""
        return saved.base_url or SERVICE

    def fill_secret(self, secret: str) -> None:
        """Note it, unless one was typed."""
        self.secret = self.secret or secret

    def clear_secret(self) -> None:
        """Note it."""
        self.secret = ""

    def show_keeping(self, keeping: Keeping) -> None:
        """Note it."""
        self.keeping = keeping

    def show_forgotten(self, saved: SavedAccount, *, removed: bool) -> None:
        """Note it."""
        self.told.append(("forgotten", saved.name, removed))

    def apply(self, preferences: Preferences) -> None:
        """Note it."""
        self.applied.append(preferences)


def named(name: str, *, keep: bool = False, secret: str | None = None) -> Answer:
    """Fill a form in and save it."""
    return lambda draft: Draft(
        replace(draft.saved, name=name, keeps_secret=keep), draft.secret if secret is None else secret
    )


async def test_a_first_start() -> None:
    """Nothing kept: nothing in use, and nothing told."""
    world = World(kept=Settings())
    await world.flow.load()
    assert (world.offered, world.in_use, world.told, world.asked) == ([], None, [], [])
    assert world.applied == [Preferences()]


async def test_a_later_start() -> None:
    """The account that was used last is in use; of one that isn't in the keyring, the secret isn't known."""
    world = World()
    await world.flow.load()
    assert world.offered == ["Acme", "Zen"]
    assert (world.in_use, world.secret, world.keeping) == (ACME, "", None)
    assert world.asked == []


async def test_a_kept_secret_comes_from_the_keyring() -> None:
    """Chosen, its secret is there."""
    world = World()
    await world.flow.load()
    await world.flow.choose("zen")
    assert (world.secret, world.keeping) == ("zen-secret", Keeping.KEPT)
    assert world.asked == [("get", "zen")]
    await world.flow.choose("acme")
    await world.flow.choose("zen")
    assert world.asked == [("get", "zen")]


async def test_order_by_use() -> None:
    """What is chosen is the first next time; those never used come last, by their names."""
    world = World()
    await world.flow.load()
    await world.flow.choose("zen")
    assert world.offered == ["Zen", "Acme"]
    assert [a.name for a in by_use(world.kept.accounts)] == ["Zen", "Acme"]
    unused = [SavedAccount(name, name, "key") for name in ("b", "C", "a")]
    assert [a.name for a in by_use((*unused, ACME))] == ["Acme", "a", "b", "C"]


async def test_choosing_quickly() -> None:
    """One after another, while the keyring is slow: the last is in use, with its own secret, and first next time."""
    other = SavedAccount("other", "Other", "other-key", keeps_secret=True)
    world = World(kept=Settings(accounts=(ACME, ZEN, other)), ring={"zen": "zen-secret", "other": "other-secret"})
    await world.flow.load()
    world.held.clear()
    choices = [asyncio.ensure_future(world.flow.choose(each)) for each in ("zen", "acme", "other", "zen", "other")]
    await until(lambda: len(world.asked) >= 2, "the keyring to be asked")
    assert world.in_use == other
    assert world.secret == ""
    world.held.set()
    await asyncio.gather(*choices)
    assert world.in_use is not None
    assert (world.in_use.id, world.secret, world.chosen) == ("other", "other-secret", "other")
    assert world.offered[0] == "Other"
    await world.flow.choose("zen")
    assert world.secret == "zen-secret"


@pytest.mark.parametrize("trouble", [VaultTrouble.MISSING, VaultTrouble.LOCKED, VaultTrouble.BROKEN])
async def test_trouble_with_the_keyring_is_told_once(trouble: VaultTrouble) -> None:
    """And the secret is asked for."""
    world = World(trouble=trouble)
    await world.flow.load()
    await world.flow.choose("zen")
    assert (world.secret, world.keeping) == ("", Keeping.NOT_HAD)
    await world.flow.choose("acme")
    await world.flow.choose("zen")
    await world.flow.wake()
    assert world.tells("vault") == [(trouble,)]
    world.session.remember(world.chosen, Credentials("zen-key", "typed"))
    await world.flow.choose("acme")
    await world.flow.choose("zen")
    assert world.secret == "typed"


async def test_a_slow_keyring_is_told_and_left() -> None:
    """It waits for somebody: the work goes on without it."""
    world = World(prompt_seconds=0.05)
    world.held.clear()
    await world.flow.load()
    await world.flow.choose("zen")
    assert world.tells("vault") == [(VaultTrouble.SLOW,)]
    assert world.keeping is Keeping.NOT_HAD
    world.held.set()


async def test_what_was_typed_meanwhile_stays() -> None:
    """The keyring answers while a person types."""
    world = World()
    await world.flow.load()
    world.held.clear()
    choice = asyncio.ensure_future(world.flow.choose("zen"))
    await until(lambda: world.asked, "the keyring to be asked")
    world.secret = "typed"
    world.held.set()
    await choice
    assert world.secret == "typed"


async def test_a_new_account() -> None:
    """Kept with what was typed, in use from then on; its secret for this run only."""
    world = World()
    await world.flow.load()
    world.answers = [named("New")]
    await world.flow.save_new(TYPED)
    assert world.tells("ask") == [(Draft(SavedAccount("", "", "new-key"), "new-secret"),)]
    assert world.names == {"acme": "Acme", "zen": "Zen"}
    assert world.account("New").dev_key == "new-key"
    assert world.account("New").keeps_secret is False
    assert world.asked == []
    assert (world.in_use, world.secret, world.chosen) == (world.account("New"), "new-secret", world.account("New").id)
    assert world.offered == ["New", "Acme", "Zen"]
    await world.flow.choose("acme")
    await world.flow.choose(world.account("New").id)
    assert world.secret == "new-secret"


async def test_a_new_account_with_its_secret_in_the_keyring() -> None:
    """One entry, under its ID."""
    world = World()
    await world.flow.load()
    world.answers = [named("New", keep=True)]
    await world.flow.save_new(TYPED)
    assert world.ring[world.account("New").id] == "new-secret"
    assert world.keeping is Keeping.KEPT


async def test_a_keyring_that_takes_it_later() -> None:
    """Its question was answered after all: what got in there, "Forget" removes."""
    world = World(prompt_seconds=0.05)
    await world.flow.load()
    world.held.clear()
    world.answers = [named("New", keep=True)]
    await world.flow.save_new(TYPED)
    assert world.tells("vault") == [(VaultTrouble.SLOW,)]
    assert (world.secret, world.keeping) == ("new-secret", None)
    world.held.set()
    await until(lambda: "new-secret" in world.ring.values(), "the keyring")
    await world.flow.forget()
    assert world.tells("forgotten") == [("New", True)]
    assert world.ring == {"zen": "zen-secret"}


@pytest.mark.parametrize("trouble", [VaultTrouble.MISSING, VaultTrouble.LOCKED, VaultTrouble.BROKEN])
async def test_a_keyring_that_doesnt_take_it(trouble: VaultTrouble) -> None:
    """Said, the account is kept all the same, its secret for this run, and nobody claims that it is in the keyring."""
    world = World(trouble=trouble)
    await world.flow.load()
    world.answers = [named("New", keep=True)]
    await world.flow.save_new(TYPED)
    assert world.tells("vault") == [(trouble,)]
    assert (world.secret, world.keeping) == ("new-secret", None)
    assert world.account("New").keeps_secret is False


async def test_dont_save() -> None:
    """Nothing changes."""
    world = World()
    await world.flow.load()
    before = world.kept
    await world.flow.save_new(TYPED)
    await world.flow.edit(TYPED)
    assert world.kept == before
    assert world.in_use == ACME


async def test_rename() -> None:
    """Another name: same ID, same entry, same place in the order, and the secret isn't asked for."""
    world = World()
    await world.flow.load()
    await world.flow.choose("zen")
    world.answers = [named("Zen Ltd", keep=True)]
    await world.flow.edit(Credentials("zen-key", "zen-secret"))
    assert world.account("Zen Ltd").id == "zen"
    assert world.ring == {"zen": "zen-secret"}
    assert (world.secret, world.keeping) == ("zen-secret", Keeping.KEPT)
    assert world.offered == ["Zen Ltd", "Acme"]


async def test_edit_without_the_secret_known() -> None:
    """The keyring is locked: another name can be given, and nothing is said of the secret that isn't known."""
    world = World(trouble=VaultTrouble.LOCKED)
    await world.flow.load()
    await world.flow.choose("zen")
    world.answers = [named("Zen Ltd", keep=True)]
    await world.flow.edit(Credentials("zen-key", ""))
    assert world.account("Zen Ltd").keeps_secret is True
    assert world.ring == {"zen": "zen-secret"}
    assert (world.secret, world.keeping) == ("", Keeping.NOT_HAD)
    assert world.tells("vault") == [(VaultTrouble.LOCKED,)]


async def test_no_longer_in_the_keyring() -> None:
    """The entry goes, the secret stays for this run."""
    world = World()
    await world.flow.load()
    await world.flow.choose("zen")
    world.answers = [named("Zen", keep=False)]
    await world.flow.edit(Credentials("zen-key", "zen-secret"))
    assert world.ring == {}
    assert world.account("Zen").keeps_secret is False
    assert (world.secret, world.keeping) == ("zen-secret", None)


async def test_another_key_without_a_secret() -> None:
    """The old key's secret doesn't come back from the keyring: it's asked for, and the new one can be kept there."""
    world = World()
    await world.flow.load()
    await world.flow.choose("zen")

    def with_another_key(draft: Draft) -> Draft:
        return Draft(replace(draft.saved, dev_key="new-key"), "")

    world.answers = [with_another_key, named("Zen", keep=True, secret="new-secret")]
    await world.flow.edit(Credentials("zen-key", "zen-secret"))
    assert (world.account("Zen").dev_key, world.account("Zen").keeps_secret) == ("new-key", True)
    assert (world.ring, world.secret, world.keeping) == ({}, "", Keeping.NOT_HAD)
    await world.flow.edit(Credentials("new-key", ""))
    assert (world.ring, world.secret, world.keeping) == ({"zen": "new-secret"}, "new-secret", Keeping.KEPT)


async def test_a_keyring_that_doesnt_let_go_of_it() -> None:
    """It is locked: the entry is still there, so the account says so, and a later try can remove it."""
    world = World(trouble=VaultTrouble.LOCKED)
    await world.flow.load()
    await world.flow.choose("zen")
    world.answers = [named("Zen", keep=False), named("Zen", keep=False)]
    await world.flow.edit(Credentials("zen-key", ""))
    assert world.account("Zen").keeps_secret is True
    world.trouble = None
    await world.flow.edit(Credentials("zen-key", ""))
    assert world.account("Zen").keeps_secret is False
    assert world.ring == {}


async def test_a_newer_secret_that_the_keyring_doesnt_take() -> None:
    """The older one is still in there: the account says so, or nobody would ever remove it."""
    world = World()
    await world.flow.load()
    await world.flow.choose("zen")
    world.trouble = VaultTrouble.LOCKED
    world.answers = [named("Zen", keep=True, secret="newer")]
    await world.flow.edit(Credentials("zen-key", "zen-secret"))
    assert world.account("Zen").keeps_secret is True
    assert world.secret == "newer"
    assert world.keeping is not Keeping.KEPT


async def test_a_copy() -> None:
    """An account of its own, with an entry of its own; the one it was made from stays as it was."""
    world = World()
    await world.flow.load()
    await world.flow.choose("zen")
    world.answers = [
        lambda draft: Draft(replace(draft.saved, id="", name="Zen test", base_url="https://example.org"), draft.secret)
    ]
    await world.flow.edit(Credentials("zen-key", "zen-secret"))
    copy = world.account("Zen test")
    assert copy.id not in {"", "zen"}
    assert world.ring == {"zen": "zen-secret", copy.id: "zen-secret"}
    assert world.in_use == copy
    assert world.account("Zen").base_url == ""
    assert world.offered[0] == "Zen test"


async def test_forget() -> None:
    """Asked, then gone from the disk, the keyring, the window and the memory."""
    world = World()
    await world.flow.load()
    await world.flow.choose("zen")
    await world.flow.forget()
    assert world.tells("forget?") == [("Zen",)]
    assert world.tells("forgotten") == [("Zen", True)]
    assert [a.name for a in world.kept.accounts] == ["Acme"]
    assert (world.ring, world.in_use, world.secret, world.offered) == ({}, None, "", ["Acme"])


async def test_forget_is_asked_first() -> None:
    """A no changes nothing."""
    world = World(forgets=False)
    await world.flow.load()
    await world.flow.forget()
    assert world.in_use == ACME
    assert len(world.kept.accounts) == 2


async def test_forget_one_whose_keyring_is_locked() -> None:
    """The account goes; it is said that its entry may have stayed."""
    world = World(trouble=VaultTrouble.LOCKED)
    await world.flow.load()
    await world.flow.choose("zen")
    await world.flow.forget()
    assert world.tells("forgotten") == [("Zen", False)]
    assert world.tells("vault")[-1] == (VaultTrouble.LOCKED,)
    assert [a.name for a in world.kept.accounts] == ["Acme"]


async def test_nothing_to_edit_or_forget() -> None:
    """No account in use: nothing happens."""
    world = World(kept=Settings())
    await world.flow.load()
    await world.flow.edit(TYPED)
    await world.flow.forget()
    assert world.told == []


async def test_a_full_disk_keeps_it_for_this_run() -> None:
    """Said once for each that is asked for; it is there until the end, and on the disk once there is room."""
    world = World(disk_full=True)
    await world.flow.load()
    world.answers = [named("New")]
    await world.flow.save_new(TYPED)
    assert world.tells("not saved") == [("No space left on device",)]
    assert world.offered == ["New", "Acme", "Zen"]
    assert world.in_use is not None
    assert (world.in_use.name, world.secret) == ("New", "new-secret")
    await world.flow.choose("zen")
    assert len(world.tells("not saved")) == 1
    assert set(world.offered) == {"New", "Acme", "Zen"}
    world.disk_full = False
    await world.flow.choose("acme")
    assert set(world.offered) == {"New", "Acme", "Zen"}
    assert world.account("New").dev_key == "new-key"


async def test_forget_on_a_full_disk() -> None:
    """What is said is true: it holds for this run."""
    world = World(disk_full=True)
    await world.flow.load()
    await world.flow.forget()
    assert world.tells("not saved") == [("No space left on device",)]
    assert (world.in_use, world.offered) == (None, ["Zen"])
    world.disk_full = False
    await world.flow.choose("zen")
    assert [a.name for a in world.kept.accounts] == ["Zen"]


async def test_preferences() -> None:
    """Kept, and gone by at once."""
    world = World(wanted=Preferences(scheme=Scheme.DARK))
    await world.flow.load()
    await world.flow.set_preferences()
    assert world.kept.preferences.scheme is Scheme.DARK
    assert world.applied[-1].scheme is Scheme.DARK


async def test_preferences_on_a_full_disk() -> None:
    """They hold for this run."""
    world = World(wanted=Preferences(scheme=Scheme.DARK), disk_full=True)
    await world.flow.load()
    await world.flow.set_preferences()
    assert world.tells("not saved") == [("No space left on device",)]
    assert world.applied[-1].scheme is Scheme.DARK
    assert world.flow.preferences.scheme is Scheme.DARK
    world.disk_full = False
    await world.flow.choose("zen")
    assert world.flow.preferences.scheme is Scheme.DARK


@pytest.mark.parametrize("trouble", list(FileTrouble))
async def test_trouble_with_the_file_is_told_at_the_start(trouble: FileTrouble) -> None:
    """Once, with where the broken one is; what could be read is there."""
    world = World(file_trouble=trouble)
    await world.flow.load()
    aside = Path("settings-broken.json") if trouble is FileTrouble.BROKEN else None
    assert world.tells("settings") == [(trouble, aside)]
    assert world.in_use == ACME


async def test_secrets_are_forgotten_and_fetched_again() -> None:
    """Those in the keyring come back with the next key; those that were typed don't."""
    world = World()
    await world.flow.load()
    world.session.remember(world.chosen, Credentials("acme-key", "typed"))
    await world.flow.choose("zen")
    world.flow.forget_secrets()
    assert world.secret == ""
    await world.flow.wake()
    assert (world.secret, world.keeping) == ("zen-secret", Keeping.KEPT)
    await world.flow.choose("acme")
    assert world.secret == ""


async def test_waking_takes_nothing_away() -> None:
    """The key that wakes it may be the first letter of a secret: what is typed stays."""
    world = World()
    await world.flow.load()
    await world.flow.choose("zen")
    world.flow.forget_secrets()
    world.secret = "t"
    await world.flow.wake()
    assert world.secret == "t"


async def test_another_copy_of_the_program_forgot_it() -> None:
    """What isn't kept any more isn't shown as in use."""
    world = World()
    await world.flow.load()
    world.kept = Settings(accounts=(ZEN,))
    await world.flow.choose("acme")
    assert world.offered == ["Zen"]
    assert (world.in_use, world.chosen) == (None, "")


async def test_another_copy_of_the_program_renamed_it() -> None:
    """To choose an account changes nothing of it but when it was used."""
    world = World()
    await world.flow.load()
    world.kept = Settings(accounts=(ACME, replace(ZEN, name="Zen Ltd", note="new")))
    await world.flow.choose("zen")
    assert (world.account("Zen Ltd").note, world.offered) == ("new", ["Zen Ltd", "Acme"])


async def test_changes_one_upon_another() -> None:
    """Choosing while something is saved loses nothing: changes are made one after another."""
    world = World()
    await world.flow.load()
    world.answers = [named("New")]
    await asyncio.gather(world.flow.save_new(TYPED), world.flow.choose("zen"), world.flow.choose("acme"))
    assert {a.name for a in world.kept.accounts} == {"Acme", "Zen", "New"}
    assert set(world.offered) == {"Acme", "Zen", "New"}


LOGIN = Credentials("staff", "pröxy \u2019hush")


async def test_a_login_for_the_proxy_is_kept_in_the_keyring_alone() -> None:
    """The file knows that there is one; the next start takes it from the keyring, and goes by it."""
    world = World()
    await world.flow.load()
    world.wanted_login = LOGIN
    await world.flow.set_preferences()
    assert world.session.proxy_login == LOGIN
    assert world.kept.preferences.network.proxy_login_kept
    assert world.applied[-1] == world.kept.preferences
    assert LOGIN.dev_secret not in repr(world.kept)
    later = World(kept=world.kept, ring=world.ring)
    await later.flow.load()
    assert later.session.proxy_login == LOGIN
    later.wanted_login = NO_LOGIN
    await later.flow.set_preferences()
    assert later.known_login == LOGIN
    assert later.session.proxy_login is None
    assert not later.kept.preferences.network.proxy_login_kept
    assert set(later.ring) == {"zen"}


@pytest.mark.parametrize("trouble", [VaultTrouble.MISSING, VaultTrouble.LOCKED, VaultTrouble.BROKEN])
async def test_without_a_keyring_a_login_is_there_for_this_run(trouble: VaultTrouble) -> None:
    """That is said; nothing is written, and the session forgets it like every secret."""
    world = World()
    await world.flow.load()
    world.trouble, world.wanted_login = trouble, LOGIN
    await world.flow.set_preferences()
    assert world.tells("vault") == [(trouble,)]
    assert world.session.proxy_login == LOGIN
    assert not world.kept.preferences.network.proxy_login_kept
    world.flow.forget_secrets()
    assert world.session.proxy_login is None


@pytest.mark.parametrize("entry", ["", "staff", "[]", '["staff"]', '["staff", 1]', '{"a": "b"}', "null"])
async def test_an_entry_that_isnt_a_login_counts_as_none(entry: str) -> None:
    """Somebody else may have written to the keyring."""
    network = Network(proxy_login_kept=True)
    world = World(Settings(Preferences(network)), ring={"proxy": entry})
    await world.flow.load()
    assert world.session.proxy_login is None


async def test_a_login_is_fetched_again_after_the_idle_time() -> None:
    """As the secret of the account is."""
    world = World(Settings(Preferences(Network(proxy_login_kept=True))), ring={"proxy": '["a", "b"]'})
    await world.flow.load()
    world.flow.forget_secrets()
    await world.flow.wake()
    assert world.session.proxy_login == Credentials("a", "b")
    assert len(world.applied) == 3
