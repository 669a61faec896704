"""The journal where something goes wrong: killed runs, several at once, disks that are full or can't be written to."""

import contextlib
import os
import random
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.fault_injection import as_anybody, full_disk, unix_only
from tests.store.journals import AT, ID, KEY, OTHER_ID, USUAL, Memory, done, intent, journal_in, locked, refused, rows
from unsign.domain.history import RecordedVerdict
from unsign.domain.store_problem import StoreProblem, StoreProblemKind
from unsign.store.journal_file import NAME

pytestmark = unix_only

_CHILD = [sys.executable, "-m", "tests.store.journal_child"]


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """Give a disk of its own, of 512 KiB."""
    if os.geteuid() != 0 or not sys.platform.startswith("linux"):
        pytest.skip("only root on Linux may mount a small disk")
    folder = tmp_path / "disk"
    folder.mkdir()
    made = _mount("-t", "tmpfs", "-o", "size=512k", "tmpfs", str(folder))
    if made.returncode != 0:
        pytest.skip(f"a small disk can't be mounted here: {made.stderr}")
    yield folder
    subprocess.run([_tool("umount"), "--lazy", str(folder)], check=True, timeout=20)


def _tool(name: str) -> str:
    found = shutil.which(name)
    assert found, f"there is no {name}"
    return found


def _mount(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([_tool("mount"), *arguments], check=False, capture_output=True, text=True, timeout=20)


def fill(folder: Path) -> Path:
    """Leave no room, and return what takes it."""
    ballast = folder / "ballast"
    with contextlib.suppress(OSError), ballast.open("wb", buffering=0) as file:
        while file.write(bytes(4096)):
            pass
    return ballast


@pytest.mark.parametrize("turn", range(3))
def test_what_was_acknowledged_survives_kill_9(tmp_path: Path, turn: int) -> None:
    """At any moment: each intent and event is there, and the next run finds all of them unknown."""
    after = random.Random(turn).randrange(1, 400)  # noqa: S311 - nothing secret
    heard: dict[str, set[int]] = {"intent": set(), "sent": set()}
    with subprocess.Popen([*_CHILD, str(tmp_path)], stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        for line in child.stdout:
            what, number = line.split()
            heard[what].add(int(number))
            if len(heard["intent"]) + len(heard["sent"]) == after:
                child.send_signal(signal.SIGKILL)
    with journal_in(tmp_path) as journal:
        unknown = done(journal.unknown())
        assert {it.verdict for it in unknown} == {RecordedVerdict.NOT_SURE}
        done(journal.probe())
        assert {number for (number,) in rows(tmp_path, "SELECT number FROM events WHERE what = 'sent'")} >= heard[
            "sent"
        ]
        assert {it.number for it in unknown} >= heard["intent"]
        assert rows(tmp_path, "SELECT DISTINCT verdict FROM history") == [("not_sure",)]
    assert rows(tmp_path, "PRAGMA integrity_check") == [("ok",)]
    assert not list(tmp_path.glob("run-*.lock"))


def test_several_runs_write_at_once(tmp_path: Path) -> None:
    """Three processes start together on a folder that isn't there: nothing is lost, or told twice."""
    folder = tmp_path / "new"
    children = [
        subprocess.Popen([*_CHILD, str(folder), "12", name], stdout=subprocess.PIPE, text=True)
        for name in ("Jo", "Kim", "Lee")
    ]
    heard: dict[int, list[str]] = {}
    for child in children:
        with child:
            assert child.stdout is not None
            for line in child.stdout:
                what, number = line.split()
                heard.setdefault(int(number), []).append(what)
            assert child.wait(20) == 0
    assert sorted(heard) == list(range(1, 3 * 12 * 8 + 1))
    assert set(map(tuple, heard.values())) == {("intent", "sent")}
    assert sorted(rows(folder, "SELECT operator, count(*) FROM history GROUP BY operator")) == [
        (name, 96) for name in ("Jo", "Kim", "Lee")
    ]
    assert rows(folder, "SELECT how, count(*) FROM run_ends GROUP BY how") == [("stopped", 3)]
    assert {path.name for path in folder.iterdir()} == {NAME}


def test_a_run_that_lives_keeps_what_it_has_open(tmp_path: Path) -> None:
    """What another process is still doing isn't unknown; once it's killed, it is."""
    with subprocess.Popen([*_CHILD, str(tmp_path)], stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        child.stdout.readline()
        child.send_signal(signal.SIGSTOP)
        with journal_in(tmp_path) as journal:
            assert done(journal.unknown()) == ()
            assert done(journal.newest(1))[0].verdict is None
            child.kill()
            child.stdout.read()
            child.wait(20)
            assert len(done(journal.unknown())) >= 8


def test_a_full_disk_is_told_and_keeps_what_was_there(disk: Path) -> None:
    """Until there is room again; the run needn't be started anew."""
    memory = Memory()
    with journal_in(disk, memory) as journal:
        done(journal.lock(USUAL, [ID], "Jo"))
        number = done(journal.intend(intent()))
        ballast = fill(disk)
        for ask in (
            lambda: journal.intend(intent(name="x" * 9000)),
            lambda: journal.settled(number, RecordedVerdict.DELETED, "x" * 9000),
        ):
            refused(StoreProblemKind.FULL, ask())
        assert locked(journal) == {ID.digits}
        ballast.unlink()
        done(journal.probe())
        done(journal.settled(number, RecordedVerdict.DELETED))
    with journal_in(disk, memory) as journal:
        assert locked(journal) == {ID.digits}
        assert done(journal.newest(99))[-1].verdict is RecordedVerdict.DELETED


def test_a_full_disk_is_known_before_anybody_is_asked(disk: Path) -> None:
    """At a first start, and with a journal that's there."""
    for is_first in (True, False):
        ballast = fill(disk)
        memory = Memory()
        with journal_in(disk, memory) as journal:
            refused(StoreProblemKind.FULL, journal.probe())
            refused(StoreProblemKind.FULL, journal.intend(intent()))
            ballast.unlink()
            done(journal.probe())
        assert is_first or rows(disk, "SELECT count(*) FROM intents") == [(0,)]


def test_one_row_that_doesnt_fit_doesnt_cost_the_others(disk: Path) -> None:
    """They were queued up together."""
    with journal_in(disk) as journal:
        done(journal.probe())
        large = "x" * 2_000_000
        futures = [journal.intend(intent(name=name)) for name in ("a", "b", large, "c")]
        refused(StoreProblemKind.FULL, futures.pop(2))
        for future in futures:
            done(future)
        assert [it.name for it in done(journal.newest(9))] == ["c", "b", "a"]


def test_files_that_mustnt_grow_are_a_full_disk(tmp_path: Path) -> None:
    """A person's share of a disk, or a limit for a process."""
    with journal_in(tmp_path) as journal:
        done(journal.lock(USUAL, [ID], "Jo"))
        with full_disk():
            refused(StoreProblemKind.FULL, journal.intend(intent()))
            refused(StoreProblemKind.FULL, journal.probe())
            assert locked(journal) == {ID.digits}
        done(journal.intend(intent()))


def test_a_disk_that_cant_be_written_to_can_still_be_read(disk: Path) -> None:
    """Locks hold, the history is there, and a record is known to be impossible; with a WAL left there, and without."""
    memory = Memory()
    with journal_in(disk, memory) as journal:
        done(journal.lock(USUAL, [ID], "Jo"))
        done(journal.sent(done(journal.intend(intent())), AT))
    shutil.copytree(disk, disk / "open")
    with journal_in(disk / "open", memory) as journal:
        # with a WAL beside it
        done(journal.lock(USUAL, [OTHER_ID], "Jo"))
        shutil.copytree(disk / "open", disk / "killed")
    assert _mount("-o", "remount,ro", str(disk)).returncode == 0
    try:
        for folder, expected in ((disk, {ID.digits}), (disk / "killed", {ID.digits, OTHER_ID.digits})):
            with journal_in(folder, memory) as journal:
                for _turn in range(2):
                    refused(StoreProblemKind.READ_ONLY, journal.probe())
                    refused(StoreProblemKind.READ_ONLY, journal.lock(USUAL, [OTHER_ID], "Jo"))
                    assert locked(journal) == expected
                    assert [it.number for it in done(journal.unknown())] == [1]
                    assert len(done(journal.backups(USUAL, KEY))) == 1
                # nothing is broken, so nothing is set aside, whether or not that can be found out
                with contextlib.suppress(StoreProblem):
                    assert done(journal.accept_loss()) is None
                assert locked(journal) == expected
    finally:
        _mount("-o", "remount,rw", str(disk))


def test_a_loss_that_couldnt_be_accepted_stays_a_loss(disk: Path) -> None:
    """No new file can be made: the locks aren't taken to be none."""
    memory = Memory()
    with journal_in(disk, memory) as journal:
        done(journal.lock(USUAL, [ID], "Jo"))
    (disk / NAME).unlink()
    assert _mount("-o", "remount,ro", str(disk)).returncode == 0
    with journal_in(disk, memory) as journal:
        for _turn in range(2):
            refused(StoreProblemKind.READ_ONLY, journal.accept_loss())
            refused(StoreProblemKind.MISSING, journal.locks(USUAL))
        assert _mount("-o", "remount,rw", str(disk)).returncode == 0
        refused(StoreProblemKind.MISSING, journal.locks(USUAL))
        done(journal.accept_loss())
        assert locked(journal) == set()


@pytest.mark.parametrize("mode", [0o500, 0o700])
def test_what_may_not_be_written_to_can_still_be_read(mode: int) -> None:
    """The folder and the file, or the file alone."""
    with as_anybody() as folder:
        memory = Memory()
        with journal_in(folder, memory) as journal:
            done(journal.lock(USUAL, [ID], "Jo"))
        (folder / NAME).chmod(0o400)
        folder.chmod(mode)
        with journal_in(folder, memory) as journal:
            refused(StoreProblemKind.READ_ONLY, journal.probe())
            assert locked(journal) == {ID.digits}
            refused(StoreProblemKind.READ_ONLY, journal.intend(intent()))


def test_a_folder_that_may_not_be_made() -> None:
    """Where somebody else's folder would have to hold it."""
    with as_anybody() as folder:
        folder.chmod(0o500)
        with journal_in(folder / "new") as journal:
            refused(StoreProblemKind.READ_ONLY, journal.probe())
            assert done(journal.locks(USUAL)) == {}
