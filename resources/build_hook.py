"""hatchling's build hook: makes unsign.rcc whenever a wheel is built, an editable one too."""

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

# hatchling loads this file by its path, from no package
sys.path.insert(0, str(Path(__file__).resolve().parent))

import binary


class BinaryHook(BuildHookInterface):  # type: ignore[type-arg] # its parameter is hatchling's own configuration
    """Adds one file to the package that git doesn't have."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002 - hatchling passes it
        """Make the file, and name it in `build_data`: hatchling leaves out what git ignores."""
        binary.make()
        build_data["artifacts"].append(f"/{binary.BINARY.relative_to(self.root).as_posix()}")
