"""What can be told of Windows' and macOS' packages without these systems."""

import plistlib
import re
import struct
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

import facts
import pictures
from macos import application, image
from windows import installer, version_resource

SCRIPT = installer.SCRIPT.read_text(encoding="utf-8")


def test_the_ico_has_every_size(tmp_path: Path) -> None:
    """Each entry of its table leads to a PNG of that size; Qt reads the file too."""
    pictures.write(path := tmp_path / "unsign.ico")
    content = path.read_bytes()
    _zero, kind, count = struct.unpack_from("<HHH", content)
    assert kind == 1
    sizes = []
    for entry in range(count):
        width, height, *_rest, length, offset = struct.unpack_from("<BBBBHHII", content, 6 + 16 * entry)
        drawn = QImage.fromData(content[offset : offset + length])
        assert (drawn.width() % 256, drawn.height() % 256) == (width, height)
        sizes.append(drawn.width())
    assert tuple(sizes) == pictures.WINDOWS_SIZES
    assert not QImage(str(path)).isNull()


def test_the_icns_has_every_size(tmp_path: Path) -> None:
    """Its parts add up to its length, and each is a PNG of the size that its type says."""
    pictures.write(path := tmp_path / "unsign.icns")
    content = path.read_bytes()
    assert (content[:4], int.from_bytes(content[4:8], "big")) == (b"icns", len(content))
    at, found = 8, {}
    while at < len(content):
        kind, length = content[at : at + 4], int.from_bytes(content[at + 4 : at + 8], "big")
        found[kind] = QImage.fromData(content[at + 8 : at + length]).width()
        at += length
    assert found == pictures.MACOS_KINDS


def test_the_version_resource_says_the_version() -> None:
    """In the form that PyInstaller evaluates; its names are stood in for."""
    said: dict[str, object] = {}

    def keep(name: str) -> object:
        return lambda *values, **named: said.setdefault(
            f"{name} {values[0] if values else ''}".strip(), values or named
        )

    names = (
        "VSVersionInfo",
        "FixedFileInfo",
        "StringFileInfo",
        "StringTable",
        "StringStruct",
        "VarFileInfo",
        "VarStruct",
    )
    eval(version_resource.text(), {name: keep(name) for name in names})  # noqa: S307 - as PyInstaller does
    assert said["StringStruct ProductVersion"] == ("ProductVersion", facts.VERSION)
    fixed = said["FixedFileInfo"]
    assert isinstance(fixed, dict)
    assert ".".join(map(str, fixed["filevers"])) == f"{facts.VERSION}.0"


def test_the_uninstaller_takes_away_what_the_installer_puts_there() -> None:
    """Each file, folder, menu entry and registry key."""
    installing, removing = SCRIPT.split('Section "Uninstall"')
    taking = installing[installing.index("!macro TakeAway") : installing.index("!macroend")] + removing
    put = [*re.findall(r'File "/oname=([^"]+)"', installing), "uninstall.exe", "${PROGRAM}"]
    assert len(put) == 4
    for name in put:
        assert f'Delete "$INSTDIR\\{name}"' in taking
    assert 'RMDir /r "$INSTDIR\\_internal"' in taking
    assert 'RMDir /r "$SMPROGRAMS\\${NAME}"' in removing
    assert 'DeleteRegKey SHCTX "${UNINSTALL}"' in removing
    # a folder that a person chose may hold things of theirs
    assert 'RMDir /r "$INSTDIR"' not in SCRIPT


def test_the_installer_gets_everything_that_its_script_asks_for() -> None:
    """A name that nobody gives would be taken as it stands."""
    source = Path(installer.__file__).read_text(encoding="utf-8")
    defined = set(re.findall(r"!define (\w+)", SCRIPT))
    used = set(re.findall(r"\$\{([A-Z]+)\}", SCRIPT)) - {"UN"}
    assert used - defined == set(re.findall(r'^        "([A-Z]+)":', source, flags=re.MULTILINE))


def test_the_info_plist() -> None:
    """It can be written, and says version and name."""
    read = plistlib.loads(plistlib.dumps(application.properties()))
    assert read["CFBundleShortVersionString"] == read["CFBundleVersion"] == facts.VERSION
    assert read["CFBundleName"] == facts.TITLE


def test_the_entitlements() -> None:
    """No more than what the LGPL and Python need."""
    with image.ENTITLEMENTS.open("rb") as file:
        allowed = plistlib.load(file)
    assert allowed == {
        "com.apple.security.cs.allow-unsigned-executable-memory": True,
        "com.apple.security.cs.disable-library-validation": True,
    }


@pytest.mark.parametrize(
    "sign", [lambda: installer.sign(Path("x")), lambda: image.sign(Path("x")), lambda: image.notarise(Path("x"))]
)
def test_signing_without_a_certificate_says_so(
    sign: "pytest.FixtureRequest", capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """And is skipped: anybody may build."""
    for name in ("UNSIGN_WINDOWS_CERTIFICATE", "UNSIGN_MACOS_IDENTITY", "UNSIGN_MACOS_PROFILE"):
        monkeypatch.delenv(name, raising=False)
    sign()  # type: ignore[operator]
    assert capsys.readouterr().out.startswith("not ")
