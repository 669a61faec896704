"""What an outcome rests on, and when Unsign looks again, in words."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from unsign.domain import problems
from unsign.domain.outcome import Outcome
from unsign.wording import datetimes, services
from unsign.wording.explanations import worded

translate = QCoreApplication.translate

CANCELLED = (problems.CancelledBeforeSending, problems.CancelledAfterSending)
"""How a look-up ends that the person cancelled."""


def confirmed(outcome: Outcome) -> str:
    """Say who confirmed a deletion."""
    return translate("Outcome", "{service} confirmed the deletion.").format(service=services.who(outcome.account))


def word_only(outcome: Outcome) -> str:
    """Say that there's no other proof than the service's word."""
    if outcome.look_problem is None or isinstance(outcome.look_problem, CANCELLED):
        return translate("Outcome", "It wasn’t checked afterwards, so the only proof is the service’s confirmation.")
    words = worded(outcome.look_problem, outcome.account, outcome.id, outcome.sighting)
    return translate(
        "Outcome",
        "It couldn’t be checked afterwards ({problem}), so the only proof is the service’s confirmation.",
    ).format(problem=words.headline)


def seen_again(outcome: Outcome) -> str:
    """Say that a look-up after the deletion still found the signature."""
    time = datetimes.clock(outcome.at)
    if outcome.confirmed:
        return translate("Outcome", "But it was still there when Unsign checked at {time}.").format(time=time)
    return translate(
        "Outcome", "It was still there when Unsign checked at {time}. A slow request can still take effect."
    ).format(time=time)


def next_checks(checks: Sequence[datetime]) -> str:
    """Say when Unsign looks again by itself; "" where it doesn't."""
    if not checks:
        return ""
    times = datetimes.listed(datetimes.clock_with_seconds(at) for at in checks)
    return translate(
        "Outcome",
        "Unsign will check again at {times}, and tell you as soon as it knows. You can close this message.",
    ).format(times=times)
