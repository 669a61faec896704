"""A signature, its templates and its account in words."""

from PySide6.QtCore import QCoreApplication

from unsign.domain.account import AccountRef
from unsign.domain.lock import Lock
from unsign.domain.signature import SignatureId, Status
from unsign.domain.snapshot import SignatureSnapshot
from unsign.domain.template import Position, Template
from unsign.wording import colours, datetimes, sanitize, services
from unsign.wording.counted import counted

translate = QCoreApplication.translate

NAMES_SHOWN = 10
"""Templates that are listed by name; the rest is counted."""
LONGEST_TEMPLATE_NAME = 60
"""Characters of one in a list of several, which is to be taken in at a glance."""
LONGEST_COUNTRIES = 40


def called(signature_id: SignatureId, sighting: SignatureSnapshot | None) -> str:
    """Give a signature's name in quotes; its ID where the name isn't known."""
    name = sighting.signature.name if sighting else ""
    return sanitize.quoted(name.strip() or signature_id.digits)


def status(value: Status) -> str:
    """Name a review's state."""
    match value:
        case Status.PENDING_REVIEW:
            return translate("Card", "Pending review")
        case Status.APPROVED:
            return translate("Card", "Approved")
        case Status.REJECTED:
            return translate("Card", "Rejected")
        case Status.UNKNOWN:
            return translate("Card", "Unknown status")


def status_line(sighting: SignatureSnapshot) -> str:
    """Name the signature's state, with the reviewer's remark."""
    said = status(sighting.signature.status)
    if not sighting.signature.audit_remark:
        return said
    return translate("Card", "{status}: {remark}").format(
        status=said, remark=sanitize.visible(sighting.signature.audit_remark)
    )


def templates(sighting: SignatureSnapshot) -> str:
    """Say which templates carry the signature, one a line; never "none" where nobody knows."""
    count = sighting.signature.related_template_count
    if sighting.templates is None:
        if count is None:
            return translate("Card", "The templates couldn’t be loaded.")
        return counted.templates_unlisted(count)
    lines = [template_list(sighting) or _no_template(sighting)]
    if sighting.counts_differ:
        note = translate("Card", "EngageLab’s own count is {count}.").format(count=datetimes.number(count or 0))
        lines.append(note)
    if sighting.templates_problem:
        lines.append(part_unread())
    return "\n".join(lines)


def template_notes(sighting: SignatureSnapshot) -> str:
    """Say what there is to say of the templates beside a table of them; "" for nothing."""
    return "\n".join(line for line in templates(sighting).splitlines() if line not in _named(sighting))


def _named(sighting: SignatureSnapshot) -> set[str]:
    return {template(it) for it in (sighting.templates or ())[:NAMES_SHOWN]}


def template_headings() -> tuple[str, ...]:
    """Name the columns of a table of templates."""
    return (
        translate("Card", "Template"),
        translate("Card", "Type"),
        translate("Card", "Status"),
        translate("Card", "Countries"),
        translate("Card", "Position"),
    )


def template_cells(it: Template) -> tuple[str, ...]:
    """Describe a template in the columns of a table."""
    places = {Position.PREFIX: translate("Card", "Prefix"), Position.SUFFIX: translate("Card", "Suffix")}
    return (
        sanitize.visible(it.name, LONGEST_TEMPLATE_NAME),
        _capital(_kind(it.kind)),
        status(it.status),
        sanitize.visible(", ".join(it.country_codes), LONGEST_COUNTRIES),
        places.get(it.position, ""),
    )


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _small(words: str) -> str:
    return words[:1].lower() + words[1:]


def _no_template(sighting: SignatureSnapshot) -> str:
    if sighting.surely_idle or sighting.signature.related_template_count:
        return translate("Card", "None")
    if sighting.signature.related_template_count is None:
        return translate("Card", "No templates are listed, and EngageLab gives no count.")
    return translate("Card", "No templates are listed.")


def part_unread() -> str:
    """Say that more templates may use a signature than the list shows."""
    return translate("Card", "Some templates couldn’t be read.")


def template_list(sighting: SignatureSnapshot) -> str:
    """Describe the templates that carry the signature, one a line; "" for none."""
    found = sighting.templates or ()
    lines = [template(t) for t in found[:NAMES_SHOWN]]
    if len(found) > NAMES_SHOWN:
        lines.append(counted.more(len(found) - NAMES_SHOWN))
    return "\n".join(lines)


def template(it: Template) -> str:
    """Describe a template in one line."""
    facts = [_kind(it.kind), _small(status(it.status))]
    if it.country_codes:
        facts.append(sanitize.visible(datetimes.listed(it.country_codes), LONGEST_COUNTRIES))
    if it.position in {Position.PREFIX, Position.SUFFIX}:
        before = it.position is Position.PREFIX
        facts.append(translate("Card", "as prefix") if before else translate("Card", "as suffix"))
    return f"{sanitize.quoted(it.name, LONGEST_TEMPLATE_NAME)} – {translate('Card', ', ').join(facts)}"


def _kind(kind: str) -> str:
    match kind:
        case "utility":
            return translate("Card", "utility")
        case "marketing":
            return translate("Card", "marketing")
        case "authentication" | "otp":
            return translate("Card", "authentication")
        case _:
            return sanitize.visible(kind) or translate("Card", "unknown type")


def moment(sighting: SignatureSnapshot) -> tuple[str, str]:
    """Write when the signature was created and updated."""
    unknown = translate("Card", "Unknown")
    signature = sighting.signature
    return (
        datetimes.date_and_time(signature.created) if signature.created else unknown,
        datetimes.date_and_time(signature.updated) if signature.updated else unknown,
    )


def looked_up(sighting: SignatureSnapshot) -> str:
    """Say in whose name, and when, the card was looked up."""
    return translate("Card", "{account}, looked up at {time}").format(
        account=sanitize.visible(sighting.account.name), time=datetimes.clock(sighting.at)
    )


def found(sighting: SignatureSnapshot) -> str:
    """Say in one sentence what a look-up found, for a screen reader."""
    return translate("Card", "Found {what}: {status}").format(
        what=called(sighting.signature.id, sighting), status=status(sighting.signature.status)
    )


def account_line(account: AccountRef) -> str:
    """Name the account, loudly, where something is about to happen to it."""
    name = colours.loud(account.name, account.colour)
    if host := services.host(account):
        return translate("Card", "Account: {account}, at {host}").format(account=name, host=host)
    return translate("Card", "Account: {account}").format(account=name)


def lock_unknown() -> str:
    """Say that nobody can tell whether a signature is locked."""
    return translate("Card", "Unknown")


def lock(it: Lock | None) -> str:
    """Say whether, by whom and since when a signature is locked."""
    if it is None:
        return translate("Card", "Not locked")
    if it.at is None:
        return translate("Card", "Locked, but Unsign can’t read by whom or since when")
    time = datetimes.date_and_time(it.at)
    if not it.by:
        return translate("Card", "Locked on {time}").format(time=time)
    return translate("Card", "Locked by {person} on {time}").format(person=sanitize.visible(it.by), time=time)
