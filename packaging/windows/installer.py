"""Makes the installer for Windows, by NSIS. That compiles on Linux too: check.py does it with a stand-in."""

import os
import shutil
from pathlib import Path

import facts
import pictures
from tools import run

SCRIPT = Path(__file__).resolve().with_name("installer.nsi")
USUAL_PLACE = Path("C:/Program Files (x86)/NSIS/makensis.exe")


def build(folder: Path) -> Path:
    """Write the installer of the frozen program into `folder`, signed where there is a certificate."""
    for program in facts.BUNDLE.glob("*.exe"):
        sign(program)
    installer = compile_installer(facts.BUNDLE, folder)
    sign(installer)
    return installer


def compile_installer(bundle: Path, folder: Path) -> Path:
    """Write the installer of what lies in `bundle`. Return its path."""
    folder.mkdir(parents=True, exist_ok=True)
    icon = facts.BUILD / "unsign.ico"
    pictures.write(icon)
    installer = folder / f"{facts.NAME}-{facts.VERSION}-windows-amd64.exe"
    given = {
        "VERSION": facts.VERSION,
        "BUNDLE": bundle,
        "ICON": icon,
        "LICENSE": facts.ROOT / "LICENSE",
        "OUTPUT": installer,
        "KILOBYTES": sum(path.stat().st_size for path in bundle.rglob("*") if path.is_file()) // 1024,
    }
    run(
        shutil.which("makensis") or USUAL_PLACE,
        # a warning is a mistake
        *("-V2", "-WX", *(f"-D{name}={value}" for name, value in given.items())),
        SCRIPT,
        environment={"SOURCE_DATE_EPOCH": facts.epoch()},
    )
    return installer


def sign(program: Path) -> None:
    """Sign a program, so that Windows names its publisher. Skipped, with a message, where there is no certificate.

    The environment names it: UNSIGN_WINDOWS_CERTIFICATE is a .pfx file, and
    UNSIGN_WINDOWS_PASSWORD_FILE a file with its password, which so stands in no
    list of processes. UNSIGN_WINDOWS_TIMESTAMP: a service that vouches for the time.
    """
    certificate = os.environ.get("UNSIGN_WINDOWS_CERTIFICATE")
    if not certificate:
        print(f"not signed, since UNSIGN_WINDOWS_CERTIFICATE names no certificate: {program.name}")
        return
    stamp = os.environ.get("UNSIGN_WINDOWS_TIMESTAMP", "http://timestamp.digicert.com")
    signed = program.with_suffix(".signed")
    run(
        *("osslsigncode", "sign", "-pkcs12", certificate, "-readpass", os.environ["UNSIGN_WINDOWS_PASSWORD_FILE"]),
        *("-n", facts.TITLE, "-i", facts.HOME, "-h", "sha256", "-ts", stamp, "-in", program, "-out", signed),
    )
    signed.replace(program)
