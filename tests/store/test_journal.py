"""The journal: what was kept and locked is there again, whoever else writes, and whatever the disk does."""

import concurrent.futures
import os
import sqlite3
import stat
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from unsign.domain.account import AccountRef
from unsign.domain.outcome import Verdict
from unsign.domain.signature import Signature, SignatureId, Status
from unsign.domain.snapshot import SignatureSnapshot
from unsign.domain.template import Position, Template
from unsign.store.journal import NAME, JournalFile

KEY, OTHER_KEY = "acme-key", "other-key"
ID, OTHER_ID = SignatureId("987654321"), SignatureId("1234567890123456789")
MINUTE = timedelta(minutes=1)

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
templates = st.builds(
    Template,
    id=texts,
    name=texts,
    kind=texts,
    status=st.sampled_from(Status),
    country_codes=st.lists(texts, max_size=3).map(tuple),
    position=st.sampled_from(Position),
)


def sighting(
    name: str = "Acme",
    found: tuple[Template, ...] | None = (),
    key: str = KEY,
    signature_id: SignatureId = ID,
    status: Status = Status.APPROVED,
) -> SignatureSnapshot:
    """Make what a look-up found."""
    account = AccountRef(key.title(), key)
    return SignatureSnapshot(account, Signature(signature_id, name, status, None), found, None, datetime.now(UTC))


@settings(max_examples=25, deadline=None)
@given(texts, st.none() | st.lists(templates, max_size=3).map(tuple), st.sampled_from(Status))
def test_what_was_kept_comes_back(
    tmp_path_factory: pytest.TempPathFactory, name: str, found: tuple[Template, ...] | None, status: Status
) -> None:
    """Every fact that creating it again needs, whatever characters it has; templates not known stay not known."""
    journal = JournalFile(tmp_path_factory.mktemp("journal"))
    number = journal.keep(sighting(name, found, status=status))
    (kept,) = JournalFile(journal._path.parent).kept(KEY)  # noqa: SLF001 - where it lies
    assert (kept.number, kept.account, kept.id, kept.name, kept.status) == (number, "Acme-Key", ID, name, status)
    assert kept.templates == found
    assert kept.verdict is Verdict.NOT_SURE
    assert abs(kept.at - datetime.now(UTC)) < MINUTE


def test_the_secret_isnt_kept(tmp_path: Path) -> None:
    """The dev key names the account; the dev secret has no business on the disk."""
    JournalFile(tmp_path).keep(sighting())
    JournalFile(tmp_path).lock(KEY, (ID,), "Jo")
    assert b"acme-secret" not in b"".join(path.read_bytes() for path in tmp_path.iterdir())


@pytest.mark.parametrize("verdict", Verdict)
def test_what_is_known_to_be_there_still_isnt_offered(tmp_path: Path, verdict: Verdict) -> None:
    """Settled is settled; what wasn't deleted goes out of the list."""
    journal = JournalFile(tmp_path)
    journal.settle(journal.keep(sighting()), verdict)
    assert [it.verdict for it in journal.kept(KEY)] == [v for v in [verdict] if v is not Verdict.NOT_DELETED]


def test_everything_is_per_account_and_the_latest_comes_first(tmp_path: Path) -> None:
    """One customer's notes never show with another's."""
    journal = JournalFile(tmp_path)
    for name, key in (("first", KEY), ("theirs", OTHER_KEY), ("second", KEY)):
        journal.keep(sighting(name, key=key))
    journal.lock(KEY, (ID,), "Jo")
    assert [it.name for it in journal.kept(KEY)] == ["second", "first"]
    assert [it.name for it in journal.kept(OTHER_KEY)] == ["theirs"]
    assert journal.locks(OTHER_KEY) == {}


def test_locks_tell_who_and_when_and_go_when_they_are_taken_off(tmp_path: Path) -> None:
    """Who locked first stays on record; to take off what isn't there does no harm."""
    journal = JournalFile(tmp_path)
    journal.lock(KEY, (ID, OTHER_ID), "Jo")
    journal.lock(KEY, (ID,), "Somebody else")
    locks = JournalFile(tmp_path).locks(KEY)
    assert set(locks) == {ID.digits, OTHER_ID.digits}
    assert locks[ID.digits].by == "Jo"
    assert abs(locks[ID.digits].at - datetime.now(UTC)) < MINUTE
    journal.unlock(KEY, (ID,))
    journal.unlock(OTHER_KEY, (OTHER_ID,))
    assert set(JournalFile(tmp_path).locks(KEY)) == {OTHER_ID.digits}


def test_to_look_leaves_no_trace(tmp_path: Path) -> None:
    """Who only looks makes no file, and doesn't touch one that is there."""
    journal = JournalFile(tmp_path / "not there")
    assert journal.kept(KEY) == ()
    assert journal.locks(KEY) == {}
    assert list(tmp_path.iterdir()) == []
    journal = JournalFile(tmp_path)
    journal.lock(KEY, (ID,), "Jo")
    before = (tmp_path / NAME).read_bytes(), (tmp_path / NAME).stat().st_mtime_ns
    journal.locks(KEY)
    journal.kept(KEY)
    assert ((tmp_path / NAME).read_bytes(), (tmp_path / NAME).stat().st_mtime_ns) == before


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps rights in lists, and a person's own folder is theirs")
def test_the_file_is_its_owners_alone(tmp_path: Path) -> None:
    """Whatever the umask."""
    before = os.umask(0)
    try:
        JournalFile(tmp_path / "new").keep(sighting())
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "new" / NAME).stat().st_mode) == 0o600
    assert stat.S_IMODE((tmp_path / "new").stat().st_mode) == 0o700


@pytest.mark.parametrize("broken", [None, b"no database" * 500], ids=["new", "broken"])
def test_two_copies_and_many_threads_lose_nothing(tmp_path: Path, broken: bytes | None) -> None:
    """All write at once, on a file that isn't there yet or is no database: everything is there afterwards."""
    if broken:
        (tmp_path / NAME).write_bytes(broken)
    copies = [JournalFile(tmp_path), JournalFile(tmp_path)]

    def work(turn: int) -> None:
        journal = copies[turn % 2]
        number = journal.keep(sighting(f"kept {turn}"))
        journal.lock(KEY, (SignatureId(str(turn)),), "Jo")
        journal.settle(number, Verdict.DELETED)

    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        list(pool.map(work, range(24)))
    assert {it.name for it in copies[0].kept(KEY)} == {f"kept {turn}" for turn in range(24)}
    assert {it.verdict for it in copies[0].kept(KEY)} == {Verdict.DELETED}
    aside = list(tmp_path.glob("journal-broken-*.db"))
    assert [path.read_bytes() for path in aside] == [broken] * bool(broken)
    for journal in copies:
        try:
            locks = journal.locks(KEY)
        except OSError as trouble:
            assert str(aside[0]) in str(trouble)  # noqa: PT017 - only one of the two met the broken file
            locks = journal.locks(KEY)
        assert set(locks) == {str(turn) for turn in range(24)}


def test_a_broken_file_is_set_aside_and_its_locks_are_missed_once(tmp_path: Path) -> None:
    """Locks that are gone mustn't be gone in silence: the next question for them says where they lie."""
    (tmp_path / NAME).write_bytes(b"{}")
    journal = JournalFile(tmp_path)
    number = journal.keep(sighting())
    assert [it.number for it in journal.kept(KEY)] == [number]
    (aside,) = tmp_path.glob("journal-broken-*.db")
    assert aside.read_bytes() == b"{}"
    with pytest.raises(OSError, match="broken") as told:
        journal.locks(KEY)
    assert told.value.filename == str(aside)
    assert journal.locks(KEY) == {}


def test_a_damaged_database_is_set_aside_too(tmp_path: Path) -> None:
    """A file that begins like a database and isn't one any more."""
    JournalFile(tmp_path).lock(KEY, (ID,), "Jo")
    whole = (tmp_path / NAME).read_bytes()
    damaged = whole[:100] + b"\xff" * (len(whole) - 100)
    (tmp_path / NAME).write_bytes(damaged)
    journal = JournalFile(tmp_path)
    with pytest.raises(OSError, match="broken"):
        journal.locks(KEY)
    (aside,) = tmp_path.glob("journal-broken-*.db")
    assert aside.read_bytes() == damaged
    journal.lock(KEY, (ID,), "Jo")
    assert set(journal.locks(KEY)) == {ID.digits}


def test_what_a_newer_version_wrote_is_left_as_it_is(tmp_path: Path) -> None:
    """An old program on a new file: nothing is read wrongly, nothing is written."""
    JournalFile(tmp_path).lock(KEY, (ID,), "Jo")
    with sqlite3.connect(tmp_path / NAME) as database:
        database.execute("PRAGMA user_version = 2")
    database.close()
    before = (tmp_path / NAME).read_bytes()
    with pytest.raises(OSError, match="newer version"):
        JournalFile(tmp_path).locks(KEY)
    with pytest.raises(OSError, match="newer version"):
        JournalFile(tmp_path).keep(sighting())
    assert (tmp_path / NAME).read_bytes() == before


def test_a_folder_that_cant_be_made(tmp_path: Path) -> None:
    """Where the folder's place is taken by a file."""
    (tmp_path / "file").write_text("mine", encoding="utf-8")
    journal = JournalFile(tmp_path / "file" / "folder")
    with pytest.raises(OSError, match="file"):
        journal.keep(sighting())
    with pytest.raises(OSError, match="file"):
        journal.lock(KEY, (ID,), "Jo")
    with pytest.raises(OSError, match="file"):
        journal.settle(1, Verdict.DELETED)
    assert (tmp_path / "file").read_text(encoding="utf-8") == "mine"


_FILL = f"""
import resource, signal, sys
from pathlib import Path
from tests.store.test_journal import KEY, ID, JournalFile, sighting
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
journal = JournalFile(Path(sys.argv[1]))
journal.lock(KEY, (ID,), "Jo")
resource.setrlimit(resource.RLIMIT_FSIZE, ({24_000}, {24_000}))
numbers = []
try:
    while True:
        numbers.append(journal.keep(sighting("x" * 3000)))
except OSError:
    print(len(numbers), len(journal.kept(KEY)), sorted(journal.locks(KEY)))
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows limits no file's size")
def test_a_full_disk_is_told_and_keeps_what_was_there(tmp_path: Path) -> None:
    """What was kept before stays readable; what didn't fit is an OSError."""
    done = subprocess.run(
        [sys.executable, "-c", _FILL, str(tmp_path)], capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == 0, done.stderr
    written, kept, locked = done.stdout.split(maxsplit=2)
    assert int(written) > 0
    assert written == kept
    assert locked.strip() == str([ID.digits])


def test_a_file_that_nobody_may_write_to_can_still_be_read(tmp_path: Path) -> None:
    """Locks hold on a disk that is read-only."""
    JournalFile(tmp_path).lock(KEY, (ID,), "Jo")
    (tmp_path / NAME).chmod(0o400)
    tmp_path.chmod(0o500)
    try:
        if os.access(tmp_path / NAME, os.W_OK):
            pytest.skip("root may write to everything")
        assert set(JournalFile(tmp_path).locks(KEY)) == {ID.digits}
        with pytest.raises(OSError, match="readonly"):
            JournalFile(tmp_path).lock(KEY, (OTHER_ID,), "Jo")
    finally:
        tmp_path.chmod(0o700)
