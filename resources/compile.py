"""Compiles pictures and translations into the package: `python resources/compile.py [--check]`.

The texts of the program go into i18n/*.ts (lupdate), these into compact form
(lrelease), and everything that unsign.qrc names into gui/unsign/_resources.py
(rcc). The result depends on the sources alone, so it is committed, and
`--check` tells whether it is fresh without touching anything.
"""

import argparse
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

RESOURCES = Path(__file__).resolve().parent
PACKAGE = RESOURCES.parent / "gui" / "unsign"
COMPILED = PACKAGE / "_resources.py"
TOOLS = Path(sys.executable).parent
TRANSLATIONS = {"unsign_de.ts": (), "unsign_en.ts": ("-pluralonly",)}


def main() -> int:
    """Compile; with --check, compare instead and return 1 where something is stale."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="change nothing; fail where something is stale")
    check = parser.parse_args().check
    with tempfile.TemporaryDirectory() as folder:
        fresh = _build(Path(folder) / "resources")
        stale = [path for path, content in fresh.items() if not path.exists() or path.read_bytes() != content]
        if not check:
            for path in stale:
                path.write_bytes(fresh[path])
                print(f"wrote {path.relative_to(RESOURCES.parent)}")
            return 0
    for path in stale:
        print(f"{path.relative_to(RESOURCES.parent)} is stale: run `make resources`", file=sys.stderr)
    return 1 if stale else 0


def _build(work: Path) -> dict[Path, bytes]:
    """Compile in a folder of its own. Return what the committed files should hold."""
    shutil.copytree(RESOURCES, work, ignore=shutil.ignore_patterns("pictures", "__pycache__"))
    fresh: dict[Path, bytes] = {}
    sources = sorted(str(path) for path in PACKAGE.rglob("*.py") if path != COMPILED)
    for name, options in TRANSLATIONS.items():
        texts = work / "i18n" / name
        _run("lupdate", *sources, "-locations", "none", "-no-obsolete", *options, "-ts", str(texts))
        _run("lrelease", "-fail-on-unfinished", str(texts), "-qm", str(texts.with_suffix(".qm")))
        fresh[RESOURCES / "i18n" / name] = texts.read_bytes()
    compiled = work / "compiled.py"
    _run("rcc", "-g", "python", "--format-version", "1", "--no-compress", str(work / "unsign.qrc"), "-o", str(compiled))
    fresh[COMPILED] = compiled.read_bytes()
    return fresh


def _run(tool: str, *arguments: str) -> None:
    done = subprocess.run([TOOLS / f"pyside6-{tool}", *arguments], capture_output=True, text=True, check=False)
    if done.returncode != 0 or "warning" in done.stderr.casefold():
        sys.exit(f"{tool}: {done.stdout}{done.stderr}")


if __name__ == "__main__":
    sys.exit(main())
