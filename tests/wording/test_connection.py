"""A connection check in words."""

import itertools
from dataclasses import replace

import pytest

from tests.wording import ACCOUNT, AT, FORBIDDEN, LEAVES, every_problem, exchange
from unsign.domain import problems
from unsign.domain.connection_report import ConnectionReport, KeyState, RouteKind, Security
from unsign.wording import connection
from unsign.wording.connection import Line
from unsign.wording.outcomes import Tone

FINE = ConnectionReport(
    ACCOUNT,
    "smsapi.engagelab.com",
    AT,
    RouteKind.NONE_SET,
    exchange(words="sign config not exist"),
    addresses=("192.0.2.1",),
    security=Security("TLSv1.3", "Certs Inc", "Certs CA 1"),
    clock_ahead=0.4,
    key=KeyState.ACCEPTED,
)


def line(it: ConnectionReport, id_: str) -> Line:
    """Give one step's line."""
    (found,) = (step for step in connection.lines(it) if step.id == id_)
    return found


def test_all_is_fine() -> None:
    """A tick for each, and a word for each tick."""
    assert connection.summary(FINE) == (Tone.DONE, "The connection is fine")
    assert [step.heading for step in connection.lines(FINE)] == [
        "Server address: fine",
        "Proxy: not needed",
        "Secure connection: fine",
        "This computer’s clock: fine",
        "Dev key: fine",
    ]
    assert line(FINE, "security").found == "TLS 1.3, with a certificate issued by “Certs Inc”, “Certs CA 1”."


def test_clocks(subtests: pytest.Subtests) -> None:
    """A minute is worth a note, five are in the way."""
    for ahead, tone, words in [
        (59.0, Tone.DONE, "within a minute"),
        (-59.0, Tone.DONE, "within a minute"),
        (60.0, Tone.UNSURE, "1 minute fast"),
        (-299.0, Tone.UNSURE, "5 minutes slow"),
        (300.0, Tone.STOPPED, "5 minutes fast"),
        (-7200.0, Tone.STOPPED, "2 hours slow"),
        (86400.0 * 365, Tone.STOPPED, "365 days fast"),
    ]:
        with subtests.test(ahead=ahead, tone=tone, words=words):
            clock = line(replace(FINE, clock_ahead=ahead), "clock")
            assert clock.tone is tone
            assert words in clock.found
            assert bool(clock.advice) is (tone is not Tone.DONE)


def test_a_note_is_no_alarm() -> None:
    """What works, works."""
    assert connection.summary(replace(FINE, clock_ahead=90.0))[0] is Tone.CALM


def test_roads(subtests: pytest.Subtests) -> None:
    """Each is said, with the proxy where there is one. Practice has none, and says so in the summary."""
    practice = replace(FINE, road=RouteKind.PRACTICE)
    assert [step.id for step in connection.lines(practice)] == ["key"]
    assert connection.summary(practice)[1] == "Practice mode doesn’t use the network"
    for road in set(RouteKind) - {RouteKind.PRACTICE}:
        with subtests.test(road=road):
            it = replace(FINE, road=road, proxy="http://proxy:3128", addresses=())
            said = line(it, "proxy").found
            assert ("http://proxy:3128" in said) is (
                road in {RouteKind.EXCEPTION, RouteKind.SYSTEM_PROXY, RouteKind.OWN_PROXY}
            )
            assert "{" not in connection.copied(it)


def test_what_an_untrusted_certificate_shows() -> None:
    """Who issued it."""
    met = replace(
        FINE, connection_problem=problems.CertificateUntrusted(exchange(None)), key=KeyState.NOT_KNOWN, clock_ahead=None
    )
    assert "The certificate was issued by “Certs Inc”, “Certs CA 1”." in line(met, "security").found
    assert [line(met, step).tone for step in ("clock", "key")] == [Tone.UNSURE] * 2
    assert connection.summary(met)[0] is Tone.STOPPED


def test_every_problem_at_every_step(subtests: pytest.Subtests) -> None:
    """Whatever is met, it is worded whole, with what to do, and in words for people."""
    for problem in every_problem():
        with subtests.test(problem=problem):
            for step, field in (
                ("name", "name_problem"),
                ("proxy", "proxy_problem"),
                ("security", "connection_problem"),
                ("key", "key_problem"),
            ):
                it = replace(FINE, key=KeyState.NOT_KNOWN, security=None, **{field: problem})  # type: ignore[arg-type] # each takes a Problem
                found = line(it, step)
                assert found.tone is not Tone.DONE
                assert found.advice
                assert "{" not in found.found + found.advice
                assert not any(word in found.heading.casefold() for word in FORBIDDEN)


def test_addresses_without_end_are_counted() -> None:
    """The first few are enough."""
    many = replace(FINE, addresses=tuple(f"192.0.2.{n}" for n in range(9)))
    assert "192.0.2.3, and 5 more addresses" in line(many, "name").found


def test_names_from_outside_stay_harmless() -> None:
    """An issuer, a host or a proxy can hold anything."""
    odd = replace(FINE, security=Security("TLSv1.3", "Evil\u202e\n", ""), service="a\u202eb", proxy="http://\u202e")
    for road, step in itertools.product(set(RouteKind) - {RouteKind.PRACTICE}, ("name", "proxy", "security")):
        assert "\u202e" not in line(replace(odd, road=road), step).found
    assert "\u202e" not in connection.copied(odd)


def test_the_copied_text() -> None:
    """All of it, with the request."""
    text = connection.copied(FINE)
    for part in ("The connection is fine", "Acme Ltd", "Secure connection: fine", "HTTP status: 400", "UTC"):
        assert part in text


def test_there_are_problems_to_word() -> None:
    """The tree has leaves."""
    assert problems.ProxyUnreachable in LEAVES
