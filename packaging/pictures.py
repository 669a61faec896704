"""Draws the program's picture in the sizes and forms that systems want, from the one SVG."""

import os
import struct
from pathlib import Path

# drawing needs no display
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

import facts

DRAWING = facts.ROOT / "resources" / "icons" / "unsign.svg"
LINUX_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
"""Those that desktops look for, in pixels."""
WINDOWS_SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
MACOS_KINDS = {b"icp4": 16, b"icp5": 32, b"icp6": 64, b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic10": 1024}
"""The types of Apple's icon format that hold PNGs, and how many pixels each has."""


def png(size: int) -> bytes:
    """Draw it `size` pixels wide."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(DRAWING)).render(painter)
    painter.end()
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload] # it takes a str alone; its stubs say bytes
    return bytes(content.data())


def write(path: Path) -> None:
    """Write it into an .ico or .icns file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes({".ico": ico, ".icns": icns}[path.suffix]())


def ico() -> bytes:
    """Give it as Windows wants it: a table of sizes, and a PNG each (since Windows Vista)."""
    images = [png(size) for size in WINDOWS_SIZES]
    header = struct.pack("<HHH", 0, 1, len(images))
    offset = len(header) + 16 * len(images)
    table = b""
    for size, image in zip(WINDOWS_SIZES, images, strict=True):
        # a byte can't hold 256: 0 stands for it
        table += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(image), offset)
        offset += len(image)
    return header + table + b"".join(images)


def icns() -> bytes:
    """Give it as macOS wants it: a row of PNGs, each with its type and length."""
    images = {kind: png(size) for kind, size in MACOS_KINDS.items()}
    body = b"".join(kind + struct.pack(">I", 8 + len(image)) + image for kind, image in images.items())
    return b"icns" + struct.pack(">I", 8 + len(body)) + body
