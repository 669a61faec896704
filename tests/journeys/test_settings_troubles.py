"""The file of settings broken, newer, on a full disk, in a read-only directory: said, and nothing is lost."""

import contextlib
import json
import re
from pathlib import Path

import pytest

from tests.app_driver import AppDriver
from tests.driver import dialog_titled, named, texts, until, write
from tests.fault_injection import as_anybody, full_disk, unix_only
from unsign.practice.lessons import Lesson
from unsign.practice.seeds import PRACTICE_SECRET

ID = Lesson.PLAIN_DELETE.value


def set_aside(folder: Path) -> list[Path]:
    """Give the broken files of settings."""
    return list(folder.glob("settings-broken-*.json"))


BROKEN = {"emptied": b"", "half written": b'{"version": 1, "accounts": [{"id": "1", "na'}


@pytest.mark.parametrize("raw", BROKEN.values(), ids=BROKEN.keys())
async def test_a_broken_file(url: str, tmp_path: Path, raw: bytes) -> None:
    """Set aside with its date, which is said; the program starts with nothing set, and keeps what comes."""
    (tmp_path / "settings.json").write_bytes(raw)
    async with AppDriver.at(url, tmp_path) as desk:
        message = await dialog_titled("Settings")
        assert named(message, "headline") == "Your settings and accounts couldn’t be read"
        (aside,) = set_aside(tmp_path)
        assert re.search(r"\d{4}-\d{2}-\d{2}", aside.name)
        assert (
            f"The file was renamed to {aside.name}. Unsign has started with default settings and no accounts."
            in texts(message)
        )
        assert aside.read_bytes() == raw
        await desk.close(message)
        desk.sign_in()
        await desk.save_account("Harbour")
        await desk.look_up(ID)
    async with AppDriver.at(url, tmp_path) as desk:
        await desk.settled()
        assert desk.dialogs() == []
        assert desk.accounts == ["Harbour"]
    assert aside.read_bytes() == raw


async def test_a_file_of_version_99(url: str, tmp_path: Path) -> None:
    """Used as far as it is understood, left as it is; what is set now is there for this run, and that is said."""
    account = {"id": "1", "name": "Harbour", "dev_key": "practice", "colour": "infrared", "shape": "round"}
    raw = json.dumps({"version": 99, "accounts": [account], "preferences": {"scheme": "dark"}}).encode()
    (tmp_path / "settings.json").write_bytes(raw)
    async with AppDriver.at(url, tmp_path) as desk:
        message = await dialog_titled("Settings")
        assert named(message, "headline") == "Your settings were saved by a newer version of Unsign"
        await desk.close(message)
        await until(lambda: desk.accounts == ["Harbour"], "the account")
        write("Dev secret", PRACTICE_SECRET)
        await desk.look_up(ID)
        await works_for_this_run(desk)
    assert (tmp_path / "settings.json").read_bytes() == raw


async def works_for_this_run(desk: AppDriver) -> None:
    """Keep an account where nothing can be kept: said once, it is there until the end, and works."""
    await desk.choose_account("Another account, not kept")
    desk.sign_in()
    await desk.save_account("Zen")
    message = await dialog_titled("Settings")
    assert named(message, "headline") == "This couldn’t be saved"
    await desk.close(message)
    await until(desk.is_idle)
    assert set(desk.accounts) == {"Harbour", "Zen"}
    await desk.look_up(ID)
    await desk.choose_account("Harbour")
    await desk.choose_account("Zen")
    assert desk.dialogs() == []
    await desk.look_up(ID)


@unix_only
async def test_a_full_disk(url: str, tmp_path: Path) -> None:
    """What was kept stays, what can't be kept is there for this run."""
    async with AppDriver.at(url, tmp_path) as desk:
        desk.sign_in()
        await desk.save_account("Harbour")
        before = (tmp_path / "settings.json").read_bytes()
        with contextlib.ExitStack() as stack:
            stack.enter_context(full_disk())
            await desk.choose_account("Another account, not kept")
            desk.sign_in()
            await desk.save_account("Zen")
            message = await dialog_titled("Settings")
            assert named(message, "headline") == "This couldn’t be saved"
            assert "File too large" in texts(message)
            await desk.close(message)
            await until(desk.is_idle)
            assert (tmp_path / "settings.json").read_bytes() == before
        assert set(desk.accounts) == {"Harbour", "Zen"}
        await desk.look_up(ID)
        await desk.choose_account("Harbour")
    async with AppDriver.at(url, tmp_path) as desk:
        await desk.settled()
        assert set(desk.accounts) == {"Harbour", "Zen"}


@unix_only
async def test_a_read_only_directory(url: str) -> None:
    """The accounts are there; what is new is for this run; the work goes on."""
    with as_anybody() as folder:
        async with AppDriver.at(url, folder) as desk:
            desk.sign_in()
            await desk.save_account("Harbour")
        before = (folder / "settings.json").read_bytes()
        folder.chmod(0o500)
        async with AppDriver.at(url, folder) as desk:
            await desk.settled()
            assert desk.dialogs() == []
            assert desk.accounts == ["Harbour"]
            await desk.choose_account("Another account, not kept")
            desk.sign_in()
            await desk.save_account("Zen")
            message = await dialog_titled("Settings")
            assert named(message, "headline") == "This couldn’t be saved"
            assert "Permission denied" in texts(message)
            await desk.close(message)
            await until(desk.is_idle)
            assert set(desk.accounts) == {"Harbour", "Zen"}
        assert (folder / "settings.json").read_bytes() == before
