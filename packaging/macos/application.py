"""What macOS wants to know of the application: its Info.plist."""

from typing import Any

import facts

IDENTIFIER = "unsign"
"""The same as on Linux: a name in reverse-domain form needs a domain, and the project has none yet."""
OLDEST = "13.0"
"""The oldest macOS that Qt 6.11 runs on."""


def properties() -> dict[str, Any]:
    """Give the content of Info.plist, in addition to what PyInstaller writes."""
    return {
        "CFBundleName": facts.TITLE,
        "CFBundleDisplayName": facts.TITLE,
        "CFBundleShortVersionString": facts.VERSION,
        "CFBundleVersion": facts.VERSION,
        "CFBundleDevelopmentRegion": "en",
        "LSApplicationCategoryType": "public.app-category.utilities",
        "LSMinimumSystemVersion": OLDEST,
        "NSHighResolutionCapable": True,
        # follow the system's dark scheme
        "NSRequiresAquaSystemAppearance": False,
        "NSHumanReadableCopyright": f"{facts.PUBLISHER}, MIT licence",
    }
