"""hatchling's build hook: makes unsign.rcc whenever a wheel is built, and has wheels know their commit."""

import json
import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

HERE = Path(__file__).resolve().parent
# hatchling loads this file by its path, from no package
sys.path[:0] = [str(HERE), str(HERE.parent / "gui")]

import binary

from unsign import about


class BinaryHook(BuildHookInterface):  # type: ignore[type-arg] # its parameter is hatchling's own configuration
    """Adds files that git doesn't have: pictures and texts to a wheel, and the commit to all but an editable one."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Make the files, and name them in `build_data`: hatchling leaves out what git ignores."""
        if self.target_name == "wheel":
            binary.make()
            build_data["artifacts"].append(f"/{binary.BINARY.relative_to(self.root).as_posix()}")
        # a checkout asks git whenever somebody wants to know; what is built from sources without git has their file
        there = Path(self.root) / "gui" / "unsign" / about.SHIPPED
        if version != "editable" and not there.exists():
            self._scratch = tempfile.TemporaryDirectory()
            file = Path(self._scratch.name) / about.SHIPPED
            file.write_text(json.dumps({"commit": about.commit()}) + "\n", encoding="utf-8")
            folder = "unsign" if self.target_name == "wheel" else "gui/unsign"
            build_data["force_include"][str(file)] = f"{folder}/{about.SHIPPED}"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:  # noqa: ARG002 - as called
        """Remove what was made for this build only."""
        if hasattr(self, "_scratch"):
            self._scratch.cleanup()
