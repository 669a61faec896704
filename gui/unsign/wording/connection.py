"""A connection check in words."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from unsign import __version__
from unsign.domain import problems
from unsign.domain.connection_report import (
    HARMFUL_SECONDS,
    NOTED_SECONDS,
    ConnectionReport,
    KeyState,
    RouteKind,
    Security,
)
from unsign.wording import explanations, records, sanitize, signatures
from unsign.wording.counted import counted
from unsign.wording.outcomes import Tone

translate = QCoreApplication.translate

ADDRESSES_SHOWN = 4
_MINUTE, _HOUR, _DAY = 60, 3600, 86400


@dataclass(frozen=True, slots=True)
class Line:
    """One step of the check.

    id: what it is called in the program
    tone: the picture; `state` says the same
    step: what was looked at
    state: how it stands, in a word or two
    found: what was found
    advice: what to do about it, or ""
    """

    id: str
    tone: Tone
    step: str
    state: str
    found: str
    advice: str = ""

    @property
    def heading(self) -> str:
        """Name the step, and how it stands."""
        return translate("Connection", "{step}: {state}").format(step=self.step, state=self.state)


def lines(it: ConnectionReport) -> tuple[Line, ...]:
    """Word every step, in the order in which a request takes them."""
    if it.road is RouteKind.PRACTICE:
        # nothing else was used, and the summary says so
        return (_key(it),)
    return (_name(it), _proxy(it), _security(it), _clock(it), _key(it))


def summary(it: ConnectionReport) -> tuple[Tone, str]:
    """Sum it up."""
    tones = {line.tone for line in lines(it)}
    if it.road is RouteKind.PRACTICE:
        return Tone.CALM, translate("Connection", "Practice mode doesn’t use the network")
    if Tone.STOPPED in tones:
        return Tone.STOPPED, translate("Connection", "Something isn’t right")
    if Tone.UNSURE in tones and it.key is KeyState.ACCEPTED:
        return Tone.CALM, translate("Connection", "The connection works, but there’s something to note")
    if Tone.UNSURE in tones:
        return Tone.UNSURE, translate("Connection", "Some things couldn’t be checked")
    return Tone.DONE, translate("Connection", "The connection is fine")


def checking() -> str:
    """Say that it is under way."""
    return translate("Connection", "Checking the connection…")


def copied(it: ConnectionReport) -> str:
    """Write all of it for a ticket or an IT department. Nothing that goes in here can hold a secret."""
    text = [
        translate("Connection", "Connection check: {summary}").format(summary=summary(it)[1]),
        signatures.account_line(it.account),
        translate("Connection", "Service: {host}").format(host=sanitize.visible(it.service)),
        translate("Details", "Unsign {version}").format(version=__version__),
        "",
    ]
    for line in lines(it):
        text += [line.heading, *(f"  {said}" for said in (line.found, line.advice) if said)]
    return "\n".join([*text, "", *records.request(it.exchange)])


def _line(id_: str, tone: Tone, found: str, advice: str = "") -> Line:
    states = {
        Tone.DONE: translate("Connection", "fine"),
        Tone.CALM: translate("Connection", "not needed"),
        Tone.STOPPED: translate("Connection", "problem"),
        Tone.UNSURE: translate("Connection", "unknown"),
    }
    steps = {
        "name": translate("Connection", "Server address"),
        "proxy": translate("Connection", "Proxy"),
        "security": translate("Connection", "Secure connection"),
        "clock": translate("Connection", "This computer’s clock"),
        "key": translate("Connection", "Dev key"),
    }
    return Line(id_, tone, steps[id_], states[tone], found, advice)


def _trouble(id_: str, tone: Tone, it: ConnectionReport, problem: problems.Problem) -> Line:
    words = explanations.worded(problem, it.account, None, None, what=sanitize.quoted("0"))
    found = translate("Outcome", "{problem}. {why}").format(problem=words.headline, why=words.why)
    return _line(id_, tone, found, words.what_now)


def _not_reached(id_: str) -> Line:
    return _line(id_, Tone.UNSURE, translate("Connection", "Not checked, because an earlier step didn’t work."))


def _name(it: ConnectionReport) -> Line:
    host = sanitize.visible(it.service)
    if it.name_problem:
        return _trouble("name", Tone.STOPPED, it, it.name_problem)
    if it.road.proxied:
        return _line("name", Tone.CALM, translate("Connection", "The proxy resolves {host}.").format(host=host))
    if not it.addresses:
        return _line(
            "name",
            Tone.UNSURE,
            translate("Connection", "Unsign couldn’t find the addresses of {host}.").format(host=host),
        )
    shown = [sanitize.visible(address) for address in it.addresses[:ADDRESSES_SHOWN]]
    if len(it.addresses) > ADDRESSES_SHOWN:
        shown.append(counted.more_addresses(len(it.addresses) - ADDRESSES_SHOWN))
    found = translate("Connection", "{host} is at {addresses}.").format(host=host, addresses=", ".join(shown))
    return _line("name", Tone.DONE, found)


def _proxy(it: ConnectionReport) -> Line:
    way = _way(it.road).format(proxy=sanitize.visible(it.proxy), host=sanitize.visible(it.service))
    if it.proxy_problem:
        trouble = _trouble("proxy", Tone.STOPPED, it, it.proxy_problem)
        return _line("proxy", Tone.STOPPED, f"{way} {trouble.found}", trouble.advice)
    if it.road.proxied and isinstance(it.connection_problem, problems.TrustUnusable):
        return _line("proxy", Tone.UNSURE, way)
    return _line("proxy", Tone.DONE if it.road.proxied or it.road is RouteKind.EXCEPTION else Tone.CALM, way)


def _way(road: RouteKind) -> str:
    match road:
        case RouteKind.THIS_COMPUTER | RouteKind.PRACTICE:
            return translate("Connection", "None. The service runs on this computer.")
        case RouteKind.NONE_SET:
            return translate("Connection", "No proxy is set on this computer.")
        case RouteKind.SWITCHED_OFF:
            return translate("Connection", "Unsign is set to use no proxy.")
        case RouteKind.EXCEPTION:
            return translate(
                "Connection", "This computer’s proxy is {proxy}, but its settings make an exception for {host}."
            )
        case RouteKind.SYSTEM_PROXY:
            return translate("Connection", "Using this computer’s proxy: {proxy}.")
        case RouteKind.OWN_PROXY:
            return translate("Connection", "Using the proxy set in Unsign: {proxy}.")


def _security(it: ConnectionReport) -> Line:
    if it.connection_problem:
        trouble = _trouble("security", Tone.STOPPED, it, it.connection_problem)
        if it.security is None:
            return trouble
        issued = translate("Connection", "The certificate was issued by {issuer}.").format(issuer=_issuer(it.security))
        return _line("security", Tone.STOPPED, f"{trouble.found} {issued}", trouble.advice)
    if not it.was_reached:
        return _not_reached("security")
    if it.road is RouteKind.THIS_COMPUTER:
        found = translate("Connection", "The service runs on this computer, so nothing is sent over a network.")
        return _line("security", Tone.CALM, found)
    if it.security is None:
        return _line("security", Tone.UNSURE, translate("Connection", "Details of the certificate aren’t available."))
    found = translate("Connection", "{version}, with a certificate issued by {issuer}.").format(
        version=_version(it.security), issuer=_issuer(it.security)
    )
    hint = translate(
        "Connection", "If that’s your company or a security product, it can read this traffic. Ask your IT department."
    )
    return _line("security", Tone.DONE, found, hint)


def _version(security: Security) -> str:
    return sanitize.visible(security.version.replace("TLSv", "TLS ")) or "TLS"


def _issuer(security: Security) -> str:
    named = [sanitize.quoted(name) for name in (security.organisation, security.common_name) if name]
    return ", ".join(dict.fromkeys(named)) or translate("Connection", "an unknown issuer")


def _clock(it: ConnectionReport) -> Line:
    if it.clock_ahead is None:
        if not it.was_reached:
            return _not_reached("clock")
        return _line("clock", Tone.UNSURE, translate("Connection", "The answer didn’t include a time to compare with."))
    off = abs(it.clock_ahead)
    if off < NOTED_SECONDS:
        return _line("clock", Tone.DONE, translate("Connection", "It’s right to within a minute."))
    fast = translate("Connection", "It’s {span} fast compared with the service’s clock.")
    slow = translate("Connection", "It’s {span} slow compared with the service’s clock.")
    found = (fast if it.clock_ahead > 0 else slow).format(span=_span(off))
    if off < HARMFUL_SECONDS:
        return Line(
            "clock",
            Tone.UNSURE,
            translate("Connection", "This computer’s clock"),
            translate("Connection", "a little off"),
            found,
            translate(
                "Connection", "This does no harm yet. Set this computer’s date and time to update automatically."
            ),
        )
    advice = translate(
        "Connection",
        "Set this computer’s date and time to update automatically. With a wrong clock, certificates look expired, "
        "and the times that Unsign records are wrong.",
    )
    return _line("clock", Tone.STOPPED, found, advice)


def _span(seconds: float) -> str:
    if seconds < 2 * _HOUR:
        return counted.minutes(round(seconds / _MINUTE))
    return counted.hours(round(seconds / _HOUR)) if seconds < 2 * _DAY else counted.days(round(seconds / _DAY))


def _key(it: ConnectionReport) -> Line:
    if it.key is KeyState.ACCEPTED:
        name = sanitize.quoted(it.account.name)
        if it.road is RouteKind.PRACTICE:
            return _line(
                "key",
                Tone.DONE,
                translate("Connection", "Practice mode accepts the dev key of {name}.").format(name=name),
            )
        found = translate("Connection", "EngageLab accepts the dev key of {name}.").format(name=name)
        return _line("key", Tone.DONE, found)
    if it.key_problem is None:
        return _not_reached("key")
    tone = Tone.UNSURE if it.key is KeyState.NOT_KNOWN else Tone.STOPPED
    return _trouble("key", tone, it, it.key_problem)
