"""Addresses that a person may give for a service."""

import urllib.parse

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unsign.domain.addresses import AddressFlaw, BadAddress, service_url

LABELS = st.text(st.sampled_from("abcdefghijklmnopqrstuvwxyz0123456789-"), min_size=1, max_size=12).filter(
    lambda label: not label.startswith("-") and not label[0].isdigit()
)
HOSTS = st.lists(LABELS, min_size=1, max_size=4).map(".".join)
PORTS = st.one_of(st.just(""), st.integers(1, 65535).map(lambda port: f":{port}"))
PATHS = st.lists(LABELS, max_size=3).map(lambda parts: "".join(f"/{part}" for part in parts))


@given(host=HOSTS, port=PORTS, path=PATHS, slashes=st.sampled_from(["", "/", "//"]))
def test_a_service_over_tls(host: str, port: str, path: str, slashes: str) -> None:
    """Any host, port and path, without the slashes at the end; the same once more changes nothing."""
    taken = service_url(f"https://{host}{port}{path}{slashes}")
    assert taken == f"https://{host}{port}{path}"
    assert service_url(taken) == taken


def test_services_that_can_be_used(subtests: pytest.Subtests) -> None:
    """Encrypted to anywhere, in the clear to this computer only."""
    for text, taken in [
        ("HTTPS://SmsApi.EngageLab.com/", "https://smsapi.engagelab.com"),
        ("https://example.org/Path", "https://example.org/Path"),
        ("https://[2001:db8::1]:8443", "https://[2001:db8::1]:8443"),
        ("https://192.0.2.1", "https://192.0.2.1"),
        ("http://localhost:8080", "http://localhost:8080"),
        ("http://127.0.0.1:1", "http://127.0.0.1:1"),
        ("http://[::1]:8080/x", "http://[::1]:8080/x"),
    ]:
        with subtests.test(text=text, taken=taken):
            assert service_url(text) == taken


def test_services_that_cant_be_used(subtests: pytest.Subtests) -> None:
    """Each says what is wrong with it."""
    for text, flaw in [
        ("", AddressFlaw.SHAPE),
        ("example.org", AddressFlaw.SHAPE),
        ("https://", AddressFlaw.SHAPE),
        ("https://exa mple.org", AddressFlaw.SHAPE),
        ("https://example.org/\u200b", AddressFlaw.SHAPE),
        ("https://example.org:0", AddressFlaw.SHAPE),
        ("https://999.1.1.1", AddressFlaw.SHAPE),
        ("https://1.2.3", AddressFlaw.SHAPE),
        ("https://例え.jp", AddressFlaw.SHAPE),
        ("https://example.org:99999", AddressFlaw.UNREADABLE),
        ("https://example.org:port", AddressFlaw.UNREADABLE),
        ("https://[::1", AddressFlaw.UNREADABLE),
        ("https://key:secret@example.org", AddressFlaw.CREDENTIALS),
        ("https://key@example.org", AddressFlaw.CREDENTIALS),
        ("https://:secret@example.org", AddressFlaw.CREDENTIALS),
        ("https://example.org?secret=1", AddressFlaw.TAIL),
        ("https://example.org/#part", AddressFlaw.TAIL),
        ("https://example.org/?", AddressFlaw.TAIL),
        ("http://example.org", AddressFlaw.NOT_ENCRYPTED),
        ("http://127.0.0.1.example.org", AddressFlaw.NOT_ENCRYPTED),
        ("http://localhost.example.org", AddressFlaw.NOT_ENCRYPTED),
        ("http://192.168.0.1", AddressFlaw.NOT_ENCRYPTED),
        ("ftp://example.org", AddressFlaw.NOT_ENCRYPTED),
    ]:
        with subtests.test(text=text, flaw=flaw):
            with pytest.raises(BadAddress) as caught:
                service_url(text)
            assert caught.value.flaw is flaw


@given(user=LABELS, password=LABELS, host=HOSTS)
def test_credentials_are_never_taken(user: str, password: str, host: str) -> None:
    """What is kept in a file holds no name and no password."""
    with pytest.raises(BadAddress) as caught:
        service_url(f"https://{user}:{password}@{host}")
    assert caught.value.flaw is AddressFlaw.CREDENTIALS
    assert password not in str(caught.value) or password in "CREDENTIALS"


@given(text=st.text(max_size=60))
def test_whatever_is_typed_is_taken_or_refused(text: str) -> None:
    """No text brings it down, and what is taken has a host and no secrets."""
    try:
        parts = urllib.parse.urlsplit(service_url(text))
    except BadAddress:
        return
    assert parts.hostname
    assert parts.username is None
    assert parts.password is None
