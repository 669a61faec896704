"""Freezes the program into one folder with its interpreter, by PyInstaller."""

import os
import shutil
import subprocess
import sys

import facts


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
        "SOURCE_DATE_EPOCH": f"{facts.commit_time().timestamp():.0f}",
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
    # PyInstaller leaves a program that isn't collected among its work
    made = next(path for path in work.rglob(f"{facts.SMOKE.name}*") if path.is_file() and path.suffix in {"", ".exe"})
    shutil.copy2(made, target / made.name)
