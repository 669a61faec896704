"""A disk of a few megabytes that fills up. Linux, and root, only."""

import contextlib
import os
import random
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

SIZE = 6_000_000
PAGE = 4096


class Impossible(Exception):  # noqa: N818 - it's told to a person
    """No disk can be mounted here; says why."""


@contextlib.contextmanager
def mounted(folder: Path) -> Iterator[None]:
    """Have a small disk at a folder. Raises Impossible."""
    mount, umount = shutil.which("mount"), shutil.which("umount")
    if not sys.platform.startswith("linux") or os.geteuid() != 0 or not mount or not umount:
        raise Impossible("only root on Linux may mount a small disk")
    command = [mount, "-t", "tmpfs", "-o", f"size={SIZE}", "tmpfs", str(folder)]
    done = subprocess.run(command, check=False, capture_output=True, text=True, timeout=20)
    if done.returncode:
        raise Impossible(f"a small disk can't be mounted here: {done.stderr.strip()}")
    try:
        yield
    finally:
        subprocess.run([umount, "--lazy", str(folder)], check=True, timeout=20)


@contextlib.contextmanager
def filled(folder: Path, chance: random.Random) -> Iterator[None]:
    """Leave no more room on a disk than a few pages."""
    ballast = folder / "ballast"
    with contextlib.suppress(OSError), ballast.open("wb", buffering=0) as file:
        while file.write(bytes(PAGE)):
            pass
    with contextlib.suppress(OSError):
        os.truncate(ballast, max(0, ballast.stat().st_size - PAGE * chance.choice((0, 0, 1, 2, 4, 8))))
    try:
        yield
    finally:
        ballast.unlink()
