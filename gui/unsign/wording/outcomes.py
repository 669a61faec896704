"""What a person is told: an outcome, a look-up that gave nothing, a deletion that waits for a yes."""

import enum
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from unsign.domain import problems
from unsign.domain.account import AccountRef
from unsign.domain.activity import Activity
from unsign.domain.lock import Lock
from unsign.domain.outcome import Outcome, Step, Verdict
from unsign.domain.proposal import Proposal
from unsign.domain.signature import SignatureId
from unsign.domain.snapshot import SignatureSnapshot
from unsign.wording import datetimes, proofs, sanitize, signatures
from unsign.wording.explanations import WORDS, translated, worded
from unsign.wording.signatures import called

translate = QCoreApplication.translate


class Tone(enum.Enum):
    """What the picture beside a message says. The words say it too."""

    DONE = enum.auto()
    CALM = enum.auto()
    STOPPED = enum.auto()
    UNSURE = enum.auto()


@dataclass(frozen=True, slots=True)
class Message:
    """One dialog's words.

    title: the window's title
    headline: the plain fact
    paragraphs: why, and what to do now
    steps: the buttons besides Close
    tone: the picture
    receipt: whether there is something to put into a ticket
    """

    title: str
    headline: str
    paragraphs: tuple[str, ...]
    steps: tuple[Step, ...]
    tone: Tone
    receipt: bool = False


def title(verdict: Verdict) -> str:
    """Name a verdict."""
    match verdict:
        case Verdict.DELETED:
            return translate("Outcome", "Deleted")
        case Verdict.ALREADY_GONE:
            return translate("Outcome", "Already gone")
        case Verdict.NOT_DELETED:
            return translate("Outcome", "Not deleted")
        case Verdict.NOT_SURE:
            return translate("Outcome", "Not sure yet")


def tell(outcome: Outcome, checks: Sequence[datetime] = ()) -> Message:
    """Word an outcome. `checks`: when Unsign looks again by itself, as long as it isn't known."""
    message = _told(outcome, checks)
    if outcome.recorded:
        return message
    incomplete = translate(
        "Outcome",
        "Unsign couldn’t write all of this to its history on this computer. Copy the receipt and keep it.",
    )
    return replace(message, paragraphs=(*message.paragraphs, incomplete), receipt=True)


def _told(outcome: Outcome, checks: Sequence[datetime]) -> Message:
    match outcome.verdict:
        case Verdict.DELETED:
            return _deleted(outcome)
        case Verdict.ALREADY_GONE:
            return _already_gone(outcome)
        case Verdict.NOT_DELETED:
            return _still_there(outcome) if outcome.looked else _not_deleted(outcome)
        case Verdict.NOT_SURE:
            return _not_sure(outcome, checks)


def explain(
    account: AccountRef, signature_id: SignatureId | None, problem: problems.Problem, before: SignatureSnapshot | None
) -> Message:
    """Word a look-up that gave nothing."""
    words = worded(problem, account, signature_id, before)
    heading = translate("Outcome", "Look up")
    if before and signature_id and isinstance(problem, problems.NoSuchSignature):
        return Message(heading, _gone_headline(signature_id, before), (_last_seen(before),), (), Tone.CALM)
    return Message(heading, words.headline, (words.why, words.what_now), words.steps, Tone.STOPPED)


def _deleted(outcome: Outcome) -> Message:
    headline = translate("Outcome", "{what} was deleted").format(what=called(outcome.id, outcome.sighting))
    gone = translate("Outcome", "Unsign checked at {time}: it no longer exists.").format(
        time=datetimes.clock(outcome.at)
    )
    if not outcome.confirmed:
        paragraphs = [_what_happened(outcome), gone]
    elif outcome.looked:
        paragraphs = [proofs.confirmed(outcome), gone]
    else:
        paragraphs = [proofs.confirmed(outcome), proofs.word_only(outcome)]
    return Message(title(outcome.verdict), headline, tuple(paragraphs), (), Tone.DONE, receipt=True)


def _already_gone(outcome: Outcome) -> Message:
    if outcome.sighting:
        headline = _gone_headline(outcome.id, outcome.sighting)
        paragraphs: tuple[str, ...] = (_last_seen(outcome.sighting),)
    else:
        headline = translate("Outcome", "There’s no signature {id} in account “{account}” now").format(
            id=outcome.id, account=sanitize.visible(outcome.account.name)
        )
        paragraphs = (
            _what_happened(outcome),
            translate(
                "Outcome",
                "Unsign couldn’t look it up before deleting, so it may never have existed. There’s no such signature "
                "now.",
            ),
        )
    return Message(title(outcome.verdict), headline, paragraphs, (), Tone.CALM, receipt=True)


def _gone_headline(signature_id: SignatureId, sighting: SignatureSnapshot) -> str:
    return translate("Outcome", "{what} is already gone").format(what=called(signature_id, sighting))


def _last_seen(sighting: SignatureSnapshot) -> str:
    return translate("Outcome", "It was there at {time} but isn’t now. There’s nothing more to do.").format(
        time=datetimes.clock(sighting.at)
    )


def _not_deleted(outcome: Outcome) -> Message:
    """Word a problem that settles it by itself."""
    if outcome.problem is None:
        raise ValueError(outcome)
    words = worded(outcome.problem, outcome.account, outcome.id, outcome.sighting)
    why = words.why
    # nothing of this request left; a look-up that met the problem did
    if isinstance(outcome.problem, problems.Answered | problems.NobodyKnows) and not outcome.sent:
        why += " " + translate("Outcome", "No deletion was sent.")
    paragraphs = [why, words.what_now]
    if isinstance(outcome.problem, problems.InUse) and outcome.sighting:
        names = translate("Outcome", "Its templates: {names}").format(names=signatures.templates(outcome.sighting))
        paragraphs.append(names)
    return Message(title(outcome.verdict), words.headline, tuple(paragraphs), words.steps, Tone.STOPPED)


def _still_there(outcome: Outcome) -> Message:
    """Word what a look after an answer without proof has found."""
    if outcome.problem is None:
        raise ValueError(outcome)
    words = worded(outcome.problem, outcome.account, outcome.id, outcome.sighting)
    looked = translate("Outcome", "Unsign checked at {time}: {what} is still there.").format(
        time=datetimes.clock(outcome.at), what=called(outcome.id, outcome.sighting)
    )
    if isinstance(outcome.problem, problems.NobodyKnows | problems.ServiceUnavailable):
        headline = translate("Outcome", "{what} is still there").format(what=called(outcome.id, outcome.sighting))
        steps = (Step.LOOK_AGAIN, Step.TRY_AGAIN)
        return Message(title(outcome.verdict), headline, (_what_happened(outcome), looked), steps, Tone.STOPPED)
    return Message(
        title(outcome.verdict), words.headline, (words.why, looked, words.what_now), words.steps, Tone.STOPPED
    )


def _not_sure(outcome: Outcome, checks: Sequence[datetime]) -> Message:
    headline = translate("Outcome", "Not sure yet whether {what} was deleted").format(
        what=called(outcome.id, outcome.sighting)
    )
    paragraphs = [proofs.confirmed(outcome) if outcome.confirmed else _what_happened(outcome)]
    if outcome.looked:
        paragraphs.append(proofs.seen_again(outcome))
    elif outcome.look_problem and not isinstance(outcome.look_problem, proofs.CANCELLED):
        words = worded(outcome.look_problem, outcome.account, outcome.id, outcome.sighting)
        paragraphs.append(
            translate("Outcome", "Unsign checked whether it still exists, but couldn’t tell: {problem}.").format(
                problem=words.headline
            )
        )
    else:
        paragraphs.append(
            translate("Outcome", "The check was cancelled, so Unsign doesn’t know whether it still exists.")
        )
    paragraphs.append(
        proofs.next_checks(checks)
        or translate("Outcome", "Check again first: before you answer your customer, and before you retry.")
    )
    steps: tuple[Step, ...] = (Step.LOOK_AGAIN,)
    if isinstance(outcome.look_problem, problems.KeyRefused | problems.NotAllowed):
        steps = (Step.LOOK_AGAIN, Step.EDIT_KEY)
    return Message(title(outcome.verdict), headline, tuple(paragraphs), steps, Tone.UNSURE, receipt=True)


def _what_happened(outcome: Outcome) -> str:
    if outcome.problem is None:
        raise ValueError(outcome)
    words = worded(outcome.problem, outcome.account, outcome.id, outcome.sighting)
    return translate("Outcome", "{problem}. {why}").format(problem=words.headline, why=words.why)


def pause(problem: problems.PauseAsked) -> tuple[str, str]:
    """Word the pause that the service asks for: the headline, and why."""
    words = WORDS[type(problem)]
    return translated(words.headline), translated(words.why)


def own_problem() -> Message:
    """Word a problem of the program itself."""
    return Message(
        "Unsign",
        translate("Outcome", "Something went wrong in Unsign"),
        (
            translate(
                "Outcome",
                "You can keep working. If a deletion was in progress, look up the signature before you answer your "
                "customer.",
            ),
            translate(
                "Outcome", "Copy the details and send them to whoever looks after Unsign. They contain no secrets."
            ),
        ),
        (),
        Tone.UNSURE,
    )


def ended(outcome: Outcome, checks: Sequence[datetime] = ()) -> str:
    """Sum an outcome up in one line that stays in the window. `checks`: as in `tell`."""
    line = tell(outcome).headline
    if checks:
        line = translate("Card", "{headline} – next check at {time}").format(
            headline=line, time=datetimes.clock_with_seconds(checks[0])
        )
    if outcome.verdict is Verdict.NOT_DELETED:
        line = translate("Card", "Not deleted: {headline}").format(headline=line)
    return translate("Card", "{time}  {line} (account: {account})").format(
        time=datetimes.clock(outcome.at), line=line, account=sanitize.visible(outcome.account.name)
    )


def stopped() -> str:
    """Say that a look-up was cancelled."""
    return translate("Card", "Cancelled. Nothing was changed.")


def activity(value: Activity) -> str:
    """Say what the program is busy with."""
    match value:
        case Activity.LOOKING_UP:
            return translate("Card", "Looking up…")
        case Activity.DELETING:
            return translate("Card", "Deleting…")
        case Activity.CREATING:
            return translate("Card", "Creating…")
        case Activity.CHECKING:
            return translate("Card", "Checking whether it still exists…")


def locked(proposal: Proposal, lock: Lock) -> Message:
    """Word the no of a lock."""
    headline = translate("Outcome", "{what} is locked").format(what=called(proposal.id, proposal.sighting))
    why = translate("Outcome", "{person} locked it on {time}. No deletion was sent.").format(
        person=sanitize.visible(lock.by) or translate("Outcome", "Someone"),
        time=datetimes.date_and_time(lock.at) if lock.at else "?",
    )
    now = (
        translate("Outcome", "To delete it anyway, ask {person} first, then unlock it.").format(
            person=sanitize.visible(lock.by)
        )
        if lock.by
        else translate("Outcome", "To delete it anyway, ask whoever locked it, then unlock it.")
    )
    return Message(title(Verdict.NOT_DELETED), headline, (why, now), (), Tone.STOPPED)


def account_gone(account: AccountRef) -> str:
    """Say that nothing was deleted, since the account isn't what it was when the person said yes."""
    return translate(
        "Card", "Nothing was deleted: account “{account}” was forgotten or changed in the meantime."
    ).format(account=sanitize.visible(account.name))
