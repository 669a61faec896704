"""The short list of things to try in practice mode."""

from PySide6.QtCore import QCoreApplication

from unsign.wording.i18n_markers import QT_TRANSLATE_NOOP

_LESSONS = {
    "PLAIN_DELETE": QT_TRANSLATE_NOOP("Practice", "A signature that no template uses"),
    "APPROVED_WITH_TEMPLATES": QT_TRANSLATE_NOOP("Practice", "An approved signature with templates"),
    "HELD_BY_A_PLAN": QT_TRANSLATE_NOOP("Practice", "A signature that a message plan uses for a minute"),
    "DOES_NOT_EXIST": QT_TRANSLATE_NOOP("Practice", "An ID that doesn’t exist"),
    "NOT_ALLOWED": QT_TRANSLATE_NOOP("Practice", "A key that isn’t allowed to delete"),
    "PAUSE_OF_3_SECONDS": QT_TRANSLATE_NOOP("Practice", "Too many requests"),
    "SERVER_PROBLEM_YET_DELETED": QT_TRANSLATE_NOOP("Practice", "A problem at EngageLab, but deleted"),
    "NOBODY_KNOWS": QT_TRANSLATE_NOOP("Practice", "Outcome unknown"),
    "SIGN_IN_PAGE": QT_TRANSLATE_NOOP("Practice", "A hotel’s sign-in page answers"),
    "SILENCE": QT_TRANSLATE_NOOP("Practice", "No answer at all (try Cancel)"),
    "LOOK_UP_SERVER_PROBLEM": QT_TRANSLATE_NOOP("Practice", "A signature that can’t be looked up"),
    "NAME_WITH_HIDDEN_CHARACTERS": QT_TRANSLATE_NOOP("Practice", "A name with hidden characters"),
}

SHORT_LIST = tuple(_LESSONS)
"""Names of the lessons that the banner offers, in order."""


def lesson(name: str) -> str:
    """Say what can be tried."""
    return QCoreApplication.translate("Practice", _LESSONS[name])


def started() -> str:
    """Say that practice mode opens in a window of its own."""
    return QCoreApplication.translate("Practice", "Practice mode opens in its own window.")


def not_started() -> str:
    """Say that the system didn't start practice mode."""
    return QCoreApplication.translate("Practice", "Practice mode couldn’t be started.")
