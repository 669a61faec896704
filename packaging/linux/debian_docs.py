"""The texts that go with the Linux packages: copyright, Debian's changelog, what to do with the archive."""

import textwrap
from email.utils import format_datetime
from pathlib import Path

import facts
import licences

_WHAT = (
    "Unsign deletes SMS signatures (sender IDs) in EngageLab accounts. It is made for customer support: it shows what "
    "will be deleted, asks once, and then says in plain words whether it really was deleted, whatever the network did."
)
_HOW = "It comes with its own Python and Qt. Practice mode needs no account and no network."


def debian_description() -> list[str]:
    """Give the long description in Debian's form."""
    paragraphs = [textwrap.wrap(text, 78, initial_indent=" ", subsequent_indent=" ") for text in (_WHAT, _HOW)]
    return [line for paragraph in paragraphs for line in (*paragraph, " .")][:-1]


def debian_changelog(version: str) -> str:
    """Write the releases in Debian's form; `version` is what the newest of them is called here."""
    entries = []
    for number, release in enumerate(facts.releases()):
        changes = [
            textwrap.fill(change, 78, initial_indent="  * ", subsequent_indent="    ") for change in release.changes
        ]
        day = facts.commit_time().replace(
            year=release.day.year, month=release.day.month, day=release.day.day, hour=0, minute=0, second=0
        )
        name = release.version if number else version
        entries.append(
            f"{facts.NAME} ({name}) unstable; urgency=medium\n\n"
            + "\n".join(changes)
            + f"\n\n -- {facts.MAINTAINER}  {format_datetime(day)}\n"
        )
    return "\n".join(entries)


def copyright_notice(program: Path) -> str:
    """Say whose work is in the program in a folder, and on which terms."""
    parts = licences.read(program)
    licence = (facts.ROOT / "LICENSE").read_text(encoding="utf-8").strip()
    others = [f"  {p.name} {p.version}\n    {p.licence}; {', '.join(p.texts)}\n    {p.home}".rstrip() for p in parts]
    others_where = (
        "The package also holds works of others. Each one's copyright and licence lie whole in the folder "
        f"/usr/share/doc/{facts.NAME}/licences, under the names that are given here:"
    )
    commonly_where = (
        "On Debian systems, the texts of the GNU General Public License, version 3, and of the GNU Lesser General "
        "Public License, version 3, are also in /usr/share/common-licenses/GPL-3 and "
        "/usr/share/common-licenses/LGPL-3, that of the Apache License, version 2.0, in "
        "/usr/share/common-licenses/Apache-2.0.\n"
    )
    about_qt = (licences.OURS / "qt.txt").read_text(encoding="utf-8").strip()
    heading = f"{facts.TITLE}\n{facts.HOME}"
    return "\n\n".join((heading, licence, others_where, "\n".join(others), about_qt, commonly_where))
