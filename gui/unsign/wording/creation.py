"""A signature that is created again, in words."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication

from unsign.domain import problems
from unsign.domain.backup import Backup
from unsign.domain.creation import Created, Creation
from unsign.domain.outcome import Step, Verdict
from unsign.domain.signature import FORBIDDEN_IN_NAMES, LONGEST_NAME, SHORTEST_NAME
from unsign.wording import datetimes, sanitize
from unsign.wording.counted import counted
from unsign.wording.explanations import worded
from unsign.wording.outcomes import Message, Tone
from unsign.wording.proofs import next_checks
from unsign.wording.signatures import template

translate = QCoreApplication.translate

TEMPLATES_SHOWN = 10


def about_name(name: str) -> str:
    """Say what is wrong with a name, by the documents of the creating call; "" for nothing."""
    if not SHORTEST_NAME <= len(name) <= LONGEST_NAME:
        return translate("Create", "A name must have {least} to {most} characters.").format(
            least=datetimes.number(SHORTEST_NAME), most=datetimes.number(LONGEST_NAME)
        )
    if found := [c for c in name if c in FORBIDDEN_IN_NAMES]:
        return translate("Create", "A name can’t contain {character}.").format(character=sanitize.quoted(found[0]))
    if sanitize.visible(name, len(name)) != name:
        return translate("Create", "It contains an invisible character.")
    return ""


def honest(kept: Backup) -> tuple[str, ...]:
    """Say what creating it again gives, and what it doesn't."""
    if kept.verdict is Verdict.NOT_SURE:
        new = translate(
            "Create",
            "It gets a new ID and has to be reviewed again. Unsign doesn’t know yet whether the old one, {id}, was "
            "deleted. Look it up first.",
        )
    else:
        new = translate("Create", "It gets a new ID and has to be reviewed again. It can’t get its old ID {id} back.")
    said = [new.format(id=kept.id)]
    if kept.templates is None:
        said.append(translate("Create", "Unsign doesn’t know which templates used it. Look for them in the console."))
    elif kept.templates:
        lines = [template(t) for t in kept.templates[:TEMPLATES_SHOWN]]
        if len(kept.templates) > TEMPLATES_SHOWN:
            lines.append(counted.more(len(kept.templates) - TEMPLATES_SHOWN))
        said.append("\n".join([counted.to_link(len(kept.templates)), *lines]))
    return tuple(said)


def question(name: str) -> str:
    """Ask the one question."""
    return translate("Create", "Create signature {name}?").format(name=sanitize.quoted(name))


def title(verdict: Created) -> str:
    """Name a verdict."""
    match verdict:
        case Created.CREATED:
            return translate("Create", "Created")
        case Created.NOT_CREATED:
            return translate("Create", "Not created")
        case Created.NOT_SURE:
            return translate("Create", "Not sure yet")


def ended(creation: Creation, checks: Sequence[datetime] = ()) -> str:
    """Sum up what came of it in one line that stays in the window. `checks`: as in `tell`."""
    line = tell(creation).headline
    if checks:
        line = translate("Card", "{headline} – next check at {time}").format(
            headline=line, time=datetimes.clock_with_seconds(checks[0])
        )
    return translate("Card", "{time}  {line} (account: {account})").format(
        time=datetimes.clock(datetime.now(UTC)), line=line, account=sanitize.visible(creation.account.name)
    )


def tell(creation: Creation, checks: Sequence[datetime] = ()) -> Message:
    """Word what came of it. `checks`: when Unsign looks again by itself, as long as it isn't known."""
    message = _told(creation, checks)
    if creation.recorded:
        return message
    incomplete = translate("Create", "Unsign couldn’t write all of this to its history on this computer.")
    return replace(message, paragraphs=(*message.paragraphs, incomplete))


def _told(creation: Creation, checks: Sequence[datetime]) -> Message:
    name = sanitize.quoted(creation.name)
    happened = _what_happened(creation)
    match creation.verdict:
        case Created.CREATED:
            headline = translate("Create", "{name} was created").format(name=name)
            new = translate("Create", "Its new ID is {id}. It’s now pending EngageLab’s review.").format(id=creation.id)
            paragraphs = tuple(filter(None, (happened, new, *honest(creation.kept)[1:])))
            return Message(title(creation.verdict), headline, paragraphs, (), Tone.DONE)
        case Created.NOT_CREATED if creation.looked:
            headline = translate("Create", "{name} wasn’t created").format(name=name)
            looked = translate("Create", "Unsign checked the list: there’s no signature with this name.")
            if creation.old_is_there:
                looked = translate(
                    "Create", "Unsign checked the list: the old signature, {id}, is still there. It was never deleted."
                ).format(id=creation.kept.id)
            steps: tuple[Step, ...] = (Step.LOOK_AGAIN, Step.TRY_AGAIN)
            return Message(title(creation.verdict), headline, (happened, looked), steps, Tone.STOPPED)
        case Created.NOT_CREATED:
            return _refused(creation)
        case Created.NOT_SURE:
            headline = translate("Create", "Not sure yet whether {name} was created").format(name=name)
            looked = (
                translate("Create", "It isn’t in the list yet. A slow request can still take effect.")
                if creation.looked
                else translate("Create", "The list couldn’t be loaded either.")
            )
            wait = next_checks(checks) or translate("Create", "Check again before you retry.")
            return Message(title(creation.verdict), headline, (happened, looked, wait), (Step.LOOK_AGAIN,), Tone.UNSURE)


def _refused(creation: Creation) -> Message:
    if creation.problem is None:
        raise ValueError(creation)
    words = worded(creation.problem, creation.account, None, None, what=sanitize.quoted(creation.name))
    steps = words.steps
    if isinstance(creation.problem, problems.NameTaken | problems.OtherRefusal):
        steps = (Step.TRY_AGAIN,)
    return Message(title(creation.verdict), words.headline, (words.why, words.what_now), steps, Tone.STOPPED)


def _what_happened(creation: Creation) -> str:
    if creation.problem is None:
        return ""
    words = worded(creation.problem, creation.account, None, None, what=sanitize.quoted(creation.name))
    return translate("Outcome", "{problem}. {why}").format(problem=words.headline, why=words.why)
