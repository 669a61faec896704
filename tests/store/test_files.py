"""One small file of JSON: read with suspicion, written whole or not at all."""

import json
import os
import stat
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from unsign.store.files import LeftAlone, Loaded, Trouble, VersionedFile


@pytest.fixture
def file(tmp_path: Path) -> VersionedFile:
    """Give a file that isn't there yet, in a folder that isn't either."""
    return VersionedFile(tmp_path / "data" / "things.json", 2)


def test_what_isnt_there_is_empty(file: VersionedFile) -> None:
    """A first start is no trouble, and leaves nothing."""
    assert file.read() == Loaded(there=False)
    assert not file.path.parent.exists()


def test_what_was_written_is_read(file: VersionedFile) -> None:
    """Round trip, readable by its owner alone, with no other file left."""
    file.write({"names": ["Zoë", "晨光"]})
    assert file.read() == Loaded({"names": ["Zoë", "晨光"]})
    assert stat.S_IMODE(file.path.stat().st_mode) == 0o600
    assert list(file.path.parent.iterdir()) == [file.path]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(
    raw=st.one_of(st.binary(max_size=60), st.sampled_from([b"", b"[]", b"null", b'{"version": "1"}', b'{"version": 1']))
)
def test_whatever_it_holds_it_is_read_or_set_aside(file: VersionedFile, raw: bytes) -> None:
    """A broken file is never lost, and never in the way of the next one."""
    file.path.parent.mkdir(exist_ok=True)
    file.path.write_bytes(raw)
    loaded = file.read()
    if loaded.trouble is Trouble.BROKEN:
        assert loaded.set_aside is not None
        assert loaded.set_aside.read_bytes() == raw
        assert not file.path.exists()
    else:
        assert json.loads(raw)["version"] >= 1
    if loaded.trouble is not Trouble.NEWER:
        file.write({"ok": True})
        assert file.read().content == {"ok": True}
        file.path.unlink()


def test_a_newer_one_is_left_as_it_is(file: VersionedFile) -> None:
    """What a newer version wrote can be read, and isn't written over."""
    file.path.parent.mkdir()
    file.path.write_text('{"version": 99, "names": [], "more": 1}', encoding="utf-8")
    assert file.read() == Loaded({"names": [], "more": 1}, Trouble.NEWER)
    with pytest.raises(LeftAlone):
        file.write({"names": ["lost"]})
    assert "99" in file.path.read_text(encoding="utf-8")


def test_a_full_disk_leaves_the_old_file(file: VersionedFile, monkeypatch: pytest.MonkeyPatch) -> None:
    """The new one can't be written: the old one is still whole, and no half of the new one lies about."""
    file.write({"old": True})

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space left"):
        file.write({"new": True})
    assert file.read().content == {"old": True}
    assert list(file.path.parent.iterdir()) == [file.path]


def test_a_folder_in_its_place(tmp_path: Path) -> None:
    """What can't be read isn't written to either."""
    file = VersionedFile(tmp_path, 1)
    assert file.read().trouble is Trouble.UNREADABLE
    with pytest.raises(LeftAlone):
        file.write({})
