"""What stands in the way of Unsign's history on this computer, in words."""

from PySide6.QtCore import QCoreApplication

from unsign.domain.outcome import Step
from unsign.domain.store_problem import StoreProblem, StoreProblemKind
from unsign.wording import sanitize
from unsign.wording.counted import counted
from unsign.wording.outcomes import Message, Tone

translate = QCoreApplication.translate

_LOST = (StoreProblemKind.CORRUPT, StoreProblemKind.MISSING, StoreProblemKind.EMPTIED)
"""After these, only a person can say that the locks may be lost."""


def trouble(problem: StoreProblem) -> Message:
    """Say why the history can't be used, what that means, and what to do."""
    steps: tuple[Step, ...] = (Step.TRY_AGAIN, Step.CHOOSE_FOLDER)
    if problem.kind in _LOST:
        steps = (*steps, Step.START_ANEW)
    means = translate(
        "Journal",
        "Unsign records each deletion before it sends it, and checks which signatures are locked. Until it can do "
        "that, it won’t delete anything. You can still look up signatures.",
    )
    return Message(
        "Unsign",
        translate("Journal", "Unsign can’t use its history on this computer"),
        (f"{_why(problem)} {means}", _what_now(problem)),
        steps,
        Tone.STOPPED,
    )


def _why(problem: StoreProblem) -> str:
    file, folder = sanitize.visible(str(problem.path)), sanitize.visible(str(problem.path.parent))
    match problem.kind:
        case StoreProblemKind.FULL:
            return translate("Journal", "The disk with the folder {folder} is full.").format(folder=folder)
        case StoreProblemKind.READ_ONLY:
            return translate("Journal", "Unsign isn’t allowed to write to the folder {folder}.").format(folder=folder)
        case StoreProblemKind.CORRUPT:
            return translate("Journal", "The file {file} is damaged.").format(file=file)
        case StoreProblemKind.MISSING:
            return translate("Journal", "The file {file} is missing, or another one is in its place.").format(file=file)
        case StoreProblemKind.EMPTIED:
            return translate("Journal", "The file {file} is empty, although it wasn’t before.").format(file=file)
        case StoreProblemKind.NEWER:
            return translate("Journal", "A newer version of Unsign wrote the file {file}.").format(file=file)
        case StoreProblemKind.BUSY:
            return translate("Journal", "Another program is using the file {file}.").format(file=file)
        case StoreProblemKind.OTHER:
            return translate("Journal", "The file {file} can’t be used: {reason}.").format(
                file=file, reason=sanitize.visible(problem.reason)
            )


def _what_now(problem: StoreProblem) -> str:
    match problem.kind:
        case StoreProblemKind.FULL:
            return translate("Journal", "Free some space and try again, or choose another folder.")
        case StoreProblemKind.READ_ONLY:
            return translate("Journal", "Ask whoever looks after this computer, or choose another folder.")
        case StoreProblemKind.CORRUPT | StoreProblemKind.MISSING | StoreProblemKind.EMPTIED:
            return translate(
                "Journal", "If there is a backup of the file, put it back and try again. If not, start a new history."
            )
        case StoreProblemKind.NEWER:
            return translate("Journal", "Update Unsign on this computer, or choose another folder.")
        case StoreProblemKind.BUSY | StoreProblemKind.OTHER:
            return translate("Journal", "Try again in a moment, or choose another folder.")


def choose_folder_title() -> str:
    """Name the dialog in which another folder is chosen."""
    return translate("Journal", "Choose a folder for Unsign’s history")


def start_anew_title() -> str:
    """Name the question whether the locks may be lost."""
    return translate("Journal", "Start a new history")


def start_anew_question() -> str:
    """Ask whether the locks may be lost."""
    return translate("Journal", "Start a new history without the old locks?")


def start_anew_means(locks: int) -> tuple[str, ...]:
    """Say what a new history means. `locks`: how many there were when the old one was last read."""
    lost = counted.locks_lost(locks) if locks else translate("Journal", "As far as Unsign knows, it held no locks.")
    kept = translate(
        "Journal", "The old file isn’t deleted. If it’s damaged, it stays in the same folder under another name."
    )
    return (lost, kept)
