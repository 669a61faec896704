"""Makes the .tar.gz: for Linux systems that don't install .deb, and for people who may not install anything."""

import gzip
import shutil
import tarfile
from pathlib import Path

import facts
from linux import tree


def build(folder: Path) -> Path:
    """Write the archive into `folder`. Return its path."""
    name = f"{facts.NAME}-{facts.VERSION}-{facts.system()}"
    stage = facts.BUILD / name
    shutil.rmtree(stage, ignore_errors=True)
    program = stage / "program"
    tree.copy_bundle(program)
    tree.lay_out_share(stage / "share")
    installer = stage / "install.sh"
    for source in (tree.HERE / "install.sh", tree.HERE / "README.txt", facts.ROOT / "LICENSE"):
        shutil.copyfile(source, stage / source.name)
    (stage / "licences").symlink_to("program/_internal/unsign/licences")
    tree.normalise(stage, [program / facts.NAME, installer])
    folder.mkdir(parents=True, exist_ok=True)
    archive = folder / f"{name}.tar.gz"
    moment = int(facts.commit_time().timestamp())
    with (
        archive.open("wb") as file,
        gzip.GzipFile("", "wb", compresslevel=9, fileobj=file, mtime=0) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as tar,
    ):
        # the order in which a disk lists files differs from disk to disk
        for path in (stage, *sorted(stage.rglob("*"))):
            entry = tar.gettarinfo(path, arcname=str(Path(name) / path.relative_to(stage)))
            entry.uid = entry.gid = 0
            entry.uname = entry.gname = "root"
            entry.mtime = moment
            if entry.isfile():
                with path.open("rb") as content:
                    tar.addfile(entry, content)
            else:
                tar.addfile(entry)
    return archive
