"""The secrets of a run: known from when they're given until they're forgotten, and to the end of what runs."""

import contextlib

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from unsign.domain.account import AccountRef, Credentials
from unsign.flows.session import Session

HARBOUR = AccountRef("Harbour", "key", id="1")
ZEN = AccountRef("Zen", "other", id="2")
TYPED = AccountRef("key", "key")


def knowing(*accounts: AccountRef) -> Session:
    """Make a session that knows these accounts' secrets."""
    session = Session()
    for account in accounts:
        session.remember(account.id, Credentials(account.dev_key, f"secret of {account.name}"))
    return session


def test_each_account_has_its_own() -> None:
    """By its ID and its key: the same key typed and saved are two."""
    session = knowing(HARBOUR, TYPED)
    assert session.credentials(HARBOUR) == Credentials("key", "secret of Harbour")
    assert session.credentials(TYPED) == Credentials("key", "secret of key")
    assert session.credentials(ZEN) is None
    session.forget(TYPED.id)
    assert session.credentials(TYPED) is None
    assert session.knows(HARBOUR)


def test_another_key_is_another_account() -> None:
    """The old one is forgotten; a secret that is exchanged is, too."""
    session = knowing(HARBOUR)
    session.remember("1", Credentials("newer", "secret"))
    assert not session.knows(HARBOUR)
    assert session.secret("1", "newer") == "secret"
    session.remember("1", Credentials("newer", "another"))
    assert session.secret("1", "newer") == "another"


@pytest.mark.parametrize("runs", [1, 2])
def test_what_runs_keeps_it_to_its_end(runs: int) -> None:
    """Nothing new can be begun with it meanwhile; after the last end it's gone, also where that was a failure."""
    session = knowing(HARBOUR, ZEN)
    with contextlib.suppress(ZeroDivisionError), contextlib.ExitStack() as stack:
        for _ in range(runs):
            stack.enter_context(session.running(HARBOUR))
        session.forget_all()
        assert session.credentials(HARBOUR) == Credentials("key", "secret of Harbour")
        assert not session.knows(HARBOUR)
        assert session.secret("1", "key") == ""
        assert session.credentials(ZEN) is None
        raise ZeroDivisionError
    assert session.credentials(HARBOUR) is None
    assert not session.is_in_use


def test_given_again_while_it_runs() -> None:
    """Then it stays."""
    session = knowing(HARBOUR)
    with session.running(HARBOUR):
        session.forget("1")
        session.remember("1", Credentials("key", "again"))
    assert session.secret("1", "key") == "again"


def test_who_wants_to_know_that_nothing_runs() -> None:
    """Is told once, after the last end; and whoever has to clean up is told of each secret that is gone."""
    told: list[str] = []
    session = Session(lambda: told.append("dropped"))
    session.remember("1", Credentials("key", "secret"))
    session.remember("1", Credentials("newer", "secret"))
    assert told == ["dropped"]
    with session.running(HARBOUR):
        with session.running(ZEN):
            session.when_unused(lambda: told.append("replaced"))
            session.when_unused(lambda: told.append("unused"))
        assert told == ["dropped"]
    with session.running(ZEN):
        pass
    session.forget_all()
    session.forget_all()
    assert told == ["dropped", "unused", "dropped"]


IDS = st.sampled_from(["", "1", "2"])
KEYS = st.sampled_from(["a", "b"])


class Sessions(RuleBasedStateMachine):
    """Whatever is remembered, forgotten, begun and ended, in whatever order."""

    def __init__(self) -> None:
        super().__init__()
        self.session = Session()
        self.known: dict[tuple[str, str], str] = {}
        self.kept: dict[tuple[str, str], str] = {}
        self.runs: list[tuple[tuple[str, str], contextlib.ExitStack]] = []
        self.count = 0

    @rule(account=IDS, key=KEYS)
    def remember(self, account: str, key: str) -> None:
        """Give a secret."""
        self.count += 1
        self.session.remember(account, Credentials(key, f"secret {self.count}"))
        self.known = {k: v for k, v in self.known.items() if k[0] != account}
        self.known[account, key] = f"secret {self.count}"

    @rule(account=IDS)
    def forget(self, account: str) -> None:
        """Forget an account's."""
        self.session.forget(account)
        self.known = {k: v for k, v in self.known.items() if k[0] != account}

    @rule()
    def forget_all(self) -> None:
        """Forget all."""
        self.session.forget_all()
        self.known = {}

    @rule(account=IDS, key=KEYS)
    def begin(self, account: str, key: str) -> None:
        """Begin something."""
        stack = contextlib.ExitStack()
        stack.enter_context(self.session.running(AccountRef("n", key, id=account)))
        self.runs.append(((account, key), stack))

    @rule(which=st.integers(0, 5))
    def end(self, which: int) -> None:
        """End something."""
        if self.runs:
            self.runs.pop(which % len(self.runs))[1].close()

    @invariant()
    def only_what_is_needed_is_kept(self) -> None:
        """What is known, and what runs needs; nothing else."""
        running = {key for key, _stack in self.runs}
        before, self.kept = self.kept, {}
        for account in ("", "1", "2"):
            for key in ("a", "b"):
                ref = AccountRef("n", key, id=account)
                place = account, key
                found = self.session.credentials(ref)
                if place in self.known:
                    assert found == Credentials(key, self.known[place])
                    assert self.session.secret(account, key) == self.known[place]
                elif place in running and place in before:
                    assert found == Credentials(key, before[place])
                    assert not self.session.knows(ref)
                else:
                    assert found is None
                if found:
                    self.kept[place] = found.dev_secret
        assert self.session.is_in_use == bool(running)


Sessions.TestCase.settings = settings(max_examples=60, stateful_step_count=30, deadline=None)
TestSessions = Sessions.TestCase
