"""Makes gui/unsign/unsign.rcc, which holds every picture and translation: `python resources/binary.py`.

make runs this where the file is stale, and the package's build hook runs it
for every wheel. It needs PySide6-Essentials and the standard library. The
bytes depend on the sources and on Qt's tools alone: that format of the file
has no times in it.
"""

import importlib.util
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

RESOURCES = Path(__file__).resolve().parent
PACKAGE = RESOURCES.parent / "gui" / "unsign"
BINARY = PACKAGE / "unsign.rcc"


class ToolError(Exception):
    """One of Qt's tools is missing or failed; holds what it said."""


def make(target: Path = BINARY, resources: Path = RESOURCES) -> None:
    """Compile the translations and write `target`, unless it holds the same bytes already.

    A program that is running has the old file mapped into memory. It keeps that: a new file takes the
    old one's name, and nothing is written into the old one, which would end the program with SIGBUS.

    resources: the folder with unsign.qrc
    Raises ToolError.
    """
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder) / "resources"
        shutil.copytree(resources, work, ignore=shutil.ignore_patterns("pictures", "__pycache__", "*.qm"))
        for texts in sorted((work / "i18n").glob("*.ts")):
            run_tool("lrelease", str(texts), "-qm", str(texts.with_suffix(".qm")))
        made = work / "unsign.rcc"
        # uncompressed: a translation is then used where it is mapped, and the packages compress it anyway
        options = ("--binary", "--format-version", "1", "--no-compress")
        run_tool("rcc", *options, str(work / "unsign.qrc"), "-o", str(made))
        content = made.read_bytes()
    if not target.is_file() or target.read_bytes() != content:
        beside = target.with_name(f"{target.name}.{os.getpid()}")
        try:
            beside.write_bytes(content)
            beside.replace(target)
        finally:
            beside.unlink(missing_ok=True)


def run_tool(name: str, *arguments: str) -> str:
    """Run lupdate, lrelease or rcc of the installed PySide6. Return what it warned of, "" for nothing.

    Raises ToolError.
    """
    done = subprocess.run([_find(name), *arguments], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise ToolError(f"{name} ended with {done.returncode}:\n{done.stdout}{done.stderr}".rstrip())
    return done.stderr.strip()


def _find(name: str) -> str:
    # not the commands pyside6-…: an isolated build has them in no folder that is known beforehand
    spec = importlib.util.find_spec("PySide6")
    if spec is None or spec.origin is None:
        raise ToolError(f"{name} is missing: PySide6-Essentials, which has it, isn't installed for {sys.executable}")
    pyside = Path(spec.origin).parent
    tool = shutil.which(name, path=os.pathsep.join([str(pyside / "Qt" / "libexec"), str(pyside)]))
    if tool is None:
        raise ToolError(f"{name} is missing from {pyside}")
    return tool


def main() -> int:
    """Make the file. Return 1, with a tool's own words, where that can't be done."""
    try:
        make()
    except ToolError as problem:
        print(problem, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
