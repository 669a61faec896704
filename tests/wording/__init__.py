"""Facts to sentences. Here are the facts that the tests word."""

from collections.abc import Iterator
from datetime import UTC, datetime

from unsign.domain import problems
from unsign.domain.account import AccountRef
from unsign.domain.exchange import Exchange
from unsign.domain.flaw import Flaw
from unsign.domain.signature import Signature, SignatureId, Status
from unsign.domain.snapshot import SignatureSnapshot
from unsign.domain.template import Template

ID = SignatureId("987654321")
ACCOUNT = AccountRef("Acme Ltd", "acme-key")
AT = datetime(2026, 3, 1, 10, 42, 7, tzinfo=UTC)
URL = f"https://smsapi.engagelab.com/v1/sign-configs/{ID}"

FORBIDDEN = ("error", "failed", "invalid", "illegal", "abort", "fatal")
"""Words that no person is told (house rules for headlines)."""


def exchange(
    status: int | None = 400, code: int | None = 400, words: str = "so and so", method: str = "GET"
) -> Exchange:
    """Make the facts of a request."""
    return Exchange(method, URL, AT, status, code, words)


def template(name: str = "Welcome") -> Template:
    """Make a template that carries the signature."""
    return Template(f"id-of-{name}", name, "utility", Status.APPROVED, ID.digits)


def sighting(
    name: str = "Acme",
    status: Status = Status.APPROVED,
    templates: tuple[Template, ...] | None = (),
    count: int | None = None,
    remark: str = "",
    *,
    part: bool = False,
) -> SignatureSnapshot:
    """Make what a look-up found. `part`: a part of the list of templates couldn't be read."""
    signature = Signature(ID, name, status, count, remark)
    trouble: problems.Problem | None = None if templates is not None else problems.ServerProblem(exchange(500))
    if part:
        trouble = problems.Unreadable(exchange(200), Flaw.SIGNATURE_UNCLEAR)
    return SignatureSnapshot(ACCOUNT, signature, templates, trouble, AT)


def leaves(cls: type[problems.Problem] = problems.Problem) -> Iterator[type[problems.Problem]]:
    """Give all classes of problems that have none below them."""
    if not cls.__subclasses__():
        yield cls
    for child in cls.__subclasses__():
        yield from leaves(child)


def every_problem(facts: Exchange | None = None) -> list[problems.Problem]:
    """Make one problem of every leaf, and of every other form that some of them have."""
    at = facts or exchange()
    return [
        *(leaf(at) for leaf in leaves()),
        problems.KeyRefused(at, inactive=True),
        problems.ProxyUnusable(at, "99999"),
        problems.ProxyUnusable(at, kind="socks5"),
        problems.ProxySignIn(at, ("Negotiate", "NTLM")),
        problems.ProxySignIn(at, ("NTLM", "Basic")),
        problems.ProxySignIn(at, ("Basic",), login_sent=True),
        problems.PauseAsked(at, 12.0),
        *(problems.Unreadable(at, flaw) for flaw in Flaw),
        problems.TooLarge(at, 900_000),
    ]


LEAVES = tuple(leaves())
