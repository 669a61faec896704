"""Has the Linux packages read by those who know: `python packaging/linux/lint.py`. They must have nothing to say."""

import re
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import facts
from linux import tree

NOT_ASKED = {
    # the command's name is the entry's too: a name in reverse-domain form needs a domain, and the project has none yet
    "cid-desktopapp-is-not-rdns",
}
"""What AppStream's validator isn't to speak of, each with its reason."""


def main() -> int:
    """Print what they say. Return 1 where that is anything."""
    work = facts.BUILD / "lint"
    tree.lay_out_share(work)
    entry = work / "applications" / f"{facts.NAME}.desktop"
    metainfo = work / "metainfo" / f"{facts.NAME}.metainfo.xml"
    manual = work / "man" / "man1" / f"{facts.NAME}.1.gz"
    overrides = [f"--override={tag}=pedantic" for tag in NOT_ASKED]
    said = {
        "lintian": _ask("lintian", "--allow-root", *(str(deb) for deb in facts.DIST.glob("*.deb"))),
        "desktop-file-validate": _ask("desktop-file-validate", "--warn-kde", str(entry)),
        "appstreamcli": _ask("appstreamcli", "validate", "--no-net", "--no-color", *overrides, str(metainfo)),
        # the page itself goes nowhere
        "man": _ask("man", "--warnings", "--encoding=UTF-8", "-Tutf8", "--ditroff", "--local-file", str(manual)),
    }
    # it ends well with a word about what it was told to keep to itself
    said["appstreamcli"] = re.sub(r"✔ Validation was successful.*", "", said["appstreamcli"])
    for name, words in said.items():
        print(f"{name}: {words.strip() or 'nothing to say'}")
    return 1 if any(words.strip() for words in said.values()) else 0


def _ask(*command: str) -> str:
    """Run a checker, and give what it says."""
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    said = done.stderr if command[0] == "man" else done.stdout + done.stderr
    return said or (f"ended with {done.returncode}" if done.returncode else "")


if __name__ == "__main__":
    sys.exit(main())
