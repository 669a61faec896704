"""Collects the texts of the program into i18n/*.ts: `python resources/catalogues.py`.

`make resources` runs it. A new text is then in every catalogue, unfinished
until somebody translates it; check.py tells of those.
"""

import shutil
import sys
from pathlib import Path

import binary

CATALOGUES = {"unsign_de.ts": (), "unsign_en.ts": ("-pluralonly",)}
"""The files in i18n/, each with options of lupdate's: the code's own English lacks nothing but plurals."""


def main() -> int:
    """Update the catalogues. Return 1 where lupdate objects to something."""
    folder = binary.RESOURCES / "i18n"
    for name in CATALOGUES:
        before = (folder / name).read_bytes()
        try:
            objections = update(folder / name)
        except binary.ToolError as problem:
            objections = str(problem)
        if objections:
            print(objections, file=sys.stderr)
            return 1
        if (folder / name).read_bytes() != before:
            print(f"wrote {name}")
    return 0


def fresh(name: str, work: Path) -> tuple[Path, str]:
    """Update a copy of a catalogue. Return the copy's path, and what lupdate warned of.

    work: the folder for the copy
    """
    copy = Path(shutil.copyfile(binary.RESOURCES / "i18n" / name, work / name))
    return copy, update(copy)


def update(catalogue: Path) -> str:
    """Put today's texts into a catalogue, under the name that it has in i18n/. Return what lupdate warned of."""
    sources = sorted(str(path) for path in binary.PACKAGE.rglob("*.py"))
    options = ("-locations", "none", "-no-obsolete", *CATALOGUES[catalogue.name])
    return binary.run_tool("lupdate", *sources, *options, "-ts", str(catalogue))


if __name__ == "__main__":
    sys.exit(main())
