"""Writes SHA256SUMS beside the packages, in the form that `sha256sum --check` reads."""

import hashlib
from pathlib import Path

NAME = "SHA256SUMS"


def write(folder: Path) -> None:
    """Sum up every file in a folder but the sums themselves."""
    lines = []
    for path in sorted(folder.iterdir()):
        if path.name != NAME:
            with path.open("rb") as file:
                lines.append(f"{hashlib.file_digest(file, 'sha256').hexdigest()}  {path.name}\n")
    (folder / NAME).write_text("".join(lines), encoding="ascii", newline="\n")
