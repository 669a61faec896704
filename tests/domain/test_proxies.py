"""Proxy settings, as people and systems write them."""

import urllib.parse

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from unsign.domain import proxies
from unsign.domain.account import Credentials
from unsign.domain.addresses import AddressFlaw, BadAddress
from unsign.domain.proxies import NO_LOGIN, ProxyAddress, excepted, kept_url, read, without_login

PRINTED = st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=20)


def test_addresses_that_can_be_used(subtests: pytest.Subtests) -> None:
    """As curl, requests and Chromium take them, and as they are copied from elsewhere."""
    plain, login = ProxyAddress("http", "proxy.example.org", 8080), Credentials("staff", "p@ss/w#rd?")
    for text, taken in [
        ("http://proxy.example.org:8080", plain),
        ("proxy.example.org:8080", plain),
        ("//proxy.example.org:8080", plain),
        ("HTTP://Proxy.Example.ORG:8080/", plain),
        ("http://proxy.example.org:8080/path?query#end", plain),
        (" http://proxy.example.org:8080\r\n", plain),
        ('"http://proxy.example.org:8080"', plain),
        ("\u201chttp://proxy.example.org:8080\u201d", plain),
        ("<http://proxy.example.org:8080>", plain),
        ("PROXY proxy.example.org:8080; DIRECT", plain),
        ("http=other:1;https=proxy.example.org:8080;socks=third:2", plain),
        ("http=proxy.example.org:8080", plain),
        ("http://proxy.example.org", ProxyAddress("http", "proxy.example.org", 80)),
        ("http://proxy.example.org:", ProxyAddress("http", "proxy.example.org", 80)),
        ("https://proxy.example.org", ProxyAddress("https", "proxy.example.org", 443)),
        ("HTTPS proxy.example.org:8443", ProxyAddress("https", "proxy.example.org", 8443)),
        ("http://[2001:db8::1]:3128", ProxyAddress("http", "2001:db8::1", 3128)),
        ("[::1]:3128", ProxyAddress("http", "::1", 3128)),
        ("http://192.0.2.1:3128", ProxyAddress("http", "192.0.2.1", 3128)),
        ("my_proxy:3128", ProxyAddress("http", "my_proxy", 3128)),
        ("socks5://proxy:1080", ProxyAddress("socks5", "proxy", 1080)),
        ("SOCKS5H://proxy", ProxyAddress("socks5h", "proxy", 1080)),
        ("socks://me:x@[::1]:9050", ProxyAddress("socks", "::1", 9050, Credentials("me", "x"))),
        ("SOCKS5 proxy:1080; DIRECT", ProxyAddress("socks5", "proxy", 1080)),
        ("SOCKS proxy", ProxyAddress("socks4", "proxy", 1080)),
        ("socks=proxy:1080", ProxyAddress("socks4", "proxy", 1080)),
        ("http://staff:p@ss/w#rd?@proxy.example.org:8080", ProxyAddress("http", "proxy.example.org", 8080, login)),
        ("http://staff:p%40ss%2Fw%23rd%3F@proxy.example.org:8080", ProxyAddress("http", plain.host, 8080, login)),
        ("staff:p%40ss%2Fw%23rd%3F@proxy.example.org:8080", ProxyAddress("http", plain.host, 8080, login)),
        ("http://DOMAIN\\me:x@proxy:1", ProxyAddress("http", "proxy", 1, Credentials("DOMAIN\\me", "x"))),
        ("http://DOMAIN%5Cme:x@proxy:1", ProxyAddress("http", "proxy", 1, Credentials("DOMAIN\\me", "x"))),
        ("http://me@proxy:1", ProxyAddress("http", "proxy", 1, Credentials("me", ""))),
        ("http://me:100%@proxy:1", ProxyAddress("http", "proxy", 1, Credentials("me", "100%"))),
        ("http://me:a:b@proxy:1", ProxyAddress("http", "proxy", 1, Credentials("me", "a:b"))),
    ]:
        with subtests.test(text=text):
            assert read(text) == taken
            assert read(taken.url) == ProxyAddress(taken.scheme, taken.host, taken.port)


def test_addresses_that_cant_be_used(subtests: pytest.Subtests) -> None:
    """Each says what is wrong with it."""
    for text, flaw in [
        ("", AddressFlaw.SHAPE),
        ("http://", AddressFlaw.SHAPE),
        ("http://:3128", AddressFlaw.SHAPE),
        ("proxy example.org", AddressFlaw.SHAPE),
        ("http://proxy:port", AddressFlaw.SHAPE),
        ("http://[::1", AddressFlaw.SHAPE),
        ("http://[::x]:1", AddressFlaw.SHAPE),
        ("::1", AddressFlaw.SHAPE),
        ("http://proxy:0", AddressFlaw.PORT),
        ("http://proxy:65536", AddressFlaw.PORT),
        ("http://proxy:99999", AddressFlaw.PORT),
        ("http://proxy:-1", AddressFlaw.PORT),
        ("quic://proxy:443", AddressFlaw.KIND),
        ("ftp://proxy", AddressFlaw.KIND),
        ("socks6://proxy", AddressFlaw.KIND),
    ]:
        with subtests.test(text=text):
            with pytest.raises(BadAddress) as caught:
                read(text)
            assert caught.value.flaw is flaw


@given(
    host=st.sampled_from(["proxy", "proxy.example.org", "[::1]"]),
    port=st.one_of(st.just(""), st.integers(1, 65535).map(lambda port: f":{port}")),
    scheme=st.sampled_from(["", "http://", "https://", "HTTP://"]),
    tail=st.sampled_from(["", "/"]),
)
def test_what_a_file_keeps(host: str, port: str, scheme: str, tail: str) -> None:
    """With or without a scheme; the same once more changes nothing."""
    taken = kept_url(f" {scheme}{host}{port}{tail} ")
    assert taken == f"{scheme.lower() or 'http://'}{host}{port}"
    assert kept_url(taken) == taken


def test_what_a_file_doesnt_keep(subtests: pytest.Subtests) -> None:
    """No login, and nothing that would be ignored."""
    for text, flaw in [
        ("http://name:password@proxy.example.org", AddressFlaw.CREDENTIALS),
        ("name:password@proxy.example.org:8080", AddressFlaw.CREDENTIALS),
        ("http://@proxy.example.org:8080", AddressFlaw.CREDENTIALS),
        ("http://proxy.example.org/proxy.pac", AddressFlaw.TAIL),
        ("proxy.example.org:8080?x", AddressFlaw.TAIL),
        ("proxy.example.org:8080#", AddressFlaw.TAIL),
        ("999.1.1.1:8080", AddressFlaw.SHAPE),
        ("http://proxy.example.org:99999", AddressFlaw.PORT),
    ]:
        with subtests.test(text=text):
            with pytest.raises(BadAddress) as caught:
                kept_url(text)
            assert caught.value.flaw is flaw


@given(name=PRINTED, password=PRINTED)
@example(name="me", password="://")
@example(name="me", password="%%41")
def test_an_encoded_login_is_the_same(name: str, password: str) -> None:
    """Whatever it holds: percent signs lead back to it, and its address shows none of it."""
    quoted = f"{urllib.parse.quote(name, safe='')}:{urllib.parse.quote(password, safe='')}"
    address = f"http://{quoted}@proxy.example.org:3128"
    assert read(address) == ProxyAddress("http", "proxy.example.org", 3128, Credentials(name, password))
    assert without_login(address) == "http://proxy.example.org:3128"
    assert repr(Credentials("", password)) not in repr(read(address)) or password in "Credentials(dev_key='')"


@given(password=st.text(st.characters(exclude_categories=["C", "Z"], exclude_characters="%"), min_size=1, max_size=20))
def test_a_raw_password_is_the_same(password: str) -> None:
    """It ends at the last @, and may hold everything that an address is made of."""
    assert read(f"http://me:{password}@proxy:3128").login == Credentials("me", password)


@given(text=st.text(max_size=60))
def test_whatever_is_set_is_read_or_refused(text: str) -> None:
    """No text brings it down, and what is kept reads as itself and holds no login."""
    for text_too in (text, f"http://{text}", f"http://me:{text}@proxy", f"http://proxy:{text}"):
        try:
            address = read(text_too)
        except BadAddress:
            continue
        assert address.host
        assert address.port in range(1, 65536)
        try:
            kept = kept_url(text_too)
        except BadAddress:
            continue
        assert read(kept) == address
        assert address.login == NO_LOGIN


def test_exceptions(subtests: pytest.Subtests) -> None:
    """NO_PROXY in every form that curl, requests and Chromium know, for smsapi.engagelab.com:443."""
    for listed in [
        "*",
        "smsapi.engagelab.com",
        "SMSAPI.EngageLab.com",
        "engagelab.com",
        ".engagelab.com",
        "*.engagelab.com",
        "engagelab.com.",
        "smsapi.engagelab.com:443",
        ".engagelab.com:443",
        "https://smsapi.engagelab.com",
        "localhost,engagelab.com",
        "localhost, engagelab.com",
        "localhost engagelab.com",
        "localhost;engagelab.com",
        "localhost|engagelab.com",
        "localhost\tengagelab.com\n",
        '"engagelab.com"',
        "smsapi.*",
        "*.com",
        "*engagelab*",
    ]:
        with subtests.test(listed=listed):
            assert excepted("smsapi.engagelab.com", 443, listed)
    for listed in [
        "",
        " , ;",
        ".",
        "lab.com",
        "api.engagelab.com",
        "engagelab.com.example.org",
        "smsapi.engagelab.com:8443",
        "<local>",
        "<-loopback>",
        "10.0.0.0/8",
        "*.engagelab.org",
        "[smsapi].engagelab.com",
    ]:
        with subtests.test(listed=listed):
            assert not excepted("smsapi.engagelab.com", 443, listed)


def test_exceptions_in_numbers(subtests: pytest.Subtests) -> None:
    """Addresses and networks, of both kinds, and names without a dot."""
    for host, port, listed, is_excepted in [
        ("192.0.2.7", 443, "192.0.2.7", True),
        ("192.0.2.7", 443, "192.0.2.0/24", True),
        ("192.0.2.7", 443, "192.0.2.9/24", True),
        ("192.0.2.7", 443, "192.0.2.*", True),
        ("192.0.2.7", 8443, "192.0.2.7:8443", True),
        ("192.0.2.7", 443, "192.0.2.7:8443", False),
        ("192.0.2.7", 443, "198.51.100.0/24", False),
        ("192.0.2.7", 443, "2.7", False),
        ("2001:db8::1", 443, "2001:db8::1", True),
        ("2001:db8::1", 443, "[2001:db8::1]", True),
        ("[2001:db8::1]", 443, "[2001:db8::1]:443", True),
        ("2001:db8::1", 443, "2001:DB8::/32", True),
        ("2001:db8::1", 443, "2001:db9::/32", False),
        ("intranet", 443, "<local>", True),
        ("intranet.example.org", 443, "<local>", False),
        ("example.org.", 443, "example.org", True),
    ]:
        with subtests.test(host=host, listed=listed):
            assert excepted(host, port, listed) is is_excepted


@given(listed=st.text(max_size=60))
def test_whatever_is_listed_brings_nothing_down(listed: str) -> None:
    """A list of exceptions is the system's, and may hold anything."""
    assert excepted("192.0.2.7", 443, listed) in {True, False}
    assert proxies.excepted("smsapi.engagelab.com", 443, f"{listed},*")
