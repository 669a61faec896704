"""The question before a deletion, and what it would mean."""

from PySide6.QtCore import QCoreApplication

from unsign.domain.differences import Difference
from unsign.domain.proposal import Challenge, Proposal
from unsign.domain.signature import Status
from unsign.domain.snapshot import SignatureSnapshot
from unsign.wording import datetimes, signatures
from unsign.wording.counted import counted
from unsign.wording.explanations import worded
from unsign.wording.signatures import called, template_list

translate = QCoreApplication.translate


def question(proposal: Proposal) -> str:
    """Ask the one question."""
    return translate("Confirm", "Permanently delete {what}?").format(what=called(proposal.id, proposal.sighting))


def consequences(proposal: Proposal) -> tuple[str, ...]:
    """Say what the deletion means, in counts and names."""
    permanent = translate(
        "Confirm", "This can’t be undone. Creating the name again takes a new review and gives it a new ID."
    )
    if proposal.sighting is None:
        return (_obstacle(proposal), permanent)
    said = [_changed(proposal.changes)] if proposal.changes else []
    said.append(f"{_state(proposal.sighting)} {_use(proposal.sighting)}")
    if proposal.sighting.templates:
        said.append(template_list(proposal.sighting))
    said.append(translate("Confirm", "Looked up at {time}.").format(time=datetimes.clock(proposal.sighting.at)))
    return (*said, permanent)


def _changed(changes: tuple[Difference, ...]) -> str:
    """Say in what it isn't what the person said yes to a moment ago."""
    told = {
        Difference.NAME: translate("Confirm", "its name is different"),
        Difference.STATUS: translate("Confirm", "its review status is different"),
        Difference.TEMPLATES: translate("Confirm", "different templates use it"),
        Difference.COUNT: translate("Confirm", "more templates use it"),
        Difference.USE_UNKNOWN: translate("Confirm", "it’s no longer known which templates use it"),
        Difference.SEEN: translate("Confirm", "it can be looked up now"),
    }
    listed = "; ".join(told[change] for change in changes)
    return translate(
        "Confirm", "Nothing was deleted, because something has changed since you were asked: {changes}."
    ).format(changes=listed)


def _state(sighting: SignatureSnapshot) -> str:
    match sighting.signature.status:
        case Status.APPROVED:
            return translate("Confirm", "It’s approved, so messages may be going out with it right now.")
        case Status.PENDING_REVIEW:
            return translate("Confirm", "It’s still pending review.")
        case Status.REJECTED:
            return translate("Confirm", "It was rejected in review.")
        case Status.UNKNOWN:
            return translate("Confirm", "Its review status is one this version of Unsign doesn’t know.")


def _use(sighting: SignatureSnapshot) -> str:
    count = sighting.signature.related_template_count
    if sighting.templates is None:
        if not count:
            return translate("Confirm", "Unsign couldn’t load which templates use it.")
        return counted.unlisted_use(count)
    if sighting.surely_idle:
        return translate("Confirm", "No templates use it.")
    said = [_listed_use(sighting)]
    if sighting.templates and sighting.counts_differ:
        own = translate("Confirm", "EngageLab’s own count is {count}.").format(count=datetimes.number(count or 0))
        said.append(own)
    if sighting.templates_problem:
        said.append(signatures.part_unread())
    return " ".join(said)


def _listed_use(sighting: SignatureSnapshot) -> str:
    count = sighting.signature.related_template_count
    if sighting.templates:
        return counted.use(len(sighting.templates))
    if count:
        return translate("Confirm", "None of the listed templates use it, but EngageLab counts {count}.").format(
            count=datetimes.number(count)
        )
    if count is None:
        return translate("Confirm", "None of the listed templates use it, but EngageLab doesn’t say how many do.")
    return translate("Confirm", "None of the listed templates use it.")


def _obstacle(proposal: Proposal) -> str:
    sentence = translate(
        "Confirm", "This signature couldn’t be looked up, so Unsign can’t show you what would be deleted."
    )
    if proposal.obstacle is None:
        return sentence
    words = worded(proposal.obstacle, proposal.account, proposal.id, None)
    return f"{sentence} {words.headline}. {words.why}"


def request_to_type(proposal: Proposal) -> str:
    """Say what has to be typed before the deletion; "" for nothing."""
    match proposal.challenge:
        case Challenge.NOTHING:
            return ""
        case Challenge.NAME:
            return translate("Confirm", "Confirmation: type the signature’s name to continue")
        case Challenge.ID:
            return translate("Confirm", "Confirmation: type the signature’s ID to continue")


def identity(proposal: Proposal) -> str:
    """Name the ID: names alike exist, IDs alike don't."""
    return translate("Confirm", "Signature ID: {id}").format(id=proposal.id)
