"""What goes along, and whose work it is."""

import hashlib
import tomllib
from pathlib import Path

import pytest
from cryptography.hazmat.backends import openssl

import facts
import inside_wheels
import licences
import pyinstaller_options
import sums
import trimming
from unsign import about

SITE = "/somewhere/site-packages/PySide6/Qt"
SYSTEM = "/usr/lib/x86_64-linux-gnu"


@pytest.mark.parametrize(
    ("destination", "source", "wanted"),
    [
        ("PySide6/Qt/lib/libQt6Widgets.so.6", f"{SITE}/lib/libQt6Widgets.so.6", True),
        ("PySide6/Qt/lib/libQt6Network.so.6", f"{SITE}/lib/libQt6Network.so.6", False),
        ("PySide6/Qt/lib/libQt6QuickWidgets.so.6", f"{SITE}/lib/libQt6QuickWidgets.so.6", False),
        ("PySide6\\Qt6Qml.dll", "C:\\PySide6\\Qt6Qml.dll", False),
        ("PySide6\\plugins\\platforms\\qwindows.dll", "C:\\PySide6\\plugins\\platforms\\qwindows.dll", True),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", f"{SITE}/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqvnc.so", f"{SITE}/plugins/platforms/libqvnc.so", False),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", f"{SITE}/plugins/platformthemes/libqgtk3.so", False),
        ("PySide6/Qt/plugins/tls/libqopensslbackend.so", f"{SITE}/plugins/tls/libqopensslbackend.so", False),
        ("PySide6/Qt/translations/qtbase_en.qm", f"{SITE}/translations/qtbase_en.qm", True),
        ("PySide6/Qt/translations/qtbase_fi.qm", f"{SITE}/translations/qtbase_fi.qm", False),
        ("PySide6/Qt/translations/qt_help_en.qm", f"{SITE}/translations/qt_help_en.qm", False),
        ("libssl.so.3", f"{SYSTEM}/libssl.so.3", True),
        ("libxcb-cursor.so.0", f"{SYSTEM}/libxcb-cursor.so.0", True),
        ("libpython3.11.so.1.0", f"{SYSTEM}/libpython3.11.so.1.0", True),
        ("libfontconfig.so.1", f"{SYSTEM}/libfontconfig.so.1", False),
        ("libgtk-3.so.0", "/lib/x86_64-linux-gnu/libgtk-3.so.0", False),
    ],
)
def test_what_goes_along(destination: str, source: str, *, wanted: bool) -> None:
    """Of Qt what the program uses; of the system what others may lack."""
    assert trimming.is_wanted((destination, source, "BINARY"), frozenset({"en"})) is wanted


def test_the_languages_are_the_programs() -> None:
    """Each translation brings Qt's own texts in its language along."""
    assert "en" in pyinstaller_options.languages()


def test_qts_version_is_known_without_qt() -> None:
    """Its distribution's description goes along."""
    ((source, target),) = pyinstaller_options.metadata()
    assert Path(source).is_file()
    assert target.endswith(".dist-info")


def test_everything_that_is_depended_on_is_told_of() -> None:
    """About lists each dependency of pyproject.toml, and Python."""
    with (facts.ROOT / "pyproject.toml").open("rb") as file:
        needed = tomllib.load(file)["project"]["dependencies"]
    told = {part.name.casefold().replace("-", "_") for part in about.parts()}
    names = {name.split(">")[0].casefold().replace("-", "_") for name in needed}
    assert names | {"python"} <= told
    assert all(part.version and part.licence for part in about.parts())


def test_whose_work_is_found_out_from_the_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file of a wheel brings that wheel's licence, and one of Qt's the LGPL; what the program reads has it all."""
    site = Path(pytest.__file__).parents[1]
    licences.write([str(site / "qasync" / "__init__.py"), str(site / "PySide6" / "QtCore.abi3.so"), ""], tmp_path / "x")
    parts = {part.name: part for part in licences.read(tmp_path)}
    assert set(parts) == {"Python", "PySide6_Essentials", "qasync", "pyinstaller", "Lucide"}
    assert parts["PySide6_Essentials"].texts == ("qt.txt", "lgpl-3.0.txt", "gpl-3.0.txt")
    # as it is in the packaged program
    monkeypatch.setattr(about, "_HERE", tmp_path / "x")
    assert about.parts() == licences.read(tmp_path)
    assert about.commit() == facts.commit()
    assert "MIT License" in about.own_licence()
    for part in about.parts():
        assert len(about.licence_text(part)) > 100


def test_what_is_built_into_wheels_is_told_of(tmp_path: Path) -> None:
    """OpenSSL with its version, the libraries in Rust, and libffi, each with its text."""
    site = Path(pytest.__file__).parents[1]
    (backend,) = site.glob("_cffi_backend*")
    licences.write([str(site / "cryptography" / "__init__.py"), str(backend)], tmp_path / "x")
    parts = {part.name: part for part in licences.read(tmp_path)}
    assert {"OpenSSL", "Rust libraries in cryptography", "libffi"} <= set(parts)
    assert parts["OpenSSL"].version in openssl.backend.openssl_version_text()
    for name, words in [
        ("OpenSSL", "The OpenSSL Project Authors"),
        ("OpenSSL", "Apache License"),
        ("Rust libraries in cryptography", "pyo3 "),
        ("Rust libraries in cryptography", "BSD 3-Clause License"),
        ("libffi", "Anthony Green"),
    ]:
        text = "".join((tmp_path / "x" / "licences" / it).read_text(encoding="utf-8") for it in parts[name].texts)
        assert words in text


@pytest.mark.parametrize(
    ("offered", "chosen"),
    [
        ("MIT OR Apache-2.0", {"Apache-2.0"}),
        ("(MIT OR Apache-2.0) AND Unicode-3.0", {"Apache-2.0", "Unicode-3.0"}),
        ("BSD-3-Clause", {"BSD-3-Clause"}),
        ("GPL-2.0-only", set()),
    ],
)
def test_licences_that_are_offered(tmp_path: Path, offered: str, chosen: set[str]) -> None:
    """One whose text is here is chosen of several; where there is none, the build ends with that."""
    crate = {"name": "x", "version": "1", "licenses": [{"expression": offered}]}
    if not chosen:
        with pytest.raises(LookupError):
            inside_wheels.crates("y", "1", [crate], tmp_path)
        return
    part = inside_wheels.crates("y", "1", [crate], tmp_path)
    assert set(part.licence.split(" AND ")) == chosen


def test_sums_can_be_checked(tmp_path: Path) -> None:
    """In the form of sha256sum; twice the same."""
    (tmp_path / "b.deb").write_bytes(b"b")
    (tmp_path / "a.tar.gz").write_bytes(b"a")
    for _time in range(2):
        sums.write(tmp_path)
    expected = "".join(f"{hashlib.sha256(n[:1].encode()).hexdigest()}  {n}\n" for n in ("a.tar.gz", "b.deb"))
    assert (tmp_path / sums.NAME).read_text(encoding="ascii") == expected
