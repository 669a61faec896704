"""What the words of a problem consist of, and those that several problems share.

The texts take {service} (the host), {account}, {id}, {what} (the signature's
name or ID, in quotes), {words} (what the service said, in quotes), {status},
{code}, and of a proxy {port}, {kind} and {schemes} (the ways to sign in to it).
"""

from dataclasses import dataclass

from unsign.domain.outcome import Step
from unsign.wording.i18n_markers import QT_TRANSLATE_NOOP

TRY = (Step.TRY_AGAIN,)
SETTINGS = (Step.TRY_AGAIN, Step.OPEN_SETTINGS)
NETWORK = QT_TRANSLATE_NOOP("Problems", "Check this computer’s network, VPN or proxy, then try again.")
NO_ENGAGELAB = QT_TRANSLATE_NOOP("Problems", "Can’t reach EngageLab")
NOT_CERTAIN = QT_TRANSLATE_NOOP("Problems", "Can’t confirm that this is EngageLab")
THEIRS = QT_TRANSLATE_NOOP(
    "Problems",
    "Nothing is wrong with what you typed. Try again in a few minutes. If it keeps happening, copy the details and "
    "send them to EngageLab’s support.",
)
IN_BETWEEN = QT_TRANSLATE_NOOP(
    "Problems", "This says nothing about the signature. The cause is usually something between you and EngageLab."
)
ASK_ENGAGELAB = QT_TRANSLATE_NOOP("Problems", "Copy the details and send them to EngageLab’s support.")


@dataclass(frozen=True, slots=True)
class Words:
    """A problem for people.

    headline: the plain fact, without a full stop
    why: what is behind it
    what_now: what the person can do
    steps: the buttons for that, besides Close
    """

    headline: str
    why: str
    what_now: str
    steps: tuple[Step, ...] = ()
