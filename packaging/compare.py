"""Builds twice, and says where the two builds differ: `python packaging/compare.py`.

Before each, everything that an earlier one made is removed. Ends with 1 where
a file differs.
"""

import hashlib
import shutil
import sys
from pathlib import Path

import build
import bundle
import facts


def main() -> int:
    """Build, build again, compare every file that is handed out or packed."""
    print("the first build")
    first = _built()
    print("the second build")
    second = _built()
    differing = sorted(name for name in first.keys() | second.keys() if first.get(name) != second.get(name))
    for name in differing:
        print(f"differs: {name}")
    print(f"{len(first)} files, {len(differing)} of them differ")
    return 1 if differing else 0


def _built() -> dict[str, str]:
    """Build from nothing. Return the sum of each file by its name."""
    for folder in (facts.BUILD, facts.DIST):
        shutil.rmtree(folder, ignore_errors=True)
    bundle.build()
    build.pack()
    return {
        path.relative_to(facts.ROOT).as_posix(): _sum(path)
        for folder in (facts.BUNDLE, facts.DIST)
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.is_symlink()
    }


def _sum(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


if __name__ == "__main__":
    sys.exit(main())
