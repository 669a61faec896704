"""Runs other people's programs."""

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path


def run(*command: str | Path, at: Path | None = None, environment: Mapping[str, str] | None = None) -> str:
    """Run a program, and give what it says; where it isn't content, end with its own words.

    at: the folder to run it in
    environment: what it gets beside today's
    """
    done = subprocess.run(
        [str(word) for word in command],
        cwd=at,
        env={**os.environ, **(environment or {})},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        sys.exit(f"{command[0]} ended with {done.returncode}:\n{done.stdout}{done.stderr}")
    return done.stdout
