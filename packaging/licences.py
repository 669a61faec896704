"""Finds out whose work is in the bundle, and under which licence: from the files themselves, not from a list."""

import importlib.metadata
import json
import re
import shutil
import subprocess
import sysconfig
from collections.abc import Iterable
from dataclasses import asdict, replace
from pathlib import Path

import facts
import inside_wheels
from unsign import about
from unsign.about import Part

OURS = facts.ROOT / "packaging" / "licences"
"""Texts of those whose wheels bring none."""
LGPL = ("lgpl-3.0.txt", "gpl-3.0.txt")
QT = {"PySide6_Essentials", "shiboken6"}
ICU = "libicudata.so."
INTERPRETER = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
DEBIAN = "debian-"
"""How the texts of the system's libraries begin."""
FREEZER = "pyinstaller"
"""Its start-up code is in every bundle."""


def write(sources: Iterable[str], folder: Path) -> None:
    """Write what `about` reads: shipped.json, and the texts. `sources`: where the bundle's files come from."""
    paths = {Path(source).resolve() for source in sources if source}
    texts = folder / about.LICENCES
    shutil.rmtree(folder, ignore_errors=True)
    texts.mkdir(parents=True)
    shutil.copyfile(facts.ROOT / "LICENSE", texts / about.OWN)
    parts = [_interpreter(texts)]
    owners = _distributions(paths) | {FREEZER}
    parts += [_distribution(name, texts) for name in sorted(owners, key=str.casefold)]
    parts += [part for name in sorted(owners) for part in inside_wheels.parts(name, texts)]
    parts += [_icu(path, texts) for path in sorted(paths) if path.name.startswith(ICU)]
    parts.append(_icons(texts))
    parts += _system_packages(paths, texts)
    shipped = {"commit": facts.commit(), "parts": [asdict(part) for part in parts]}
    (folder / about.SHIPPED).write_text(json.dumps(shipped, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def read(program: Path) -> tuple[Part, ...]:
    """List what is in a bundle, as it says itself. `program`: its folder."""
    shipped = json.loads(next(program.rglob(about.SHIPPED)).read_text(encoding="utf-8"))["parts"]
    return tuple(Part(**{**part, "texts": tuple(part["texts"])}) for part in shipped)


def _distributions(paths: set[Path]) -> set[str]:
    """Name the distributions that own some of the files; Unsign itself isn't somebody else's work."""
    owners = set()
    for distribution in importlib.metadata.distributions():
        files = {Path(str(distribution.locate_file(file))).resolve() for file in distribution.files or ()}
        if files & paths:
            owners.add(distribution.metadata["Name"])
    return owners - {"unsign"}


def _distribution(name: str, texts: Path) -> Part:
    part = about.describe(name)
    if name in QT:
        for text in ("qt.txt", *LGPL):
            shutil.copyfile(OURS / text, texts / text)
        return replace(part, licence="LGPL-3.0-only", texts=("qt.txt", *LGPL))
    distribution = importlib.metadata.distribution(name)
    found = [
        file
        for file in distribution.files or ()
        if file.parts[0].endswith(".dist-info") and file.stem.casefold().startswith(("licen", "copying", "notice"))
    ]
    if not found:
        raise LookupError(f"{name} brings no licence: put its text into packaging/licences, and tell this file of it")
    names = []
    for file in sorted(found):
        target = f"{name}-{file.name}".lower()
        # some write them in other encodings; what can't be read so is a name with an accent
        text = Path(str(distribution.locate_file(file))).read_text(encoding="utf-8", errors="replace")
        (texts / target).write_text(text, encoding="utf-8")
        names.append(target)
    return replace(part, texts=tuple(names))


def _interpreter(texts: Path) -> Part:
    # Debian keeps it among the documentation
    source = INTERPRETER if INTERPRETER.exists() else Path("/usr/share/doc/python3/copyright")
    shutil.copyfile(source, texts / "python.txt")
    return replace(about.python(), texts=("python.txt",))


def _icu(library: Path, texts: Path) -> Part:
    shutil.copyfile(OURS / "icu.txt", texts / "icu.txt")
    return Part("ICU", library.name.removeprefix(ICU), "Unicode-3.0", "https://icu.unicode.org", ("icu.txt",))


def _icons(texts: Path) -> Part:
    """Describe the pictures, which are in unsign.rcc."""
    shutil.copyfile(facts.ROOT / "resources" / "icons" / "lucide" / "LICENSE", texts / "lucide.txt")
    return replace(about.icons(), texts=("lucide.txt",))


def _system_packages(paths: set[Path], texts: Path) -> list[Part]:
    """Describe the packages of a Debian-like system whose libraries go along."""
    parts = {}
    for path in sorted(paths):
        if not path.name.startswith("lib") or not path.is_relative_to("/usr/lib") or not shutil.which("dpkg-query"):
            continue
        package = _owner(path)
        version, home = _ask("-W", "-f=${Version} ${Homepage}\n", package).splitlines()[0].split(" ", 1)
        notice = (Path("/usr/share/doc") / package / "copyright").read_text(encoding="utf-8", errors="replace")
        target = f"{DEBIAN}{package}.txt"
        (texts / target).write_text(notice, encoding="utf-8")
        # where the notice is in Debian's form; what holds for the packaging alone holds for nothing that is shipped
        terms = re.findall(r"^Files:(?! debian/)(?:.*\n)*?License: *(.+)$", notice, flags=re.MULTILINE)
        parts[package] = Part(package, version, ", ".join(dict.fromkeys(terms)) or "as in its text", home, (target,))
    return list(parts.values())


def _owner(path: Path) -> str:
    """Name the package that a library belongs to."""
    for known in (path, Path("/", *path.parts[2:])):  # dpkg knows merged /usr by the old names too
        if asked := _ask("-S", str(known)):
            return asked.partition(":")[0]
    raise LookupError(f"no package owns {path}")


def _ask(*question: str) -> str:
    asked = subprocess.run(
        ["dpkg-query", *question],  # noqa: S607 - the system's own
        capture_output=True,
        text=True,
        check=False,
    )
    return asked.stdout
