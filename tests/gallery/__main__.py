"""Renders everything in every combination into one page, and fails where anything is cut off, overlaps or is faint.

`python -m tests.gallery FOLDER`. The page is FOLDER/index.html.
"""

import argparse
import itertools
import json
import os
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from tests.gallery import page

AT_ONCE = 2
PATIENCE = 900
"""Seconds that one combination may take, on a machine that does a lot else."""
LANGUAGES = ("en", "de", "pseudo")
SCHEMES = ("light", "dark")
SIZES = ((720, 520), (1280, 800))
"""In logical pixels: of the window, and of the screen."""
SCALES = (1, 2)


@dataclass(frozen=True, slots=True)
class Combination:
    """One way to show everything."""

    scheme: str
    language: str
    size: tuple[int, int]
    scale: int

    @property
    def name(self) -> str:
        """Its folder, and how it's called on the page."""
        return f"{self.scheme}-{self.language}-{self.size[0]}x{self.size[1]}-{self.scale}00"


def main() -> int:
    """Make the gallery."""
    parser = argparse.ArgumentParser(description="Renders and checks everything that Unsign can show.")
    parser.add_argument("folder", type=Path, help="where the page goes; what is in it is lost")
    parser.add_argument("--only", default="", help="only scenes whose names begin so")
    given = parser.parse_args()
    folder: Path = given.folder.absolute()
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    combinations = [Combination(*it) for it in itertools.product(SCHEMES, LANGUAGES, SIZES, SCALES)]
    with ThreadPoolExecutor(AT_ONCE) as several:
        all_found = list(several.map(lambda it: render(it, folder, given.only), combinations))
    by_name = {it.name: found for it, found in zip(combinations, all_found, strict=True)}
    (folder / "index.html").write_text(page.html(by_name), encoding="utf-8")
    grouped = page.grouped(by_name)
    for (scene, fault), where in grouped.items():
        print(f"{scene}: {fault} (in {len(where)}, such as {where[0]})")
    pictures = sum(map(len, all_found))
    print(f"{pictures} pictures of {len(all_found[0])} scenes, {len(grouped)} faults: see {folder / 'index.html'}")
    return 1 if grouped else 0


def render(it: Combination, folder: Path, only: str) -> dict[str, list[str]]:
    """Render one combination in a process of its own; return the faults of each scene."""
    target = folder / it.name
    target.mkdir()
    wide, high = it.size
    screen = {"name": "screen", "x": 0, "y": 0, "width": wide * it.scale, "height": high * it.scale, "dpr": 1}
    about_screen = target / "screen.json"
    dots = {"logicalDpi": 96, "logicalBaseDpi": 96}
    about_screen.write_text(json.dumps({"screens": [screen | dots]}), encoding="utf-8")
    environment = os.environ | {
        "QT_QPA_PLATFORM": f"offscreen:configfile={about_screen}",
        "QT_SCALE_FACTOR": str(it.scale),
        "LC_ALL": "C.UTF-8",
        "TZ": "UTC",
    }
    command = [sys.executable, "-m", "tests.gallery.child", str(target), "--only", only]
    command += ["--language", it.language, "--scheme", it.scheme, "--size", f"{wide}x{high}"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=PATIENCE, check=False)
    if done.returncode:
        sys.exit(f"{it.name}: {done.stderr}")
    found: dict[str, list[str]] = json.loads((target / "found.json").read_text(encoding="utf-8"))
    print(f"{it.name}: {len(found)} pictures, {sum(map(len, found.values()))} faults", flush=True)
    return found


if __name__ == "__main__":
    sys.exit(main())
