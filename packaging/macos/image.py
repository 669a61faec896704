"""Makes the disk image for macOS: signed and notarised where there are the means, with a message where there aren't."""

import os
import shutil
from pathlib import Path

import facts
from tools import run

ENTITLEMENTS = Path(__file__).resolve().with_name("entitlements.plist")


def build(folder: Path) -> Path:
    """Write the image of the application into `folder`. Return its path."""
    application = facts.BUNDLE.parent / f"{facts.TITLE}.app"
    sign(application)
    stage = facts.BUILD / "image"
    shutil.rmtree(stage, ignore_errors=True)
    stage.mkdir(parents=True)
    shutil.copytree(application, stage / application.name, symlinks=True)
    # to drag the application onto
    (stage / "Applications").symlink_to("/Applications")
    shutil.copyfile(facts.ROOT / "LICENSE", stage / "LICENSE.txt")
    folder.mkdir(parents=True, exist_ok=True)
    image = folder / f"{facts.NAME}-{facts.VERSION}-{facts.system()}.dmg"
    run(
        *("hdiutil", "create", "-volname", facts.TITLE, "-srcfolder", stage),
        *("-fs", "HFS+", "-format", "UDZO", "-ov", image),
    )
    notarise(image)
    return image


def sign(application: Path) -> None:
    """Sign the application with the identity in UNSIGN_MACOS_IDENTITY, so that macOS names who made it.

    Without one, PyInstaller's ad-hoc signature stays: the application runs, but
    a person has to allow it once under System Settings.
    """
    identity = os.environ.get("UNSIGN_MACOS_IDENTITY")
    if not identity:
        print("not signed, since UNSIGN_MACOS_IDENTITY names no certificate")
        return
    run(
        *("codesign", "--force", "--deep", "--timestamp", "--options", "runtime"),
        *("--entitlements", ENTITLEMENTS, "--sign", identity, application),
    )
    run("codesign", "--verify", "--deep", "--strict", application)


def notarise(image: Path) -> None:
    """Have Apple look at the image; the notarytool profile that UNSIGN_MACOS_PROFILE names holds the secret."""
    profile = os.environ.get("UNSIGN_MACOS_PROFILE")
    if not profile or not os.environ.get("UNSIGN_MACOS_IDENTITY"):
        print("not notarised: that needs a certificate, and UNSIGN_MACOS_PROFILE")
        return
    run("xcrun", "notarytool", "submit", image, "--keychain-profile", profile, "--wait")
    run("xcrun", "stapler", "staple", image)
