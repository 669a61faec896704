"""Makes the .deb: what Debian, Ubuntu and their kin install."""

import hashlib
import json
import shutil
from pathlib import Path

import facts
import licences
import trimming
from linux import debian_docs, tree
from tools import run
from unsign import about

SECTION = "net"
ALWAYS = ("ca-certificates",)
"""What it needs and no library tells: the authorities that vouch for the service."""


def build(folder: Path, version: str = facts.VERSION, *, hasty: bool = False) -> Path:
    """Write the package into `folder`. Return its path.

    version: another than today's is for trying an upgrade
    hasty: make a large one within seconds
    """
    stage = facts.BUILD / f"deb-{version}"
    shutil.rmtree(stage, ignore_errors=True)
    program = stage / "usr" / "lib" / facts.NAME
    tree.copy_bundle(program)
    _leave_to_debian(program)
    command = stage / "usr" / "bin" / facts.NAME
    command.parent.mkdir(parents=True)
    command.symlink_to(f"../lib/{facts.NAME}/{facts.NAME}")
    share = stage / "usr" / "share"
    tree.lay_out_share(share)
    documents = share / "doc" / facts.NAME
    tree.write(documents / "copyright", debian_docs.copyright_notice(program).encode())
    tree.write(documents / "changelog.gz", tree.compressed(debian_docs.debian_changelog(version).encode()))
    (documents / "licences").symlink_to(f"../../../lib/{facts.NAME}/_internal/unsign/licences")
    overrides = (tree.HERE / "lintian-overrides").read_bytes()
    tree.write(share / "lintian" / "overrides" / facts.NAME, overrides)
    control = stage / "DEBIAN"
    tree.write(control / "md5sums", _sums(stage).encode())
    tree.write(control / "control", _control(stage, program, version).encode())
    tree.normalise(stage, [program / facts.NAME])
    folder.mkdir(parents=True, exist_ok=True)
    package = folder / f"{facts.NAME}_{version}_{facts.architecture()}.deb"
    # one thread: with more, xz cuts the data elsewhere, and the same input gives other bytes
    compression = ("-Zgzip", "-z1") if hasty else ("-Zxz", "--threads-max=1")
    run(
        *("dpkg-deb", "--root-owner-group", *compression, "--build", stage, package),
        environment={"SOURCE_DATE_EPOCH": facts.epoch()},
    )
    return package


def _leave_to_debian(program: Path) -> None:
    """Take out the system's libraries: Debian has them all, mends them, and the package depends on them."""
    for path in (program / "_internal").iterdir():
        if trimming.is_system_library(path.name):
            path.unlink()
    shipped = program / "_internal" / "unsign" / about.SHIPPED
    content = json.loads(shipped.read_text(encoding="utf-8"))
    gone = [part for part in content["parts"] if part["texts"][0].startswith(licences.DEBIAN)]
    content["parts"] = [part for part in content["parts"] if part not in gone]
    shipped.write_text(json.dumps(content, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    for part in gone:
        for name in part["texts"]:
            (shipped.parent / about.LICENCES / name).unlink()


def _control(stage: Path, program: Path, version: str) -> str:
    size = sum(path.lstat().st_size for path in stage.rglob("*") if path.is_file() and not path.is_symlink())
    fields = {
        "Package": facts.NAME,
        "Version": version,
        "Section": SECTION,
        "Priority": "optional",
        "Architecture": facts.architecture(),
        "Maintainer": facts.MAINTAINER,
        "Installed-Size": f"{-(-size // 1024)}",
        "Depends": ", ".join((*ALWAYS, _libraries(program))),
        # without a keyring, the secret has to be typed at each start
        "Recommends": "gnome-keyring | kwalletmanager, fonts-dejavu-core | fonts-noto-core",
        "Homepage": facts.HOME,
        "Description": "\n".join((facts.SUMMARY, *debian_docs.debian_description())),
    }
    return "".join(f"{name}: {value}\n" for name, value in fields.items())


def _libraries(program: Path) -> str:
    """Ask Debian's own tool which packages bring the libraries that the bundle leaves to the system."""
    work = facts.BUILD / "shlibdeps"
    tree.write(
        work / "debian" / "control", f"Source: {facts.NAME}\n\nPackage: {facts.NAME}\nArchitecture: any\n".encode()
    )
    internal = program / "_internal"
    binaries = [
        path
        for path in sorted(program.rglob("*"))
        if path.is_file() and not path.is_symlink() and path.read_bytes()[:4] == b"\x7fELF"
    ]
    said = run(
        *("dpkg-shlibdeps", "-O", "--ignore-missing-info"),
        *(f"-l{folder}" for folder in (internal, internal / "PySide6" / "Qt" / "lib", internal / "shiboken6")),
        *(f"-e{path}" for path in binaries),
        at=work,
    )
    return said.strip().removeprefix("shlibs:Depends=")


def _sums(stage: Path) -> str:
    lines = []
    for path in sorted(stage.rglob("*")):
        if path.is_file() and not path.is_symlink() and "DEBIAN" not in path.parts:
            digest = hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()
            lines.append(f"{digest}  {path.relative_to(stage)}\n")
    return "".join(lines)
