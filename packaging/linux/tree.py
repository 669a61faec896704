"""Lays out what a Linux system wants to know of the program: menu entry, pictures, manual, and what lies where."""

import gzip
import os
import shutil
import string
from collections.abc import Iterable
from pathlib import Path
from xml.sax.saxutils import escape

import facts
import pictures

HERE = Path(__file__).resolve().parent


def lay_out_share(share: Path) -> None:
    """Fill a `share` folder, below /usr or below a home."""
    applications = share / "applications" / f"{facts.NAME}.desktop"
    write(applications, (HERE / applications.name).read_bytes())
    icons = share / "icons" / "hicolor"
    for size in pictures.LINUX_SIZES:
        write(icons / f"{size}x{size}" / "apps" / f"{facts.NAME}.png", pictures.png(size))
    write(icons / "scalable" / "apps" / f"{facts.NAME}.svg", pictures.DRAWING.read_bytes())
    write(share / "metainfo" / f"{facts.NAME}.metainfo.xml", metainfo().encode())
    write(share / "man" / "man1" / f"{facts.NAME}.1.gz", compressed(manual().encode()))


def copy_bundle(target: Path) -> None:
    """Put the frozen program somewhere."""
    shutil.copytree(facts.BUNDLE, target, symlinks=True)


def normalise(root: Path, programs: Iterable[Path]) -> None:
    """Give everything in a folder the commit's time and the usual permissions, whoever builds and whenever.

    programs: the files that can be run; libraries can't
    """
    moment = facts.commit_time().timestamp()
    runnable = set(programs)
    for path in (root, *root.rglob("*")):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path in runnable else 0o644)
        os.utime(path, (moment, moment), follow_symlinks=False)


def metainfo() -> str:
    """Fill in what software centres show."""
    template = string.Template((HERE / "unsign.metainfo.xml").read_text(encoding="utf-8"))
    return template.substitute(home=facts.HOME, pictures=facts.PICTURES, releases="\n".join(_releases()))


def _releases() -> list[str]:
    lines = []
    for release in facts.releases():
        kind = "stable" if release.released else "development"
        lines += [
            f'    <release version="{release.version}" date="{release.day}" type="{kind}">',
            "      <description>",
            "        <ul>",
            *(f"          <li>{escape(change)}</li>" for change in release.changes),
            "        </ul>",
            "      </description>",
            "    </release>",
        ]
    return lines


def manual() -> str:
    """Fill in the manual."""
    template = (HERE / "unsign.1").read_text(encoding="utf-8")
    return template.replace("$version", facts.VERSION).replace("$date", f"{facts.commit_time():%Y-%m-%d}")


def compressed(content: bytes) -> bytes:
    """Compress without a name and a time in it."""
    return gzip.compress(content, compresslevel=9, mtime=0)


def write(path: Path, content: bytes) -> None:
    """Write a file, and the folders on its way."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
