"""Looks for faults in texts and pictures, and changes nothing: `python resources/check.py`.

`make check` runs it. It ends with 1 and a line for each text that isn't in the
catalogues, isn't translated, or whose translation differs in a placeholder, a
mnemonic or the number of plural forms; and for each picture that the code
names and unsign.qrc doesn't have.
"""

import ast
import re
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import binary
import catalogues

PICTURES = "Icon"
"""The enum with the name of every picture."""


def main() -> int:
    """Print every fault. Return 1 where there are any."""
    try:
        with tempfile.TemporaryDirectory() as folder:
            faults = [*_catalogue_faults(Path(folder)), *_name_faults()]
            # rcc tells of a file that unsign.qrc lists and that isn't there
            binary.make(Path(folder) / "unsign.rcc")
    except (binary.ToolError, ET.ParseError) as problem:
        faults = [str(problem)]
    for fault in faults:
        print(fault, file=sys.stderr)
    return 1 if faults else 0


def _catalogue_faults(work: Path) -> Iterator[str]:
    for path in sorted((binary.RESOURCES / "i18n").glob("*.ts")):
        if path.name not in catalogues.CATALOGUES:
            yield f"{path.name} isn't listed in resources/catalogues.py"
            continue
        fresh, warnings = catalogues.fresh(path.name, work)
        if warnings:
            yield f"{path.name}: {warnings}"
        today = _messages(fresh)
        messages = _messages(path)
        for context, source in today.keys() - messages.keys():
            yield f"{path.name} has no entry for {source!r} of {context}: run `make resources`"
        for context, source in messages.keys() - today.keys():
            yield f"{path.name} has an entry for {source!r} of {context}, which the code lacks: run `make resources`"
        if today.keys() == messages.keys() and fresh.read_bytes() != path.read_bytes():
            yield f"{path.name} isn't as lupdate writes it: run `make resources`"
        plurals = max((len(_forms(message)) for message in today.values() if _is_counted(message)), default=0)
        for (_context, source), message in messages.items():
            yield from (f"{path.name}: {fault}: {source!r}" for fault in _message_faults(message, source, plurals))


def _messages(catalogue: Path) -> dict[tuple[str, str], ET.Element]:
    """Read a catalogue: each message by its context and its text with its comment."""
    return {
        (context.findtext("name", ""), message.findtext("source", "") + message.findtext("comment", "")): message
        # our own file, or lupdate's
        for context in ET.parse(catalogue).iter("context")  # noqa: S314 - as said
        for message in context.iter("message")
    }


def _message_faults(message: ET.Element, source: str, plurals: int) -> Iterator[str]:
    """Compare a translation with its source. `plurals`: how many forms a count has in this language."""
    translation = message.find("translation")
    if translation is None or "type" in translation.attrib or not all(_forms(message)):
        yield "isn't translated"
        return
    if _is_counted(message) and len(_forms(message)) != plurals:
        yield f"has {len(_forms(message))} of the {plurals} plural forms that the language has"
    if not _is_counted(message) and translation.find("numerusform") is not None:
        yield "has plural forms, and the text has no count"
    for form in _forms(message):
        if _placeholders(form) != _placeholders(source):
            yield f"{form!r} has other placeholders"
        if ("&" in form) is not ("&" in source):
            yield f"{form!r} has a mnemonic where the text has none, or none where it has one"


def _is_counted(message: ET.Element) -> bool:
    return message.get("numerus") == "yes"


def _forms(message: ET.Element) -> list[str]:
    """List a translation's plural forms, or the one that it has."""
    forms = [form.text or "" for form in message.iter("numerusform")]
    return forms or [message.findtext("translation", "")]


def _placeholders(text: str) -> set[str]:
    """Collect what is filled in: {name} by the program, %n and %1 by Qt."""
    return set(re.findall(r"\{[^{}]*\}|%(?:L?\d+|Ln|n)", text))


def _name_faults() -> Iterator[str]:
    there = set(_listed())
    for path, named in _named():
        if named not in there:
            yield f"{path.relative_to(binary.RESOURCES.parent)} names {named}, which unsign.qrc doesn't have"
    for name in catalogues.CATALOGUES:
        if (named := f":/i18n/{Path(name).stem}.qm") not in there:
            yield f"unsign.qrc doesn't have {named}"


def _listed() -> Iterator[str]:
    """List the paths that unsign.qrc makes available."""
    for group in ET.parse(binary.RESOURCES / "unsign.qrc").iter("qresource"):  # noqa: S314 - our own file
        prefix = group.get("prefix", "").strip("/")
        for file in group.iter("file"):
            yield ":/" + "/".join(part for part in (prefix, file.get("alias") or file.text or "") if part)


def _named() -> Iterator[tuple[Path, str]]:
    """List the paths that the code names: the pictures of its enum, and whatever else begins with ":/"."""
    found = False
    for path in sorted(binary.PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_bytes())):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                if re.fullmatch(r":/[\w-][\w./-]*\.\w+", node.value):
                    yield path, node.value
            elif isinstance(node, ast.ClassDef) and node.name == PICTURES:
                found = True
                yield from ((path, f":/icons/{name}.svg") for name in _members(node))
    if not found:
        sys.exit(f"There is no class {PICTURES} any more: tell resources/check.py where pictures have their names.")


def _members(enum: ast.ClassDef) -> Iterator[str]:
    for statement in enum.body:
        if isinstance(statement, ast.Assign) and isinstance(statement.value, ast.Constant):
            yield str(statement.value.value)


if __name__ == "__main__":
    sys.exit(main())
