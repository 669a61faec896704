"""Everything that can go wrong between Unsign and the service: the one taxonomy.

Each class carries facts; `unsign.wording` has the sentences, one for each leaf.

Problem
├── NotSent                   the request provably never reached the service
│   ├── NameNotFound            the service's name couldn't be looked up
│   ├── ConnectionRefused       nothing listens there
│   ├── Unreachable             no way to it, or the connection broke before the request
│   ├── ConnectTimedOut         no connection within the time limit
│   ├── CertificateUntrusted    signed by nobody this computer trusts
│   ├── CertificateExpired      no longer, or not yet, valid
│   ├── CertificateOtherHost    made out to somebody else
│   ├── NotSecure               TLS couldn't be agreed on for another reason
│   ├── ProxyUnreachable        the proxy itself couldn't be reached
│   ├── ProxyRefused            the proxy said no
│   ├── ProxySignIn             the proxy asks for a sign-in: 407
│   ├── ProxyUnusable           the proxy setting can't be used
│   ├── TrustUnusable           the file of trusted certificates can't be used
│   ├── SecretForgotten         the account's secret was forgotten before anything left
│   ├── AnswerTooEarly          something was on the connection before the request was sent
│   ├── RequestUnsendable       sending failed on this computer, for an unexpected reason
│   └── CancelledBeforeSending  the person cancelled before anything left
├── NobodyKnows               it left, or may have, and no whole answer came
│   ├── AnswerTimedOut          silence until the time limit
│   ├── ConnectionBroken        the connection ended without an answer
│   ├── AnswerCutOff            the answer ended too early
│   ├── AnswerMixedUp           the answer's framing contradicts itself, or more bytes follow its end
│   ├── OwnMistake              Unsign itself stumbled over the answer
│   └── CancelledAfterSending   the person cancelled after it left
└── Answered                  an answer came, and it isn't the wished-for one
    ├── Refusal                 the service says no, in words of its documents
    │   ├── InUse                 a pending or running message plan uses the signature
    │   ├── NoSuchSignature       it doesn't exist in this account
    │   ├── IdRefused             the service takes the ID for malformed
    │   ├── NameTaken             another signature of this account has the name
    │   ├── OtherRefusal          another 400: parameters or a business rule
    │   ├── KeyRefused            401, codes 2001 and 2002: wrong, expired or disabled
    │   └── NotAllowed            403, code 2004
    ├── PauseAsked              429
    ├── AddressUnknown          404
    ├── MethodUnknown           405
    ├── ServerProblem           500 and its kind
    ├── ServiceUnavailable      502, 503, 504
    ├── OtherStatus             a status that the documents don't know
    ├── CodeInSuccess           HTTP 200, with a code other than 0
    ├── Unreadable              nothing that can be read as the documented answer
    ├── StoredAnswer            a cache answered from what it had stored
    ├── ListIncomplete          a list that says that it continues elsewhere
    ├── TooLarge                more than Unsign is willing to read
    ├── Redirected              "look elsewhere": never followed, the credentials go to no other host
    └── SomebodyElse            a page of a hotel, a company or a gateway in the service's place
"""

from dataclasses import dataclass
from http import HTTPStatus
from typing import ClassVar

from unsign.domain.exchange import Exchange
from unsign.domain.flaw import Flaw


@dataclass(eq=False)
class Problem(Exception):  # noqa: N818 - whose error it is, if any, only the answer tells
    """The root.

    exchange: the request that met it
    answer_unreadable: whether an answer came from the service that Unsign can't rely on to say what it says.
        After such an answer to a look-up, no deletion is offered: its own outcome couldn't be known either.
    """

    answer_unreadable: ClassVar[bool] = False

    exchange: Exchange

    @property
    def may_take_effect(self) -> bool:
        """Whether what was asked for may still happen after this.

        The documents know one success, and don't say what another one, as 202 for "accepted", leaves to be done.
        """
        status = self.exchange.status
        return status is not None and HTTPStatus.OK <= status < HTTPStatus.MULTIPLE_CHOICES

    def __str__(self) -> str:
        """Give the facts on one line, for logs; no secret is in an Exchange."""
        return f"{type(self).__name__}: {self.exchange}"


class NotSent(Problem):
    """The request provably never reached the service: it may be tried again."""


class NameNotFound(NotSent):
    """The service's name couldn't be looked up."""


class ConnectionRefused(NotSent):
    """Nothing listens at the service's address."""


class Unreachable(NotSent):
    """There is no way to the service, or the connection broke before the request left."""


class ConnectTimedOut(NotSent):
    """No connection came about within the time limit."""


class CertificateUntrusted(NotSent):
    """The certificate is signed by nobody this computer trusts."""


class CertificateExpired(NotSent):
    """The certificate isn't valid at this computer's date."""


class CertificateOtherHost(NotSent):
    """The certificate is made out to another host."""


class NotSecure(NotSent):
    """TLS couldn't be agreed on."""


class ProxyUnreachable(NotSent):
    """The proxy in between couldn't be reached."""


class ProxyRefused(NotSent):
    """The proxy refused to pass the connection on."""


@dataclass(eq=False)
class ProxySignIn(NotSent):
    """The proxy asks for a sign-in. `schemes`: the kinds that it offers; `login_sent`: whether a login was sent."""

    schemes: tuple[str, ...] = ()
    login_sent: bool = False

    @property
    def takes_login(self) -> bool:
        """Whether a user name and a password may open it; "password" is what a SOCKS proxy wants."""
        return any(scheme.casefold() in {"basic", "password"} for scheme in self.schemes)


@dataclass(eq=False)
class ProxyUnusable(NotSent):
    """The proxy that is set can't be used. `port`, `kind`: its port or its scheme, where that is why; otherwise ""."""

    port: str = ""
    kind: str = ""


class TrustUnusable(NotSent):
    """The file of trusted certificates that is set can't be used."""


class SecretForgotten(NotSent):
    """The account's secret was forgotten, so nothing could be sent."""


class AnswerTooEarly(NotSent):
    """Bytes were on the connection before the request was sent, so no answer on it could be trusted."""


class RequestUnsendable(NotSent):
    """Sending failed on this computer, for a reason that is neither the network's nor the proxy's."""


class CancelledBeforeSending(NotSent):
    """The person cancelled before anything left."""


class NobodyKnows(Problem):
    """The request left, or may have, and no whole answer came: only a look-up can tell."""

    @property
    def may_take_effect(self) -> bool:
        """Always: it may be slow behind the silence."""
        return True


class AnswerTimedOut(NobodyKnows):
    """Silence until the time limit."""


class ConnectionBroken(NobodyKnows):
    """The connection ended without an answer."""


class AnswerCutOff(NobodyKnows):
    """The answer ended before it was whole."""


class AnswerMixedUp(NobodyKnows):
    """The answer's framing contradicts itself, or more bytes follow its end: it may belong to another request."""


class OwnMistake(NobodyKnows):
    """Unsign itself stumbled, after the request had left."""


class CancelledAfterSending(NobodyKnows):
    """The person cancelled after the request left."""


class Answered(Problem):
    """An answer came, and it isn't the wished-for one."""


class Refusal(Answered):
    """The service says no, in words of its documents."""


class InUse(Refusal):
    """A pending or running message plan uses the signature."""


class NoSuchSignature(Refusal):
    """The signature doesn't exist in this account."""


class IdRefused(Refusal):
    """The service takes the ID for malformed."""


class NameTaken(Refusal):
    """Another signature of this account has the name already."""


class OtherRefusal(Refusal):
    """Another 400: a parameter, or a business rule that the message names."""


@dataclass(eq=False)
class KeyRefused(Refusal):
    """Authentication failed. `inactive`: code 2002, the key is expired or disabled."""

    inactive: bool = False


class NotAllowed(Refusal):
    """This key has no permission for this call."""


@dataclass(eq=False)
class PauseAsked(Answered):
    """Too many requests. `seconds`: how long the service wants to be left alone, None where it doesn't say."""

    seconds: float | None = None


class AddressUnknown(Answered):
    """404: nothing known at this address, or a gateway that doesn't know the way."""


class MethodUnknown(Answered):
    """405: this address doesn't know this kind of request."""


class ServerProblem(Answered):
    """The service had a problem of its own."""


class ServiceUnavailable(Answered):
    """502, 503 or 504: the service, or the way behind its gateway, is down for the moment."""

    @property
    def may_take_effect(self) -> bool:
        """Always: a gateway that gave up may have passed it on."""
        return True


class OtherStatus(Answered):
    """A status that the documents don't know."""


class CodeInSuccess(Answered):
    """HTTP 200, with an integer code other than 0."""

    answer_unreadable = True


@dataclass(eq=False)
class Unreadable(Answered):
    """HTTP 200 or 400 with something else than the documented answer. `flaw`: what is wrong with it."""

    answer_unreadable = True

    flaw: Flaw = Flaw.NOT_JSON


class StoredAnswer(Answered):
    """A cache between here and the service answered with something it had stored, so it says nothing about now."""

    answer_unreadable = True


class ListIncomplete(Answered):
    """A list that says that it continues elsewhere, so it isn't all there is."""

    answer_unreadable = True


@dataclass(eq=False)
class TooLarge(Answered):
    """The answer is larger than Unsign reads. `limit`: that size in bytes."""

    answer_unreadable = True

    limit: int = 0


class Redirected(Answered):
    """The answer points elsewhere. Never followed."""


class SomebodyElse(Answered):
    """A web page answered in the service's place."""

    @property
    def may_take_effect(self) -> bool:
        """Never: it didn't get to the service, whatever status the page has."""
        return False
