"""Each fact from the one place where it stands."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

import facts
import release
import unsign

CHANGELOG = """# Changelog

## [Unreleased]

### Added

- The `first` **thing**,
  on [two](https://example.org) lines.
- The second.

## [0.0.9] - 2026-01-31

- Something old.
"""


@pytest.fixture
def changelog(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a changelog of our own."""
    path = tmp_path / "CHANGELOG.md"
    path.write_text(CHANGELOG, encoding="utf-8")
    monkeypatch.setattr(facts, "ROOT", tmp_path)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1767225600")
    return path


def test_the_version_stands_in_one_place() -> None:
    """The packages take it from the program."""
    assert unsign.__version__ == facts.VERSION
    here = Path(__file__).parents[2]
    written = [p for p in (*here.glob("packaging/**/*"), here / "pyproject.toml") if p.is_file() and p.suffix != ".pyc"]
    assert [p.name for p in written if f'"{facts.VERSION}"' in p.read_text(encoding="utf-8")] == []


def test_what_is_not_released_yet_is_of_the_commits_day(changelog: Path) -> None:
    """Each release with its day and its changes, the newest first; a change is one line."""
    assert changelog.exists()
    assert facts.releases() == (
        facts.Release(facts.VERSION, date(2026, 1, 1), False, ("The first thing, on two lines.", "The second.")),
        facts.Release("0.0.9", date(2026, 1, 31), True, ("Something old.",)),
    )


def test_an_empty_section_is_no_release(changelog: Path) -> None:
    """After a release, the section for the next one is empty at first."""
    changelog.write_text("## [Unreleased]\n\n## [0.0.9] - 2026-01-31\n\n- Something.\n", encoding="utf-8")
    assert [r.version for r in facts.releases()] == ["0.0.9"]


def test_a_section_that_cannot_be_read_is_refused(changelog: Path) -> None:
    """A typo mustn't take a release out of the packages."""
    changelog.write_text("## 0.0.9 - yesterday\n\n- Something.\n", encoding="utf-8")
    with pytest.raises(ValueError, match="yesterday"):
        facts.releases()


def test_the_time_is_the_commits(monkeypatch: pytest.MonkeyPatch) -> None:
    """Unless somebody else's build says otherwise, in the usual way."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86400")
    assert (facts.commit_time(), facts.epoch()) == (datetime(1970, 1, 2, tzinfo=UTC), "86400")


@pytest.mark.parametrize(
    ("tag", "words"),
    [("v99.0.0", "__init__.py says"), (f"v{facts.VERSION}", "no section"), ("main", "The tag is main")],
)
@pytest.mark.usefixtures("changelog")
def test_a_tag_that_does_not_fit_is_refused(tag: str, words: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Before anything is published."""
    monkeypatch.setattr("sys.argv", ["release.py", tag])
    with pytest.raises(SystemExit, match=words):
        release.main()


def test_a_tag_that_fits(changelog: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """It gets the changes as its notes."""
    changelog.write_text(CHANGELOG.replace("[Unreleased]", f"[{facts.VERSION}] - 2026-02-01"), encoding="utf-8")
    monkeypatch.setattr("sys.argv", ["release.py", f"v{facts.VERSION}"])
    assert release.main() == 0
    assert capsys.readouterr().out == "- The first thing, on two lines.\n- The second.\n"
