"""What an earlier run of the program left without a known outcome, in words."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from unsign.wording import datetimes, sanitize
from unsign.wording.counted import counted

translate = QCoreApplication.translate


def outcomes(deletions: int, creations: int, needed: Sequence[str]) -> str:
    """Say how many there are; "" for none. `needed`: the accounts whose keys are needed to look them up."""
    said = [counted.unknown_deletions(deletions)] if deletions else []
    if creations:
        said.append(counted.unknown_creations(creations))
    if said and needed:
        names = translate("Card", ", ").join(sanitize.quoted(name) for name in needed)
        said.append(
            translate("Unknown", "To check, Unsign needs the dev secret for {accounts}.").format(accounts=names)
        )
    return " ".join(said)


def checked(left: str, at: datetime) -> str:
    """Say how it stands now that somebody asked. `left`: what still isn't known, in words; "" for nothing."""
    return translate("Unknown", "{time}  {state}").format(
        time=datetimes.clock(at), state=left or translate("Unknown", "Every outcome is known now.")
    )
