"""Does the main job in a running Unsign from outside, as a screen reader meets it: by roles and accessible names.

Runs on the system's Python, which has AT-SPI, within the session that trial.py
makes: `drive.py PICTURE`. Leaves a picture of the screen with the outcome.
"""

import subprocess
import sys
import time
from collections.abc import Iterator

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib

PATIENCE = 60.0
ID = "100000003"
"""A signature of practice mode that one template uses: the confirmation wants its name."""
BUTTON, DIALOG, FIELD, WINDOW = Atspi.Role.PUSH_BUTTON, Atspi.Role.DIALOG, Atspi.Role.TEXT, Atspi.Role.FRAME


def main(picture: str) -> None:
    """Look up, delete, confirm, and read that it is deleted."""
    window = wait_for(WINDOW, "Unsign (practice) – practice")
    write(wait_for(FIELD, "Signature ID", window), ID)
    press("Look up", window)
    press("Delete signature…", window)
    question = wait_for(DIALOG, "Delete signature")
    asked = next(name for name in names(question) if "ermanently" in name)
    write(wait_for(FIELD, "Confirmation", question), asked.split("“")[1].split("”")[0])
    press("Delete signature", question)
    outcome = wait_for(DIALOG, "Deleted")
    print("read:", next(name for name in names(outcome) if "was deleted" in name))
    subprocess.run(["import", "-window", "root", picture], check=True)  # noqa: S607 - ImageMagick's, wherever it lies
    press("Close", outcome)


def below(it: Atspi.Accessible) -> Iterator[Atspi.Accessible]:
    """Give everything in it that is still there when its turn comes."""
    try:
        children = [it.get_child_at_index(position) for position in range(it.get_child_count())]
    except GLib.Error:
        return
    for child in children:
        if child is not None:
            yield child
            yield from below(child)


def names(it: Atspi.Accessible) -> Iterator[str]:
    """Give everything that is to be read in it."""
    for found in below(it):
        yield found.get_name() or ""


def wait_for(role: Atspi.Role, name: str, within: Atspi.Accessible | None = None) -> Atspi.Accessible:
    """Wait until something is there and can be used."""
    began = time.monotonic()
    while time.monotonic() - began < PATIENCE:
        for it in below(within or Atspi.get_desktop(0)):
            try:
                states = it.get_state_set()
                showing = states.contains(Atspi.StateType.SHOWING) and states.contains(Atspi.StateType.ENABLED)
                if it.get_role() is role and it.get_name() == name and showing:
                    return it
            except GLib.Error:  # it went away meanwhile
                continue
        time.sleep(0.2)
    roles = sorted({f"{it.get_role_name()} {it.get_name()!r}" for it in below(within or Atspi.get_desktop(0))})
    sys.exit(f"waited in vain for {role.value_nick} {name!r}; there are {', '.join(roles)}")


def press(name: str, within: Atspi.Accessible) -> None:
    """Press a button, as soon as it can be pressed."""
    Atspi.Action.do_action(wait_for(BUTTON, name, within), 0)


def write(field: Atspi.Accessible, text: str) -> None:
    """Replace what stands in a field."""
    Atspi.EditableText.set_text_contents(field, text)


if __name__ == "__main__":
    main(sys.argv[1])
