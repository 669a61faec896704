"""Searches for a secret wherever a program may leave one behind."""

import base64
import json
import os
import urllib.parse
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QWidget

from tests.driver import name_of


@dataclass(frozen=True)
class Hunt:
    """Looks for a dev secret in the clear, in base64, percent-encoded and JSON-escaped.

    key, secret: the pair; its base64 is what HTTP Basic sends
    """

    key: str
    secret: str

    @property
    def basic(self) -> str:
        """The pair as HTTP Basic has it."""
        return base64.b64encode(f"{self.key}:{self.secret}".encode()).decode()

    @property
    def forms(self) -> dict[str, str]:
        """What is looked for, by name."""
        alone = base64.b64encode(self.secret.encode()).decode()
        return {
            "clear": self.secret,
            "base64": self.basic.rstrip("="),
            "urlsafe base64": self.basic.replace("+", "-").replace("/", "_").rstrip("="),
            "base64 of the secret": alone.rstrip("="),
            "percent-encoded": urllib.parse.quote(self.secret, safe=""),
            "percent-encoded as in a form": urllib.parse.quote_plus(self.secret),
            "JSON": json.dumps(self.secret)[1:-1],
            "JSON, not ASCII": json.dumps(self.secret, ensure_ascii=False)[1:-1],
        }

    def forms_in(self, text: str) -> list[str]:
        """Name the forms in which the secret stands in a text."""
        return [name for name, form in self.forms.items() if form in text]

    def files_in(self, folder: Path) -> list[Path]:
        """Name the files under a folder in which it stands in any form, or whose name it is part of."""
        files = [path for path in folder.rglob("*") if path.is_file()]
        return [path for path in files if self._stands_in(path.read_bytes()) or self.forms_in(path.name)]

    def processes(self) -> list[str]:
        """Name what /proc shows of this process and its descendants in which it stands in any form."""
        found = []
        for pid in (os.getpid(), *_descendants(os.getpid())):
            for name in ("cmdline", "environ"):
                try:
                    raw = Path(f"/proc/{pid}/{name}").read_bytes()
                except OSError:  # it has ended meanwhile
                    continue
                if self._stands_in(raw):
                    found.append(f"{pid}/{name}")
        return found

    def _stands_in(self, raw: bytes) -> bool:
        # what Qt writes may be UTF-16
        texts = (
            raw.decode("utf-8", "replace"),
            raw.decode("utf-16-le", "replace"),
            raw[1:].decode("utf-16-le", "replace"),
        )
        return any(self.forms_in(text) for text in texts)


def _descendants(pid: int) -> list[int]:
    """Give the processes that a process started, and those that they did."""
    parents: dict[int, list[int]] = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                stat = (entry / "stat").read_text(encoding="utf-8", errors="replace")
            except OSError:
                continue
            parent = int(stat.rpartition(")")[2].split()[1])
            parents.setdefault(parent, []).append(int(entry.name))
    found: list[int] = []
    waiting = [pid]
    while waiting:
        children = parents.get(waiting.pop(), [])
        found += children
        waiting += children
    return found


def everything_shown(widget: QWidget) -> str:
    """Collect what a window shows or would tell a screen reader, less the fields that a secret is typed into."""
    said = [widget.windowTitle(), name_of(widget)]
    for child in widget.findChildren(QWidget):
        if child.objectName() in {"dev_secret", "account_dev_secret"}:
            continue
        said += [name_of(child), child.toolTip(), child.statusTip(), child.whatsThis()]
        for reader in ("text", "toPlainText"):
            if callable(read := getattr(child, reader, None)):
                said.append(str(read()))
    return "\n".join(said)
