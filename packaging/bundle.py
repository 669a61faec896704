"""Freezes the program into one folder with its interpreter, by PyInstaller."""

import contextlib
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import facts
from tools import run


def build() -> None:
    """Make build/package/bundle/unsign, and the programs that look at it from inside."""
    # PyInstaller follows imports, and knows nothing of make
    run(sys.executable, facts.ROOT / "resources" / "binary.py")
    target = facts.BUNDLE.parent
    shutil.rmtree(target, ignore_errors=True)
    work = facts.BUILD / "pyinstaller"
    shutil.rmtree(work, ignore_errors=True)
    environment = {
        **os.environ,
        # the same commit gives the same bytes: sets are put in order by hashes, and files have times
        "PYTHONHASHSEED": "0",
        "SOURCE_DATE_EPOCH": facts.epoch(),
        # what an earlier build compiled isn't looked at
        "PYINSTALLER_CONFIG_DIR": str(work / "cache"),
    }
    subprocess.run(
        [
            *(sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN"),
            *("--distpath", str(target), "--workpath", str(work)),
            str(facts.ROOT / "packaging" / "unsign.spec"),
        ],
        env=environment,
        check=True,
    )
    if sys.platform == "linux":
        _forget_places(facts.BUNDLE)
    shutil.rmtree(facts.INSIDE, ignore_errors=True)
    facts.INSIDE.mkdir(parents=True)
    # PyInstaller leaves a program that isn't collected among its work
    for script in facts.ROOT.glob("packaging/*_*.py"):
        for made in work.rglob(script.stem + (".exe" if sys.platform == "win32" else "")):
            shutil.copy2(made, facts.INSIDE / made.name)


def require() -> None:
    """End with a sentence where nothing is frozen yet."""
    if not facts.BUNDLE.exists():
        sys.exit("Nothing is frozen yet: run packaging/build.py first.")


@contextlib.contextmanager
def joined(program: str) -> Iterator[Path]:
    """Lay one of the programs that look at the bundle into a copy of it, for as long as it is needed.

    program: its name; gives its path
    """
    require()
    suffix = ".exe" if sys.platform == "win32" else ""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / facts.BUNDLE.name
        # links are as quick as no copy
        shutil.copytree(facts.BUNDLE, copy, symlinks=True, copy_function=_link)
        yield Path(shutil.copy2(facts.INSIDE / f"{program}{suffix}", copy))


def _link(source: str, target: str) -> str:
    try:
        os.link(source, target)
    except OSError:  # another disk, or a system without such links
        shutil.copy2(source, target)
    return target


def _forget_places(folder: Path) -> None:
    """Take out of libraries where on the building machine they looked for others: PyInstaller tells them itself."""
    for path in folder.rglob("*"):
        if not path.is_symlink() and path.is_file() and path.read_bytes()[:4] == b"\x7fELF":
            # its words for a library without such a place come with an exit status of 2
            said = subprocess.run(["chrpath", "-l", path], capture_output=True, text=True, check=False).stdout  # noqa: S607
            if "PATH=/" in said:
                run("chrpath", "-d", path)
