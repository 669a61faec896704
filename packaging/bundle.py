"""Freezes the program into one folder with its interpreter, by PyInstaller."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import facts
from tools import run


def build() -> None:
    """Make build/package/bundle/unsign, and the program that tests it beside it."""
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
    # PyInstaller leaves a program that isn't collected among its work
    made = next(path for path in work.rglob(f"{facts.SMOKE.name}*") if path.is_file() and path.suffix in {"", ".exe"})
    shutil.copy2(made, target / made.name)


def _forget_places(folder: Path) -> None:
    """Take out of libraries where on the building machine they looked for others: PyInstaller tells them itself."""
    for path in folder.rglob("*"):
        if not path.is_symlink() and path.is_file() and path.read_bytes()[:4] == b"\x7fELF":
            # its words for a library without such a place come with an exit status of 2
            said = subprocess.run(["chrpath", "-l", path], capture_output=True, text=True, check=False).stdout  # noqa: S607
            if "PATH=/" in said:
                run("chrpath", "-d", path)
