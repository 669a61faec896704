"""Texts that are copied: the details for EngageLab, the receipt for a ticket.

Both are built from lists of allowed fields, none of which can hold a secret.
"""

from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication

from unsign import __version__
from unsign.domain.account import AccountRef
from unsign.domain.exchange import Exchange
from unsign.domain.history import Proof
from unsign.domain.outcome import Outcome, Verdict
from unsign.domain.signature import SignatureId
from unsign.domain.snapshot import SignatureSnapshot
from unsign.wording import outcomes, sanitize, services, signatures

translate = QCoreApplication.translate

LONGEST_QUOTE = 5000


def details(
    headline: str, account: AccountRef, signature_id: SignatureId | None, exchanges: tuple[Exchange, ...]
) -> str:
    """Write the facts behind a message: each request with status, code, the service's own words and the time."""
    lines = [
        headline,
        translate("Details", "Account: {name}").format(name=sanitize.visible(account.name)),
        translate("Details", "Signature ID: {id}").format(id=signature_id or translate("Details", "none")),
        *_service(account),
        translate("Details", "Unsign {version}").format(version=__version__),
    ]
    for exchange in exchanges:
        lines += ["", *request(exchange)]
    return "\n".join(lines)


def request(exchange: Exchange) -> list[str]:
    """Write the facts of one request."""
    status = translate("Details", "no answer") if exchange.status is None else str(exchange.status)
    code = translate("Details", "none") if exchange.code is None else str(exchange.code)
    received = [f"{_header(name)}: {sanitize.visible(value)}" for name, value in exchange.headers]
    if exchange.raw and not exchange.words.startswith(exchange.raw):
        received.append(
            translate("Details", "Received: {beginning}").format(
                beginning=sanitize.paragraph(exchange.raw, LONGEST_QUOTE)
            )
        )
    return [
        translate("Details", "Request: {method} {address}").format(method=exchange.method, address=exchange.url),
        translate("Details", "Time: {time}").format(time=both_times(exchange.at)),
        translate("Details", "HTTP status: {status}").format(status=status),
        translate("Details", "Code: {code}").format(code=code),
        translate("Details", "EngageLab said: {words}").format(
            words=sanitize.paragraph(exchange.words, LONGEST_QUOTE) or translate("Details", "none")
        ),
        *received,
    ]


def _header(name: str) -> str:
    """Write a header's name as its documents do."""
    return "-".join(part.capitalize() for part in name.split("-"))


def receipt(outcome: Outcome, operator: str) -> str:
    """Write what a ticket needs, and the sentence for the customer."""
    message = outcomes.tell(outcome)
    lines = [
        message.title,
        message.headline,
        "",
        translate("Details", "Account: {name}").format(name=sanitize.visible(outcome.account.name)),
        translate("Details", "Signature ID: {id}").format(id=outcome.id),
        translate("Details", "Name: {name}").format(name=_name(outcome.sighting)),
        translate("Details", "Templates when looked up: {names}").format(names=_templates(outcome.sighting)),
        *_service(outcome.account),
        translate("Details", "Time: {time}").format(time=both_times(outcome.at)),
        *_proof(outcome),
        translate("Details", "Operator: {name}").format(name=sanitize.visible(operator)),
        translate("Details", "Unsign {version}").format(version=__version__),
    ]
    if sentence := _for_the_customer(outcome):
        lines += ["", translate("Details", "For your customer:"), sentence]
    return "\n".join(lines)


def _service(account: AccountRef) -> list[str]:
    """Name the host, where it isn't EngageLab's own."""
    name = services.host(account)
    return [translate("Details", "Service: {host}").format(host=name)] if name else []


def _proof(outcome: Outcome) -> list[str]:
    """Say what "deleted" rests on."""
    match outcome.proof:
        case Proof.LOOKED_UP if outcome.confirmed and outcome.verdict is Verdict.DELETED:
            return [translate("Details", "Proof: the service confirmed it, and a check afterwards no longer found it")]
        case Proof.LOOKED_UP if outcome.verdict in {Verdict.DELETED, Verdict.ALREADY_GONE}:
            return [translate("Details", "Proof: a check no longer found it")]
        case Proof.LOOKED_UP:
            return [translate("Details", "Proof: a check still found it")]
        case Proof.WORD_ONLY:
            return [translate("Details", "Proof: the service’s confirmation alone")]
        case None:
            return []


def _for_the_customer(outcome: Outcome) -> str:
    what = signatures.called(outcome.id, outcome.sighting)
    match outcome.verdict:
        case Verdict.DELETED:
            return translate(
                "Details", "Your sender ID {what} has been deleted and can no longer be used for sending."
            ).format(what=what)
        case Verdict.ALREADY_GONE if outcome.sighting:
            return translate("Details", "Your sender ID {what} no longer exists.").format(what=what)
        case Verdict.NOT_SURE:
            return translate(
                "Details", "We’ve asked for your sender ID {what} to be deleted and are waiting for confirmation."
            ).format(what=what)
        case _:
            return ""


def _name(sighting: SignatureSnapshot | None) -> str:
    return sanitize.visible(sighting.signature.name) if sighting else translate("Details", "unknown")


def _templates(sighting: SignatureSnapshot | None) -> str:
    return signatures.templates(sighting) if sighting else translate("Details", "unknown")


def both_times(moment: datetime) -> str:
    """Write the local time and UTC, in the form that sorts."""
    local = moment.astimezone()
    return f"{local:%Y-%m-%d %H:%M:%S %z} ({local.astimezone(UTC):%Y-%m-%d %H:%M:%S} UTC)"
