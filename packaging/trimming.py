"""Decides what of the things that PyInstaller found goes into the bundle.

Each name that is left out was tried: the smoke test opens everything there is
and fails on the first warning of a library that is missing.
"""

import re
from pathlib import PurePosixPath

Entry = tuple[str, str, str]
"""A line of PyInstaller's lists: where it goes, where it comes from, and what kind it is."""

MODULES_LEFT_OUT = [
    # never used by a program with windows
    "_pyrepl",
    "curses",
    "doctest",
    "idlelib",
    "lib2to3",
    # one process does it all, and PyInstaller would have it loaded at every start: some 13 ms
    "multiprocessing",
    "pdb",
    "pydoc",
    "readline",
    "test",
    "tkinter",
    "unittest",
    # Qt modules that PySide6's own hooks would draw in
    "PySide6.QtNetwork",
    "PySide6.QtOpenGL",
    "PySide6.QtPrintSupport",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "PySide6.QtSql",
    "PySide6.QtTest",
    # the command lines and test helpers of libraries
    "_pytest",
    "anyio.pytest_plugin",
    "click",
    "packaging",
    "pygments",
    "pytest",
    "rich",
    "setuptools",
    "trio",
]
"""What the analysis isn't to follow."""

_LIBRARIES_LEFT_OUT = re.compile(
    r"(lib)?Qt6?(Network|OpenGL|OpenGLWidgets|Pdf|PrintSupport|Qml\w*|Quick\w*|Sql|Test|VirtualKeyboard\w*|EglF\w*|Eglfs\w*)\b"
    # drawing without a graphics card, in software: for Qt Quick
    r"|opengl32sw|d3dcompiler"
)

_PLUGINS_KEPT = {
    "iconengines": r"svg",
    "imageformats": r"svg|jpeg|ico",
    # how text is composed: dead keys, and the languages that need more
    "platforminputcontexts": r"compose|ibus",
    "platforms": r"xcb|wayland|offscreen|windows|cocoa",
    # gtk3 would bring all of GTK; the desktop portal is asked over D-Bus
    "platformthemes": r"xdgdesktopportal",
    "styles": r"",
    "wayland-decoration-client": r"",
    "wayland-shell-integration": r"xdg-shell",
}
"""The plugins of Qt that a program of QtWidgets without OpenGL, network and printer asks for, by their folder."""

_SYSTEM_LIBRARIES = re.compile(
    # Python's own, whose versions differ from system to system
    r"lib(ssl|crypto|sqlite3|ffi|bz2|lzma|z|uuid|expat)[.\d-]*\.so"
    # small ones of X11 that Qt needs and many desktops don't have
    r"|libxcb-(cursor|icccm|image|keysyms|render-util|util)\.so"
)
"""Of the Linux system's libraries, those that go along. All others are the system's to bring and to mend: what draws,
what talks to the desktop, and the C library."""


def is_wanted(entry: Entry, translations: frozenset[str]) -> bool:
    """Tell whether a file goes along. `translations`: tags of the languages that the program speaks."""
    destination = PurePosixPath(entry[0].replace("\\", "/"))
    parts = destination.parts
    if "translations" in parts and destination.suffix == ".qm":
        name, _, tag = destination.stem.partition("_")
        return name == "qtbase" and tag in translations
    if "plugins" in parts and parts[0] == "PySide6":
        folder = parts[parts.index("plugins") + 1]
        return folder in _PLUGINS_KEPT and re.search(_PLUGINS_KEPT[folder], destination.name) is not None
    if _LIBRARIES_LEFT_OUT.match(destination.name):
        return False
    if _is_from_linux_system(entry):
        # some build Python as a library, and Debian's lies among the system's
        return is_system_library(destination.name) or destination.name.startswith("libpython3")
    return True


def is_system_library(name: str) -> bool:
    """Tell by a file's name whether it is a library of the system that goes along, for systems without it."""
    return _SYSTEM_LIBRARIES.match(name) is not None


def _is_from_linux_system(entry: Entry) -> bool:
    """Tell whether a library is the system's: neither Python's, nor out of a wheel."""
    _destination, source, kind = entry
    return kind == "BINARY" and re.match(r"(/usr)?/lib(64|32)?/(?!python)", source) is not None
