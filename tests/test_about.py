"""What the program says it is."""

import platform
import re
import subprocess
from pathlib import Path

import PySide6
import pytest

from unsign import __version__, about


def test_the_summary_names_everything_that_support_asks_for() -> None:
    """Version, commit, Qt and Python, as they are."""
    assert about.summary() == (
        f"Unsign {__version__} (commit {about.commit()}), Qt {PySide6.__version__}, Python {platform.python_version()}"
    )


def test_a_checkout_asks_git() -> None:
    """With a plus where it has changes that nobody committed."""
    head = subprocess.run(["git", "rev-parse", "HEAD"], capture_output=True, text=True, check=True).stdout  # noqa: S607
    assert re.fullmatch(rf"{head[:12]}\+?", about.commit())


def test_elsewhere_nobody_knows_the_commit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Installed from a wheel, say: nothing is made up, and a repository around it isn't asked."""
    subprocess.run(["git", "init", "-q", str(tmp_path)], check=True)  # noqa: S607
    monkeypatch.setattr(about, "_HERE", tmp_path / "lib" / "unsign")
    assert about.commit() == about.UNKNOWN
    assert about.own_licence() == ""


def test_the_packaged_program_tells_what_was_written_into_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The commit, the parts, and their licences."""
    (tmp_path / "licences").mkdir()
    for name in ("a.txt", "b.txt"):
        (tmp_path / "licences" / name).write_text(f"text of {name}", encoding="utf-8")
    (tmp_path / "shipped.json").write_text(
        '{"commit": "abc", "parts": [{"name": "A", "version": "1", "licence": "MIT", "home": "", '
        '"texts": ["a.txt", "b.txt"]}]}',
        encoding="utf-8",
    )
    monkeypatch.setattr(about, "_HERE", tmp_path)
    assert about.commit() == "abc"
    (part,) = about.parts()
    assert part == about.Part("A", "1", "MIT", "", ("a.txt", "b.txt"))
    assert about.licence_text(part) == "text of a.txt\n\ntext of b.txt"


def test_a_distribution_is_described_by_its_makers_words() -> None:
    """Name, version, licence and address."""
    part = about.describe("qasync")
    assert (part.name, part.licence) == ("qasync", "BSD-2-Clause")
    assert part.home.startswith("https://")
