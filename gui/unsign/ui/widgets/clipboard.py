"""Copying a text, and whether it outlives the program."""

import ctypes

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

translate = QCoreApplication.translate


def copy(text: str, said: str) -> str:
    """Put a text into the clipboard; return `said`, and a warning where the text goes when Unsign is closed."""
    QGuiApplication.clipboard().setText(text)
    if outlives_program():
        return said
    warning = translate("Message", "Paste it before you close Unsign, because this system won’t hold on to it.")
    return f"{said} {warning}"


def outlives_program() -> bool:
    """Tell whether what is copied surely stays in the clipboard after the program has ended.

    Windows and macOS keep it. On X11, it takes a clipboard manager, to which Qt hands it over; on Wayland, some
    desktops keep it, and nobody can ask which.
    """
    platform = QGuiApplication.platformName()
    if platform != "xcb":
        return platform in {"windows", "cocoa"}
    return _has_x11_manager()


def _has_x11_manager() -> bool:
    """Ask the X server whether a program has said that it manages the clipboard, as ICCCM and freedesktop.org have it.

    On a connection of its own: Qt offers none to Python.
    """
    try:
        # Qt's own plugin for X11 needs it
        x11 = ctypes.CDLL("libX11.so.6")
        x11.XOpenDisplay.restype = ctypes.c_void_p
        x11.XInternAtom.restype = x11.XGetSelectionOwner.restype = ctypes.c_ulong
        display = x11.XOpenDisplay(None)
        if not display:
            return False
        atom = x11.XInternAtom(ctypes.c_void_p(display), b"CLIPBOARD_MANAGER", 0)
        owner = x11.XGetSelectionOwner(ctypes.c_void_p(display), ctypes.c_ulong(atom))
        x11.XCloseDisplay(ctypes.c_void_p(display))
    except (OSError, AttributeError):
        return False
    return bool(owner)
