"""Tests the frozen program from inside, by smoke_inside.py in the same frozen form: `python packaging/smoke.py`."""

import os
import re
import subprocess
import sys
import tempfile

import bundle
import facts
import pyinstaller_options

LONGEST = 600
"""Seconds after which it is taken for stuck."""


def run() -> None:
    """Test the bundle; end with its complaints where it has any."""
    with bundle.joined("smoke_inside") as tester, tempfile.TemporaryDirectory() as home:
        done = subprocess.run(
            [tester],
            # nobody's settings, proxies or keyring
            env={**_bare(), "HOME": home, "QT_QPA_PLATFORM": "offscreen"},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
            timeout=LONGEST,
            check=False,
        )
    if done.returncode != 0:
        sys.exit(f"The frozen program isn't well:\n{done.stdout}")
    versions, parts, *rest = done.stdout.splitlines()
    missing = [language for language in pyinstaller_options.languages() if f"unsign_{language}.qm" not in versions]
    if missing:
        sys.exit(f"The frozen program lacks the languages {', '.join(missing)}: {versions}")
    dialogs = [line for line in rest if line.startswith("dialog ")]
    print(f"smoke test: {versions}; {parts}; {len(dialogs)} dialogs opened")
    _look_at_version()


def _look_at_version() -> None:
    name = f"{facts.NAME}-console.exe" if sys.platform == "win32" else facts.NAME
    done = subprocess.run([facts.BUNDLE / name, "--version"], env=_bare(), capture_output=True, text=True, check=True)
    # not today's commit: the checkout may have moved on since the bundle was built
    form = rf"Unsign {re.escape(facts.VERSION)} \(commit [0-9a-f]{{12}}\+?\), Qt \d+\.\d+\.\d+, Python \d+\.\d+\.\d+\n"
    if not re.fullmatch(form, done.stdout):
        sys.exit(f"{name} --version says {done.stdout!r}")


def _bare() -> dict[str, str]:
    """Give the part of the environment without which nothing runs."""
    needed = ("LANG", "LC_ALL", "PATH", "SYSTEMROOT", "TEMP", "TMP", "TMPDIR", "USERPROFILE")
    return {name: os.environ[name] for name in needed if name in os.environ} | {"PYTHONUTF8": "1"}


if __name__ == "__main__":
    run()
