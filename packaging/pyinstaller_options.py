"""What unsign.spec asks for, in typed code."""

import importlib.metadata
import os
import re
import sys

import facts
import pictures
from unsign import about
from windows import version_resource as version


def languages() -> frozenset[str]:
    """Name the languages that the program speaks, by its translations."""
    files = (facts.ROOT / "resources" / "i18n").glob("unsign_*.ts")
    return frozenset(file.stem.partition("_")[2] for file in files)


def metadata() -> list[tuple[str, str]]:
    """Give the files from which the program reads Qt's version when it runs."""
    distribution = importlib.metadata.distribution(about.QT)
    (file,) = [f for f in distribution.files or () if re.fullmatch(r"[^/]+\.dist-info/METADATA", f.as_posix())]
    return [(str(distribution.locate_file(file)), str(file.parent))]


def icon() -> str | None:
    """Give the program's picture in the form that this system puts into programs; Linux doesn't."""
    suffix = {"win32": "ico", "darwin": "icns"}.get(sys.platform)
    if suffix is None:
        return None
    path = facts.BUILD / f"unsign.{suffix}"
    pictures.write(path)
    return str(path)


def version_resource() -> str:
    """Give the file from which Windows' program gets what its properties show."""
    path = facts.BUILD / "version.txt"
    path.write_text(version.text(), encoding="utf-8")
    return str(path)


def signing_identity() -> str | None:
    """Name the certificate that signs on macOS, if there is one."""
    return os.environ.get("UNSIGN_MACOS_IDENTITY") or None
