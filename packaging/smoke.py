"""Tests a frozen program: `python packaging/smoke.py [FOLDER]`, by default the one that bundle.py made.

Beside the bundle lies a second program, smoke_inside.py in the same frozen
form. It is put into a copy of the bundle for the time of the test, and is in
no package.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import facts

LONGEST = 600
"""Seconds after which it is taken for stuck."""


def run(bundle: Path) -> None:
    """Test the program in a folder; end with its complaints where it has any."""
    suffix = ".exe" if sys.platform == "win32" else ""
    tester = facts.SMOKE.with_suffix(suffix)
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / bundle.name
        # what the package leaves to the system is missing here too; links are as quick as no copy
        shutil.copytree(bundle, copy, symlinks=True, copy_function=_link)
        shutil.copy2(tester, copy / tester.name)
        _version(copy / f"{facts.NAME}{'-console' if suffix else ''}{suffix}")
        home = Path(folder) / "home"
        home.mkdir()
        said = subprocess.run(
            [copy / tester.name],
            # nobody's settings, proxies or keyring
            env={**_bare(), "HOME": str(home), "QT_QPA_PLATFORM": "offscreen"},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
            timeout=LONGEST,
            check=False,
        )
        if said.returncode != 0:
            sys.exit(f"The frozen program isn't well:\n{said.stdout}")
    versions, parts, *rest = said.stdout.splitlines()
    dialogs = [line for line in rest if line.startswith("dialog ")]
    print(f"smoke test: {versions}; {parts}; {len(dialogs)} dialogs opened")


def _version(program: Path) -> None:
    said = subprocess.run([program, "--version"], env=_bare(), capture_output=True, text=True, check=True).stdout
    if not said.startswith(f"Unsign {facts.VERSION} (commit {facts.commit()}), Qt "):
        sys.exit(f"{program.name} --version says {said!r}")


def _bare() -> dict[str, str]:
    """Give the part of the environment without which nothing runs."""
    needed = ("LANG", "LC_ALL", "PATH", "SYSTEMROOT", "TEMP", "TMP", "TMPDIR", "USERPROFILE")
    return {name: os.environ[name] for name in needed if name in os.environ} | {"PYTHONUTF8": "1"}


def _link(source: str, target: str) -> str:
    try:
        os.link(source, target)
    except OSError:  # another disk, or a system without such links
        shutil.copy2(source, target)
    return target


def main() -> int:
    """Test the bundle that is named."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, nargs="?", default=facts.BUNDLE, help="where the frozen program lies")
    run(parser.parse_args().folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
