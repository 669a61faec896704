"""Installs the .deb here, works with it, upgrades it, removes it: `python packaging/linux/trial.py`.

Needs root, for apt and for a user of its own: the program is started by that
ordinary user, on a screen and in a session that nobody sees. Everything that
it finds wrong ends it with a sentence; the package and the user go in any case.
"""

import os
import pwd
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import facts
from linux import deb
from linux.session import Session
from tools import run
from unsign.domain.account import SERVICE
from unsign.domain.history import Remembered
from unsign.domain.signature import SignatureId
from unsign.store.event_journal import EventJournal
from unsign.store.journal_file import JournalFile

USER = "unsign-trial"
OLDER = "0.0.1"
SYSTEM_FOLDERS = ("/usr", "/etc", "/opt", "/var/lib", "/var/cache", "/var/spool")


def main() -> int:
    """Go through it all."""
    if os.geteuid() != 0:
        sys.exit("The trial installs a package and makes a user: it needs root.")
    if _installed():
        sys.exit("Unsign is installed here already: remove it first, so that the trial removes nothing of yours.")
    before = _traces()
    with tempfile.TemporaryDirectory() as folder:
        # apt reads packages as a user of its own
        Path(folder).chmod(0o755)
        older = deb.build(Path(folder), OLDER, hasty=True)
        newest = Path(shutil.copy2(_newest(), folder))
        run("useradd", "--create-home", "--shell", "/bin/sh", USER)
        try:
            _live_through(older, newest, Path(folder))
        finally:
            if _installed():
                _apt("purge", facts.NAME)
            run("userdel", "--remove", USER)
    left = _traces() - before
    if left:
        sys.exit(f"left behind: {', '.join(sorted(left))}")
    print("trial: removed without a trace")
    return 0


def _live_through(older: Path, newest: Path, folder: Path) -> None:
    _apt("install", str(older))
    home = Path(pwd.getpwnam(USER).pw_dir)
    kept = home / ".local" / "share" / facts.TITLE
    with Session(USER, folder) as session:
        session.start(facts.NAME)
        session.leave()
    if not (kept / "window.json").exists():
        sys.exit(f"the older version kept nothing in {kept}: {list(home.rglob('*'))}")
    journal = _journal(kept)
    journal.lock(SERVICE, (SignatureId("987654321"),), "trial").result()
    journal.close().result()
    run("chown", "-R", f"{USER}:", kept)
    before = {path.name: path.read_bytes() for path in kept.iterdir()}
    _apt("install", str(newest))
    if {path.name: path.read_bytes() for path in kept.iterdir()} != before:
        sys.exit("the upgrade changed what the program keeps")
    print(f"trial: upgraded from {OLDER} to {facts.VERSION}, and {', '.join(sorted(before))} stayed as they were")
    picture = facts.BUILD / "trial.png"
    with Session(USER, folder) as session:
        said = session.say(facts.NAME, "--version")
        if not said.startswith(f"Unsign {facts.VERSION} (commit "):
            sys.exit(f"--version says {said!r}")
        session.start(facts.NAME, "--practice")
        print(f"trial: {session.drive(picture).strip()}")
        session.leave()
    if list(_journal(kept).locks(SERVICE).result()) != ["987654321"]:
        sys.exit("the lock of the older version is gone")
    files = [Path(line) for line in run("dpkg", "-L", facts.NAME).splitlines()]
    _apt("purge", facts.NAME)
    left = [str(path) for path in files if path.is_symlink() or path.is_file()]
    if left:
        sys.exit(f"not removed: {', '.join(left)}")
    if not (kept / "journal.db").exists():
        sys.exit("removing the package took what the person's own folder held")


def _journal(folder: Path) -> EventJournal:
    return EventJournal(JournalFile(folder, SERVICE, Remembered(), lambda _now: None))


def _newest() -> Path:
    found = list(facts.DIST.glob(f"{facts.NAME}_{facts.VERSION}_*.deb"))
    if not found:
        sys.exit("There is no package to try: run make package first.")
    return found[0]


def _installed() -> bool:
    asked = subprocess.run(
        ["dpkg-query", "-W", "-f=${Status}", facts.NAME],  # noqa: S607 - the system's own
        capture_output=True,
        text=True,
        check=False,
    )
    return "installed" in asked.stdout and "not-installed" not in asked.stdout


def _apt(verb: str, what: str) -> None:
    run(
        *("apt-get", "-q", "-y", "-o", "DPkg::Lock::Timeout=300", "--no-install-recommends", verb, what),
        environment={"DEBIAN_FRONTEND": "noninteractive"},
    )


def _traces() -> set[str]:
    """Name everything in the system's folders that is called after the program."""
    found = run("find", *SYSTEM_FOLDERS, "-xdev", "-iname", f"*{facts.NAME}*", "-not", "-path", f"{facts.ROOT}/*")
    return set(found.splitlines())


if __name__ == "__main__":
    sys.exit(main())
