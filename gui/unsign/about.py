"""What this program is, and what is shipped in it. Standard library only: `--version` needs no display and no Qt.

Everything here may read the disk, and in a checkout asks git: off the GUI's thread, please.
"""

import contextlib
import importlib.metadata
import json
import platform
import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from unsign import __version__

UNKNOWN = "unknown"
QT = "PySide6_Essentials"
"""The distribution that brings Qt, and has its version."""

OWN = "unsign.txt"
"""Unsign's own, in that folder."""

_HOME_PAGES = ("homepage", "home", "repository", "source", "source code", "documentation")
"""What makers call the address that tells most about their work, the best first."""

_HERE = Path(__file__).resolve().parent
SHIPPED = "shipped.json"
"""What packaging/build.py writes beside this file, in the packaged program: the commit and the parts."""
LICENCES = "licences"
"""The folder of the parts' licence texts, beside it."""


@dataclass(frozen=True, slots=True)
class Part:
    """Somebody else's work that is in the program.

    name: as its makers write it
    version: of what is shipped
    licence: an SPDX expression where there is one, else the makers' own words
    home: a web address of it, or ""
    texts: names of its licences' files in the folder of licences; none in a checkout
    """

    name: str
    version: str
    licence: str
    home: str = ""
    texts: tuple[str, ...] = ()


def summary() -> str:
    """Name the versions of the program, its commit, Qt and Python, in a line."""
    return f"Unsign {__version__} (commit {commit()}), Qt {qt_version()}, Python {platform.python_version()}"


def commit() -> str:
    """Give the commit that this program was made from; "unknown" where nobody can tell."""
    return str(_shipped().get("commit") or _commit_of_checkout() or UNKNOWN)


def qt_version() -> str:
    """Give Qt's version without loading Qt."""
    try:
        return importlib.metadata.version(QT)
    except importlib.metadata.PackageNotFoundError:
        return UNKNOWN


def parts() -> tuple[Part, ...]:
    """List what is in the program, by name: exactly what was shipped, or in a checkout what is installed for it."""
    shipped = _shipped().get("parts")
    if shipped is None:
        return (python(), *(describe(name) for name in sorted(_needed("unsign"), key=str.casefold)), icons())
    return tuple(Part(**{**part, "texts": tuple(part["texts"])}) for part in shipped)


def licence_text(part: Part) -> str:
    """Give the text of a part's licences; "" where none lies here."""
    return "\n\n".join((_HERE / LICENCES / name).read_text(encoding="utf-8") for name in part.texts)


def python() -> Part:
    """Describe the interpreter."""
    return Part("Python", platform.python_version(), "PSF-2.0", "https://www.python.org")


def icons() -> Part:
    """Describe the set that the pictures are from; resources/icons/lucide/README.md says which version."""
    return Part("Lucide", "1.33.0", "ISC AND MIT", "https://lucide.dev")


def own_licence() -> str:
    """Give the text of Unsign's own licence; "" where it doesn't lie here."""
    # in the packaged program, and in a checkout
    for path in (_HERE / LICENCES / OWN, _HERE.parents[1] / "LICENSE"):
        with contextlib.suppress(OSError):
            return path.read_text(encoding="utf-8")
    return ""


def describe(distribution: str) -> Part:
    """Describe an installed Python distribution, by what its makers say of it."""
    found = importlib.metadata.distribution(distribution).metadata

    def first(field: str) -> str:
        return next(iter(found.get_all(field, ())), "")

    licence = first("License-Expression") or first("License")
    # some put the whole text of their licence there; some say it in a classifier alone
    if not licence or "\n" in licence:
        licence = next((c.rpartition(" :: ")[2] for c in found.get_all("Classifier", ()) if "License" in c), UNKNOWN)
    pages = dict(page.split(", ", 1) for page in found.get_all("Project-URL", ()))
    pages = {label.casefold(): address for label, address in pages.items()}
    home = first("Home-page") or next((pages[page] for page in _HOME_PAGES if page in pages), "")
    return Part(found["Name"], found["Version"], licence, home)


def _needed(distribution: str) -> set[str]:
    """Name what a distribution needs that is installed, and what this needs in turn."""
    names: set[str] = set()
    waiting = [distribution]
    while waiting:
        for requirement in _requirements(waiting.pop()):
            if requirement not in names:
                names.add(requirement)
                waiting.append(requirement)
    return names


def _requirements(distribution: str) -> Iterator[str]:
    for requirement in importlib.metadata.requires(distribution) or ():
        name = re.match(r"[\w.-]+", requirement)
        if name and "extra ==" not in requirement:
            # what is for other systems or other Pythons isn't installed
            with contextlib.suppress(importlib.metadata.PackageNotFoundError):
                yield importlib.metadata.distribution(name[0]).metadata["Name"]


def _shipped() -> dict[str, Any]:
    try:
        content = json.loads((_HERE / SHIPPED).read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    return content if isinstance(content, dict) else {}


def _commit_of_checkout() -> str:
    root = _HERE.parents[1]
    git = shutil.which("git")
    # a repository that this file merely lies in, such as somebody's dotfiles, says nothing about it
    if git is None or not (root / ".git").exists() or not (root / "gui" / "unsign").is_dir():
        return ""
    asked = subprocess.run(  # noqa: S603 - git, with arguments of our own
        [git, "-C", root, "describe", "--always", "--exclude=*", "--abbrev=12", "--dirty=+"],
        capture_output=True,
        text=True,
        check=False,
    )
    return asked.stdout.strip()
