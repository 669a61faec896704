"""Menu entry, manual, AppStream, and the installer of the archive."""

import configparser
import gzip
import os
import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

import facts
from linux import debian_docs, tree
from unsign import command_line
from unsign.ui.theme import appearance

HERE = Path(tree.__file__).parent


@pytest.fixture(scope="module")
def share(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Lay out what the system gets."""
    folder = tmp_path_factory.mktemp("share")
    tree.lay_out_share(folder)
    return folder


def test_one_name_for_all() -> None:
    """The desktop finds a window's entry by the name that Qt tells it."""
    assert facts.NAME == appearance.APPLICATION_ID
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment,method-assign] # the documented way to keep capitals
    entry.read(HERE / f"{appearance.APPLICATION_ID}.desktop", encoding="utf-8")
    main = entry["Desktop Entry"]
    assert (main["Name"], main["Comment"]) == (facts.TITLE, facts.SUMMARY)
    assert {main["Exec"], main["TryExec"], main["Icon"], main["StartupWMClass"]} == {facts.NAME}
    practice = entry["Desktop Action practice"]["Exec"].split()
    assert command_line.parse(practice[1:], {}).practice


def test_the_metainfo_has_the_changelogs_releases() -> None:
    """Each with its version and day; what is to be released is marked as being made."""
    root = ET.fromstring(tree.metainfo())  # noqa: S314 - our own
    found = [(r.get("version"), r.get("date"), r.get("type") == "stable") for r in root.iter("release")]
    assert found == [(r.version, r.day.isoformat(), r.released) for r in facts.releases()]
    assert found[0][0] == facts.VERSION
    assert root.findtext("id") == facts.NAME
    assert root.findtext("summary") == facts.SUMMARY


def test_the_metainfo_shows_pictures_that_there_are() -> None:
    """In the folder that the address stands for."""
    shown = [i.text or "" for i in ET.fromstring(tree.metainfo()).iter("image")]  # noqa: S314 - our own
    assert shown
    for address in shown:
        assert (facts.ROOT / "resources" / "pictures" / address.removeprefix(f"{facts.PICTURES}/")).is_file()


def test_the_manual_names_every_option(capsys: pytest.CaptureFixture[str]) -> None:
    """And the environment variables; nothing that isn't there."""
    with pytest.raises(SystemExit):
        command_line.parse(["--help"], {})
    offered = capsys.readouterr().out
    manual = tree.manual().replace("\\-", "-")
    assert set(re.findall(r"--[a-z-]+", manual)) == set(re.findall(r"--[a-z-]+", offered))
    for variable in re.findall(r"UNSIGN_[A-Z_]+", offered):
        assert variable in manual
    assert f"Unsign {facts.VERSION}" in manual


def test_pictures_in_all_sizes(share: Path) -> None:
    """Each is a PNG of its size."""
    found = {path.parents[1].name: path.read_bytes() for path in share.rglob("*.png")}
    assert set(found) == {f"{size}x{size}" for size in (16, 22, 24, 32, 48, 64, 128, 256, 512)}
    for name, content in found.items():
        assert content[:8] == b"\x89PNG\r\n\x1a\n"
        assert int.from_bytes(content[16:20], "big") == int(name.partition("x")[0])
    assert (share / "icons" / "hicolor" / "scalable" / "apps" / "unsign.svg").is_file()


def test_the_manual_is_packed_without_a_time(share: Path) -> None:
    """The same commit gives the same bytes."""
    packed = (share / "man" / "man1" / "unsign.1.gz").read_bytes()
    assert packed[4:8] == bytes(4)
    assert gzip.decompress(packed).decode() == tree.manual()


def test_debians_changelog_has_the_releases() -> None:
    """Under another version for a trial, all else the same."""
    text = debian_docs.debian_changelog("0.0.1")
    assert text.startswith("unsign (0.0.1) unstable;")
    assert all(change.split()[0] in text for release in facts.releases() for change in release.changes)


def test_everything_gets_the_commits_time_and_usual_rights(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever builds, and with whatever umask."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86400")
    program, library = tmp_path / "program", tmp_path / "folder" / "library"
    for path in (program, library):
        tree.write(path, b"")
        path.chmod(0o600)
    (tmp_path / "link").symlink_to("program")
    tree.normalise(tmp_path, [program])
    rights = {path.name: path.stat().st_mode & 0o777 for path in tmp_path.rglob("*")}
    assert rights == {"program": 0o755, "folder": 0o755, "library": 0o644, "link": 0o755}
    assert {path.lstat().st_mtime for path in tmp_path.rglob("*")} == {86400}


@pytest.mark.skipif(sys.platform != "linux", reason="it is for Linux")
def test_the_archives_installer_leaves_nothing(share: Path, tmp_path: Path) -> None:
    """Installed twice, even where the home's name has a space; removed, only what isn't its own is left."""
    archive, home = tmp_path / "archive", tmp_path / "a home"
    for path, content in ((archive / "program" / "unsign", "#!/bin/sh\necho it runs\n"), (home / "mine", "")):
        path.parent.mkdir(parents=True)
        path.write_text(content, encoding="utf-8")
    (archive / "program" / "unsign").chmod(0o755)
    (archive / "share").symlink_to(share)
    (archive / "install.sh").write_bytes((HERE / "install.sh").read_bytes())

    def run(*command: str) -> str:
        environment = {"HOME": str(home), "PATH": os.environ["PATH"]}
        return subprocess.run(command, env=environment, check=True, capture_output=True, text=True).stdout

    for _time in range(2):
        run("sh", str(archive / "install.sh"))
    assert run(str(home / ".local" / "bin" / "unsign")) == "it runs\n"
    entry = (home / ".local" / "share" / "applications" / "unsign.desktop").read_text(encoding="utf-8")
    assert f'Exec="{home}/.local/lib/unsign/unsign" --practice' in entry
    run("sh", str(archive / "install.sh"), "--remove")
    left = [path.name for path in home.rglob("*") if path.is_symlink() or path.is_file()]
    assert [name for name in left if name != "mimeinfo.cache"] == ["mine"]
