"""Makes pictures and translations available under ":/", from the one file that the build puts beside the code."""

from pathlib import Path

from PySide6.QtCore import QResource

import unsign
from unsign.ui.theme.icons import Icon

# not through importlib.resources, which takes 18 ms to load
FILE = Path(unsign.__file__).with_name("unsign.rcc")
"""What resources/binary.py makes."""


class UnusableResourcesError(Exception):
    """The file is missing, damaged or older than the code; says so in a sentence, which nothing can translate."""


def register() -> None:
    """Register the file with Qt, unless that is done. Needs no QApplication. Raises UnusableResourcesError."""
    # Qt accepts a file whose end is cut off, and finds less in it
    if not _are_there() and not (QResource.registerResource(str(FILE)) and _are_there()):
        raise UnusableResourcesError(
            f"Unsign can't start because the file with its pictures and translations, {FILE}, is "
            f"{'damaged or out of date' if FILE.exists() else 'missing'}: "
            "install Unsign again, or, in a clone, run `python resources/binary.py`."
        )


def _are_there() -> bool:
    # QFile would say the same, and cost the start a millisecond more
    return all(QResource(path).isValid() for path in (":/i18n/unsign_en.qm", *(icon.path for icon in Icon)))
