"""Finds out what is built into the wheels themselves, which no metadata of Python names.

Makers of wheels list that in bills of materials (CycloneDX, PEP 770) beside the metadata. Where they have none, a line
in STATIC tells of it.
"""

import importlib.metadata
import json
import re
import shutil
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from unsign.about import Part

Known = tuple[str, str, str, tuple[str, ...]]
"""A name, a licence, a web address, and the files with the licence's text."""

OURS = Path(__file__).resolve().parent / "licences"
TEXTS = {
    "Apache-2.0": "apache-2.0.txt",
    "MIT": "mit.txt",
    "BSD-3-Clause": "bsd-3-clause.txt",
    "Unicode-3.0": "icu.txt",
}
"""The best first: of several licences to choose from, the first is chosen."""
OF_ITS_OWN: dict[str, Known] = {
    "openssl": ("OpenSSL", "Apache-2.0", "https://www.openssl.org", ("openssl.txt", "apache-2.0.txt"))
}
"""What isn't written in Rust: no bill of materials tells its licence."""
STATIC: dict[str, Known] = {"cffi": ("libffi", "MIT", "https://sourceware.org/libffi/", ("libffi.txt",))}


def parts(distribution: str, texts: Path) -> list[Part]:
    """Describe what is built into a distribution's wheel, and copy the texts of its licences.

    Raises:
        LookupError: something is under a licence whose text isn't here
    """
    found: list[Part] = []
    version = importlib.metadata.version(distribution)
    if distribution in STATIC:
        name, licence, home, files = STATIC[distribution]
        found.append(Part(name, f"in {distribution} {version}", licence, home, _copied(files, texts)))
    components = [it for it in _components(distribution) if it.get("scope") != "excluded"]
    for it in components:
        if it["name"] in OF_ITS_OWN:
            name, licence, home, files = OF_ITS_OWN[it["name"]]
            found.append(Part(name, it["version"], licence, home, _copied(files, texts)))
    rust = [it for it in components if it["name"] not in OF_ITS_OWN]
    if rust:
        found.append(crates(distribution, version, rust, texts))
    return found


def _components(distribution: str) -> Iterator[dict[str, Any]]:
    for file in importlib.metadata.distribution(distribution).files or ():
        if len(file.parts) > 1 and file.parts[1] == "sboms" and file.suffix == ".json":
            yield from json.loads(file.read_text(encoding="utf-8")).get("components", ())


def crates(distribution: str, version: str, components: list[dict[str, Any]], texts: Path) -> Part:
    """Describe libraries in Rust as one part, whose text lists them. Raises LookupError, as `parts` does."""
    lines = [f"Libraries in Rust, as built into the wheels of {distribution} {version}", ""]
    chosen: set[str] = set()
    for crate in sorted(components, key=lambda it: str(it["name"])):
        said = " AND ".join(str(it["expression"]) for it in crate["licenses"])
        used = _chosen(said, str(crate["name"]))
        chosen |= used
        authors = re.sub(r"\s*<[^>]*>", "", str(crate.get("author") or f"the authors of {distribution}"))
        lines += [f"{crate['name']} {crate['version']}", f"  Copyright (c) {authors}"]
        lines += [f"  used under {' and '.join(sorted(used))} (offered under {said})"]
    name = f"{distribution}-rust.txt"
    (texts / name).write_text("\n".join(lines) + "\n", encoding="utf-8")
    files = _copied((TEXTS[licence] for licence in TEXTS if licence in chosen), texts)
    return Part(f"Rust libraries in {distribution}", version, " AND ".join(sorted(chosen)), "", (name, *files))


def _chosen(expression: str, name: str) -> set[str]:
    """Choose licences whose texts are here, so that an SPDX expression is satisfied."""
    chosen = set()
    for both in re.split(r"\s+AND\s+", expression):
        offered = re.split(r"\s+OR\s+", both.strip("() "))
        licence = next((it for it in TEXTS if it in offered), None)
        if licence is None:
            raise LookupError(f"{name} is under {both}: put its text into packaging/licences, and tell this file of it")
        chosen.add(licence)
    return chosen


def _copied(files: Iterable[str], texts: Path) -> tuple[str, ...]:
    names = tuple(files)
    for name in names:
        shutil.copyfile(OURS / name, texts / name)
    return names
