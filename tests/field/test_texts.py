"""Reports about IDs, names that are typed, and what an answer says."""

import json
from datetime import UTC, datetime

import pytest

from unsign.api import wire
from unsign.domain import problems
from unsign.domain.account import AccountRef
from unsign.domain.exchange import Exchange
from unsign.domain.proposal import Proposal
from unsign.domain.signature import IdProblem, NotASignatureId, Signature, SignatureId, Status
from unsign.domain.snapshot import SignatureSnapshot

AT = datetime(2026, 3, 1, tzinfo=UTC)
ID = SignatureId("987654321")

# of each report, what is pasted for an ID, and why it isn't one
IDS = {
    "bhollis/jsonview#129": ("\u200b123", IdProblem.INVISIBLE),
    "rubocop/rubocop#7445": ("987654321\u200b", IdProblem.INVISIBLE),
    "aelassas/servy#963": ("\ufeff987654321", IdProblem.INVISIBLE),
    "react-csv/react-csv#136": ("4,687E+11", IdProblem.ROUNDED),
    "MicrosoftDocs/OfficeDocs-Support#622": ("1.97E+18", IdProblem.ROUNDED),
    "gem/oq-engine#3962": ("1.9703146e+18", IdProblem.ROUNDED),
    "huanz/tableExport#4": ("1,970,314,609,822,880,000", IdProblem.ROUNDED),
}


@pytest.mark.parametrize("report", IDS)
def test_ids(report: str) -> None:
    """Refused, and the reason is named."""
    text, problem = IDS[report]
    with pytest.raises(NotASignatureId) as caught:
        SignatureId.parse(text)
    assert caught.value.problem is problem


# of each report, a name and what is typed for it
NAMES = {
    "OdyseeTeam/odysee-frontend#3141": ("ArsecioM\u00fasica", "ArsecioMu\u0301sica"),
    "oasisprotocol/wallet#1951": ("Acme", "\u201cAcme\u201d"),
    "arkOScloud/genesis#187": ("example-bug\u00b4s", "example-bug's"),
    "directus/directus#1081": ("*(*%26YJKLLKJH%20h%20ks7987", "*(*%26YJKLLKJH%20h%20ks7987"),
    "owncloud/core#30104": ("/&$#'", "/&$#\u2019"),
}


@pytest.mark.parametrize("report", NAMES)
def test_names(report: str) -> None:
    """Accepted as the name; with one letter more, it's another."""
    name, typed = NAMES[report]
    account = AccountRef("Acme Ltd", "acme-key")
    seen = SignatureSnapshot(account, Signature(ID, name, Status.APPROVED, 0), (), None, AT)
    assert Proposal(account, ID, seen).accepts(typed)
    assert not Proposal(account, ID, seen).accepts(typed + "x")


PAGE = "<!DOCTYPE html><title>Blocked by the firewall</title>"
# of each report, the status, the type and the body of an answer to a DELETE, what it is, and words in what is told
ANSWERS: dict[str, tuple[int, str, object, type[problems.Problem] | None, str]] = {
    "catmaid/CATMAID#1697": (200, "text/html", {"code": 0, "message": "success"}, None, "success"),
    "ohmage/server#839": (400, "text/html", {"code": 400, "message": "no"}, problems.OtherRefusal, "no"),
    "Kengxxiao/Kyouka#20": (400, "text/plain", {"code": 400, "message": "no"}, problems.OtherRefusal, "no"),
    "AltimateAI/altimate-code#1119": (200, "application/json", PAGE, problems.SomebodyElse, "Blocked by the firewall"),
    "anomalyco/opencode#21289": (200, "text/html", PAGE, problems.SomebodyElse, "Blocked by the firewall"),
    "telerik/mobile-cli-lib#1039": (403, "text/html", PAGE, problems.SomebodyElse, "Blocked by the firewall"),
    "zhmcclient/python-zhmcclient#207": (500, "text/html", PAGE, problems.ServerProblem, "Blocked by the firewall"),
    "infrahq/infra#1143": (
        400,
        "application/json",
        {"code": 400, "message": "invalid request", "errors": [{"field": "email", "message": "must be valid"}]},
        problems.OtherRefusal,
        "must be valid",
    ),
    "keygen-sh/keygen-api#256": (
        400,
        "application/json",
        {"title": "Bad Request", "detail": "not completed"},
        problems.OtherRefusal,
        "not completed",
    ),
    "bluenviron/mediamtx#2518": (
        400,
        "application/json",
        {"error": "json: unknown field: invalid"},
        problems.OtherRefusal,
        "unknown field",
    ),
    "Sage/sageone_api_php_sample#20": (400, "text/html", PAGE, problems.SomebodyElse, "Blocked by the firewall"),
    "oxidecomputer/cli-old#196": (
        400,
        "application/json",
        {"request_id": "x", "message": "unsupported value", "error_code": None},
        problems.OtherRefusal,
        "unsupported value",
    ),
}


@pytest.mark.parametrize("report", ANSWERS)
def test_answers(report: str) -> None:
    """It is what it proves, and its own words are in what is told."""
    status, kind, body, problem, words = ANSWERS[report]
    raw = body.encode() if isinstance(body, str) else json.dumps(body).encode()
    exchange = Exchange("DELETE", "https://smsapi.engagelab.com/v1/sign-configs/1", AT, status)
    reply = wire.Reply(exchange, raw, {"content-type": kind})
    if problem is None:
        found = wire.deleted(reply)
    else:
        with pytest.raises(problem) as caught:
            wire.deleted(reply)
        found = caught.value.exchange
    assert words in found.words + found.raw
    assert ("content-type", kind) in found.headers
