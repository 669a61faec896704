"""What the packages say of the program, each fact from the one place where it stands."""

import os
import platform
import re
import subprocess
import tomllib
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from unsign import __version__ as VERSION  # noqa: N812 - in here it is a constant like the others
from unsign import about

__all__ = ["VERSION"]

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build" / "package"
"""Where everything is made that isn't handed out."""
DIST = ROOT / "dist"
"""Where everything ends up that is handed out, and nothing else."""
BUNDLE = BUILD / "bundle" / "unsign"
"""The one folder that runs by itself."""
RESOURCES = ROOT / "gui" / "unsign" / "unsign.rcc"
"""Pictures and translations, as resources/binary.py makes them."""
INSIDE = BUILD / "inside"
"""Where the programs lie that look at the bundle from inside, and are in no package."""

NAME = "unsign"
"""Of the command, the package, the desktop entry and the application: Qt tells it to the desktop."""
TITLE = "Unsign"
SUMMARY = "Delete SMS signatures in EngageLab accounts, safely"
PUBLISHER = "Unsign contributors"
HOME = os.environ.get("UNSIGN_HOME", "https://unsign.example").rstrip("/")
"""The project's web address. It has none of its own yet; a public build gives its repository's. RFC 2606 keeps
.example free for such a case."""
PICTURES = os.environ.get("UNSIGN_PICTURES", f"{HOME}/pictures").rstrip("/")
"""The web address under which resources/pictures lies."""
MAINTAINER = os.environ.get("UNSIGN_MAINTAINER", f"{PUBLISHER} <unsign@unsign.example>")
"""Name and mail address, as Debian's packages want them; the same holds for it."""


@dataclass(frozen=True, slots=True)
class Release:
    """A section of CHANGELOG.md.

    version: as it is written there; what isn't released yet has the version that it is going to have
    day: of the release, or of the commit
    released: whether it is
    changes: a sentence or some each, as plain text
    """

    version: str
    day: date
    released: bool
    changes: tuple[str, ...]


def releases() -> tuple[Release, ...]:
    """Read CHANGELOG.md, the newest first."""
    found = []
    sections = re.split(r"^## ", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]
    for section in sections:
        title, _, text = section.partition("\n")
        heading = re.fullmatch(r"\[(?P<version>[^]]+)\](?: - (?P<day>\d{4}-\d\d-\d\d))?", title.strip())
        if heading is None:
            raise ValueError(f"CHANGELOG.md has a section that can't be read: {title}")
        # an entry goes on in indented lines
        changes = tuple(_plain(entry) for entry in re.findall(r"^- (.*(?:\n  .*)*)", text, flags=re.MULTILINE))
        if heading["day"]:
            found.append(
                Release(heading["version"], date.fromisoformat(heading["day"]), released=True, changes=changes)
            )
        elif changes:
            found.append(Release(VERSION, commit_time().date(), released=False, changes=changes))
    return tuple(found)


def _plain(markdown: str) -> str:
    """Give an entry in one line, without what only Markdown shows as emphasis, code or a link."""
    return re.sub(r"\[([^]]+)\]\([^)]+\)", r"\1", re.sub(r"[`*]", "", " ".join(markdown.split())))


def commit() -> str:
    """Name the commit that is built."""
    return about.commit()


def commit_time() -> datetime:
    """Tell when the commit was made: the one time that stands in what is built."""
    if (given := os.environ.get("SOURCE_DATE_EPOCH")) is not None:
        return datetime.fromtimestamp(int(given), UTC)
    asked = subprocess.run(
        ["git", "-C", ROOT, "log", "-1", "--format=%ct"],  # noqa: S607 - whichever git the system has
        capture_output=True,
        text=True,
        check=True,
    )
    return datetime.fromtimestamp(int(asked.stdout), UTC)


def epoch() -> str:
    """Give the same time as tools want it, in SOURCE_DATE_EPOCH: seconds since 1970."""
    return f"{commit_time().timestamp():.0f}"


def description() -> str:
    """Give the sentence of pyproject.toml."""
    with (ROOT / "pyproject.toml").open("rb") as file:
        text = tomllib.load(file)["project"]["description"]
    return str(text)


def architecture() -> str:
    """Name the processor as files of packages do: amd64 or arm64."""
    machine = platform.machine().lower()
    return {"x86_64": "amd64", "aarch64": "arm64"}.get(machine, machine)


def system() -> str:
    """Name the system and its processor as files of packages do, such as linux-amd64."""
    name = {"Darwin": "macos"}.get(platform.system(), platform.system().lower())
    return f"{name}-{architecture()}"
