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
    permanent = translate("Confirm", "It can't be undone: the same name would need a new review and gets a new ID.")
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
        Difference.NAME: translate("Confirm", "it has another name"),
        Difference.STATUS: translate("Confirm", "its review status is another one"),
        Difference.TEMPLATES: translate("Confirm", "other templates use it"),
        Difference.COUNT: translate("Confirm", "more templates use it"),
        Difference.USE_UNKNOWN: translate("Confirm", "which templates use it isn’t known any more"),
        Difference.SEEN: translate("Confirm", "it can be looked up now"),
    }
    listed = "; ".join(told[change] for change in changes)
    return translate("Confirm", "Nothing was deleted: it has changed since you were asked ({changes}).").format(
        changes=listed
    )


def _state(sighting: SignatureSnapshot) -> str:
    match sighting.signature.status:
        case Status.APPROVED:
            return translate("Confirm", "It is approved: messages can be sent with it at this moment.")
        case Status.PENDING_REVIEW:
            return translate("Confirm", "It is still waiting for its review.")
        case Status.REJECTED:
            return translate("Confirm", "Its review rejected it.")
        case Status.UNKNOWN:
            return translate("Confirm", "Its review has a state that Unsign doesn't know.")


def _use(sighting: SignatureSnapshot) -> str:
    count = sighting.signature.related_template_count
    if sighting.templates is None:
        if not count:
            return translate("Confirm", "Which templates use it couldn't be found out.")
        return counted.unlisted_use(count)
    if sighting.surely_idle:
        return translate("Confirm", "No template uses it.")
    said = [_listed_use(sighting)]
    if sighting.templates and sighting.counts_differ:
        own = translate("Confirm", "EngageLab's own count is {count}.").format(count=datetimes.number(count or 0))
        said.append(own)
    if sighting.templates_problem:
        said.append(signatures.part_unread())
    return " ".join(said)


def _listed_use(sighting: SignatureSnapshot) -> str:
    count = sighting.signature.related_template_count
    if sighting.templates:
        return counted.use(len(sighting.templates))
    if count:
        return translate("Confirm", "No listed template uses it, but EngageLab counts {count}.").format(
            count=datetimes.number(count)
        )
    if count is None:
        return translate("Confirm", "No listed template uses it, but EngageLab doesn’t say how many do.")
    return translate("Confirm", "No listed template uses it.")


def _obstacle(proposal: Proposal) -> str:
    sentence = translate("Confirm", "It couldn't be looked up, so nobody knows what would go.")
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
            return translate("Confirm", "To go on, type the signature's name:")
        case Challenge.ID:
            return translate("Confirm", "To go on, type the signature's ID:")


def identity(proposal: Proposal) -> str:
    """Name the ID: names alike exist, IDs alike don't."""
    return translate("Confirm", "Signature ID: {id}").format(id=proposal.id)
